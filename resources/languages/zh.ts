<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Briefing</source>
        <translation>关于 Briefing</translation>
    </message>
    <message>
        <source>A desktop reader for structured briefs: every claim with its source and its speaker.</source>
        <translation>结构化简报的桌面阅读器：每条说法都附有来源和发言者。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Each part it is made of has its own licence:</source>
        <translation>采用 MIT 许可证的自由软件。各组成部分各有其许可证：</translation>
    </message>
    <message>
        <source>The program is not installed, so its packages are not known.</source>
        <translation>程序未经安装，因此无法得知所用的软件包。</translation>
    </message>
    <message>
        <source>Briefing {}</source>
        <translation>Briefing {}</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组成部分及其许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>{} (font)</source>
        <translation>{}（字体）</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>{name} {version}: {licence}</source>
        <translation>{name} {version}：{licence}</translation>
    </message>
    <message>
        <source>Used under the LGPL, version 3, unchanged, as libraries of their own that you may replace by others; the Qt Project offers their source.</source>
        <translation>依据 LGPL 第 3 版使用，未作修改；以独立的库提供，您可以用其他版本替换。其源代码由 Qt 项目提供。</translation>
    </message>
    <message>
        <source>No text of the licence came with this part.</source>
        <translation>此部分未附许可证全文。</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>列表已复制。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <source>Open in a new &amp;window…</source>
        <translation>在新窗口中打开(&amp;W)…</translation>
    </message>
    <message>
        <source>Open a brief beside this one</source>
        <translation>在另一个窗口中打开一份简报</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Show this brief once more, with a tab and a search of its own</source>
        <translation>再显示一次这份简报，标签页和搜索各自独立</translation>
    </message>
    <message>
        <source>Open the &amp;bundled brief</source>
        <translation>打开内置简报(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>对比(&amp;M)…</translation>
    </message>
    <message>
        <source>Tell what changed since another version of this brief</source>
        <translation>列出此简报相对于另一版本的变更</translation>
    </message>
    <message>
        <source>Reload by i&amp;tself when saved</source>
        <translation>保存后自动重新载入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Write a PDF summary</source>
        <translation>生成 PDF 摘要</translation>
    </message>
    <message>
        <source>Pre&amp;view and print…</source>
        <translation>预览和打印(&amp;V)…</translation>
    </message>
    <message>
        <source>Show the PDF, to be searched, printed or saved</source>
        <translation>显示 PDF，可在其中搜索，也可打印或保存</translation>
    </message>
    <message>
        <source>&amp;Go on where I left off</source>
        <translation>从上次离开处继续(&amp;G)</translation>
    </message>
    <message>
        <source>Start with the windows and briefs that were open last</source>
        <translation>启动时打开上次的窗口和简报</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>关闭窗口(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>复制并附出处(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正则表达式(&amp;R)</translation>
    </message>
    <message>
        <source>Regular expression, held against the text as written</source>
        <translation>正则表达式，与原文写法直接比对</translation>
    </message>
    <message>
        <source>Forget earlier &amp;searches</source>
        <translation>清除搜索记录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>What the checks find, and where</source>
        <translation>检查结果及其所在位置</translation>
    </message>
    <message>
        <source>&amp;All claims</source>
        <translation>全部说法(&amp;A)</translation>
    </message>
    <message>
        <source>Only &amp;figures</source>
        <translation>仅数据(&amp;F)</translation>
    </message>
    <message>
        <source>Only &amp;statements</source>
        <translation>仅陈述(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;commitments</source>
        <translation>仅承诺(&amp;C)</translation>
    </message>
    <message>
        <source>Only assess&amp;ments</source>
        <translation>仅判断(&amp;J)</translation>
    </message>
    <message>
        <source>Only the source’s &amp;own assessments</source>
        <translation>仅来源自身的判断(&amp;O)</translation>
    </message>
    <message>
        <source>Assessments that no speaker answers for</source>
        <translation>不出自任何发言者的判断</translation>
    </message>
    <message>
        <source>Only &amp;events</source>
        <translation>仅事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to an action, tab, section, participant or mineral by its name</source>
        <translation>按名称转到操作、标签页、章节、参与方或矿产</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;H)</translation>
    </message>
    <message>
        <source>Back to where you were before</source>
        <translation>回到之前的位置</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Forward again to where you came from</source>
        <translation>再前进到刚才的位置</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>参与方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Minerals</source>
        <translation>矿产(&amp;M)</translation>
    </message>
    <message>
        <source>O&amp;utlook</source>
        <translation>展望(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>上一个标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>依据(&amp;E)</translation>
    </message>
    <message>
        <source>What stands behind the claim, row or hit that has the keyboard</source>
        <translation>当前所选说法、行或匹配项的依据</translation>
    </message>
    <message>
        <source>Menu for what has the &amp;keyboard</source>
        <translation>所选项的菜单(&amp;K)</translation>
    </message>
    <message>
        <source>Next &amp;claim of it</source>
        <translation>所选项的下一条说法(&amp;C)</translation>
    </message>
    <message>
        <source>Previous c&amp;laim of it</source>
        <translation>所选项的上一条说法(&amp;L)</translation>
    </message>
    <message>
        <source>All claims of this &amp;speaker</source>
        <translation>此发言者的全部说法(&amp;S)</translation>
    </message>
    <message>
        <source>All claims &amp;from this source</source>
        <translation>出自此来源的全部说法(&amp;F)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;B)</translation>
    </message>
    <message>
        <source>Close what is &amp;topmost</source>
        <translation>关闭最上层(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List every key, and what it does</source>
        <translation>列出所有快捷键及其作用</translation>
    </message>
    <message>
        <source>&amp;About Briefing</source>
        <translation>关于 Briefing(&amp;A)</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Open a brief</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <source>Compare with an earlier version</source>
        <translation>与早先版本对比</translation>
    </message>
    <message>
        <source>Briefs ({})</source>
        <translation>简报 ({})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>It leads to:
{host}</source>
        <translation>其真正指向：
{host}</translation>
    </message>
    <message>
        <source>The address:
{address}</source>
        <translation>完整网址：
{address}</translation>
    </message>
    <message>
        <source>Take care: {what}.</source>
        <translation>请注意：{what}。</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address in the mail program?</source>
        <translation>要在邮件程序中打开此地址吗？</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>要在浏览器中打开此网址吗？</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Line {line}, column {column}: {what} – shown is the last good version</source>
        <translation>第 {line} 行第 {column} 列：{what}；当前显示的是最后一个有效版本</translation>
    </message>
    <message>
        <source>The file: {} – shown is the last good version</source>
        <translation>文件：{}；当前显示的是最后一个有效版本</translation>
    </message>
    <message>
        <source>A problem in the file</source>
        <translation>文件中有问题</translation>
    </message>
    <message>
        <source>Show &amp;problems</source>
        <translation>显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>List every problem of the file ({keys})</source>
        <translation>列出文件的所有问题 ({keys})</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>另有 {} 个问题</translation>
    </message>
</context>
<context>
    <name>BriefModels</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>矿产</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>信息缺口</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>In the other file</source>
        <translation>另一文件</translation>
    </message>
    <message>
        <source>In the open brief</source>
        <translation>已打开的简报</translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>The chosen change in full</source>
        <translation>所选变更的完整内容</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all changes as a table (Ctrl+C)</source>
        <translation>以表格形式复制全部变更 (Ctrl+C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Nothing changed: a reader sees the same in both.</source>
        <translation>没有变更：读者在两者中看到的内容相同。</translation>
    </message>
    <message>
        <source>This stands only in the other file.</source>
        <translation>此内容只存在于另一文件中。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>the number {number} stands in prose, and no fact marked in its paragraph carries it</source>
        <translation>正文中出现数字 {number}，但所在段落标记的说法都不含这个数字</translation>
    </message>
    <message>
        <source>the count {number} is the figure of none of the facts it rests on; name its fact</source>
        <translation>数量 {number} 与所依据的任何说法的数据都不一致；请指明对应的说法</translation>
    </message>
    <message>
        <source>the fact &apos;{id}&apos; is of kind figure and has none; add {right}</source>
        <translation>说法“{id}”的类型是数据，却没有数据；请添加 {right}</translation>
    </message>
    <message>
        <source>the figure of &apos;{id}&apos; has no unit; say what it counts with {right}</source>
        <translation>“{id}”的数据没有单位；请用 {right} 说明计的是什么</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no year; say it in its words, or in its figure: {right}</source>
        <translation>“{id}”涉及金额，但没有年份；请写进文字，或写进数据：{right}</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no currency; say it in its words, or in its figure: {right}</source>
        <translation>“{id}”涉及金额，但没有币种；请写进文字，或写进数据：{right}</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; speaks of money and gives no currency and no year; say it in its words, or in its figure: {right}</source>
        <translation>“{id}”涉及金额，但没有币种和年份；请写进文字，或写进数据：{right}</translation>
    </message>
    <message>
        <source>the tonnage of &apos;{id}&apos; has {nothing}; add what its source says</source>
        <translation>“{id}”的吨数{nothing}；请按来源所述补充</translation>
    </message>
    <message>
        <source>the tonnage of &apos;{id}&apos; has {nothing}; add {right}</source>
        <translation>“{id}”的吨数{nothing}；请添加 {right}</translation>
    </message>
    <message>
        <source>no {key}</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; gives {value} {unit} where &apos;{other}&apos; gives {other_value}; one is wrong, or they count different things: let the unit say which</source>
        <translation>“{id}”给出 {value} {unit}，而“{other}”给出 {other_value}；要么其中有误，要么两者所计不同：请用单位加以区分</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds resources to reserves; give each by itself</source>
        <translation>“{id}”把资源量与储量相加；请分别给出</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up what has come differently far ({rungs}); give a total for each</source>
        <translation>“{id}”把进展程度不同的各项相加（{rungs}）；请分别给出合计</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up figures, and not all have one; give each a figure, or drop total_of</source>
        <translation>“{id}”合计各项数据，但并非各项都有数据；请为每项添加数据，或删去 total_of</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; adds up different units ({units}); count all in the same</source>
        <translation>“{id}”把单位不同的各项相加（{units}）；请统一单位</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; gives {value}, and its parts add up to {total}; mend one of them</source>
        <translation>“{id}”给出 {value}，而各项之和为 {total}；请更正其一</translation>
    </message>
    <message>
        <source>no rule is called &apos;{rule}&apos;</source>
        <translation>没有名为“{rule}”的规则</translation>
    </message>
    <message>
        <source>{what}; did you mean &apos;{near}&apos;?</source>
        <translation>{what}；是否应为“{near}”？</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; finds nothing here any more; take the dismissal out</source>
        <translation>规则“{rule}”在此处已不再发现问题；请删去对它的忽略</translation>
    </message>
    <message>
        <source>What is dismissed is looked at once more.</source>
        <translation>凡已忽略的，都会再核对一次。</translation>
    </message>
    <message>
        <source>Nobody can check a claim whose source is not named.</source>
        <translation>不指明来源的说法，谁也无法核实。</translation>
    </message>
    <message>
        <source>A number in prose is quoted; it must lead to who gives it.</source>
        <translation>正文中的数字会被引用；必须能由它追溯到给出者。</translation>
    </message>
    <message>
        <source>A count in a table is quoted as any other figure.</source>
        <translation>表格中的数量与其他数据一样会被引用。</translation>
    </message>
    <message>
        <source>Resources need not pay; added to reserves they mislead whoever invests.</source>
        <translation>资源量未必具有开采价值；与储量相加会误导投资者。</translation>
    </message>
    <message>
        <source>A total that its parts do not make discredits the rest.</source>
        <translation>合计与各项之和不符，会使其余内容失去可信度。</translation>
    </message>
    <message>
        <source>A reader weighs a claim by who published it, and when.</source>
        <translation>读者会根据由谁发布、何时发布来衡量一条说法。</translation>
    </message>
    <message>
        <source>A source that backs nothing lends weight it does not have.</source>
        <translation>没有支持任何内容的来源，带来的只是虚假的分量。</translation>
    </message>
    <message>
        <source>Who follows a source must come to it, and not to somebody who poses as it.</source>
        <translation>循来源而去的读者，应到达来源本身，而不是冒充它的人那里。</translation>
    </message>
    <message>
        <source>A number without a unit can be read as anything.</source>
        <translation>没有单位的数字，怎么理解都可以。</translation>
    </message>
    <message>
        <source>Amounts can be compared only in one currency, at the prices of one year.</source>
        <translation>只有币种相同、价格年份相同，金额才能比较。</translation>
    </message>
    <message>
        <source>A tonnage is a resource, a reserve or an output; which one decides what it is worth.</source>
        <translation>吨数可能是资源量、储量或产量；属于哪一种，决定其价值。</translation>
    </message>
    <message>
        <source>Of two values for one thing at least one is wrong.</source>
        <translation>同一事物有两个数值，其中至少有一个是错的。</translation>
    </message>
    <message>
        <source>A promise and a paid bill do not make a sum.</source>
        <translation>承诺与已付的账单不能相加。</translation>
    </message>
    <message>
        <source>What nobody is named for cannot be held to anybody.</source>
        <translation>没有指明出自何人的话，就无法要求任何人负责。</translation>
    </message>
    <message>
        <source>A minister&apos;s word and a bystander&apos;s differ.</source>
        <translation>部长的话与旁观者的话，分量不同。</translation>
    </message>
    <message>
        <source>A word at a forum is not yet a contract.</source>
        <translation>论坛上的一句话还不是合同。</translation>
    </message>
    <message>
        <source>A judgement is used by how likely it is and how sure its maker.</source>
        <translation>如何使用一项判断，取决于其可能性和置信度。</translation>
    </message>
    <message>
        <source>Who watches needs to know what to look for, or when.</source>
        <translation>持续关注的人需要知道该看什么，或何时去看。</translation>
    </message>
    <message>
        <source>“Today” is another day for whoever reads it.</source>
        <translation>在不同的日子阅读，“今天”指的就不是同一天。</translation>
    </message>
    <message>
        <source>A report of what has not happened yet is a forecast.</source>
        <translation>报道尚未发生的事，就是预测。</translation>
    </message>
    <message>
        <source>Praise is not information, and costs the brief its credit.</source>
        <translation>赞美不是信息，还会损害简报的可信度。</translation>
    </message>
    <message>
        <source>A misspelt name is not found, and offends.</source>
        <translation>名称写错，既搜索不到，又有失礼貌。</translation>
    </message>
    <message>
        <source>Many readers read nothing else.</source>
        <translation>许多读者只看这一部分。</translation>
    </message>
    <message>
        <source>Figures are what readers look for first.</source>
        <translation>读者首先要找的就是数据。</translation>
    </message>
    <message>
        <source>What is not known must not be taken for what is not so.</source>
        <translation>不能把“不知道”当成“不存在”。</translation>
    </message>
    <message>
        <source>After a month a brief is history.</source>
        <translation>一个月之后，简报就成了历史。</translation>
    </message>
    <message>
        <source>there is no bottom line; say in one to three sentences what the reader must know</source>
        <translation>没有核心结论；请用一到三句话说明读者必须知道的内容</translation>
    </message>
    <message>
        <source>the bottom line has {number} sentences; cut it to {most}</source>
        <translation>核心结论有 {number} 句；请精简到 {most} 句</translation>
    </message>
    <message>
        <source>there are no key figures; give a fact of the tab overview a figure</source>
        <translation>没有关键数据；请为“概览”标签页中的一条说法添加数据</translation>
    </message>
    <message>
        <source>there are no gaps; say what the sources leave open in [[gap]]</source>
        <translation>没有信息缺口；请在 [[gap]] 中写明来源没有交代的内容</translation>
    </message>
    <message>
        <source>the brief was issued {days} days ago; look whether it still holds and issue it anew</source>
        <translation>简报已发布 {days} 天；请查看内容是否仍然成立，并重新发布</translation>
    </message>
    <message>
        <source>the claim &apos;{id}&apos; cites no source; add {right}</source>
        <translation>说法“{id}”没有引用来源；请添加 {right}</translation>
    </message>
    <message>
        <source>the source &apos;{id}&apos; has no {key}; add it if it is known, and leave it in Gaps if not</source>
        <translation>来源“{id}”没有 {key}；如已知，请添加；如未知，请列入信息缺口</translation>
    </message>
    <message>
        <source>no claim cites the source &apos;{id}&apos;; cite it or take it out</source>
        <translation>没有任何说法引用来源“{id}”；请引用它或将其删去</translation>
    </message>
    <message>
        <source>the address of the source &apos;{id}&apos; may mislead: {what}; give the plain address, or none</source>
        <translation>来源“{id}”的网址可能误导读者：{what}；请写明真实网址，否则不写</translation>
    </message>
    <message>
        <source>the statement &apos;{id}&apos; has no speaker; add said_by, or choose another kind</source>
        <translation>陈述“{id}”没有发言者；请添加 said_by，或改选其他类型</translation>
    </message>
    <message>
        <source>the speaker &apos;{id}&apos; has no role; add {right}</source>
        <translation>发言者“{id}”未注明身份；请添加 {right}</translation>
    </message>
    <message>
        <source>{number} assessment does not say how likely and how sure ({ids}); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation>{number} 项判断没有说明可能性和置信度（{ids}）；来源有说明的，请添加 likelihood 和 confidence；没有的，请列入信息缺口</translation>
    </message>
    <message>
        <source>{number} assessments do not say how likely and how sure ({ids}); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation>{number} 项判断没有说明可能性和置信度（{ids}）；来源有说明的，请添加 likelihood 和 confidence；没有的，请列入信息缺口</translation>
    </message>
    <message>
        <source>{number} assessments do not say how likely and how sure ({ids} and {more} more); add likelihood and confidence where the source says so, and leave it in Gaps if it does not</source>
        <translation>{number} 项判断没有说明可能性和置信度（{ids}，另有 {more} 项）；来源有说明的，请添加 likelihood 和 confidence；没有的，请列入信息缺口</translation>
    </message>
    <message>
        <source>the commitment &apos;{id}&apos; has no status; add {right}: stated, memorandum, binding, financed or operating</source>
        <translation>承诺“{id}”没有状态；请添加 {right}：stated、memorandum、binding、financed 或 operating</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; does not say what would show it; add {right}, or due = a date to look again</source>
        <translation>“{id}”没有说明需留意的迹象；请添加 {right}，或添加 due = 复查日期</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; depends on the day it is read; write the date, or name it in Gaps</source>
        <translation>“{words}”的所指取决于阅读的日子；请写明日期，或在信息缺口中说明</translation>
    </message>
    <message>
        <source>{date} is after the brief&apos;s own date, {issued}; mend one of them</source>
        <translation>{date} 晚于简报自身的日期 {issued}；请更正其一</translation>
    </message>
    <message>
        <source>{year} is after the brief&apos;s own date; what is to come belongs in the tab outlook</source>
        <translation>{year} 年晚于简报自身的日期；未来之事应放在“展望”标签页</translation>
    </message>
    <message>
        <source>&apos;{words}&apos; sells; say what was said or measured instead</source>
        <translation>“{words}”是宣传用语；请改为写明实际说了什么、测得什么</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; is one letter from the name &apos;{name}&apos;; spell it one way, or add an alias</source>
        <translation>“{word}”与名称“{name}”只差一个字母；请统一写法，或添加别名</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{name}” before the @ is no host but a name to sign in with; it leads to {host}</source>
        <translation>@ 之前的“{name}”不是主机，而是登录名；实际指向 {host}</translation>
    </message>
    <message>
        <source>the host {host} ({shown}) mixes letters of scripts that look alike: {letters}</source>
        <translation>主机 {host}（{shown}）混用了外形相似的不同文字的字母：{letters}</translation>
    </message>
    <message>
        <source>the host {host} ({shown}) only looks like Latin letters</source>
        <translation>主机 {host}（{shown}）只是看似拉丁字母</translation>
    </message>
    <message>
        <source>it holds signs that cannot be seen or that turn text: {signs}</source>
        <translation>其中有看不见或会改变文字方向的字符：{signs}</translation>
    </message>
</context>
<context>
    <name>ChecksWindow</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>转到所在位置</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Checking “{}”…</source>
        <translation>正在检查《{}》…</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>{finding}. {why}</source>
        <translation>{finding}。{why}</translation>
    </message>
    <message>
        <source>{words} Dismissed in the file: {reason}</source>
        <translation>{words}已在文件中忽略：{reason}</translation>
    </message>
    <message>
        <source>No rule has found anything.</source>
        <translation>没有任何规则发现问题。</translation>
    </message>
    <message>
        <source>○ dismissed</source>
        <translation>○ 已忽略</translation>
    </message>
    <message>
        <source>“{title}”: {result}. Software sees whether a claim names its source and speaker; it cannot judge whether it is true.</source>
        <translation>《{title}》：{result}。软件能看出一条说法是否注明来源和发言者，但无法判断它是否属实。</translation>
    </message>
    <message>
        <source>✖ error</source>
        <translation>✖ 错误</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>— {who}; {sources}. {brief}</source>
        <translation>——{who}；{sources}。{brief}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
    <message>
        <source> (condition: {})</source>
        <translation>（条件：{}）</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>来源自身</translation>
    </message>
    <message>
        <source>Assessment (a judgement) by {}</source>
        <translation>{}的判断</translation>
    </message>
    <message>
        <source>Assessment (a judgement) by the source itself</source>
        <translation>来源自身的判断</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source> ({} not stated)</source>
        <translation>（{}未注明）</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>{speaker} ({role})</source>
        <translation>{speaker}（{role}）</translation>
    </message>
    <message>
        <source>{title}, {place}</source>
        <translation>{title}，{place}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{listed}, {last}</source>
        <translation>{listed}、{last}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>As given in “{title}”, brief of {date}.</source>
        <translation>据简报《{title}》（{date}）。</translation>
    </message>
</context>
<context>
    <name>ClaimDesk</name>
    <message>
        <source>All claims are shown again, to go there.</source>
        <translation>已重新显示全部说法，以便转到该处。</translation>
    </message>
    <message>
        <source>No claim stands behind this.</source>
        <translation>此内容没有说法作为依据。</translation>
    </message>
    <message>
        <source>Open a claim first: press its number.</source>
        <translation>请先点击编号，打开一条说法。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已复制并附出处。</translation>
    </message>
    <message>
        <source>No speaker or source is named for this.</source>
        <translation>此内容没有注明发言者或来源。</translation>
    </message>
    <message>
        <source>All claims by or about {}</source>
        <translation>与“{}”有关的全部说法</translation>
    </message>
    <message>
        <source>All claims of {}</source>
        <translation>“{}”的全部说法</translation>
    </message>
    <message>
        <source>All claims from {}</source>
        <translation>出自“{}”的全部说法</translation>
    </message>
</context>
<context>
    <name>ClaimListPane</name>
    <message>
        <source>Close the list of claims</source>
        <translation>关闭说法列表</translation>
    </message>
    <message>
        <source>Close the list of claims (Esc)</source>
        <translation>关闭说法列表 (Esc)</translation>
    </message>
    <message>
        <source>{total} of {name}</source>
        <translation>“{name}”的 {total}</translation>
    </message>
    <message>
        <source>{total} from {name}</source>
        <translation>出自“{name}”的 {total}</translation>
    </message>
    <message>
        <source>{total} by or about {name}</source>
        <translation>与“{name}”有关的 {total}</translation>
    </message>
    <message>
        <source>← Back to claim {}</source>
        <translation>← 返回说法 {}</translation>
    </message>
</context>
<context>
    <name>ClaimsModel</name>
    <message>
        <source>Claim {number}: {words} {place}</source>
        <translation>说法 {number}：{words} {place}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to an action, section, participant or mineral</source>
        <translation>转到操作、章节、参与方或矿产</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>可转到的位置</translation>
    </message>
    <message>
        <source>Nothing goes by that name.</source>
        <translation>没有这个名称的项目。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>mineral</source>
        <translation>矿产</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>展望</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>信息缺口</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>effective date</source>
        <translation>数据截至日期</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>bottom line</source>
        <translation>核心结论</translation>
    </message>
    <message>
        <source>what it counts</source>
        <translation>计量类别</translation>
    </message>
    <message>
        <source>claims it rests on</source>
        <translation>所依据的说法</translation>
    </message>
    <message>
        <source>reporting code</source>
        <translation>报告规范</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>what holds it back</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day to look again</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>claims it adds up</source>
        <translation>所合计的说法</translation>
    </message>
    <message>
        <source>sign to watch for</source>
        <translation>需留意的迹象</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>会场</translation>
    </message>
    <message>
        <source>year of its prices</source>
        <translation>价格年份</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>{kind} {id}</source>
        <translation>{kind} {id}</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}：{field}</translation>
    </message>
    <message>
        <source>{number} added</source>
        <translation>新增 {number} 处</translation>
    </message>
    <message>
        <source>{number} withdrawn</source>
        <translation>撤下 {number} 处</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>修改 {number} 处</translation>
    </message>
    <message>
        <source>{number} renamed</source>
        <translation>更名 {number} 处</translation>
    </message>
    <message>
        <source>{number} moved</source>
        <translation>移动 {number} 处</translation>
    </message>
    <message>
        <source>{total}: {counts}</source>
        <translation>{total}：{counts}</translation>
    </message>
    <message>
        <source>{subject} ({language})</source>
        <translation>{subject}（{language}）</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{change}: {subject}: {words}</source>
        <translation>{change}：{subject}：{words}</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>Comparing with {}…</source>
        <translation>正在与 {} 对比…</translation>
    </message>
    <message>
        <source>{} – What changed</source>
        <translation>{} – 变更内容</translation>
    </message>
    <message>
        <source>From “{old}” (issued {old_date}) to the open brief “{new}” (issued {new_date}).</source>
        <translation>从《{old}》（{old_date}发布）到已打开的简报《{new}》（{new_date}发布）。</translation>
    </message>
    <message>
        <source>{words} The other file bears the later date.</source>
        <translation>{words}另一文件的日期更晚。</translation>
    </message>
    <message>
        <source>{words} Told in a language both have: {language}.</source>
        <translation>{words}以两者共有的语言列出：{language}。</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}：{what}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>… and {} more; open the file to see them all</source>
        <translation>……另有 {} 个；打开该文件可查看全部</translation>
    </message>
    <message>
        <source>“{}” could not be opened</source>
        <translation>无法打开“{}”</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) by or about this participant</source>
        <translation>
            <numerusform>与此参与方有关的 %n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>{shown} / %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n page(s)</source>
        <translation>
            <numerusform>约 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more place(s)</source>
        <translation>
            <numerusform>……另有 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Mend the file and try again; line and column are counted from 1.</source>
        <translation>
            <numerusform>发现 %n 个问题。请修正文件后重试；行号和列号从 1 开始计数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) not shown</source>
        <translation>
            <numerusform>未显示 %n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not shown</source>
        <translation>
            <numerusform>未显示 %n 个章节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) not shown</source>
        <translation>
            <numerusform>未显示 %n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) not shown</source>
        <translation>
            <numerusform>未显示 %n 处信息缺口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key figure(s) not shown</source>
        <translation>
            <numerusform>未显示 %n 项关键数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries not shown</source>
        <translation>
            <numerusform>未显示 %n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>,</source>
        <comment>grouping</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date</comment>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>January</source>
        <comment>months.0</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>February</source>
        <comment>months.1</comment>
        <translation>2</translation>
    </message>
    <message>
        <source>March</source>
        <comment>months.2</comment>
        <translation>3</translation>
    </message>
    <message>
        <source>April</source>
        <comment>months.3</comment>
        <translation>4</translation>
    </message>
    <message>
        <source>May</source>
        <comment>months.4</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>June</source>
        <comment>months.5</comment>
        <translation>6</translation>
    </message>
    <message>
        <source>July</source>
        <comment>months.6</comment>
        <translation>7</translation>
    </message>
    <message>
        <source>August</source>
        <comment>months.7</comment>
        <translation>8</translation>
    </message>
    <message>
        <source>September</source>
        <comment>months.8</comment>
        <translation>9</translation>
    </message>
    <message>
        <source>October</source>
        <comment>months.9</comment>
        <translation>10</translation>
    </message>
    <message>
        <source>November</source>
        <comment>months.10</comment>
        <translation>11</translation>
    </message>
    <message>
        <source>December</source>
        <comment>months.11</comment>
        <translation>12</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <comment>untitled</comment>
        <translation>无标题简报</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>kicker</comment>
        <translation>简报</translation>
    </message>
    <message>
        <source>Issued {date}</source>
        <comment>issued</comment>
        <translation>{date}发布</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>page</comment>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>contents</comment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <comment>bottom_line</comment>
        <translation>核心结论</translation>
    </message>
    <message>
        <source>Key figures</source>
        <comment>figures</comment>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>overview</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>participants</comment>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Minerals</source>
        <comment>minerals</comment>
        <translation>矿产</translation>
    </message>
    <message>
        <source>Outlook</source>
        <comment>outlook</comment>
        <translation>展望</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <comment>gaps</comment>
        <translation>来源未说明的内容</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>claims</comment>
        <translation>说法</translation>
    </message>
    <message>
        <source>Every claim of this brief with who makes it and where it can be read. A small number in the text leads here; the number here leads back.</source>
        <comment>claims_note</comment>
        <translation>本简报的每条说法，以及由谁提出、可在何处查到。正文中的小号数字指向此处；此处的编号指回正文。</translation>
    </message>
    <message>
        <source>Further claims</source>
        <comment>further_claims</comment>
        <translation>其他说法</translation>
    </message>
    <message>
        <source>Who says what</source>
        <comment>speakers</comment>
        <translation>各方说法</translation>
    </message>
    <message>
        <source>Each claim by its number and its place in a source. A small number in the text leads here; the number here leads back.</source>
        <comment>speakers_note</comment>
        <translation>每条说法的编号及其在来源中的位置。正文中的小号数字指向此处；此处的编号指回正文。</translation>
    </message>
    <message>
        <source>Claims by who makes them</source>
        <comment>speakers_table</comment>
        <translation>按发言者排列的说法</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>checks</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Software has looked whether claims name their source and speaker, and whether numbers are carried by claims. It cannot judge whether what is said is true.</source>
        <comment>checks_note</comment>
        <translation>软件检查了各条说法是否注明来源和发言者，以及数字是否有说法支持。它无法判断所说的内容是否属实。</translation>
    </message>
    <message>
        <source>Checks passed; warnings: {warnings}.</source>
        <comment>checks_passed</comment>
        <translation>检查通过；警告：{warnings}。</translation>
    </message>
    <message>
        <source>Checks not passed; errors: {errors}, warnings: {warnings}.</source>
        <comment>checks_failed</comment>
        <translation>检查未通过；错误：{errors}，警告：{warnings}。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <comment>more_findings</comment>
        <translation>另有{count}项</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>sources</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>What matters most</source>
        <comment>matters</comment>
        <translation>最重要的内容</translation>
    </message>
    <message>
        <source>What to watch</source>
        <comment>watch</comment>
        <translation>关注要点</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>table</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>chart_word</comment>
        <translation>图</translation>
    </message>
    <message>
        <source>Companies by country</source>
        <comment>chart</comment>
        <translation>各国企业数量</translation>
    </message>
    <message>
        <source>Who took part, or in whose name something is said</source>
        <comment>participants_table</comment>
        <translation>参加者，以及以其名义发言的各方</translation>
    </message>
    <message>
        <source>Minerals named, and what is said of them</source>
        <comment>minerals_table</comment>
        <translation>提到的矿产及有关说法</translation>
    </message>
    <message>
        <source>Claims in order</source>
        <comment>claims_table</comment>
        <translation>按编号排列的说法</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column.name</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role and organisation</source>
        <comment>column.role</comment>
        <translation>身份与机构</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>column.country</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column.count</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>column.aliases</comment>
        <translation>别名</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>column.symbol</comment>
        <translation>符号</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column.group</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column.status</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Constraints</source>
        <comment>column.constraints</comment>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column.number</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>column.claim</comment>
        <translation>说法</translation>
    </message>
    <message>
        <source>Claims, each with its place in a source</source>
        <comment>column.claims</comment>
        <translation>各条说法及其在来源中的位置</translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>column.speaker</comment>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column.source</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Used in</source>
        <comment>column.used</comment>
        <translation>用于</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>fact.figure</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>fact.event</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>fact.statement</comment>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Assessment</source>
        <comment>fact.assessment</comment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Commitment</source>
        <comment>fact.commitment</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Commitments</source>
        <comment>outlook_kind.commitment</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Policies</source>
        <comment>outlook_kind.policy</comment>
        <translation>政策</translation>
    </message>
    <message>
        <source>Expectations</source>
        <comment>outlook_kind.expectation</comment>
        <translation>预期</translation>
    </message>
    <message>
        <source>To watch</source>
        <comment>outlook_kind.watch</comment>
        <translation>关注要点</translation>
    </message>
    <message>
        <source>over {value}</source>
        <comment>qualifier.over</comment>
        <translation>超过{value}</translation>
    </message>
    <message>
        <source>under {value}</source>
        <comment>qualifier.under</comment>
        <translation>不到{value}</translation>
    </message>
    <message>
        <source>about {value}</source>
        <comment>qualifier.about</comment>
        <translation>约{value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>qualifier.at least</comment>
        <translation>至少{value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>qualifier.at most</comment>
        <translation>不超过{value}</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <comment>qualifier.up to</comment>
        <translation>最多{value}</translation>
    </message>
    <message>
        <source>nearly {value}</source>
        <comment>qualifier.nearly</comment>
        <translation>近{value}</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <comment>condition</comment>
        <translation>条件：{condition}</translation>
    </message>
    <message>
        <source>Sign: {trigger}</source>
        <comment>trigger</comment>
        <translation>迹象：{trigger}</translation>
    </message>
    <message>
        <source>to be looked at again on {date}</source>
        <comment>due</comment>
        <translation>复查日期：{date}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>as_of</comment>
        <translation>截至{date}</translation>
    </message>
    <message>
        <source>stated only</source>
        <comment>standing.stated</comment>
        <translation>仅作表态</translation>
    </message>
    <message>
        <source>in a memorandum</source>
        <comment>standing.memorandum</comment>
        <translation>已写入备忘录</translation>
    </message>
    <message>
        <source>binding</source>
        <comment>standing.binding</comment>
        <translation>具有约束力</translation>
    </message>
    <message>
        <source>financed</source>
        <comment>standing.financed</comment>
        <translation>资金已落实</translation>
    </message>
    <message>
        <source>operating</source>
        <comment>standing.operating</comment>
        <translation>已投入运营</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <comment>standing.almost no chance</comment>
        <translation>几乎不可能</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <comment>standing.very unlikely</comment>
        <translation>很不可能</translation>
    </message>
    <message>
        <source>unlikely</source>
        <comment>standing.unlikely</comment>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <comment>standing.roughly even chance</comment>
        <translation>可能性约各半</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>standing.likely</comment>
        <translation>较可能</translation>
    </message>
    <message>
        <source>very likely</source>
        <comment>standing.very likely</comment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>almost certain</source>
        <comment>standing.almost certain</comment>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>low confidence</source>
        <comment>standing.low</comment>
        <translation>低置信度</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <comment>standing.moderate</comment>
        <translation>中等置信度</translation>
    </message>
    <message>
        <source>high confidence</source>
        <comment>standing.high</comment>
        <translation>高置信度</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>standing.resources</comment>
        <translation>资源量</translation>
    </message>
    <message>
        <source>inferred resources</source>
        <comment>standing.inferred resources</comment>
        <translation>推断资源量</translation>
    </message>
    <message>
        <source>indicated resources</source>
        <comment>standing.indicated resources</comment>
        <translation>控制资源量</translation>
    </message>
    <message>
        <source>measured resources</source>
        <comment>standing.measured resources</comment>
        <translation>探明资源量</translation>
    </message>
    <message>
        <source>reserves</source>
        <comment>standing.reserves</comment>
        <translation>储量</translation>
    </message>
    <message>
        <source>probable reserves</source>
        <comment>standing.probable reserves</comment>
        <translation>可信储量</translation>
    </message>
    <message>
        <source>proved reserves</source>
        <comment>standing.proved reserves</comment>
        <translation>证实储量</translation>
    </message>
    <message>
        <source>production</source>
        <comment>standing.production</comment>
        <translation>产量</translation>
    </message>
    <message>
        <source>capacity</source>
        <comment>standing.capacity</comment>
        <translation>产能</translation>
    </message>
    <message>
        <source>trade</source>
        <comment>standing.trade</comment>
        <translation>贸易量</translation>
    </message>
    <message>
        <source>+ {count} in other scripts</source>
        <comment>other_scripts</comment>
        <translation>另有{count}个其他文字的名称</translation>
    </message>
    <message>
        <source>The source itself</source>
        <comment>source_itself</comment>
        <translation>来源自身</translation>
    </message>
    <message>
        <source>No source given</source>
        <comment>no_source</comment>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>Left out or shortened to keep to one page: {count}. The full document has everything.</source>
        <comment>left_out</comment>
        <translation>为保持在一页之内，省略或缩短的条目：{count}。完整文档中有全部内容。</translation>
    </message>
    <message>
        <source>Left out or shortened to keep to four pages: {count}. The full document has everything.</source>
        <comment>left_out_of_summary</comment>
        <translation>为保持在四页之内，省略或缩短的条目：{count}。完整文档中有全部内容。</translation>
    </message>
    <message>
        <source>Claim {n}, page {page}</source>
        <comment>jump.claim</comment>
        <translation>说法{n}，第{page}页</translation>
    </message>
    <message>
        <source>Claim {n} in the text, page {page}</source>
        <comment>jump.use</comment>
        <translation>正文中的说法{n}，第{page}页</translation>
    </message>
    <message>
        <source>Source {n}, page {page}</source>
        <comment>jump.source</comment>
        <translation>来源{n}，第{page}页</translation>
    </message>
    <message>
        <source>The first claim from source {n}, page {page}</source>
        <comment>jump.cite</comment>
        <translation>出自来源{n}的第一条说法，第{page}页</translation>
    </message>
    <message>
        <source>The file this document was made from</source>
        <comment>attachment</comment>
        <translation>生成本文档所用的文件</translation>
    </message>
    <message>
        <source>A brief on {event}, with the source of every claim.</source>
        <comment>description</comment>
        <translation>关于{event}的简报，每条说法均附来源。</translation>
    </message>
    <message>
        <source>A brief with the source of every claim.</source>
        <comment>description_plain</comment>
        <translation>每条说法均附来源的简报。</translation>
    </message>
    <message>
        <source>Andorra</source>
        <comment>country.AD</comment>
        <translation>安道尔</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <comment>country.AE</comment>
        <translation>阿拉伯联合酋长国</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <comment>country.AF</comment>
        <translation>阿富汗</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <comment>country.AG</comment>
        <translation>安提瓜和巴布达</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <comment>country.AI</comment>
        <translation>安圭拉</translation>
    </message>
    <message>
        <source>Albania</source>
        <comment>country.AL</comment>
        <translation>阿尔巴尼亚</translation>
    </message>
    <message>
        <source>Armenia</source>
        <comment>country.AM</comment>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Angola</source>
        <comment>country.AO</comment>
        <translation>安哥拉</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <comment>country.AQ</comment>
        <translation>南极洲</translation>
    </message>
    <message>
        <source>Argentina</source>
        <comment>country.AR</comment>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <comment>country.AS</comment>
        <translation>美属萨摩亚</translation>
    </message>
    <message>
        <source>Austria</source>
        <comment>country.AT</comment>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>country.AU</comment>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Aruba</source>
        <comment>country.AW</comment>
        <translation>阿鲁巴</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <comment>country.AX</comment>
        <translation>奥兰群岛</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <comment>country.AZ</comment>
        <translation>阿塞拜疆</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <comment>country.BA</comment>
        <translation>波斯尼亚和黑塞哥维那</translation>
    </message>
    <message>
        <source>Barbados</source>
        <comment>country.BB</comment>
        <translation>巴巴多斯</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <comment>country.BD</comment>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Belgium</source>
        <comment>country.BE</comment>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <comment>country.BF</comment>
        <translation>布基纳法索</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <comment>country.BG</comment>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <comment>country.BH</comment>
        <translation>巴林</translation>
    </message>
    <message>
        <source>Burundi</source>
        <comment>country.BI</comment>
        <translation>布隆迪</translation>
    </message>
    <message>
        <source>Benin</source>
        <comment>country.BJ</comment>
        <translation>贝宁</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <comment>country.BL</comment>
        <translation>圣巴泰勒米</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <comment>country.BM</comment>
        <translation>百慕大</translation>
    </message>
    <message>
        <source>Brunei</source>
        <comment>country.BN</comment>
        <translation>文莱</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <comment>country.BO</comment>
        <translation>玻利维亚</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <comment>country.BQ</comment>
        <translation>荷属加勒比区</translation>
    </message>
    <message>
        <source>Brazil</source>
        <comment>country.BR</comment>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <comment>country.BS</comment>
        <translation>巴哈马</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <comment>country.BT</comment>
        <translation>不丹</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <comment>country.BV</comment>
        <translation>布韦岛</translation>
    </message>
    <message>
        <source>Botswana</source>
        <comment>country.BW</comment>
        <translation>博茨瓦纳</translation>
    </message>
    <message>
        <source>Belarus</source>
        <comment>country.BY</comment>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <source>Belize</source>
        <comment>country.BZ</comment>
        <translation>伯利兹</translation>
    </message>
    <message>
        <source>Canada</source>
        <comment>country.CA</comment>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <comment>country.CC</comment>
        <translation>科科斯（基林）群岛</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <comment>country.CD</comment>
        <translation>刚果（金）</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <comment>country.CF</comment>
        <translation>中非共和国</translation>
    </message>
    <message>
        <source>Congo</source>
        <comment>country.CG</comment>
        <translation>刚果（布）</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <comment>country.CH</comment>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <comment>country.CI</comment>
        <translation>科特迪瓦</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <comment>country.CK</comment>
        <translation>库克群岛</translation>
    </message>
    <message>
        <source>Chile</source>
        <comment>country.CL</comment>
        <translation>智利</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <comment>country.CM</comment>
        <translation>喀麦隆</translation>
    </message>
    <message>
        <source>China</source>
        <comment>country.CN</comment>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <comment>country.CO</comment>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <comment>country.CR</comment>
        <translation>哥斯达黎加</translation>
    </message>
    <message>
        <source>Cuba</source>
        <comment>country.CU</comment>
        <translation>古巴</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <comment>country.CV</comment>
        <translation>佛得角</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <comment>country.CW</comment>
        <translation>库拉索</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <comment>country.CX</comment>
        <translation>圣诞岛</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <comment>country.CY</comment>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <comment>country.CZ</comment>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <comment>country.DE</comment>
        <translation>德国</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <comment>country.DJ</comment>
        <translation>吉布提</translation>
    </message>
    <message>
        <source>Denmark</source>
        <comment>country.DK</comment>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Dominica</source>
        <comment>country.DM</comment>
        <translation>多米尼克</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <comment>country.DO</comment>
        <translation>多米尼加共和国</translation>
    </message>
    <message>
        <source>Algeria</source>
        <comment>country.DZ</comment>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <comment>country.EC</comment>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <source>Estonia</source>
        <comment>country.EE</comment>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <comment>country.EG</comment>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <comment>country.EH</comment>
        <translation>西撒哈拉</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <comment>country.ER</comment>
        <translation>厄立特里亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <comment>country.ES</comment>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <comment>country.ET</comment>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Finland</source>
        <comment>country.FI</comment>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Fiji</source>
        <comment>country.FJ</comment>
        <translation>斐济</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <comment>country.FK</comment>
        <translation>福克兰群岛</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <comment>country.FM</comment>
        <translation>密克罗尼西亚</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <comment>country.FO</comment>
        <translation>法罗群岛</translation>
    </message>
    <message>
        <source>France</source>
        <comment>country.FR</comment>
        <translation>法国</translation>
    </message>
    <message>
        <source>Gabon</source>
        <comment>country.GA</comment>
        <translation>加蓬</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>country.GB</comment>
        <translation>英国</translation>
    </message>
    <message>
        <source>Grenada</source>
        <comment>country.GD</comment>
        <translation>格林纳达</translation>
    </message>
    <message>
        <source>Georgia</source>
        <comment>country.GE</comment>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <comment>country.GF</comment>
        <translation>法属圭亚那</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <comment>country.GG</comment>
        <translation>根西岛</translation>
    </message>
    <message>
        <source>Ghana</source>
        <comment>country.GH</comment>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <comment>country.GI</comment>
        <translation>直布罗陀</translation>
    </message>
    <message>
        <source>Greenland</source>
        <comment>country.GL</comment>
        <translation>格陵兰</translation>
    </message>
    <message>
        <source>Gambia</source>
        <comment>country.GM</comment>
        <translation>冈比亚</translation>
    </message>
    <message>
        <source>Guinea</source>
        <comment>country.GN</comment>
        <translation>几内亚</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <comment>country.GP</comment>
        <translation>瓜德罗普</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <comment>country.GQ</comment>
        <translation>赤道几内亚</translation>
    </message>
    <message>
        <source>Greece</source>
        <comment>country.GR</comment>
        <translation>希腊</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <comment>country.GS</comment>
        <translation>南乔治亚和南桑威奇群岛</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <comment>country.GT</comment>
        <translation>危地马拉</translation>
    </message>
    <message>
        <source>Guam</source>
        <comment>country.GU</comment>
        <translation>关岛</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <comment>country.GW</comment>
        <translation>几内亚比绍</translation>
    </message>
    <message>
        <source>Guyana</source>
        <comment>country.GY</comment>
        <translation>圭亚那</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <comment>country.HK</comment>
        <translation>香港</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <comment>country.HM</comment>
        <translation>赫德岛和麦克唐纳群岛</translation>
    </message>
    <message>
        <source>Honduras</source>
        <comment>country.HN</comment>
        <translation>洪都拉斯</translation>
    </message>
    <message>
        <source>Croatia</source>
        <comment>country.HR</comment>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Haiti</source>
        <comment>country.HT</comment>
        <translation>海地</translation>
    </message>
    <message>
        <source>Hungary</source>
        <comment>country.HU</comment>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <comment>country.ID</comment>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <comment>country.IE</comment>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <comment>country.IL</comment>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <comment>country.IM</comment>
        <translation>马恩岛</translation>
    </message>
    <message>
        <source>India</source>
        <comment>country.IN</comment>
        <translation>印度</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <comment>country.IO</comment>
        <translation>英属印度洋领地</translation>
    </message>
    <message>
        <source>Iraq</source>
        <comment>country.IQ</comment>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Iran</source>
        <comment>country.IR</comment>
        <translation>伊朗</translation>
    </message>
    <message>
        <source>Iceland</source>
        <comment>country.IS</comment>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <comment>country.IT</comment>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Jersey</source>
        <comment>country.JE</comment>
        <translation>泽西岛</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <comment>country.JM</comment>
        <translation>牙买加</translation>
    </message>
    <message>
        <source>Jordan</source>
        <comment>country.JO</comment>
        <translation>约旦</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>country.JP</comment>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kenya</source>
        <comment>country.KE</comment>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <comment>country.KG</comment>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <comment>country.KH</comment>
        <translation>柬埔寨</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <comment>country.KI</comment>
        <translation>基里巴斯</translation>
    </message>
    <message>
        <source>Comoros</source>
        <comment>country.KM</comment>
        <translation>科摩罗</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <comment>country.KN</comment>
        <translation>圣基茨和尼维斯</translation>
    </message>
    <message>
        <source>North Korea</source>
        <comment>country.KP</comment>
        <translation>朝鲜</translation>
    </message>
    <message>
        <source>South Korea</source>
        <comment>country.KR</comment>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <comment>country.KW</comment>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <comment>country.KY</comment>
        <translation>开曼群岛</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <comment>country.KZ</comment>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Laos</source>
        <comment>country.LA</comment>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <comment>country.LB</comment>
        <translation>黎巴嫩</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <comment>country.LC</comment>
        <translation>圣卢西亚</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <comment>country.LI</comment>
        <translation>列支敦士登</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <comment>country.LK</comment>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Liberia</source>
        <comment>country.LR</comment>
        <translation>利比里亚</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <comment>country.LS</comment>
        <translation>莱索托</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <comment>country.LT</comment>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <comment>country.LU</comment>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <comment>country.LV</comment>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Libya</source>
        <comment>country.LY</comment>
        <translation>利比亚</translation>
    </message>
    <message>
        <source>Morocco</source>
        <comment>country.MA</comment>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Monaco</source>
        <comment>country.MC</comment>
        <translation>摩纳哥</translation>
    </message>
    <message>
        <source>Moldova</source>
        <comment>country.MD</comment>
        <translation>摩尔多瓦</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <comment>country.ME</comment>
        <translation>黑山</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <comment>country.MF</comment>
        <translation>法属圣马丁</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <comment>country.MG</comment>
        <translation>马达加斯加</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <comment>country.MH</comment>
        <translation>马绍尔群岛</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <comment>country.MK</comment>
        <translation>北马其顿</translation>
    </message>
    <message>
        <source>Mali</source>
        <comment>country.ML</comment>
        <translation>马里</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <comment>country.MM</comment>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <comment>country.MN</comment>
        <translation>蒙古</translation>
    </message>
    <message>
        <source>Macao</source>
        <comment>country.MO</comment>
        <translation>澳门</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <comment>country.MP</comment>
        <translation>北马里亚纳群岛</translation>
    </message>
    <message>
        <source>Martinique</source>
        <comment>country.MQ</comment>
        <translation>马提尼克</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <comment>country.MR</comment>
        <translation>毛里塔尼亚</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <comment>country.MS</comment>
        <translation>蒙特塞拉特</translation>
    </message>
    <message>
        <source>Malta</source>
        <comment>country.MT</comment>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <comment>country.MU</comment>
        <translation>毛里求斯</translation>
    </message>
    <message>
        <source>Maldives</source>
        <comment>country.MV</comment>
        <translation>马尔代夫</translation>
    </message>
    <message>
        <source>Malawi</source>
        <comment>country.MW</comment>
        <translation>马拉维</translation>
    </message>
    <message>
        <source>Mexico</source>
        <comment>country.MX</comment>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <comment>country.MY</comment>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <comment>country.MZ</comment>
        <translation>莫桑比克</translation>
    </message>
    <message>
        <source>Namibia</source>
        <comment>country.NA</comment>
        <translation>纳米比亚</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <comment>country.NC</comment>
        <translation>新喀里多尼亚</translation>
    </message>
    <message>
        <source>Niger</source>
        <comment>country.NE</comment>
        <translation>尼日尔</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <comment>country.NF</comment>
        <translation>诺福克岛</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <comment>country.NG</comment>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <comment>country.NI</comment>
        <translation>尼加拉瓜</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <comment>country.NL</comment>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <comment>country.NO</comment>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Nepal</source>
        <comment>country.NP</comment>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>Nauru</source>
        <comment>country.NR</comment>
        <translation>瑙鲁</translation>
    </message>
    <message>
        <source>Niue</source>
        <comment>country.NU</comment>
        <translation>纽埃</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <comment>country.NZ</comment>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Oman</source>
        <comment>country.OM</comment>
        <translation>阿曼</translation>
    </message>
    <message>
        <source>Panama</source>
        <comment>country.PA</comment>
        <translation>巴拿马</translation>
    </message>
    <message>
        <source>Peru</source>
        <comment>country.PE</comment>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <comment>country.PF</comment>
        <translation>法属波利尼西亚</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <comment>country.PG</comment>
        <translation>巴布亚新几内亚</translation>
    </message>
    <message>
        <source>Philippines</source>
        <comment>country.PH</comment>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <comment>country.PK</comment>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Poland</source>
        <comment>country.PL</comment>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <comment>country.PM</comment>
        <translation>圣皮埃尔和密克隆群岛</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <comment>country.PN</comment>
        <translation>皮特凯恩群岛</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <comment>country.PR</comment>
        <translation>波多黎各</translation>
    </message>
    <message>
        <source>Palestine</source>
        <comment>country.PS</comment>
        <translation>巴勒斯坦</translation>
    </message>
    <message>
        <source>Portugal</source>
        <comment>country.PT</comment>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Palau</source>
        <comment>country.PW</comment>
        <translation>帕劳</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <comment>country.PY</comment>
        <translation>巴拉圭</translation>
    </message>
    <message>
        <source>Qatar</source>
        <comment>country.QA</comment>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <source>Réunion</source>
        <comment>country.RE</comment>
        <translation>留尼汪</translation>
    </message>
    <message>
        <source>Romania</source>
        <comment>country.RO</comment>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Serbia</source>
        <comment>country.RS</comment>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>Russia</source>
        <comment>country.RU</comment>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <comment>country.RW</comment>
        <translation>卢旺达</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <comment>country.SA</comment>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <comment>country.SB</comment>
        <translation>所罗门群岛</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <comment>country.SC</comment>
        <translation>塞舌尔</translation>
    </message>
    <message>
        <source>Sudan</source>
        <comment>country.SD</comment>
        <translation>苏丹</translation>
    </message>
    <message>
        <source>Sweden</source>
        <comment>country.SE</comment>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>country.SG</comment>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <comment>country.SH</comment>
        <translation>圣赫勒拿</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <comment>country.SI</comment>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <comment>country.SJ</comment>
        <translation>斯瓦尔巴和扬马延</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <comment>country.SK</comment>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <comment>country.SL</comment>
        <translation>塞拉利昂</translation>
    </message>
    <message>
        <source>San Marino</source>
        <comment>country.SM</comment>
        <translation>圣马力诺</translation>
    </message>
    <message>
        <source>Senegal</source>
        <comment>country.SN</comment>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <source>Somalia</source>
        <comment>country.SO</comment>
        <translation>索马里</translation>
    </message>
    <message>
        <source>Suriname</source>
        <comment>country.SR</comment>
        <translation>苏里南</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <comment>country.SS</comment>
        <translation>南苏丹</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <comment>country.ST</comment>
        <translation>圣多美和普林西比</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <comment>country.SV</comment>
        <translation>萨尔瓦多</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <comment>country.SX</comment>
        <translation>荷属圣马丁</translation>
    </message>
    <message>
        <source>Syria</source>
        <comment>country.SY</comment>
        <translation>叙利亚</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <comment>country.SZ</comment>
        <translation>斯威士兰</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <comment>country.TC</comment>
        <translation>特克斯和凯科斯群岛</translation>
    </message>
    <message>
        <source>Chad</source>
        <comment>country.TD</comment>
        <translation>乍得</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <comment>country.TF</comment>
        <translation>法属南部领地</translation>
    </message>
    <message>
        <source>Togo</source>
        <comment>country.TG</comment>
        <translation>多哥</translation>
    </message>
    <message>
        <source>Thailand</source>
        <comment>country.TH</comment>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <comment>country.TJ</comment>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <comment>country.TK</comment>
        <translation>托克劳</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <comment>country.TL</comment>
        <translation>东帝汶</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <comment>country.TM</comment>
        <translation>土库曼斯坦</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <comment>country.TN</comment>
        <translation>突尼斯</translation>
    </message>
    <message>
        <source>Tonga</source>
        <comment>country.TO</comment>
        <translation>汤加</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <comment>country.TR</comment>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <comment>country.TT</comment>
        <translation>特立尼达和多巴哥</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <comment>country.TV</comment>
        <translation>图瓦卢</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <comment>country.TW</comment>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <comment>country.TZ</comment>
        <translation>坦桑尼亚</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <comment>country.UA</comment>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Uganda</source>
        <comment>country.UG</comment>
        <translation>乌干达</translation>
    </message>
    <message>
        <source>US Minor Outlying Islands</source>
        <comment>country.UM</comment>
        <translation>美国本土外小岛屿</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>country.US</comment>
        <translation>美国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <comment>country.UY</comment>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <comment>country.UZ</comment>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <comment>country.VA</comment>
        <translation>梵蒂冈</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <comment>country.VC</comment>
        <translation>圣文森特和格林纳丁斯</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <comment>country.VE</comment>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <comment>country.VG</comment>
        <translation>英属维尔京群岛</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <comment>country.VI</comment>
        <translation>美属维尔京群岛</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <comment>country.VN</comment>
        <translation>越南</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <comment>country.VU</comment>
        <translation>瓦努阿图</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <comment>country.WF</comment>
        <translation>瓦利斯和富图纳</translation>
    </message>
    <message>
        <source>Samoa</source>
        <comment>country.WS</comment>
        <translation>萨摩亚</translation>
    </message>
    <message>
        <source>Yemen</source>
        <comment>country.YE</comment>
        <translation>也门</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <comment>country.YT</comment>
        <translation>马约特</translation>
    </message>
    <message>
        <source>South Africa</source>
        <comment>country.ZA</comment>
        <translation>南非</translation>
    </message>
    <message>
        <source>Zambia</source>
        <comment>country.ZM</comment>
        <translation>赞比亚</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <comment>country.ZW</comment>
        <translation>津巴布韦</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Previous claim (Alt+Up)</source>
        <translation>上一条说法 (Alt+↑)</translation>
    </message>
    <message>
        <source>Next claim (Alt+Down)</source>
        <translation>下一条说法 (Alt+↓)</translation>
    </message>
    <message>
        <source>Close evidence</source>
        <translation>关闭依据</translation>
    </message>
    <message>
        <source>Close evidence (Esc)</source>
        <translation>关闭依据 (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the claim&apos;s words</source>
        <translation>复制说法的文字</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>复制并附出处</translation>
    </message>
    <message>
        <source>Copy the claim with speaker, source and brief (Ctrl+Shift+C)</source>
        <translation>复制说法，并附发言者、来源和简报 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>第 {place} 条，共 {total} 条</translation>
    </message>
    <message>
        <source>{place}: {claim}</source>
        <translation>{place}：{claim}</translation>
    </message>
    <message>
        <source>Claim {number} · {kind}</source>
        <translation>说法 {number} · {kind}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>性质与程度</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>未注明来源。</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>核心结论</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸 (Letter)</translation>
    </message>
    <message>
        <source>none; for instance TLP:GREEN</source>
        <translation>无；例如 TLP:GREEN</translation>
    </message>
    <message>
        <source>Put the &amp;brief&apos;s file into the PDF</source>
        <translation>将简报文件嵌入 PDF(&amp;B)</translation>
    </message>
    <message>
        <source>The document then is PDF/A-3, which some archives do not take</source>
        <translation>文档将成为 PDF/A-3，有些档案系统不接受这种格式</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Handling mark</source>
        <translation>分发标记(&amp;H)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>&amp;One page</source>
        <translation>单页(&amp;O)</translation>
    </message>
    <message>
        <source>what matters most; what has no room is counted</source>
        <translation>最重要的内容；放不下的条目会注明数量</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>at most four pages; what has no room is counted</source>
        <translation>至多四页；放不下的条目会注明数量</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>完整(&amp;F)</translation>
    </message>
    <message>
        <source>all of it: every claim in words, a chart, the checks</source>
        <translation>全部内容：每条说法的文字、图表、检查</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation>来源未说明的内容</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Writing {}</source>
        <translation>正在写入 {}</translation>
    </message>
    <message>
        <source>Written: {path} ({pages})</source>
        <translation>已写入：{path}（{pages}）</translation>
    </message>
    <message>
        <source>No font has these characters; each is shown by its number: {}</source>
        <translation>没有字体包含以下字符，均以编号显示：{}</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written.</source>
        <translation>导出已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>This is a fault of the program, not of your file.</source>
        <translation>这是程序的错误，与您的文件无关。</translation>
    </message>
    <message>
        <source>The report says where it happened, and nothing of the brief.</source>
        <translation>报告只说明出错的位置，不含简报的任何内容。</translation>
    </message>
    <message>
        <source>It is kept in {}.</source>
        <translation>报告保存在 {}。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>The quotation mark at character {place} is not closed; the phrase runs to the end.</source>
        <translation>第 {place} 个字符处的引号没有闭合；短语延续到末尾。</translation>
    </message>
    <message>
        <source>No filter “{name}:”, so it is searched as it stands. There are: {choices}.</source>
        <translation>没有“{name}:”这一筛选条件，因此按原样搜索。可用的有：{choices}。</translation>
    </message>
    <message>
        <source>“{name}:{value}” fits nothing here. It takes: {choices}.</source>
        <translation>“{name}:{value}”在此没有匹配内容。可用的值：{choices}。</translation>
    </message>
    <message>
        <source>“{name}:{value}” fits nothing here, nor would any other value.</source>
        <translation>“{name}:{value}”在此没有匹配内容，其他值也不会有。</translation>
    </message>
    <message>
        <source>“{name}:” waits for a value and does nothing yet.</source>
        <translation>“{name}:”还没有值，暂不起作用。</translation>
    </message>
    <message>
        <source>This is no regular expression, at character {place}: {reason}.</source>
        <translation>这不是正则表达式，问题在第 {place} 个字符处：{reason}。</translation>
    </message>
    <message>
        <source>The search was stopped after {milliseconds} ms; a simpler query gets an answer.</source>
        <translation>搜索在 {milliseconds} 毫秒后停止；请换用更简单的查询。</translation>
    </message>
    <message>
        <source>A query has at most {most} characters, and this one has {length}.</source>
        <translation>查询最多 {most} 个字符，当前有 {length} 个。</translation>
    </message>
    <message>
        <source>the flags x and V1 are not taken</source>
        <translation>不接受标志 x 和 V1</translation>
    </message>
    <message>
        <source>it repeats its parts too many times</source>
        <translation>重复次数过多</translation>
    </message>
    <message>
        <source>it is too large or nested too deep</source>
        <translation>过大或嵌套过深</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the brief: {}</source>
        <translation>简报语言：{}</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Not opened: this is no valid address of a web page or of mail</source>
        <translation>未打开：这不是有效的网页或邮件地址</translation>
    </message>
    <message>
        <source>Not opened: no program here opens this address</source>
        <translation>未打开：这里没有可打开此地址的程序</translation>
    </message>
    <message>
        <source>leads to {host}</source>
        <translation>指向 {host}</translation>
    </message>
</context>
<context>
    <name>LiveReload</name>
    <message>
        <source>A file that is saved is read again by itself.</source>
        <translation>文件保存后会自动重新载入。</translation>
    </message>
    <message>
        <source>Files are read again only by F5.</source>
        <translation>只有按 F5 才会重新载入文件。</translation>
    </message>
    <message>
        <source>Saved, and read again: {}</source>
        <translation>已保存并重新载入：{}</translation>
    </message>
    <message>
        <source>The system does not tell of changes to {name}: it is looked at every {seconds} seconds.</source>
        <translation>系统不通知 {name} 的更改：将每 {seconds} 秒查看一次。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation>正在打开 {}…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>{} – Briefing</source>
        <translation>{} – Briefing</translation>
    </message>
    <message>
        <source>Earlier searches are forgotten.</source>
        <translation>已清除搜索记录。</translation>
    </message>
</context>
<context>
    <name>MineralsTab</name>
    <message>
        <source>Minerals</source>
        <translation>矿产</translation>
    </message>
    <message>
        <source>Filter minerals</source>
        <translation>筛选矿产</translation>
    </message>
    <message>
        <source>This brief names no minerals.</source>
        <translation>此简报没有提到矿产。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What holds it back</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>关于此矿产的说法</translation>
    </message>
</context>
<context>
    <name>NarrowLine</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all claims again (Esc)</source>
        <translation>重新显示全部说法 (Esc)</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All claims are shown.</source>
        <translation>已显示全部说法。</translation>
    </message>
    <message>
        <source>Only {claims}: {shown} of {total}</source>
        <translation>仅{claims}：{total}中的 {shown} 条</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>A note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>checks passed</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>{number} dismissed</source>
        <translation>{number} 项已忽略</translation>
    </message>
</context>
<context>
    <name>OutlookTab</name>
    <message>
        <source>This brief says nothing of what is to come.</source>
        <translation>本简报未谈及后续展望。</translation>
    </message>
    <message>
        <source>Condition: </source>
        <translation>条件：</translation>
    </message>
    <message>
        <source>Sign to watch for: </source>
        <translation>需留意的迹象：</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>BOTTOM LINE</source>
        <translation>核心结论</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation>来源未说明的内容</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>not stated by the sources</source>
        <translation>来源未注明</translation>
    </message>
    <message>
        <source>Date of the event: </source>
        <translation>活动日期：</translation>
    </message>
    <message>
        <source>Brief issued: </source>
        <translation>简报发布日期：</translation>
    </message>
    <message>
        <source>Publisher: </source>
        <translation>发布方：</translation>
    </message>
    <message>
        <source>Author: </source>
        <translation>作者：</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Address: </source>
        <translation>网址：</translation>
    </message>
    <message>
        <source>All claims from this source</source>
        <translation>出自此来源的全部说法</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Condition: </source>
        <translation>条件：</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Parts of the brief</source>
        <translation>简报的各个部分</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Participant</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>矿产</translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>Participants</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Filter participants</source>
        <translation>筛选参与方</translation>
    </message>
    <message>
        <source>This brief names no participants.</source>
        <translation>此简报没有提到参与方。</translation>
    </message>
    <message>
        <source>Companies by country</source>
        <translation>各国企业数量</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Claims by speaker</source>
        <translation>各发言者的说法数</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>What this participant says</source>
        <translation>此参与方的说法</translation>
    </message>
    <message>
        <source>What is said of this participant</source>
        <translation>关于此参与方的说法</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Title and bottom line</source>
        <translation>标题与核心结论</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Commitments, policies, expectations</source>
        <translation>承诺、政策、预期</translation>
    </message>
    <message>
        <source>What the sources do not say</source>
        <translation>来源未说明的内容</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{} – Preview</source>
        <translation>{} – 预览</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Search the document</source>
        <translation>搜索文档</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source> of {} </source>
        <translation> / {} </translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>第 {place} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Previewer</name>
    <message>
        <source>Making the preview</source>
        <translation>正在生成预览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Printed: {pages} ({place})</source>
        <translation>已打印：{pages}（{place}）</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>已写入：{}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>they have no language in common ({old}; {new})</source>
        <translation>两者没有共同的语言（{old}；{new}）</translation>
    </message>
    <message>
        <source>the document cannot be made: nothing in it is called {name}</source>
        <translation>无法生成文档：其中没有名为 {name} 的内容</translation>
    </message>
    <message>
        <source>the document cannot be made: a link in it has no room</source>
        <translation>无法生成文档：其中一个链接没有足够的空间</translation>
    </message>
    <message>
        <source>the document cannot be made: it has no pages</source>
        <translation>无法生成文档：它没有任何页面</translation>
    </message>
    <message>
        <source>the disk is full; make room or choose another place</source>
        <translation>磁盘已满；请腾出空间或另选位置</translation>
    </message>
    <message>
        <source>your quota on this disk is used up; make room or choose another place</source>
        <translation>您在此磁盘上的配额已用完；请腾出空间或另选位置</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another place</source>
        <translation>磁盘是只读的；请另选位置</translation>
    </message>
    <message>
        <source>no permission to write in this folder; choose another place</source>
        <translation>没有写入此文件夹的权限；请另选位置</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请换一个较短的</translation>
    </message>
    <message>
        <source>the file is too large for this disk; choose another place</source>
        <translation>文件对此磁盘来说太大；请另选位置</translation>
    </message>
    <message>
        <source>a part of this path is a file, not a folder; choose another place</source>
        <translation>此路径中有一部分是文件而不是文件夹；请另选位置</translation>
    </message>
    <message>
        <source>the folder does not exist; create it or choose another place</source>
        <translation>文件夹不存在；请创建它或另选位置</translation>
    </message>
    <message>
        <source>{path}: is a folder; name a file in it</source>
        <translation>{path}：这是文件夹；请指定其中的一个文件</translation>
    </message>
    <message>
        <source>{path}: cannot be written: {reason}</source>
        <translation>{path}：无法写入：{reason}</translation>
    </message>
    <message>
        <source>the PDF needs the package typst, which is not installed; install briefing again</source>
        <translation>生成 PDF 需要软件包 typst，但它没有安装；请重新安装 Briefing</translation>
    </message>
    <message>
        <source>the typesetting process cannot be started: {reason}</source>
        <translation>无法启动排版进程：{reason}</translation>
    </message>
    <message>
        <source>the document cannot be typeset: {reason}</source>
        <translation>无法排版文档：{reason}</translation>
    </message>
    <message>
        <source>the typesetting process ended before it was done ({code}); for a very large brief choose the profile summary or one-page</source>
        <translation>排版进程未完成就结束了（{code}）；如果简报很大，请改选“摘要”或“单页”</translation>
    </message>
    <message>
        <source>no folder for temporary files can be written to; set TMPDIR to one that can</source>
        <translation>没有可写入的临时文件夹；请将 TMPDIR 设为可写入的文件夹</translation>
    </message>
    <message>
        <source>the folder for temporary files cannot be written to ({reason}); set TMPDIR to one that can</source>
        <translation>临时文件夹无法写入（{reason}）；请将 TMPDIR 设为可写的文件夹</translation>
    </message>
    <message>
        <source>the fonts of the document are missing; install briefing again</source>
        <translation>缺少文档所需的字体；请重新安装 Briefing</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] 括起的列表</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>引号括起的文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23, without quotes</source>
        <translation>不带引号的日期（如 2026-11-23）</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>expected {right}</source>
        <translation>应为：{right}</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;</source>
        <translation>未知的键“{key}”</translation>
    </message>
    <message>
        <source>{what}; known are {keys}</source>
        <translation>{what}；已知的有 {keys}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing; add {right}</source>
        <translation>缺少“{key}”；请添加 {right}</translation>
    </message>
    <message>
        <source>expected at least {least}</source>
        <translation>至少应有 {least} 项</translation>
    </message>
    <message>
        <source>expected a number, without quotes or separators, not {value}</source>
        <translation>应为不带引号和分隔符的数字，而不是 {value}</translation>
    </message>
    <message>
        <source>{value}: expected one of {right}</source>
        <translation>{value} 无效，应为以下之一：{right}</translation>
    </message>
    <message>
        <source>{value}: expected {right}</source>
        <translation>{value} 无效，应为：{right}</translation>
    </message>
    <message>
        <source>expected {right}, not {value}</source>
        <translation>应为{right}，而不是 {value}</translation>
    </message>
    <message>
        <source>expected {least} or more, not {value}</source>
        <translation>应不小于 {least}，而不是 {value}</translation>
    </message>
    <message>
        <source>a country code of two capitals such as PK (ISO 3166-1)</source>
        <translation>由两个大写字母组成的国家代码，如 PK（ISO 3166-1）</translation>
    </message>
    <message>
        <source>an id of lower-case letters, digits and single hyphens, at most 100 characters</source>
        <translation>由小写字母、数字和单个连字符组成的标识，最多 100 个字符</translation>
    </message>
    <message>
        <source>at least one visible character</source>
        <translation>至少一个可见字符</translation>
    </message>
    <message>
        <source>{key} = one of {right}</source>
        <translation>{key} = 以下之一：{right}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>{key} = {right}</source>
        <translation>{key} = {right}</translation>
    </message>
    <message>
        <source>has {count} records; a brief has at most {most}, so split it into several</source>
        <translation>有 {count} 条记录；简报至多为 {most} 条，请拆分成几份</translation>
    </message>
    <message>
        <source>{what}; did you mean &apos;{near}&apos;?</source>
        <translation>{what}；是否应为“{near}”？</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is taken by {kind} {number}; choose another</source>
        <translation>标识“{id}”已被第 {number} 个 {kind} 使用；请换一个</translation>
    </message>
    <message>
        <source>{count} languages; a brief has at most {most}</source>
        <translation>列出 {count} 种语言；简报至多为 {most} 种</translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is no language tag; write it as in &apos;en&apos;, &apos;zh&apos; or &apos;ur-PK&apos;</source>
        <translation>“{language}”不是语言标签；请写成“en”“zh”或“ur-PK”这样的形式</translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is listed twice; list it once</source>
        <translation>“{language}”列出了两次；请只列一次</translation>
    </message>
    <message>
        <source>too many paragraphs, list items, emphases and marks up to here; split the brief into several</source>
        <translation>到此处为止，段落、列表项、强调和标记太多；请把简报拆分成几份</translation>
    </message>
    <message>
        <source>lists nested over {most} deep; a brief needs 2</source>
        <translation>列表嵌套超过 {most} 层；简报只需要 2 层</translation>
    </message>
    <message>
        <source>the mark {mark} names no fact</source>
        <translation>标记 {mark} 没有对应的说法</translation>
    </message>
    <message>
        <source>no {kind} has the id &apos;{id}&apos;</source>
        <translation>没有标识为“{id}”的 {kind}</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is a person; name an organisation or a group</source>
        <translation>“{id}”是个人；请指定机构或群体</translation>
    </message>
    <message>
        <source>{url} is no https:, http: or mailto: link</source>
        <translation>{url} 不是 https:、http: 或 mailto: 链接</translation>
    </message>
    <message>
        <source>expected a number, not infinity or nan</source>
        <translation>应为数字，而不是无穷大或 nan</translation>
    </message>
    <message>
        <source>has too much in it for a brief; split it into several</source>
        <translation>内容太多，超出一份简报的限度；请拆分成几份</translation>
    </message>
    <message>
        <source>nested over {most} deep; a brief needs 4</source>
        <translation>嵌套超过 {most} 层；简报只需要 4 层</translation>
    </message>
    <message>
        <source>a key of over {most} parts; a brief needs 3</source>
        <translation>键超过 {most} 段；简报只需要 3 段</translation>
    </message>
    <message>
        <source>a key or a bare value of over {most} characters; shorten it</source>
        <translation>键或不带引号的值超过 {most} 个字符；请缩短</translation>
    </message>
    <message>
        <source>has more problems than the {most} listed; mend these first</source>
        <translation>除列出的 {most} 个之外还有更多问题；请先更正这些</translation>
    </message>
    <message>
        <source>has not answered for {seconds} seconds; the disk or network folder it is on may be gone</source>
        <translation>已有 {seconds} 秒没有响应；它所在的磁盘或网络文件夹可能已断开</translation>
    </message>
    <message>
        <source>is a directory; name a .toml file</source>
        <translation>这是目录；请指定 .toml 文件</translation>
    </message>
    <message>
        <source>is a device or a pipe; name a .toml file</source>
        <translation>这是设备或管道；请指定 .toml 文件</translation>
    </message>
    <message>
        <source>is {size} MiB; a brief has at most {most}</source>
        <translation>大小为 {size} MiB；简报至多为 {most} MiB</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8; save the file in UTF-8</source>
        <translation>字节 {byte} 不是 UTF-8；请以 UTF-8 编码保存文件</translation>
    </message>
    <message>
        <source>has {count} million letters; a brief has at most {most}</source>
        <translation>有 {count} 百万个字符；简报至多为 {most} 百万个</translation>
    </message>
    <message>
        <source>the file is empty; `briefing new` writes one to start from</source>
        <translation>文件是空的；可用 `briefing new` 生成一个起始文件</translation>
    </message>
    <message>
        <source>has {count} million letters, each sign counted as those it stands for; a brief has at most {most}</source>
        <translation>按每个符号所代表的字符计算，有 {count} 百万个字符；简报至多为 {most} 百万个</translation>
    </message>
    <message>
        <source>not TOML: {what}</source>
        <translation>不是有效的 TOML：{what}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>may not be read; check its permissions</source>
        <translation>无法读取；请检查其权限</translation>
    </message>
    <message>
        <source>no text in &apos;{language}&apos;, which the brief lists in languages; add {right}</source>
        <translation>缺少“{language}”的文本，而简报在 languages 中列出了它；请添加 {right}</translation>
    </message>
    <message>
        <source>expected a text by language, such as {right}</source>
        <translation>应为按语言给出的文本，如 {right}</translation>
    </message>
    <message>
        <source>&apos;{language}&apos; is not in languages; add it there or take the text away</source>
        <translation>“{language}”不在 languages 中；请在其中添加，或删去此文本</translation>
    </message>
    <message>
        <source>expected text in quotes</source>
        <translation>应为引号括起的文本</translation>
    </message>
    <message>
        <source>the text in &apos;{language}&apos; is blank; write it or take the key away</source>
        <translation>“{language}”的文本是空白；请填写，或删去这个键</translation>
    </message>
    <message>
        <source>{name} has changed since it was opened; reload it (F5) and export again</source>
        <translation>{name} 在打开后已更改；请重新载入 (F5) 后再次导出</translation>
    </message>
    <message>
        <source>the printer does not take the document; look whether it is there and has paper</source>
        <translation>打印机不接受文档；请查看打印机是否可用、是否有纸</translation>
    </message>
    <message>
        <source>the printer stopped before page {number}</source>
        <translation>打印机在第 {number} 页之前停止</translation>
    </message>
    <message>
        <source>something went wrong inside the program: {what}</source>
        <translation>程序内部出错：{what}</translation>
    </message>
    <message>
        <source>there is not enough memory for this; close other programs or use a smaller file</source>
        <translation>内存不足；请关闭其他程序，或使用较小的文件</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>{line}:{column}: {what}</source>
        <translation>{line}:{column}：{what}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read the file again (F5)</source>
        <translation>重新读取文件 (F5)</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the brief that is open (Esc)</source>
        <translation>返回已打开的简报 (Esc)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>“{}” could not be opened</source>
        <translation>无法打开“{}”</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取文件。</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Export under way</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>{what}: laying out {pages}…</source>
        <translation>{what}：正在排版，{pages}…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;I)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>减小数值</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>后退一页</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>前往下一页</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>增大数值</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>设置焦点</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>设置焦点</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>切换状态</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>触发操作</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>打开组合框的选择列表</translation>
    </message>
    <message>
        <source>True</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
找不到目录。
请核实给出的目录名是否正确。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请核实给出的文件名是否正确。</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”有写保护。
仍要删除它吗？</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换到详细信息视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换到列表视图</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除目录。</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细信息视图</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>目录：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>查找目录</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级目录</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级目录</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近访问的位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>隐藏详细信息…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>显示详细信息…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全部否(&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全部是(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 已存在。
要覆盖它吗？</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 是目录。
请选择其他文件名。</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>选项(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>选项(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>所有页</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>偶数页</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>文件 %1 不可写入。
请选择其他文件名。</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>本地文件</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>奇数页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>打印到文件…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>打印到文件 (PDF)</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>起始页码不能大于结束页码。</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>写入 PDF 文件</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>逐份打印</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>颜色模式</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>份数：</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>输出设置</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>页面集：</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>页码从</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆序</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选定内容</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>指定页码或页码范围，用逗号分隔。范围由连字符连接的两个数字表示。例如：3,5-7,9 表示打印第 3、5、6、7 和 9 页。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>输出文件(&amp;F)：</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>属性(&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左翻页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右翻页</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>滚动到此处</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI 首个强方向字符隔离</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>插入 Unicode 控制字符</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE 从左到右嵌入的开始</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI 从左到右隔离</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM 从左到右标记</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO 从左到右覆盖的开始</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF 结束方向格式</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI 结束方向隔离</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE 从右到左嵌入的开始</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI 从右到左隔离</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM 从右到左标记</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO 从右到左覆盖的开始</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ 零宽连接符</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ 零宽非连接符</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP 零宽空格</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Claim {number}: {words}</source>
        <translation>说法 {number}：{words}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近打开的文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清空此列表(&amp;F)</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{tab}, {title}: {found}</source>
        <translation>{tab}，{title}：{found}</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Try:</source>
        <translation>可以尝试：</translation>
    </message>
    <message>
        <source>Nothing found for “{}”.</source>
        <translation>没有找到“{}”。</translation>
    </message>
    <message>
        <source>Search for {}</source>
        <translation>搜索 {}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search this brief</source>
        <translation>搜索此简报</translation>
    </message>
    <message>
        <source>Search this brief (Ctrl+F)</source>
        <translation>搜索本简报 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>“a phrase” · -without · tab: kind: by: country: mineral:</source>
        <translation>“短语” · -不含 · tab: kind: by: country: mineral:</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not searched</source>
        <translation>未搜索</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>找到 {} 处</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>第 {place} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>no search</source>
        <translation>没有搜索</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{} is not there any more. This is the brief that comes with the program.</source>
        <translation>{} 已不存在。这是程序内置的简报。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>查找按键或其作用</translation>
    </message>
    <message>
        <source>No key or action goes by that.</source>
        <translation>没有这样的按键或操作。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} 或 {other}</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Divider</source>
        <translation>分隔条</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>用方向键移动</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>to be looked at again on {}</source>
        <translation>复查日期：{}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>截至{}</translation>
    </message>
    <message>
        <source>stated only</source>
        <translation>仅作表态</translation>
    </message>
    <message>
        <source>in a memorandum</source>
        <translation>已写入备忘录</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>具有约束力</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>资金已落实</translation>
    </message>
    <message>
        <source>operating</source>
        <translation>已投入运营</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>几乎不可能</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>很不可能</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>可能性约各半</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>低置信度</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>中等置信度</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>高置信度</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>资源量</translation>
    </message>
    <message>
        <source>inferred resources</source>
        <translation>推断资源量</translation>
    </message>
    <message>
        <source>indicated resources</source>
        <translation>控制资源量</translation>
    </message>
    <message>
        <source>measured resources</source>
        <translation>探明资源量</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>储量</translation>
    </message>
    <message>
        <source>probable reserves</source>
        <translation>可信储量</translation>
    </message>
    <message>
        <source>proved reserves</source>
        <translation>证实储量</translation>
    </message>
    <message>
        <source>production</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>贸易量</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Language of the brief</source>
        <translation>简报语言</translation>
    </message>
    <message>
        <source>… and {} more: see `briefing check`</source>
        <translation>……另有 {} 项：参见 `briefing check`</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size {} %</source>
        <translation>文字大小 {}%</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Language of the &amp;window</source>
        <translation>界面语言(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>Language of the &amp;brief</source>
        <translation>简报语言(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;As the window</source>
        <translation>与界面语言相同(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Urdu letters</source>
        <translation>乌尔都文字体(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>关注要点</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>minerals</source>
        <translation>矿产</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>展望</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>仅作表态</translation>
    </message>
    <message>
        <source>memorandum</source>
        <translation>已写入备忘录</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>具有约束力</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>资金已落实</translation>
    </message>
    <message>
        <source>operating</source>
        <translation>已投入运营</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>几乎不可能</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>很不可能</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>不太可能</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>可能性约各半</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>资源量</translation>
    </message>
    <message>
        <source>inferred resources</source>
        <translation>推断资源量</translation>
    </message>
    <message>
        <source>indicated resources</source>
        <translation>控制资源量</translation>
    </message>
    <message>
        <source>measured resources</source>
        <translation>探明资源量</translation>
    </message>
    <message>
        <source>reserves</source>
        <translation>储量</translation>
    </message>
    <message>
        <source>probable reserves</source>
        <translation>可信储量</translation>
    </message>
    <message>
        <source>proved reserves</source>
        <translation>证实储量</translation>
    </message>
    <message>
        <source>production</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>贸易量</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>without “{words}”</source>
        <translation>去掉“{words}”</translation>
    </message>
    <message>
        <source>{words} as separate words</source>
        <translation>{words}，拆成单独的词</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>不区分大小写</translation>
    </message>
    <message>
        <source>as part of a word</source>
        <translation>作为词的一部分</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>The settings could not be read, so all are as at first; the old file is kept as {}.</source>
        <translation>无法读取设置，已全部恢复初始值；旧文件保存为 {}。</translation>
    </message>
    <message>
        <source>Settings cannot be kept, for {} cannot be written: what is set holds until the program ends.</source>
        <translation>无法保存设置，因为 {} 无法写入：所做的设置只在程序结束前有效。</translation>
    </message>
    <message>
        <source>Press a claim’s number to see who says it and where. {find} searches, {palette} goes anywhere, {shortcuts} lists every key.</source>
        <translation>点按说法的编号，可查看由谁在何处提出。{find} 搜索，{palette} 转到任意位置，{shortcuts} 列出所有快捷键。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>矿产</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>展望</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>group</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>关注要点</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>含有 {}</translation>
    </message>
    <message>
        <source>matching {}</source>
        <translation>匹配 {}</translation>
    </message>
    <message>
        <source>without {}</source>
        <translation>不含 {}</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>{filter}: {values}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>排除 {}</translation>
    </message>
    <message>
        <source>in {language}: {snippet}</source>
        <translation>{language}文本：{snippet}</translation>
    </message>
    <message>
        <source>matched because: {name} = {alias}</source>
        <translation>匹配原因：{name} = {alias}</translation>
    </message>
    <message>
        <source>all claims</source>
        <translation>全部说法</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>the source’s own assessments</source>
        <translation>来源自身的判断</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
</TS>
