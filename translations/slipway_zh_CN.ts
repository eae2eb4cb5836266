<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Store what was changed; it takes effect at once</source>
        <translation>保存更改；立即生效</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>放弃此处所做的更改</translation>
    </message>
    <message>
        <source>&amp;Add Exclusion…</source>
        <translation>添加排除项(&amp;A)…</translation>
    </message>
    <message>
        <source>Add
Exclusion</source>
        <translation>添加
排除项</translation>
    </message>
    <message>
        <source>Never answer a MAC address</source>
        <translation>从不应答某个 MAC 地址</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Answer the selected machines again</source>
        <translation>重新应答所选计算机</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>编辑备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Say why the selected machine is excluded</source>
        <translation>注明所选计算机被排除的原因</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add the MAC addresses of a file (pxeExceptions.txt)</source>
        <translation>添加文件 (pxeExceptions.txt) 中的 MAC 地址</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the list to a file, one MAC address a line</source>
        <translation>将列表写入文件，每行一个 MAC 地址</translation>
    </message>
    <message>
        <source>&amp;Add Identifier…</source>
        <translation>添加标识符(&amp;A)…</translation>
    </message>
    <message>
        <source>Add
Identifier</source>
        <translation>添加
标识符</translation>
    </message>
    <message>
        <source>Ignore a MAC address or SMBIOS GUID that several machines share</source>
        <translation>忽略多台计算机共用的 MAC 地址或 SMBIOS GUID</translation>
    </message>
    <message>
        <source>Let the selected identifiers name a machine again</source>
        <translation>让所选标识符重新用于识别计算机</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>添加设备(&amp;A)…</translation>
    </message>
    <message>
        <source>Add Device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>Register a machine by its MAC address or SMBIOS GUID</source>
        <translation>按 MAC 地址或 SMBIOS GUID 注册计算机</translation>
    </message>
    <message>
        <source>&amp;Import Devices…</source>
        <translation>导入设备(&amp;I)…</translation>
    </message>
    <message>
        <source>Register many machines from a table (CSV)</source>
        <translation>从表格 (CSV) 批量注册计算机</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Change the selected device</source>
        <translation>更改所选设备</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the selected devices from the site</source>
        <translation>从站点中删除所选设备</translation>
    </message>
    <message>
        <source>Add to &amp;Collection…</source>
        <translation>添加到集合(&amp;C)…</translation>
    </message>
    <message>
        <source>Add to
Collection</source>
        <translation>添加到
集合</translation>
    </message>
    <message>
        <source>Make the selected devices members of a collection</source>
        <translation>将所选设备设为某个集合的成员</translation>
    </message>
    <message>
        <source>Clear &amp;Required PXE Deployments…</source>
        <translation>清除所需的 PXE 部署(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear Required
PXE Deployments</source>
        <translation>清除所需的
PXE 部署</translation>
    </message>
    <message>
        <source>Let required deployments run again on the selected devices</source>
        <translation>允许必需部署在所选设备上重新运行</translation>
    </message>
    <message>
        <source>&amp;Exclude…</source>
        <translation>排除(&amp;E)…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Never answer the selected devices</source>
        <translation>从不应答所选设备</translation>
    </message>
    <message>
        <source>Remove E&amp;xclusion</source>
        <translation>移除排除项(&amp;X)</translation>
    </message>
    <message>
        <source>Remove
Exclusion</source>
        <translation>移除
排除项</translation>
    </message>
    <message>
        <source>Answer the selected devices again</source>
        <translation>重新应答所选设备</translation>
    </message>
    <message>
        <source>Put into &amp;Quarantine</source>
        <translation>隔离(&amp;Q)</translation>
    </message>
    <message>
        <source>Let nothing required run on the selected devices until they are released</source>
        <translation>在解除隔离之前，不允许任何必需部署在所选设备上运行</translation>
    </message>
    <message>
        <source>Release from Quaran&amp;tine…</source>
        <translation>解除隔离(&amp;T)…</translation>
    </message>
    <message>
        <source>Let required deployments run on the selected devices again</source>
        <translation>重新允许必需部署在所选设备上运行</translation>
    </message>
    <message>
        <source>Copy &amp;MAC Address</source>
        <translation>复制 MAC 地址(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Create Collection…</source>
        <translation>创建集合(&amp;C)…</translation>
    </message>
    <message>
        <source>Create
Collection</source>
        <translation>创建
集合</translation>
    </message>
    <message>
        <source>Make a new device collection</source>
        <translation>新建设备集合</translation>
    </message>
    <message>
        <source>Change name, rules and maintenance windows of the selected collection</source>
        <translation>更改所选集合的名称、规则和维护时段</translation>
    </message>
    <message>
        <source>Membership &amp;Rules…</source>
        <translation>成员身份规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Who becomes a member by query, or by another collection</source>
        <translation>哪些设备通过查询或其他集合成为成员</translation>
    </message>
    <message>
        <source>Maintenance &amp;Windows…</source>
        <translation>维护时段(&amp;W)…</translation>
    </message>
    <message>
        <source>When required deployments may start on the members</source>
        <translation>必需部署何时可以在成员上开始运行</translation>
    </message>
    <message>
        <source>Remove the selected collection</source>
        <translation>移除所选集合</translation>
    </message>
    <message>
        <source>Add or Remove &amp;Members…</source>
        <translation>添加或移除成员(&amp;M)…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Choose the direct members of the collection</source>
        <translation>选择集合的直接成员</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deploy a task sequence to the selected collection</source>
        <translation>将任务序列部署到所选集合</translation>
    </message>
    <message>
        <source>Clear Re&amp;quired PXE Deployments…</source>
        <translation>清除所需的 PXE 部署(&amp;Q)…</translation>
    </message>
    <message>
        <source>Let required deployments run again on every member</source>
        <translation>允许必需部署在每个成员上重新运行</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>注册(&amp;R)…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Make the selected machine a device of the site</source>
        <translation>将所选计算机注册为站点的设备</translation>
    </message>
    <message>
        <source>&amp;Merge into Device…</source>
        <translation>合并到设备(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The selected machine is a device that is registered already</source>
        <translation>所选计算机其实是一台已注册的设备</translation>
    </message>
    <message>
        <source>Forget the selected machines and what has run on them</source>
        <translation>删除所选计算机及其运行记录</translation>
    </message>
    <message>
        <source>Let required deployments run again on the selected machines</source>
        <translation>允许必需部署在所选计算机上重新运行</translation>
    </message>
    <message>
        <source>Never answer the selected machines</source>
        <translation>从不应答所选计算机</translation>
    </message>
    <message>
        <source>&amp;Add Boot Image…</source>
        <translation>添加启动映像(&amp;A)…</translation>
    </message>
    <message>
        <source>Add Boot
Image</source>
        <translation>添加启动
映像</translation>
    </message>
    <message>
        <source>Copy Windows PE, Linux or a boot program into the site; files can also be dropped on the window</source>
        <translation>将 Windows PE、Linux 或启动程序复制到站点；也可将文件拖放到窗口中</translation>
    </message>
    <message>
        <source>Show and change the selected boot image</source>
        <translation>显示和更改所选启动映像</translation>
    </message>
    <message>
        <source>Remove the selected boot images</source>
        <translation>移除所选启动映像</translation>
    </message>
    <message>
        <source>Supply &amp;Boot Files…</source>
        <translation>补充启动文件(&amp;B)…</translation>
    </message>
    <message>
        <source>Supply
Boot Files</source>
        <translation>补充
启动文件</translation>
    </message>
    <message>
        <source>Add what a Windows image lacks, from a folder or an ISO</source>
        <translation>从文件夹或 ISO 添加 Windows 映像缺少的文件</translation>
    </message>
    <message>
        <source>&amp;Validate Content…</source>
        <translation>验证内容(&amp;V)…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Read every file again and compare it with its hash</source>
        <translation>重新读取每个文件并与其哈希比对</translation>
    </message>
    <message>
        <source>&amp;Update Content…</source>
        <translation>更新内容(&amp;U)…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Import the files again from where they came</source>
        <translation>从原来的位置重新导入文件</translation>
    </message>
    <message>
        <source>&amp;Enable for PXE</source>
        <translation>为 PXE 启用(&amp;E)</translation>
    </message>
    <message>
        <source>Enable
for PXE</source>
        <translation>为 PXE
启用</translation>
    </message>
    <message>
        <source>Deploy the selected boot images from the PXE-enabled distribution point</source>
        <translation>从已启用 PXE 的分发点部署所选启动映像</translation>
    </message>
    <message>
        <source>D&amp;isable for PXE</source>
        <translation>为 PXE 禁用(&amp;I)</translation>
    </message>
    <message>
        <source>Disable
for PXE</source>
        <translation>为 PXE
禁用</translation>
    </message>
    <message>
        <source>Boot no machine with the selected boot images</source>
        <translation>不再用所选启动映像启动任何计算机</translation>
    </message>
    <message>
        <source>&amp;Who Would Boot It?</source>
        <translation>哪些计算机会用它启动？(&amp;W)</translation>
    </message>
    <message>
        <source>What the machines that it is deployed to would get at their next boot</source>
        <translation>其部署目标计算机下次启动时会得到什么</translation>
    </message>
    <message>
        <source>&amp;Show Unused Only</source>
        <translation>仅显示未使用的(&amp;S)</translation>
    </message>
    <message>
        <source>Show
Unused</source>
        <translation>显示
未使用的</translation>
    </message>
    <message>
        <source>List only the boot images that no task sequence uses</source>
        <translation>仅列出没有任务序列使用的启动映像</translation>
    </message>
    <message>
        <source>&amp;Remove Unused…</source>
        <translation>移除未使用的(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove
Unused</source>
        <translation>移除
未使用的</translation>
    </message>
    <message>
        <source>Remove the boot images that no task sequence uses</source>
        <translation>移除没有任务序列使用的启动映像</translation>
    </message>
    <message>
        <source>&amp;Create Task Sequence…</source>
        <translation>创建任务序列(&amp;C)…</translation>
    </message>
    <message>
        <source>Create Task
Sequence</source>
        <translation>创建任务
序列</translation>
    </message>
    <message>
        <source>Make a new task sequence</source>
        <translation>新建任务序列</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change the selected task sequence</source>
        <translation>更改所选任务序列</translation>
    </message>
    <message>
        <source>Remove the selected task sequence</source>
        <translation>移除所选任务序列</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>部署(&amp;P)…</translation>
    </message>
    <message>
        <source>Deploy the selected task sequence to a collection</source>
        <translation>将所选任务序列部署到集合</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show how this boot was decided</source>
        <translation>显示此次启动是如何决定的</translation>
    </message>
    <message>
        <source>Re&amp;play at This Time…</source>
        <translation>在此时间点重演(&amp;P)…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重演</translation>
    </message>
    <message>
        <source>Decide this boot again, by the configuration of then</source>
        <translation>按当时的配置重新对此次启动作出决定</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Boot</source>
        <translation>跟随最新的启动(&amp;F)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest boot selected</source>
        <translation>始终选中最新的启动</translation>
    </message>
    <message>
        <source>Add as &amp;Device…</source>
        <translation>添加为设备(&amp;D)…</translation>
    </message>
    <message>
        <source>Add as
Device</source>
        <translation>添加为
设备</translation>
    </message>
    <message>
        <source>Register this machine</source>
        <translation>注册此计算机</translation>
    </message>
    <message>
        <source>Never answer this machine again; its transfers stop</source>
        <translation>不再应答此计算机；停止其传输</translation>
    </message>
    <message>
        <source>Let required deployments run again on this machine</source>
        <translation>允许必需部署在此计算机上重新运行</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>部署(&amp;D)…</translation>
    </message>
    <message>
        <source>Deploy a task sequence to a collection</source>
        <translation>将任务序列部署到集合</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Remove the selected deployment</source>
        <translation>移除所选部署</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Let the selected deployment boot machines</source>
        <translation>让所选部署启动计算机</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>禁用(&amp;I)</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Keep the selected deployment, but boot nobody with it</source>
        <translation>保留所选部署，但不用它启动任何计算机</translation>
    </message>
    <message>
        <source>&amp;Export the List…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what each member would get as a table (CSV)</source>
        <translation>将每个成员会得到的结果写入表格 (CSV)</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected messages as text</source>
        <translation>将所选消息复制为文本</translation>
    </message>
    <message>
        <source>&amp;Replay at This Time…</source>
        <translation>在此时间点重演(&amp;R)…</translation>
    </message>
    <message>
        <source>What would a machine have got then?</source>
        <translation>当时计算机会得到什么？</translation>
    </message>
    <message>
        <source>&amp;Verify the Trail</source>
        <translation>校验审核跟踪(&amp;V)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Compare every row with its hash</source>
        <translation>将每一行与其哈希比对</translation>
    </message>
    <message>
        <source>Write the whole trail to a file that can be checked without Slipway</source>
        <translation>将完整的审核跟踪写入文件，无需 Slipway 即可校验</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>将所选行复制为文本</translation>
    </message>
    <message>
        <source>&amp;Start Serving</source>
        <translation>开始服务(&amp;S)</translation>
    </message>
    <message>
        <source>Open the ports and answer machines</source>
        <translation>打开端口并应答计算机</translation>
    </message>
    <message>
        <source>S&amp;top Serving</source>
        <translation>停止服务(&amp;T)</translation>
    </message>
    <message>
        <source>Close the ports: nobody is answered</source>
        <translation>关闭端口：不应答任何计算机</translation>
    </message>
    <message>
        <source>&amp;Grant Boot Ports…</source>
        <translation>授予启动端口权限(&amp;G)…</translation>
    </message>
    <message>
        <source>Let Slipway open the ports of network boot without being root</source>
        <translation>允许 Slipway 在没有 root 权限的情况下打开网络启动所需的端口</translation>
    </message>
    <message>
        <source>Stop &amp;Answering</source>
        <translation>停止应答(&amp;A)</translation>
    </message>
    <message>
        <source>At once: answer no machine, and end every transfer</source>
        <translation>立即生效：不应答任何计算机，并终止所有传输</translation>
    </message>
    <message>
        <source>Start Ans&amp;wering</source>
        <translation>开始应答(&amp;W)</translation>
    </message>
    <message>
        <source>Answer machines again</source>
        <translation>重新应答计算机</translation>
    </message>
    <message>
        <source>Engage the &amp;Brake…</source>
        <translation>启用制动(&amp;B)…</translation>
    </message>
    <message>
        <source>Let no required deployment start until the brake is released</source>
        <translation>在解除制动之前，不允许任何必需部署开始运行</translation>
    </message>
    <message>
        <source>&amp;Release the Brake…</source>
        <translation>解除制动(&amp;R)…</translation>
    </message>
    <message>
        <source>Let required deployments start again</source>
        <translation>重新允许必需部署开始运行</translation>
    </message>
    <message>
        <source>E&amp;xport Site…</source>
        <translation>导出站点(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the whole configuration and its content as a document</source>
        <translation>将全部配置及其内容写入文档</translation>
    </message>
    <message>
        <source>&amp;Import Site…</source>
        <translation>导入站点(&amp;I)…</translation>
    </message>
    <message>
        <source>Read a site document into this site, which must be empty</source>
        <translation>将站点文档读入此站点（此站点必须为空）</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Assets and Compliance</source>
        <translation>资产和符合性(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Software Library</source>
        <translation>软件库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>监视(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dministration</source>
        <translation>管理(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the &amp;List</source>
        <translation>转到列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>关于 Slipway(&amp;A)</translation>
    </message>
    <message>
        <source>Remove from Co&amp;llection…</source>
        <translation>从集合中移除(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the selected devices out of a collection</source>
        <translation>将所选设备从一个集合中移出</translation>
    </message>
    <message>
        <source>&amp;Wake Up</source>
        <translation>唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>Send a magic packet (Wake on LAN) for the selected devices</source>
        <translation>为所选设备发送魔术包 (Wake on LAN)</translation>
    </message>
    <message>
        <source>&amp;Show Members</source>
        <translation>显示成员(&amp;S)</translation>
    </message>
    <message>
        <source>Show
Members</source>
        <translation>显示
成员</translation>
    </message>
    <message>
        <source>List the members of the selected collection under Devices</source>
        <translation>在“设备”下列出所选集合的成员</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>复制(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a collection with the same members, rules and windows</source>
        <translation>创建一个成员、规则和维护时段都相同的集合</translation>
    </message>
    <message>
        <source>Deploy &amp;Task Sequence…</source>
        <translation>部署任务序列(&amp;T)…</translation>
    </message>
    <message>
        <source>Make a task sequence like the selected one</source>
        <translation>创建一个与所选任务序列相同的任务序列</translation>
    </message>
    <message>
        <source>Do &amp;Not Group</source>
        <translation>不分组(&amp;D)</translation>
    </message>
    <message>
        <source>One list of all boots</source>
        <translation>所有启动列在一个列表中</translation>
    </message>
    <message>
        <source>Group by C&amp;ollection</source>
        <translation>按集合分组(&amp;O)</translation>
    </message>
    <message>
        <source>Boots below the collection that their deployment is for</source>
        <translation>将启动列在其部署的目标集合下</translation>
    </message>
    <message>
        <source>Group by Sw&amp;itch</source>
        <translation>按交换机分组(&amp;W)</translation>
    </message>
    <message>
        <source>Boots below the relay and the switch that their requests came through</source>
        <translation>将启动列在其请求所经过的中继和交换机下</translation>
    </message>
    <message>
        <source>&amp;Stop Transfers…</source>
        <translation>停止传输(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop
Transfers</source>
        <translation>停止
传输</translation>
    </message>
    <message>
        <source>End what the selected machines download now; whoever asks again is served</source>
        <translation>结束所选计算机当前的下载；再次请求的计算机仍会得到服务</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Keep the chart as it is; its figures go on</source>
        <translation>图表保持不变；其数据继续记录</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the chart&apos;s figures as a table</source>
        <translation>将图表的数据显示为表格</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation>重新显示整个时间范围</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>另存为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the chart as a page that stays sharp at any size</source>
        <translation>将图表保存为任意大小下都清晰的页面</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the chart&apos;s figures as a table for spreadsheets</source>
        <translation>将图表的数据保存为电子表格可用的表格</translation>
    </message>
    <message>
        <source>Change the schedule of the selected deployment, and whom it is made available to</source>
        <translation>更改所选部署的计划以及可用对象</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Show where the selected finding is mended</source>
        <translation>显示可解决所选问题的位置</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Check
Again</source>
        <translation>重新
检查</translation>
    </message>
    <message>
        <source>Look at everything once more, disk and audit trail included</source>
        <translation>再次检查所有内容，包括磁盘和审核跟踪</translation>
    </message>
    <message>
        <source>C&amp;opy Findings</source>
        <translation>复制检查结果(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the selected findings as text</source>
        <translation>将所选检查结果复制为文本</translation>
    </message>
    <message>
        <source>Tr&amp;y It…</source>
        <translation>试用(&amp;Y)…</translation>
    </message>
    <message>
        <source>Watch a virtual machine boot, without touching your network</source>
        <translation>观看虚拟机启动，不影响您的网络</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>设置向导(&amp;U)…</translation>
    </message>
    <message>
        <source>Network, ports, a first boot image and a rehearsal, step by step</source>
        <translation>网络、端口、第一个启动映像和演练，逐步完成</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>再次进行该更改</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>命令面板(&amp;P)</translation>
    </message>
    <message>
        <source>Find any action, place or thing by a few letters</source>
        <translation>输入几个字母即可查找任何操作、位置或对象</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>重新读取所有内容</translation>
    </message>
    <message>
        <source>Go to the T&amp;ree</source>
        <translation>转到树(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the D&amp;etails</source>
        <translation>转到详细信息(&amp;E)</translation>
    </message>
    <message>
        <source>Searc&amp;h the List</source>
        <translation>搜索列表(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the &amp;Path</source>
        <translation>转到路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tell of failed boots, the brake and lost ports outside of the window</source>
        <translation>在窗口之外通知启动失败、制动和端口丢失</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Closing the window does not end the service</source>
        <translation>关闭窗口不会结束服务</translation>
    </message>
    <message>
        <source>E&amp;xport List (CSV)…</source>
        <translation>导出列表 (CSV)(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the list as a table for a spreadsheet</source>
        <translation>将列表写成电子表格可用的表格</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>选择列(&amp;C)…</translation>
    </message>
    <message>
        <source>Which columns the list shows</source>
        <translation>列表显示哪些列</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Speak the system&apos;s language</source>
        <translation>使用系统的语言</translation>
    </message>
    <message>
        <source>&amp;Help for This Page</source>
        <translation>此页的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First Steps and Contents</source>
        <translation>入门和目录(&amp;F)</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>帮助的所有页面</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷方式(&amp;K)…</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostic Bundle…</source>
        <translation>保存诊断包(&amp;D)…</translation>
    </message>
    <message>
        <source>Collect what somebody needs who helps, without names and addresses</source>
        <translation>收集协助者所需的信息，不含名称和地址</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>测试(&amp;E)…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Ask the selected service as a machine would, through its own port</source>
        <translation>像计算机那样通过所选服务自己的端口请求该服务</translation>
    </message>
    <message>
        <source>&amp;Reset View</source>
        <translation>重置视图(&amp;R)</translation>
    </message>
    <message>
        <source>Reset
View</source>
        <translation>重置
视图</translation>
    </message>
    <message>
        <source>Count from zero in this view; the services count on</source>
        <translation>此视图从零开始计数；服务继续累计</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>设置(&amp;G)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show how the selected service is set</source>
        <translation>显示所选服务的设置</translation>
    </message>
    <message>
        <source>&amp;Answer Here…</source>
        <translation>在此应答(&amp;A)…</translation>
    </message>
    <message>
        <source>Answer
Here</source>
        <translation>在此
应答</translation>
    </message>
    <message>
        <source>Answer machines on the selected interfaces</source>
        <translation>在所选网络接口上应答计算机</translation>
    </message>
    <message>
        <source>&amp;Do Not Answer Here…</source>
        <translation>不在此应答(&amp;D)…</translation>
    </message>
    <message>
        <source>Do Not
Answer</source>
        <translation>不
应答</translation>
    </message>
    <message>
        <source>Answer no machine on the selected interfaces</source>
        <translation>在所选网络接口上不应答任何计算机</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>探测(&amp;P)…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Ask which DHCP and PXE servers are on the selected network</source>
        <translation>询问所选网络上有哪些 DHCP 和 PXE 服务器</translation>
    </message>
    <message>
        <source>Show &amp;Device</source>
        <translation>显示设备(&amp;D)</translation>
    </message>
    <message>
        <source>Show
Device</source>
        <translation>显示
设备</translation>
    </message>
    <message>
        <source>Show the machine that has the address</source>
        <translation>显示拥有该地址的计算机</translation>
    </message>
    <message>
        <source>&amp;Add as Device…</source>
        <translation>添加为设备(&amp;A)…</translation>
    </message>
    <message>
        <source>Register the machine that has the address</source>
        <translation>注册拥有该地址的计算机</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>释放(&amp;R)…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Let other machines have the selected addresses</source>
        <translation>允许其他计算机使用所选地址</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected addresses with their machines</source>
        <translation>复制所选地址及其计算机</translation>
    </message>
    <message>
        <source>DHCP &amp;Settings</source>
        <translation>DHCP 设置(&amp;S)</translation>
    </message>
    <message>
        <source>DHCP
Settings</source>
        <translation>DHCP
设置</translation>
    </message>
    <message>
        <source>Show mode and address ranges</source>
        <translation>显示模式和地址范围</translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Back Up
Now</source>
        <translation>立即
备份</translation>
    </message>
    <message>
        <source>Copy the site as it is now; serving goes on</source>
        <translation>按当前状态复制站点；服务继续进行</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>校验(&amp;V)…</translation>
    </message>
    <message>
        <source>Read every byte of the selected backups and compare it</source>
        <translation>读取所选备份的每个字节并进行比较</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>还原(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Put the selected backup in the place of the site</source>
        <translation>用所选备份替换站点</translation>
    </message>
    <message>
        <source>Delete the selected backups</source>
        <translation>删除所选备份</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>计划(&amp;S)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Show when backups are made by themselves, and where</source>
        <translation>显示自动备份的时间和位置</translation>
    </message>
    <message>
        <source>Approve Un&amp;known Machine…</source>
        <translation>批准未知计算机(&amp;K)…</translation>
    </message>
    <message>
        <source>Make the selected unknown machine a device of the site, with all that has run on it</source>
        <translation>将所选未知计算机变为站点的设备，并保留其上运行过的所有内容的记录</translation>
    </message>
    <message>
        <source>Set &amp;Variable…</source>
        <translation>设置变量(&amp;V)…</translation>
    </message>
    <message>
        <source>Set
Variable</source>
        <translation>设置
变量</translation>
    </message>
    <message>
        <source>Give the selected devices a variable, or change one on all of them</source>
        <translation>为所选设备设置变量，或统一更改某个变量</translation>
    </message>
    <message>
        <source>View Re&amp;lationships…</source>
        <translation>查看关系(&amp;L)…</translation>
    </message>
    <message>
        <source>What the selected collection is made of, and what depends on it</source>
        <translation>所选集合由什么组成，以及什么依赖于它</translation>
    </message>
    <message>
        <source>Update Membersh&amp;ip</source>
        <translation>更新成员身份(&amp;I)</translation>
    </message>
    <message>
        <source>Update
Membership</source>
        <translation>更新
成员身份</translation>
    </message>
    <message>
        <source>Find out anew who is a member of what, by what is seen of the machines now</source>
        <translation>根据目前所见的计算机情况，重新确定各集合的成员</translation>
    </message>
    <message>
        <source>&amp;Export Members…</source>
        <translation>导出成员(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the members of the selected collection as a table (CSV)</source>
        <translation>将所选集合的成员写成表格 (CSV)</translation>
    </message>
    <message>
        <source>Give every member of the selected collections a variable</source>
        <translation>为所选集合的每个成员设置变量</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Leave the selected machines out of this list; whether they are answered stays as it is</source>
        <translation>不在此列表中显示所选计算机；是否应答它们保持不变</translation>
    </message>
    <message>
        <source>Stop I&amp;gnoring</source>
        <translation>停止忽略(&amp;G)</translation>
    </message>
    <message>
        <source>List the selected machines again</source>
        <translation>重新列出所选计算机</translation>
    </message>
    <message>
        <source>&amp;Show Ignored</source>
        <translation>显示已忽略项(&amp;S)</translation>
    </message>
    <message>
        <source>Show
Ignored</source>
        <translation>显示
已忽略项</translation>
    </message>
    <message>
        <source>List the ignored machines, too</source>
        <translation>同时列出已忽略的计算机</translation>
    </message>
    <message>
        <source>Disa&amp;ble Its Deployments…</source>
        <translation>禁用其部署(&amp;B)…</translation>
    </message>
    <message>
        <source>Let no deployment of the selected task sequences boot anybody until it is enabled again</source>
        <translation>所选任务序列的部署在重新启用之前不启动任何计算机</translation>
    </message>
    <message>
        <source>Make a task sequence from a file that was exported here or on another site</source>
        <translation>从在此处或其他站点导出的文件创建任务序列</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the selected task sequence to a file, with what tells its boot image</source>
        <translation>将所选任务序列写入文件，并附上识别其启动映像的信息</translation>
    </message>
    <message>
        <source>Copy machine, decision, log and packets of the selected boots as text</source>
        <translation>将所选启动的计算机、决策、日志和数据包复制为文本</translation>
    </message>
    <message>
        <source>Save Pac&amp;kets…</source>
        <translation>保存数据包(&amp;K)…</translation>
    </message>
    <message>
        <source>Save
Packets</source>
        <translation>保存
数据包</translation>
    </message>
    <message>
        <source>Save what went over the wire for the selected boots as a capture file that Wireshark and tcpdump read</source>
        <translation>将所选启动在网络上传输的数据保存为 Wireshark 和 tcpdump 可读取的捕获文件</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>标记为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark
Read</source>
        <translation>标记为
已读</translation>
    </message>
    <message>
        <source>The selected messages are no news any more</source>
        <translation>不再将所选消息视为新消息</translation>
    </message>
    <message>
        <source>Mark &amp;All Read</source>
        <translation>全部标记为已读(&amp;A)</translation>
    </message>
    <message>
        <source>Mark
All Read</source>
        <translation>全部标记
为已读</translation>
    </message>
    <message>
        <source>Start
Serving</source>
        <translation>开始
服务</translation>
    </message>
    <message>
        <source>Stop
Serving</source>
        <translation>停止
服务</translation>
    </message>
    <message>
        <source>Stop
Answering</source>
        <translation>停止
应答</translation>
    </message>
    <message>
        <source>Start
Answering</source>
        <translation>开始
应答</translation>
    </message>
    <message>
        <source>None of the messages in the list is news any more</source>
        <translation>不再将列表中的任何消息视为新消息</translation>
    </message>
    <message>
        <source>Show Another &amp;Folder…</source>
        <translation>显示其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Another
Folder</source>
        <translation>其他
文件夹</translation>
    </message>
    <message>
        <source>List the backups that lie elsewhere: on another disk, or of another computer</source>
        <translation>列出位于别处的备份：其他磁盘上的，或其他计算机的</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Made the site</source>
        <translation>创建了站点</translation>
    </message>
    <message>
        <source>Began the audit trail</source>
        <translation>开始了审核跟踪</translation>
    </message>
    <message>
        <source>Imported a site document</source>
        <translation>导入了站点文档</translation>
    </message>
    <message>
        <source>Added a device</source>
        <translation>添加了设备</translation>
    </message>
    <message>
        <source>Changed a device</source>
        <translation>更改了设备</translation>
    </message>
    <message>
        <source>Removed devices</source>
        <translation>移除了设备</translation>
    </message>
    <message>
        <source>Imported computer information</source>
        <translation>导入了计算机信息</translation>
    </message>
    <message>
        <source>Registered an unknown machine</source>
        <translation>注册了未知计算机</translation>
    </message>
    <message>
        <source>Merged an unknown machine</source>
        <translation>合并了未知计算机</translation>
    </message>
    <message>
        <source>Added a collection</source>
        <translation>添加了集合</translation>
    </message>
    <message>
        <source>Changed a collection</source>
        <translation>更改了集合</translation>
    </message>
    <message>
        <source>Removed a collection</source>
        <translation>移除了集合</translation>
    </message>
    <message>
        <source>Added members</source>
        <translation>添加了成员</translation>
    </message>
    <message>
        <source>Removed members</source>
        <translation>移除了成员</translation>
    </message>
    <message>
        <source>Added a membership rule</source>
        <translation>添加了成员身份规则</translation>
    </message>
    <message>
        <source>Removed a membership rule</source>
        <translation>移除了成员身份规则</translation>
    </message>
    <message>
        <source>Added a maintenance window</source>
        <translation>添加了维护时段</translation>
    </message>
    <message>
        <source>Removed a maintenance window</source>
        <translation>移除了维护时段</translation>
    </message>
    <message>
        <source>Added a boot image</source>
        <translation>添加了启动映像</translation>
    </message>
    <message>
        <source>Changed a boot image</source>
        <translation>更改了启动映像</translation>
    </message>
    <message>
        <source>Updated content</source>
        <translation>更新了内容</translation>
    </message>
    <message>
        <source>Supplied boot files</source>
        <translation>补充了启动文件</translation>
    </message>
    <message>
        <source>Removed a boot image</source>
        <translation>移除了启动映像</translation>
    </message>
    <message>
        <source>Added a task sequence</source>
        <translation>添加了任务序列</translation>
    </message>
    <message>
        <source>Changed a task sequence</source>
        <translation>更改了任务序列</translation>
    </message>
    <message>
        <source>Removed a task sequence</source>
        <translation>移除了任务序列</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>进行了部署</translation>
    </message>
    <message>
        <source>Enabled a deployment</source>
        <translation>启用了部署</translation>
    </message>
    <message>
        <source>Disabled a deployment</source>
        <translation>禁用了部署</translation>
    </message>
    <message>
        <source>Removed a deployment</source>
        <translation>移除了部署</translation>
    </message>
    <message>
        <source>Excluded a machine</source>
        <translation>排除了计算机</translation>
    </message>
    <message>
        <source>Changed an exclusion&apos;s note</source>
        <translation>更改了排除项的备注</translation>
    </message>
    <message>
        <source>Removed exclusions</source>
        <translation>移除了排除项</translation>
    </message>
    <message>
        <source>Imported exclusions</source>
        <translation>导入了排除项</translation>
    </message>
    <message>
        <source>Read the watched exclusion file</source>
        <translation>读取了监视的排除列表文件</translation>
    </message>
    <message>
        <source>Added a duplicate identifier</source>
        <translation>添加了重复标识符</translation>
    </message>
    <message>
        <source>Removed a duplicate identifier</source>
        <translation>移除了重复标识符</translation>
    </message>
    <message>
        <source>Cleared required PXE deployments</source>
        <translation>清除了所需的 PXE 部署</translation>
    </message>
    <message>
        <source>Undid a Clear</source>
        <translation>撤消了清除操作</translation>
    </message>
    <message>
        <source>Engaged the brake</source>
        <translation>启用了制动</translation>
    </message>
    <message>
        <source>Released the brake</source>
        <translation>解除了制动</translation>
    </message>
    <message>
        <source>Quarantined a device</source>
        <translation>隔离了设备</translation>
    </message>
    <message>
        <source>Released from quarantine</source>
        <translation>解除了隔离</translation>
    </message>
    <message>
        <source>Changed block and window size</source>
        <translation>更改了块大小和窗口大小</translation>
    </message>
    <message>
        <source>Let a machine use the normal sizes again</source>
        <translation>让计算机恢复使用正常大小</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>更改了设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>站点代码</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>首选部署</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限制集合</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Available to</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>可用起始时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Enabled for PXE</source>
        <translation>已为 PXE 启用</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>启动程序</translation>
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
        <translation>块大小</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>窗口大小</translation>
    </message>
    <message>
        <source>Normal sizes again for</source>
        <translation>恢复正常大小的计算机</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Unknown machine</source>
        <translation>未知计算机</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Booting now, left alone</source>
        <translation>正在启动，未作更改</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Began to boot since, left alone</source>
        <translation>此后已开始启动，未作更改</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除操作</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Taken over from unknown machines</source>
        <translation>由未知计算机转入</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>The audit trail is intact: all %1 rows are as they were written.</source>
        <translation>审核跟踪完好：全部 %1 行均与写入时一致。</translation>
    </message>
    <message>
        <source>Row %1 is missing.</source>
        <translation>缺少第 %1 行。</translation>
    </message>
    <message>
        <source>Row %1 does not follow the row before it: rows were removed, added or exchanged.</source>
        <translation>第 %1 行与前一行不衔接：有行被移除、添加或调换。</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written.</source>
        <translation>第 %1 行在写入后被更改过。</translation>
    </message>
    <message>
        <source>Row %1, the last one, is missing.</source>
        <translation>缺少第 %1 行，即最后一行。</translation>
    </message>
    <message>
        <source>%1 rows are missing at the end, from row %2 on.</source>
        <translation>末尾缺少 %1 行，从第 %2 行起。</translation>
    </message>
    <message>
        <source>The trail does not end where it should, at row %1: rows were removed or added at the end.</source>
        <translation>审核跟踪没有在应有的位置（第 %1 行）结束：末尾有行被移除或添加。</translation>
    </message>
    <message>
        <source>The rules that keep the table from being changed were removed from the database.</source>
        <translation>防止该表被更改的规则已从数据库中移除。</translation>
    </message>
    <message>
        <source>The hash that was noted does not occur in the trail: it was written anew, or belongs to another site.</source>
        <translation>记下的哈希未出现在审核跟踪中：审核跟踪被重写过，或属于另一个站点。</translation>
    </message>
    <message>
        <source>Somebody wrote to site.db past Slipway, or the file is damaged. Keep a copy of it and compare it with an earlier export of the trail.</source>
        <translation>有人绕过 Slipway 写入了 site.db，或者该文件已损坏。请保留其副本，并与审核跟踪以前的导出文件比较。</translation>
    </message>
    <message>
        <source>Sent wake-up packets</source>
        <translation>发送了唤醒数据包</translation>
    </message>
    <message>
        <source>Copied a collection</source>
        <translation>复制了集合</translation>
    </message>
    <message>
        <source>Changed a deployment</source>
        <translation>更改了部署</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>复制自</translation>
    </message>
    <message>
        <source>Stopped transfers</source>
        <translation>停止了传输</translation>
    </message>
    <message>
        <source>Validated content</source>
        <translation>验证了内容</translation>
    </message>
    <message>
        <source>Set variables</source>
        <translation>设置了变量</translation>
    </message>
    <message>
        <source>Removed variables</source>
        <translation>移除了变量</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>创建了备份</translation>
    </message>
    <message>
        <source>Deleted a backup</source>
        <translation>删除了备份</translation>
    </message>
    <message>
        <source>Restored the site from a backup</source>
        <translation>从备份还原了站点</translation>
    </message>
    <message>
        <source>Released addresses</source>
        <translation>释放了地址</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>已损坏的文件</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Devices and collections</source>
        <translation>设备和集合</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>With boot images</source>
        <translation>包含启动映像</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>BackupStatusTexts</name>
    <message>
        <source>The automatic backup into %1 failed: the disk is full.</source>
        <translation>自动备份到 %1 失败：磁盘已满。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: the folder may not be written.</source>
        <translation>自动备份到 %1 失败：无法写入该文件夹。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: content of the site is damaged.</source>
        <translation>自动备份到 %1 失败：站点的内容已损坏。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: another program makes one there, or holds the database.</source>
        <translation>自动备份到 %1 失败：另一个程序正在那里创建备份，或占用了数据库。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed.</source>
        <translation>自动备份到 %1 失败。</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed (%2).</source>
        <translation>自动备份到 %1 失败 (%2)。</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1, %2.</source>
        <translation>已创建自动备份：%1，%2。</translation>
    </message>
    <message>
        <source>The disk is full or not plugged in, or the user of the service may not write there.</source>
        <translation>磁盘已满或未插入，或运行该服务的用户无权在那里写入。</translation>
    </message>
    <message>
        <source>Mend that, or choose another folder in the settings. It is tried again every ten minutes; nothing of the backups that exist is lost.</source>
        <translation>请排除该问题，或在设置中选择其他文件夹。每十分钟重试一次；现有备份不会有任何损失。</translation>
    </message>
    <message>
        <source>The site was restored from the backup %1, made %2. The brake is engaged: no required deployment starts.</source>
        <translation>已从备份 %1（创建于 %2）还原站点。制动已启用：不会开始运行任何必需部署。</translation>
    </message>
    <message>
        <source>What ran after the backup was made is not in its ledger: required deployments would run again on those machines.</source>
        <translation>备份创建之后运行的内容不在其执行记录中：必需部署会在这些计算机上再次运行。</translation>
    </message>
    <message>
        <source>Look through the deployments, disable what must not run again, then release the brake.</source>
        <translation>请检查各项部署，禁用不得再次运行的部署，然后解除制动。</translation>
    </message>
    <message>
        <source>Older backups in %1 could not be deleted: the folder may not be written.</source>
        <translation>无法删除 %1 中较早的备份：无法写入该文件夹。</translation>
    </message>
    <message>
        <source>Older backups in %1 could not be deleted (%2).</source>
        <translation>无法删除 %1 中较早的备份 (%2)。</translation>
    </message>
    <message>
        <source>Whoever runs the service may make files in the folder, but not delete them, or the disk has an error.</source>
        <translation>运行该服务的用户可以在文件夹中创建文件，但无权删除文件；或者磁盘有错误。</translation>
    </message>
    <message>
        <source>Mend that, or delete older backups by hand: they take room until the disk is full.</source>
        <translation>请排除该问题，或手动删除较早的备份：它们会一直占用空间，直到磁盘已满。</translation>
    </message>
    <message>
        <source>A restore that had been cut off was finished when the site was opened.</source>
        <translation>打开站点时，已完成此前被中断的还原。</translation>
    </message>
    <message>
        <source>The computer lost its power, or the program was ended, in the last moments of the restore.</source>
        <translation>在还原的最后时刻，计算机断电或程序被结束。</translation>
    </message>
    <message>
        <source>The site is the restored one. The site as it was is kept among the backups.</source>
        <translation>站点现为还原后的站点。还原前的站点保留在备份中。</translation>
    </message>
    <message>
        <source>A restore was cut off before it changed anything. What it had made ready was removed.</source>
        <translation>一次还原在进行任何更改之前被中断。其准备的内容已移除。</translation>
    </message>
    <message>
        <source>The computer lost its power, or the program was ended, during the restore.</source>
        <translation>还原期间，计算机断电或程序被结束。</translation>
    </message>
    <message>
        <source>The site is as it was. Restore again, if it is still wanted.</source>
        <translation>站点保持原样。如果仍需要，请重新还原。</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message>
        <source>By hand</source>
        <extracomment>A backup that an administrator made.</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Kept before a restore</source>
        <translation>还原前保留</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Configuration, history, boot images</source>
        <translation>配置、历史记录、启动映像</translation>
    </message>
    <message>
        <source>Configuration and history</source>
        <translation>配置和历史记录</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>创建时</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Made by Slipway</source>
        <translation>创建时的 Slipway 版本</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>已损坏：无法还原</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>上次校验</translation>
    </message>
    <message>
        <source>Automatic backups are off.</source>
        <translation>自动备份已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>A backup is made every day at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>每天 %1 在 %2 中创建备份，保留最新的 %n 个。下一次：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made every Sunday at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>每周日 %1 在 %2 中创建备份，保留最新的 %n 个。下一次：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>History alone: the configuration was gone</source>
        <translation>仅历史记录：配置已丢失</translation>
    </message>
</context>
<context>
    <name>BootImageTexts</name>
    <message>
        <source>%1 program</source>
        <translation>%1 程序</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>BootLogTexts</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>blocks of %1 B, %n in a window</source>
        <translation>
            <numerusform>块大小 %1 B，每窗口 %n 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>重发 %n 个块</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>状态消息</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Waiting</source>
        <extracomment>One of many rows that a job has not come to yet.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>One of many rows of a job.</extracomment>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the upper end of a span of time</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Boots</source>
        <translation>启动数</translation>
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
        <translation>启动数：%1。半数不超过 %2，100 次中有 95 次不超过 %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>%1 delivered, %2 failed, %3 not answered</source>
        <translation>送达 %1 次，失败 %2 次，未应答 %3 次</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Most was sent again with %2: %1</source>
        <extracomment>%1: a percentage, %2: a pair of sizes</extracomment>
        <translation>使用 %2 时重发最多：%1</translation>
    </message>
    <message>
        <source>Nothing was sent again; transfers: %1</source>
        <translation>没有重发；传输数：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Other interface</source>
        <translation>其他接口</translation>
    </message>
    <message>
        <source>Responder paused</source>
        <translation>响应程序已暂停</translation>
    </message>
    <message>
        <source>Not PXE</source>
        <translation>非 PXE</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>响应延迟</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>其他站点</translation>
    </message>
    <message>
        <source>Unknown machine</source>
        <translation>未知计算机</translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation>没有部署</translation>
    </message>
    <message>
        <source>Nothing fits now</source>
        <translation>当前无适用项</translation>
    </message>
    <message>
        <source>Now %1, at most %2 (%3), %4 in all</source>
        <extracomment>%1 and %2 are rates, %3 is a time</extracomment>
        <translation>当前 %1，最高 %2 (%3)，总计 %4</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>Now %1, at most %2 (%3)</source>
        <translation>当前 %1，最高 %2 (%3)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 answered, %2 not, mostly: %3</source>
        <extracomment>%1, %2: numbers of requests, %3: the most frequent reason</extracomment>
        <translation>应答 %1 个，未应答 %2 个，主要原因：%3</translation>
    </message>
    <message>
        <source>%1 answered, none left out</source>
        <extracomment>%1: a number of requests</extracomment>
        <translation>应答 %1 个，无遗漏</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>a cell of a table: nothing is known</extracomment>
        <translation>无值</translation>
    </message>
</context>
<context>
    <name>ChoiceTexts</name>
    <message numerus="yes">
        <source>More than %n member(s): look twice</source>
        <translation>
            <numerusform>成员超过 %n 个：请再次确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for required: more than the maximum of %n member(s)</source>
        <translation>
            <numerusform>不可用于必需部署：超过 %n 个成员的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for required: it holds every machine</source>
        <translation>不可用于必需部署：它包含所有计算机</translation>
    </message>
</context>
<context>
    <name>ChosenFilesTexts</name>
    <message>
        <source>%1 is no WIM, no ISO, no kernel and no boot program. Choose one of these.</source>
        <translation>%1 不是 WIM、ISO、内核或启动程序。请选择其中一种。</translation>
    </message>
    <message>
        <source>%1 is no file. Choose the boot image&apos;s file itself.</source>
        <translation>%1 不是文件。请选择启动映像文件本身。</translation>
    </message>
    <message>
        <source>Several files make one boot image only as a Linux kernel with its initial RAM disks. Add other files one by one.</source>
        <translation>多个文件只有作为 Linux 内核及其初始 RAM 磁盘时才能组成一个启动映像。其他文件请逐个添加。</translation>
    </message>
    <message>
        <source>There is no Linux kernel among these files. Choose the kernel (vmlinuz) and its initial RAM disks together.</source>
        <translation>这些文件中没有 Linux 内核。请同时选择内核 (vmlinuz) 及其初始 RAM 磁盘。</translation>
    </message>
</context>
<context>
    <name>ClearPreviewTexts</name>
    <message>
        <source>Booting now: not cleared</source>
        <translation>正在启动：不清除</translation>
    </message>
    <message>
        <source>Nothing has run</source>
        <translation>未运行过任何部署</translation>
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
        <translation>内置</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>If it asks as</source>
        <translation>请求时的固件</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Block × window</source>
        <translation>块 × 窗口</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因及处理方法</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Typical speed</source>
        <translation>典型速度</translation>
    </message>
    <message>
        <source>Slowest of 20</source>
        <translation>20 次中最慢</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>PXE</source>
        <translation>PXE</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>OS 版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Is forgotten</source>
        <translation>将清除的记录</translation>
    </message>
    <message>
        <source>Then at its next PXE boot</source>
        <translation>之后下次 PXE 启动时</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限制集合</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>部署 ID</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>上次启动</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>Last PXE advertisement</source>
        <translation>上次 PXE 播发</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>播发时间</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>排除者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>窗口大小</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>of a packet: its number</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Relay and switch</source>
        <extracomment>the relay that forwarded the request, and the switch and port that option 82 names</extracomment>
        <translation>中继和交换机</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次应答</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>首选部署</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>站点代码</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>the number of a DHCP option</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>the RFC or other document that defines it</extracomment>
        <translation>定义于</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>of a packet: received or sent</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
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
        <translation>中继</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>上次校验</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Last evaluated</source>
        <translation>上次评估</translation>
    </message>
    <message>
        <source>Owner collections</source>
        <translation>所属集合</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Times booted</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共用者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Machines seen</source>
        <translation>出现的计算机</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Last boot request</source>
        <translation>上次启动请求</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>设置于</translation>
    </message>
</context>
<context>
    <name>ContentFileTexts</name>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>The WIM</source>
        <translation>WIM 本身</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>已补充</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Its content was damaged and put aside.</source>
        <translation>其内容已损坏，已移出停用。</translation>
    </message>
    <message>
        <source>Its content is gone from the site.</source>
        <translation>其内容已不在站点中。</translation>
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
        <translation>等待中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done, with remarks</source>
        <translation>已完成，有提示</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>ContentTexts</name>
    <message>
        <source>%2 of the boot image %1 is not what was imported: its bytes have changed in the content store. It was put aside, and no machine gets it any more.</source>
        <translation>启动映像 %1 的 %2 与导入时不一致：其字节在内容存储中发生了变化。它已被移出停用，不再提供给任何计算机。</translation>
    </message>
    <message>
        <source>The disk is failing, or somebody wrote into the content folder.</source>
        <translation>磁盘正在发生故障，或有人写入了内容文件夹。</translation>
    </message>
    <message>
        <source>Update the boot image from its source, which heals it, and check the disk.</source>
        <translation>请从源更新该启动映像（即可修复），并检查磁盘。</translation>
    </message>
</context>
<context>
    <name>CourseTexts</name>
    <message>
        <source>It asks by DHCP, and is told its boot file</source>
        <translation>通过 DHCP 请求，并获知启动文件</translation>
    </message>
    <message>
        <source>The firmware shows its boot menu</source>
        <translation>固件显示其启动菜单</translation>
    </message>
    <message>
        <source>It waits for F12</source>
        <translation>等待按 F12</translation>
    </message>
    <message>
        <source>What was loaded takes over</source>
        <translation>由已加载的程序接管</translation>
    </message>
    <message>
        <source>The system reports how it goes</source>
        <translation>系统报告进展情况</translation>
    </message>
    <message>
        <source>It loads iPXE</source>
        <translation>加载 iPXE</translation>
    </message>
    <message>
        <source>iPXE asks what to do</source>
        <translation>iPXE 询问要执行的操作</translation>
    </message>
    <message>
        <source>It loads the boot program</source>
        <translation>加载启动程序</translation>
    </message>
    <message>
        <source>It loads the kernel</source>
        <translation>加载内核</translation>
    </message>
    <message>
        <source>It loads a file for the kernel</source>
        <translation>加载供内核使用的文件</translation>
    </message>
    <message>
        <source>The boot manager reads its configuration</source>
        <translation>启动管理器读取其配置</translation>
    </message>
    <message>
        <source>The boot manager loads what it shows</source>
        <translation>启动管理器加载其显示内容</translation>
    </message>
    <message>
        <source>The boot manager loads the RAM disk</source>
        <translation>启动管理器加载 RAM 磁盘</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program asks. Without the key, the machine goes to its next boot device.</source>
        <translation>由 Microsoft 的启动程序提示。如果不按键，计算机将转到下一个启动设备。</translation>
    </message>
    <message numerus="yes">
        <source>iPXE asks, for %n second(s). Without the key, the machine goes to its next boot device.</source>
        <translation>
            <numerusform>由 iPXE 提示，持续 %n 秒。如果不按键，计算机将转到下一个启动设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first entry is the local disk; this one is below it.</source>
        <translation>其第一项是本地磁盘；此项在其下方。</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>命令行：%1</translation>
    </message>
    <message>
        <source>Made for each boot, with the block and window size. Option 252 names it: %1</source>
        <translation>每次启动时生成，包含块大小和窗口大小。由选项 252 指明：%1</translation>
    </message>
    <message>
        <source>Block and window size of the site: %1. A device or collection may have its own.</source>
        <translation>站点的块大小和窗口大小：%1。设备或集合可以有单独设置。</translation>
    </message>
    <message>
        <source>To %1. Each boot has an address of its own in place of &quot;session&quot;.</source>
        <translation>发送到 %1。每次启动都以各自的地址代替“session”。</translation>
    </message>
    <message>
        <source>Made for each boot</source>
        <translation>每次启动时生成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Such a machine does not boot it. %1</source>
        <translation>此类计算机不启动它。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 to load.</source>
        <translation>
            <numerusform>%n 个步骤，需加载 %1。</numerusform>
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
        <translation>UEFI x64，HTTP 启动</translation>
    </message>
    <message>
        <source>Command line, whose variables What If fills in for a machine: %1</source>
        <translation>命令行，其中的变量由“假设分析”为每台计算机填入: %1</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Add %n member(s) to %1</source>
        <translation>
            <numerusform>将 %n 个成员添加到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from %1</source>
        <translation>
            <numerusform>从 %1 中移除 %n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s) of %1</source>
        <translation>
            <numerusform>更改 %1 的 %n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n MAC address(es)</source>
        <translation>
            <numerusform>排除 %n 个 MAC 地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion(s)</source>
        <translation>
            <numerusform>移除 %n 个排除项</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the exclusion of %1</source>
        <translation>为 %1 的排除项添加备注</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
</context>
<context>
    <name>DeploymentTexts</name>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Not for PXE</source>
        <translation>不用于 PXE</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>No boot image</source>
        <translation>无启动映像</translation>
    </message>
    <message>
        <source>Image not for PXE</source>
        <translation>映像不用于 PXE</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
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
        <translation>已排除</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>已隔离</translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Only clients (not PXE)</source>
        <translation>仅客户端（不含 PXE）</translation>
    </message>
    <message>
        <source>Clients, media and PXE</source>
        <translation>客户端、媒体和 PXE</translation>
    </message>
    <message>
        <source>Only media and PXE</source>
        <translation>仅媒体和 PXE</translation>
    </message>
    <message>
        <source>Only media and PXE (hidden)</source>
        <translation>仅媒体和 PXE（隐藏）</translation>
    </message>
    <message>
        <source>%1 boot program</source>
        <translation>%1 启动程序</translation>
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
        <translation>启动程序</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初始 RAM 磁盘</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>WIM image</source>
        <translation>WIM 映像</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>No device has this MAC address or SMBIOS GUID</source>
        <translation>没有设备具有此 MAC 地址或 SMBIOS GUID</translation>
    </message>
    <message>
        <source>Known by its MAC address</source>
        <translation>按 MAC 地址识别</translation>
    </message>
    <message>
        <source>Known by its SMBIOS GUID</source>
        <translation>按 SMBIOS GUID 识别</translation>
    </message>
    <message>
        <source>Known by its MAC address and SMBIOS GUID</source>
        <translation>按 MAC 地址和 SMBIOS GUID 识别</translation>
    </message>
    <message>
        <source>MAC address and SMBIOS GUID name two different devices</source>
        <translation>MAC 地址和 SMBIOS GUID 指向两台不同的设备</translation>
    </message>
    <message>
        <source>Seen before, but not registered</source>
        <translation>以前出现过，但未注册</translation>
    </message>
    <message>
        <source>Unknown computer (%1)</source>
        <translation>未知计算机 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>排除项</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. It was moved or removed, or its name is misspelt. Check the path.</source>
        <translation>没有文件“%1”。它已被移动或删除，或者名称拼写有误。请检查路径。</translation>
    </message>
    <message>
        <source>None of Windows&apos; boot files for this architecture is in &quot;%1&quot;. Choose a Windows ISO or a folder of it; a single file is known by its name, like boot.sdi.</source>
        <translation>“%1”中没有适用于此体系结构的 Windows 启动文件。请选择 Windows ISO 或其中的文件夹；单个文件按名称识别，例如 boot.sdi。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. It is misspelt, or of another version. Look at the list, and try again.</source>
        <translation>没有%1“%2”。名称拼写有误，或属于另一个版本。请查看列表后重试。</translation>
    </message>
    <message>
        <source>No running Slipway answers for this site at %1. It is stopped or does not answer, a firewall drops UDP, or it listens at another address. Start it, and try again.</source>
        <translation>%1 上没有正在运行的 Slipway 为此站点应答。它已停止或没有应答，或者防火墙丢弃了 UDP，或者它在另一个地址上侦听。请启动它，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was taken back for %1: it uses the normal values already.</source>
        <translation>未对 %1 作任何恢复：它已在使用正常值。</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. It may have been removed or renamed. Look at the list, and try again with a name or id from it.</source>
        <translation>没有%1“%2”。它可能已被移除或重命名。请查看列表，然后使用其中的名称或 ID 重试。</translation>
    </message>
    <message>
        <source>%1 is on the exclusion list already. Remove it first to give it another note.</source>
        <translation>%1 已在排除列表中。若要更改备注，请先将其移除。</translation>
    </message>
    <message>
        <source>A %1 named &quot;%2&quot; exists already. Names are unique without regard to case. Choose another name.</source>
        <translation>已存在名为“%2”的%1。名称必须唯一，不区分大小写。请选择其他名称。</translation>
    </message>
    <message>
        <source>The %1 %2 belongs to &quot;%3&quot;. An identity can name one device only. Remove it there first, or correct it here.</source>
        <translation>%1 %2 属于“%3”。一个标识只能对应一台设备。请先在该处移除，或在此处更正。</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is still used by %3. Remove or change that first.</source>
        <translation>%1“%2”仍被 %3 使用。请先移除或更改后者。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid.</source>
        <translation>“%1”无效。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid. Right would be: %2.</source>
        <translation>“%1”无效。正确的写法：%2。</translation>
    </message>
    <message>
        <source>%2 is out of range for %1. Allowed: %3.</source>
        <translation>%2 超出 %1 的范围。允许：%3。</translation>
    </message>
    <message>
        <source>%1 is no WIM file. Choose a boot.wim, for example from the folder sources of a Windows ISO.</source>
        <translation>%1 不是 WIM 文件。请选择 boot.wim，例如 Windows ISO 的 sources 文件夹中的那个。</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied completely. Copy it again and compare the sizes.</source>
        <translation>%1 提前结束：未完整复制。请重新复制并比较大小。</translation>
    </message>
    <message>
        <source>%1 is one part of a split image (SWM). Join the parts to one WIM first.</source>
        <translation>%1 是拆分映像 (SWM) 的一部分。请先将各部分合并为一个 WIM。</translation>
    </message>
    <message>
        <source>%1 is encrypted, or compressed as an ESD, which machines cannot boot. Export it to a plain WIM first.</source>
        <translation>%1 已加密，或以 ESD 方式压缩，计算机无法启动它。请先将其导出为普通 WIM。</translation>
    </message>
    <message>
        <source>%1 describes itself with more data than any real image has. It is damaged, or made to do harm.</source>
        <translation>%1 的自述数据量超过任何真实映像。它已损坏，或是恶意制作的。</translation>
    </message>
    <message>
        <source>%1 has no image with that number: %2.</source>
        <translation>%1 中没有该编号的映像：%2。</translation>
    </message>
    <message>
        <source>%1 has something else than a file in the place of %2. It was made by mistake, or to do harm.</source>
        <translation>%1 中 %2 的位置上不是文件。这是误操作所致，或是恶意制作的。</translation>
    </message>
    <message>
        <source>%1 has a %2 that is far larger than any real one. It is damaged, or made to do harm.</source>
        <translation>%1 中的 %2 远大于任何真实的同类文件。它已损坏，或是恶意制作的。</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor an ISO, a WIM or a boot file of Windows. Choose one of these.</source>
        <translation>%1 既不是文件夹，也不是 ISO、WIM 或 Windows 启动文件。请选择其中一种。</translation>
    </message>
    <message>
        <source>%1 brought down the program that reads it. It is damaged, or made to do harm.</source>
        <translation>%1 导致读取它的程序崩溃。它已损坏，或是恶意制作的。</translation>
    </message>
    <message>
        <source>Reading %1 took too long and was stopped. It is damaged, or lies on a disk that does not answer.</source>
        <translation>读取 %1 耗时过长，已停止。它已损坏，或位于没有响应的磁盘上。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is most likely damaged. Copy it again.</source>
        <translation>无法读取 %1：%2。它很可能已损坏。请重新复制。</translation>
    </message>
    <message>
        <source>There is no site in %1. Check the path, or make a site there first (&quot;slipwayctl init&quot;).</source>
        <translation>%1 中没有站点。请检查路径，或先在该处创建站点（“slipwayctl init”）。</translation>
    </message>
    <message>
        <source>There is a site in %1 already. Nothing was changed. Use it as it is, or choose an empty folder.</source>
        <translation>%1 中已有站点。未作任何更改。请直接使用它，或选择空文件夹。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Slipway (schema %2; this version knows %3). Update Slipway, or restore a backup of the site that this version made.</source>
        <translation>%1 由更新版本的 Slipway 写入（架构版本 %2；此版本支持 %3）。请更新 Slipway，或还原由此版本创建的站点备份。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. A disk fault or an interrupted copy is likely. Restore it from a backup, or import it again.</source>
        <translation>%1 已损坏：%2。可能是磁盘故障或复制中断所致。请从备份还原，或重新导入。</translation>
    </message>
    <message>
        <source>%1 is locked by another program. A long import or a backup may be running. Wait for it to end, and try again.</source>
        <translation>%1 已被另一个程序锁定。可能正在进行耗时较长的导入或备份。请等待其结束，然后重试。</translation>
    </message>
    <message>
        <source>None of them would start at its next PXE boot as things stand.</source>
        <translation>按目前情况，其中没有计算机会在下次 PXE 启动时自动开始部署。</translation>
    </message>
    <message>
        <source>At their next PXE boot these would start, and their disks may be erased: %1 and %2 more (%3 machines).</source>
        <translation>下次 PXE 启动时，以下计算机会自动开始部署，其磁盘可能被擦除：%1 及另外 %2 台（共 %3 台）。</translation>
    </message>
    <message>
        <source>At their next PXE boot these would start, and their disks may be erased: %1 (%2 machines).</source>
        <translation>下次 PXE 启动时，以下计算机会自动开始部署，其磁盘可能被擦除：%1（共 %2 台）。</translation>
    </message>
    <message>
        <source>A required deployment to &quot;%1&quot; is refused: it has %2 members, and no more than %3 are allowed. %4 Choose a smaller collection, or raise the setting risk.maximum-size.</source>
        <translation>对“%1”的必需部署被拒绝：它有 %2 个成员，最多允许 %3 个。%4 请选择较小的集合，或调高设置 risk.maximum-size。</translation>
    </message>
    <message>
        <source>A required deployment to &quot;%1&quot; (%2 members) starts machines without asking anyone. %3 Accept the risk explicitly (--accept-risk), or choose a smaller collection or the purpose Available.</source>
        <translation>对“%1”（%2 个成员）的必需部署会直接启动计算机，不经任何人确认。%3 请明确接受风险 (--accept-risk)，或选择较小的集合，或将用途设为“可用”。</translation>
    </message>
    <message>
        <source>Port %1 on %2 needs a privilege that this program does not have. Ports below 1024 are reserved. Run the service slipwayd with that privilege, or choose ports above 1023.</source>
        <translation>%2 上的端口 %1 需要此程序不具备的权限。低于 1024 的端口是保留端口。请以该权限运行 slipwayd 服务，或选择高于 1023 的端口。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program, or serve on another address.</source>
        <translation>%2 上的端口 %1 正被另一个程序使用。请停止该程序，或在其他地址上提供服务。</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by %3. Stop that program, or serve on another address.</source>
        <translation>%2 上的端口 %1 正被 %3 使用。请停止该程序，或在其他地址上提供服务。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Check that it exists, and that its disk is well.</source>
        <translation>无法读取或写入 %1：%2。请检查它是否存在，以及其所在磁盘是否正常。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space, and try again.</source>
        <translation>%1 所在的磁盘已满。未作任何更改。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Access to %1 was denied. This program&apos;s user lacks the right. Change its permissions, or start the program as a user who has the right.</source>
        <translation>对 %1 的访问被拒绝。运行此程序的用户没有相应权限。请更改其权限，或以具有权限的用户启动程序。</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot;. It may be unplugged or named differently now. Choose one from the list of interfaces.</source>
        <translation>没有网络接口“%1”。它可能已拔下，或现在使用其他名称。请从接口列表中选择一个。</translation>
    </message>
    <message>
        <source>The boot loader %1 is not installed. This boot needs it. Install the package %2.</source>
        <translation>未安装启动加载程序 %1，而此次启动需要它。请安装软件包 %2。</translation>
    </message>
    <message>
        <source>The boot image %1 has no %2, which %3 needs. Supply it from a folder or an ISO in its properties.</source>
        <translation>启动映像 %1 没有 %2，而 %3 需要它。请在其属性中从文件夹或 ISO 补充。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>Slipway made a mistake: %1. Nothing more is known. Please report it with this text.</source>
        <translation>Slipway 出现错误：%1。没有更多信息。请连同此文本一起报告。</translation>
    </message>
    <message>
        <source>The boot loader %1 is not installed, and no package has it. It is what asks for F12 there: a required deployment boots without it.</source>
        <translation>启动加载程序 %1 未安装，也没有软件包提供它。在那里要求按 F12 的正是它：必需部署无需它即可启动。</translation>
    </message>
    <message>
        <source>%1 was removed or replaced while Slipway uses it. What is written now would be lost, so nothing is changed and no boot image delivered. Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>%1 在 Slipway 使用期间被移除或替换。现在写入的内容会丢失，因此不作任何更改，也不传送启动映像。请放回该文件，或重启 Slipway 以使用现在位于那里的文件。</translation>
    </message>
    <message>
        <source>At its next PXE boot this machine would start, and its disk may be erased: %1.</source>
        <translation>下次 PXE 启动时，此计算机会自动开始部署，其磁盘可能被擦除：%1。</translation>
    </message>
    <message>
        <source>The required deployment to &quot;%1&quot; would have %2 members by that, and no more than %3 are allowed. %4 Choose another name or device, change the rules of the collection, or raise the setting risk.maximum-size.</source>
        <translation>这会使对“%1”的必需部署有 %2 个成员，而最多允许 %3 个。%4 请选择其他名称或设备，更改集合的规则，或调高设置 risk.maximum-size。</translation>
    </message>
    <message>
        <source>That would bring a machine into the required deployment to &quot;%1&quot; (%2 members), which starts machines without asking anyone. %3 Choose another name or device, change the rules of the collection, or accept the risk explicitly (--accept-risk).</source>
        <translation>这会将一台计算机纳入对“%1”（%2 个成员）的必需部署，该部署会直接启动计算机，不经任何人确认。%3 请选择其他名称或设备，更改集合的规则，或明确接受风险 (--accept-risk)。</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>the responder was paused</source>
        <translation>响应程序已暂停</translation>
    </message>
    <message>
        <source>its MAC address was excluded</source>
        <translation>其 MAC 地址已被排除</translation>
    </message>
    <message>
        <source>nobody pressed F12: the machine went on to HTTP boot</source>
        <translation>无人按 F12：计算机转到 HTTP 启动</translation>
    </message>
    <message>
        <source>nobody pressed F12</source>
        <translation>无人按 F12</translation>
    </message>
    <message>
        <source>the boot program asks again as iPXE; it gets no second boot</source>
        <translation>启动程序以 iPXE 身份再次请求；不会得到第二次启动</translation>
    </message>
    <message>
        <source>the machine was started again</source>
        <translation>计算机已重新启动</translation>
    </message>
    <message>
        <source>the answer changed</source>
        <translation>应答已更改</translation>
    </message>
    <message>
        <source>there is no boot file for this client (%1)</source>
        <translation>没有适用于此客户端的启动文件 (%1)</translation>
    </message>
    <message>
        <source>asked on 4011 without a choice from the menu</source>
        <translation>在端口 4011 上请求，但未从菜单中选择</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program asks for F12</source>
        <translation>Microsoft 的启动程序提示按 F12</translation>
    </message>
    <message>
        <source>offers are off for this kind of machine</source>
        <translation>未对此类计算机启用提供 (offer)</translation>
    </message>
    <message>
        <source>the firmware&apos;s own menu</source>
        <translation>固件自带的菜单</translation>
    </message>
    <message>
        <source>the engine stopped</source>
        <translation>引擎已停止</translation>
    </message>
    <message>
        <source>an administrator ended its transfers</source>
        <translation>管理员终止了其传输</translation>
    </message>
    <message>
        <source>a database of the site was removed or replaced: %1</source>
        <translation>站点的一个数据库被移除或替换：%1</translation>
    </message>
    <message>
        <source>recorded in the ledger before the first byte</source>
        <translation>在发送第一个字节之前已记入 PXE 执行记录</translation>
    </message>
    <message>
        <source>the device is in quarantine: nothing required runs on it until it is released</source>
        <translation>设备已隔离：在解除隔离之前，其上不运行任何必需部署</translation>
    </message>
    <message>
        <source>the brake holds: nothing required starts until it is released</source>
        <translation>制动已启用：在解除制动之前，不会开始运行任何必需部署</translation>
    </message>
    <message>
        <source>every payload file arrived completely</source>
        <translation>所有有效负载文件均已完整送达</translation>
    </message>
    <message>
        <source>the payload never arrived completely; nothing has happened to the machine</source>
        <translation>有效负载始终未完整送达；计算机未受任何影响</translation>
    </message>
    <message>
        <source>%1, %2, blocks of %3 bytes, window %4</source>
        <translation>%1，%2，块大小 %3 字节，窗口大小 %4</translation>
    </message>
    <message>
        <source>%1, %2 in %3 s</source>
        <translation>%1，%2，用时 %3 秒</translation>
    </message>
    <message>
        <source>%1, %2 in %3 s, blocks sent again: %4</source>
        <translation>%1，%2，用时 %3 秒，重发的块：%4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 by HTTP to %3</source>
        <translation>%1，%2，通过 HTTP 发送到 %3</translation>
    </message>
    <message>
        <source>%1 ended after %2 of %3</source>
        <translation>%1 在传输 %2（共 %3）后终止</translation>
    </message>
    <message>
        <source>%1, asked for by %2 (HTTP)</source>
        <translation>%1，由 %2 请求 (HTTP)</translation>
    </message>
    <message>
        <source>%1: not recorded within 3 s</source>
        <translation>%1：未能在 3 秒内记录</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1：被拒绝</translation>
    </message>
    <message>
        <source>%1 waits for F12</source>
        <translation>%1 等待按 F12</translation>
    </message>
    <message>
        <source>waits for F12</source>
        <translation>等待按 F12</translation>
    </message>
    <message>
        <source>%1: the client fell silent after block %2 of %3</source>
        <translation>%1：客户端在第 %2 块（共 %3 块）之后停止响应</translation>
    </message>
    <message>
        <source>%1: the client never acknowledged anything: is UDP to it blocked?</source>
        <translation>%1：客户端从未作出确认。到它的 UDP 是否被阻止？</translation>
    </message>
    <message>
        <source>%1: the client gave up after block %2 of %3: %4</source>
        <translation>%1：客户端在第 %2 块（共 %3 块）之后放弃：%4</translation>
    </message>
    <message>
        <source>%1: the client left after block %2 of %3</source>
        <translation>%1：客户端在第 %2 块（共 %3 块）之后离开</translation>
    </message>
    <message>
        <source>%1: the deployment could not be recorded; nothing was sent</source>
        <translation>%1：无法记录该部署；未发送任何内容</translation>
    </message>
    <message>
        <source>the boot image has no %1, which %2 needs</source>
        <translation>启动映像没有 %2 所需的 %1</translation>
    </message>
    <message>
        <source>%1 is not installed (package %2)</source>
        <translation>%1 未安装（软件包 %2）</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 未安装</translation>
    </message>
    <message>
        <source>the boot image cannot be served: %1</source>
        <translation>无法提供启动映像：%1</translation>
    </message>
    <message>
        <source>from %1 (relay)</source>
        <translation>来自 %1（中继）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>on interface %1</source>
        <translation>在接口 %1 上</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program</source>
        <translation>Microsoft 的启动程序</translation>
    </message>
    <message>
        <source>architecture %1</source>
        <translation>体系结构 %1</translation>
    </message>
    <message>
        <source>no architecture</source>
        <translation>无体系结构</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>%1 did not arrive with blocks of %2 bytes and windows of %3. Its next boot uses blocks of %4 bytes and windows of %5</source>
        <translation>%1 以 %2 字节的块和 %3 的窗口未能送达。下次启动使用 %4 字节的块和 %5 的窗口</translation>
    </message>
    <message>
        <source>its device was removed</source>
        <translation>其设备已被移除</translation>
    </message>
    <message>
        <source>its device was put into quarantine</source>
        <translation>其设备已被隔离</translation>
    </message>
    <message>
        <source>%1: stopped after block %2 of %3: %4</source>
        <translation>%1：在第 %2 块（共 %3 块）之后停止：%4</translation>
    </message>
    <message>
        <source>by the administrator</source>
        <translation>管理员操作</translation>
    </message>
    <message>
        <source>the service stopped</source>
        <translation>服务已停止</translation>
    </message>
    <message>
        <source>it was asked for again</source>
        <translation>该文件被再次请求</translation>
    </message>
    <message>
        <source>given up for another client</source>
        <translation>为另一客户端而放弃</translation>
    </message>
    <message>
        <source>the system refuses to send to it</source>
        <translation>系统拒绝向其发送</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <translation>文件已无法读取</translation>
    </message>
    <message>
        <source>no range for this network</source>
        <translation>没有适用于此网络的范围</translation>
    </message>
    <message>
        <source>another server&apos;s</source>
        <translation>属于另一台服务器</translation>
    </message>
    <message>
        <source>not this client&apos;s address</source>
        <translation>不是此客户端的地址</translation>
    </message>
    <message>
        <source>declined: another machine seems to use it</source>
        <translation>已拒绝：似乎有另一台计算机在使用该地址</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>not a request for an address</source>
        <translation>不是地址请求</translation>
    </message>
    <message>
        <source>no free address</source>
        <translation>没有空闲地址</translation>
    </message>
    <message>
        <source>another server was chosen</source>
        <translation>已选择另一台服务器</translation>
    </message>
    <message>
        <source>no address was asked for</source>
        <translation>未请求地址</translation>
    </message>
    <message>
        <source>wrong network</source>
        <translation>网络不正确</translation>
    </message>
    <message>
        <source>address is taken</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>another address is leased to this client</source>
        <translation>已向此客户端租出另一地址</translation>
    </message>
    <message>
        <source>unknown client</source>
        <translation>未知客户端</translation>
    </message>
</context>
<context>
    <name>ExclusionFileTexts</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Exclusions</source>
        <translation>导入排除项</translation>
    </message>
    <message>
        <source>Export Exclusions</source>
        <translation>导出排除项</translation>
    </message>
    <message>
        <source>The exclusion list was written to %1.</source>
        <translation>排除列表已写入 %1。</translation>
    </message>
</context>
<context>
    <name>ExclusionTexts</name>
    <message>
        <source>Watched file</source>
        <translation>监视文件</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>There is no filter &quot;%1:&quot;. There are: %2. To search for the text itself, put it in quotes.</source>
        <translation>没有筛选器“%1:”。可用的有：%2。若要搜索该文本本身，请将其放在引号中。</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; something must follow.</source>
        <translation>“%1:”之后必须有内容。</translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>After &quot;-&quot; must follow what is not wanted.</source>
        <translation>“-”之后必须写明要排除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>A filter takes %n terms at most. Leave some of them out.</source>
        <translation>
            <numerusform>一个筛选器最多接受 %n 个条件。请去掉一些。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmwareCodes</name>
    <message>
        <source>UEFI: the boot file does not fit into the memory set aside for it. Older ROMs: the card&apos;s EEPROM is damaged.</source>
        <translation>UEFI：启动文件放不进为其预留的内存。较旧的 ROM：网卡的 EEPROM 已损坏。</translation>
    </message>
    <message>
        <source>The boot file is larger than the size that the server told, or than the firmware can hold.</source>
        <translation>启动文件大于服务器所告知的大小，或超出固件可容纳的大小。</translation>
    </message>
    <message>
        <source>Deploy a smaller boot program, and look for a newer firmware.</source>
        <translation>请部署较小的启动程序，并查找更新的固件。</translation>
    </message>
    <message>
        <source>UEFI: the network card reports an error. Older ROMs: the BIOS lacks PCI services.</source>
        <translation>UEFI：网卡报告错误。较旧的 ROM：BIOS 缺少 PCI 服务。</translation>
    </message>
    <message>
        <source>The card or its driver in the firmware does not work.</source>
        <translation>网卡或其在固件中的驱动程序不工作。</translation>
    </message>
    <message>
        <source>Update the firmware, try another port or card.</source>
        <translation>请更新固件，尝试其他端口或网卡。</translation>
    </message>
    <message>
        <source>UEFI: there is not enough memory. Older ROMs: the card&apos;s driver could not be loaded.</source>
        <translation>UEFI：内存不足。较旧的 ROM：无法加载网卡的驱动程序。</translation>
    </message>
    <message>
        <source>The boot file is too large for the firmware, or the card&apos;s ROM is damaged.</source>
        <translation>启动文件对固件来说太大，或网卡的 ROM 已损坏。</translation>
    </message>
    <message>
        <source>Deploy a smaller boot program; update the firmware.</source>
        <translation>请部署较小的启动程序；更新固件。</translation>
    </message>
    <message>
        <source>The network card sees no link.</source>
        <translation>网卡检测不到链路。</translation>
    </message>
    <message>
        <source>The cable is out, or the switch port is down.</source>
        <translation>网线已拔出，或交换机端口已关闭。</translation>
    </message>
    <message>
        <source>Check cable and switch port; some ports take long to come up.</source>
        <translation>请检查网线和交换机端口；有些端口需要较长时间才能启用。</translation>
    </message>
    <message>
        <source>No valid offer was received.</source>
        <translation>未收到有效的提供 (offer)。</translation>
    </message>
    <message>
        <source>Nobody answered this machine about booting, the answer did not get back, or UDP port 4011 is blocked.</source>
        <translation>没有服务器就启动应答此计算机，或应答未能返回，或 UDP 端口 4011 被阻止。</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: listed, its verdict says why; not listed, its requests do not arrive here (relay, VLAN, firewall).</source>
        <translation>请在“实时启动”下查找该计算机：若已列出，其结论会说明原因；若未列出，则其请求未到达此处（中继、VLAN、防火墙）。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时应答。</translation>
    </message>
    <message>
        <source>The download began and its packets do not come through: a firewall, or blocks larger than the path takes.</source>
        <translation>下载已开始，但其数据包无法通过：防火墙所致，或块大于路径可承载的大小。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict; let UDP pass both ways, or lower tftp.max-block-size.</source>
        <translation>请查看会话的结论；双向放行 UDP，或降低 tftp.max-block-size。</translation>
    </message>
    <message>
        <source>The network boot was cancelled.</source>
        <translation>网络启动已取消。</translation>
    </message>
    <message>
        <source>Somebody pressed a key, or chose local boot.</source>
        <translation>有人按了键，或选择了本地启动。</translation>
    </message>
    <message>
        <source>Start the machine again if it should boot from the network.</source>
        <translation>如果该计算机应从网络启动，请重新启动它。</translation>
    </message>
    <message>
        <source>The machine got an ICMP error.</source>
        <translation>该计算机收到 ICMP 错误。</translation>
    </message>
    <message>
        <source>The server or a router said that the address or the port cannot be reached.</source>
        <translation>服务器或路由器告知无法到达该地址或端口。</translation>
    </message>
    <message>
        <source>Check that the engine runs and serves TFTP, and that no firewall rejects it.</source>
        <translation>请检查引擎是否在运行并提供 TFTP，且没有防火墙拒绝它。</translation>
    </message>
    <message>
        <source>The server answered with a TFTP error.</source>
        <translation>服务器以 TFTP 错误应答。</translation>
    </message>
    <message>
        <source>The file is not there, was refused, or the session is over.</source>
        <translation>文件不存在、被拒绝，或会话已结束。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict for the name that was asked for.</source>
        <translation>请在会话的结论中查看所请求的名称。</translation>
    </message>
    <message>
        <source>Opening the TFTP download timed out.</source>
        <translation>打开 TFTP 下载超时。</translation>
    </message>
    <message>
        <source>The request did not reach the server&apos;s UDP port 69, or the answer did not get back.</source>
        <translation>请求未到达服务器的 UDP 端口 69，或应答未能返回。</translation>
    </message>
    <message>
        <source>Let UDP 69 pass to the server, and UDP from its high ports back.</source>
        <translation>请放行到服务器的 UDP 69，以及从其高位端口返回的 UDP。</translation>
    </message>
    <message>
        <source>Reading by TFTP timed out.</source>
        <translation>通过 TFTP 读取超时。</translation>
    </message>
    <message>
        <source>The download began, and then packets were lost.</source>
        <translation>下载已开始，随后数据包丢失。</translation>
    </message>
    <message>
        <source>Lower tftp.max-block-size, and look for a bad cable or an overloaded link.</source>
        <translation>请降低 tftp.max-block-size，并检查是否有损坏的网线或过载的链路。</translation>
    </message>
    <message>
        <source>The server sent a TFTP error.</source>
        <translation>服务器发送了 TFTP 错误。</translation>
    </message>
    <message>
        <source>The file was refused, or is not there.</source>
        <translation>文件被拒绝，或不存在。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict.</source>
        <translation>请查看会话的结论。</translation>
    </message>
    <message>
        <source>The TFTP server does not have the file.</source>
        <translation>TFTP 服务器没有该文件。</translation>
    </message>
    <message>
        <source>Another server&apos;s boot options name a file that is not here, or the boot image changed.</source>
        <translation>其他服务器的启动选项指定了此处没有的文件，或启动映像已更改。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict, and at options 66 and 67 of the DHCP server.</source>
        <translation>请查看会话的结论，以及 DHCP 服务器的选项 66 和 67。</translation>
    </message>
    <message>
        <source>A TFTP packet had an invalid size.</source>
        <translation>有一个 TFTP 数据包的大小无效。</translation>
    </message>
    <message>
        <source>The server&apos;s blocks are larger than the firmware can take.</source>
        <translation>服务器的块大于固件可接受的大小。</translation>
    </message>
    <message>
        <source>Lower tftp.max-block-size.</source>
        <translation>请降低 tftp.max-block-size。</translation>
    </message>
    <message>
        <source>No DHCP or proxy offer was received.</source>
        <translation>未收到 DHCP 或代理的提供 (offer)。</translation>
    </message>
    <message>
        <source>No DHCP server answers on this network, or the link came up too late.</source>
        <translation>此网络中没有 DHCP 服务器应答，或链路启用得太晚。</translation>
    </message>
    <message>
        <source>Check the DHCP server and the relay; make the switch port an edge port (PortFast).</source>
        <translation>请检查 DHCP 服务器和中继；将交换机端口设为边缘端口 (PortFast)。</translation>
    </message>
    <message>
        <source>Boot offers came, but no address.</source>
        <translation>收到了启动提供 (offer)，但没有地址。</translation>
    </message>
    <message>
        <source>This server answers beside a DHCP server, and that one does not answer.</source>
        <translation>此服务器与另一台 DHCP 服务器并行应答，而那一台不应答。</translation>
    </message>
    <message>
        <source>Check that the DHCP server has free addresses for this network.</source>
        <translation>请检查 DHCP 服务器是否有可供此网络使用的空闲地址。</translation>
    </message>
    <message>
        <source>An address came, but no name of a boot file.</source>
        <translation>收到了地址，但没有启动文件名。</translation>
    </message>
    <message>
        <source>The DHCP server answered, and no boot server did: this machine is not to boot, or the request never got here.</source>
        <translation>DHCP 服务器应答了，但没有启动服务器应答：此计算机不应启动，或请求从未到达此处。</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: its verdict says why it was not answered.</source>
        <translation>请在“实时启动”下查找该计算机：其结论会说明未应答的原因。</translation>
    </message>
    <message>
        <source>The boot server did not answer on port 4011.</source>
        <translation>启动服务器未在端口 4011 上应答。</translation>
    </message>
    <message>
        <source>UDP port 4011 is blocked, or the DHCP server says &quot;PXEClient&quot; (option 60) and nothing listens there.</source>
        <translation>UDP 端口 4011 被阻止，或 DHCP 服务器声明了“PXEClient”（选项 60），而那里没有程序在侦听。</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass; take option 60 out of the DHCP server unless both run on one computer.</source>
        <translation>请放行 UDP 4011；除非两者运行在同一台计算机上，否则请从 DHCP 服务器中移除选项 60。</translation>
    </message>
    <message>
        <source>The cable is out, or the link came up too late.</source>
        <translation>网线已拔出，或链路启用得太晚。</translation>
    </message>
    <message>
        <source>Check cable and switch port; make it an edge port (PortFast).</source>
        <translation>请检查网线和交换机端口；将其设为边缘端口 (PortFast)。</translation>
    </message>
    <message>
        <source>The boot menu of the offer is invalid.</source>
        <translation>提供 (offer) 中的启动菜单无效。</translation>
    </message>
    <message>
        <source>Another server&apos;s option 43 is broken.</source>
        <translation>其他服务器的选项 43 有误。</translation>
    </message>
    <message>
        <source>Look at option 43 of the DHCP server.</source>
        <translation>请查看 DHCP 服务器的选项 43。</translation>
    </message>
    <message>
        <source>The list of boot servers is missing.</source>
        <translation>缺少启动服务器列表。</translation>
    </message>
    <message>
        <source>A DHCP server sends a wrong option 43 (often meant for access points or telephones).</source>
        <translation>有 DHCP 服务器发送了错误的选项 43（通常是为接入点或电话准备的）。</translation>
    </message>
    <message>
        <source>Take option 43 out of the DHCP server&apos;s scope for these machines.</source>
        <translation>请从 DHCP 服务器中这些计算机的作用域移除选项 43。</translation>
    </message>
    <message>
        <source>No boot server could be found.</source>
        <translation>找不到启动服务器。</translation>
    </message>
    <message>
        <source>The boot server of the list does not answer, or a firewall is in between.</source>
        <translation>列表中的启动服务器不应答，或中间有防火墙。</translation>
    </message>
    <message>
        <source>Check that the engine runs, and that UDP 4011 passes.</source>
        <translation>请检查引擎是否在运行，以及 UDP 4011 是否放行。</translation>
    </message>
    <message>
        <source>The boot program is too large.</source>
        <translation>启动程序太大。</translation>
    </message>
    <message>
        <source>Older ROMs have room for some 500 KB.</source>
        <translation>较旧的 ROM 只有约 500 KB 的空间。</translation>
    </message>
    <message>
        <source>Deploy the image through iPXE instead of as a single program.</source>
        <translation>请通过 iPXE 部署该映像，而不是作为单个程序部署。</translation>
    </message>
    <message>
        <source>UEFI: something else went wrong.</source>
        <translation>UEFI：发生了其他错误。</translation>
    </message>
    <message>
        <source>The firmware does not say what; often a boot file for another architecture, or one that Secure Boot refuses.</source>
        <translation>固件未说明原因；常见的是启动文件属于其他体系结构，或被安全启动拒绝。</translation>
    </message>
    <message>
        <source>Check the architecture of the boot image, and try without Secure Boot.</source>
        <translation>请检查启动映像的体系结构，并尝试关闭安全启动。</translation>
    </message>
    <message>
        <source>The machine leaves its network boot ROM.</source>
        <translation>该计算机退出其网络启动 ROM。</translation>
    </message>
    <message>
        <source>The boot was declined, or it gave up; the line before says why.</source>
        <translation>启动被拒绝，或它已放弃；前一行会说明原因。</translation>
    </message>
    <message>
        <source>Read the code above it on the screen.</source>
        <translation>请读取屏幕上该行上方的代码。</translation>
    </message>
    <message>
        <source>The server says: file not found.</source>
        <translation>服务器告知：找不到文件。</translation>
    </message>
    <message>
        <source>As with PXE-E3B.</source>
        <translation>与 PXE-E3B 相同。</translation>
    </message>
    <message>
        <source>iPXE: nothing to boot.</source>
        <translation>iPXE：没有可启动的内容。</translation>
    </message>
    <message>
        <source>iPXE got an address and no script or file: nobody answered it about booting.</source>
        <translation>iPXE 得到了地址，但没有脚本或文件：没有服务器就启动应答它。</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: its verdict says why.</source>
        <translation>请在“实时启动”下查找该计算机：其结论会说明原因。</translation>
    </message>
    <message>
        <source>iPXE: no such file.</source>
        <translation>iPXE：没有此文件。</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>服务器没有所请求的内容。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict for the name.</source>
        <translation>请在会话的结论中查看该名称。</translation>
    </message>
    <message>
        <source>iPXE: the file cannot be started.</source>
        <translation>iPXE：无法启动该文件。</translation>
    </message>
    <message>
        <source>It is for another architecture or firmware, or no boot program at all.</source>
        <translation>它属于其他体系结构或固件，或根本不是启动程序。</translation>
    </message>
    <message>
        <source>Check the boot image&apos;s architecture, and whether it is for BIOS or UEFI.</source>
        <translation>请检查启动映像的体系结构，以及它适用于 BIOS 还是 UEFI。</translation>
    </message>
    <message>
        <source>iPXE: connection timed out.</source>
        <translation>iPXE：连接超时。</translation>
    </message>
    <message>
        <source>The server&apos;s port cannot be reached from the machine, or packets are lost.</source>
        <translation>该计算机无法到达服务器的端口，或数据包丢失。</translation>
    </message>
    <message>
        <source>Let TCP to the boot port (8069), UDP 69 and 4011 pass.</source>
        <translation>请放行到启动端口 (8069) 的 TCP，以及 UDP 69 和 4011。</translation>
    </message>
    <message>
        <source>iPXE: permission denied.</source>
        <translation>iPXE：权限被拒绝。</translation>
    </message>
    <message>
        <source>The server refused it, or Secure Boot does.</source>
        <translation>服务器或安全启动拒绝了它。</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict, and try without Secure Boot.</source>
        <translation>请查看会话的结论，并尝试关闭安全启动。</translation>
    </message>
</context>
<context>
    <name>FormatTexts</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
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
        <translation>%1 小时 %2 分</translation>
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
        <translation>计算机的固件从网络启动的方式：它通过 DHCP 询问谁有启动程序，通过 TFTP 获取并启动它。</translation>
    </message>
    <message>
        <source>ProxyDHCP</source>
        <translation>ProxyDHCP</translation>
    </message>
    <message>
        <source>Slipway answers only the questions about booting; another DHCP server gives out the addresses.</source>
        <translation>Slipway 只应答有关启动的请求；地址由另一台 DHCP 服务器分配。</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>What a machine gets over the network and starts: Windows PE in a WIM, a Linux kernel with its initial RAM disk, or a single boot program.</source>
        <translation>计算机通过网络获取并启动的内容：WIM 中的 Windows PE、带初始 RAM 磁盘的 Linux 内核，或单个启动程序。</translation>
    </message>
    <message>
        <source>WIM</source>
        <translation>WIM</translation>
    </message>
    <message>
        <source>Microsoft&apos;s file of one or more images of an installed Windows. boot.wim holds Windows PE.</source>
        <translation>Microsoft 的文件格式，包含一个或多个已安装 Windows 的映像。boot.wim 包含 Windows PE。</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>A small Windows that runs from a RAM disk, from which the real one is installed.</source>
        <translation>从 RAM 磁盘运行的小型 Windows，用于安装真正的 Windows。</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>安全启动</translation>
    </message>
    <message>
        <source>UEFI firmware starts only programs that were signed by somebody it trusts. From the network nobody can see whether it is on.</source>
        <translation>UEFI 固件只启动由其信任者签名的程序。从网络上无法看出它是否已启用。</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>The number that a machine&apos;s maker gave to its main board. Unlike the MAC address it stays when the network card changes.</source>
        <translation>计算机制造商为其主板赋予的编号。与 MAC 地址不同，更换网卡时它保持不变。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Which processor and firmware a machine says it has: x86, x64 or ARM64, BIOS or UEFI. The boot image must fit it.</source>
        <translation>计算机声明的处理器和固件：x86、x64 或 ARM64，BIOS 或 UEFI。启动映像必须与其相符。</translation>
    </message>
    <message>
        <source>Relay agent</source>
        <translation>中继代理</translation>
    </message>
    <message>
        <source>A router or switch that carries the broadcasts of machines in other networks to the server. Option 82 says from which port they came.</source>
        <translation>将其他网络中计算机的广播转送到服务器的路由器或交换机。选项 82 说明广播来自哪个端口。</translation>
    </message>
    <message>
        <source>Boot session</source>
        <translation>启动会话</translation>
    </message>
    <message>
        <source>One boot of one machine, from its first DHCP packet to its status report.</source>
        <translation>一台计算机的一次启动，从其第一个 DHCP 数据包到其状态报告。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What became of a boot session: what happened, the likely cause, and what to do.</source>
        <translation>启动会话的结果：发生了什么、可能的原因以及处理方法。</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>What is to happen on a machine, and the boot image that it starts from.</source>
        <translation>要在计算机上执行的内容，以及计算机启动所用的启动映像。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>A group of devices that things are deployed to: direct members, and those that rules find.</source>
        <translation>作为部署目标的一组设备：直接成员，以及由规则找到的成员。</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限制集合</translation>
    </message>
    <message>
        <source>A collection never holds a machine that its limiting collection does not hold.</source>
        <translation>集合绝不包含其限制集合所不包含的计算机。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>A task sequence given to a collection, as required or as available.</source>
        <translation>提供给集合的任务序列，可为必需或可用。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Runs at the machine&apos;s next network boot without asking anybody, once. Clear Required PXE Deployments lets it run again.</source>
        <translation>在计算机下次网络启动时无需确认即运行，仅一次。使用“清除所需的 PXE 部署”可使其再次运行。</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Runs only if somebody at the machine asks for it: F12, or Enter in most UEFI firmware.</source>
        <translation>仅当有人在计算机上请求时运行：按 F12，在多数 UEFI 固件中则按 Enter。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments</source>
        <translation>清除所需的 PXE 部署</translation>
    </message>
    <message>
        <source>Forgets that a machine got its required deployments already, so that they run again at its next network boot.</source>
        <translation>清除计算机已得到其必需部署的记录，使这些部署在其下次网络启动时再次运行。</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除项</translation>
    </message>
    <message>
        <source>A MAC address that is never answered, whatever is deployed to its machine.</source>
        <translation>从不应答的 MAC 地址，无论向其计算机部署了什么。</translation>
    </message>
    <message>
        <source>Unknown computer</source>
        <translation>未知计算机</translation>
    </message>
    <message>
        <source>A machine that boots from the network and is no device of this site.</source>
        <translation>从网络启动、但不是此站点设备的计算机。</translation>
    </message>
    <message>
        <source>Duplicate hardware identifier</source>
        <translation>重复硬件标识符</translation>
    </message>
    <message>
        <source>A MAC address or GUID that several machines share, such as that of a USB network adapter. It is not used to recognise a machine.</source>
        <translation>多台计算机共用的 MAC 地址或 GUID，例如 USB 网络适配器的 MAC 地址。它不用于识别计算机。</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>When required deployments may start on the members of a collection. Outside of it they start from their disk.</source>
        <translation>必需部署可在集合成员上开始运行的时间。在此之外，成员从自己的磁盘启动。</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>制动</translation>
    </message>
    <message>
        <source>Stops all required deployments once more of them start within a short time than were expected, until somebody releases it.</source>
        <translation>当短时间内开始运行的必需部署多于预期时，停止所有必需部署，直到有人解除它。</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>A machine that got required deployments again and again gets no more of them until somebody releases it.</source>
        <translation>反复得到必需部署的计算机不再得到必需部署，直到有人解除隔离。</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>The plain protocol by which firmware fetches files: a window of blocks, then an acknowledgement.</source>
        <translation>固件获取文件所用的简单协议：发送一个窗口的块，然后等待确认。</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>How many bytes travel in one TFTP packet. More is faster; above 1456 a packet is split into fragments, which some firmware cannot put together.</source>
        <translation>一个 TFTP 数据包携带多少字节。越多越快；超过 1456 时数据包会被拆分为分片，部分固件无法将其重组。</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>窗口大小</translation>
    </message>
    <message>
        <source>How many TFTP blocks are sent before the machine must acknowledge. More is faster, until blocks get lost.</source>
        <translation>计算机必须确认之前发送多少个 TFTP 块。越多越快，直到开始丢块。</translation>
    </message>
    <message>
        <source>Retransmission</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>Blocks that were sent again because the machine did not acknowledge them. Many of them mean a bad line, or sizes that are too large.</source>
        <translation>因计算机未确认而再次发送的块。数量多意味着线路不良，或大小设置过大。</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>自动调低</translation>
    </message>
    <message>
        <source>After a transfer that did not arrive, a machine is asked to use smaller blocks and windows.</source>
        <translation>传输未能送达之后，要求计算机使用较小的块和窗口。</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>响应延迟</translation>
    </message>
    <message>
        <source>How long a machine must have asked before it is answered, so that another server can be first.</source>
        <translation>计算机必须已请求多长时间才得到应答，以便另一台服务器优先应答。</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>A name and a value of a device or a collection. A kernel&apos;s command line can use it, and the started system can fetch it.</source>
        <translation>设备或集合的一个名称和一个值。内核的命令行可以使用它，启动后的系统可以获取它。</translation>
    </message>
</context>
<context>
    <name>GuardTexts</name>
    <message>
        <source>The brake has engaged at %1: %2 required boots started within %3 minutes. No further required deployment starts until you release it. What runs goes on.</source>
        <translation>制动已于 %1 触发：%3 分钟内开始了 %2 次必需部署的启动。在您解除制动之前，不会再有必需部署开始运行。正在运行的部署会继续。</translation>
    </message>
    <message>
        <source>In quarantine since %1, by hand. Nothing required runs on it until it is released.</source>
        <translation>自 %1 起由人工隔离。在解除隔离之前，没有必需部署会在其上运行。</translation>
    </message>
    <message>
        <source>In quarantine since %1, after %2 required deployments in a short time. Nothing required runs on it until it is released.</source>
        <translation>自 %1 起被隔离，原因是短时间内收到 %2 次必需部署。在解除隔离之前，没有必需部署会在其上运行。</translation>
    </message>
    <message>
        <source>Runs %1, without asking</source>
        <translation>运行 %1，无需确认</translation>
    </message>
    <message>
        <source>Offers %1 (F12)</source>
        <translation>提供 %1 (F12)</translation>
    </message>
    <message>
        <source>From %1 on without asking; before: %2</source>
        <translation>自 %1 起无需确认；在此之前：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (操作者：%1)</translation>
    </message>
    <message>
        <source> Reason: %1</source>
        <translation> 原因：%1</translation>
    </message>
    <message>
        <source>Required PXE deployments were cleared for %1%2. They can run again from the next PXE boot on.%3</source>
        <translation>已清除 %1 的必需 PXE 部署%2。从下次 PXE 启动起可重新运行。%3</translation>
    </message>
    <message>
        <source>A Clear was undone%1. It had cleared nothing.</source>
        <translation>一次清除操作已撤消%1。它未清除任何内容。</translation>
    </message>
    <message>
        <source>A Clear was undone, too late for every device%1.</source>
        <translation>一次清除操作已撤消，但对所有设备都为时已晚%1。</translation>
    </message>
    <message>
        <source>A Clear was undone for %1%2.</source>
        <translation>已对 %1 撤消一次清除操作%2。</translation>
    </message>
    <message>
        <source> These had begun to boot meanwhile, and stay cleared: %1.</source>
        <translation> 以下设备在此期间已开始启动，仍保持已清除状态：%1。</translation>
    </message>
    <message>
        <source>A required deployment reached more machines than was meant, or a large rollout is wanted.</source>
        <translation>某个必需部署波及的计算机多于预期，或者确实需要大规模部署。</translation>
    </message>
    <message>
        <source>Look at the deployments and at the live boots. If all is meant, release the brake; for a large rollout, raise brake.required-boots first.</source>
        <translation>请查看部署和实时启动。如果一切符合预期，请解除制动；如需大规模部署，请先调高 brake.required-boots。</translation>
    </message>
    <message>
        <source>The machine boots from the network again and again, and something deploys to it each time.</source>
        <translation>该计算机反复从网络启动，而每次都有必需部署送达它。</translation>
    </message>
    <message>
        <source>Look at its deployments and at its boot order, then release it from quarantine.</source>
        <translation>请查看其部署和启动顺序，然后解除其隔离。</translation>
    </message>
    <message>
        <source>Answering was stopped%1: every boot and transfer was ended, and nobody is answered.</source>
        <translation>应答已停止%1：所有启动和传输均已终止，不应答任何计算机。</translation>
    </message>
    <message>
        <source>Somebody chose Stop answering, or switched the PXE responder off.</source>
        <translation>有人选择了“停止应答”，或关闭了 PXE 响应程序。</translation>
    </message>
    <message>
        <source>Choose Start answering when machines shall boot again.</source>
        <translation>需要重新启动计算机时，请选择“开始应答”。</translation>
    </message>
    <message>
        <source>Answering was started%1.</source>
        <translation>应答已开始%1。</translation>
    </message>
    <message>
        <source>The required deployment %1 to &quot;%2&quot; was allowed%4; members: %3.</source>
        <translation>对“%2”的必需部署 %1 已获允许%4；成员数：%3。</translation>
    </message>
    <message>
        <source>The collection is larger than risk.default-size, or holds unknown computers; whoever deployed accepted the risk.</source>
        <translation>该集合大于 risk.default-size，或包含未知计算机；进行部署的人已接受风险。</translation>
    </message>
    <message>
        <source>Disable the deployment if that was not meant.</source>
        <translation>如果这并非本意，请禁用该部署。</translation>
    </message>
    <message>
        <source>The brake has engaged: %1 required boots started within %2 minutes, and %3 would have been one more. No further required deployment starts until somebody releases the brake.</source>
        <translation>制动已触发：%2 分钟内开始了 %1 次必需部署的启动，%3 会再增加一次。在有人解除制动之前，不会再有必需部署开始运行。</translation>
    </message>
    <message>
        <source>The brake was engaged%1: no required deployment starts until it is released.</source>
        <translation>制动已启用%1：在解除之前，没有必需部署会开始运行。</translation>
    </message>
    <message>
        <source>The brake was released%1.</source>
        <translation>制动已解除%1。</translation>
    </message>
    <message>
        <source>%1 got %2 required deployments within %3 minutes and is in quarantine now: nothing required runs on it until somebody releases it.</source>
        <translation>%1 在 %3 分钟内收到 %2 次必需部署，现已被隔离：在有人解除隔离之前，没有必需部署会在其上运行。</translation>
    </message>
    <message>
        <source>%1 was put into quarantine%2.</source>
        <translation>%1 已被隔离%2。</translation>
    </message>
    <message>
        <source>Released from quarantine%2: %1.</source>
        <translation>已解除隔离%2：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) have no variable %1: its place in the command line stays empty. Give it to the collection, or see Why? of a machine.</source>
        <translation>
            <numerusform>%n 台计算机没有变量 %1：命令行中的该位置会留空。请为集合设置该变量，或查看计算机的“为什么？”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The brake is engaged since %1. No required deployment starts until it is released. What runs goes on.</source>
        <translation>制动自 %1 起已启用。在解除之前，没有必需部署会开始运行。正在运行的部署会继续。</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>Nothing is served.</source>
        <translation>未提供任何服务。</translation>
    </message>
    <message>
        <source>The service is stopped, so no machine is answered.</source>
        <translation>服务已停止，因此不应答任何计算机。</translation>
    </message>
    <message>
        <source>Start serving. If another Slipway serves this site, this console only watches.</source>
        <translation>请开始服务。如果另一个 Slipway 正在为此站点提供服务，则此控制台仅作监视。</translation>
    </message>
    <message>
        <source>Start Serving</source>
        <translation>开始服务</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 被 %2 占用。</translation>
    </message>
    <message>
        <source>Only one program at a time can answer machines on this port of this computer.</source>
        <translation>此计算机的该端口上同时只能有一个程序应答计算机。</translation>
    </message>
    <message>
        <source>End the other program or let it leave this port free, then start serving.</source>
        <translation>请结束另一个程序或让它释放此端口，然后开始服务。</translation>
    </message>
    <message>
        <source>%1 needs a permission that Slipway does not have.</source>
        <translation>%1 需要 Slipway 没有的权限。</translation>
    </message>
    <message>
        <source>The ports of network boot are below 1024: a program must be allowed to open them.</source>
        <translation>网络启动的端口低于 1024：程序必须获得许可才能打开它们。</translation>
    </message>
    <message>
        <source>Grant the boot ports once. Until then no machine is answered on this port.</source>
        <translation>请授予一次启动端口权限。在此之前，不应答此端口上的任何计算机。</translation>
    </message>
    <message>
        <source>Grant Boot Ports…</source>
        <translation>授予启动端口权限…</translation>
    </message>
    <message>
        <source>Answering is stopped.</source>
        <translation>应答已停止。</translation>
    </message>
    <message>
        <source>Somebody stopped it: the ports are open, but every machine is left without an answer.</source>
        <translation>有人停止了应答：端口已打开，但所有计算机都得不到应答。</translation>
    </message>
    <message>
        <source>Start answering when what was the matter is over.</source>
        <translation>问题解决后，请开始应答。</translation>
    </message>
    <message>
        <source>Start Answering</source>
        <translation>开始应答</translation>
    </message>
    <message>
        <source>No network interface can answer.</source>
        <translation>没有可应答的网络接口。</translation>
    </message>
    <message>
        <source>None that may answer is up, has a cable&apos;s other end, and has an IPv4 address.</source>
        <translation>允许应答的接口中，没有一个已启用、已连接网线且具有 IPv4 地址。</translation>
    </message>
    <message>
        <source>Connect the network, give the computer an address, or choose other interfaces in the settings.</source>
        <translation>请连接网络，为该计算机分配地址，或在设置中选择其他接口。</translation>
    </message>
    <message>
        <source>Show the Settings</source>
        <translation>显示设置</translation>
    </message>
    <message>
        <source>The interface %1 is not there.</source>
        <translation>接口 %1 不存在。</translation>
    </message>
    <message>
        <source>The settings name it, but this computer has none of this name. Names change with slots and adapters.</source>
        <translation>设置中指定了它，但此计算机没有该名称的接口。名称会随插槽和适配器而变化。</translation>
    </message>
    <message>
        <source>Correct the list of interfaces in the settings.</source>
        <translation>请更正设置中的接口列表。</translation>
    </message>
    <message>
        <source>The interface %1 has no IPv4 address.</source>
        <translation>接口 %1 没有 IPv4 地址。</translation>
    </message>
    <message>
        <source>Machines on its network can be heard, but not answered.</source>
        <translation>可以收到其网络中计算机的请求，但无法应答。</translation>
    </message>
    <message>
        <source>Give it a fixed address, or take it out of the interfaces that answer.</source>
        <translation>请为其分配固定地址，或将其从应答接口中移除。</translation>
    </message>
    <message>
        <source>DHCP mode server has no address range.</source>
        <translation>DHCP 模式 server 没有地址范围。</translation>
    </message>
    <message>
        <source>In this mode Slipway gives addresses, and it has none to give: no machine boots.</source>
        <translation>在此模式下由 Slipway 分配地址，而它没有可分配的地址：没有计算机能启动。</translation>
    </message>
    <message>
        <source>Add a range, or choose mode proxy where another DHCP server gives addresses.</source>
        <translation>请添加范围；如果由另一台 DHCP 服务器分配地址，请选择模式 proxy。</translation>
    </message>
    <message>
        <source>The address range from %1 is in no network of this computer.</source>
        <translation>以 %1 开头的地址范围不在此计算机的任何网络中。</translation>
    </message>
    <message>
        <source>It serves only machines behind a DHCP relay.</source>
        <translation>它只为 DHCP 中继之后的计算机提供服务。</translation>
    </message>
    <message>
        <source>Leave it so if there is a relay; else correct the range.</source>
        <translation>如果有中继，请保持不变；否则请更正范围。</translation>
    </message>
    <message>
        <source>There is no boot image that machines may boot.</source>
        <translation>没有计算机可以启动的启动映像。</translation>
    </message>
    <message>
        <source>A task sequence boots a machine from a boot image that is enabled for PXE.</source>
        <translation>任务序列使用已为 PXE 启用的启动映像来启动计算机。</translation>
    </message>
    <message>
        <source>Add a boot image, or enable one for PXE.</source>
        <translation>请添加启动映像，或为 PXE 启用一个。</translation>
    </message>
    <message>
        <source>Show the Boot Images</source>
        <translation>显示启动映像</translation>
    </message>
    <message>
        <source>Content of %1 is damaged.</source>
        <translation>%1 的内容已损坏。</translation>
    </message>
    <message>
        <source>These files no longer match their hash and were put aside: %1. A disk may be failing.</source>
        <translation>以下文件与其哈希不再相符，已移出停用：%1。磁盘可能正在发生故障。</translation>
    </message>
    <message>
        <source>Check the disk, then update the content from where it came.</source>
        <translation>请检查磁盘，然后从内容的来源更新内容。</translation>
    </message>
    <message>
        <source>Show the Boot Image</source>
        <translation>显示启动映像</translation>
    </message>
    <message>
        <source>Content of %1 is missing.</source>
        <translation>缺少 %1 的内容。</translation>
    </message>
    <message>
        <source>The content store does not hold these files: %1.</source>
        <translation>内容存储中没有以下文件：%1。</translation>
    </message>
    <message>
        <source>Update the content from where it came.</source>
        <translation>请从内容的来源更新内容。</translation>
    </message>
    <message>
        <source>No machine can boot %1.</source>
        <translation>没有计算机可以启动 %1。</translation>
    </message>
    <message>
        <source>Some machines cannot boot %1, or not as was asked.</source>
        <translation>部分计算机无法启动 %1，或无法按要求启动。</translation>
    </message>
    <message>
        <source>Supply the boot files from a Windows installation or its ISO.</source>
        <translation>请从 Windows 安装或其 ISO 补充启动文件。</translation>
    </message>
    <message>
        <source>Show the Deployment</source>
        <translation>显示部署</translation>
    </message>
    <message>
        <source>Deployment %1 cannot boot anything.</source>
        <translation>部署 %1 无法启动任何内容。</translation>
    </message>
    <message>
        <source>Its task sequence %1 names no boot image.</source>
        <translation>其任务序列 %1 未指定启动映像。</translation>
    </message>
    <message>
        <source>Edit the task sequence and choose a boot image.</source>
        <translation>请编辑任务序列并选择启动映像。</translation>
    </message>
    <message>
        <source>Show the Task Sequence</source>
        <translation>显示任务序列</translation>
    </message>
    <message>
        <source>Deployment %1 boots nobody.</source>
        <translation>部署 %1 不启动任何计算机。</translation>
    </message>
    <message>
        <source>The boot image of %1 is not enabled for PXE.</source>
        <translation>%1 的启动映像未为 PXE 启用。</translation>
    </message>
    <message>
        <source>Enable the boot image for PXE, or disable the deployment.</source>
        <translation>请为 PXE 启用该启动映像，或禁用该部署。</translation>
    </message>
    <message>
        <source>Deployment %1 reaches nobody.</source>
        <translation>部署 %1 没有目标计算机。</translation>
    </message>
    <message>
        <source>The collection %1 is empty.</source>
        <translation>集合 %1 为空。</translation>
    </message>
    <message>
        <source>Add members or rules to the collection.</source>
        <translation>请向该集合添加成员或规则。</translation>
    </message>
    <message>
        <source>Show the Collection</source>
        <translation>显示集合</translation>
    </message>
    <message>
        <source>%1 holds unknown computers only, and unknown computers are not answered.</source>
        <translation>%1 仅包含未知计算机，而未知计算机不会得到应答。</translation>
    </message>
    <message>
        <source>Let the distribution point answer unknown computers, or deploy to devices.</source>
        <translation>请让分发点应答未知计算机，或部署到设备。</translation>
    </message>
    <message>
        <source>Deployment %1 has expired.</source>
        <translation>部署 %1 已过期。</translation>
    </message>
    <message>
        <source>%1 was deployed to %2 until then; it boots nobody any more.</source>
        <translation>%1 在此之前部署到 %2；它不再启动任何计算机。</translation>
    </message>
    <message>
        <source>Delete it, or give it a later end.</source>
        <translation>请将其删除，或设置较晚的结束时间。</translation>
    </message>
    <message>
        <source>The brake is engaged: no required deployment starts.</source>
        <translation>制动已启用：不会开始任何必需部署。</translation>
    </message>
    <message numerus="yes">
        <source>%n required boot(s) started in a short time, or somebody engaged it.</source>
        <translation>
            <numerusform>短时间内开始了 %n 次必需启动，或有人启用了制动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody engaged it.</source>
        <translation>有人启用了它。</translation>
    </message>
    <message>
        <source>Look at the deployments, then release the brake.</source>
        <translation>请查看部署，然后解除制动。</translation>
    </message>
    <message>
        <source>Release the Brake…</source>
        <translation>解除制动…</translation>
    </message>
    <message>
        <source>%1 is in quarantine: nothing required runs on it.</source>
        <translation>%1 处于隔离状态：其上不运行任何必需部署。</translation>
    </message>
    <message>
        <source>It was installed again and again, or somebody put it there.</source>
        <translation>它被反复安装，或有人将其隔离。</translation>
    </message>
    <message>
        <source>Look at its boot order and at what is deployed to it, then release it.</source>
        <translation>请查看其启动顺序以及向其部署的内容，然后解除隔离。</translation>
    </message>
    <message>
        <source>Show the Device</source>
        <translation>显示设备</translation>
    </message>
    <message>
        <source>%1 loads Windows images in smaller pieces than others.</source>
        <translation>%1 以比其他计算机更小的块加载 Windows 映像。</translation>
    </message>
    <message>
        <source>Its RAM disk did not arrive, so it is asked for %1 since then.</source>
        <translation>其 RAM 磁盘未能送达，因此自那时起要求它使用 %1。</translation>
    </message>
    <message>
        <source>Look at its cable and switch port; reset it when that is mended.</source>
        <translation>请检查其网线和交换机端口；修复后将其重置。</translation>
    </message>
    <message>
        <source>Show TFTP Tuning</source>
        <translation>显示 TFTP 调优</translation>
    </message>
    <message>
        <source>The rules of the collection %1 lead in a circle.</source>
        <translation>集合 %1 的规则形成循环。</translation>
    </message>
    <message>
        <source>Nobody can say who is a member, so it holds nobody, and nothing deployed to it runs.</source>
        <translation>无法确定谁是成员，因此它没有成员，部署到它的内容也不会运行。</translation>
    </message>
    <message>
        <source>Remove one of the include, exclude or limiting rules.</source>
        <translation>请移除其中一个包括、排除或限制规则。</translation>
    </message>
    <message>
        <source>The watched exclusion file cannot be read: %1</source>
        <translation>无法读取排除项的监视文件：%1</translation>
    </message>
    <message>
        <source>The last list that could be read stays in force; what was added since is answered.</source>
        <translation>最后一次可读取的列表继续生效；此后添加的计算机会得到应答。</translation>
    </message>
    <message>
        <source>Correct the path or the permissions of the file.</source>
        <translation>请更正该文件的路径或权限。</translation>
    </message>
    <message>
        <source>Show the Exclusion List</source>
        <translation>显示排除列表</translation>
    </message>
    <message>
        <source>%1 are left where the content is kept.</source>
        <translation>存放内容的位置还剩 %1。</translation>
    </message>
    <message>
        <source>Folder %1. Without space no image can be added and no boot be recorded.</source>
        <translation>文件夹 %1。没有空间则无法添加映像，也无法记录启动。</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove unused boot images.</source>
        <translation>请释放磁盘空间，或移除未使用的启动映像。</translation>
    </message>
    <message>
        <source>The audit trail is not as it was written.</source>
        <translation>审核跟踪与写入时不一致。</translation>
    </message>
    <message>
        <source>A row was changed or removed by something else than Slipway.</source>
        <translation>有一行被 Slipway 以外的程序更改或移除。</translation>
    </message>
    <message>
        <source>See which row it is, and compare with a backup.</source>
        <translation>请查看是哪一行，并与备份进行比较。</translation>
    </message>
    <message>
        <source>Show the Audit Trail</source>
        <translation>显示审核跟踪</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>How grave a finding of the health checks is.</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced under the running service.</source>
        <translation>数据库 %1 在服务运行期间被移除或替换。</translation>
    </message>
    <message>
        <source>What would be noted of a boot would be lost, and a machine be installed twice: no boot image is delivered.</source>
        <translation>启动的记录会丢失，计算机可能被安装两次：因此不传送任何启动映像。</translation>
    </message>
    <message>
        <source>Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>请放回该文件，或重启 Slipway 以使用现在位于那里的文件。</translation>
    </message>
    <message>
        <source>Show the Status Messages</source>
        <translation>显示状态消息</translation>
    </message>
    <message>
        <source>Backups may not be written to %1.</source>
        <translation>无法将备份写入 %1。</translation>
    </message>
    <message>
        <source>The folder for backups is not there: %1</source>
        <translation>备份文件夹不存在：%1</translation>
    </message>
    <message>
        <source>A disk may not be plugged in, or the permissions have changed. No automatic backup is made.</source>
        <translation>可能未插入磁盘，或权限已更改。不会创建自动备份。</translation>
    </message>
    <message>
        <source>Plug it in, correct the permissions, or choose another folder in the settings.</source>
        <translation>请插入磁盘、更正权限，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>Show the Backups</source>
        <translation>显示备份</translation>
    </message>
    <message>
        <source>The automatic backup is overdue.</source>
        <translation>自动备份已逾期。</translation>
    </message>
    <message>
        <source>The newest sound one was made %1.</source>
        <translation>最新的完好备份创建于 %1。</translation>
    </message>
    <message>
        <source>None has been made yet, or none is sound.</source>
        <translation>尚未创建备份，或没有完好的备份。</translation>
    </message>
    <message>
        <source>Keep Slipway running at the hour that is set, and see the status messages for what went wrong.</source>
        <translation>请让 Slipway 在所设的时间保持运行，并查看状态消息以了解出错原因。</translation>
    </message>
    <message>
        <source>Every address of the range from %1 is taken.</source>
        <translation>以 %1 开头的范围中的所有地址均已被占用。</translation>
    </message>
    <message>
        <source>More machines asked than the range has addresses, or machines that are gone still hold theirs: a lease lasts %1.</source>
        <translation>请求的计算机多于范围中的地址，或已不存在的计算机仍占用地址：租约有效期为 %1。</translation>
    </message>
    <message>
        <source>Release the leases of machines that are gone, shorten the lease time, or make the range larger. Until then no other machine gets an address or boots there.</source>
        <translation>请释放已不存在的计算机的租约，缩短租用期限，或扩大范围。在此之前，其他计算机无法在该处得到地址，也无法启动。</translation>
    </message>
    <message>
        <source>Show the Leases</source>
        <translation>显示租约</translation>
    </message>
    <message>
        <source>Machines will hardly boot %1.</source>
        <translation>计算机不大可能启动 %1。</translation>
    </message>
    <message>
        <source>Update its content, or add the image anew from the right files.</source>
        <translation>请更新其内容，或使用正确的文件重新添加该映像。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of the collection %1 have no such variable, so its place is left empty.</source>
        <translation>
            <numerusform>集合 %1 中有 %n 台计算机没有此变量，因此该位置会留空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the variable to the collection or its devices, or write in the command line what stands there else: ${Name:-else}.</source>
        <translation>请为集合或其设备设置该变量，或在命令行中写明没有变量时使用的内容：${Name:-else}。</translation>
    </message>
    <message>
        <source>The command line of %1 lacks %2 (deployment %3).</source>
        <translation>%1 的命令行缺少 %2（部署 %3）。</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
</context>
<context>
    <name>ImageContentTexts</name>
    <message>
        <source>There</source>
        <extracomment>A file of a boot image is in the content store.</extracomment>
        <translation>存在</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Damaged, put aside</source>
        <translation>已损坏，已移出停用</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>Boot manager of UEFI machines</source>
        <translation>UEFI 计算机的启动管理器</translation>
    </message>
    <message>
        <source>The same, signed under the 2023 authority</source>
        <translation>同上，由 2023 CA 签名</translation>
    </message>
    <message>
        <source>Asks for F12 on UEFI machines</source>
        <translation>在 UEFI 计算机上提示按 F12</translation>
    </message>
    <message>
        <source>First program of BIOS machines: tells 32 from 64 bit</source>
        <translation>BIOS 计算机的首个程序：区分 32 位和 64 位</translation>
    </message>
    <message>
        <source>Asks for F12 on BIOS machines</source>
        <translation>在 BIOS 计算机上提示按 F12</translation>
    </message>
    <message>
        <source>Boots BIOS machines without asking</source>
        <translation>无需确认即启动 BIOS 计算机</translation>
    </message>
    <message>
        <source>Lets BIOS machines go on to their next boot device</source>
        <translation>让 BIOS 计算机转到下一个启动设备</translation>
    </message>
    <message>
        <source>Boot manager of BIOS machines</source>
        <translation>BIOS 计算机的启动管理器</translation>
    </message>
    <message>
        <source>The RAM disk that the image is unpacked into</source>
        <translation>用于解压缩映像的 RAM 磁盘</translation>
    </message>
    <message>
        <source>Trust list that the boot manager checks against</source>
        <translation>启动管理器校验时所依据的信任列表</translation>
    </message>
    <message>
        <source>Font of the boot manager</source>
        <translation>启动管理器的字体</translation>
    </message>
    <message>
        <source>Starts the image from iPXE, over HTTP</source>
        <translation>由 iPXE 通过 HTTP 启动映像</translation>
    </message>
    <message>
        <source>BIOS machines</source>
        <translation>BIOS 计算机</translation>
    </message>
    <message>
        <source>UEFI machines (%1)</source>
        <translation>UEFI 计算机 (%1)</translation>
    </message>
    <message>
        <source>Windows 2023</source>
        <translation>Windows 2023</translation>
    </message>
    <message>
        <source>Signed under Windows UEFI CA 2023. With Secure Boot it starts where the firmware knows that authority: new machines, and older ones whose keys were updated.</source>
        <translation>由 Windows UEFI CA 2023 签名。启用安全启动时，在固件已知该 CA 的计算机上可以启动：即新计算机，以及已更新密钥的较旧计算机。</translation>
    </message>
    <message>
        <source>Windows 2011</source>
        <translation>Windows 2011</translation>
    </message>
    <message>
        <source>Signed under Microsoft Windows Production PCA 2011. With Secure Boot it starts on nearly every machine, but not on one that trusts the 2023 authority only.</source>
        <translation>由 Microsoft Windows Production PCA 2011 签名。启用安全启动时，在几乎所有计算机上都可以启动，但仅信任 2023 CA 的计算机除外。</translation>
    </message>
    <message>
        <source>UEFI CA 2011</source>
        <translation>UEFI CA 2011</translation>
    </message>
    <message>
        <source>Signed under Microsoft Corporation UEFI CA 2011, as shim and some builds of iPXE are. With Secure Boot it starts where the firmware allows third-party programs.</source>
        <translation>由 Microsoft Corporation UEFI CA 2011 签名，shim 和部分 iPXE 版本即是如此。启用安全启动时，在固件允许第三方程序的计算机上可以启动。</translation>
    </message>
    <message>
        <source>UEFI CA 2023</source>
        <translation>UEFI CA 2023</translation>
    </message>
    <message>
        <source>Signed under Microsoft UEFI CA 2023. With Secure Boot it starts where the firmware knows that authority and allows third-party programs.</source>
        <translation>由 Microsoft UEFI CA 2023 签名。启用安全启动时，在固件已知该 CA 且允许第三方程序的计算机上可以启动。</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Nobody signed it. A machine with Secure Boot refuses to start it; without, it starts.</source>
        <translation>没有任何签名。启用安全启动的计算机会拒绝启动它；未启用时可以启动。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Signed by somebody else than Microsoft. With Secure Boot it starts only where that certificate was put into the firmware.</source>
        <translation>由 Microsoft 以外的一方签名。启用安全启动时，只有在固件中添加了该证书的计算机上才可以启动。</translation>
    </message>
    <message>
        <source>Windows boot manager, by TFTP</source>
        <translation>Windows 启动管理器，通过 TFTP</translation>
    </message>
    <message>
        <source>iPXE and wimboot, by HTTP</source>
        <translation>iPXE 和 wimboot，通过 HTTP</translation>
    </message>
    <message>
        <source>As WDS and Configuration Manager do it. Works with Secure Boot.</source>
        <translation>与 WDS 和 Configuration Manager 的方式相同。可与安全启动配合使用。</translation>
    </message>
    <message>
        <source>Faster on long or lossy ways. Needs the file wimboot; Secure Boot must be off, unless iPXE and wimboot are signed for these machines.</source>
        <translation>在距离远或丢包多的线路上更快。需要文件 wimboot；必须关闭安全启动，除非 iPXE 和 wimboot 已为这些计算机签名。</translation>
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
        <translation>在几乎所有启用安全启动的计算机上都可以启动；已吊销 2011 CA 的除外。</translation>
    </message>
    <message>
        <source>For machines that trust the 2023 authority; others refuse it while Secure Boot is on.</source>
        <translation>适用于信任 2023 CA 的计算机；其他计算机在启用安全启动时会拒绝它。</translation>
    </message>
    <message>
        <source>No machine can boot this image.</source>
        <translation>没有计算机能启动此映像。</translation>
    </message>
    <message>
        <source>%1 cannot boot this image.</source>
        <translation>%1 无法启动此映像。</translation>
    </message>
    <message>
        <source>The question for F12 then comes from iPXE or from the firmware&apos;s menu.</source>
        <translation>此时按 F12 的提示由 iPXE 或固件菜单给出。</translation>
    </message>
    <message>
        <source>The boot manager signed under 2023 was asked for; the one of 2011 is served instead.</source>
        <translation>要求的是由 2023 CA 签名的启动管理器；实际提供的是 2011 版本。</translation>
    </message>
    <message>
        <source>Microsoft did not sign the boot manager: machines with Secure Boot refuse it.</source>
        <translation>启动管理器未经 Microsoft 签名：启用安全启动的计算机会拒绝它。</translation>
    </message>
    <message>
        <source>The boot manager&apos;s menus and error messages may stay empty.</source>
        <translation>启动管理器的菜单和错误消息可能为空白。</translation>
    </message>
    <message>
        <source>The WIM is for %1, but this boot image is given to %2 machines.</source>
        <translation>该 WIM 适用于 %1，但此启动映像被提供给 %2 计算机。</translation>
    </message>
    <message>
        <source>The WIM&apos;s content was damaged and put aside. Update the boot image from its source.</source>
        <translation>WIM 的内容已损坏，已移出停用。请从源更新该启动映像。</translation>
    </message>
    <message>
        <source>The WIM&apos;s content is gone. Update the boot image from its source.</source>
        <translation>WIM 的内容已丢失。请从源更新该启动映像。</translation>
    </message>
    <message>
        <source>No machine can boot this image: its content was damaged and put aside. Update it from its source.</source>
        <translation>没有计算机能启动此映像：其内容已损坏，已移出停用。请从源更新。</translation>
    </message>
    <message>
        <source>No machine can boot this image: its content is gone from the site. Update it from its source.</source>
        <translation>没有计算机能启动此映像：其内容已不在站点中。请从源更新。</translation>
    </message>
    <message>
        <source>%1 Missing: %2.</source>
        <translation>%1 缺少：%2。</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>缺少 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Cannot boot</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>It is no program for UEFI.</source>
        <translation>不是 UEFI 程序。</translation>
    </message>
    <message>
        <source>It is a program for another architecture than %1.</source>
        <translation>程序的体系结构不是 %1。</translation>
    </message>
    <message>
        <source>It looks like a program for UEFI, but is meant for BIOS.</source>
        <translation>看起来是 UEFI 程序，但此处需要 BIOS 程序。</translation>
    </message>
    <message>
        <source>It does not look like a Linux kernel for %1.</source>
        <translation>看起来不是适用于 %1 的 Linux 内核。</translation>
    </message>
    <message>
        <source>It is neither a cpio archive nor compressed in a way that Linux knows.</source>
        <translation>既不是 cpio 存档，也未采用 Linux 可识别的压缩方式。</translation>
    </message>
    <message>
        <source>It is no WIM.</source>
        <translation>不是 WIM。</translation>
    </message>
    <message>
        <source>Machines will hardly boot this image. %1</source>
        <translation>计算机不大可能启动此映像。%1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>ImageUserTexts</name>
    <message>
        <source>Not deployed</source>
        <translation>未部署</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: 1 to 255 characters on one line.</source>
        <translation>“%1”不能用作名称：须为单行 1 到 255 个字符。</translation>
    </message>
    <message>
        <source>There is neither a MAC address nor a SMBIOS GUID: nothing tells the machine from others.</source>
        <translation>既没有 MAC 地址，也没有 SMBIOS GUID：无法将该计算机与其他计算机区分开。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address.</source>
        <translation>“%1”不是 MAC 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SMBIOS GUID.</source>
        <translation>“%1”不是 SMBIOS GUID。</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 is a placeholder that many machines have: a MAC address is needed.</source>
        <translation>SMBIOS GUID %1 是许多计算机都有的占位值：需要 MAC 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an architecture: x86, x64 or arm64, or nothing.</source>
        <translation>“%1”不是体系结构：应为 x86、x64 或 arm64，或留空。</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2. A text with a separator must stand in quotes.</source>
        <translation>该行有 %1 个字段，而标题行有 %2 个。包含分隔符的文本必须加引号。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>此处的左引号始终没有对应的右引号。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Quotes inside a text are written twice.</source>
        <translation>右引号之后还有文本。文本中的引号须写两次。</translation>
    </message>
    <message>
        <source>The name %1 stands in line %2 too.</source>
        <translation>名称 %1 也出现在第 %2 行。</translation>
    </message>
    <message>
        <source>The MAC address %1 stands in line %2 too.</source>
        <translation>MAC 地址 %1 也出现在第 %2 行。</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 stands in line %2 too.</source>
        <translation>SMBIOS GUID %1 也出现在第 %2 行。</translation>
    </message>
    <message>
        <source>There is a device %1 already. Overwriting existing devices changes it.</source>
        <translation>已有设备 %1。若覆盖现有设备，则会更改它。</translation>
    </message>
    <message>
        <source>The MAC address %1 belongs to the device %2 already.</source>
        <translation>MAC 地址 %1 已属于设备 %2。</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 belongs to the device %2 already.</source>
        <translation>SMBIOS GUID %1 已属于设备 %2。</translation>
    </message>
    <message>
        <source>The row matches several devices: %1. Which of them is meant?</source>
        <translation>该行与多台设备匹配：%1。指的是哪一台？</translation>
    </message>
    <message>
        <source>The row matches the device %1, which line %2 changes already.</source>
        <translation>该行与设备 %1 匹配，而第 %2 行已更改该设备。</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>没有集合“%1”。</translation>
    </message>
    <message>
        <source>The collection %1 is built in and finds its members itself.</source>
        <translation>集合 %1 是内置集合，会自行查找成员。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would be added</source>
        <translation>
            <numerusform>将添加 %n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>已添加 %n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n 台保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown machine(s) taken over</source>
        <translation>
            <numerusform>转入 %n 台未知计算机</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a MAC address.</source>
        <translation>第 %1 行：“%2”不是 MAC 地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) added</source>
        <translation>
            <numerusform>已添加 %n 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list before</source>
        <translation>
            <numerusform>%n 个此前已在列表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n 行无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterfaceTexts</name>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>有线</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>绑定 (bond)</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Container bridge</source>
        <translation>容器网桥</translation>
    </message>
    <message>
        <source>Tunnel (VPN)</source>
        <translation>隧道 (VPN)</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>仅此计算机</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Answers here</source>
        <translation>在此应答</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>不应答</translation>
    </message>
    <message>
        <source>Would answer: not serving</source>
        <translation>待应答：未在服务</translation>
    </message>
    <message>
        <source>Would answer: no link</source>
        <translation>待应答：无链路</translation>
    </message>
    <message>
        <source>Cannot answer: no address</source>
        <translation>无法应答：无地址</translation>
    </message>
    <message>
        <source>Would answer: not there</source>
        <translation>待应答：接口不存在</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Not known: the probe failed</source>
        <translation>未知：探测失败</translation>
    </message>
    <message>
        <source>None at %1</source>
        <translation>%1 时没有</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Other DHCP and PXE servers</source>
        <translation>其他 DHCP 和 PXE 服务器</translation>
    </message>
    <message>
        <source>Not asked yet: Probe</source>
        <translation>尚未询问：请使用“探测”</translation>
    </message>
    <message>
        <source>None answered at %1</source>
        <translation>%1 时没有应答</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Machines seen on its networks</source>
        <translation>在其网络中出现的计算机</translation>
    </message>
    <message>
        <source>Machines seen through relays</source>
        <translation>通过中继出现的计算机</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Containers and virtual machines of this computer are behind it. They may be answered, and wiped, if something is deployed to them.</source>
        <translation>其后是此计算机的容器和虚拟机。如果向它们部署了内容，它们可能得到应答，并被擦除。</translation>
    </message>
    <message>
        <source>Would answer: answering is stopped</source>
        <translation>待应答：应答已停止</translation>
    </message>
    <message>
        <source>Slipway is to answer there, but this computer has no interface of this name now.</source>
        <translation>Slipway 应在此应答，但此计算机目前没有该名称的接口。</translation>
    </message>
</context>
<context>
    <name>LeaseTexts</name>
    <message>
        <source>Boots now</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In no range now</source>
        <translation>现不在任何范围内</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in use</source>
        <translation>%1：已使用 %2/%3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>It calls itself</source>
        <translation>自报名称</translation>
    </message>
    <message>
        <source>Client identifier</source>
        <translation>客户端标识符</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
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
        <translation>已开始，未见结束</translation>
    </message>
    <message>
        <source>Completely delivered</source>
        <translation>已完整送达</translation>
    </message>
    <message>
        <source>Superseded by another</source>
        <translation>已被另一个取代</translation>
    </message>
    <message>
        <source>(deployment removed)</source>
        <translation>（部署已移除）</translation>
    </message>
</context>
<context>
    <name>MachineTexts</name>
    <message>
        <source>This system does not let ordinary users make a private network (user namespaces are switched off). An administrator allows it: sudo sysctl kernel.unprivileged_userns_clone=1</source>
        <translation>此系统不允许普通用户创建专用网络（用户命名空间已关闭）。管理员可以允许：sudo sysctl kernel.unprivileged_userns_clone=1</translation>
    </message>
    <message>
        <source>This system allows no user namespaces, so there can be no private network for the machine. An administrator allows some: sudo sysctl user.max_user_namespaces=10000</source>
        <translation>此系统不允许任何用户命名空间，因此无法为该计算机创建专用网络。管理员可以允许若干个：sudo sysctl user.max_user_namespaces=10000</translation>
    </message>
    <message>
        <source>AppArmor forbids private networks to programs that it does not know. An administrator allows them: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0</source>
        <translation>AppArmor 禁止它不认识的程序创建专用网络。管理员可以允许：sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0</translation>
    </message>
    <message>
        <source>The private network for the machine could not be made (%1). Usually the kernel lacks the module veth: a container or a small kernel leaves it out. Try it on the computer itself.</source>
        <translation>无法为该计算机创建专用网络 (%1)。通常是内核缺少模块 veth：容器或小型内核不包含它。请在物理计算机本身上尝试。</translation>
    </message>
    <message>
        <source>The system refused a private network for the machine (%1). That is usual inside of containers: try it on the computer itself, or allow user namespaces to the container.</source>
        <translation>系统拒绝为该计算机创建专用网络 (%1)。这在容器内很常见：请在计算机本身上尝试，或允许容器使用用户命名空间。</translation>
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
        <translation>%1（安装 %2）</translation>
    </message>
    <message>
        <source>A private network was made, without a way out</source>
        <translation>已创建没有外部出口的专用网络</translation>
    </message>
    <message>
        <source>The site was copied into memory; the machine will ask as %1</source>
        <translation>站点已复制到内存；该计算机将以 %1 的身份请求</translation>
    </message>
    <message>
        <source>Slipway serves the private network</source>
        <translation>Slipway 为专用网络提供服务</translation>
    </message>
    <message>
        <source>The machine is switched on</source>
        <translation>计算机已开机</translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation>计算机已关机</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again: %2</source>
        <translation>%1 未安装。请安装它，然后重试：%2</translation>
    </message>
    <message>
        <source>This build has no boot program for the demonstration on this kind of machine. Choose another kind, or let the machine ask as a computer of your site.</source>
        <translation>此版本没有用于此类计算机演示的启动程序。请选择其他类型，或让该计算机以您站点中某台计算机的身份请求。</translation>
    </message>
    <message>
        <source>What the machine should ask as was removed from the site meanwhile. Choose again.</source>
        <translation>该计算机要使用的身份此间已从站点中移除。请重新选择。</translation>
    </message>
    <message>
        <source>The service for the private network ended: %1</source>
        <translation>专用网络的服务已结束：%1</translation>
    </message>
    <message>
        <source>QEMU could not run the machine: %1</source>
        <translation>QEMU 无法运行该计算机：%1</translation>
    </message>
    <message>
        <source>It booted: its boot image had arrived %1 s after the start.</source>
        <translation>已启动：其启动映像在开始后 %1 秒送达。</translation>
    </message>
    <message>
        <source>Stopped after %1 s, before it booted.</source>
        <translation>在 %1 秒后停止，此时尚未启动。</translation>
    </message>
    <message>
        <source>The machine switched itself off after %1 s without having booted.</source>
        <translation>该计算机在 %1 秒后自行关机，未曾启动。</translation>
    </message>
    <message>
        <source>%1 was ended from outside, or crashed (signal %2). Somebody ended it, or the computer ran out of memory. Try again; if it happens again, give the machine less memory.</source>
        <extracomment>%1: a program, %2: a number</extracomment>
        <translation>%1 被外部结束或已崩溃（信号 %2）。可能有人结束了它，或计算机内存不足。请重试；如果再次发生，请为该计算机分配更少的内存。</translation>
    </message>
    <message>
        <source>The service for the private network ended without saying why. Try again.</source>
        <translation>专用网络的服务已结束，未说明原因。请重试。</translation>
    </message>
    <message>
        <source>QEMU ended without saying why. Try again, or choose another kind of machine.</source>
        <translation>QEMU 已结束，未说明原因。请重试，或选择其他类型的计算机。</translation>
    </message>
    <message>
        <source>The machine&apos;s process crashed (signal %2). Its last words: %1</source>
        <translation>该计算机的进程已崩溃（信号 %2）。其最后的输出：%1</translation>
    </message>
    <message>
        <source>The machine&apos;s process ended without a word. It is the program slipway-machine, which lies beside slipway: install or build it again.</source>
        <translation>该计算机的进程已结束，没有任何输出。它是与 slipway 位于同一位置的程序 slipway-machine：请重新安装或构建它。</translation>
    </message>
    <message>
        <source>The machine&apos;s process ended, or could not be started (%1). It is the program slipway-machine, which lies beside slipway: install or build it again.</source>
        <translation>该计算机的进程已结束或无法启动 (%1)。它是与 slipway 位于同一位置的程序 slipway-machine：请重新安装或构建它。</translation>
    </message>
</context>
<context>
    <name>MemberTexts</name>
    <message>
        <source>Not started</source>
        <extracomment>What a machine has made of a deployment.</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>What a machine has made of a deployment: its end was not seen.</extracomment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Served</source>
        <extracomment>What a machine has made of a deployment: it got everything.</extracomment>
        <translation>已提供</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What a machine has made of a deployment.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>What a machine has made of a deployment: another one took its place.</extracomment>
        <translation>已被取代</translation>
    </message>
</context>
<context>
    <name>NextBootTexts</name>
    <message>
        <source>Boots without asking</source>
        <translation>无需确认即启动</translation>
    </message>
    <message>
        <source>Boots after F12</source>
        <translation>按 F12 后启动</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>不应答</translation>
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
        <translation>UEFI 或 BIOS</translation>
    </message>
</context>
<context>
    <name>NodeTexts</name>
    <message>
        <source>Assets and Compliance</source>
        <translation>资产和符合性</translation>
    </message>
    <message>
        <source>Software Library</source>
        <translation>软件库</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device Collections</source>
        <translation>设备集合</translation>
    </message>
    <message>
        <source>Unknown Machines</source>
        <translation>未知计算机</translation>
    </message>
    <message>
        <source>Boot Images</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>Task Sequences</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Live Boots</source>
        <translation>实时启动</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Status Messages</source>
        <translation>状态消息</translation>
    </message>
    <message>
        <source>What If?</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Distribution Point Settings</source>
        <translation>分发点设置</translation>
    </message>
    <message>
        <source>TFTP Tuning</source>
        <translation>TFTP 调优</translation>
    </message>
    <message>
        <source>Exclusion List</source>
        <translation>排除列表</translation>
    </message>
    <message>
        <source>Duplicate Hardware Identifiers</source>
        <translation>重复硬件标识符</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Health Checks</source>
        <translation>运行状况检查</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Network Interfaces</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Address Leases</source>
        <translation>地址租约</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message numerus="yes">
        <source>And %n more: see the window.</source>
        <translation>
            <numerusform>还有 %n 条：请查看窗口。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Private use</source>
        <extracomment>of a DHCP option code</extracomment>
        <translation>私有用途</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>It says that it is longer than the message.</source>
        <translation>其声明的长度超出了消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-option(s)</source>
        <translation>
            <numerusform>%n 个子选项</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end was not kept.</source>
        <translation>其末尾未保留。</translation>
    </message>
</context>
<context>
    <name>PacketModelTexts</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>PacketTexts</name>
    <message>
        <source>menu item %1</source>
        <translation>菜单项 %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>%1 on 4011</source>
        <extracomment>a DHCP message on the port of PXE&apos;s boot service</extracomment>
        <translation>端口 4011 上的 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s); the first %1 are kept</source>
        <translation>
            <numerusform>%n 字节；保留前 %1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>It is shorter than a DHCP message.</source>
        <translation>它比 DHCP 消息短。</translation>
    </message>
    <message numerus="yes">
        <source>(%n packet(s) between were not kept)</source>
        <translation>
            <numerusform>（其间的 %n 个数据包未保留）</numerusform>
        </translation>
    </message>
    <message>
        <source>kept only up to byte %1 of %2</source>
        <translation>仅保留前 %1 字节，共 %2 字节</translation>
    </message>
    <message>
        <source>Kept are those of the newest %1 boots that fetched something, and of boots that fetched nothing those of the newest %2 of devices and of the newest %2 of other machines.</source>
        <translation>保留以下启动的数据包：最新 %1 次获取过内容的启动；未获取任何内容的启动中，设备的最新 %2 次和其他计算机的最新 %2 次。</translation>
    </message>
    <message>
        <source>No packets are kept of this boot.</source>
        <translation>未保留此启动的数据包。</translation>
    </message>
</context>
<context>
    <name>PaletteTexts</name>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a deployment: its task sequence, to its collection</extracomment>
        <translation>%1 部署到 %2</translation>
    </message>
    <message>
        <source>Deployment %1</source>
        <translation>部署 %1</translation>
    </message>
</context>
<context>
    <name>PartTexts</name>
    <message>
        <source>Only within</source>
        <translation>仅限于</translation>
    </message>
    <message>
        <source>Direct members</source>
        <translation>直接成员</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
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
        <translation>计算机请求启动服务器。</translation>
    </message>
    <message>
        <source>PXE</source>
        <translation>PXE</translation>
    </message>
    <message>
        <source>The machine takes its address and is told its boot file.</source>
        <translation>计算机接受其地址，并被告知其启动文件。</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 启动</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>等待按 F12</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 · %2 at %3</source>
        <extracomment>of a file: how long it took, how large it is, how fast it came</extracomment>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从 %2 到 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>重发 %n 个块</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事情。</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) in %1.</source>
        <translation>
            <numerusform>%n 个阶段，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest: %1, %2.</source>
        <translation>最长：%1，%2。</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>失败：%1。</translation>
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
        <translation>请让 slipwayd 服务提供服务，或选择高于 1023 的端口。</translation>
    </message>
    <message>
        <source>An administrator grants it once, with: %1</source>
        <translation>由管理员授权一次，命令为：%1</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, is not installed beside it.</source>
        <translation>程序 slipway-ports（为 Slipway 打开启动端口）未随其一同安装。</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, has not been granted to you yet.</source>
        <translation>程序 slipway-ports（为 Slipway 打开启动端口）尚未授权给您使用。</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, is not yours to run: you are not in the group slipway.</source>
        <translation>您无权运行程序 slipway-ports（为 Slipway 打开启动端口）：您不在 slipway 组中。</translation>
    </message>
    <message>
        <source>The program slipway-ports was refused it too: it lies in a file system that is mounted nosuid, or this session may gain no privileges (a container, no_new_privs).</source>
        <translation>程序 slipway-ports 同样被拒绝：它位于以 nosuid 挂载的文件系统中，或者此会话不得获取权限（容器、no_new_privs）。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 needs a privilege that this program lacks: ports below 1024 are reserved.</source>
        <translation>%2 上的端口 %1 (%3) 需要此程序不具备的权限：低于 1024 的端口是保留端口。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by another program. Stop that program, then try again.</source>
        <translation>%2 上的端口 %1 (%3) 正被另一个程序使用。请停止该程序，然后重试。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by %4. Stop that service (sudo systemctl stop %5), then try again.</source>
        <translation>%2 上的端口 %1 (%3) 正被 %4 使用。请停止该服务 (sudo systemctl stop %5)，然后重试。</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by %4. Stop that program, then try again.</source>
        <translation>%2 上的端口 %1 (%3) 正被 %4 使用。请停止该程序，然后重试。</translation>
    </message>
    <message>
        <source>No machine is answered: the system refused the boot ports (%1), because Slipway runs without privileges. Grant them once; until then it serves on other ports, for trials only.</source>
        <translation>不应答任何计算机：由于 Slipway 以无特权方式运行，系统拒绝打开启动端口 (%1)。请授权一次；在此之前，它在其他端口上提供服务，仅供试用。</translation>
    </message>
    <message>
        <source>Slipway runs as root, which a window should never do, and does not need: close it, let yourself be granted the boot ports once, and start it as yourself.</source>
        <translation>Slipway 正以 root 身份运行。窗口程序绝不应如此，也无此必要：请关闭它，授予自己一次启动端口权限，然后以自己的身份启动。</translation>
    </message>
    <message>
        <source>The program slipway-ports opens UDP 67, 68, 69, 4011 and TCP 80 only.</source>
        <translation>程序 slipway-ports 只打开 UDP 67、68、69、4011 和 TCP 80。</translation>
    </message>
    <message>
        <source>Served by %1. This console watches, and what you change here takes effect there.</source>
        <translation>由 %1 提供服务。此控制台仅监视，您在此处所做的更改在那里生效。</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Yes: %1 is never answered</source>
        <translation>是：从不应答 %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>, network %1</source>
        <translation>，网络 %1</translation>
    </message>
    <message>
        <source>, switch port %1</source>
        <translation>，交换机端口 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unknown machine that has booted; not registered</source>
        <translation>曾启动过的未知计算机；未注册</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Last PXE advertisement</source>
        <translation>上次 PXE 播发</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>includes %1</source>
        <translation>包括 %1</translation>
    </message>
    <message>
        <source>excludes %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4,096 bytes, window 1, from the site</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>单独设置</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>By its firmware</source>
        <translation>由固件决定</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>此站点</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>首选部署</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>TFTP block and window</source>
        <translation>TFTP 块和窗口</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Collection ID</source>
        <translation>集合 ID</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限制集合</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Unknown computers</source>
        <translation>未知计算机</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Image in the WIM</source>
        <translation>WIM 中的映像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>OS 版本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Boot chain</source>
        <translation>启动链</translation>
    </message>
    <message>
        <source>Boot manager asked for</source>
        <translation>要求的启动管理器</translation>
    </message>
    <message>
        <source>Boot image ID</source>
        <translation>启动映像 ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Deployed by PXE</source>
        <translation>通过 PXE 部署</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Task sequence ID</source>
        <translation>任务序列 ID</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>None: it cannot boot a machine</source>
        <translation>无：无法启动计算机</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>部署 ID</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Required: boots once on each machine, without asking</source>
        <translation>必需：在每台计算机上启动一次，无需确认</translation>
    </message>
    <message>
        <source>Available: boots when F12 is pressed</source>
        <translation>可用：按 F12 时启动</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>排除者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>The watched file; remove the address there</source>
        <translation>监视文件；请在该文件中移除此地址</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>客户端地址</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Remote id</source>
        <extracomment>option 82: most often the switch</extracomment>
        <translation>远程 ID</translation>
    </message>
    <message>
        <source>Circuit id</source>
        <extracomment>option 82: most often the port</extracomment>
        <translation>电路 ID</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
</context>
<context>
    <name>PxeTexts</name>
    <message>
        <source>It is cut short.</source>
        <translation>内容被截断。</translation>
    </message>
    <message>
        <source>type %1: %2</source>
        <translation>类型 %1：%2</translation>
    </message>
    <message>
        <source>%1 (the menu is shown at once)</source>
        <translation>%1（立即显示菜单）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1（%n 秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not one byte.</source>
        <translation>长度不是一个字节。</translation>
    </message>
    <message>
        <source>no broadcast discovery</source>
        <translation>不使用广播发现</translation>
    </message>
    <message>
        <source>no multicast discovery</source>
        <translation>不使用多播发现</translation>
    </message>
    <message>
        <source>only servers of the list</source>
        <translation>仅限列表中的服务器</translation>
    </message>
    <message>
        <source>boot from this offer without discovery</source>
        <translation>直接从此提供 (offer) 启动，不进行发现</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Slipway cannot open its site</source>
        <translation>Slipway 无法打开其站点</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>如何操作…</translation>
    </message>
    <message>
        <source>To restore it, end every other program that has it open, then type this in a terminal:

%1</source>
        <translation>若要还原它，请结束已打开它的所有其他程序，然后在终端中输入以下命令：

%1</translation>
    </message>
    <message>
        <source>To restore it, end every other program that has it open, then type this in a terminal. BACKUP stands for the folder of a backup, or for its name where --folder says where it lies:

%1</source>
        <translation>若要还原它，请结束已打开它的所有其他程序，然后在终端中输入以下命令。BACKUP 代表备份的文件夹；如果以 --folder 指明其所在位置，则代表备份的名称：

%1</translation>
    </message>
</context>
<context>
    <name>RamdiskTexts</name>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>(no device)</source>
        <translation>（无设备）</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Block size and window size</extracomment>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>ReadTexts</name>
    <message>
        <source>New</source>
        <extracomment>Of a status message: nobody marked it as read.</extracomment>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>Boots without asking</source>
        <translation>无需确认即启动</translation>
    </message>
    <message>
        <source>A required deployment reaches this machine and has not run on it yet.</source>
        <translation>某个必需部署以此计算机为目标，且尚未在其上运行。</translation>
    </message>
    <message>
        <source>Boots after F12</source>
        <translation>按 F12 后启动</translation>
    </message>
    <message>
        <source>An available deployment reaches this machine. Whoever sits at it decides by pressing F12.</source>
        <translation>某个可用部署以此计算机为目标。由操作该计算机的人按 F12 决定。</translation>
    </message>
    <message>
        <source>Came in on an interface that is not answered</source>
        <translation>来自不应答的网络接口</translation>
    </message>
    <message>
        <source>The request arrived on a network interface that the PXE responder does not serve.</source>
        <translation>请求到达的网络接口不由 PXE 响应程序提供服务。</translation>
    </message>
    <message>
        <source>Add the interface under Settings, PXE responder.</source>
        <translation>请在“设置”的“PXE 响应程序”下添加该接口。</translation>
    </message>
    <message>
        <source>The PXE responder is paused</source>
        <translation>PXE 响应程序已暂停</translation>
    </message>
    <message>
        <source>&quot;Respond to PXE requests&quot; is off: nobody is answered.</source>
        <translation>“响应 PXE 请求”已关闭：不应答任何计算机。</translation>
    </message>
    <message>
        <source>Turn it on under Settings, PXE responder.</source>
        <translation>请在“设置”的“PXE 响应程序”下将其打开。</translation>
    </message>
    <message>
        <source>Not a network boot request</source>
        <translation>不是网络启动请求</translation>
    </message>
    <message>
        <source>The request did not come from PXE or HTTP boot firmware.</source>
        <translation>该请求并非来自 PXE 或 HTTP 启动固件。</translation>
    </message>
    <message>
        <source>On the exclusion list</source>
        <translation>在排除列表中</translation>
    </message>
    <message>
        <source>This MAC address is excluded. It is never answered, whatever is deployed.</source>
        <translation>此 MAC 地址已被排除。无论部署了什么，都不会应答它。</translation>
    </message>
    <message>
        <source>Remove it from the exclusion list if it should boot.</source>
        <translation>如果应当启动，请将其从排除列表中移除。</translation>
    </message>
    <message>
        <source>Its architecture is not supported</source>
        <translation>不支持其体系结构</translation>
    </message>
    <message>
        <source>The firmware announced an architecture other than x86, x64 or ARM64, or none at all.</source>
        <translation>固件通告了 x86、x64 或 ARM64 以外的体系结构，或没有通告任何体系结构。</translation>
    </message>
    <message>
        <source>Check the firmware&apos;s network boot settings, or update it.</source>
        <translation>请检查固件的网络启动设置，或更新固件。</translation>
    </message>
    <message>
        <source>Waits for the response delay</source>
        <translation>等待响应延迟</translation>
    </message>
    <message>
        <source>The machine has not been asking long enough. Another boot server may answer it first.</source>
        <translation>该计算机请求的时间还不够长。可能会由另一个启动服务器先应答。</translation>
    </message>
    <message>
        <source>Lower the response delay under Settings, PXE responder.</source>
        <translation>请在“设置”的“PXE 响应程序”下缩短响应延迟。</translation>
    </message>
    <message>
        <source>Belongs to another site</source>
        <translation>属于另一个站点</translation>
    </message>
    <message>
        <source>The device&apos;s record carries another site&apos;s code. That site answers it.</source>
        <translation>该设备的记录带有另一个站点的代码。由该站点应答它。</translation>
    </message>
    <message>
        <source>Remove the device, and add it again for this site.</source>
        <translation>请移除该设备，然后为此站点重新添加。</translation>
    </message>
    <message>
        <source>Unknown machine, and these are not answered</source>
        <translation>未知计算机，而此类计算机不予应答</translation>
    </message>
    <message>
        <source>No device has its MAC address or SMBIOS GUID, and unknown computer support is off.</source>
        <translation>没有设备具有其 MAC 地址或 SMBIOS GUID，且未知计算机支持已关闭。</translation>
    </message>
    <message>
        <source>Add the machine as a device, or turn on unknown computer support under Settings, PXE responder.</source>
        <translation>请将该计算机添加为设备，或在“设置”的“PXE 响应程序”下打开未知计算机支持。</translation>
    </message>
    <message>
        <source>Nothing is deployed to it</source>
        <translation>没有任何部署以它为目标</translation>
    </message>
    <message>
        <source>No collection that holds this machine has a deployment.</source>
        <translation>包含此计算机的集合都没有部署。</translation>
    </message>
    <message>
        <source>Deploy a task sequence to one of its collections, or add it to a collection that has a deployment.</source>
        <translation>请将任务序列部署到它所在的某个集合，或将它添加到有部署的集合。</translation>
    </message>
    <message>
        <source>No deployment fits now</source>
        <translation>目前没有合适的部署</translation>
    </message>
    <message>
        <source>Deployments reach this machine, but each is ruled out. The list says why.</source>
        <translation>有部署以此计算机为目标，但均被排除在外。列表中说明了原因。</translation>
    </message>
    <message>
        <source>Read the reason beside each deployment. After a finished required one: Clear Required PXE Deployments.</source>
        <translation>请查看每个部署旁的原因。如果必需部署已经完成：请使用“清除所需的 PXE 部署”。</translation>
    </message>
    <message>
        <source>Not for PXE</source>
        <translation>不用于 PXE</translation>
    </message>
    <message>
        <source>The deployment is made available to clients only.</source>
        <translation>该部署仅可用于客户端。</translation>
    </message>
    <message>
        <source>Deploy it again, made available to media and PXE.</source>
        <translation>请重新部署，并设为可用于媒体和 PXE。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>A hidden deployment boots a device only if it is that device&apos;s preferred deployment.</source>
        <translation>隐藏的部署只有在作为设备的首选部署时才会启动该设备。</translation>
    </message>
    <message>
        <source>Set it as the device&apos;s preferred deployment.</source>
        <translation>请将其设为该设备的首选部署。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>The deployment is switched off.</source>
        <translation>该部署已关闭。</translation>
    </message>
    <message>
        <source>Enable it under Monitoring, Deployments.</source>
        <translation>请在“监视”的“部署”下将其启用。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>The deployment&apos;s start lies in the future.</source>
        <translation>该部署的开始时间尚未到来。</translation>
    </message>
    <message>
        <source>Wait for it, or deploy again with an earlier start.</source>
        <translation>请等待，或以更早的开始时间重新部署。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>The deployment&apos;s end has passed.</source>
        <translation>该部署的结束时间已过。</translation>
    </message>
    <message>
        <source>Deploy it again.</source>
        <translation>请重新部署。</translation>
    </message>
    <message>
        <source>No boot image</source>
        <translation>无启动映像</translation>
    </message>
    <message>
        <source>The task sequence names no boot image.</source>
        <translation>该任务序列未指定启动映像。</translation>
    </message>
    <message>
        <source>Choose one in the task sequence.</source>
        <translation>请在任务序列中选择启动映像。</translation>
    </message>
    <message>
        <source>Boot image not for PXE</source>
        <translation>启动映像不用于 PXE</translation>
    </message>
    <message>
        <source>The boot image is not served by PXE.</source>
        <translation>该启动映像不通过 PXE 提供。</translation>
    </message>
    <message>
        <source>Turn on PXE for the boot image.</source>
        <translation>请为该启动映像打开 PXE。</translation>
    </message>
    <message>
        <source>Content missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>Files of the boot image are not in the content store.</source>
        <translation>启动映像的文件不在内容存储中。</translation>
    </message>
    <message>
        <source>Update or add the boot image again.</source>
        <translation>请更新或重新添加该启动映像。</translation>
    </message>
    <message>
        <source>Wrong architecture</source>
        <translation>体系结构不符</translation>
    </message>
    <message>
        <source>The boot image is for another processor architecture than the machine&apos;s firmware.</source>
        <translation>该启动映像所适用的处理器体系结构与计算机固件的不同。</translation>
    </message>
    <message>
        <source>Deploy a task sequence whose boot image has the machine&apos;s architecture.</source>
        <translation>请部署启动映像与该计算机体系结构相符的任务序列。</translation>
    </message>
    <message>
        <source>Wrong firmware</source>
        <translation>固件不符</translation>
    </message>
    <message>
        <source>The boot program is for the other kind of firmware (BIOS or UEFI).</source>
        <translation>该启动程序适用于另一种固件（BIOS 或 UEFI）。</translation>
    </message>
    <message>
        <source>Deploy a boot program for this firmware, or switch the machine&apos;s boot mode.</source>
        <translation>请部署适用于此固件的启动程序，或切换计算机的启动模式。</translation>
    </message>
    <message>
        <source>Already run</source>
        <translation>已运行过</translation>
    </message>
    <message>
        <source>A required deployment runs once per device, and this one has run here.</source>
        <translation>必需部署在每台设备上只运行一次，而此部署已在此处运行过。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments on the device to run it again.</source>
        <translation>若要重新运行，请对该设备执行“清除所需的 PXE 部署”。</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>A required deployment that ranked above it has run instead, so this one is not due any more.</source>
        <translation>排序更靠前的必需部署已代替它运行，因此此部署不再待执行。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments on the device if it should run.</source>
        <translation>如果应当运行，请对该设备执行“清除所需的 PXE 部署”。</translation>
    </message>
    <message>
        <source>Identity in doubt</source>
        <translation>标识存疑</translation>
    </message>
    <message>
        <source>MAC address and SMBIOS GUID name two devices. Nothing required runs until that is settled.</source>
        <translation>MAC 地址和 SMBIOS GUID 指向两台设备。在解决之前，不会运行任何必需部署。</translation>
    </message>
    <message>
        <source>Correct the MAC address or the GUID of one of the two devices.</source>
        <translation>请更正其中一台设备的 MAC 地址或 GUID。</translation>
    </message>
    <message>
        <source>Outside its maintenance window</source>
        <translation>不在其维护时段内</translation>
    </message>
    <message>
        <source>A collection of this machine allows required deployments only at certain times. Until then the machine starts from its disk.</source>
        <translation>此计算机所在的某个集合仅在特定时间允许必需部署。在此之前，计算机从其磁盘启动。</translation>
    </message>
    <message>
        <source>Wait for the window to open, or change the maintenance windows of its collections.</source>
        <translation>请等待维护时段开始，或更改其集合的维护时段。</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>This machine got required deployments again and again, so no further one runs on it.</source>
        <translation>此计算机反复收到必需部署，因此不会再有必需部署在其上运行。</translation>
    </message>
    <message>
        <source>Find out why it asks again, then release it from quarantine.</source>
        <translation>请查明它为何反复请求，然后解除其隔离。</translation>
    </message>
    <message>
        <source>The brake is on</source>
        <translation>制动已启用</translation>
    </message>
    <message>
        <source>More machines than allowed started required deployments within a short time, so no further one starts.</source>
        <translation>短时间内开始必需部署的计算机多于允许的数量，因此不会再有必需部署开始运行。</translation>
    </message>
    <message>
        <source>Check that this many machines are meant to be deployed, then release the brake.</source>
        <translation>请确认确实要部署这么多计算机，然后解除制动。</translation>
    </message>
    <message>
        <source>A better one was chosen</source>
        <translation>已选择更合适的部署</translation>
    </message>
    <message>
        <source>Another deployment ranks above it for this machine.</source>
        <translation>对于此计算机，另一个部署的排序更靠前。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>This deployment ranks first for the machine.</source>
        <translation>对于此计算机，该部署排序第一。</translation>
    </message>
    <message>
        <source>Deployment %1 reaches this machine and is ruled out: %2</source>
        <translation>部署 %1 以此计算机为目标，但被排除在外：%2</translation>
    </message>
    <message>
        <source>It runs from %1 on.</source>
        <translation>自 %1 起运行。</translation>
    </message>
    <message>
        <source>Is its network interface served?</source>
        <translation>其网络接口是否提供服务？</translation>
    </message>
    <message>
        <source>Is the PXE responder on?</source>
        <translation>PXE 响应程序是否已打开？</translation>
    </message>
    <message>
        <source>Does it ask for a network boot?</source>
        <translation>它是否请求网络启动？</translation>
    </message>
    <message>
        <source>Is it on the exclusion list?</source>
        <translation>它是否在排除列表中？</translation>
    </message>
    <message>
        <source>Is its architecture supported?</source>
        <translation>是否支持其体系结构？</translation>
    </message>
    <message>
        <source>Has the response delay passed?</source>
        <translation>响应延迟是否已过？</translation>
    </message>
    <message>
        <source>Which device is it?</source>
        <translation>它是哪台设备？</translation>
    </message>
    <message>
        <source>Does it belong to this site?</source>
        <translation>它是否属于此站点？</translation>
    </message>
    <message>
        <source>Are unknown computers answered?</source>
        <translation>是否应答未知计算机？</translation>
    </message>
    <message>
        <source>Which deployments reach it?</source>
        <translation>哪些部署以它为目标？</translation>
    </message>
    <message>
        <source>Which deployment is chosen?</source>
        <translation>选择了哪个部署？</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Which variables does it get?</source>
        <translation>它会得到哪些变量？</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RelationTexts</name>
    <message>
        <source>is its limit</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>是其限制集合</translation>
    </message>
    <message>
        <source>is included</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>被其包括</translation>
    </message>
    <message>
        <source>is excluded</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>被其排除</translation>
    </message>
    <message>
        <source>is limited to it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>以其为限制集合</translation>
    </message>
    <message>
        <source>includes it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>包括它</translation>
    </message>
    <message>
        <source>excludes it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>排除它</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
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
            <numerusform>%n 个直接成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n 个查询</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyTexts</name>
    <message>
        <source>Answer on %1</source>
        <translation>在 %1 上应答</translation>
    </message>
    <message>
        <source>The PXE responder serves the interface %1, too.</source>
        <translation>PXE 响应程序也为接口 %1 提供服务。</translation>
    </message>
    <message>
        <source>Turn the responder on</source>
        <translation>打开响应程序</translation>
    </message>
    <message>
        <source>Machines that ask are answered again.</source>
        <translation>重新应答发出请求的计算机。</translation>
    </message>
    <message>
        <source>Remove the exclusion</source>
        <translation>移除排除项</translation>
    </message>
    <message>
        <source>%1 will be answered again.</source>
        <translation>将重新应答 %1。</translation>
    </message>
    <message>
        <source>Clear required deployments</source>
        <translation>清除必需部署</translation>
    </message>
    <message>
        <source>The required deployment runs again on %1.</source>
        <translation>必需部署将在 %1 上重新运行。</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>The deployment %1 boots machines again.</source>
        <translation>部署 %1 将重新启动计算机。</translation>
    </message>
    <message>
        <source>Enable PXE on the image</source>
        <translation>为映像启用 PXE</translation>
    </message>
    <message>
        <source>The boot image %1 may be started from the network.</source>
        <translation>允许从网络启动启动映像 %1。</translation>
    </message>
    <message>
        <source>Answer unknown computers</source>
        <translation>应答未知计算机</translation>
    </message>
    <message>
        <source>Every machine without a record is answered, not only this one.</source>
        <translation>应答所有没有记录的计算机，而不仅是这一台。</translation>
    </message>
    <message>
        <source>Treat the MAC as shared</source>
        <translation>将该 MAC 视为共用</translation>
    </message>
    <message>
        <source>%1 names no machine any more: machines behind it are known by their SMBIOS GUID.</source>
        <translation>%1 不再用于识别计算机：使用它的计算机改由 SMBIOS GUID 识别。</translation>
    </message>
    <message>
        <source>Release the brake</source>
        <translation>解除制动</translation>
    </message>
    <message>
        <source>Required deployments start again, on every machine.</source>
        <translation>必需部署可在所有计算机上重新开始运行。</translation>
    </message>
    <message>
        <source>Release from quarantine</source>
        <translation>解除隔离</translation>
    </message>
    <message>
        <source>Required deployments run on %1 again.</source>
        <translation>必需部署可在 %1 上重新运行。</translation>
    </message>
    <message>
        <source>Set blocks to %1 bytes</source>
        <translation>将块大小设为 %1 字节</translation>
    </message>
    <message>
        <source>tftp.max-block-size becomes %1 for every machine.</source>
        <translation>对所有计算机将 tftp.max-block-size 设为 %1。</translation>
    </message>
    <message>
        <source>Lower its blocks to %1 bytes</source>
        <translation>将其块大小降至 %1 字节</translation>
    </message>
    <message>
        <source>Every machine loads Windows boot images by blocks of %1 bytes.</source>
        <translation>所有计算机均以 %1 字节的块加载 Windows 启动映像。</translation>
    </message>
    <message>
        <source>%1 alone loads Windows boot images by blocks of %2 bytes.</source>
        <translation>仅 %1 以 %2 字节的块加载 Windows 启动映像。</translation>
    </message>
    <message>
        <source>Add as a device…</source>
        <translation>添加为设备…</translation>
    </message>
    <message>
        <source>Register %1 under a name.</source>
        <translation>以某个名称注册 %1。</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>添加到集合…</translation>
    </message>
    <message>
        <source>Make %1 a member of a collection that has a deployment.</source>
        <translation>将 %1 设为某个有部署的集合的成员。</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
    <message>
        <source>Deploy a task sequence to All Unknown Computers.</source>
        <translation>将任务序列部署到 All Unknown Computers。</translation>
    </message>
    <message>
        <source>Deploy a task sequence to a collection of %1.</source>
        <translation>将任务序列部署到 %1 所在的集合。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Look at the deployment&apos;s times and who may see it.</source>
        <translation>查看该部署的时间以及可见范围。</translation>
    </message>
    <message>
        <source>Correct the device&apos;s record.</source>
        <translation>更正该设备的记录。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Change %1.</source>
        <translation>更改 %1。</translation>
    </message>
    <message>
        <source>Show the boot image</source>
        <translation>显示启动映像</translation>
    </message>
    <message>
        <source>Validate %1, and update its content from where it came.</source>
        <translation>验证 %1，并从原来的位置更新其内容。</translation>
    </message>
    <message>
        <source>Supply the missing file…</source>
        <translation>补充缺失的文件…</translation>
    </message>
    <message>
        <source>Supply %1 to %2 from a Windows ISO or a folder.</source>
        <translation>从 Windows ISO 或文件夹将 %1 补充到 %2。</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>安装 %1</translation>
    </message>
    <message>
        <source>No package brings %1: deploy a single boot program instead.</source>
        <translation>没有软件包提供 %1：请改为部署单个启动程序。</translation>
    </message>
    <message>
        <source>On this server: apt install %1. Then start the engine again.</source>
        <translation>在此服务器上：apt install %1。然后重新启动引擎。</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <translation>重新启动该计算机</translation>
    </message>
    <message>
        <source>Switch it off and on, and let it boot from the network.</source>
        <translation>请关机再开机，并让它从网络启动。</translation>
    </message>
    <message>
        <source>Check the firewall for TFTP</source>
        <translation>检查防火墙对 TFTP 的设置</translation>
    </message>
    <message>
        <source>UDP 69 to this server, and UDP from its high ports back, must pass.</source>
        <translation>必须放行到此服务器的 UDP 69，以及从其高位端口返回的 UDP。</translation>
    </message>
    <message>
        <source>Check UDP port 4011</source>
        <translation>检查 UDP 端口 4011</translation>
    </message>
    <message>
        <source>It must pass from the machine to this server, unlike 67 without a relay.</source>
        <translation>必须放行从该计算机到此服务器的该端口；这与没有中继时的端口 67 不同。</translation>
    </message>
    <message>
        <source>Check the HTTP port</source>
        <translation>检查 HTTP 端口</translation>
    </message>
    <message>
        <source>TCP to the boot port (8069) of this server must pass.</source>
        <translation>必须放行到此服务器启动端口 (8069) 的 TCP。</translation>
    </message>
    <message>
        <source>Check the relay</source>
        <translation>检查中继</translation>
    </message>
    <message>
        <source>Let one relay of the network forward to this server. Seen: %1.</source>
        <translation>请让网络中只有一个中继转发到此服务器。已发现：%1。</translation>
    </message>
    <message>
        <source>Check the switch port</source>
        <translation>检查交换机端口</translation>
    </message>
    <message>
        <source>Make it an edge port (PortFast), so that it forwards at once.</source>
        <translation>将其设为边缘端口 (PortFast)，以便立即转发。</translation>
    </message>
    <message>
        <source>Check the path&apos;s MTU</source>
        <translation>检查路径的 MTU</translation>
    </message>
    <message>
        <source>Every hop must take packets of 1500 bytes, tunnels included.</source>
        <translation>每一跳都必须能通过 1500 字节的数据包，包括隧道。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen</source>
        <translation>查看该计算机的屏幕</translation>
    </message>
    <message>
        <source>Secure Boot refuses loaders that are not signed for it.</source>
        <translation>安全启动会拒绝未经相应签名的加载程序。</translation>
    </message>
    <message>
        <source>Check the DHCP server</source>
        <translation>检查 DHCP 服务器</translation>
    </message>
    <message>
        <source>In mode proxy another server must give the machine its address.</source>
        <translation>在 proxy 模式下，必须由另一台服务器为计算机分配地址。</translation>
    </message>
    <message>
        <source>Look for another boot server</source>
        <translation>查找其他启动服务器</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Take options 60, 66 and 67 out of it, or let only one server answer this machine.</source>
        <translation>请从中移除选项 60、66 和 67，或只让一台服务器应答此计算机。</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Done: %1. Start the machine again.</source>
        <translation>已完成：%1。请重新启动该计算机。</translation>
    </message>
    <message>
        <source>A required deployment that is due starts at the next network boot, without asking, and may erase the disk.</source>
        <translation>待执行的必需部署会在下次网络启动时无需确认即开始运行，并可能擦除磁盘。</translation>
    </message>
</context>
<context>
    <name>ReplaceTexts</name>
    <message>
        <source>Replace File</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>This file is there already. What it holds now is lost.</source>
        <translation>此文件已存在。其现有内容将丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Network card vendor</source>
        <translation>网卡供应商</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>距今不超过</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>not within the last</source>
        <translation>距今超过</translation>
    </message>
    <message>
        <source>is not within</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, operator, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，并且 </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n 个查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n included</source>
        <translation>
            <numerusform>包括 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>排除 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>Once, %1 at %2 for %3</source>
        <translation>一次，%1 %2，持续 %3</translation>
    </message>
    <message>
        <source>Every day at %1 for %2</source>
        <translation>每天 %1，持续 %2</translation>
    </message>
    <message>
        <source>Every %1 at %2 for %3</source>
        <translation>每逢%1 %2，持续 %3</translation>
    </message>
    <message>
        <source>On day %1 of every month at %2 for %3</source>
        <translation>每月 %1 日 %2，持续 %3</translation>
    </message>
    <message>
        <source>Open now; next: %1</source>
        <translation>当前在时段内；下一次：%1</translation>
    </message>
    <message>
        <source>Open now, for the last time</source>
        <translation>当前在时段内，且为最后一次</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一次：%1</translation>
    </message>
    <message>
        <source>Never opens again</source>
        <translation>不会再有时段</translation>
    </message>
    <message>
        <source>It will run from %1 on.</source>
        <translation>自 %1 起运行。</translation>
    </message>
    <message>
        <source>No window opens any more before it expires.</source>
        <translation>在过期之前不会再有维护时段。</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>Decides which machines boot, and what.</source>
        <translation>决定哪些计算机启动以及启动什么。</translation>
    </message>
    <message>
        <source>Hears machines that ask for an address, and tells them from where to boot. In mode server it gives the addresses, too.</source>
        <translation>接收请求地址的计算机的消息，并告知它们从何处启动。在 server 模式下还分配地址。</translation>
    </message>
    <message>
        <source>Names the boot program to firmware that asks for it a second time (UEFI does).</source>
        <translation>向再次询问的固件指明启动程序（UEFI 会这样做）。</translation>
    </message>
    <message>
        <source>Sends boot programs, boot configurations and RAM disks to firmware and boot managers.</source>
        <translation>向固件和启动管理器发送启动程序、启动配置和 RAM 磁盘。</translation>
    </message>
    <message>
        <source>Sends kernels and images to iPXE, and takes the reports of booted machines.</source>
        <translation>向 iPXE 发送内核和映像，并接收已启动计算机的报告。</translation>
    </message>
    <message>
        <source>Nobody is answered. Start serving.</source>
        <translation>不应答任何计算机。请开始服务。</translation>
    </message>
    <message>
        <source>The port is open, but no machine is answered. Start answering when what was the matter is over.</source>
        <translation>端口已打开，但不应答任何计算机。问题解决后，请开始应答。</translation>
    </message>
    <message>
        <source>No machine asks on this port: grant the boot ports.</source>
        <translation>没有计算机在此端口上请求：请授予启动端口权限。</translation>
    </message>
    <message>
        <source>Only one program at a time can have the port. End the other one or let it leave the port free, then start serving.</source>
        <translation>同一时间只能有一个程序占用该端口。请结束另一个程序或让其释放端口，然后开始服务。</translation>
    </message>
    <message>
        <source>Ports below 1024 are not everybody&apos;s. Grant the boot ports once.</source>
        <translation>并非任何程序都能使用低于 1024 的端口。请授予一次启动端口权限。</translation>
    </message>
    <message>
        <source>This console only watches: it sees the boots and the site, but not the counters of the program that serves. Stop and start are that program&apos;s, too.</source>
        <translation>此控制台仅监视：可以看到启动和站点，但看不到提供服务的程序的计数器。停止和开始也由该程序控制。</translation>
    </message>
    <message>
        <source>The DHCP server of this computer has the port; machines find Slipway through it.</source>
        <translation>此计算机的 DHCP 服务器占用了该端口；计算机通过它找到 Slipway。</translation>
    </message>
    <message>
        <source>Boot requests decided</source>
        <translation>已决策的启动请求</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>未应答：%1</translation>
    </message>
    <message>
        <source>Datagrams received</source>
        <translation>已接收的数据报</translation>
    </message>
    <message>
        <source>Offers sent</source>
        <translation>已发送的提供 (offer)</translation>
    </message>
    <message>
        <source>Acknowledgements sent</source>
        <translation>已发送的确认 (ACK)</translation>
    </message>
    <message>
        <source>Refusals sent (NAK)</source>
        <translation>已发送的拒绝 (NAK)</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>已发送的字节</translation>
    </message>
    <message>
        <source>Replies that could not be sent</source>
        <translation>无法发送的应答</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Ignored: the same request twice</source>
        <translation>已忽略：同一请求到达两次</translation>
    </message>
    <message>
        <source>Ignored: a machine asks too often</source>
        <translation>已忽略：计算机请求过于频繁</translation>
    </message>
    <message>
        <source>Ignored: for another address</source>
        <translation>已忽略：目标为其他地址</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Transfers begun</source>
        <translation>已开始的传输</translation>
    </message>
    <message>
        <source>Delivered whole</source>
        <translation>完整传送</translation>
    </message>
    <message>
        <source>Asked for the size only</source>
        <translation>只查询了大小</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Blocks sent again</source>
        <translation>重发的块</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>Refused (to write, or an unknown mode)</source>
        <translation>已拒绝（写入，或未知模式）</translation>
    </message>
    <message>
        <source>Ignored: answering was stopped, or a broadcast</source>
        <translation>已忽略：应答已停止，或为广播</translation>
    </message>
    <message>
        <source>Limit reached: an address asks too often</source>
        <translation>达到限制：某地址请求过于频繁</translation>
    </message>
    <message>
        <source>Limit reached: too many transfers</source>
        <translation>达到限制：传输过多</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>当前连接</translation>
    </message>
    <message>
        <source>Reports of booted machines</source>
        <translation>已启动计算机的报告</translation>
    </message>
    <message>
        <source>Refused: no request that is understood</source>
        <translation>已拒绝：无法理解的请求</translation>
    </message>
    <message>
        <source>Put off: answering was stopped, or not recorded in time</source>
        <translation>已推迟：应答已停止，或未能及时记录</translation>
    </message>
    <message>
        <source>File could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>地址和端口</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>%1 (given when this program was started)</source>
        <translation>%1（启动此程序时指定）</translation>
    </message>
    <message>
        <source>Port (given when the program is started)</source>
        <translation>端口（启动程序时指定）</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>PXE responder</source>
        <translation>PXE 响应程序</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>PXE boot service</source>
        <translation>PXE 启动服务</translation>
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
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在应答</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>正在服务</translation>
    </message>
    <message>
        <source>Answering is stopped</source>
        <translation>应答已停止</translation>
    </message>
    <message>
        <source>For trials only, on another port</source>
        <translation>仅供试用，使用其他端口</translation>
    </message>
    <message>
        <source>Not used in this mode</source>
        <translation>此模式下不使用</translation>
    </message>
    <message>
        <source>The port is held by another program</source>
        <translation>端口被其他程序占用</translation>
    </message>
    <message>
        <source>The port is held by %1</source>
        <translation>端口被 %1 占用</translation>
    </message>
    <message>
        <source>The port needs a permission</source>
        <translation>端口需要权限</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>由 %1 提供服务</translation>
    </message>
</context>
<context>
    <name>SessionFilterTexts</name>
    <message>
        <source>&quot;%1&quot; is no part of a MAC address. Write hexadecimal digits, with or without separators: 52:54, 52-54, 5254.</source>
        <translation>“%1”不是 MAC 地址的一部分。请输入十六进制数字，带或不带分隔符：52:54、52-54、5254。</translation>
    </message>
    <message>
        <source>No state is called &quot;%1&quot;. There are: %2.</source>
        <translation>没有名为“%1”的状态。可用的有：%2。</translation>
    </message>
    <message>
        <source>No stage has &quot;%1&quot; in its name. The column Stage shows their names.</source>
        <translation>没有名称中包含“%1”的阶段。“阶段”列显示其名称。</translation>
    </message>
    <message>
        <source>No verdict has &quot;%1&quot; in its name. The column Verdict shows their names.</source>
        <translation>没有名称中包含“%1”的结论。“结论”列显示其名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write how long ago (30m, 1h, 2d, 1w), today, yesterday, a date (2026-11-01) or a date with a time (2026-11-01T08:30).</source>
        <translation>“%1”不是时间。请输入多久以前（30m、1h、2d、1w）、today、yesterday、日期 (2026-11-01) 或带时间的日期 (2026-11-01T08:30)。</translation>
    </message>
    <message>
        <source>A time cannot be negated. Use before: instead of -since:.</source>
        <translation>时间不能取反。请使用 before: 代替 -since:。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of an IPv4 address. Write digits and points: 10.77.0.</source>
        <translation>“%1”不是 IPv4 地址的一部分。请输入数字和点：10.77.0。</translation>
    </message>
    <message>
        <source>Boots of the last day that failed</source>
        <translation>最近一天内失败的启动</translation>
    </message>
    <message>
        <source>What boots now</source>
        <translation>当前正在启动的项</translation>
    </message>
    <message>
        <source>Machines whose MAC address has these digits, in any notation</source>
        <translation>MAC 地址包含这些数字的计算机，任意写法均可</translation>
    </message>
    <message>
        <source>Machines called &quot;lab …&quot; that have not reported</source>
        <translation>名为“lab …”且尚未报告的计算机</translation>
    </message>
    <message>
        <source>Requests of the last hour that nobody answered</source>
        <translation>最近一小时内无人应答的请求</translation>
    </message>
    <message>
        <source>Today&apos;s boots in one network</source>
        <translation>今天在某个网络中的启动</translation>
    </message>
    <message>
        <source>Boots behind one switch whose image arrived</source>
        <translation>某个交换机之后映像已送达的启动</translation>
    </message>
    <message>
        <source>Boots of an image in one month</source>
        <translation>某个映像在一个月内的启动</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>Unknown machine</source>
        <translation>未知计算机</translation>
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
        <translation>PXE 响应程序</translation>
    </message>
    <message>
        <source>Who is answered, and where.</source>
        <translation>应答哪些计算机，以及在何处应答。</translation>
    </message>
    <message>
        <source>Respond to PXE requests</source>
        <translation>响应 PXE 请求</translation>
    </message>
    <message>
        <source>Off: nobody is answered, and boots that run are stopped. Configuration stays as it is.</source>
        <translation>关闭时：不应答任何计算机，并停止正在进行的启动。配置保持不变。</translation>
    </message>
    <message>
        <source>Answer unknown computers</source>
        <translation>应答未知计算机</translation>
    </message>
    <message>
        <source>Machines without a device record get what is deployed to All Unknown Computers. Leave it off where strangers plug in.</source>
        <translation>没有设备记录的计算机会得到部署到 All Unknown Computers 的内容。在外人可能接入的网络中请保持关闭。</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>响应延迟</translation>
    </message>
    <message>
        <source>How long a machine must have asked before it is answered, so that another boot server can go first.</source>
        <translation>计算机请求多久之后才予以应答，以便让另一个启动服务器优先应答。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>&quot;all&quot;, or names separated by commas. Leave it empty to answer nobody.</source>
        <translation>“all”，或以逗号分隔的名称。留空则不应答任何计算机。</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Where machines get their addresses from.</source>
        <translation>计算机从何处获取地址。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Choose the one that fits your network; it takes effect at once.</source>
        <translation>选择适合您网络的模式；立即生效。</translation>
    </message>
    <message>
        <source>Address ranges</source>
        <translation>地址范围</translation>
    </message>
    <message>
        <source>For mode DHCP server: first-last/prefix, for example 10.77.0.100-10.77.0.199/24. Several by comma.</source>
        <translation>用于 DHCP 服务器模式：起始-结束/前缀，例如 10.77.0.100-10.77.0.199/24。多个范围以逗号分隔。</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>One list for each range, in the same order, separated by semicolons. An empty place means none.</source>
        <translation>每个范围对应一个列表，顺序相同，以分号分隔。空位表示没有。</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>Lease time</source>
        <translation>租用期限</translation>
    </message>
    <message>
        <source>How long a machine may keep its address without asking again.</source>
        <translation>计算机在不再次请求的情况下可保留其地址的时间。</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>How boot files are sent to firmware. Machines ask for sizes; these are the largest that they get.</source>
        <translation>启动文件如何发送给固件。大小由计算机请求；此处为允许的最大值。</translation>
    </message>
    <message>
        <source>Largest block</source>
        <translation>最大块</translation>
    </message>
    <message>
        <source>1468 bytes fill one Ethernet frame. Larger blocks are split into fragments, which many firmwares lose.</source>
        <translation>1468 字节可填满一个以太网帧。更大的块会被拆分为分片，而许多固件会丢失分片。</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Largest window</source>
        <translation>最大窗口</translation>
    </message>
    <message>
        <source>Blocks sent before the machine must confirm. More is faster, until the machine or a switch drops some.</source>
        <translation>在计算机必须确认之前发送的块数。越多越快，直到计算机或交换机丢弃部分块为止。</translation>
    </message>
    <message>
        <source> blocks</source>
        <translation> 块</translation>
    </message>
    <message>
        <source>Windows boot image block</source>
        <translation>Windows 启动映像的块</translation>
    </message>
    <message>
        <source>Written into the boot configuration of Windows PE images. Firmware that hangs may need 1456.</source>
        <translation>写入 Windows PE 映像的启动配置。若固件挂起，可能需要设为 1456。</translation>
    </message>
    <message>
        <source>Windows boot image window</source>
        <translation>Windows 启动映像的窗口</translation>
    </message>
    <message>
        <source>Written into the boot configuration of Windows PE images.</source>
        <translation>写入 Windows PE 映像的启动配置。</translation>
    </message>
    <message>
        <source>Back off by itself</source>
        <translation>自动调低</translation>
    </message>
    <message>
        <source>A machine whose Windows boot image did not arrive gets smaller values at its next boot.</source>
        <translation>如果 Windows 启动映像未能送达某台计算机，则该计算机下次启动时使用更小的值。</translation>
    </message>
    <message>
        <source>Published folder</source>
        <translation>发布文件夹</translation>
    </message>
    <message>
        <source>For files that a boot program fetches by itself.</source>
        <translation>用于启动程序自行获取的文件。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Every regular file below it is served read-only, by TFTP and HTTP, to anyone who asks. Leave it empty to publish nothing.</source>
        <translation>其下所有普通文件均以只读方式通过 TFTP 和 HTTP 提供给任何请求者。留空则不发布任何内容。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>How a deployment is chosen.</source>
        <translation>如何选择部署。</translation>
    </message>
    <message>
        <source>Let 64-bit BIOS machines use x86 boot images</source>
        <translation>允许 64 位 BIOS 计算机使用 x86 启动映像</translation>
    </message>
    <message>
        <source>Only where no x64 boot image is deployed to them.</source>
        <translation>仅当没有 x64 启动映像部署到这些计算机时。</translation>
    </message>
    <message>
        <source>Observe the start and end of deployments</source>
        <translation>遵守部署的开始时间和结束时间</translation>
    </message>
    <message>
        <source>Off: a deployment boots machines before its start and after its end too, as Configuration Manager does.</source>
        <translation>关闭时：部署在其开始之前和结束之后也会启动计算机，与 Configuration Manager 的行为相同。</translation>
    </message>
    <message>
        <source>F12 prompt</source>
        <translation>F12 提示</translation>
    </message>
    <message>
        <source>How long an available deployment waits for F12 before the machine goes on to its next boot device.</source>
        <translation>可用部署等待按 F12 的时间，超过后计算机转到下一个启动设备。</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>安全防护</translation>
    </message>
    <message>
        <source>What stands between a slip of the hand and many wiped machines. 0 switches a guard off.</source>
        <translation>防止一次误操作擦除大量计算机的措施。0 表示关闭该项防护。</translation>
    </message>
    <message>
        <source>Ask for consent above</source>
        <translation>超过此数量时要求确认</translation>
    </message>
    <message>
        <source>A required deployment to a collection with more members needs a confirmation that names the machines and asks for the collection&apos;s name.</source>
        <translation>如果必需部署的目标集合成员数超过此值，则需要确认：其中会列出各台计算机，并要求输入集合的名称。</translation>
    </message>
    <message>
        <source> members</source>
        <translation> 个成员</translation>
    </message>
    <message>
        <source>Refuse above</source>
        <translation>超过此数量时拒绝</translation>
    </message>
    <message>
        <source>A required deployment to a collection with more members is never made. It must be larger than the size above.</source>
        <translation>绝不允许对成员数超过此值的集合进行必需部署。此值必须大于上面的数量。</translation>
    </message>
    <message>
        <source>Brake after</source>
        <translation>触发制动的数量</translation>
    </message>
    <message>
        <source>When more machines than this start required deployments within the time below, no further one starts until somebody releases the brake.</source>
        <translation>如果在下面的时间内开始必需部署的计算机超过此数量，则不会再有必需部署开始运行，直到有人解除制动。</translation>
    </message>
    <message>
        <source> machines</source>
        <translation> 台计算机</translation>
    </message>
    <message>
        <source>Brake: count within</source>
        <translation>制动：计数时间</translation>
    </message>
    <message>
        <source>The time in which they are counted.</source>
        <translation>统计计算机数量的时间范围。</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Quarantine a machine after</source>
        <translation>触发隔离的部署数</translation>
    </message>
    <message>
        <source>When one machine gets this many required deployments within the time below, and nobody cleared it meanwhile, nothing required runs on it until somebody releases it.</source>
        <translation>如果一台计算机在下面的时间内收到这么多必需部署，且其间没有人执行清除操作，则不会有必需部署在其上运行，直到有人解除隔离。</translation>
    </message>
    <message>
        <source> deployments</source>
        <translation> 个部署</translation>
    </message>
    <message>
        <source>Quarantine: count within</source>
        <translation>隔离：计数时间</translation>
    </message>
    <message>
        <source>Exclusion list</source>
        <translation>排除列表</translation>
    </message>
    <message>
        <source>Machines that are never answered, besides those on the list in the console.</source>
        <translation>除控制台中的列表之外，另外从不应答的计算机。</translation>
    </message>
    <message>
        <source>Watched file</source>
        <translation>监视文件</translation>
    </message>
    <message>
        <source>A text file with one MAC address a line, such as pxeExceptions.txt. It is read again whenever it changes. Leave it empty to watch none.</source>
        <translation>每行一个 MAC 地址的文本文件，例如 pxeExceptions.txt。每次更改后都会重新读取。留空则不监视任何文件。</translation>
    </message>
    <message>
        <source>Beside a DHCP server on another machine (proxyDHCP)</source>
        <translation>与另一台计算机上的 DHCP 服务器共存 (proxyDHCP)</translation>
    </message>
    <message>
        <source>DHCP server: Slipway gives the addresses</source>
        <translation>DHCP 服务器：由 Slipway 分配地址</translation>
    </message>
    <message>
        <source>Beside a DHCP server on this machine (port 4011 only)</source>
        <translation>与此计算机上的 DHCP 服务器共存（仅端口 4011）</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies of the site that Slipway makes by itself, while it serves.</source>
        <translation>Slipway 在服务期间自动创建的站点副本。</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>One that was missed because the computer was off is made as soon as Slipway runs again.</source>
        <translation>因计算机关机而错过的备份会在 Slipway 再次运行时立即创建。</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>The hour of the day, by the clock of this computer.</source>
        <translation>一天中的钟点，以此计算机的时钟为准。</translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The newest automatic backups stay, older ones are deleted. Those that you made yourself stay anyway.</source>
        <translation>保留最新的自动备份，删除较旧的。您自己创建的备份始终保留。</translation>
    </message>
    <message>
        <source> backups</source>
        <translation> 个备份</translation>
    </message>
    <message>
        <source>Better on another disk than the site. Empty: the folder &quot;backups&quot; inside the site.</source>
        <translation>最好与站点位于不同的磁盘。留空：站点内的文件夹“backups”。</translation>
    </message>
    <message>
        <source>Include the boot images</source>
        <translation>包含启动映像</translation>
    </message>
    <message>
        <source>Large, but a restored site then boots at once. Off: what was restored has to be given its content anew.</source>
        <translation>占用空间大，但还原后的站点可立即启动计算机。关闭：必须重新为还原的站点提供内容。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Automatic backups.</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>每周日</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The value of a setting.</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The value of a setting that is empty.</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SetupTexts</name>
    <message>
        <source>It has no IPv4 address: give it one, or machines cannot reach this computer through it.</source>
        <translation>它没有 IPv4 地址：请为其分配一个，否则计算机无法通过它到达此计算机。</translation>
    </message>
    <message>
        <source>Only this computer itself is reached through it.</source>
        <translation>通过它只能到达此计算机本身。</translation>
    </message>
    <message>
        <source>Nothing is connected to it: look at the cable and the switch.</source>
        <translation>未连接任何设备：请检查网线和交换机。</translation>
    </message>
    <message>
        <source>It is wireless. Firmware does not boot over Wi-Fi, and a boot of many machines would be slow.</source>
        <translation>它是无线接口。固件不通过 Wi-Fi 启动，而且许多计算机同时启动会很慢。</translation>
    </message>
    <message>
        <source>It is made by software (a VPN, a container or a bridge): the machines of your network are hardly behind it.</source>
        <translation>它由软件创建（VPN、容器或网桥）：您网络中的计算机不大可能在其后。</translation>
    </message>
    <message>
        <source>The request was not answered, although it should have been. Another program may hold the port, or a packet filter on this computer drops UDP 67, 69 or 4011. Look at the ports, then rehearse again.</source>
        <translation>请求本应得到应答，却没有。可能是其他程序占用了该端口，或此计算机上的数据包筛选器丢弃了 UDP 67、69 或 4011。请检查端口，然后重新演练。</translation>
    </message>
    <message>
        <source>The answer names no boot file. Look at the boot image&apos;s files.</source>
        <translation>应答未指定启动文件。请查看启动映像的文件。</translation>
    </message>
    <message>
        <source>The file was refused: %1. Validate the boot image, and update it from its source.</source>
        <translation>文件被拒绝：%1。请验证启动映像，并从源更新它。</translation>
    </message>
    <message>
        <source>The transfer of %1 stopped in the middle. Look at the events of this minute.</source>
        <translation>%1 的传输中途停止。请查看这一分钟的事件。</translation>
    </message>
    <message>
        <source>%1 came, but not with the bytes that the site has on record. Validate the boot image, and update it from its source.</source>
        <translation>%1 已送达，但其字节与站点的记录不符。请验证启动映像，并从源更新它。</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>没有 IPv4 地址</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>offers addresses: %1, mask %2, router %3</source>
        <translation>提供地址：%1，掩码 %2，路由器 %3</translation>
    </message>
    <message>
        <source>boots machines (PXE), from %1</source>
        <translation>启动计算机 (PXE)，来自 %1</translation>
    </message>
    <message>
        <source>boots machines (PXE): %1 from %2</source>
        <translation>启动计算机 (PXE)：%1，来自 %2</translation>
    </message>
    <message>
        <source>offers neither addresses nor boot files</source>
        <translation>既不提供地址，也不提供启动文件</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>通过中继</translation>
    </message>
    <message>
        <source>A DHCP server answered (%1). Slipway works beside it: it adds the boot, and leaves addresses to that server. Nothing has to be changed there.</source>
        <translation>有 DHCP 服务器应答 (%1)。Slipway 与其并行工作：由 Slipway 添加启动信息，地址由该服务器分配。那里无需任何更改。</translation>
    </message>
    <message>
        <source>The DHCP server runs on this computer (%1) and holds port 67. Slipway answers on 4011, and that server must send option 60 with &quot;PXEClient&quot;.</source>
        <translation>DHCP 服务器在此计算机上运行 (%1) 并占用端口 67。Slipway 在 4011 上应答，该服务器必须发送内容为“PXEClient”的选项 60。</translation>
    </message>
    <message>
        <source>No DHCP server answered. If this network has none, Slipway can give the addresses itself. Do not do that where another server may come back: two servers that do not know each other give the same address twice.</source>
        <translation>没有 DHCP 服务器应答。如果此网络中没有，Slipway 可以自行分配地址。如果可能有另一台服务器恢复运行，请勿这样做：互不知晓的两台服务器会将同一地址分配两次。</translation>
    </message>
    <message>
        <source>Another PXE server also answers: %1. Machines may boot from either, whichever is faster. Switch its PXE answers off, or keep the two in different networks.</source>
        <translation>还有其他 PXE 服务器应答：%1。计算机可能从其中较快的一台启动。请关闭其 PXE 应答，或将两者置于不同的网络。</translation>
    </message>
    <message>
        <source>BIOS machine</source>
        <translation>BIOS 计算机</translation>
    </message>
    <message>
        <source>UEFI machine, x64</source>
        <translation>UEFI 计算机，x64</translation>
    </message>
    <message>
        <source>UEFI machine, ARM64</source>
        <translation>UEFI 计算机，ARM64</translation>
    </message>
    <message>
        <source>boots %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>does not boot</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>nothing is deployed for it</source>
        <translation>没有为其部署任何内容</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供 (offer)</translation>
    </message>
    <message>
        <source>Boot service</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>offers addresses: %1</source>
        <translation>提供地址：%1</translation>
    </message>
    <message>
        <source>offers addresses: %1, mask %2</source>
        <translation>提供地址：%1，掩码 %2</translation>
    </message>
    <message>
        <source>offers addresses: %1, router %2</source>
        <translation>提供地址：%1，路由器 %2</translation>
    </message>
    <message>
        <source>Nothing is serving here. Start serving in the console, or start slipwayd, and rehearse again.</source>
        <translation>此处没有程序在提供服务。请在控制台中开始服务或启动 slipwayd，然后重新演练。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n servers that answered are listed. So many answers are a fault or an attack. Find out who sends them before machines boot here.</source>
        <translation>
            <numerusform>仅列出最先应答的 %n 台服务器。如此多的应答属于故障或攻击。请在计算机从此处启动之前查明是谁发送的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n kind(s) of machines would not boot.</source>
        <translation>
            <numerusform>未就绪：%n 类计算机无法启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Machines of this network can boot.</source>
        <translation>已就绪。此网络的计算机可以启动。</translation>
    </message>
    <message>
        <source>Not ready: nothing is deployed that a machine could boot.</source>
        <translation>未就绪：没有部署计算机可以启动的内容。</translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message>
        <source>Asks for a boot server</source>
        <translation>请求启动服务器</translation>
    </message>
    <message>
        <source>Boot offered</source>
        <translation>已提供启动</translation>
    </message>
    <message>
        <source>Requests its address</source>
        <translation>请求其地址</translation>
    </message>
    <message>
        <source>Address given</source>
        <translation>已分配地址</translation>
    </message>
    <message>
        <source>Told its boot file</source>
        <translation>已告知启动文件</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>Asks for the file&apos;s size</source>
        <translation>查询文件大小</translation>
    </message>
    <message>
        <source>Downloads a file</source>
        <translation>正在下载文件</translation>
    </message>
    <message>
        <source>File delivered</source>
        <translation>文件已送达</translation>
    </message>
    <message>
        <source>File transfer failed</source>
        <translation>文件传输失败</translation>
    </message>
    <message>
        <source>Asked for a file that is not here</source>
        <translation>请求了此处没有的文件</translation>
    </message>
    <message>
        <source>Boot image begins</source>
        <translation>启动映像开始传输</translation>
    </message>
    <message>
        <source>Boot image refused</source>
        <translation>启动映像被拒绝</translation>
    </message>
    <message>
        <source>Boot image delivered</source>
        <translation>启动映像已送达</translation>
    </message>
    <message>
        <source>Boot image never arrived; not counted</source>
        <translation>启动映像始终未送达；不计数</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>等待按 F12</translation>
    </message>
    <message>
        <source>F12 not pressed; next boot device</source>
        <translation>未按 F12；转到下一个启动设备</translation>
    </message>
    <message>
        <source>Boot loader takes over</source>
        <translation>启动加载程序接管</translation>
    </message>
    <message>
        <source>Address renewed</source>
        <translation>地址已续租</translation>
    </message>
    <message>
        <source>Reports its status</source>
        <translation>报告其状态</translation>
    </message>
    <message>
        <source>Stopped by an administrator</source>
        <translation>已由管理员停止</translation>
    </message>
    <message>
        <source>Boot loader not installed</source>
        <translation>未安装启动加载程序</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Takes its address from another server</source>
        <translation>从另一台服务器获取地址</translation>
    </message>
    <message>
        <source>The same request came twice</source>
        <translation>同一请求到达两次</translation>
    </message>
    <message>
        <source>Smaller blocks at the next boot</source>
        <translation>下次启动使用更小的块</translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Booting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Serving on %1</source>
        <translation>正在 %1 上提供服务</translation>
    </message>
    <message>
        <source>No machine is answered: serving for trials only, on %1</source>
        <translation>不应答任何计算机：仅供试用，正在 %1 上提供服务</translation>
    </message>
    <message>
        <source>The boot ports below 1024 were refused to this program.</source>
        <translation>此程序被拒绝打开低于 1024 的启动端口。</translation>
    </message>
    <message>
        <source>Grant them (Service &gt; Grant Boot Ports), then start serving again.</source>
        <translation>请授予权限（“服务”&gt;“授予启动端口权限”），然后重新开始服务。</translation>
    </message>
    <message>
        <source>Stopped: nobody is answered.</source>
        <translation>已停止：不应答任何计算机。</translation>
    </message>
    <message>
        <source>Another boot, DHCP or TFTP server runs on this host.</source>
        <translation>此主机上正在运行另一个启动、DHCP 或 TFTP 服务器。</translation>
    </message>
    <message>
        <source>Stop it, or serve with dhcp.mode same-host beside a DHCP server.</source>
        <translation>请停止它；若要与 DHCP 服务器共存，请将 dhcp.mode 设为 same-host。</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the system.</source>
        <translation>低于 1024 的端口属于系统。</translation>
    </message>
    <message>
        <source>Let an administrator grant them with grant-ports, or let the service slipwayd serve; the console then shows its boots.</source>
        <translation>请让管理员用 grant-ports 授予权限，或让 slipwayd 服务提供服务；此时控制台会显示该服务的启动情况。</translation>
    </message>
    <message>
        <source>There is no network interface %1; until it comes, nobody is answered there. This host has: %2.</source>
        <translation>没有网络接口 %1；在它出现之前，不应答该接口上的任何计算机。此主机的接口：%2。</translation>
    </message>
    <message>
        <source>The name is misspelt, or the adapter is not plugged in.</source>
        <translation>名称拼写有误，或未插入网络适配器。</translation>
    </message>
    <message>
        <source>Correct the name, or plug the adapter in; it is found at once.</source>
        <translation>请更正名称，或插入网络适配器；会立即被检测到。</translation>
    </message>
    <message>
        <source>The site&apos;s database could not be written (%1). Boots continue; check the disk.</source>
        <translation>无法写入站点的数据库 (%1)。启动仍会继续；请检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full, was mounted read-only, or another program holds the database.</source>
        <translation>磁盘已满、以只读方式挂载，或另一个程序占用了数据库。</translation>
    </message>
    <message>
        <source>Free some space, or end the program that holds it. What waits is written then.</source>
        <translation>请释放一些空间，或结束占用数据库的程序。待写入的内容随后会写入。</translation>
    </message>
    <message>
        <source>A delivered boot image could not be recorded for session %1. Check the disk: that machine may be offered the same deployment again.</source>
        <translation>无法记录会话 %1 已送达的启动映像。请检查磁盘：该计算机可能会再次得到同一部署。</translation>
    </message>
    <message>
        <source>The disk is full, or another program holds the database.</source>
        <translation>磁盘已满，或另一个程序占用了数据库。</translation>
    </message>
    <message>
        <source>Free some space. It is tried again every second until it works.</source>
        <translation>请释放一些空间。每秒会重试一次，直到成功为止。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>access was denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>not one of its lines is a MAC address</source>
        <translation>没有一行是 MAC 地址</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 cannot be read: %2. What it held last stays excluded (addresses: %3).</source>
        <translation>无法读取监视的排除列表文件 %1：%2。其上次包含的内容仍被排除（地址数：%3）。</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 has lines that are no MAC addresses (%2): %3. The others hold.</source>
        <translation>监视的排除列表文件 %1 中有 %2 行不是 MAC 地址：第 %3 行。其余各行有效。</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 was read. Addresses: %2 (%3 new, %4 gone).</source>
        <translation>已读取监视的排除列表文件 %1。地址数：%2（新增 %3 个，移除 %4 个）。</translation>
    </message>
    <message>
        <source>It was moved, its permissions changed, or another file was put in its place.</source>
        <translation>该文件已被移动、其权限已更改，或被另一个文件替代。</translation>
    </message>
    <message>
        <source>Put it back where the setting exclusion.watched-file says, readable for the user of the service; it is read again at once.</source>
        <translation>请将其放回设置 exclusion.watched-file 所指定的位置，并允许运行该服务的用户读取；随后会立即重新读取。</translation>
    </message>
    <message>
        <source>The lines hold something else than one MAC address each.</source>
        <translation>这些行的内容不是单个 MAC 地址。</translation>
    </message>
    <message>
        <source>Correct these lines; the machines that they mean are not excluded.</source>
        <translation>请更正这些行；它们所指的计算机尚未被排除。</translation>
    </message>
    <message>
        <source>%1 was removed or replaced under the running service: no boot image is delivered.</source>
        <translation>%1 在服务运行期间被移除或替换：不传送任何启动映像。</translation>
    </message>
    <message>
        <source>Somebody moved or deleted the file, or restored a backup while Slipway ran.</source>
        <translation>有人移动或删除了该文件，或在 Slipway 运行期间还原了备份。</translation>
    </message>
    <message>
        <source>Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>请放回该文件，或重启 Slipway 以使用现在位于那里的文件。</translation>
    </message>
    <message>
        <source>The site&apos;s databases are in their place again: boot images are delivered.</source>
        <translation>站点的数据库已回到原位：恢复传送启动映像。</translation>
    </message>
    <message>
        <source>No network interface can answer: no machine is answered.</source>
        <translation>没有可以应答的网络接口：不会应答任何计算机。</translation>
    </message>
    <message>
        <source>The cable was pulled, or the interface lost its address or was taken away.</source>
        <translation>网线被拔出，或者接口失去了地址或被移除。</translation>
    </message>
    <message>
        <source>Connect the network, or give the computer an address; it is found at once.</source>
        <translation>请连接网络，或为计算机分配地址；会立即检测到。</translation>
    </message>
    <message>
        <source>A network interface can answer again.</source>
        <translation>网络接口又可以应答了。</translation>
    </message>
    <message>
        <source>%1 no longer serves this site: no machine is answered.</source>
        <translation>%1 不再为此站点提供服务：不会应答任何计算机。</translation>
    </message>
    <message>
        <source>Somebody stopped the service, or it died.</source>
        <translation>有人停止了服务，或者服务异常终止。</translation>
    </message>
    <message>
        <source>Start it again (its journal says why it ended), or serve from this console.</source>
        <translation>请重新启动它（其日志说明终止的原因），或从此控制台提供服务。</translation>
    </message>
    <message>
        <source>A machine got no address: all from %1 to %2 are taken.</source>
        <translation>有计算机未得到地址：从 %1 到 %2 的所有地址均已被占用。</translation>
    </message>
    <message>
        <source>More machines asked than the range has addresses, or machines that are gone still hold theirs.</source>
        <translation>请求的计算机多于范围中的地址，或已不存在的计算机仍占用地址。</translation>
    </message>
    <message>
        <source>Release the leases of machines that are gone (Address Leases), shorten dhcp.lease-time, or make dhcp.range larger.</source>
        <translation>请释放已不存在的计算机的租约（“地址租约”），缩短 dhcp.lease-time，或扩大 dhcp.range。</translation>
    </message>
    <message>
        <source>The site&apos;s database can be written again.</source>
        <translation>站点的数据库已恢复可写。</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>no interface given</source>
        <translation>未给出接口</translation>
    </message>
    <message>
        <source>interface %1 is not among those that answer (%2)</source>
        <translation>接口 %1 不在应答接口之列 (%2)</translation>
    </message>
    <message>
        <source>interface %1; all answer</source>
        <translation>接口 %1；所有接口都应答</translation>
    </message>
    <message>
        <source>interface %1 answers</source>
        <translation>接口 %1 应答</translation>
    </message>
    <message>
        <source>the PXE responder is switched off</source>
        <translation>PXE 响应程序已关闭</translation>
    </message>
    <message>
        <source>the PXE responder is active</source>
        <translation>PXE 响应程序处于活动状态</translation>
    </message>
    <message>
        <source>option 60 names neither PXEClient nor HTTPClient</source>
        <translation>选项 60 既未指明 PXEClient 也未指明 HTTPClient</translation>
    </message>
    <message>
        <source>no client system architecture (option 93)</source>
        <translation>没有客户端系统体系结构（选项 93）</translation>
    </message>
    <message>
        <source>a network boot request</source>
        <translation>网络启动请求</translation>
    </message>
    <message>
        <source>MAC %1 is on the exclusion list</source>
        <translation>MAC %1 在排除列表中</translation>
    </message>
    <message>
        <source>MAC %1 is not on the exclusion list</source>
        <translation>MAC %1 不在排除列表中</translation>
    </message>
    <message>
        <source>option 93 is %1, for which nothing can be booted</source>
        <translation>选项 93 为 %1，没有可为其启动的内容</translation>
    </message>
    <message>
        <source>option 93 is %1: bios %2</source>
        <translation>选项 93 为 %1：bios %2</translation>
    </message>
    <message>
        <source>option 93 is %1: uefi %2</source>
        <translation>选项 93 为 %1：uefi %2</translation>
    </message>
    <message>
        <source>no time given: counts as passed</source>
        <translation>未给出时间：视为已过</translation>
    </message>
    <message>
        <source>%1 s since the machine began, response delay %2 s</source>
        <translation>计算机开始后已过 %1 秒，响应延迟 %2 秒</translation>
    </message>
    <message>
        <source>the MAC names %1 and the SMBIOS GUID names %2: the GUID&apos;s record is used, available deployments only</source>
        <translation>MAC 指向 %1，而 SMBIOS GUID 指向 %2：使用 GUID 的记录，仅限可用部署</translation>
    </message>
    <message>
        <source>%1 by MAC and SMBIOS GUID</source>
        <translation>%1，依据 MAC 和 SMBIOS GUID</translation>
    </message>
    <message>
        <source>%1 by SMBIOS GUID</source>
        <translation>%1，依据 SMBIOS GUID</translation>
    </message>
    <message>
        <source>%1 by MAC</source>
        <translation>%1，依据 MAC</translation>
    </message>
    <message>
        <source>no device; the unprovisioned record %1</source>
        <translation>没有设备；未预配的记录 %1</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>no device, so no site</source>
        <translation>没有设备，因此没有站点</translation>
    </message>
    <message>
        <source>%1 is assigned to site %2, this is %3</source>
        <translation>%1 分配给站点 %2，此站点为 %3</translation>
    </message>
    <message>
        <source>no site given: this one, %1</source>
        <translation>未给出站点：使用此站点 %1</translation>
    </message>
    <message>
        <source>assigned to this site, %1</source>
        <translation>已分配给此站点 %1</translation>
    </message>
    <message>
        <source>a known device</source>
        <translation>已知设备</translation>
    </message>
    <message>
        <source>unknown computers are not answered</source>
        <translation>未知计算机不会得到应答</translation>
    </message>
    <message>
        <source>treated as the unknown computer %1</source>
        <translation>视为未知计算机 %1</translation>
    </message>
    <message>
        <source>nothing is deployed to a collection that holds this unknown computer</source>
        <translation>没有向包含此未知计算机的集合部署任何内容</translation>
    </message>
    <message>
        <source>nothing is deployed to a collection that holds %1</source>
        <translation>没有向包含 %1 的集合部署任何内容</translation>
    </message>
    <message>
        <source>1 deployment reaches it</source>
        <translation>有 1 个部署以其为目标</translation>
    </message>
    <message>
        <source>%1 deployments reach it</source>
        <translation>有 %1 个部署以其为目标</translation>
    </message>
    <message>
        <source>none can be used; the first is %1: %2</source>
        <translation>没有可用的部署；第一个是 %1：%2</translation>
    </message>
    <message>
        <source>%1 (required): %2, which lacks files that %3 machines need to boot</source>
        <translation>%1（必需）：%2，缺少 %3 计算机启动所需的文件</translation>
    </message>
    <message>
        <source>%1 (available): %2, which lacks files that %3 machines need to boot</source>
        <translation>%1（可用）：%2，缺少 %3 计算机启动所需的文件</translation>
    </message>
    <message>
        <source>%1 (required): %2</source>
        <translation>%1（必需）：%2</translation>
    </message>
    <message>
        <source>%1 (available): %2</source>
        <translation>%1（可用）：%2</translation>
    </message>
    <message>
        <source>%1 waits for its maintenance window, which opens at %2</source>
        <translation>%1 正在等待其维护时段，该时段将于 %2 开始</translation>
    </message>
    <message>
        <source>%1 waits for a maintenance window, and none opens any more in time</source>
        <translation>%1 正在等待维护时段，但不会再有及时开始的时段</translation>
    </message>
    <message>
        <source>SMBIOS GUID %1 is on the list of duplicate hardware identifiers</source>
        <translation>SMBIOS GUID %1 在重复硬件标识符列表中</translation>
    </message>
    <message>
        <source>SMBIOS GUID %1 is a placeholder</source>
        <translation>SMBIOS GUID %1 是占位值</translation>
    </message>
    <message>
        <source>MAC %1 is on the list of duplicate hardware identifiers</source>
        <translation>MAC %1 在重复硬件标识符列表中</translation>
    </message>
    <message>
        <source>the command line uses %1; not defined, so empty: %2</source>
        <translation>命令行使用 %1；未定义，因此为空：%2</translation>
    </message>
    <message>
        <source>the command line uses %1</source>
        <translation>命令行使用 %1</translation>
    </message>
    <message>
        <source>not defined, so empty in the command line: %1</source>
        <translation>未定义，因此在命令行中为空：%1</translation>
    </message>
    <message>
        <source>it has %1, which no command line uses</source>
        <translation>它有 %1，但没有命令行使用</translation>
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
        <translation>%1（本地时间）</translation>
    </message>
</context>
<context>
    <name>TaskSequenceTexts</name>
    <message>
        <source>None: cannot boot</source>
        <translation>无：无法启动</translation>
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
        <translation>所选设备的 Windows 启动映像的块大小和窗口大小</translation>
    </message>
    <message>
        <source>Block and window size of Windows boot images for the members</source>
        <translation>成员的 Windows 启动映像的块大小和窗口大小</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Use these sizes from the next boot on</source>
        <translation>从下次启动起使用这些大小</translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation>继承(&amp;I)</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>Give up the values of this collection or device</source>
        <translation>放弃此集合或设备的单独设置</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>放弃此处所做的更改</translation>
    </message>
    <message>
        <source>Run a &amp;Test…</source>
        <translation>运行测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Run a
Test</source>
        <translation>运行
测试</translation>
    </message>
    <message>
        <source>Fetch a boot image with several sizes, and measure</source>
        <translation>以多种大小获取启动映像并进行测量</translation>
    </message>
    <message>
        <source>&amp;Measure the Next Boot</source>
        <translation>测量下一次启动(&amp;M)</translation>
    </message>
    <message>
        <source>Measure the
Next Boot</source>
        <translation>测量下一次
启动</translation>
    </message>
    <message>
        <source>Show how the next machine&apos;s boot image travels</source>
        <translation>显示下一台计算机的启动映像的传输情况</translation>
    </message>
    <message>
        <source>&amp;Show as Table</source>
        <translation>显示为表格(&amp;S)</translation>
    </message>
    <message>
        <source>Show as
Table</source>
        <translation>显示为
表格</translation>
    </message>
    <message>
        <source>The figures of the chart as rows</source>
        <translation>以行的形式显示图表中的数值</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>Export
Table</source>
        <translation>导出
表格</translation>
    </message>
    <message>
        <source>Write the figures as a table (CSV)</source>
        <translation>将数值写入表格 (CSV)</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save
Picture</source>
        <translation>保存
图片</translation>
    </message>
    <message>
        <source>Write the chart as a picture (PNG)</source>
        <translation>将图表写入图片 (PNG)</translation>
    </message>
    <message>
        <source>Use the &amp;Normal Values Again</source>
        <translation>恢复使用正常值(&amp;N)</translation>
    </message>
    <message>
        <source>Use Normal
Values</source>
        <translation>使用
正常值</translation>
    </message>
    <message>
        <source>Let the selected machines use what is in force for them, instead of what was backed off</source>
        <translation>让所选计算机使用对其生效的值，而不是自动调低后的值</translation>
    </message>
    <message>
        <source>TFTP T&amp;uning</source>
        <translation>TFTP 调优(&amp;U)</translation>
    </message>
</context>
<context>
    <name>TuningStatusTexts</name>
    <message>
        <source>%6 did not arrive on %1 with blocks of %2 bytes and windows of %3. From its next boot on, this machine is asked to use blocks of %4 bytes and windows of %5.</source>
        <translation>%6 未能以 %2 字节的块和 %3 块的窗口送达 %1。从下次启动起，要求此计算机使用 %4 字节的块和 %5 块的窗口。</translation>
    </message>
    <message>
        <source>On the way to this machine, fragments of large blocks or parts of large windows get lost, its firmware cannot put fragments together, or it was switched off while it loaded.</source>
        <translation>在到此计算机的途中，大块的分片或大窗口的一部分丢失，其固件无法重组分片，或它在加载时被关闭。</translation>
    </message>
    <message>
        <source>Start the machine again. If it boots now, lower the values for machines like it under TFTP tuning; if it was only switched off, let it use the normal values again there.</source>
        <translation>请重新启动该计算机。如果现在能够启动，请在“TFTP 调优”下为同类计算机调低数值；如果它只是被关闭了，请在该处让它恢复使用正常值。</translation>
    </message>
    <message>
        <source>%1 uses the normal block and window size again.</source>
        <translation>%1 已恢复使用正常的块大小和窗口大小。</translation>
    </message>
    <message>
        <source>%1 uses the normal block and window size again (by %2).</source>
        <translation>%1 已恢复使用正常的块大小和窗口大小（操作者：%2）。</translation>
    </message>
</context>
<context>
    <name>TuningTexts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>fits one packet of %1 bytes</source>
        <translation>可放入一个 %1 字节的数据包</translation>
    </message>
    <message numerus="yes">
        <source>cut into %n packets of %1 bytes</source>
        <translation>
            <numerusform>拆分为 %n 个 %1 字节的数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: no boot was measured yet</source>
        <translation>未知：尚未测量过启动</translation>
    </message>
    <message>
        <source>%1 at best (line speed not known)</source>
        <translation>最快 %1（线路速度未知）</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <translation>约 %1，%2</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1：约 %2</translation>
    </message>
    <message>
        <source>%1 stays whole everywhere here.</source>
        <translation>%1 的块在此处全程不会被拆分。</translation>
    </message>
    <message numerus="yes">
        <source>Each block is cut into %n packets. A machine whose firmware cannot put them together again never gets the first one. %1</source>
        <translation>
            <numerusform>每个块都会拆分为 %n 个数据包。如果计算机的固件无法重组它们，则连第一个块也收不到。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some firmware loses blocks of more than 1,456 bytes, among it VMware&apos;s vmxnet3 and HP FlexFabric cards: the boot stops with a time-out. %1</source>
        <translation>部分固件会丢失大于 1,456 字节的块，其中包括 VMware 的 vmxnet3 和 HP FlexFabric 网卡：启动会因超时而停止。%1</translation>
    </message>
    <message>
        <source>Most boot programs time out with blocks of more than 16,384 bytes. Measure before you use it for many machines. %1</source>
        <translation>使用大于 16,384 字节的块时，多数启动程序会超时。请先测量，再用于大量计算机。%1</translation>
    </message>
    <message>
        <source>Blocks this large fail now and then on UEFI machines, and mostly time out on others. %1</source>
        <translation>如此大的块在 UEFI 计算机上偶尔会失败，在其他计算机上多半会超时。%1</translation>
    </message>
    <message>
        <source>On slow or busy networks a window of more than 8 blocks loses more than it gains. Watch the blocks that are sent again.</source>
        <translation>在慢速或繁忙的网络中，超过 8 块的窗口得不偿失。请留意重发的块。</translation>
    </message>
    <message>
        <source>Some programs refuse a window of more than 64 blocks, and nothing gets faster beyond it. 16 is plenty on most networks.</source>
        <translation>部分程序会拒绝超过 64 块的窗口，且超过后也不会更快。在大多数网络中，16 块已经足够。</translation>
    </message>
    <message>
        <source>%1 leave at once. That is more than a port of a usual switch can hold for a slower machine: what does not fit is lost and sent again.</source>
        <translation>一次性发出 %1。这超出了普通交换机端口能为较慢计算机缓存的数据量：容纳不下的部分会丢失并重发。</translation>
    </message>
    <message>
        <source>A block leaves more than half of each packet empty: twice the packets, and twice the waits. %1</source>
        <translation>每个块使每个数据包空出一半以上：数据包数翻倍，等待次数也翻倍。%1</translation>
    </message>
    <message>
        <source>No measurement says more yet. They stay whole in one packet and suit all firmware that is known.</source>
        <translation>目前没有测量结果可供进一步判断。这些值可完整放入一个数据包，适用于所有已知的固件。</translation>
    </message>
    <message>
        <source>The fastest of those that can be recommended: %1, instead of %2 with the values in force.</source>
        <translation>可推荐的组合中最快的：%1，而当前生效值为 %2。</translation>
    </message>
    <message>
        <source>The fastest of those that can be recommended: %1.</source>
        <translation>可推荐的组合中最快的：%1。</translation>
    </message>
    <message>
        <source>Nearly as fast as %1 (%2, against %3), and easier on firmware and switches.</source>
        <translation>几乎与 %1 一样快（%2，后者为 %3），且对固件和交换机的负担更小。</translation>
    </message>
    <message>
        <source>Nothing that was measured is better than what is in force.</source>
        <translation>已测量的组合均不优于当前生效值。</translation>
    </message>
    <message>
        <source>Nothing that was measured is better than what is in force: %1.</source>
        <translation>已测量的组合均不优于当前生效值：%1。</translation>
    </message>
    <message>
        <source>Everything that was tried failed at least once. These are smaller than all of it.</source>
        <translation>尝试过的组合都至少失败过一次。这些值比所有尝试过的值都小。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes, window %2</source>
        <translation>%1 字节，窗口 %2</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>来自站点</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>backed off after a transfer that failed</source>
        <translation>传输失败后自动调低</translation>
    </message>
    <message>
        <source>A block</source>
        <translation>每块</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>一次性发送</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), %1</source>
        <translation>
            <numerusform>%n 块，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image</source>
        <translation>整个映像</translation>
    </message>
    <message>
        <source>%1 blocks, %2 waits</source>
        <translation>%1 块，%2 次等待</translation>
    </message>
    <message>
        <source>A wait</source>
        <translation>每次等待</translation>
    </message>
    <message>
        <source>%1, as recent boots had it</source>
        <translation>%1（根据最近的启动）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>ConfigMgr default</source>
        <translation>ConfigMgr 默认值</translation>
    </message>
    <message numerus="yes">
        <source>%n other choice(s) failed and are left out.</source>
        <translation>
            <numerusform>另有 %n 个组合失败，未予考虑。</numerusform>
        </translation>
    </message>
    <message>
        <source>No measurement</source>
        <translation>没有测量结果</translation>
    </message>
    <message numerus="yes">
        <source>Weak: only %n transfer(s)</source>
        <translation>
            <numerusform>依据不足：仅 %n 次传输</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fair: %n transfer(s)</source>
        <translation>
            <numerusform>依据尚可：%n 次传输</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n transfer(s)</source>
        <translation>
            <numerusform>依据充分：%n 次传输</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of test runs</source>
        <translation>%1（来自测试）</translation>
    </message>
    <message>
        <source>%1: the server did not answer. Is it serving, and is UDP open between here and there?</source>
        <translation>%1：服务器没有应答。它是否在提供服务，两者之间的 UDP 是否放行？</translation>
    </message>
    <message>
        <source>%1: blocks stopped arriving. Something on the way drops packets of this size; a smaller block may pass.</source>
        <translation>%1：块不再到达。途中有设备丢弃这种大小的数据包；较小的块也许能通过。</translation>
    </message>
    <message>
        <source>%1: the server refused it.</source>
        <translation>%1：服务器拒绝了它。</translation>
    </message>
    <message>
        <source>%1: the server refused it (%2).</source>
        <translation>%1：服务器拒绝了它 (%2)。</translation>
    </message>
    <message>
        <source>%1: what arrived is not what the image holds. Validate the boot image.</source>
        <translation>%1：收到的内容与映像的内容不符。请验证该启动映像。</translation>
    </message>
    <message>
        <source>%1: failed (%2).</source>
        <translation>%1：失败 (%2)。</translation>
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
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>UnknownMachineTexts</name>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次应答</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>交换机端口</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown machine without a record</source>
        <translation>没有记录的未知计算机</translation>
    </message>
    <message>
        <source>Times booted</source>
        <translation>启动次数</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message numerus="yes">
        <source>It has %n byte(s). Expected: %1.</source>
        <translation>
            <numerusform>长度为 %n 字节。应为：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n byte(s)</source>
        <translation>
            <numerusform>恰好 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a multiple of %n byte(s)</source>
        <translation>
            <numerusform>%n 字节的倍数</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>无限期</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>There is no such message type.</source>
        <translation>没有此消息类型。</translation>
    </message>
    <message>
        <source>Only 1, 2 and 3 are defined.</source>
        <translation>仅定义了 1、2 和 3。</translation>
    </message>
    <message>
        <source>It is shorter than 2 bytes.</source>
        <translation>长度不足 2 字节。</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>Its type is %1; only 0 (a GUID) is defined.</source>
        <translation>其类型为 %1；仅定义了 0 (GUID)。</translation>
    </message>
    <message>
        <source>A route in it is cut short.</source>
        <translation>其中的一个路由被截断。</translation>
    </message>
    <message>
        <source>A domain name in it is cut short.</source>
        <translation>其中的一个域名被截断。</translation>
    </message>
    <message>
        <source>It is shorter than 3 bytes.</source>
        <translation>长度不足 3 字节。</translation>
    </message>
    <message>
        <source>An enterprise&apos;s part of it is cut short.</source>
        <translation>其中某个企业的部分被截断。</translation>
    </message>
    <message>
        <source>enterprise %1: %2</source>
        <translation>企业 %1：%2</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>It carries a value, but has none by definition.</source>
        <translation>它带有值，但按定义不应有值。</translation>
    </message>
</context>
<context>
    <name>VariableTexts</name>
    <message>
        <source>In force</source>
        <extracomment>Of a variable: the machine gets this value.</extracomment>
        <translation>生效</translation>
    </message>
    <message>
        <source>In force, but another collection says otherwise</source>
        <translation>生效，但另一个集合有不同的值</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>已被覆盖</translation>
    </message>
    <message>
        <source>Two collections that are equally near have different values. The older collection&apos;s counts. Set it on the device to be sure.</source>
        <translation>两个同样接近的集合有不同的值。以较早创建的集合的值为准。要确保无误，请在设备上设置。</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>此集合</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stopped: the responder was paused</source>
        <translation>已停止：响应程序已暂停</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because the PXE responder was paused.</source>
        <translation>启动在进行中被停止，因为 PXE 响应程序已暂停。</translation>
    </message>
    <message>
        <source>Somebody turned &quot;Respond to PXE requests&quot; off.</source>
        <translation>有人关闭了“响应 PXE 请求”。</translation>
    </message>
    <message>
        <source>Turn it on, and start the machine again.</source>
        <translation>请将其打开，然后重新启动该计算机。</translation>
    </message>
    <message>
        <source>Stopped: excluded</source>
        <translation>已停止：已排除</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its MAC address was put on the exclusion list.</source>
        <translation>启动在进行中被停止，因为其 MAC 地址被加入了排除列表。</translation>
    </message>
    <message>
        <source>Somebody excluded the machine.</source>
        <translation>有人排除了该计算机。</translation>
    </message>
    <message>
        <source>Remove the exclusion if it should boot, and start it again.</source>
        <translation>如果它应启动，请移除排除项，然后重新启动它。</translation>
    </message>
    <message>
        <source>Stopped: transfers ended</source>
        <translation>已停止：传输已结束</translation>
    </message>
    <message>
        <source>An administrator ended this boot&apos;s transfers while they ran. What did not arrive does not count as run.</source>
        <translation>管理员在此启动的传输进行中将其结束。未送达的内容不计为已运行。</translation>
    </message>
    <message>
        <source>Somebody chose Stop Transfers.</source>
        <translation>有人选择了“停止传输”。</translation>
    </message>
    <message>
        <source>Start the machine again if it should boot. To keep it away, put it on the exclusion list.</source>
        <translation>如果它应启动，请重新启动该计算机。若要阻止它，请将其加入排除列表。</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran.</source>
        <translation>启动在进行中被停止。</translation>
    </message>
    <message>
        <source>The machine was excluded, or the PXE responder was paused.</source>
        <translation>该计算机已被排除，或 PXE 响应程序已暂停。</translation>
    </message>
    <message>
        <source>Undo that, and start the machine again.</source>
        <translation>请撤消该操作，然后重新启动该计算机。</translation>
    </message>
    <message>
        <source>iPXE could not start it</source>
        <translation>iPXE 无法启动它</translation>
    </message>
    <message>
        <source>The loader iPXE gave up and reported: {message}.</source>
        <translation>加载程序 iPXE 已放弃并报告：{message}。</translation>
    </message>
    <message>
        <source>A file of the boot image did not arrive, or iPXE cannot start it. The code&apos;s meaning is at https://ipxe.org/{error}.</source>
        <translation>启动映像的某个文件未能送达，或 iPXE 无法启动它。代码的含义见 https://ipxe.org/{error}。</translation>
    </message>
    <message>
        <source>Look at the file that failed last, validate the boot image&apos;s content, and check that the machine reaches the HTTP port.</source>
        <translation>请查看最后失败的文件，验证启动映像的内容，并检查该计算机能否到达 HTTP 端口。</translation>
    </message>
    <message>
        <source>The machine reported an error</source>
        <translation>计算机报告了错误</translation>
    </message>
    <message>
        <source>The machine booted, and then reported an error in phase &quot;{phase}&quot;: {message}.</source>
        <translation>该计算机已启动，随后在阶段“{phase}”中报告错误：{message}。</translation>
    </message>
    <message>
        <source>The operating system or the task sequence failed; the network boot itself worked.</source>
        <translation>操作系统或任务序列失败；网络启动本身已成功。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s own log. Clear the required deployment to run it again.</source>
        <translation>请查看该计算机自己的日志。若要再次运行，请清除必需部署。</translation>
    </message>
    <message>
        <source>Booted</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>The boot image arrived completely, and the machine started it.</source>
        <translation>启动映像已完整送达，计算机已启动它。</translation>
    </message>
    <message>
        <source>Boot image refused</source>
        <translation>启动映像被拒绝</translation>
    </message>
    <message>
        <source>The boot image {file} was asked for and not handed out.</source>
        <translation>启动映像 {file} 被请求但未发放。</translation>
    </message>
    <message>
        <source>Its start could not be recorded within 3 seconds, or another engine already gave it to this machine: it is never given out twice.</source>
        <translation>无法在 3 秒内记录其开始，或另一个引擎已将其发给此计算机：它绝不会发放两次。</translation>
    </message>
    <message>
        <source>Check the disk of this server for space and speed, then start the machine again.</source>
        <translation>请检查此服务器磁盘的空间和速度，然后重新启动该计算机。</translation>
    </message>
    <message>
        <source>Boot loader not installed</source>
        <translation>未安装启动加载程序</translation>
    </message>
    <message>
        <source>The boot needs the loader {file}, which is not installed on this server.</source>
        <translation>该启动需要加载程序 {file}，而此服务器上未安装它。</translation>
    </message>
    <message>
        <source>The package {package} that brings it is missing.</source>
        <translation>缺少提供它的软件包 {package}。</translation>
    </message>
    <message>
        <source>Install it (apt install {package}) and start the engine again.</source>
        <translation>请安装它 (apt install {package})，然后重新启动引擎。</translation>
    </message>
    <message>
        <source>Boot image cannot be served</source>
        <translation>无法提供启动映像</translation>
    </message>
    <message>
        <source>The boot was decided, but {detail}.</source>
        <translation>已决定启动，但 {detail}。</translation>
    </message>
    <message>
        <source>The boot image changed or lost its content after it was deployed.</source>
        <translation>启动映像在部署之后被更改或丢失了内容。</translation>
    </message>
    <message>
        <source>Validate the boot image&apos;s content, and update it from its source.</source>
        <translation>请验证启动映像的内容，并从源更新它。</translation>
    </message>
    <message>
        <source>No offer could be made</source>
        <translation>无法作出提供 (offer)</translation>
    </message>
    <message>
        <source>The machine should boot, but got no offer: {why}.</source>
        <translation>该计算机应启动，但未得到提供 (offer)：{why}。</translation>
    </message>
    <message>
        <source>In mode server the address range of its network is used up, or offers are off for this kind of machine.</source>
        <translation>在模式 server 下，其网络的地址范围已用尽，或未对此类计算机启用提供 (offer)。</translation>
    </message>
    <message>
        <source>Widen dhcp.range, or shorten the lease time.</source>
        <translation>请扩大 dhcp.range，或缩短租用时间。</translation>
    </message>
    <message>
        <source>F12 was not pressed</source>
        <translation>未按 F12</translation>
    </message>
    <message>
        <source>The machine waited for F12, nobody pressed it, and it went to its next boot device.</source>
        <translation>计算机等待按 F12，无人按键，于是转到其下一个启动设备。</translation>
    </message>
    <message>
        <source>The deployment is available, not required: whoever sits at the machine decides.</source>
        <translation>该部署为可用而非必需：由计算机前的人决定。</translation>
    </message>
    <message>
        <source>Start the machine again and press F12, raise prompt.timeout, or deploy it as required.</source>
        <translation>请重新启动该计算机并按 F12，提高 prompt.timeout，或将其部署为必需。</translation>
    </message>
    <message>
        <source>Nothing was chosen from the menu</source>
        <translation>未从菜单中选择任何项</translation>
    </message>
    <message>
        <source>The machine was offered this boot in its firmware&apos;s own menu, and nobody chose it.</source>
        <translation>计算机在其固件自己的菜单中提供了此启动，但无人选择。</translation>
    </message>
    <message>
        <source>No program that asks for F12 exists for this kind of machine, so its firmware asks: for F8, for a few seconds.</source>
        <translation>没有适用于此类计算机的 F12 提示程序，因此由其固件询问：等待按 F8，持续几秒钟。</translation>
    </message>
    <message>
        <source>Start the machine again, press F8 and choose the deployment, or deploy it as required.</source>
        <translation>请重新启动该计算机，按 F8 并选择该部署，或将其部署为必需。</translation>
    </message>
    <message>
        <source>Shows its boot menu</source>
        <translation>正在显示启动菜单</translation>
    </message>
    <message>
        <source>The machine shows its firmware&apos;s boot menu; this deployment is one of its entries.</source>
        <translation>计算机正在显示其固件的启动菜单；此部署是其中一项。</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>等待按 F12</translation>
    </message>
    <message>
        <source>The machine shows its prompt and waits for F12.</source>
        <translation>计算机正在显示提示并等待按 F12。</translation>
    </message>
    <message>
        <source>The engine was stopped while it booted</source>
        <translation>引擎在其启动期间被停止</translation>
    </message>
    <message>
        <source>The engine that served this boot was stopped before the boot was over.</source>
        <translation>为此启动提供服务的引擎在启动结束之前被停止。</translation>
    </message>
    <message>
        <source>Somebody stopped or restarted it.</source>
        <translation>有人停止或重启了引擎。</translation>
    </message>
    <message>
        <source>Start the machine again.</source>
        <translation>请重新启动该计算机。</translation>
    </message>
    <message>
        <source>The engine went while it booted</source>
        <translation>引擎在其启动期间消失</translation>
    </message>
    <message>
        <source>The engine that served this boot ended before the boot did.</source>
        <translation>为此启动提供服务的引擎在启动结束之前就已结束。</translation>
    </message>
    <message>
        <source>It was stopped, it crashed, or this computer went down.</source>
        <translation>引擎被停止、崩溃，或此计算机已关闭。</translation>
    </message>
    <message>
        <source>Start the machine again. If nobody stopped the engine, look at its log (journalctl -u slipwayd).</source>
        <translation>请重新启动该计算机。如果无人停止引擎，请查看其日志 (journalctl -u slipwayd)。</translation>
    </message>
    <message>
        <source>The boot image has no {file}</source>
        <translation>启动映像没有 {file}</translation>
    </message>
    <message>
        <source>The machine should boot {image}, which has no {file}: {need} machines cannot start it.</source>
        <translation>该计算机应启动 {image}，但其中没有 {file}：{need} 计算机无法启动它。</translation>
    </message>
    <message>
        <source>Not every WIM brings the programs for BIOS. Newer ones of Windows PE leave them out, and those for 64 bits often do.</source>
        <translation>并非每个 WIM 都带有 BIOS 所需的程序。较新的 Windows PE 不再包含它们，64 位版本也常常没有。</translation>
    </message>
    <message>
        <source>Supply {file} from a Windows ISO or an older boot.wim, or deploy a boot image that has it.</source>
        <translation>请从 Windows ISO 或较旧的 boot.wim 补充 {file}，或部署包含它的启动映像。</translation>
    </message>
    <message>
        <source>The WIM does not bring this file.</source>
        <translation>该 WIM 不带有此文件。</translation>
    </message>
    <message>
        <source>Supply {file} from a Windows ISO or from the folder of the Windows ADK.</source>
        <translation>请从 Windows ISO 或 Windows ADK 的文件夹补充 {file}。</translation>
    </message>
    <message>
        <source>Blocks of {blksize} bytes get lost</source>
        <translation>{blksize} 字节的块丢失</translation>
    </message>
    <message>
        <source>The download of {file} by blocks of {blksize} bytes lost so many of them that it came to no end.</source>
        <translation>以 {blksize} 字节的块下载 {file} 时丢失了过多的块，无法完成。</translation>
    </message>
    <message>
        <source>A block of this size travels in fragments, and each of them must arrive: the path, the switch or the machine&apos;s firmware loses some.</source>
        <translation>此大小的块以分片方式传输，每个分片都必须送达：路径、交换机或计算机的固件丢失了其中一些。</translation>
    </message>
    <message>
        <source>Lower the block size of the RAM disk to {suggested} for this machine.</source>
        <translation>请将此计算机的 RAM 磁盘块大小降低到 {suggested}。</translation>
    </message>
    <message>
        <source>The RAM disk&apos;s blocks of {blksize} bytes do not arrive</source>
        <translation>RAM 磁盘的 {blksize} 字节块无法送达</translation>
    </message>
    <message>
        <source>Windows PE asked for {file} by blocks of {blksize} bytes, as its boot configuration says, and not one of them arrived.</source>
        <translation>Windows PE 按其启动配置以 {blksize} 字节的块请求 {file}，但没有一个块送达。</translation>
    </message>
    <message>
        <source>Such blocks travel in fragments where they do not fit a frame, and this machine&apos;s firmware, or the path to it, drops those.</source>
        <translation>这样的块在一帧放不下时以分片方式传输，而此计算机的固件或到它的路径会丢弃分片。</translation>
    </message>
    <message>
        <source>{file} did not go on</source>
        <translation>{file} 没有继续</translation>
    </message>
    <message>
        <source>The boot program {file} arrived, and never asked for the boot manager bootmgr.exe.</source>
        <translation>启动程序 {file} 已送达，但从未请求启动管理器 bootmgr.exe。</translation>
    </message>
    <message>
        <source>It did not start, or another DHCP server&apos;s answer sends it elsewhere for its files.</source>
        <translation>它没有启动，或另一台 DHCP 服务器的应答使它到别处获取文件。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and for another server with a boot file; then start the machine again.</source>
        <translation>请查看计算机的屏幕，并查找是否有其他提供启动文件的服务器；然后重新启动该计算机。</translation>
    </message>
    <message>
        <source>The boot manager did not start</source>
        <translation>启动管理器没有启动</translation>
    </message>
    <message>
        <source>The boot manager {file} arrived, and never asked for its boot configuration.</source>
        <translation>启动管理器 {file} 已送达，但从未请求其启动配置。</translation>
    </message>
    <message>
        <source>Secure Boot refused it: the firmware does not know the authority that signed it (2011 or 2023), or revoked it. Or it did not start at all.</source>
        <translation>安全启动拒绝了它：固件不认识为其签名的证书颁发机构（2011 或 2023），或已将其吊销。也可能它根本没有启动。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, choose the other signature in the boot image&apos;s properties, and try again.</source>
        <translation>请查看计算机的屏幕，在启动映像的属性中选择另一种签名，然后重试。</translation>
    </message>
    <message>
        <source>The boot manager did not go on</source>
        <translation>启动管理器没有继续</translation>
    </message>
    <message>
        <source>It did not start, or it looks for its files at another server.</source>
        <translation>它没有启动，或到另一台服务器上查找其文件。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and validate the boot image&apos;s content.</source>
        <translation>请查看计算机的屏幕，并验证启动映像的内容。</translation>
    </message>
    <message>
        <source>Stopped after its boot configuration</source>
        <translation>在启动配置之后停止</translation>
    </message>
    <message>
        <source>The boot manager read its boot configuration, and asked for nothing more: not for {file}, which comes next.</source>
        <translation>启动管理器读取了其启动配置，之后不再请求任何内容：没有请求接下来的 {file}。</translation>
    </message>
    <message>
        <source>It shows an error with a code (0xc000000f, 0xc0000098) on the machine&apos;s screen, or waits there for a key.</source>
        <translation>它在计算机的屏幕上显示带代码的错误（0xc000000f、0xc0000098），或在那里等待按键。</translation>
    </message>
    <message>
        <source>Read the code on the machine&apos;s screen; validate the boot image&apos;s content and start the machine again.</source>
        <translation>请读取计算机屏幕上的代码；验证启动映像的内容，然后重新启动该计算机。</translation>
    </message>
    <message>
        <source>Stopped before the boot image</source>
        <translation>在启动映像之前停止</translation>
    </message>
    <message>
        <source>The boot manager fetched its boot configuration and boot.sdi, and never asked for {file}.</source>
        <translation>启动管理器获取了其启动配置和 boot.sdi，但从未请求 {file}。</translation>
    </message>
    <message>
        <source>It shows an error on the machine&apos;s screen: boot.sdi is damaged, or the machine has too little memory.</source>
        <translation>它在计算机的屏幕上显示错误：boot.sdi 已损坏，或计算机的内存太少。</translation>
    </message>
    <message>
        <source>Blocks of {blksize} bytes do not get through</source>
        <translation>{blksize} 字节的块无法通过</translation>
    </message>
    <message>
        <source>The machine agreed to blocks of {blksize} bytes, and then not one of them arrived: {file} stood still.</source>
        <translation>计算机同意使用 {blksize} 字节的块，但随后没有一个块送达：{file} 停滞不前。</translation>
    </message>
    <message>
        <source>A part of the path to the machine (a VPN, a tunnel, a switch) takes smaller packets only and drops larger ones.</source>
        <translation>到该计算机的路径中有一段（VPN、隧道、交换机）只接受较小的数据包，并丢弃较大的。</translation>
    </message>
    <message>
        <source>Set tftp.max-block-size to {suggested}, or mend the path&apos;s MTU.</source>
        <translation>请将 tftp.max-block-size 设为 {suggested}，或修正路径的 MTU。</translation>
    </message>
    <message>
        <source>The machine broke off the download</source>
        <translation>计算机中断了下载</translation>
    </message>
    <message>
        <source>The machine broke off {file} after block {block} of {lastBlock} and said: &quot;{errorText}&quot; (error {errorCode}).</source>
        <translation>计算机在 {lastBlock} 块中的第 {block} 块之后中断了 {file}，并告知：“{errorText}”（错误 {errorCode}）。</translation>
    </message>
    <message>
        <source>Its firmware has no room for the file, does not like an option, or somebody pressed a key.</source>
        <translation>其固件没有足够的空间存放该文件、不接受某个选项，或有人按了键。</translation>
    </message>
    <message>
        <source>Read the machine&apos;s own words; try a smaller boot program or newer firmware.</source>
        <translation>请阅读计算机自己的说明；尝试较小的启动程序或较新的固件。</translation>
    </message>
    <message>
        <source>Downloads do not reach it</source>
        <translation>下载无法到达计算机</translation>
    </message>
    <message>
        <source>The machine asked for {file} by TFTP, and never acknowledged an answer.</source>
        <translation>计算机通过 TFTP 请求了 {file}，但从未确认应答。</translation>
    </message>
    <message>
        <source>A firewall between this server and the machine drops UDP from high ports, or only lets port 69 through.</source>
        <translation>此服务器与该计算机之间的防火墙丢弃来自高位端口的 UDP，或只放行端口 69。</translation>
    </message>
    <message>
        <source>Let UDP pass from this server to the machine&apos;s network, whatever the port.</source>
        <translation>请放行从此服务器到该计算机所在网络的 UDP，无论端口为何。</translation>
    </message>
    <message>
        <source>Content cannot be read</source>
        <translation>无法读取内容</translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this server.</source>
        <translation>无法在此服务器上读取文件 {file}。</translation>
    </message>
    <message>
        <source>The content folder was changed, or its disk fails.</source>
        <translation>内容文件夹被更改，或其磁盘出现故障。</translation>
    </message>
    <message>
        <source>Broken off in the boot image</source>
        <translation>在启动映像中途中断</translation>
    </message>
    <message>
        <source>The download of the boot image began and never came to its end. It does not count as run.</source>
        <translation>启动映像的下载已开始，但从未完成。不计为已运行。</translation>
    </message>
    <message>
        <source>The machine lost power or its link, or was started anew in the middle.</source>
        <translation>计算机断电或断开链路，或在中途被重新启动。</translation>
    </message>
    <message>
        <source>Start the machine again: it gets the same deployment once more.</source>
        <translation>请重新启动该计算机：它会再次得到同一部署。</translation>
    </message>
    <message>
        <source>Asked for a file that is not here</source>
        <translation>请求了此处没有的文件</translation>
    </message>
    <message>
        <source>The machine asked for {file}, which its boot does not have.</source>
        <translation>计算机请求了 {file}，而其启动不包含该文件。</translation>
    </message>
    <message>
        <source>A boot program looks for a second part by name, or the firmware remembers a name of an earlier boot.</source>
        <translation>启动程序按名称查找第二部分，或固件记住了先前某次启动的名称。</translation>
    </message>
    <message>
        <source>Add the file to the boot image, or deploy a program that needs none.</source>
        <translation>请将该文件添加到启动映像，或部署不需要它的程序。</translation>
    </message>
    <message>
        <source>The download stood still</source>
        <translation>下载停滞</translation>
    </message>
    <message>
        <source>The download of {file} stood still after block {block} of {lastBlock}.</source>
        <translation>{file} 的下载在 {lastBlock} 块中的第 {block} 块之后停滞。</translation>
    </message>
    <message>
        <source>The machine lost power or its link, or the path loses packets.</source>
        <translation>计算机断电或断开链路，或路径丢失数据包。</translation>
    </message>
    <message>
        <source>Look at the machine and at its cable, and start it again.</source>
        <translation>请检查该计算机及其网线，然后重新启动它。</translation>
    </message>
    <message>
        <source>Asked for the size only</source>
        <translation>只查询了大小</translation>
    </message>
    <message>
        <source>The machine asked how large {file} is ({size} bytes), and never fetched it.</source>
        <translation>计算机查询了 {file} 的大小（{size} 字节），但从未获取它。</translation>
    </message>
    <message>
        <source>The file is too large for its memory, or our answer about the size did not get back.</source>
        <translation>该文件对其内存来说太大，或我们关于大小的应答未能返回。</translation>
    </message>
    <message>
        <source>Check the firewall for UDP from high ports, and the size of the boot program.</source>
        <translation>请检查防火墙是否放行来自高位端口的 UDP，以及启动程序的大小。</translation>
    </message>
    <message>
        <source>Runs in a circle</source>
        <translation>循环运行</translation>
    </message>
    <message>
        <source>The machine fetched the same loader {file} {times} times and got no further.</source>
        <translation>计算机获取了同一加载程序 {file} {times} 次，却没有进展。</translation>
    </message>
    <message>
        <source>The loader crashes or restarts the machine, or another DHCP server answers the loader and hands the loader out again.</source>
        <translation>加载程序崩溃或使计算机重启，或另一台 DHCP 服务器应答了加载程序并再次发放加载程序。</translation>
    </message>
    <message>
        <source>Look for another PXE or DHCP server with a boot file, and try other firmware settings (Secure Boot off).</source>
        <translation>请查找是否有其他提供启动文件的 PXE 或 DHCP 服务器，并尝试其他固件设置（关闭安全启动）。</translation>
    </message>
    <message>
        <source>The loader cannot reach its script</source>
        <translation>加载程序无法到达其脚本</translation>
    </message>
    <message>
        <source>The loader {file} started, asked, and was told where its script is; it never fetched it.</source>
        <translation>加载程序 {file} 已启动并请求，也得知了其脚本的位置；但从未获取脚本。</translation>
    </message>
    <message>
        <source>The machine cannot reach the HTTP port of this server (TCP 8069), or another DHCP server&apos;s answer won.</source>
        <translation>计算机无法到达此服务器的 HTTP 端口 (TCP 8069)，或另一台 DHCP 服务器的应答被采用。</translation>
    </message>
    <message>
        <source>Let TCP pass to the boot port, and look for another server with a boot file.</source>
        <translation>请放行到启动端口的 TCP，并查找是否有其他提供启动文件的服务器。</translation>
    </message>
    <message>
        <source>The loader never got its script</source>
        <translation>加载程序从未得到其脚本</translation>
    </message>
    <message>
        <source>The loader {file} arrived, but never fetched its script.</source>
        <translation>加载程序 {file} 已送达，但从未获取其脚本。</translation>
    </message>
    <message>
        <source>The loader did not start (Secure Boot refuses it, no driver for the card), got no address, or cannot reach the HTTP port of this server.</source>
        <translation>加载程序没有启动（被安全启动拒绝，或没有网卡的驱动程序）、没有得到地址，或无法到达此服务器的 HTTP 端口。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen; switch Secure Boot off, and let TCP pass to the boot port (8069).</source>
        <translation>请查看计算机的屏幕；关闭安全启动，并放行到启动端口 (8069) 的 TCP。</translation>
    </message>
    <message>
        <source>Another server booted it</source>
        <translation>由另一台服务器启动</translation>
    </message>
    <message>
        <source>The machine took the offer of {server} and fetched nothing from here.</source>
        <translation>计算机接受了 {server} 的提供 (offer)，没有从此处获取任何内容。</translation>
    </message>
    <message>
        <source>{server} hands out a boot file too, or answers faster: another PXE server, or a DHCP server with options 66 and 67.</source>
        <translation>{server} 也发放启动文件，或应答更快：另一台 PXE 服务器，或带有选项 66 和 67 的 DHCP 服务器。</translation>
    </message>
    <message>
        <source>Remove the boot options from {server}, or let only one of the two answer this machine.</source>
        <translation>请从 {server} 移除启动选项，或只让两者之一应答此计算机。</translation>
    </message>
    <message>
        <source>Port 4011 is blocked</source>
        <translation>端口 4011 被阻止</translation>
    </message>
    <message>
        <source>The machine took its address and our offer, could not ask on UDP port 4011 what to boot, and went on.</source>
        <translation>计算机接受了其地址和我们的提供 (offer)，但无法在 UDP 端口 4011 上询问要启动什么，于是继续后续启动。</translation>
    </message>
    <message>
        <source>A firewall, or another program on this server, keeps UDP 4011 from the engine.</source>
        <translation>防火墙或此服务器上的其他程序使引擎无法收到 UDP 4011。</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass to this server.</source>
        <translation>请放行到此服务器的 UDP 4011。</translation>
    </message>
    <message>
        <source>Never asked on port 4011</source>
        <translation>从未在端口 4011 上询问</translation>
    </message>
    <message>
        <source>The machine took its address from {server}, and then never asked this server on UDP port 4011 what to boot.</source>
        <translation>计算机从 {server} 得到其地址，但随后从未在 UDP 端口 4011 上向此服务器询问要启动什么。</translation>
    </message>
    <message>
        <source>A firewall drops UDP 4011 between the machine and this server; or {server} also hands out a boot file, and the machine took that.</source>
        <translation>防火墙丢弃了该计算机与此服务器之间的 UDP 4011；或 {server} 也发放启动文件，而计算机采用了它。</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass to this server, and look at the boot options of {server}.</source>
        <translation>请放行到此服务器的 UDP 4011，并查看 {server} 的启动选项。</translation>
    </message>
    <message>
        <source>Never asked for its boot file</source>
        <translation>从未请求其启动文件</translation>
    </message>
    <message>
        <source>The machine was told its boot file, {file}, and never asked for it.</source>
        <translation>计算机已得知其启动文件 {file}，但从未请求它。</translation>
    </message>
    <message>
        <source>A firewall drops its requests: UDP 69 for TFTP, TCP 8069 for HTTP.</source>
        <translation>防火墙丢弃了其请求：TFTP 为 UDP 69，HTTP 为 TCP 8069。</translation>
    </message>
    <message>
        <source>Let these ports pass to this server.</source>
        <translation>请放行到此服务器的这些端口。</translation>
    </message>
    <message>
        <source>Takes no offer</source>
        <translation>不接受提供 (offer)</translation>
    </message>
    <message>
        <source>The machine asked {attempts} times, was offered a boot each time, and took no offer.</source>
        <translation>计算机请求了 {attempts} 次，每次都被提供启动，但从未接受提供 (offer)。</translation>
    </message>
    <message>
        <source>No DHCP server gives it an address (in mode proxy one must), our offers do not get back to it (DHCP snooping, a relay that does not know this server), or its firmware does not take an offer beside another.</source>
        <translation>没有 DHCP 服务器为其分配地址（在模式 proxy 下必须有一台）、我们的提供 (offer) 无法返回给它（DHCP 侦听，或不知道此服务器的中继），或其固件不接受与其他提供并列的提供。</translation>
    </message>
    <message>
        <source>Check that a DHCP server answers on its network; trust this server&apos;s switch port; for such firmware use mode server.</source>
        <translation>请检查其网络中是否有 DHCP 服务器应答；将此服务器的交换机端口设为受信任；对于此类固件，请使用模式 server。</translation>
    </message>
    <message>
        <source>Went on without the network</source>
        <translation>未使用网络而继续</translation>
    </message>
    <message>
        <source>The machine was offered a boot, and never came back.</source>
        <translation>计算机被提供了启动，但再未返回。</translation>
    </message>
    <message>
        <source>Somebody chose another boot device, or it gave up at once.</source>
        <translation>有人选择了其他启动设备，或它立即放弃了。</translation>
    </message>
    <message>
        <source>Start the machine again and watch its screen.</source>
        <translation>请重新启动该计算机并观察其屏幕。</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>已重新开始</translation>
    </message>
    <message>
        <source>This boot ended because the machine asked anew, or because what it gets was changed; the next one replaced it.</source>
        <translation>此启动已结束，因为计算机重新发出了请求，或它得到的内容已更改；已由下一次启动取代。</translation>
    </message>
    <message>
        <source>Nothing more was heard</source>
        <translation>没有更多消息</translation>
    </message>
    <message>
        <source>The machine fetched {file}, and then nothing more was heard of it.</source>
        <translation>计算机获取了 {file}，之后再无消息。</translation>
    </message>
    <message>
        <source>It was switched off, or what it started failed without a word.</source>
        <translation>它被关机，或其启动的程序未作任何说明就失败了。</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and start it again.</source>
        <translation>请查看计算机的屏幕，然后重新启动它。</translation>
    </message>
    <message>
        <source>Its link came up late</source>
        <translation>其链路启用得晚</translation>
    </message>
    <message>
        <source>The first request that arrived was sent {secs} seconds after the machine began to ask: earlier ones were lost.</source>
        <translation>第一个到达的请求是在计算机开始请求 {secs} 秒之后发送的：之前的请求已丢失。</translation>
    </message>
    <message>
        <source>The switch holds the port back after the link comes up (spanning tree, 802.1X, power saving); or the engine was not running yet.</source>
        <translation>链路启用后，交换机暂不开放该端口（生成树、802.1X、节能）；或引擎尚未运行。</translation>
    </message>
    <message>
        <source>Switch the port to an edge port (PortFast).</source>
        <translation>请将该端口切换为边缘端口 (PortFast)。</translation>
    </message>
    <message>
        <source>Came by two paths</source>
        <translation>经由两条路径到达</translation>
    </message>
    <message>
        <source>The same request came by two paths: through {relay} and through {other}.</source>
        <translation>同一请求经由两条路径到达：通过 {relay} 和通过 {other}。</translation>
    </message>
    <message>
        <source>Two relays forward this network, or a relay and this server both hear it.</source>
        <translation>有两个中继转发此网络，或一个中继与此服务器都收到它。</translation>
    </message>
    <message>
        <source>Usually harmless. Let one relay forward to this server.</source>
        <translation>通常无害。请只让一个中继转发到此服务器。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>The machine is loading {file}.</source>
        <translation>计算机正在加载 {file}。</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在请求</translation>
    </message>
    <message>
        <source>The machine asked and was answered; it has not fetched anything yet.</source>
        <translation>计算机已请求并得到应答；尚未获取任何内容。</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>尚无可说明的内容</translation>
    </message>
    <message>
        <source>What was seen of this boot does not say more.</source>
        <translation>从此启动中观察到的信息不足以说明更多。</translation>
    </message>
    <message>
        <source>A variable does not fit the command line</source>
        <translation>变量不适合命令行</translation>
    </message>
    <message>
        <source>The boot was decided, but its command line cannot be made: {detail}</source>
        <translation>已决定启动，但无法生成其命令行：{detail}</translation>
    </message>
    <message>
        <source>A kernel&apos;s command line has a limited length and no way to escape quotation marks, so not every value can stand in it.</source>
        <translation>内核的命令行长度有限，且无法转义引号，因此并非所有值都能放入其中。</translation>
    </message>
    <message>
        <source>Change the variable of the device or collection, or the boot image&apos;s command line.</source>
        <translation>请更改设备或集合的变量，或启动映像的命令行。</translation>
    </message>
    <message>
        <source>The boot image arrived completely. What it did on the machine is not known: nothing of it has reported.</source>
        <translation>启动映像已完整送达。它在计算机上的运行情况未知：未收到来自它的任何报告。</translation>
    </message>
    <message>
        <source>Stopped: device removed</source>
        <translation>已停止：设备已移除</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its device was removed from this site. What did not arrive does not count as run.</source>
        <translation>启动在进行中被停止，因为其设备已从此站点中移除。未送达的内容不计为已运行。</translation>
    </message>
    <message>
        <source>Somebody deleted the device.</source>
        <translation>有人删除了该设备。</translation>
    </message>
    <message>
        <source>Add the machine again if it should boot. Required deployments would run on it again.</source>
        <translation>如果它应启动，请重新添加该计算机。必需部署会在其上再次运行。</translation>
    </message>
    <message>
        <source>Stopped: quarantine</source>
        <translation>已停止：已隔离</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its device was put into quarantine. What did not arrive does not count as run.</source>
        <translation>启动在进行中被停止，因为其设备已被隔离。未送达的内容不计为已运行。</translation>
    </message>
    <message>
        <source>Somebody put the device into quarantine.</source>
        <translation>有人隔离了该设备。</translation>
    </message>
    <message>
        <source>Release it if it should boot, and start it again.</source>
        <translation>如果它应启动，请解除隔离，然后重新启动它。</translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message>
        <source>It gets %1 with boot image %2 (deployment %3). %4</source>
        <translation>它将得到 %1，使用启动映像 %2（部署 %3）。%4</translation>
    </message>
    <message>
        <source>%1 is required: from %2 on it runs without asking.</source>
        <translation>%1 为必需部署：自 %2 起无需确认即运行。</translation>
    </message>
</context>
<context>
    <name>WimImageTexts</name>
    <message>
        <source>%1 (bootable)</source>
        <translation>%1（可启动）</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Boots bare machines over the network.</source>
        <translation>通过网络启动裸机。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>站点：%1</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>关于 Slipway</translation>
    </message>
    <message>
        <source>Qt %1, on %2</source>
        <translation>Qt %1，%2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
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
        <translation>尚未更改任何内容</translation>
    </message>
    <message>
        <source>Everything that an administrator changes or clears leaves a row here, whichever program did it.</source>
        <translation>管理员所做的每一次更改或清除，无论通过哪个程序，都会在此留下一行记录。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation>审核跟踪的状态</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未校验。</translation>
    </message>
    <message>
        <source>Every row is compared with its hash…</source>
        <translation>正在将每一行与其哈希比对…</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>无法读取审核跟踪。</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>校验时间：%1。</translation>
    </message>
    <message>
        <source>Export the Audit Trail</source>
        <translation>导出审核跟踪</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前一哈希</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>涉及内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Exclusions and identifiers</source>
        <translation>排除项和标识符</translation>
    </message>
    <message>
        <source>Guards and clearing</source>
        <translation>安全防护和清除操作</translation>
    </message>
    <message>
        <source>Settings and site</source>
        <translation>设置和站点</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Backups, leases and boots</source>
        <translation>备份、租约和启动</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupDialog</name>
    <message>
        <source>Back Up Now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Folder for the Backup</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>&amp;Include the boot images</source>
        <translation>包含启动映像(&amp;I)</translation>
    </message>
    <message>
        <source>The configuration and the history are copied as they are at this moment, while Slipway serves.</source>
        <translation>在 Slipway 提供服务的同时，按此刻的状态复制配置和历史记录。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The backup gets a folder of its own in there, readable by you alone: it holds the values of secret variables, too. Better on another disk than the site.</source>
        <translation>备份在其中有自己的文件夹，只有您可以读取：它也包含机密变量的值。最好与站点位于不同的磁盘。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>At most %1. What an older backup in the same folder holds already takes no more room. Without them, a site that is restored on another computer has to be given its content anew.</source>
        <translation>最多 %1。同一文件夹中较早备份已有的内容不再占用空间。如果不包含，在另一台计算机上还原的站点必须重新提供内容。</translation>
    </message>
    <message>
        <source>Choose a folder for the backup.</source>
        <translation>请选择备份文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>请提供文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>A backup was made: %1, %2.</source>
        <translation>已创建备份：%1，%2。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupPage</name>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>A backup is a copy of the configuration and the history, made while Slipway serves. With one, a lost disk costs minutes.</source>
        <translation>备份是配置和历史记录的副本，在 Slipway 提供服务期间创建。有了备份，磁盘损坏后几分钟即可恢复。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The last one that was due has not been made yet.</source>
        <translation>上次到期的备份尚未创建。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Backup(s)</source>
        <translation>
            <numerusform>删除 %n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What is deleted from the disk cannot be brought back.</source>
        <translation>从磁盘上删除的内容无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s) could not be deleted whole. %2</source>
        <translation>
            <numerusform>%n 个备份中有 %1 个未能完全删除。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Another Folder</source>
        <translation>显示其他文件夹</translation>
    </message>
    <message>
        <source>These are the backups in %1.</source>
        <translation>以下是 %1 中的备份。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupVerifyDialog</name>
    <message numerus="yes">
        <source>Verify %n Backup(s)</source>
        <translation>
            <numerusform>校验 %n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every byte is read and compared with its hash, and the databases are looked through.</source>
        <translation>读取每个字节并与其哈希比对，同时检查数据库。</translation>
    </message>
    <message>
        <source>Sound: everything is as it was when it was made.</source>
        <translation>完好：一切都与创建时相同。</translation>
    </message>
    <message>
        <source>Damaged. Make a new backup, and look after the disk.</source>
        <translation>已损坏。请创建新备份，并检查磁盘。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootFilesPane</name>
    <message>
        <source>Files of the boot image</source>
        <translation>启动映像的文件</translation>
    </message>
    <message>
        <source>Supply from &amp;Folder…</source>
        <translation>从文件夹补充(&amp;F)…</translation>
    </message>
    <message>
        <source>Supply from &amp;ISO or File…</source>
        <translation>从 ISO 或文件补充(&amp;I)…</translation>
    </message>
    <message>
        <source>A Windows ISO, a folder of it, or a single file such as wimboot. Also by dropping it here. What is found is taken at once.</source>
        <translation>Windows ISO、其中的文件夹，或单个文件（例如 wimboot）。也可拖放到此处。找到的文件会立即采用。</translation>
    </message>
    <message>
        <source>Drop to supply boot files</source>
        <translation>拖放到此处以补充启动文件</translation>
    </message>
    <message>
        <source>Folder with Boot Files</source>
        <translation>包含启动文件的文件夹</translation>
    </message>
    <message>
        <source>ISO or Boot File</source>
        <translation>ISO 或启动文件</translation>
    </message>
    <message>
        <source>Looking for boot files</source>
        <translation>正在查找启动文件</translation>
    </message>
    <message>
        <source>There is none of the boot files in %1. On a Windows ISO they lie in boot, efi and sources.</source>
        <translation>%1 中没有任何启动文件。在 Windows ISO 中，它们位于 boot、efi 和 sources。</translation>
    </message>
    <message>
        <source>Taken from %1: %2.</source>
        <translation>已从 %1 获取：%2。</translation>
    </message>
    <message>
        <source>Complete: every file that the machines of this image need is here.</source>
        <translation>完整：使用此映像的计算机所需的文件均已具备。</translation>
    </message>
    <message>
        <source>Select a file to read what its signature means to a machine with Secure Boot.</source>
        <translation>请选择一个文件，以了解其签名对启用安全启动的计算机意味着什么。</translation>
    </message>
    <message>
        <source>Its signature is not known: most likely it is no program for UEFI.</source>
        <translation>其签名未知：它很可能不是 UEFI 程序。</translation>
    </message>
    <message>
        <source>Secure Boot does not look at this file.</source>
        <translation>安全启动不检查此文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImageDialog</name>
    <message>
        <source>Add Boot Image</source>
        <translation>添加启动映像</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The files are copied into the site and checked by their hash from then on. The originals are not needed to serve them.</source>
        <translation>文件会复制到站点中，此后按其哈希进行检查。提供服务时不需要原始文件。</translation>
    </message>
    <message>
        <source>Drop the boot image&apos;s files here</source>
        <translation>将启动映像的文件拖放到此处</translation>
    </message>
    <message>
        <source>&amp;Windows PE (WIM)</source>
        <translation>Windows PE (WIM)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Linux: kernel and initial RAM disks</source>
        <translation>Linux：内核和初始 RAM 磁盘(&amp;L)</translation>
    </message>
    <message>
        <source>Single &amp;boot program</source>
        <translation>单个启动程序(&amp;B)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>体系结构(&amp;A)</translation>
    </message>
    <message>
        <source>Deploy this boot image from the &amp;PXE-enabled distribution point</source>
        <translation>从已启用 PXE 的分发点部署此启动映像(&amp;P)</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Fi&amp;rmware</source>
        <translation>固件(&amp;R)</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>内核(&amp;K)</translation>
    </message>
    <message>
        <source>Initial RAM disks</source>
        <translation>初始 RAM 磁盘</translation>
    </message>
    <message>
        <source>&amp;Initial RAM disks</source>
        <translation>初始 RAM 磁盘(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>命令行(&amp;C)</translation>
    </message>
    <message>
        <source>The image in the WIM is for %1. Machines of %2 will most likely not boot it.</source>
        <translation>WIM 中的映像适用于 %1。%2 的计算机很可能无法启动它。</translation>
    </message>
    <message>
        <source>Choose the kernel&apos;s file.</source>
        <translation>请选择内核文件。</translation>
    </message>
    <message>
        <source>Choose the boot program&apos;s file.</source>
        <translation>请选择启动程序文件。</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path.</source>
        <translation>%1 不是文件。请检查路径。</translation>
    </message>
    <message>
        <source>Choose at least one initial RAM disk: the kernel finds its first programs there.</source>
        <translation>请至少选择一个初始 RAM 磁盘：内核从中找到其最初的程序。</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>启动映像必须有名称。</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>正在复制并计算哈希</translation>
    </message>
    <message>
        <source>The boot image %1 was added.</source>
        <translation>已添加启动映像 %1。</translation>
    </message>
    <message>
        <source>The boot image %1 was added. What it lacks stands with its boot files.</source>
        <translation>已添加启动映像 %1。其缺少的文件列在启动文件中。</translation>
    </message>
    <message>
        <source>Found from the file</source>
        <translation>由文件识别</translation>
    </message>
    <message>
        <source>Machines will hardly boot this:</source>
        <translation>计算机不大可能启动此映像：</translation>
    </message>
    <message>
        <source>The boot image %1 was added, but machines will hardly boot it. %2</source>
        <translation>已添加启动映像 %1，但计算机不大可能启动它。%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImagePage</name>
    <message>
        <source>Supply Files…</source>
        <translation>补充文件…</translation>
    </message>
    <message>
        <source>No boot images yet</source>
        <translation>尚无启动映像</translation>
    </message>
    <message>
        <source>A boot image is what a bare machine starts over the network: Windows PE, Linux, or a boot program. Drop a boot.wim here, or choose a file.</source>
        <translation>启动映像是裸机通过网络启动的内容：Windows PE、Linux 或启动程序。请将 boot.wim 拖放到此处，或选择文件。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Supply boot files</source>
        <translation>补充启动文件</translation>
    </message>
    <message>
        <source>Content that no other boot image shares is removed from the disk as well.</source>
        <translation>未与其他启动映像共用的内容也会从磁盘中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) can be booted by PXE again.</source>
        <translation>
            <numerusform>%n 个启动映像可重新通过 PXE 启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) cannot be booted by PXE any more.</source>
        <translation>
            <numerusform>%n 个启动映像不能再通过 PXE 启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files that it was imported from stay where they are.</source>
        <translation>导入时的源文件会保留在原处。</translation>
    </message>
    <message>
        <source>These are used by task sequences and stay: %1.</source>
        <translation>以下启动映像正被任务序列使用，将予以保留：%1。</translation>
    </message>
    <message>
        <source>The boot image %1 cannot be removed while it is used by %2. Give the task sequence another boot image first.</source>
        <translation>启动映像 %1 正被 %2 使用，无法移除。请先为该任务序列指定另一个启动映像。</translation>
    </message>
    <message>
        <source>Show Task Sequence</source>
        <translation>显示任务序列</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Boot Image(s)</source>
        <translation>
            <numerusform>删除 %n 个启动映像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) are removed from the site, with their content.</source>
        <translation>
            <numerusform>将从站点中移除 %n 个启动映像及其内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（来自 %2）</translation>
    </message>
    <message>
        <source>No required deployment boots it.</source>
        <translation>没有必需的部署启动它。</translation>
    </message>
    <message numerus="yes">
        <source>Update %n Boot Image(s)</source>
        <translation>
            <numerusform>更新 %n 个启动映像</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are imported again from where they came, and served from then on.</source>
        <translation>将从原来的位置重新导入文件，此后提供新的文件。</translation>
    </message>
    <message>
        <source>Machines that boot now finish with the old content. Then it is removed.</source>
        <translation>正在启动的计算机用旧内容完成启动，之后旧内容会被删除。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have yet to boot it by required deployments: %1.</source>
        <translation>
            <numerusform>还有 %n 台设备尚未通过以下必需部署启动它：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImagePropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>%1 的属性</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Parts of the boot image</source>
        <translation>启动映像的各部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Data Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Boot Files</source>
        <translation>启动文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>命令行(&amp;C)</translation>
    </message>
    <message>
        <source>Deploy this boot image from the &amp;PXE-enabled distribution point</source>
        <translation>从已启用 PXE 的分发点部署此启动映像(&amp;P)</translation>
    </message>
    <message>
        <source>Started &amp;by</source>
        <translation>启动方式(&amp;B)</translation>
    </message>
    <message>
        <source>Boot manager si&amp;gned</source>
        <translation>启动管理器签名(&amp;G)</translation>
    </message>
    <message>
        <source>Served to UEFI</source>
        <translation>提供给 UEFI</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>&amp;Source of the kernel</source>
        <translation>内核的源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>源(&amp;S)</translation>
    </message>
    <message>
        <source>What Update reads. Machines get the copy in the site, never this file.</source>
        <translation>“更新”时读取的位置。计算机得到的是站点中的副本，绝不是此文件。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image in the WIM</source>
        <translation>WIM 中的映像</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <source>&amp;Update from Source…</source>
        <translation>从源更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Validate…</source>
        <translation>验证(&amp;V)…</translation>
    </message>
    <message>
        <source>Task sequences and deployments</source>
        <translation>任务序列和部署</translation>
    </message>
    <message>
        <source>Show &amp;Task Sequence</source>
        <translation>显示任务序列(&amp;T)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，操作者：%2</translation>
    </message>
    <message>
        <source>%1 (Windows %2, %3)</source>
        <translation>%1（Windows %2，%3）</translation>
    </message>
    <message>
        <source>While a task sequence uses it, the boot image cannot be removed.</source>
        <translation>只要有任务序列使用此启动映像，就无法移除它。</translation>
    </message>
    <message>
        <source>No task sequence uses this boot image.</source>
        <translation>没有任务序列使用此启动映像。</translation>
    </message>
    <message>
        <source>No boot manager for UEFI: see Boot Files</source>
        <translation>没有用于 UEFI 的启动管理器：请参阅“启动文件”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>signature unknown</source>
        <translation>签名未知</translation>
    </message>
    <message>
        <source>Apply the new source first.</source>
        <translation>请先应用新的源。</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>启动映像必须有名称。</translation>
    </message>
    <message>
        <source>The source cannot be empty.</source>
        <translation>源不能为空。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootWaterfall</name>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 · failed</source>
        <translation>%1 · 失败</translation>
    </message>
    <message>
        <source>Waterfall of %1</source>
        <translation>%1 的瀑布图</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BulkDialog</name>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n done.</source>
        <translation>
            <numerusform>%1：已完成 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>已完成 %1 项，失败 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Cancelled: the others stay as they were.</source>
        <translation>%1。已取消：其余保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1 的菜单</translation>
    </message>
    <message>
        <source>Pause, zoom, save, or show as a table</source>
        <translation>暂停、缩放、保存或显示为表格</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Zoomed in</source>
        <translation>已放大</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChartPlot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a figure and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChooseCollectionDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Choose a collection</source>
        <translation>选择集合</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>请选择集合。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ClearDialog</name>
    <message numerus="yes">
        <source>Required PXE deployments cleared on %n device(s).</source>
        <translation>
            <numerusform>已清除 %n 台设备的必需 PXE 部署。</numerusform>
        </translation>
    </message>
    <message>
        <source>Booting now, not cleared: %1. Clear them again when they are done.</source>
        <translation>正在启动，未清除：%1。请在其完成后再次清除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message numerus="yes">
        <source>The Clear was undone on %n device(s).</source>
        <translation>
            <numerusform>已对 %n 台设备撤消清除操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>These began to boot meanwhile, and stay cleared: %1.</source>
        <translation>以下设备在此期间已开始启动，仍保持已清除状态：%1。</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments</source>
        <translation>清除所需的 PXE 部署</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Looking at what has run…</source>
        <translation>正在查看已运行的部署…</translation>
    </message>
    <message>
        <source>What is cleared, device by device</source>
        <translation>将清除的内容（按设备）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why? It is kept with your name.</source>
        <translation>为什么？会与您的用户名一起保存。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing has run on these machines yet. Clearing changes nothing.</source>
        <translation>这些计算机上尚未运行过任何部署。清除不会带来任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten. None of them would start by itself at its next PXE boot.</source>
        <translation>
            <numerusform>将清除 %n 台计算机上的运行记录。它们都不会在下次 PXE 启动时自动开始部署。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten.</source>
        <translation>
            <numerusform>将清除 %n 台计算机上的运行记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will start at the next PXE boot without asking, and may lose what is on the disks.</source>
        <translation>
            <numerusform>其中 %n 台会在下次 PXE 启动时无需确认即开始部署，磁盘上的数据可能丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will do so as soon as a maintenance window opens, and may lose what is on the disks.</source>
        <translation>
            <numerusform>其中 %n 台会在维护时段开始后立即开始部署，无需确认，磁盘上的数据可能丢失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectDialog</name>
    <message numerus="yes">
        <source>Add %n Device(s) to a Collection</source>
        <translation>
            <numerusform>将 %n 台设备添加到集合</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message>
        <source>There is no collection of your own yet. Create one under Device Collections first; the built-in ones take their members by themselves.</source>
        <translation>您还没有自己的集合。请先在“设备集合”下创建一个；内置集合会自行纳入成员。</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>请选择集合。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionDialog</name>
    <message>
        <source>Create Device Collection</source>
        <translation>创建设备集合</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Deployments go to collections. A machine counts as a member only while it is in the limiting collection too.</source>
        <translation>部署以集合为目标。计算机只有同时在限制集合中时才算作成员。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limiting collection</source>
        <translation>限制集合(&amp;L)</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>集合必须有名称。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionPage</name>
    <message>
        <source>No collections yet</source>
        <translation>尚无集合</translation>
    </message>
    <message>
        <source>Deployments go to collections of devices.</source>
        <translation>部署以设备集合为目标。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Delete Collection</source>
        <translation>删除集合</translation>
    </message>
    <message>
        <source>A collection that deployments or other collections need cannot be removed.</source>
        <translation>部署或其他集合需要的集合无法移除。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Delete Collections</source>
        <translation>删除集合</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) are removed. Their members stay in the site.</source>
        <translation>
            <numerusform>将移除 %n 个集合。其成员仍保留在站点中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown machines cannot be members of a collection. Register them first.</source>
        <translation>未知计算机不能成为集合的成员。请先注册它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are members of %1 now.</source>
        <translation>
            <numerusform>现在有 %n 台设备是 %1 的成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>The membership of every collection was evaluated. The numbers of members are the same.</source>
        <translation>已评估每个集合的成员身份。成员数量没有变化。</translation>
    </message>
    <message>
        <source>The membership of every collection was evaluated. %1</source>
        <translation>已评估每个集合的成员身份。%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionPropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>%1 的属性</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>集合的各部分</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Membership Rules</source>
        <translation>成员身份规则</translation>
    </message>
    <message>
        <source>Maintenance Windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>限制集合</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Limiting collection</source>
        <translation>限制集合(&amp;L)</translation>
    </message>
    <message>
        <source>A machine counts as a member only while it is in the limiting collection too, whatever the rules say.</source>
        <translation>无论规则如何，计算机只有同时在限制集合中时才算作成员。</translation>
    </message>
    <message>
        <source>Membership rules</source>
        <translation>成员身份规则</translation>
    </message>
    <message>
        <source>Add &amp;Query…</source>
        <translation>添加查询(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Include Collection…</source>
        <translation>包括集合(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xclude Collection…</source>
        <translation>排除集合(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>&amp;Add Window…</source>
        <translation>添加维护时段(&amp;A)…</translation>
    </message>
    <message>
        <source>Include the members of %1</source>
        <translation>包括 %1 的成员</translation>
    </message>
    <message>
        <source>Exclude the members of %1</source>
        <translation>排除 %1 的成员</translation>
    </message>
    <message>
        <source>There is no rule: members are only the direct ones, chosen under Members. Add a query to let machines join by themselves.</source>
        <translation>没有规则：成员仅为在“成员”中选择的直接成员。添加查询可让计算机自动加入。</translation>
    </message>
    <message>
        <source>Members are the direct ones and whoever a query or an included collection brings, but never who is in an excluded collection.</source>
        <translation>成员包括直接成员以及由查询或所包括的集合带来的设备，但绝不包括所排除集合中的设备。</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>There is no window: required deployments may start on the members at any time, unless another of their collections has windows.</source>
        <translation>没有维护时段：必需部署可随时在成员上开始运行，除非成员所在的其他集合有维护时段。</translation>
    </message>
    <message>
        <source>Required deployments start on the members only while one of their windows is open, those of their other collections included. Available ones are not affected.</source>
        <translation>必需部署仅在成员的某个维护时段内开始运行，其他集合的维护时段也计算在内。可用部署不受影响。</translation>
    </message>
    <message>
        <source>Include Collection</source>
        <translation>包括集合</translation>
    </message>
    <message>
        <source>Exclude Collection</source>
        <translation>排除集合</translation>
    </message>
    <message>
        <source>Its members become members of this collection too.</source>
        <translation>其成员也会成为此集合的成员。</translation>
    </message>
    <message>
        <source>Its members are kept out of this collection, even those that are direct members here.</source>
        <translation>其成员不会进入此集合，即使是此集合的直接成员也不例外。</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>集合必须有名称。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandLineField</name>
    <message>
        <source>Where the machine reports its status is added by itself. ${Name} stands for a variable of the machine, ${slipway.name} for its name.</source>
        <translation>计算机报告状态的位置会自动添加。${Name} 代表计算机的变量，${slipway.name} 代表其名称。</translation>
    </message>
    <message>
        <source>No device and no collection has the variable %1: its place stays empty. Add the variable, or write what stands there else: ${Name:-else}.</source>
        <translation>没有任何设备或集合具有变量 %1：该位置会留空。请添加该变量，或写明没有变量时使用的内容：${Name:-else}。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type to find: &gt; actions, @ devices, # places, collections, images</source>
        <translation>输入以查找：&gt; 操作，@ 设备，# 位置、集合、映像</translation>
    </message>
    <message>
        <source>Find an action, a place or a thing</source>
        <translation>查找操作、位置或对象</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Not with this selection</source>
        <translation>不适用于此选择</translation>
    </message>
    <message>
        <source>Nothing fits. Look at the spelling, or type less.</source>
        <translation>没有匹配项。请检查拼写，或少输入一些。</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s): type on to narrow it.</source>
        <translation>
            <numerusform>还有 %n 个匹配项：继续输入以缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: do or show it. Esc: close.</source>
        <translation>Enter：执行或显示。Esc：关闭。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs something that it can be done to: select it in the list first.</source>
        <translation>“%1”需要一个操作对象：请先在列表中选择它。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::Console</name>
    <message>
        <source>Grant Boot Ports…</source>
        <translation>授予启动端口权限…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContentBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2, about %3 left</source>
        <translation>%1，%2，剩余约 %3</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContentJobDialog</name>
    <message>
        <source>Validate Content</source>
        <translation>验证内容</translation>
    </message>
    <message>
        <source>Update Content</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every file is read again and compared with its hash. What does not match is put aside and never served again.</source>
        <translation>会重新读取每个文件并与其哈希比对。不一致的文件会移出停用，不再提供。</translation>
    </message>
    <message>
        <source>The files are imported again from where they came. Machines that boot now finish with the old content.</source>
        <translation>会从原来的位置重新导入文件。正在启动的计算机会继续使用旧内容直至完成。</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>开始之前已取消。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Intact: every file has its hash.</source>
        <translation>完好：每个文件均与其哈希一致。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Version %1 is served from now on.</source>
        <translation>从现在起提供版本 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>%n 个完好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n 个已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intact, with remarks</source>
        <translation>
            <numerusform>%n 个完好，但有提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 个未完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CopyCollectionDialog</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The proposed name of a copy.</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>The copy has the same limiting collection, direct members, rules and maintenance windows. Nothing is deployed to it yet.</source>
        <translation>副本具有相同的限制集合、直接成员、规则和维护时段。尚未向其部署任何内容。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>集合必须有名称。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DashboardPage</name>
    <message>
        <source>Stopped answering</source>
        <translation>已停止应答</translation>
    </message>
    <message>
        <source>Nobody is answered</source>
        <translation>不应答任何计算机</translation>
    </message>
    <message>
        <source>For trials only</source>
        <translation>仅供试用</translation>
    </message>
    <message>
        <source>No machine asks there</source>
        <translation>没有计算机在那里请求</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>正在服务</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>未在服务</translation>
    </message>
    <message>
        <source>A port could not be opened</source>
        <translation>无法打开某个端口</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Machines in Live Boots</source>
        <translation>“实时启动”中的计算机</translation>
    </message>
    <message>
        <source>No machine is booting</source>
        <translation>没有计算机正在启动</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>自午夜起</translation>
    </message>
    <message>
        <source>Live Boots says why</source>
        <translation>“实时启动”会说明原因</translation>
    </message>
    <message>
        <source>Mostly: %1</source>
        <translation>主要原因：%1</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Show the last</source>
        <translation>显示最近</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Booting now</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>今天送达</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>今天失败</translation>
    </message>
    <message>
        <source>Unanswered last hour</source>
        <translation>最近一小时未应答</translation>
    </message>
    <message>
        <source>Nothing has been served yet</source>
        <translation>尚未提供任何服务</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>As soon as a machine loads its first file, its throughput is drawn here.</source>
        <translation>一旦有计算机加载第一个文件，其吞吐量就会绘制在此处。</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>No machine has booted in this time</source>
        <translation>在此时间内没有计算机启动</translation>
    </message>
    <message>
        <source>Every machine that is being served counts as one session.</source>
        <translation>每台正在得到服务的计算机计为一个会话。</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>No machine has asked in this time</source>
        <translation>在此时间内没有计算机请求</translation>
    </message>
    <message>
        <source>Requests that were answered, and those that were not, by reason.</source>
        <translation>已应答的请求，以及按原因列出的未应答请求。</translation>
    </message>
    <message>
        <source>Boot durations</source>
        <translation>启动用时</translation>
    </message>
    <message>
        <source>No boot was completed in this time</source>
        <translation>在此时间内没有启动完成</translation>
    </message>
    <message>
        <source>How long boots take from the first packet until all files have arrived.</source>
        <translation>从第一个数据包到所有文件送达，启动所用的时间。</translation>
    </message>
    <message>
        <source>Outcomes by day</source>
        <translation>每日结果</translation>
    </message>
    <message>
        <source>No boot in the last 30 days</source>
        <translation>最近 30 天内没有启动</translation>
    </message>
    <message>
        <source>Boots that were delivered, that failed, and machines that were not answered.</source>
        <translation>已送达的启动、失败的启动，以及未得到应答的计算机。</translation>
    </message>
    <message>
        <source>Sent again by block and window</source>
        <translation>按块和窗口统计的重发</translation>
    </message>
    <message>
        <source>No RAM disk was transferred in this time</source>
        <translation>在此时间内没有传输 RAM 磁盘</translation>
    </message>
    <message>
        <source>Of the RAM disks of Windows PE: how many blocks had to be sent again, by their sizes.</source>
        <translation>对于 Windows PE 的 RAM 磁盘：按其大小统计必须重发的块数。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 提供</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>All were answered</source>
        <translation>已全部应答</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployDonePage</name>
    <message>
        <source>Completion</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>The deployment has the number %1.</source>
        <translation>该部署的编号为 %1。</translation>
    </message>
    <message>
        <source>Nothing boots from it over the network.</source>
        <translation>没有计算机通过网络从它启动。</translation>
    </message>
    <message>
        <source>It begins at %1. Follow it under Monitoring, Deployments.</source>
        <translation>它将于 %1 开始。请在“监视”的“部署”下跟踪。</translation>
    </message>
    <message>
        <source>Its machines start at their next network boot. Follow them under Monitoring, Live Boots.</source>
        <translation>其计算机将在下次网络启动时开始。请在“监视”的“实时启动”下跟踪。</translation>
    </message>
    <message>
        <source>Restart a machine and press F12. Follow it under Monitoring, Live Boots.</source>
        <translation>请重启一台计算机并按 F12。请在“监视”的“实时启动”下跟踪。</translation>
    </message>
    <message>
        <source>The collection is empty: nothing happens until a machine becomes a member.</source>
        <translation>该集合为空：在有计算机成为成员之前，不会发生任何操作。</translation>
    </message>
    <message>
        <source>As things stand, none of its machines starts at its next network boot. Monitoring, What If? says why.</source>
        <translation>按目前情况，其中没有计算机会在下次网络启动时开始。“监视”的“假设分析”会说明原因。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployGeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>What is deployed to whom?</source>
        <translation>将什么部署给谁？</translation>
    </message>
    <message>
        <source>A required deployment installs machines at their next network boot, without asking anybody.</source>
        <translation>必需部署会在计算机下次网络启动时安装它们，无需任何人确认。</translation>
    </message>
    <message>
        <source>&amp;Available: boots when somebody presses F12</source>
        <translation>可用：有人按 F12 时启动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Required: boots once on each machine, without asking</source>
        <translation>必需：在每台计算机上启动一次，无需确认(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Task sequence</source>
        <translation>任务序列(&amp;T)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Choose a collection</source>
        <translation>选择集合</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>显示成员超过 %n 个的集合</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no boot image yet: no machine can boot from it until it has one.</source>
        <translation>它还没有启动映像：在有启动映像之前，没有计算机可以从它启动。</translation>
    </message>
    <message>
        <source>Its boot image %1 is not enabled for PXE: no machine can boot from it until then.</source>
        <translation>其启动映像 %1 未为 PXE 启用：在启用之前，没有计算机可以从它启动。</translation>
    </message>
    <message>
        <source>Boots %1 (%2).</source>
        <translation>启动 %1 (%2)。</translation>
    </message>
    <message>
        <source>There is no task sequence yet. Create one under Software Library, Task Sequences.</source>
        <translation>还没有任务序列。请在“软件库”的“任务序列”下创建一个。</translation>
    </message>
    <message>
        <source>%1 cannot be chosen for a required deployment: one mistake would start too many machines. Choose a smaller collection.</source>
        <translation>不能为必需部署选择 %1：一次失误会使过多的计算机启动。请选择较小的集合。</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>请选择集合。</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Select a collection from a list</source>
        <translation>从列表中选择集合</translation>
    </message>
    <message>
        <source>All collections with their members, and why some cannot be chosen</source>
        <translation>所有集合及其成员，以及某些集合不可选择的原因</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployPage</name>
    <message>
        <source>It is deployed. Change it under Monitoring, Deployments.</source>
        <translation>已部署。请在“监视”的“部署”下更改。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployRiskPage</name>
    <message>
        <source>Who starts</source>
        <translation>受影响的计算机</translation>
    </message>
    <message>
        <source>Which machines does this reach?</source>
        <translation>这会影响哪些计算机？</translation>
    </message>
    <message>
        <source>Every member is asked as if it booted now, by the rules that answer the network.</source>
        <translation>按照应答网络请求的规则，对每个成员进行评估，如同它现在启动。</translation>
    </message>
    <message>
        <source>No machine boots from this over the network: it is made available to clients only.</source>
        <translation>没有计算机通过网络从此启动：它仅对客户端可用。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySchedulePage</name>
    <message>
        <source>Scheduling</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>From when, and until when?</source>
        <translation>从何时起，到何时止？</translation>
    </message>
    <message>
        <source>Without a date it holds at once, and until it is disabled or deleted.</source>
        <translation>不指定日期则立即生效，直到被禁用或删除。</translation>
    </message>
    <message>
        <source>The settings of this distribution point do not enforce schedules: machines boot from it at any time.</source>
        <translation>此分发点的设置不强制执行计划：计算机可随时从它启动。</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>They do not matter here: somebody stands at the machine and presses F12.</source>
        <translation>在此无关紧要：有人在计算机前按 F12。</translation>
    </message>
    <message>
        <source>This collection has none. Members that are in another collection with windows still wait for those.</source>
        <translation>此集合没有维护时段。属于其他有时段集合的成员仍会等待那些时段。</translation>
    </message>
    <message>
        <source>A required deployment starts on its members only while one of these is open:</source>
        <translation>仅当以下时段之一处于开放状态时，必需部署才会在其成员上开始运行：</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySettingsPage</name>
    <message>
        <source>Machines boot from it over the network; running clients may start it, too.</source>
        <translation>计算机通过网络从它启动；正在运行的客户端也可以启动它。</translation>
    </message>
    <message>
        <source>Only machines that boot from it over the network, or from media.</source>
        <translation>仅限通过网络或介质从它启动的计算机。</translation>
    </message>
    <message>
        <source>The same, but only for a device that prefers it: nobody else is offered it.</source>
        <translation>同上，但仅限首选它的设备：不会提供给其他计算机。</translation>
    </message>
    <message>
        <source>No machine boots from it over the network.</source>
        <translation>没有计算机通过网络从它启动。</translation>
    </message>
    <message>
        <source>Deployment settings</source>
        <translation>部署设置</translation>
    </message>
    <message>
        <source>Whom is it made available to?</source>
        <translation>可用于哪些对象？</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Is it all as you want it?</source>
        <translation>一切都符合您的要求吗？</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>无结束时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>正在部署…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployWizard</name>
    <message>
        <source>Deploy Task Sequence</source>
        <translation>部署任务序列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploymentPage</name>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>尚未部署任何内容</translation>
    </message>
    <message>
        <source>A deployment offers a task sequence to the machines of a collection, or makes them run it once.</source>
        <translation>部署向集合中的计算机提供任务序列，或让它们运行一次任务序列。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Delete Deployment</source>
        <translation>删除部署</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Disable Deployments</source>
        <translation>禁用部署</translation>
    </message>
    <message>
        <source>Delete Deployments</source>
        <translation>删除部署</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 部署到 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) no longer reach anybody. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>%n 个部署不再以任何计算机为目标。正在从中启动的计算机会完成启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Return or a double click shows the machine under Devices.</source>
        <translation>按 Return 或双击可在“设备”下显示该计算机。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state of machines, and how many are in it.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploymentPropertiesDialog</name>
    <message>
        <source>Deployment %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Enabled: it boots machines</source>
        <translation>已启用：它会启动计算机(&amp;E)</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>任务序列</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Make available to</source>
        <translation>可用于以下项目(&amp;M)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The settings of this distribution point do not enforce schedules: machines boot from it at any time.</source>
        <translation>此分发点的设置不强制执行计划：计算机可随时从它启动。</translation>
    </message>
    <message>
        <source>Nothing starts: the deployment is disabled.</source>
        <translation>不会开始任何内容：该部署已禁用。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeviceDialog</name>
    <message>
        <source>Add Device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>A device is known by its MAC addresses, its SMBIOS GUID, or both. At least one is needed.</source>
        <translation>设备通过其 MAC 地址、SMBIOS GUID 或两者来识别。至少需要其中一项。</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>%1 的属性</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>None: the usual ranking</source>
        <translation>无：按通常的排序</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Preferred deployment</source>
        <translation>首选部署(&amp;P)</translation>
    </message>
    <message>
        <source>Ranks before all others for this device, even if it is hidden.</source>
        <translation>对于此设备，它优先于所有其他部署，即使它是隐藏的。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;MAC addresses</source>
        <translation>MAC 地址(&amp;M)</translation>
    </message>
    <message>
        <source>One a line, in any usual notation.</source>
        <translation>每行一个，可用任何常见写法。</translation>
    </message>
    <message>
        <source>SMBIOS &amp;GUID</source>
        <translation>SMBIOS GUID(&amp;G)</translation>
    </message>
    <message>
        <source>By its firmware</source>
        <translation>由固件决定</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>体系结构(&amp;A)</translation>
    </message>
    <message>
        <source>Tells x86 from x64 on BIOS machines, which do not say it. UEFI machines do.</source>
        <translation>用于在 BIOS 计算机上区分 x86 和 x64，因为它们不会报告这一点。UEFI 计算机会报告。</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>设备必须有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>“%1”不是 MAC 地址。MAC 地址有十二个十六进制数字，例如 52:54:00:12:34:56。</translation>
    </message>
    <message>
        <source>%1 is a group address. No machine has it as its own.</source>
        <translation>%1 是组播地址。没有计算机以它作为自己的地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no GUID. It has 32 hexadecimal digits.</source>
        <translation>“%1”不是 GUID。GUID 有 32 个十六进制数字。</translation>
    </message>
    <message>
        <source>This GUID is a placeholder that many machines share. It identifies none of them.</source>
        <translation>此 GUID 是许多计算机共有的占位值，无法识别其中任何一台。</translation>
    </message>
    <message>
        <source>The device needs a MAC address or an SMBIOS GUID. Without one it can never be recognised.</source>
        <translation>设备必须有 MAC 地址或 SMBIOS GUID。否则永远无法识别它。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DevicePage</name>
    <message>
        <source>No devices yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>Add a machine by its MAC address, or start serving and let one ask: it shows up under Live Boots.</source>
        <translation>请按 MAC 地址添加计算机，或开始服务并让计算机发出请求：它会出现在“实时启动”下。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>PXE ledger</source>
        <translation>PXE 执行记录</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>If it asked now, as</source>
        <translation>若现在发出请求，固件为</translation>
    </message>
    <message>
        <source>Firmware that asks</source>
        <translation>发出请求的固件</translation>
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
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Release from Quarantine</source>
        <translation>解除隔离</translation>
    </message>
    <message numerus="yes">
        <source>Required deployments run on %n device(s) again, at the next PXE boot and without asking.</source>
        <translation>
            <numerusform>必需部署将在 %n 台设备的下次 PXE 启动时重新运行，无需确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first at why the machine was installed again and again: its boot order, and what is deployed to it.</source>
        <translation>请先查明该计算机反复安装的原因：其启动顺序，以及以它为目标的部署。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Device(s)</source>
        <translation>
            <numerusform>删除 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again later, it is a new device: required deployments would run on it again.</source>
        <translation>如果以后重新添加，它就是新设备：必需部署会再次在其上运行。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put into Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in quarantine: nothing required runs on them until they are released.</source>
        <translation>
            <numerusform>%n 台设备处于隔离状态：在解除隔离之前，其上不运行任何必需部署。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Devices</source>
        <translation>删除设备</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 台设备。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wake-up packet(s) were sent into %1. Whether a machine wakes depends on its firmware.</source>
        <translation>
            <numerusform>已向 %1 发送 %n 个唤醒数据包。计算机是否唤醒取决于其固件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a MAC address, so not woken: %1.</source>
        <translation>没有 MAC 地址，因此未唤醒：%1。</translation>
    </message>
    <message>
        <source>Members of</source>
        <translation>所属集合</translation>
    </message>
    <message>
        <source>Show only the members of this collection</source>
        <translation>仅显示此集合的成员</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>Return or a double click shows the boot under Live Boots.</source>
        <translation>按 Return 或双击可在“实时启动”下显示该启动。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Boot history</source>
        <translation>启动历史记录</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) and the record of what has run on them are removed; a boot that runs is stopped. A machine that asks again is unknown.</source>
        <translation>
            <numerusform>将移除 %n 台设备及其运行记录；正在进行的启动会被停止。再次请求的计算机将视为未知计算机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostic Bundle</source>
        <translation>保存诊断包</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Diagnostic Bundle</source>
        <translation>诊断包</translation>
    </message>
    <message>
        <source>&amp;Keep the real names and addresses</source>
        <translation>保留真实的名称和地址(&amp;K)</translation>
    </message>
    <message>
        <source>One file for whoever helps you: versions, system, network interfaces, ports and who holds them, settings, how many things there are, health warnings, the last %1 status messages, the last %2 boots, and whether the databases are sound. No content, no passwords.</source>
        <translation>供协助者使用的单个文件：版本、系统、网络接口、端口及其占用者、设置、各类对象的数量、运行状况警告、最近 %1 条状态消息、最近 %2 次启动，以及数据库是否完好。不含内容，不含密码。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Else MAC addresses, GUIDs, IP addresses and the site&apos;s names are replaced by stand-ins such as &quot;device-7&quot;, the same one everywhere in the file. What a machine wrote itself is not always recognised: look through it.</source>
        <translation>否则，MAC 地址、GUID、IP 地址和站点的名称会替换为“device-7”之类的代称，在文件中各处保持一致。计算机自己写入的内容不一定都能识别：请通读检查。</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>将保存的内容</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Nothing could be collected.</source>
        <translation>未能收集任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n 行，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>Choose where the bundle is to be written.</source>
        <translation>请选择诊断包的写入位置。</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like diagnostics.json.</source>
        <translation>这是文件夹。请添加文件名，例如 diagnostics.json。</translation>
    </message>
    <message>
        <source>The diagnostic bundle was saved as %1.</source>
        <translation>诊断包已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DuplicateIdDialog</name>
    <message>
        <source>Add Duplicate Hardware Identifier</source>
        <translation>添加重复硬件标识符</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Some identifiers are shared by several machines: a USB network adapter that goes from one to the next, or a GUID that the maker forgot to set. What is listed here never tells which machine is asking.</source>
        <translation>有些标识符由多台计算机共用：例如轮流使用的 USB 网络适配器，或制造商忘记设置的 GUID。此处列出的标识符绝不会用来判断是哪台计算机在请求。</translation>
    </message>
    <message>
        <source>&amp;MAC address or GUID</source>
        <translation>MAC 地址或 GUID(&amp;M)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a MAC address (12 hexadecimal digits) nor a GUID (32).</source>
        <translation>“%1”既不是 MAC 地址（12 个十六进制数字），也不是 GUID（32 个）。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DuplicateIdPage</name>
    <message>
        <source>No duplicate identifiers</source>
        <translation>没有重复标识符</translation>
    </message>
    <message>
        <source>List a MAC address or SMBIOS GUID here that several machines share. It then identifies none of them.</source>
        <translation>请在此处列出多台计算机共用的 MAC 地址或 SMBIOS GUID。此后它不再用于识别其中任何一台。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Ignored when Slipway looks for the device that asks</source>
        <translation>Slipway 查找发出请求的设备时忽略</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Identifier(s)</source>
        <translation>
            <numerusform>移除 %n 个标识符</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on they name a machine again. Whichever machine shows one is taken for the device that has it.</source>
        <translation>从现在起，它们重新用于识别计算机。出示该标识符的计算机会被视为拥有它的设备。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EnableDialog</name>
    <message>
        <source>Enable Required Deployment</source>
        <translation>启用必需部署</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineBar</name>
    <message>
        <source>Stopped: nobody is answered</source>
        <translation>已停止：不应答任何计算机</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Not serving: a port could not be opened</source>
        <translation>未提供服务：有端口无法打开</translation>
    </message>
    <message>
        <source>Answering is stopped: nobody is answered</source>
        <translation>应答已停止：不应答任何计算机</translation>
    </message>
    <message>
        <source>For trials only, no machine is answered: %1</source>
        <translation>仅供试用，不应答任何计算机：%1</translation>
    </message>
    <message>
        <source>Serving on %1</source>
        <translation>正在 %1 上提供服务</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) booting</source>
        <translation>
            <numerusform>%n 台计算机正在启动</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is booting</source>
        <translation>没有计算机正在启动</translation>
    </message>
    <message>
        <source>Served by %1. This console watches</source>
        <translation>由 %1 提供服务。此控制台仅监视</translation>
    </message>
    <message>
        <source>No network: nobody is answered</source>
        <translation>无网络：不应答任何计算机</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionDialog</name>
    <message>
        <source>Exclude Machines</source>
        <translation>排除计算机</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>An excluded MAC address is never answered, whatever is deployed to it. A boot that runs is stopped.</source>
        <translation>无论部署了什么，被排除的 MAC 地址都不会得到应答。正在进行的启动会停止。</translation>
    </message>
    <message>
        <source>&amp;MAC addresses</source>
        <translation>MAC 地址(&amp;M)</translation>
    </message>
    <message>
        <source>One a line, in any usual notation.</source>
        <translation>每行一个，可用任何常见写法。</translation>
    </message>
    <message>
        <source>Why? For whoever reads this next year</source>
        <translation>为什么？供日后查看的人参考</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Type at least one MAC address.</source>
        <translation>请至少输入一个 MAC 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>“%1”不是 MAC 地址。MAC 地址有十二个十六进制数字，例如 52:54:00:12:34:56。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionNoteDialog</name>
    <message>
        <source>Edit Note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Why? For whoever reads this next year</source>
        <translation>为什么？供日后查看的人参考</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionPage</name>
    <message>
        <source>Nobody is excluded</source>
        <translation>没有排除任何计算机</translation>
    </message>
    <message>
        <source>A MAC address on this list is never answered, whatever is deployed: for machines that must not be touched.</source>
        <translation>无论部署了什么，此列表中的 MAC 地址都不会得到应答：适用于绝不能改动的计算机。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Exclusion(s)</source>
        <translation>
            <numerusform>移除 %n 个排除项</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on these machines are answered like any other: required deployments may start on them.</source>
        <translation>从现在起，这些计算机会像其他计算机一样得到应答：必需部署可能会在其上开始运行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportListDialog</name>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes the list as a table (CSV) that a spreadsheet opens. Numbers and times are written in full, whatever the columns show.</source>
        <translation>将列表写成电子表格可打开的表格 (CSV)。无论列如何显示，数字和时间都完整写入。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s)</source>
        <translation>
            <numerusform>全部 %n 行(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) that the &amp;search leaves</source>
        <translation>
            <numerusform>搜索后剩余的 %n 行(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>所选的 %n 行(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>包括隐藏的列(&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark (Microsoft Excel needs it for letters like ä)</source>
        <translation>以字节顺序标记开头（Microsoft Excel 需要它来识别 ä 之类的字母）(&amp;B)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a tile of the dashboard, read aloud: what it counts, and the figure</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FilterField</name>
    <message>
        <source>Examples, and filters that you saved</source>
        <translation>示例，以及您保存的筛选器</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>&amp;Remove a Saved Filter</source>
        <translation>移除已保存的筛选器(&amp;R)</translation>
    </message>
    <message>
        <source>Look into one column</source>
        <translation>在某一列中查找</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>保存此筛选器(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>保存筛选器</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved filters stand in the menu beside the search field, for this list.</source>
        <translation>保存的筛选器位于搜索字段旁的菜单中，用于此列表。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GridPlot</name>
    <message>
        <source>Block size in bytes</source>
        <translation>块大小（字节）</translation>
    </message>
    <message>
        <source>Window in blocks</source>
        <translation>窗口（块）</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GroupView</name>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>%n 次启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>%n 台正在启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::GrowthDialog</name>
    <message>
        <source>Machines May Start</source>
        <translation>计算机可能开始部署</translation>
    </message>
    <message>
        <source>A required deployment reaches every member of %1, and so these, too.</source>
        <translation>必需部署会影响 %1 的每个成员，因此也会影响这些计算机。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GuardWatch</name>
    <message>
        <source>Release the Brake…</source>
        <translation>解除制动…</translation>
    </message>
    <message>
        <source>Answering is stopped: no machine is answered, and every transfer was ended.</source>
        <translation>应答已停止：不应答任何计算机，且所有传输均已终止。</translation>
    </message>
    <message>
        <source>Start Answering</source>
        <translation>开始应答</translation>
    </message>
    <message>
        <source>Release the Brake</source>
        <translation>解除制动</translation>
    </message>
    <message>
        <source>Required deployments start again, on every machine that one reaches, at its next PXE boot. The starts so far no longer count.</source>
        <translation>必需部署会在其所有目标计算机的下次 PXE 启动时重新开始运行。此前的启动次数不再计入。</translation>
    </message>
    <message>
        <source>If the brake was not expected, look at the deployments first: disable what should not run.</source>
        <translation>如果制动并非预期触发，请先查看部署：禁用不应运行的部署。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Engage the Brake</source>
        <translation>启用制动</translation>
    </message>
    <message>
        <source>No required deployment starts until the brake is released. What runs goes on; available deployments are still offered.</source>
        <translation>在解除制动之前，没有必需部署会开始运行。正在运行的部署会继续；可用部署仍会提供。</translation>
    </message>
    <message>
        <source>Engage</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HealthPage</name>
    <message>
        <source>Everything is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Ports, network, content, deployments, collections, guards, disk and audit trail were looked at.</source>
        <translation>已检查端口、网络、内容、部署、集合、安全防护、磁盘和审核跟踪。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有严重性</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>这需要一点时间。</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>检查时间 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HelpWindow</name>
    <message>
        <source>Slipway Help</source>
        <translation>Slipway 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面文本</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>%1 – Slipway Help</source>
        <translation>%1 – Slipway 帮助</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDevicesDialog</name>
    <message>
        <source>Import Devices</source>
        <translation>导入设备</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Table of Devices</source>
        <translation>设备表格</translation>
    </message>
    <message>
        <source>Change devices that are &amp;known already (by name, MAC address or GUID)</source>
        <translation>更改已存在的设备（按名称、MAC 地址或 GUID）(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a file: what would become of each row is shown here before anything is changed.</source>
        <translation>请选择文件：在更改任何内容之前，会在此处显示每一行的处理结果。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Only those that the file names</source>
        <translation>仅文件中指定的集合</translation>
    </message>
    <message>
        <source>Add all to &amp;collection</source>
        <translation>全部添加到集合(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>对应的列：%1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>请选择包含名称的列。</translation>
    </message>
    <message>
        <source>Choose the column that holds the MAC addresses or the GUIDs.</source>
        <translation>请选择包含 MAC 地址或 GUID 的列。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. All rows are imported or none: correct the file, or choose other columns.</source>
        <translation>
            <numerusform>%n 行无法导入。要么导入所有行，要么全不导入：请更正文件，或选择其他列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>The first &amp;line names the columns</source>
        <translation>第一行为列名(&amp;L)</translation>
    </message>
    <message>
        <source>A table (CSV) with a line for each device. Every notation of MAC addresses and GUIDs is understood; several MAC addresses may stand in one field.</source>
        <translation>每台设备占一行的表格 (CSV)。可识别 MAC 地址和 GUID 的任何写法；一个字段中可以有多个 MAC 地址。</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <translation>UTF-8 或 UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252 (ANSI, western Europe and America)</source>
        <translation>Windows-1252（ANSI，西欧和美洲）</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Line %1 is no text in UTF-8 or UTF-16. Choose the encoding that the table was saved in.</source>
        <translation>第 %1 行不是 UTF-8 或 UTF-16 文本。请选择保存该表格时使用的编码。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n &amp;Missing Collection(s)</source>
        <translation>
            <numerusform>创建 %n 个缺少的集合(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no rows below its first line.</source>
        <translation>该表格的第一行之下没有行。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportTaskSequenceDialog</name>
    <message>
        <source>Import Task Sequence</source>
        <translation>导入任务序列</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The proposed name where the file&apos;s is taken.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None: cannot boot yet</source>
        <translation>无：尚无法启动</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>启动映像(&amp;B)</translation>
    </message>
    <message>
        <source>The task sequence in the file has no boot image.</source>
        <translation>文件中的任务序列没有启动映像。</translation>
    </message>
    <message>
        <source>It boots %1, whose content this site has, too.</source>
        <translation>它启动 %1，此站点也有其内容。</translation>
    </message>
    <message>
        <source>It boots %1. This site has a boot image of that name, with other content: check whether it is the right one.</source>
        <translation>它启动 %1。此站点有同名的启动映像，但内容不同：请检查是否正确。</translation>
    </message>
    <message>
        <source>It boots %1 (%2), which this site does not have. Choose another one, or add it later and edit the task sequence then.</source>
        <translation>它启动 %1 (%2)，此站点没有该映像。请选择其他映像，或稍后添加该映像，然后编辑任务序列。</translation>
    </message>
    <message>
        <source>Task sequences (*.json)</source>
        <translation>任务序列 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>任务序列必须有名称。</translation>
    </message>
    <message>
        <source>A task sequence is already called so.</source>
        <translation>已有同名的任务序列。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::InterfacesPage</name>
    <message>
        <source>Looking at the network interfaces…</source>
        <translation>正在检查网络接口…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>这需要一点时间。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>No interface is left: nobody is answered any more.</source>
        <translation>没有剩余的接口：不再应答任何计算机。</translation>
    </message>
    <message>
        <source>From now on machines on these interfaces are answered.</source>
        <translation>从现在起，应答这些接口上的计算机。</translation>
    </message>
    <message>
        <source>From now on no machine on these interfaces is answered. Boots that run there end when they ask again.</source>
        <translation>从现在起，不应答这些接口上的任何计算机。正在那里进行的启动会在计算机再次请求时结束。</translation>
    </message>
    <message numerus="yes">
        <source>Answer on %n Interface(s)</source>
        <translation>
            <numerusform>在 %n 个接口上应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do Not Answer on %n Interface(s)</source>
        <translation>
            <numerusform>不在 %n 个接口上应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer Here</source>
        <translation>在此应答</translation>
    </message>
    <message>
        <source>Do Not Answer</source>
        <translation>不应答</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LeasesPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>No address was given yet</source>
        <translation>尚未分配地址</translation>
    </message>
    <message>
        <source>Slipway gives addresses, but has no range to give them from.</source>
        <translation>由 Slipway 分配地址，但它没有可供分配的范围。</translation>
    </message>
    <message>
        <source>Machines that ask for an address appear here.</source>
        <translation>请求地址的计算机会显示在此处。</translation>
    </message>
    <message>
        <source>Slipway gives no addresses</source>
        <translation>Slipway 不分配地址</translation>
    </message>
    <message>
        <source>In this mode another DHCP server gives them, and knows its leases. In mode server they stand here.</source>
        <translation>在此模式下，由另一台 DHCP 服务器分配地址并掌握其租约。在 server 模式下，租约显示在此处。</translation>
    </message>
    <message>
        <source>Slipway gives no addresses now: these are from before.</source>
        <translation>Slipway 现在不分配地址：这些是以前的租约。</translation>
    </message>
    <message numerus="yes">
        <source>Release %n Address(es)</source>
        <translation>
            <numerusform>释放 %n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Other machines may get these addresses from now on.</source>
        <translation>从现在起，其他计算机可能得到这些地址。</translation>
    </message>
    <message>
        <source>Some are in use. Their machines are not told: until they ask again, two machines may have one address.</source>
        <translation>其中一些正在使用。不会通知使用它们的计算机：在它们再次请求之前，可能有两台计算机使用同一地址。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ListPage</name>
    <message>
        <source>Search (Ctrl+L)</source>
        <translation>搜索 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索 %1</translation>
    </message>
    <message>
        <source>Words in any order. To look into one column, write its name: mac:52:54</source>
        <translation>关键词顺序不限。若要在某一列中查找，请写出列名：mac:52:54</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>没有与搜索匹配的内容。</translation>
    </message>
    <message>
        <source>No row holds all of these words.</source>
        <translation>没有一行包含所有这些关键词。</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>This filter is not understood.</source>
        <translation>无法理解此筛选器。</translation>
    </message>
    <message>
        <source>The search could not be made.</source>
        <translation>无法执行搜索。</translation>
    </message>
    <message>
        <source>No row is what was chosen above.</source>
        <translation>没有符合上方所选条件的行。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ListView</name>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Choose Columns…</source>
        <translation>选择列…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LiveBootsPage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No machine has asked yet</source>
        <translation>尚无计算机发出请求</translation>
    </message>
    <message>
        <source>Switch on a machine that boots from the network: it appears here with its first packet.</source>
        <translation>请打开一台从网络启动的计算机的电源：它发出第一个数据包后就会出现在此处。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Live boots in groups</source>
        <translation>分组显示的实时启动</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Group by collection or by switch</source>
        <translation>按集合或按交换机分组</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>不在任何集合中</translation>
    </message>
    <message>
        <source>No relay and no option 82</source>
        <translation>没有中继和选项 82</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <source>End what the selected machines download now; whoever asks again is served</source>
        <translation>结束所选计算机当前的下载；再次请求的计算机仍会得到服务</translation>
    </message>
    <message>
        <source>Filter, as in state:failed since:1h (Ctrl+L)</source>
        <translation>筛选，例如 state:failed since:1h (Ctrl+L)</translation>
    </message>
    <message>
        <source>Words in any order, and mac: name: state: verdict: stage: ip: deployment: image: switch: since: before: with a value. A minus before it excludes. The whole history is searched.</source>
        <translation>任意顺序的词，以及带值的 mac: name: state: verdict: stage: ip: deployment: image: switch: since: before:。前面加减号表示排除。会搜索整个历史记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>%n 次启动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 boots</source>
        <translation>%2 次启动中的 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>%n 台正在启动</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a machine that is booting now: only its transfers can be stopped.</source>
        <translation>请选择一台正在启动的计算机：只能停止此类计算机的传输。</translation>
    </message>
    <message>
        <source>Stop Transfers</source>
        <translation>停止传输</translation>
    </message>
    <message numerus="yes">
        <source>The downloads of %n machine(s) end at once, and each machine is told so. A required deployment that did not arrive does not count as run.</source>
        <translation>
            <numerusform>%n 台计算机的下载将立即结束，并会告知每台计算机。未送达的必需部署不计为已运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine that asks again is served again. To keep it away, use Exclude.</source>
        <translation>再次请求的计算机会再次得到服务。若要阻止它，请使用“排除”。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>This boot is not in the history any more: it keeps the newest 100,000 boots.</source>
        <translation>此启动已不在历史记录中：历史记录只保留最新的 100,000 次启动。</translation>
    </message>
    <message>
        <source>sorted among those loaded; scroll for more</source>
        <extracomment>of a long list of which only a part is loaded, sorted by some column</extracomment>
        <translation>仅对已加载的行排序；滚动可加载更多</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MainWindow</name>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Drop to import devices</source>
        <translation>拖放到此处以导入设备</translation>
    </message>
    <message>
        <source>Drop to add a boot image</source>
        <translation>拖放到此处以添加启动映像</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1 – Slipway (site %2)</source>
        <translation>%1 – Slipway（站点 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Closing stops serving: %n machine(s) that boot now are cut off.</source>
        <translation>
            <numerusform>关闭窗口会停止服务：%n 台正在启动的计算机会被中断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) were not applied and are forgotten.</source>
        <translation>
            <numerusform>%n 项已更改的设置尚未应用，将被放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Slipway</source>
        <translation>关闭 Slipway</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Change the Language</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>Apply them first to keep them.</source>
        <translation>若要保留它们，请先应用。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The window is made anew: the test machine that runs in Try It is switched off.</source>
        <translation>窗口将重新创建：“试用”中正在运行的测试计算机会关机。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MaintenanceWindowDialog</name>
    <message>
        <source>Maintenance Window</source>
        <translation>维护时段</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Required deployments start on the members only while a window is open. At other times the machines start from their disks.</source>
        <translation>必需部署仅在维护时段内才会在成员上开始运行。其他时间，计算机从其磁盘启动。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>每周的指定日</translation>
    </message>
    <message>
        <source>On a day of every month</source>
        <translation>每月的某一天</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>频率(&amp;O)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>&amp;Day of the month</source>
        <translation>每月的日期(&amp;D)</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>没有该日期的月份会跳过。</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>时间(&amp;A)</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Open for, hours</source>
        <translation>持续时间（小时）</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Open for, minutes</source>
        <translation>持续时间（分钟）</translation>
    </message>
    <message>
        <source>Open &amp;for</source>
        <translation>持续时间(&amp;F)</translation>
    </message>
    <message>
        <source>This server&apos;s time (%1)</source>
        <translation>此服务器的时间 (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>时间基准(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a day of the week at least.</source>
        <translation>请至少选择星期中的一天。</translation>
    </message>
    <message>
        <source>A window that is open for no time never helps. Enter hours or minutes.</source>
        <translation>持续时间为零的维护时段没有任何作用。请输入小时或分钟。</translation>
    </message>
    <message>
        <source>This window is in the past. It would keep every required deployment from running.</source>
        <translation>此维护时段已经过去。它会阻止所有必需部署运行。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MembersDialog</name>
    <message>
        <source>Members of %1</source>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tick what belongs to the collection. An unknown computer stands for every machine of its architecture that is not registered.</source>
        <translation>请勾选属于该集合的项。“未知计算机”代表其体系结构的所有未注册计算机。</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>Search by name or MAC address</source>
        <translation>按名称或 MAC 地址搜索</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MergeMachineDialog</name>
    <message>
        <source>Merge into Device</source>
        <translation>合并到设备</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The machine is a device that is registered already, seen through another adapter: the device gets its MAC address and GUID, and what has run on it.</source>
        <translation>该计算机是一台已注册的设备，只是通过另一个网络适配器出现：其 MAC 地址、GUID 及运行记录都将归入该设备。</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>There is no device yet that it could be. Register the machine instead.</source>
        <translation>尚无可能与之对应的设备。请改为注册该计算机。</translation>
    </message>
    <message>
        <source>Choose the device that this machine is.</source>
        <translation>请选择此计算机所对应的设备。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NavigationPane</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NetworkWatch</name>
    <message>
        <source>No network interface can answer: no machine is answered.</source>
        <translation>没有可以应答的网络接口：不会应答任何计算机。</translation>
    </message>
    <message>
        <source>The program that served this site has ended: no machine is answered.</source>
        <translation>为此站点提供服务的程序已结束：不会应答任何计算机。</translation>
    </message>
    <message>
        <source>Start Serving</source>
        <translation>开始服务</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeFlag</name>
    <message>
        <source>Nothing was said yet</source>
        <translation>尚无消息</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The last messages of the console</source>
        <translation>控制台的最近消息</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NotificationBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy, or hide for a while</source>
        <translation>复制，或暂时隐藏</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>此消息的更多操作</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Snooze for an &amp;Hour</source>
        <translation>推迟一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Snooze for a &amp;Day</source>
        <translation>推迟一天(&amp;D)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PacketsPane</name>
    <message>
        <source>No packets are kept of this boot</source>
        <translation>未保留此启动的数据包</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>数据包的字段</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>数据包的字节</translation>
    </message>
    <message numerus="yes">
        <source>A machine that asks again and again: %n packet(s) between the first %1 and the last %2 were not kept.</source>
        <translation>
            <numerusform>计算机反复请求：最初 %1 个与最后 %2 个之间的 %n 个数据包未保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::Page</name>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PathField</name>
    <message>
        <source>Paths, separated by ;</source>
        <translation>路径，以 ; 分隔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PortsDialog</name>
    <message>
        <source>Grant Boot Ports</source>
        <translation>授予启动端口权限</translation>
    </message>
    <message>
        <source>Grant Now…</source>
        <translation>立即授予…</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>正在等待管理员密码…</translation>
    </message>
    <message>
        <source>Machines ask for their boot on UDP 67, 69 and 4011. Ports below 1024 belong to the system, and Slipway runs without any privilege: the small program slipway-ports opens them for you, once an administrator has granted it.</source>
        <translation>计算机通过 UDP 67、69 和 4011 请求启动。低于 1024 的端口属于系统，而 Slipway 以无特权方式运行：由小程序 slipway-ports 为您打开这些端口，只需管理员授权一次。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the ports once more</source>
        <translation>再次打开端口</translation>
    </message>
    <message>
        <source>Asks for an administrator&apos;s password</source>
        <translation>会要求输入管理员密码</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>已尝试的操作</translation>
    </message>
    <message>
        <source>%1 on %2: refused by the system.</source>
        <translation>%2 上的 %1：被系统拒绝。</translation>
    </message>
    <message>
        <source>The ports are open. Nothing has to be granted.</source>
        <translation>端口已打开。无需授予任何权限。</translation>
    </message>
    <message>
        <source>The program slipway-ports is granted to you.</source>
        <translation>程序 slipway-ports 已授权给您使用。</translation>
    </message>
    <message>
        <source>Install the package of Slipway again, or build the program: ./bootstrap build. Until then, let the slipwayd service serve.</source>
        <translation>请重新安装 Slipway 的软件包，或构建该程序：./bootstrap build。在此之前，请让 slipwayd 服务提供服务。</translation>
    </message>
    <message>
        <source>To start Slipway as yourself, run this once, with your name:</source>
        <translation>若要以自己的身份启动 Slipway，请用您的用户名运行一次以下命令：</translation>
    </message>
    <message>
        <source>An administrator runs this once, in a terminal:</source>
        <translation>由管理员在终端中运行一次以下命令：</translation>
    </message>
    <message>
        <source>The command that grants the boot ports</source>
        <translation>授予启动端口权限的命令</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>pkexec is not installed here, so Slipway cannot ask for the password itself. Choose Try Again afterwards.</source>
        <translation>此处未安装 pkexec，因此 Slipway 无法自行询问密码。请在完成后选择“重试”。</translation>
    </message>
    <message>
        <source>The boot ports are granted to you.</source>
        <translation>已向您授予启动端口权限。</translation>
    </message>
    <message>
        <source>The question for a password was closed. Nothing was changed.</source>
        <translation>密码询问窗口已关闭。未作任何更改。</translation>
    </message>
    <message>
        <source>No administrator&apos;s password was given, or nothing on this desktop can ask for it. Use the command in a terminal. (%1)</source>
        <translation>未提供管理员密码，或此桌面上没有可以询问密码的程序。请在终端中使用该命令。(%1)</translation>
    </message>
    <message>
        <source>It could not be granted: %1 Use the command in a terminal to see more.</source>
        <translation>无法授权：%1 请在终端中使用该命令以了解更多信息。</translation>
    </message>
    <message>
        <source>It lets that one user open UDP 67, 68, 69, 4011 and TCP 80, and nothing else. The same command with --revoke takes it back.</source>
        <translation>它允许该用户打开 UDP 67、68、69、4011 和 TCP 80，除此之外不允许任何其他操作。同一命令加上 --revoke 可将其收回。</translation>
    </message>
    <message>
        <source>Opening the ports…</source>
        <translation>正在打开端口…</translation>
    </message>
    <message>
        <source>The system still refuses the ports. Run the command in a terminal first.</source>
        <translation>系统仍拒绝使用这些端口。请先在终端中运行该命令。</translation>
    </message>
    <message>
        <source>The boot ports are open.</source>
        <translation>启动端口已打开。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PropertyView</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>slipway::ui::QueryDialog</name>
    <message>
        <source>Query Rule</source>
        <translation>查询规则</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Finds every device for which all conditions hold, now and whenever one changes. In a pattern * stands for any text and ? for one character.</source>
        <translation>查找满足所有条件的全部设备；设备发生变化时会自动重新判断。在模式中，* 代表任意文本，? 代表一个字符。</translation>
    </message>
    <message>
        <source>&amp;Add Condition</source>
        <translation>添加条件(&amp;A)</translation>
    </message>
    <message>
        <source>Devices that the query finds</source>
        <translation>查询找到的设备</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>条件 %1：字段</translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation>条件 %1：比较方式</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>条件 %1：值</translation>
    </message>
    <message>
        <source>Condition %1: architecture</source>
        <translation>条件 %1：体系结构</translation>
    </message>
    <message>
        <source>Condition %1: days</source>
        <translation>条件 %1：天数</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>移除条件 %1</translation>
    </message>
    <message>
        <source>A condition has no value. Enter one, or remove the condition.</source>
        <translation>有一个条件没有值。请输入值，或移除该条件。</translation>
    </message>
    <message numerus="yes">
        <source>Matches %n of %1 devices</source>
        <translation>
            <numerusform>匹配 %n 台设备（共 %1 台）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::RegisterMachineDialog</name>
    <message>
        <source>Machine</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Register Unknown Machine</source>
        <translation>注册未知计算机</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>The machine becomes a device with its MAC address, GUID and architecture. What has run on it stays on record: a required deployment does not run again.</source>
        <translation>该计算机将以其 MAC 地址、GUID 和体系结构成为设备。其运行记录会保留：必需部署不会重新运行。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add to &amp;collection</source>
        <translation>添加到集合(&amp;C)</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>设备必须有名称。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RelationsDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A collection shows what it is to the one in the middle; a button leads to it.</source>
        <translation>每个集合都会显示它与中间集合的关系；按钮可转到该集合。</translation>
    </message>
    <message>
        <source>Relationships of %1</source>
        <translation>%1 的关系</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RelationsView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A collection or task sequence, and what it is to the one in the middle.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>依赖于它的对象</translation>
    </message>
    <message>
        <source>Nothing: it takes its members by itself.</source>
        <translation>无：它自行确定成员。</translation>
    </message>
    <message>
        <source>Nothing: it can be deleted.</source>
        <translation>无：可以将其删除。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReplayDialog</name>
    <message>
        <source>Replay at This Time</source>
        <translation>在此时间点重演</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重演</translation>
    </message>
    <message>
        <source>What the answer would have been then: by the configuration, the exclusion list and the record of what had run as they were at that time. Nothing is changed.</source>
        <translation>当时会如何应答：依据当时的配置、排除列表和运行记录。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Name of a device, or 52:54:00:12:34:56</source>
        <translation>设备名称，或 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>计算机(&amp;M)</translation>
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
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>&amp;Firmware</source>
        <translation>固件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Type the name of a device, or a MAC address.</source>
        <translation>请输入设备名称或 MAC 地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a MAC address nor the name of a device that the site has now. Of a device that was deleted since, type the MAC address.</source>
        <translation>“%1”既不是 MAC 地址，也不是站点中现有设备的名称。对于此后已删除的设备，请输入 MAC 地址。</translation>
    </message>
    <message>
        <source>By revision %1 of the configuration.</source>
        <translation>依据配置的修订版 %1。</translation>
    </message>
    <message>
        <source>The last change before, on %1 by %2: %3 %4.</source>
        <translation>此前的最后一次更改，由 %2 于 %1 进行：%3 %4。</translation>
    </message>
    <message>
        <source>This is what was decided then.</source>
        <translation>当时的决定即是如此。</translation>
    </message>
    <message>
        <source>Then it was decided otherwise: %1 What had run elsewhere takes up to two seconds to reach a service that runs.</source>
        <translation>当时的决定有所不同：%1 其他位置的运行记录最多需要两秒才能到达正在运行的服务。</translation>
    </message>
    <message>
        <source>Replay Again</source>
        <translation>再次重演</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RestoreDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>&amp;I have ended slipwayd and the other consoles of this site</source>
        <translation>我已结束此站点的 slipwayd 和其他控制台(&amp;I)</translation>
    </message>
    <message>
        <source>The site becomes what it was at %1.</source>
        <translation>站点将恢复到 %1 时的状态。</translation>
    </message>
    <message>
        <source>Nobody is answered meanwhile</source>
        <translation>在此期间不应答任何计算机</translation>
    </message>
    <message>
        <source>Serving stops. Start it again when you have looked at what was restored.</source>
        <translation>服务会停止。检查还原的内容之后，请重新开始服务。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>不会丢失任何内容</translation>
    </message>
    <message>
        <source>The site as it is now is kept and stands in the list of backups.</source>
        <translation>站点的当前状态会保留，并显示在备份列表中。</translation>
    </message>
    <message>
        <source>The brake is engaged</source>
        <translation>制动已启用</translation>
    </message>
    <message>
        <source>What ran since then is not in this backup: required deployments would run again. None starts until you release the brake.</source>
        <translation>自那时以来运行的内容不在此备份中：必需部署会再次运行。在您解除制动之前，不会开始运行任何必需部署。</translation>
    </message>
    <message>
        <source>Boot images are not in this backup</source>
        <translation>此备份不包含启动映像</translation>
    </message>
    <message>
        <source>Those that the content folder still holds are used; the others have to be given their content anew.</source>
        <translation>使用内容文件夹中仍有的启动映像；其他启动映像必须重新提供内容。</translation>
    </message>
    <message>
        <source>While another program has the site open, nothing can be restored. End it, then tick the box.</source>
        <translation>如果另一个程序打开了该站点，则无法还原。请结束该程序，然后选中此复选框。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在还原</translation>
    </message>
    <message>
        <source>Another program has this site open: slipwayd, a second console or slipwayctl. End it, then try again. Nothing was changed.</source>
        <translation>另一个程序打开了此站点：slipwayd、另一个控制台或 slipwayctl。请结束该程序，然后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>The site of %1 was restored. The brake is engaged: look through the deployments, then release it and start serving.</source>
        <translation>已还原 %1 时的站点。制动已启用：请检查各项部署，然后解除制动并开始服务。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of boot images are missing: update them from their source.</source>
        <translation>
            <numerusform>缺少启动映像的 %n 个文件：请从源更新这些启动映像。</numerusform>
        </translation>
    </message>
    <message>
        <source>The site as it was is kept without its boot images: they lie on another disk.</source>
        <translation>原来的站点已保留，但不包含其启动映像：它们位于另一个磁盘上。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RiskStrip</name>
    <message>
        <source>Type the name of the collection to accept the risk</source>
        <translation>输入集合的名称以接受风险</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 members; required deployments to more than %3 are refused.</source>
        <translation>“%1”有 %2 个成员；对超过 %3 个成员的必需部署会被拒绝。</translation>
    </message>
    <message>
        <source>As things stand, none of its machines would start at its next PXE boot.</source>
        <translation>按目前情况，其中没有计算机会在下次 PXE 启动时自动开始部署。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) would start at their next PXE boot without asking. What is on their disks may be lost.</source>
        <translation>
            <numerusform>%n 台计算机会在下次 PXE 启动时无需确认即开始部署。其磁盘上的数据可能丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start without asking as soon as a maintenance window opens. What is on their disks may be lost.</source>
        <translation>
            <numerusform>%n 台计算机会在维护时段开始后立即开始部署，无需确认。其磁盘上的数据可能丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every machine that nobody has registered would start, too.</source>
        <translation>所有尚未注册的计算机也会开始部署。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>目前不会：%1</translation>
    </message>
    <message>
        <source>To go on, type the name of the collection: %1</source>
        <translation>若要继续，请输入集合的名称：%1</translation>
    </message>
    <message>
        <source>Wait until it is known which machines would start.</source>
        <translation>请等待，直到查明哪些计算机会启动。</translation>
    </message>
    <message>
        <source>Choose a smaller collection.</source>
        <translation>请选择较小的集合。</translation>
    </message>
    <message>
        <source>Type the name of the collection exactly, to show that you mean it.</source>
        <translation>请准确输入集合的名称，以示确认。</translation>
    </message>
    <message>
        <source>As things stand, none of its machines would offer this.</source>
        <translation>按目前情况，其中没有计算机会提供此部署。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will offer this at their next network boot. Nothing happens unless F12 is pressed.</source>
        <translation>
            <numerusform>%n 台计算机会在下次网络启动时提供此部署。除非按 F12，否则不会发生任何操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start another, required deployment without asking.</source>
        <translation>
            <numerusform>%n 台计算机会无需确认即开始另一个必需部署。</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines that nobody has registered will offer it, too.</source>
        <translation>无人注册的计算机也会提供此部署。</translation>
    </message>
    <message>
        <source>Asking what each machine would get…</source>
        <translation>正在查询每台计算机会得到的内容…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SavePacketsDialog</name>
    <message>
        <source>Save Packets</source>
        <translation>保存数据包</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Writes the packets of %n boot(s) as a capture file (pcap) for Wireshark or tcpdump: DHCP, the boot service, and of TFTP all but the blocks of the files. It holds names and addresses of your network.</source>
        <translation>
            <numerusform>将 %n 次启动的数据包写成供 Wireshark 或 tcpdump 使用的捕获文件 (pcap)：DHCP、启动服务，以及 TFTP 中除文件块以外的所有数据包。其中包含您网络的名称和地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like boot.pcap.</source>
        <translation>这是文件夹。请加上文件名，例如 boot.pcap。</translation>
    </message>
    <message>
        <source>No packets are kept of these boots: they are too old, or went over HTTP only.</source>
        <translation>未保留这些启动的数据包：它们太旧，或仅通过 HTTP 进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个数据包写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ScheduleField</name>
    <message>
        <source>Not &amp;before</source>
        <translation>不早于(&amp;B)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Not a&amp;fter</source>
        <translation>不晚于(&amp;F)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Times are those of this computer: %1.</source>
        <translation>时间以此计算机为准：%1。</translation>
    </message>
    <message>
        <source>It would end before it starts. Choose a later end.</source>
        <translation>结束时间早于开始时间。请选择较晚的结束时间。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a time zone like Europe/Berlin. %2: its difference, like UTC+01:00.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SelectCollectionDialog</name>
    <message>
        <source>Select Collection</source>
        <translation>选择集合</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>A required deployment installs every member, without asking.</source>
        <translation>必需部署会安装每个成员，无需确认。</translation>
    </message>
    <message>
        <source>The members are offered what is deployed; nothing happens unless F12 is pressed.</source>
        <translation>向成员提供所部署的内容；除非按 F12，否则不会发生任何操作。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>搜索集合</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>显示成员超过 %n 个的集合</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>请选择集合。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceDonePage</name>
    <message>
        <source>Completion</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It is made</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>&amp;Deploy it now</source>
        <translation>立即部署(&amp;D)</translation>
    </message>
    <message>
        <source>Nobody gets %1 before it is deployed to a collection.</source>
        <translation>在部署到集合之前，没有计算机会得到 %1。</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceImagePage</name>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>What does the machine start?</source>
        <translation>计算机启动什么？</translation>
    </message>
    <message>
        <source>Its architecture must fit the machines that the task sequence is deployed to.</source>
        <translation>其体系结构必须与任务序列的目标计算机相符。</translation>
    </message>
    <message>
        <source>Choose one &amp;later: until then it cannot boot</source>
        <translation>稍后选择：在此之前无法启动(&amp;L)</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>Choose a boot image.</source>
        <translation>请选择启动映像。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceNamePage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>它叫什么名称？</translation>
    </message>
    <message>
        <source>A task sequence is what is deployed. Its boot image is what the machine starts over the network.</source>
        <translation>部署的对象是任务序列。其启动映像是计算机通过网络启动的内容。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>It is what people choose from after F12: “Install Debian 12”.</source>
        <translation>用户按 F12 后从这些名称中选择：“安装 Debian 12”。</translation>
    </message>
    <message>
        <source>It is made. Change it under Software Library, Task Sequences.</source>
        <translation>已创建。请在“软件库”的“任务序列”下更改。</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>任务序列必须有名称。</translation>
    </message>
    <message>
        <source>There is a task sequence of this name already.</source>
        <translation>已有同名的任务序列。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceSummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Is it all as you want it?</source>
        <translation>一切都符合您的要求吗？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>None yet: it cannot boot</source>
        <translation>尚无：无法启动</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Enabled for PXE</source>
        <translation>已为 PXE 启用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No: nobody can boot it</source>
        <translation>否：没有计算机可以启动它</translation>
    </message>
    <message>
        <source>It is made. Change it under Software Library, Task Sequences.</source>
        <translation>已创建。请在“软件库”的“任务序列”下更改。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ServiceTestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>16 MiB of generated bytes are fetched through the service&apos;s own port and compared. No machine takes part, and no trace is left.</source>
        <translation>通过服务自己的端口获取 16 MiB 生成的字节并进行比较。没有计算机参与，也不留下任何痕迹。</translation>
    </message>
    <message>
        <source>Three simulated machines ask for their boot through the ports that Slipway serves on, and compare what they get with the content folder. They leave no trace.</source>
        <translation>三台模拟计算机通过 Slipway 服务的端口请求启动，并将得到的内容与内容文件夹进行比较。它们不留下任何痕迹。</translation>
    </message>
    <message>
        <source>The test runs</source>
        <translation>测试正在进行</translation>
    </message>
    <message>
        <source>Machines boot…</source>
        <translation>计算机正在启动…</translation>
    </message>
    <message>
        <source>The file is fetched…</source>
        <translation>正在获取文件…</translation>
    </message>
    <message>
        <source>The boot works.</source>
        <translation>启动正常。</translation>
    </message>
    <message>
        <source>No simulated machine could boot. Why stands below, with the next step.</source>
        <translation>没有模拟计算机能够启动。下面列出了原因及后续步骤。</translation>
    </message>
    <message>
        <source>No running engine of this site answers at %1. Start serving, then test again.</source>
        <translation>%1 处没有此站点正在运行的引擎应答。请开始服务，然后重新测试。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>blocks of %1 bytes, windows of %2</source>
        <translation>块大小 %1 字节，窗口大小 %2</translation>
    </message>
    <message>
        <source>The service delivers: every byte came as it should.</source>
        <translation>服务传送正常：每个字节都正确送达。</translation>
    </message>
    <message>
        <source>Nothing answered. A firewall may be in the way.</source>
        <translation>没有应答。可能被防火墙阻挡。</translation>
    </message>
    <message>
        <source>It began, and then nothing came any more.</source>
        <translation>传输已开始，但随后再没有数据到达。</translation>
    </message>
    <message>
        <source>Other bytes came than those that were asked for: another server may answer here.</source>
        <translation>收到的字节与所请求的不符：可能有其他服务器在此应答。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>服务器拒绝：%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ServicesPage</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Another program serves: its counters are not known here.</source>
        <translation>由另一个程序提供服务：此处无法得知其计数器。</translation>
    </message>
    <message>
        <source>Nothing is counted while this program does not serve.</source>
        <translation>此程序未提供服务时不计数。</translation>
    </message>
    <message>
        <source>Since the view was reset at %1</source>
        <translation>自 %1 重置视图以来</translation>
    </message>
    <message>
        <source>Since serving was started at %1</source>
        <translation>自 %1 开始服务以来</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>更改 %1 的设置</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingEditor</name>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>%1 到 %2，通常为 %3</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Everything is applied.</source>
        <translation>所有更改均已应用。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed, not applied yet</source>
        <translation>
            <numerusform>%n 项设置已更改，尚未应用</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>没有包含所有这些词的设置。</translation>
    </message>
    <message>
        <source>Search (Ctrl+L)</source>
        <translation>搜索 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Reset Group</source>
        <translation>重置组</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Set everything of this group to its default. Nothing changes before it is applied.</source>
        <translation>将此组的所有项设为默认值。在应用之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>In force is %1: it was given when this program was started, and goes first.</source>
        <translation>生效的是 %1：它在启动此程序时给出，优先采用。</translation>
    </message>
    <message>
        <source>Set to the default. Nothing changes before it is applied.</source>
        <translation>设为默认值。在应用之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The default of a setting that is on or off.</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>The default of a setting is an empty text.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Not the default, which is: %1</source>
        <translation>不是默认值，默认值为：%1</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置组</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupContentPage</name>
    <message>
        <source>Content folder</source>
        <translation>内容文件夹</translation>
    </message>
    <message>
        <source>Where boot images are kept</source>
        <translation>启动映像的存放位置</translation>
    </message>
    <message>
        <source>Each boot image is copied into this folder and checked by its hash.</source>
        <translation>每个启动映像都会复制到此文件夹，并通过其哈希进行检查。</translation>
    </message>
    <message>
        <source>To keep a site elsewhere, start Slipway with --site and a folder of yours.</source>
        <translation>若要将站点存放在其他位置，请使用 --site 和您的文件夹启动 Slipway。</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>正在检查文件夹…</translation>
    </message>
    <message>
        <source>The folder cannot be written: give your user the right to, or start Slipway with --site.</source>
        <translation>无法写入该文件夹：请授予您的用户写入权限，或使用 --site 启动 Slipway。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2 中的 %1 (%3)</translation>
    </message>
    <message>
        <source>That is little: an image of Windows PE takes 400 MB to 1 GB, and each version once.</source>
        <translation>空间较少：一个 Windows PE 映像占用 400 MB 到 1 GB，每个版本各占一份。</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Slipway may write there.</source>
        <translation>Slipway 可以在那里写入。</translation>
    </message>
    <message>
        <source>Slipway may not write there.</source>
        <translation>Slipway 不能在那里写入。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupDeployPage</name>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Who may boot it?</source>
        <translation>谁可以启动它？</translation>
    </message>
    <message>
        <source>It is made available: a machine offers it when somebody presses F12, and starts as ever otherwise. Required deployments, which start without asking, are made later and on purpose.</source>
        <translation>以“可用”方式提供：有人按 F12 时计算机提供它，否则照常启动。无需确认即开始的必需部署，应在以后有意识地创建。</translation>
    </message>
    <message>
        <source>Answer machines that nobody has &amp;registered, too</source>
        <translation>也应答无人注册的计算机(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>启动映像(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Task sequence</source>
        <translation>任务序列(&amp;T)</translation>
    </message>
    <message>
        <source>The name that machines and reports show.</source>
        <translation>计算机和报告中显示的名称。</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n registered device(s) may boot it from now on.</source>
        <translation>
            <numerusform>从现在起，%n 台已注册的设备可以启动它。</numerusform>
        </translation>
    </message>
    <message>
        <source>So may every other machine of this network, if the collection holds unknown computers.</source>
        <translation>如果该集合包含未知计算机，则此网络的所有其他计算机也可以启动它。</translation>
    </message>
    <message>
        <source>Register devices afterwards, under Assets, or answer unknown machines.</source>
        <translation>请随后在“资产和符合性”下注册设备，或应答未知计算机。</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>任务序列必须有名称。</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>部署(&amp;D)</translation>
    </message>
    <message>
        <source>Deploy &amp;Later</source>
        <translation>稍后部署(&amp;L)</translation>
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
        <translation>由谁分配地址？</translation>
    </message>
    <message>
        <source>Slipway asks the network for offers, as a machine that starts would, and takes none.</source>
        <translation>Slipway 像启动中的计算机一样向网络请求提供 (offer)，但不接受任何提供。</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>再次询问(&amp;G)</translation>
    </message>
    <message>
        <source>Listening for offers</source>
        <translation>正在侦听提供 (offer)</translation>
    </message>
    <message>
        <source>&amp;Beside the DHCP server of this network</source>
        <translation>与此网络的 DHCP 服务器并行(&amp;B)</translation>
    </message>
    <message>
        <source>It gives the addresses, Slipway the boot (proxyDHCP). The usual choice.</source>
        <translation>由它分配地址，由 Slipway 提供启动 (proxyDHCP)。通常的选择。</translation>
    </message>
    <message>
        <source>&amp;As the DHCP server of this network</source>
        <translation>作为此网络的 DHCP 服务器(&amp;A)</translation>
    </message>
    <message>
        <source>Only where there is no other one. Slipway gives addresses from a range of yours.</source>
        <translation>仅适用于没有其他 DHCP 服务器的情况。Slipway 从您指定的范围分配地址。</translation>
    </message>
    <message>
        <source>Add&amp;resses</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>Range of addresses</source>
        <translation>地址范围</translation>
    </message>
    <message>
        <source>Behind a DHCP server on &amp;this computer</source>
        <translation>位于此计算机上的 DHCP 服务器之后(&amp;T)</translation>
    </message>
    <message>
        <source>That server holds port 67 and must send option 60 with &quot;PXEClient&quot;.</source>
        <translation>该服务器占用端口 67，并且必须发送内容为“PXEClient”的选项 60。</translation>
    </message>
    <message>
        <source>Asking on %1 and listening for offers…</source>
        <translation>正在 %1 上询问并侦听提供 (offer)…</translation>
    </message>
    <message>
        <source>Listening for offers…</source>
        <translation>正在侦听提供 (offer)…</translation>
    </message>
    <message>
        <source>The network could not be asked: %1</source>
        <translation>无法询问网络：%1</translation>
    </message>
    <message>
        <source>Type the range of addresses that Slipway may give, like 10.0.0.200-10.0.0.250/24.</source>
        <translation>请输入 Slipway 可以分配的地址范围，例如 10.0.0.200-10.0.0.250/24。</translation>
    </message>
    <message>
        <source>The range is not one: write it like 10.0.0.200-10.0.0.250/24.</source>
        <translation>这不是有效的范围：请按 10.0.0.200-10.0.0.250/24 的形式书写。</translation>
    </message>
    <message>
        <source>Grant Boot &amp;Ports…</source>
        <translation>授予启动端口权限(&amp;P)…</translation>
    </message>
    <message>
        <source>Slipway could not listen for offers: UDP 68 needs the privilege that Grant Boot Ports gives. Grant it, and it asks again; or choose yourself: if machines of this network get their addresses from a router or a server, there is a DHCP server.</source>
        <translation>Slipway 无法侦听提供 (offer)：UDP 68 需要通过“授予启动端口权限”获得的权限。请授予权限，随后会再次询问；或自行选择：如果此网络的计算机从路由器或服务器获取地址，则存在 DHCP 服务器。</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>以及更多</translation>
    </message>
    <message>
        <source>R&amp;outer</source>
        <translation>路由器(&amp;O)</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Na&amp;me servers</source>
        <translation>DNS 服务器(&amp;M)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>None: machines reach only this network</source>
        <translation>无：计算机只能到达此网络</translation>
    </message>
    <message>
        <source>%1: write addresses like 10.0.0.1, separated by commas, or nothing.</source>
        <translation>%1：请输入 10.0.0.1 这样的地址，以逗号分隔，或留空。</translation>
    </message>
    <message>
        <source>This range is not in the network of %1 (%2): only machines behind a DHCP relay would get an address.</source>
        <translation>此范围不在 %1 (%2) 的网络中：只有 DHCP 中继后面的计算机才能获得地址。</translation>
    </message>
    <message>
        <source>The router %1 is not in the network of the addresses: no machine could reach it.</source>
        <translation>路由器 %1 不在这些地址所在的网络中：没有计算机能访问它。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupImagePage</name>
    <message>
        <source>Boot image</source>
        <translation>启动映像</translation>
    </message>
    <message>
        <source>What shall machines boot?</source>
        <translation>计算机要启动什么？</translation>
    </message>
    <message>
        <source>Choose a WIM or an ISO of Windows, a Linux kernel with its initial RAM disks, or a boot program (.efi). Or drop the files here.</source>
        <translation>请选择 Windows 的 WIM 或 ISO、带初始 RAM 磁盘的 Linux 内核，或启动程序 (.efi)。也可以将文件拖放到此处。</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>体系结构(&amp;A)</translation>
    </message>
    <message>
        <source>Drop the boot image&apos;s files here</source>
        <translation>将启动映像的文件拖放到此处</translation>
    </message>
    <message>
        <source>Linux kernel</source>
        <translation>Linux 内核</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>初始 RAM 磁盘</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>Choose the files of a boot image, or add one later.</source>
        <translation>请选择启动映像的文件，或稍后添加。</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path.</source>
        <translation>%1 不是文件。请检查路径。</translation>
    </message>
    <message>
        <source>Choose at least one initial RAM disk: the kernel finds its first programs there.</source>
        <translation>请至少选择一个初始 RAM 磁盘：内核从中找到其最初的程序。</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>启动映像必须有名称。</translation>
    </message>
    <message>
        <source>&amp;Add Boot Image</source>
        <translation>添加启动映像(&amp;A)</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>正在复制并计算哈希</translation>
    </message>
    <message>
        <source>Copying the boot image…</source>
        <translation>正在复制启动映像…</translation>
    </message>
    <message>
        <source>Add &amp;Later</source>
        <translation>稍后添加(&amp;L)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Linux from %1</source>
        <translation>来自 %1 的 Linux</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupInterfacePage</name>
    <message>
        <source>Network interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Where are the machines?</source>
        <translation>计算机在哪里？</translation>
    </message>
    <message>
        <source>&amp;All interfaces</source>
        <translation>所有接口(&amp;A)</translation>
    </message>
    <message>
        <source>Also on those that come later: VPNs and containers as well.</source>
        <translation>也包括以后出现的接口：VPN 和容器同样在内。</translation>
    </message>
    <message>
        <source>Choose the interface that the machines are connected to.</source>
        <translation>请选择计算机所连接的接口。</translation>
    </message>
    <message>
        <source>Machines that boot are answered only on the interface that you choose. The ports are open on all of them, but give files only to a boot that was answered.</source>
        <translation>仅在您选择的接口上应答要启动的计算机。端口在所有接口上都打开，但仅向已应答的启动提供文件。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupPortsPage</name>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The ports of network boot</source>
        <translation>网络启动的端口</translation>
    </message>
    <message>
        <source>Machines ask on fixed ports. Each can be held by one program only.</source>
        <translation>计算机在固定端口上请求。每个端口只能由一个程序占用。</translation>
    </message>
    <message>
        <source>&amp;Grant Boot Ports…</source>
        <translation>授予启动端口权限(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Opening the ports…</source>
        <translation>正在打开端口…</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Hears machines that start.</source>
        <translation>接收启动中的计算机的请求。</translation>
    </message>
    <message>
        <source>PXE boot service</source>
        <translation>PXE 启动服务</translation>
    </message>
    <message>
        <source>Tells UEFI firmware its boot file.</source>
        <translation>将启动文件告知 UEFI 固件。</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>Sends the boot program.</source>
        <translation>发送启动程序。</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Sends kernels and images, and takes status reports.</source>
        <translation>发送内核和映像，并接收状态报告。</translation>
    </message>
    <message>
        <source>All ports are open. Slipway serves.</source>
        <translation>所有端口均已打开。Slipway 正在服务。</translation>
    </message>
    <message>
        <source>The system refused the real ports, so Slipway serves on others: the rehearsal works, but no machine asks there. Grant the boot ports once, as an administrator.</source>
        <translation>系统拒绝了真正的端口，因此 Slipway 在其他端口上服务：演练可行，但没有计算机在那里请求。请以管理员身份授予一次启动端口权限。</translation>
    </message>
    <message>
        <source>Slipway does not serve yet.</source>
        <translation>Slipway 尚未开始服务。</translation>
    </message>
    <message>
        <source>Wait until the ports are open.</source>
        <translation>请等待端口打开。</translation>
    </message>
    <message>
        <source>Free the ports and try again, or go on without serving.</source>
        <translation>请释放端口并重试，或在不服务的情况下继续。</translation>
    </message>
    <message>
        <source>Go On &amp;Without</source>
        <translation>不服务并继续(&amp;W)</translation>
    </message>
    <message>
        <source>Machines ask on port %1, and find nobody there.</source>
        <translation>计算机在端口 %1 上请求，但那里没有程序应答。</translation>
    </message>
    <message>
        <source>&amp;Ask the Network</source>
        <translation>询问网络(&amp;A)</translation>
    </message>
    <message>
        <source>All ports are open. Slipway serves. Who gives addresses on this network was only guessed: now it can be asked.</source>
        <translation>所有端口均已打开。Slipway 正在服务。此网络上由谁分配地址此前只是推测：现在可以询问。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupRehearsalPage</name>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Does a machine boot?</source>
        <translation>计算机能启动吗？</translation>
    </message>
    <message>
        <source>Three simulated machines ask for their boot through the ports that Slipway serves on, and compare what they get with the content folder. They leave no trace.</source>
        <translation>三台模拟计算机通过 Slipway 服务的端口请求启动，并将得到的内容与内容文件夹进行比较。它们不留下任何痕迹。</translation>
    </message>
    <message>
        <source>&amp;Rehearse Again</source>
        <translation>重新演练(&amp;R)</translation>
    </message>
    <message>
        <source>The rehearsal runs</source>
        <translation>演练正在进行</translation>
    </message>
    <message>
        <source>Machines boot…</source>
        <translation>计算机正在启动…</translation>
    </message>
    <message>
        <source>The rehearsal takes a few seconds…</source>
        <translation>演练需要几秒钟…</translation>
    </message>
    <message>
        <source>Not ready yet. What is in the way stands below, with the next step.</source>
        <translation>尚未就绪。下面列出了障碍及后续步骤。</translation>
    </message>
    <message>
        <source>The boot works, but on other ports than machines ask on: grant the boot ports.</source>
        <translation>启动可行，但使用的端口不是计算机请求的端口：请授予启动端口权限。</translation>
    </message>
    <message>
        <source>Ready. Machines of this network can boot.</source>
        <translation>已就绪。此网络的计算机可以启动。</translation>
    </message>
    <message>
        <source>Start a machine, let it boot from the network, and watch it under Monitoring, Live Boots.</source>
        <translation>请启动一台计算机，让它从网络启动，并在“监视”的“实时启动”下观察。</translation>
    </message>
    <message>
        <source>No device is registered yet, and unknown machines are not answered. Import your devices under Assets, Devices; or let a machine boot from the network, choose it under Monitoring, Live Boots, and press Add as Device.</source>
        <translation>尚未注册任何设备，且不应答未知计算机。请在“资产和符合性”的“设备”下导入您的设备；或让一台计算机从网络启动，在“监视”的“实时启动”下选择它，然后按“添加为设备”。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Boot your first machine</source>
        <translation>启动您的第一台计算机</translation>
    </message>
    <message>
        <source>A few steps lead from here to a site that boots machines over the network. Each one looks at how things are and proposes what fits.</source>
        <translation>只需几个步骤，即可得到一个通过网络启动计算机的站点。每个步骤都会检查现状并建议合适的设置。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The interface, its DHCP servers, and the ports.</source>
        <translation>接口、其 DHCP 服务器以及端口。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A first boot image: a WIM, a Linux, or a boot program.</source>
        <translation>第一个启动映像：WIM、Linux 或启动程序。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>It is made available. Nothing starts without somebody who presses F12.</source>
        <translation>以“可用”方式提供。没有人按 F12，就不会开始任何内容。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Simulated machines boot through the real ports, and leave no trace.</source>
        <translation>模拟计算机通过真正的端口启动，不留下任何痕迹。</translation>
    </message>
    <message>
        <source>You can stop at any step and come back by Service, Set Up. What a step wrote stays.</source>
        <translation>您可以在任何步骤停止，并通过“服务”的“设置向导”返回。步骤已写入的内容会保留。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>开始(&amp;G)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWizard</name>
    <message>
        <source>Set Up Slipway</source>
        <translation>设置 Slipway</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
    <message>
        <source>Search by action, place or key</source>
        <translation>按操作、位置或按键搜索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Alt opens the menus. Every action can also be found by its name: press %1.</source>
        <translation>Alt 打开菜单。每个操作也可以按名称查找：按 %1。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Do what a double click does</source>
        <translation>执行双击的操作</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>清空搜索字段</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>窗口的下一个和上一个部分</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteDocumentDialog</name>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Copying content</source>
        <translation>正在复制内容</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteExportDialog</name>
    <message>
        <source>Export Site</source>
        <translation>导出站点</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The whole configuration as one document (JSON) that can be kept under version control, compared and restored. Leases and the history of boots are not part of it.</source>
        <translation>将全部配置导出为一个文档 (JSON)，可纳入版本控制、进行比较和还原。不包括租约和启动历史记录。</translation>
    </message>
    <message>
        <source>Site Document</source>
        <translation>站点文档</translation>
    </message>
    <message>
        <source>The content of the boot images goes into a folder beside it, whose name ends with .files.</source>
        <translation>启动映像的内容会放入其旁边名称以 .files 结尾的文件夹。</translation>
    </message>
    <message>
        <source>Choose where the document is to be written.</source>
        <translation>请选择文档的写入位置。</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like site.json.</source>
        <translation>这是文件夹。请加上文件名，例如 site.json。</translation>
    </message>
    <message numerus="yes">
        <source>The site was written to %1: %n device(s), %2.</source>
        <translation>
            <numerusform>站点已写入 %1：%n 台设备，%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of content</source>
        <translation>
            <numerusform>%n 个内容文件</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;secret variables, in clear text</source>
        <translation>以明文包含机密变量(&amp;S)</translation>
    </message>
    <message>
        <source>With the secret variables</source>
        <translation>包含机密变量</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteImportDialog</name>
    <message>
        <source>Import Site</source>
        <translation>导入站点</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reads a site document into this site, which must be empty. Everything in it is checked first; nothing is changed unless all of it is right. Deployments keep their ids and start as they say.</source>
        <translation>将站点文档读入此站点（此站点必须为空）。会先检查其中的所有内容；除非全部正确，否则不作任何更改。部署保留其 ID，并按其设定的时间开始。</translation>
    </message>
    <message>
        <source>Site Document</source>
        <translation>站点文档</translation>
    </message>
    <message>
        <source>Content is read from the paths that the document names, beside it.</source>
        <translation>内容从文档旁边、由文档指定的路径读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n 个集合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s)</source>
        <translation>
            <numerusform>%n 个启动映像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n 个部署</numerusform>
        </translation>
    </message>
    <message>
        <source>Site %1: %2.</source>
        <translation>站点 %1：%2。</translation>
    </message>
    <message>
        <source>Choose the document.</source>
        <translation>请选择文档。</translation>
    </message>
    <message numerus="yes">
        <source>The site %1 was imported: %n device(s).</source>
        <translation>
            <numerusform>已导入站点 %1：%n 台设备。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeField</name>
    <message>
        <source>Inherited: %1</source>
        <translation>继承：%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatusMessagePage</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重性</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有严重性</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>What the service has to say appears here.</source>
        <translation>服务的消息会显示在此处。</translation>
    </message>
    <message>
        <source>None of this severity in this time. Choose another above.</source>
        <translation>这段时间内没有此严重性的消息。请在上方另行选择。</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New or read</source>
        <translation>新消息或已读消息</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>仅新消息</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>None: cannot boot yet</source>
        <translation>无：尚无法启动</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>启动映像(&amp;B)</translation>
    </message>
    <message>
        <source>Its architecture must fit the machines that the task sequence is deployed to.</source>
        <translation>其体系结构必须与任务序列的目标计算机相符。</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>任务序列必须有名称。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The proposed name of a copy.</extracomment>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequencePage</name>
    <message>
        <source>No task sequences yet</source>
        <translation>尚无任务序列</translation>
    </message>
    <message>
        <source>A task sequence names the boot image, and is what you deploy to a collection.</source>
        <translation>任务序列指定启动映像，并由您部署到集合。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Delete Task Sequence</source>
        <translation>删除任务序列</translation>
    </message>
    <message>
        <source>A task sequence that is deployed cannot be removed.</source>
        <translation>已部署的任务序列无法移除。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete Task Sequences</source>
        <translation>删除任务序列</translation>
    </message>
    <message numerus="yes">
        <source>%n task sequence(s) are removed. Their boot images stay.</source>
        <translation>
            <numerusform>将移除 %n 个任务序列。其启动映像会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Disable Deployments</source>
        <translation>禁用部署</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 部署到 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) boot nobody until they are enabled again. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>%n 个部署在重新启用之前不启动任何计算机。现在正从这些部署启动的计算机会继续完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The task sequence itself stays as it is.</source>
        <translation>任务序列本身保持不变。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Export Task Sequence</source>
        <translation>导出任务序列</translation>
    </message>
    <message>
        <source>Task sequences (*.json)</source>
        <translation>任务序列 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The task sequence was written to %1. The files of its boot image stay here.</source>
        <translation>任务序列已写入 %1。其启动映像的文件留在此处。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceSteps</name>
    <message>
        <source>Firmware of the machine</source>
        <translation>计算机的固件</translation>
    </message>
    <message>
        <source>Purpose of the deployment</source>
        <translation>部署的用途</translation>
    </message>
    <message>
        <source>deployed as required</source>
        <translation>部署为“必需”</translation>
    </message>
    <message>
        <source>deployed as available</source>
        <translation>部署为“可用”</translation>
    </message>
    <message>
        <source>Steps of the boot</source>
        <translation>启动步骤</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceWizard</name>
    <message>
        <source>Create Task Sequence</source>
        <translation>创建任务序列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TestMachineDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>QEMU, which plays the virtual computer, is not installed here. Install it, then open this window again: %1</source>
        <translation>模拟虚拟计算机的 QEMU 未在此处安装。请安装它，然后重新打开此窗口：%1</translation>
    </message>
    <message>
        <source>Watch a machine boot</source>
        <translation>观看计算机启动</translation>
    </message>
    <message>
        <source>A virtual computer boots in a private network inside this one. Your network and your site are not touched: it gets a copy of the site that is gone afterwards.</source>
        <translation>虚拟计算机在此计算机内部的专用网络中启动。不会触及您的网络和站点：它得到站点的一个副本，之后副本即消失。</translation>
    </message>
    <message>
        <source>Sc&amp;reen</source>
        <translation>屏幕(&amp;R)</translation>
    </message>
    <message>
        <source>Screen of the virtual computer</source>
        <translation>虚拟计算机的屏幕</translation>
    </message>
    <message>
        <source>What the computer writes on its screen appears here.</source>
        <translation>计算机在其屏幕上写入的内容会显示在此处。</translation>
    </message>
    <message>
        <source>Press a key there:</source>
        <translation>在那里按键：</translation>
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
        <translation>在虚拟计算机上按 %1</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>实时会话</translation>
    </message>
    <message>
        <source>Progress of the boot image</source>
        <translation>启动映像的进度</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>No machine</source>
        <translation>没有计算机</translation>
    </message>
    <message>
        <source>&amp;Start Again</source>
        <translation>重新开始(&amp;S)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TestMachineForm</name>
    <message>
        <source>&amp;Computer</source>
        <translation>计算机(&amp;C)</translation>
    </message>
    <message>
        <source>Demonstration: a small program of Slipway&apos;s own</source>
        <translation>演示：Slipway 自带的小程序</translation>
    </message>
    <message>
        <source>A computer that this site does not know</source>
        <translation>此站点不认识的计算机</translation>
    </message>
    <message>
        <source>A device of this site</source>
        <translation>此站点的设备</translation>
    </message>
    <message>
        <source>A new device in a collection</source>
        <translation>集合中的新设备</translation>
    </message>
    <message>
        <source>Boots &amp;as</source>
        <translation>启动身份(&amp;A)</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>其名称(&amp;N)</translation>
    </message>
    <message>
        <source>Its name in this site</source>
        <translation>其在此站点中的名称</translation>
    </message>
    <message>
        <source>None is installed</source>
        <translation>未安装任何一个</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>设备的名称</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>集合的名称</translation>
    </message>
    <message>
        <source>Say what it should boot as: type a part of the name, and choose from the list.</source>
        <translation>请说明它应以什么身份启动：输入名称的一部分，然后从列表中选择。</translation>
    </message>
    <message>
        <source>This site has nothing called &quot;%1&quot;. Type a part of the name, and choose from the list.</source>
        <translation>此站点没有名为“%1”的对象。请输入名称的一部分，然后从列表中选择。</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ThroughputChart</name>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>尚无流量</translation>
    </message>
    <message>
        <source>As soon as a machine loads its first file, its throughput is drawn here.</source>
        <translation>一旦有计算机加载第一个文件，其吞吐量就会绘制在此处。</translation>
    </message>
    <message>
        <source>Time range of the chart</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 分钟</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
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
        <translation>显示 Slipway(&amp;S)</translation>
    </message>
    <message>
        <source>Slipway: the boot ports are not open</source>
        <translation>Slipway：启动端口未打开</translation>
    </message>
    <message>
        <source>Slipway: the brake is engaged</source>
        <translation>Slipway：制动已启用</translation>
    </message>
    <message>
        <source>Slipway: stopped</source>
        <translation>Slipway：已停止</translation>
    </message>
    <message>
        <source>Slipway: answering is stopped</source>
        <translation>Slipway：应答已停止</translation>
    </message>
    <message>
        <source>Slipway: serving</source>
        <translation>Slipway：正在服务</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) boot now</source>
        <translation>
            <numerusform>%n 台计算机正在启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not boot: %2</source>
        <translation>%1 未启动：%2</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Slipway: served by another program</source>
        <translation>Slipway：由另一个程序提供服务</translation>
    </message>
    <message>
        <source>Slipway: no network interface can answer</source>
        <translation>Slipway：没有可以应答的网络接口</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningAdvice</name>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Recommended for %1 cards: %2</source>
        <translation>针对 %1 网卡的建议：%2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>将 %1 应用到 %2</translation>
    </message>
    <message>
        <source>Counts for %1 from the next boot on</source>
        <translation>从下次启动起对 %1 有效</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningChart</name>
    <message>
        <source>Throughput by block size and window size</source>
        <translation>按块大小和窗口大小显示的吞吐量</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Block size in bytes</source>
        <translation>块大小（字节）</translation>
    </message>
    <message>
        <source>Window in blocks</source>
        <translation>窗口（块）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2 次中失败 %1 次</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>重发 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) measured.</source>
        <translation>
            <numerusform>已测量 %n 个组合。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fastest without a failure: %1 with %2.</source>
        <translation>未失败过的最快组合：%1，速度 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed at least once.</source>
        <translation>
            <numerusform>其中 %n 个至少失败过一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Half were faster than %1</source>
        <translation>一半的传输快于 %1</translation>
    </message>
    <message>
        <source>19 of 20 were faster than %1</source>
        <translation>20 次中有 19 次快于 %1</translation>
    </message>
    <message>
        <source>%1 of the blocks were sent again</source>
        <translation>重发了 %1 的块</translation>
    </message>
    <message>
        <source>%1 arrived, %2 failed</source>
        <translation>送达 %1 次，失败 %2 次</translation>
    </message>
    <message>
        <source>This is in force</source>
        <translation>这是当前生效的组合</translation>
    </message>
    <message>
        <source>This is recommended</source>
        <translation>这是建议的组合</translation>
    </message>
    <message>
        <source>Click to try it</source>
        <translation>单击以试用</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningMeaning</name>
    <message>
        <source>Boot &amp;image</source>
        <translation>启动映像(&amp;I)</translation>
    </message>
    <message>
        <source>Boot image to reckon with</source>
        <translation>用于估算的启动映像</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A usual one (%1)</source>
        <translation>典型映像 (%1)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningMeasured</name>
    <message>
        <source>Which measurements</source>
        <translation>哪些测量结果</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Boot image that was fetched</source>
        <translation>获取的启动映像</translation>
    </message>
    <message>
        <source>Throughput by block size and window size</source>
        <translation>按块大小和窗口大小显示的吞吐量</translation>
    </message>
    <message>
        <source>Boots of the last week</source>
        <translation>过去一周的启动</translation>
    </message>
    <message>
        <source>Test runs of the last week</source>
        <translation>过去一周的测试</translation>
    </message>
    <message>
        <source>The next boot</source>
        <translation>下一次启动</translation>
    </message>
    <message>
        <source>Progress of the test run</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Run a Test…</source>
        <translation>运行测试…</translation>
    </message>
    <message>
        <source>MiB a second, the middle one of all transfers: the stronger the blue, the faster. Red: some failed. Solid frame: in force. Dashed frame: recommended.</source>
        <translation>每秒 MiB 数，为所有传输的中位数：蓝色越深，速度越快。红色：有失败。实线框：当前生效。虚线框：建议。</translation>
    </message>
    <message>
        <source>A test run on this computer shows the server and the protocol, not the cable.</source>
        <translation>在此计算机上运行的测试反映的是服务器和协议，而不是网线。</translation>
    </message>
    <message>
        <source>Every network card</source>
        <translation>所有网卡</translation>
    </message>
    <message>
        <source>Every boot image</source>
        <translation>所有启动映像</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n 次传输</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>The first figure appears here in a moment.</source>
        <translation>第一个数值稍后会出现在此处。</translation>
    </message>
    <message>
        <source>Nothing has booted yet</source>
        <translation>尚未启动过任何计算机</translation>
    </message>
    <message>
        <source>Start a machine from the network. Its figures appear here as soon as its boot image has arrived.</source>
        <translation>请从网络启动一台计算机。其启动映像送达后，数值会立即出现在此处。</translation>
    </message>
    <message>
        <source>Choose &quot;Measure the Next Boot&quot;, then start a machine from the network.</source>
        <translation>请选择“测量下一次启动”，然后从网络启动一台计算机。</translation>
    </message>
    <message>
        <source>Nothing measured for this choice</source>
        <translation>此选择没有测量结果</translation>
    </message>
    <message>
        <source>Other cards or boot images may have figures.</source>
        <translation>其他网卡或启动映像可能有数值。</translation>
    </message>
    <message>
        <source>No machine has fetched a boot image this week</source>
        <translation>本周没有计算机获取过启动映像</translation>
    </message>
    <message>
        <source>Figures of test runs are there: choose them above, or run another test.</source>
        <translation>已有测试的数值：请在上方选择它们，或再次运行测试。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>A test run fetches a boot image with one choice after another and shows how fast each is. Boots of Windows PE images are measured by themselves.</source>
        <translation>测试会逐个使用各组合获取启动映像，并显示各自的速度。Windows PE 映像的启动会自动测量。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningPage</name>
    <message>
        <source>How Windows boot images travel to machines.</source>
        <translation>Windows 启动映像如何传输到计算机。</translation>
    </message>
    <message>
        <source>Measurements and exceptions</source>
        <translation>测量结果和例外</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>Collections and devices with values of their own. Open one to change it.</source>
        <translation>具有自己的值的集合和设备。打开其中一项即可更改。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>单独设置</translation>
    </message>
    <message>
        <source>Machines that were backed off</source>
        <translation>已自动调低的计算机</translation>
    </message>
    <message>
        <source>A boot image did not reach these machines, so they were given smaller values. They keep them until you use the normal ones again.</source>
        <translation>启动映像未能送达这些计算机，因此为它们采用了更小的值。在您恢复使用正常值之前，会一直保持。</translation>
    </message>
    <message>
        <source>Backed off</source>
        <translation>已自动调低</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>整个站点</translation>
    </message>
    <message>
        <source>Block and window size for %1</source>
        <translation>%1 的块大小和窗口大小</translation>
    </message>
    <message>
        <source>%1 inherits its block and window size again.</source>
        <translation>%1 已恢复继承其块大小和窗口大小。</translation>
    </message>
    <message>
        <source>Applied for %1. It counts from the next boot on.</source>
        <translation>已对 %1 应用。从下次启动起有效。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) use the normal values again from the next boot on.</source>
        <translation>
            <numerusform>%n 台计算机从下次启动起恢复使用正常值。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a test run</comment>
        <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) since %1. The figures below are those.</source>
        <translation>
            <numerusform>自 %1 起共 %n 次传输。下方的数值即来自这些传输。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since %1 for a machine that fetches a Windows boot image.</source>
        <translation>自 %1 起等待计算机获取 Windows 启动映像。</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>The test run was cancelled. What it had measured stays.</source>
        <translation>测试已取消。已测量的结果会保留。</translation>
    </message>
    <message>
        <source>The test run is through: nothing failed.</source>
        <translation>测试已完成：没有失败。</translation>
    </message>
    <message numerus="yes">
        <source>The test run is through, %n choice(s) failed. %1</source>
        <translation>
            <numerusform>测试已完成，%n 个组合失败。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Save the Picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningTestDialog</name>
    <message>
        <source>Run a Test</source>
        <translation>运行测试</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>A client of this console fetches the beginning of a boot image from the running service by TFTP, once with each choice. It counts as no boot, and machines that boot meanwhile share the line with it.</source>
        <translation>此控制台的客户端通过 TFTP 从正在运行的服务获取启动映像的开头部分，每个组合一次。这不计为启动，同时启动的计算机会与其共享线路。</translation>
    </message>
    <message>
        <source>Made-up bytes, %1</source>
        <translation>生成的数据，%1</translation>
    </message>
    <message>
        <source>Boot &amp;image</source>
        <translation>启动映像(&amp;I)</translation>
    </message>
    <message>
        <source>Block sizes</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>In bytes. What fits one packet comes through everywhere.</source>
        <translation>以字节为单位。能放入一个数据包的块在任何位置都能通过。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>In blocks that are sent before the machine must confirm.</source>
        <translation>以块为单位，即在计算机必须确认之前发送的块数。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Where the service answers. On this computer itself nothing goes over the cable: then the figures compare the choices, and the next boots tell what the network makes of them.</source>
        <translation>服务应答的地址。在此计算机本身上，数据不经过网线：此时数值仅用于比较各组合，网络的实际表现要看接下来的启动。</translation>
    </message>
    <message>
        <source>This console is not serving. Start serving first, or let the address be that of the service that runs for this site.</source>
        <translation>此控制台未在提供服务。请先开始服务，或将地址设为为此站点运行的服务的地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s), %1 in all, what is in force among them.</source>
        <translation>
            <numerusform>%n 次传输，共 %1，其中包括当前生效的组合。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one block size.</source>
        <translation>请至少选择一个块大小。</translation>
    </message>
    <message>
        <source>Choose at least one window.</source>
        <translation>请至少选择一个窗口。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. It looks like 192.0.2.10:69.</source>
        <translation>“%1”不是服务器地址。其格式如 192.0.2.10:69。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningValues</name>
    <message>
        <source>Values in force</source>
        <translation>生效值</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>整个站点</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>适用对象(&amp;F)</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>&amp;Block size (bytes)</source>
        <translation>块大小（字节）(&amp;B)</translation>
    </message>
    <message>
        <source>512 to 65,464 bytes</source>
        <translation>512 到 65,464 字节</translation>
    </message>
    <message>
        <source>&amp;Window (blocks)</source>
        <translation>窗口（块）(&amp;W)</translation>
    </message>
    <message>
        <source>1 to 65,535 blocks</source>
        <translation>1 到 65,535 块</translation>
    </message>
    <message>
        <source>A block has 512 to 65,464 bytes, a window 1 to 65,535 blocks.</source>
        <translation>块为 512 到 65,464 字节，窗口为 1 到 65,535 块。</translation>
    </message>
    <message>
        <source>A transfer of this machine failed: its next boot gets %1. &quot;Backed off&quot; has the way back.</source>
        <translation>此计算机的一次传输失败：其下次启动将使用 %1。可在“已自动调低”中恢复。</translation>
    </message>
    <message>
        <source>For all machines without an override.</source>
        <translation>适用于所有没有单独设置的计算机。</translation>
    </message>
    <message>
        <source>Inherited: %1.</source>
        <translation>继承：%1。</translation>
    </message>
    <message>
        <source>Without its own: %1.</source>
        <translation>若无单独设置：%1。</translation>
    </message>
    <message>
        <source>Counts from its next boot on.</source>
        <translation>从其下次启动起有效。</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s) and all unknown machines.</source>
        <translation>
            <numerusform>影响 %n 台设备和所有未知计算机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s).</source>
        <translation>
            <numerusform>影响 %n 台设备。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); overrides go first for %1.</source>
        <translation>
            <numerusform>影响 %n 台设备；其中 %1 台优先采用单独设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); other overrides count for %1, too.</source>
        <translation>
            <numerusform>影响 %n 台设备；其中 %1 台还受其他单独设置影响。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::UncollectDialog</name>
    <message numerus="yes">
        <source>Remove %n Device(s) from a Collection</source>
        <translation>
            <numerusform>从集合中移除 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Only direct members can be taken out. Who is found by a rule leaves when the rule changes.</source>
        <translation>只能移出直接成员。由规则找到的成员在规则更改时离开。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <extracomment>%1: a collection. How many of the chosen devices are direct members of it.</extracomment>
        <translation>
            <numerusform>%1（其中 %n 台）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message>
        <source>None of them is a direct member of a collection.</source>
        <translation>其中没有一台是集合的直接成员。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UndoStack</name>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤消：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>This cannot be taken back or done again, since somebody changed the same meanwhile: %1.</source>
        <translation>无法撤消或重做，因为此间有人更改了同一对象：%1。</translation>
    </message>
    <message>
        <source>This could not be done: %1. %2</source>
        <translation>无法完成：%1。%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤消(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Machines would start because of this, so Undo and Redo leave it to you: %1. Add them to the collection yourself to see which.</source>
        <translation>这会使计算机开始部署，因此“撤消”和“重做”将其交由您决定：%1。请自行将它们添加到集合，以查看是哪些计算机。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnknownMachinePage</name>
    <message>
        <source>No unknown machines</source>
        <translation>没有未知计算机</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>PXE ledger</source>
        <translation>PXE 执行记录</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Unknown Machine(s)</source>
        <translation>
            <numerusform>删除 %n 台未知计算机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is forgotten what has run on %n machine(s). Required deployments for unknown computers start on them again.</source>
        <translation>
            <numerusform>将清除 %n 台计算机上的运行记录。面向未知计算机的必需部署会再次在其上开始运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete Unknown Machines</source>
        <translation>删除未知计算机</translation>
    </message>
    <message>
        <source>A machine that asks without being registered shows up here. What it got is remembered, so that it is not installed twice. Whether such machines are answered at all is a setting of the distribution point.</source>
        <translation>未经注册而发出请求的计算机会显示在此处。系统会记住它得到的内容，以免重复安装。是否应答此类计算机由分发点的设置决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) are not listed here any more. They are answered, or not, as before; to keep them from booting, exclude them.</source>
        <translation>
            <numerusform>此处不再列出 %n 台计算机。是否应答它们与以前相同；要阻止它们启动，请将其排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Ignored</source>
        <translation>显示已忽略项</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n 台已忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows them while the history of boots knows them. Ignore hides them.</source>
        <translation>只要启动历史记录中仍有这些计算机，列表就会显示它们。“忽略”可将其隐藏。</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
</context>
<context>
    <name>slipway::ui::VariableDialog</name>
    <message>
        <source>Set Variable</source>
        <translation>设置变量</translation>
    </message>
    <message>
        <source>Change Variable</source>
        <translation>更改变量</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Secret: show it masked</source>
        <translation>机密：以掩码显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Letters, digits and _, like Host_1. Capitals make no difference.</source>
        <translation>字母、数字和 _，例如 Host_1。不区分大小写。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>In a boot image&apos;s command line, ${Name} stands for it. The started system can fetch it, too.</source>
        <translation>在启动映像的命令行中，以 ${Name} 代表它。启动后的系统也可以获取它。</translation>
    </message>
    <message>
        <source>Masked in the console and left out of audit, logs and exports. The machine gets it in clear text over the network.</source>
        <translation>在控制台中以掩码显示，且不写入审核、日志和导出。计算机通过网络以明文得到它。</translation>
    </message>
    <message>
        <source>Left out of audit, logs and exports. Over the network it travels in clear text.</source>
        <translation>不写入审核、日志和导出。在网络上以明文传输。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>For %1. A device&apos;s own value goes before those of its collections.</source>
        <translation>用于 %1。设备自身的值优先于其集合的值。</translation>
    </message>
    <message numerus="yes">
        <source>For %n devices: %1. Where one has the variable already, its value is replaced.</source>
        <translation>
            <numerusform>用于 %n 台设备：%1。如果设备已有该变量，则替换其值。</numerusform>
        </translation>
    </message>
    <message>
        <source>For every member of %1, unless the device or a narrower collection has a value of its own.</source>
        <translation>用于 %1 的每个成员，除非设备或范围更小的集合有自己的值。</translation>
    </message>
    <message>
        <source>The variable needs a name.</source>
        <translation>变量必须有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name. It has letters (A to Z), digits and _, does not begin with a digit, and not with SLIPWAY_.</source>
        <translation>“%1”不能用作名称。名称由字母（A 至 Z）、数字和 _ 组成，不能以数字开头，也不能以 SLIPWAY_ 开头。</translation>
    </message>
    <message>
        <source>The value has a line break or another control character, or is longer than 4000 characters.</source>
        <translation>该值包含换行符或其他控制字符，或超过 4000 个字符。</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 on %n devices</source>
        <translation>
            <numerusform>在 %n 台设备上设置 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n variables</source>
        <translation>
            <numerusform>移除 %n 个变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In place of a secret value, which is not shown.</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Type the value again: it was covered, and everybody could see it now.</source>
        <translation>请重新键入该值：它之前被隐藏，现在所有人都能看到它。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::VariablesTab</name>
    <message>
        <source>Set…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Set a variable (Ins)</source>
        <translation>设置变量 (Ins)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the selected variable, or override it here (Return)</source>
        <translation>更改所选变量，或在此单独设置 (Return)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected variables (Del). This can be undone.</source>
        <translation>移除所选变量 (Del)。可以撤消此操作。</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Put the value of the selected variable on the clipboard</source>
        <translation>将所选变量的值复制到剪贴板</translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation>显示机密值</translation>
    </message>
    <message>
        <source>Set a Variable…</source>
        <translation>设置变量…</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Until something else is selected</source>
        <translation>直到选择其他项为止</translation>
    </message>
    <message>
        <source>No variables</source>
        <translation>没有变量</translation>
    </message>
    <message>
        <source>An unknown machine gets the variables of the collections that hold unknown computers.</source>
        <translation>未知计算机会得到包含未知计算机的集合的变量。</translation>
    </message>
    <message>
        <source>A variable is a name and a value: the command line of a boot image can use it, and the started system can fetch it. A device also gets those of its collections.</source>
        <translation>变量由名称和值组成：启动映像的命令行可以使用它，启动后的系统可以获取它。设备还会得到其所属集合的变量。</translation>
    </message>
    <message>
        <source>A variable is a name and a value that every member gets, unless the device or a narrower collection says otherwise. The command line of a boot image can use it.</source>
        <translation>变量由名称和值组成，每个成员都会得到它，除非设备或范围更小的集合另有设置。启动映像的命令行可以使用它。</translation>
    </message>
    <message>
        <source>Override…</source>
        <extracomment>A variable that is inherited gets a value of the device&apos;s own.</extracomment>
        <translation>单独设置…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WatchedFileLine</name>
    <message numerus="yes">
        <source>The file %1 is watched: %n address(es) of it are excluded.</source>
        <translation>
            <numerusform>正在监视文件 %1：其中 %n 个地址已被排除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::WhatIfPage</name>
    <message>
        <source>&amp;Collection</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>What each member would get</source>
        <translation>每个成员会得到什么</translation>
    </message>
    <message>
        <source>The machine&apos;s screen &amp;shows</source>
        <translation>计算机屏幕显示的内容(&amp;S)</translation>
    </message>
    <message>
        <source>What the machine&apos;s screen shows</source>
        <translation>计算机屏幕显示的内容</translation>
    </message>
    <message>
        <source>PXE-E18, or a number at ipxe.org</source>
        <translation>PXE-E18，或 ipxe.org 上的编号</translation>
    </message>
    <message>
        <source>Codes and their meaning</source>
        <translation>代码及其含义</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1：%2 %3 %4</translation>
    </message>
    <message>
        <source>%1 without asking · %2 after F12 · %3 not answered</source>
        <translation>%1 台无需确认 · %2 台按 F12 后 · %3 台不应答</translation>
    </message>
    <message>
        <source>Export the List</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>What a machine would get, before it is switched on.</source>
        <translation>在开机之前查看计算机会得到什么。</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>One machine</source>
        <translation>单台计算机</translation>
    </message>
    <message>
        <source>A whole collection</source>
        <translation>整个集合</translation>
    </message>
    <message>
        <source>Codes on the screen</source>
        <translation>屏幕上的代码</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Which machine?</source>
        <translation>哪台计算机？</translation>
    </message>
    <message>
        <source>Choose a device, or type the MAC address of any machine.</source>
        <translation>请选择设备，或输入任意计算机的 MAC 地址。</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>MAC 地址(&amp;M)</translation>
    </message>
    <message>
        <source>SMBIOS &amp;GUID</source>
        <translation>SMBIOS GUID(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Firmware that asks</source>
        <translation>发出请求的固件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>网络接口(&amp;I)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>不检查</translation>
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
        <translation>UEFI x64，HTTP 启动</translation>
    </message>
    <message>
        <source>Another (EBC, RISC-V)</source>
        <translation>其他（EBC、RISC-V）</translation>
    </message>
    <message>
        <source>Asking for (&amp;seconds)</source>
        <translation>已请求的秒数(&amp;S)</translation>
    </message>
    <message>
        <source>Seconds that it has been asking</source>
        <translation>已请求的秒数</translation>
    </message>
    <message>
        <source>At &amp;another time</source>
        <translation>在其他时间(&amp;A)</translation>
    </message>
    <message>
        <source>Time of the boot</source>
        <translation>启动的时间</translation>
    </message>
    <message>
        <source>(a machine without a record)</source>
        <translation>（没有记录的计算机）</translation>
    </message>
    <message>
        <source>The MAC address has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>MAC 地址有十二个十六进制数字，例如 52:54:00:12:34:56。</translation>
    </message>
    <message>
        <source>The GUID has 32 hexadecimal digits, as the firmware&apos;s setup shows it.</source>
        <translation>GUID 有 32 个十六进制数字，与固件设置中显示的一致。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WhyView</name>
    <message>
        <source>Steps of the decision</source>
        <translation>决策步骤</translation>
    </message>
    <message>
        <source>Deployments considered</source>
        <translation>考虑过的部署</translation>
    </message>
    <message>
        <source>This is mended since: started again, it would get %1.</source>
        <translation>此问题已解决：如果重新启动，它将得到 %1。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>已观察到：%1</translation>
    </message>
    <message>
        <source>The machine may show %1.</source>
        <translation>该计算机可能显示 %1。</translation>
    </message>
    <message>
        <source>Kernel command line: %1</source>
        <translation>内核命令行：%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WimPane</name>
    <message>
        <source>WIM file</source>
        <translation>WIM 文件</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>映像(&amp;I)</translation>
    </message>
    <message>
        <source>A boot.wim, for example from the folder sources of a Windows ISO. It can also be dropped here.</source>
        <translation>boot.wim，例如 Windows ISO 的 sources 文件夹中的那个。也可拖放到此处。</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>签名(&amp;G)</translation>
    </message>
    <message>
        <source>Images in the WIM</source>
        <translation>WIM 中的映像</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>文件的状态</translation>
    </message>
    <message>
        <source>Boot manager for UEFI machines</source>
        <translation>UEFI 计算机的启动管理器</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the WIM file.</source>
        <translation>请选择 WIM 文件。</translation>
    </message>
    <message>
        <source>The WIM is still being read. Wait a moment.</source>
        <translation>仍在读取 WIM。请稍候。</translation>
    </message>
    <message>
        <source>Choose one of the images in the WIM.</source>
        <translation>请选择 WIM 中的一个映像。</translation>
    </message>
    <message>
        <source>This is an ISO, not a WIM. Copy sources/boot.wim out of it and choose that; afterwards the ISO supplies the boot files that the WIM lacks.</source>
        <translation>这是 ISO，不是 WIM。请从中复制出 sources/boot.wim 并选择它；之后可用该 ISO 补充 WIM 缺少的启动文件。</translation>
    </message>
    <message>
        <source>Reading what is in it</source>
        <translation>正在读取其中的内容</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WizardDialog</name>
    <message>
        <source>This step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>尚未到达</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
</TS>
