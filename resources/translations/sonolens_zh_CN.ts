<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Sonolens</name>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;File</source>
   <comment>menu</comment>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Clip</source>
   <comment>menu</comment>
   <translation>片段(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;View</source>
   <comment>menu</comment>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Help</source>
   <comment>menu</comment>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Theme</source>
   <comment>menu</comment>
   <translation>主题(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Bundle</source>
   <comment>menu</comment>
   <translation>模型包(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Open clips…</source>
   <translation>打开片段(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Choose sound files to classify.</source>
   <translation>选择要分类的声音文件。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Open &amp;folder…</source>
   <translation>打开文件夹(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify every sound file in a folder and the folders in it.</source>
   <translation>对文件夹及其子文件夹中的所有声音文件分类。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Paste clips</source>
   <translation>粘贴片段(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify the files, or the paths, that were copied.</source>
   <translation>对复制的文件或路径分类。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Record</source>
   <translation>录音(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Record a microphone; again to stop and keep.</source>
   <translation>用麦克风录音；再按一次停止并保留。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Listen li&amp;ve</source>
   <translation>实时聆听(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Hear a microphone and say at once what it is; again to stop.</source>
   <translation>聆听麦克风并立即说出是什么；再按一次停止。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Keep the last minute</source>
   <translation>保留最近一分钟(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard live over the last minute as a clip.</source>
   <translation>把最近一分钟的实时声音存为片段。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Export picture…</source>
   <translation>导出图片(&amp;E)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the spectrogram with its overlay and axes as PNG or SVG.</source>
   <translation>将频谱图连同叠加和坐标轴保存为 PNG 或 SVG。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export &amp;attribution…</source>
   <translation>导出归因(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the attribution of every pixel as .npy or .csv.</source>
   <translation>将每个像素的归因保存为 .npy 或 .csv。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export e&amp;vidence sound…</source>
   <translation>导出依据的声音(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the sound of the evidence, and of the rest, as WAV.</source>
   <translation>将依据的声音和其余的声音保存为 WAV。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export &amp;boxes…</source>
   <translation>导出方框(&amp;B)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save boxes around the strongest evidence for Raven or Audacity.</source>
   <translation>为 Raven 或 Audacity 保存最强依据周围的方框。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export even&amp;ts…</source>
   <translation>导出事件(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard in the recording for Audacity or Raven, or as a table.</source>
   <translation>将录音中听到的内容保存给 Audacity 或 Raven，或存为表格。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Import labels…</source>
   <translation>导入标签(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Lay Audacity labels or a Raven table over the recording's timeline.</source>
   <translation>把 Audacity 标签或 Raven 表格叠放在录音的时间线上。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Save results of all clips…</source>
   <translation>保存所有片段的结果(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard in every file of the list as CSV or JSON Lines.</source>
   <translation>将列表中每个文件里听到的内容保存为 CSV 或 JSON Lines。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;New training…</source>
   <translation>新建训练(&amp;N)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Train networks on clips of your own.</source>
   <translation>用自己的片段训练网络。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Settin&amp;gs…</source>
   <translation>设置(&amp;G)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Look, device, storage, keys and privacy.</source>
   <translation>外观、设备、存储、按键和隐私。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Close the window and stop all work.</source>
   <translation>关闭窗口并停止所有工作。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Play</source>
   <translation>播放(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Play from the cursor, or stop.</source>
   <translation>从光标处播放，或停止。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Loop</source>
   <translation>循环(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Repeat the selection, or the whole clip.</source>
   <translation>循环播放选区或整个片段。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor &amp;back</source>
   <translation>光标后退(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor back by 0.1 s.</source>
   <translation>光标后退 0.1 s。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor &amp;on</source>
   <translation>光标前进(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor on by 0.1 s.</source>
   <translation>光标前进 0.1 s。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor back by 1 s</source>
   <translation>光标后退 1 s</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor back by 1 s.</source>
   <translation>光标后退 1 s。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor forward by 1 s</source>
   <translation>光标前进 1 s</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor on by 1 s.</source>
   <translation>光标前进 1 s。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor to the &amp;start</source>
   <translation>光标移到开头(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor to the start.</source>
   <translation>把光标移到开头。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Selection begins &amp;here</source>
   <translation>选区从此开始(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Begin the part to loop at the cursor.</source>
   <translation>循环部分从光标处开始。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Selection &amp;ends here</source>
   <translation>选区到此结束(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>End the part to loop at the cursor.</source>
   <translation>循环部分到光标处结束。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Clear the selection</source>
   <translation>清除选区(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Loop the whole clip again.</source>
   <translation>重新循环整个片段。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Previous window</source>
   <translation>上一个窗口</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the previous window of a recording.</source>
   <translation>显示录音的上一个窗口。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Next window</source>
   <translation>下一个窗口</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the next window of a recording.</source>
   <translation>显示录音的下一个窗口。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Previous event</source>
   <translation>上一个事件</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go to the previous event of a recording.</source>
   <translation>转到录音的上一个事件。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Next event</source>
   <translation>下一个事件</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go to the next event of a recording.</source>
   <translation>转到录音的下一个事件。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Pre&amp;vious clip</source>
   <translation>上一个片段(&amp;V)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go up in the list of clips.</source>
   <translation>在片段列表中上移。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Next clip</source>
   <translation>下一个片段(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go down in the list of clips.</source>
   <translation>在片段列表中下移。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Try again</source>
   <translation>重试(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify the selected clips again that failed.</source>
   <translation>对所选片段中失败的重新分类。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Remove from the list</source>
   <translation>从列表中移除(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Take the selected clips out of the list; the files stay.</source>
   <translation>将所选片段移出列表；文件保留。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cancel all &amp;work</source>
   <translation>取消所有工作(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Stop classifying and explaining; what is done stays.</source>
   <translation>停止分类和解释；已完成的保留。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>L&amp;isten page</source>
   <translation>聆听页面(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Hear clips, what is in them, and why.</source>
   <translation>聆听片段，看其中有什么、为什么。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Train page</source>
   <translation>训练页面(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>St&amp;udy page</source>
   <translation>研究页面(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Find out what makes trained networks work on sounds of your own.</source>
   <translation>弄清训练好的网络为何能胜任自己的声音。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Models page</source>
   <translation>模型页面(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>See how good the bundles are.</source>
   <translation>查看各模型包有多好。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;All three resolutions</source>
   <translation>全部三种分辨率(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the three channels as colours.</source>
   <translation>以颜色显示三个通道。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;First resolution</source>
   <translation>第一种分辨率(&amp;F)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the first channel alone.</source>
   <translation>只显示第一个通道。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Second resolution</source>
   <translation>第二种分辨率(&amp;S)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the second channel alone.</source>
   <translation>只显示第二个通道。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Third resolution</source>
   <translation>第三种分辨率(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the third channel alone.</source>
   <translation>只显示第三个通道。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>As the &amp;network sees it</source>
   <translation>网络所见(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the exact pixels of the network's input.</source>
   <translation>显示网络输入的原样像素。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>S&amp;pectrogram of the whole recording</source>
   <translation>整个录音的频谱图(&amp;P)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show all of a recording as a spectrogram below its waveform.</source>
   <translation>在波形下方以频谱图显示整个录音。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Zoom &amp;in</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show a shorter time around the cursor.</source>
   <translation>显示光标周围更短的时间。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Zoom &amp;out</source>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show a longer time.</source>
   <translation>显示更长的时间。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Whole clip</source>
   <translation>整个片段(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the whole clip and every pitch.</source>
   <translation>显示整个片段和所有音高。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Stronger overlay</source>
   <translation>增强叠加(&amp;R)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the attribution more opaque.</source>
   <translation>让归因更不透明。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Weaker overlay</source>
   <translation>减弱叠加(&amp;E)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the attribution more transparent.</source>
   <translation>让归因更透明。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>As the &amp;desktop</source>
   <translation>跟随桌面(&amp;D)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Light or dark, as the desktop is.</source>
   <translation>浅色或深色，与桌面一致。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Dark</source>
   <translation>深色(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Light writing on dark surfaces.</source>
   <translation>深色背景，浅色文字。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Light</source>
   <translation>浅色(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Dark writing on light surfaces.</source>
   <translation>浅色背景，深色文字。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Choose a bundle &amp;file…</source>
   <translation>选择模型包文件(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify with another bundle from a folder or a .sonolens file.</source>
   <translation>用文件夹或 .sonolens 文件中的另一个模型包分类。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Help pages</source>
   <translation>帮助页面(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>First minutes, explanations, recordings, training, formats, privacy, trouble.</source>
   <translation>最初几分钟、解释、录音、训练、格式、隐私、故障。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Find a command…</source>
   <translation>查找命令(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Type a few letters of a command, or of a clip's name, and run it.</source>
   <translation>输入命令或片段名称中的几个字，然后执行。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Take the &amp;tour</source>
   <translation>导览(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Point at the parts of the Listen page, one after the other.</source>
   <translation>依次指出“聆听”页面的各个部分。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>键盘快捷键(&amp;K)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>List every shortcut.</source>
   <translation>列出所有快捷键。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Open the &amp;log folder</source>
   <translation>打开日志文件夹(&amp;L)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the files that hold the details of what went wrong.</source>
   <translation>显示记录出错详情的文件。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Re&amp;port a problem…</source>
   <translation>报告问题(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Gather self-check and log in one file that you read first; nothing is sent.</source>
   <translation>将自检和日志汇集到一个文件，先自己读；不会发送任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;About Sonolens</source>
   <translation>关于 Sonolens(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Version, libraries and licences.</source>
   <translation>版本、库和许可。</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>  or  </source>
   <translation>  或  </translation>
  </message>
  <message>
   <location filename="../../app/attribution_files.py" />
   <source>{file} ends neither in .npy nor in .csv</source>
   <translation>{file} 的扩展名既不是 .npy 也不是 .csv</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>Nothing can be heard: no microphone was found. Connect one.</source>
   <translation>无法聆听：未找到麦克风。请连接一个。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>A microphone is open already.</source>
   <translation>已打开一个麦克风。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} offers no sound that can be heard.</source>
   <translation>{device} 不提供可聆听的声音。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} cannot be opened.</source>
   <translation>无法打开 {device}。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} went away.</source>
   <translation>{device} 已断开。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>Nothing can be played: no loudspeaker or headphones were found.</source>
   <translation>无法播放：未找到扬声器或耳机。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>{device} does not play {rate} Hz mono sound.</source>
   <translation>{device} 无法播放 {rate} Hz 单声道声音。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>Playback stopped: the audio device went away.</source>
   <translation>播放已停止：音频设备已断开。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} went away</source>
   <translation>{device} 已断开</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{folder} cannot be written to ({reason})</source>
   <translation>无法写入 {folder}（{reason}）</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>Nothing can be recorded: no microphone was found. Connect one.</source>
   <translation>无法录音：未找到麦克风。请连接一个。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>A recording is running already.</source>
   <translation>录音已在进行。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} offers no sound that can be recorded.</source>
   <translation>{device} 不提供可录制的声音。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} cannot be opened for recording.</source>
   <translation>无法打开 {device} 进行录音。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{trouble} before anything was recorded.</source>
   <translation>{trouble}，尚未录到任何声音。</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} gave no sound: choose another microphone.</source>
   <translation>{device} 没有声音：请选择其他麦克风。</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>Exported to {file}</source>
   <translation>已导出到 {file}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>Exported to {file}; it differs from torch by at most {difference:.1g} on {n} inputs</source>
   <translation>已导出到 {file}；在 {n} 个输入上与 torch 的差异最多为 {difference:.1g}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <location filename="../../app/evaluation_jobs.py" />
   <source>looking at {file}</source>
   <translation>正在查看 {file}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>loading {name}</source>
   <translation>正在加载 {name}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>not given</source>
   <translation>未给出</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Held-out: the epoch was chosen without the reported fold.</source>
   <translation>留出：选择轮次时未使用所报告的折。</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Paper: the best epoch on the reported fold itself, which flatters.</source>
   <translation>论文：在所报告的折本身上取最佳轮次，结果偏高。</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Held-out</source>
   <translation>留出</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Paper</source>
   <translation>论文</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Size on disk</source>
   <translation>占用空间</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Trained on</source>
   <translation>训练数据</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Recipe</source>
   <translation>训练方案</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Seeds</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/licences.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Licence</source>
   <translation>许可</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Kept in</source>
   <translation>存放于</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/header.py" />
   <source>{n} member</source>
   <translation>{n} 个成员</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/header.py" />
   <source>{n} members</source>
   <translation>{n} 个成员</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>data not named</source>
   <translation>未命名的数据</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>any length</source>
   <translation>任意长度</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>ImageNet weights</source>
   <translation>ImageNet 权重</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>random weights</source>
   <translation>随机权重</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>weights of {file}</source>
   <translation>{file} 的权重</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{dataset}, {n} clips</source>
   <translation>{dataset}，{n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>the left one</source>
   <translation>左侧</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>the right one</source>
   <translation>右侧</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{n} in common</source>
   <translation>共有 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{n} only in {bundle}</source>
   <translation>仅 {bundle} 有 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{accuracy} (95 % interval {low} to {high}; {about})</source>
   <translation>{accuracy}（95 % 区间 {low} 至 {high}；{about}）</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>none</source>
   <comment>no threshold</comment>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>none</source>
   <comment>no class</comment>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>not said</source>
   <translation>未说明</translation>
  </message>
  <message>
   <location filename="../../app/colour_maps.py" />
   <source>Grey</source>
   <translation>灰度</translation>
  </message>
  <message>
   <location filename="../../app/colour_maps.py" />
   <source>Viridis</source>
   <translation>Viridis</translation>
  </message>
  <message>
   <location filename="../../app/colour_maps.py" />
   <source>Magma</source>
   <translation>Magma</translation>
  </message>
  <message>
   <location filename="../../app/colour_maps.py" />
   <source>Cividis</source>
   <translation>Cividis</translation>
  </message>
  <message>
   <location filename="../../app/colour_maps.py" />
   <source>Inferno</source>
   <translation>Inferno</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Loading the bundle</source>
   <translation>加载模型包</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Loading the bundle was cancelled.</source>
   <translation>已取消加载模型包。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Looking for bundles</source>
   <translation>查找模型包</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Looking for devices</source>
   <translation>查找设备</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_facts.py" />
   <source>Comparing the bundles</source>
   <translation>比较模型包</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/training.py" />
   <source>Removing {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <location filename="../../app/controllers/evaluation.py" />
   <source>Looking at {file}</source>
   <translation>查看 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Installing {file}</source>
   <translation>安装 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Exporting {file}</source>
   <translation>导出 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Installed {name}</source>
   <translation>已安装 {name}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Removed {name}</source>
   <translation>已移除 {name}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Bundles are being copied; wait, or cancel that first.</source>
   <translation>正在复制模型包；请等待，或先取消。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>{doing} was cancelled.</source>
   <translation>{doing}已取消。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <source>Looking for clips …</source>
   <translation>正在查找片段…</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <location filename="../../app/controllers/recording_view.py" />
   <source>Classifying {file}</source>
   <translation>分类 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <source>Looking for clips</source>
   <translation>查找片段</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <location filename="../../app/controllers/recording_view.py" />
   <location filename="../../app/controllers/spectrogram_tiles.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/training.py" />
   <source>Reading {file}</source>
   <comment>what failed</comment>
   <translation>读取 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{folder} (and {more} more) cannot be looked into: {reason}.</source>
   <translation>无法查看 {folder}（及另外 {more} 个）：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{folder} cannot be looked into: {reason}.</source>
   <translation>无法查看 {folder}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>No sound files were found in {folder}.</source>
   <translation>在 {folder} 中未找到声音文件。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{n} clip was added.</source>
   <translation>已添加 {n} 个片段。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{n} clips were added.</source>
   <translation>已添加 {n} 个片段。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <source>Saving {file} …</source>
   <translation>正在保存 {file}…</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>beginning</source>
   <translation>正在开始</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Looking for evaluations</source>
   <translation>查找评估</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Opening the evaluation</source>
   <translation>打开评估</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Saved {file}</source>
   <translation>已保存 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saving {file}</source>
   <translation>保存 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Evaluating</source>
   <translation>评估</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <source>explaining</source>
   <translation>正在解释</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <source>Explaining</source>
   <translation>解释</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>Listening to the evidence</source>
   <translation>聆听依据</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>taking the sound apart</source>
   <translation>正在分解声音</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>Testing the map</source>
   <translation>检验归因图</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>testing</source>
   <translation>正在检验</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no clip on the page to save a picture of.</source>
   <translation>页面上没有可保存图片的片段。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no explanation on the page to save.</source>
   <translation>页面上没有可保存的解释。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no explanation to put boxes around.</source>
   <translation>没有可加框的解释。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>Saving {file} was cancelled.</source>
   <translation>已取消保存 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>Live classification</source>
   <translation>实时分类</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>{reason} What was heard can still be kept.</source>
   <translation>{reason}已听到的内容仍可保留。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>Keeping the last minute</source>
   <translation>保留最近一分钟</translation>
  </message>
  <message>
   <location filename="../../app/controllers/playback.py" />
   <location filename="../../app/controllers/timeline.py" />
   <source>Playing</source>
   <translation>播放</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>The recording was discarded.</source>
   <translation>录音已丢弃。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>{trouble}: {seconds:.1f} s were kept as {file}.</source>
   <translation>{trouble}：{seconds:.1f} s 已保存为 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>{seconds:.1f} s were kept as {file}.</source>
   <translation>{seconds:.1f} s 已保存为 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>Recording</source>
   <comment>what is being done</comment>
   <translation>录音</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Measuring the cache</source>
   <translation>测量缓存</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Clearing the cache</source>
   <translation>清空缓存</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>{n} setting taken from {file}</source>
   <translation>已从 {file} 导入 {n} 项设置</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>{n} settings taken from {file}</source>
   <translation>已从 {file} 导入 {n} 项设置</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>The settings are in {file}</source>
   <translation>设置位于 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Bounding the cache</source>
   <translation>限制缓存</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Exporting the settings</source>
   <translation>导出设置</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Importing settings</source>
   <translation>导入设置</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Changing the threads</source>
   <translation>更改线程数</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/windows/study_door.py" />
   <source>The study “{title}” is under way; stop it before another begins.</source>
   <translation>研究“{title}”正在进行；请先停止它再开始另一项。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” is done; its report is in {folder}</source>
   <translation>研究“{title}”已完成；报告位于 {folder}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}”</source>
   <translation>研究“{title}”</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” was stopped; finished trials are kept.</source>
   <translation>研究“{title}”已停止；已完成的试验会保留。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” is under way; stop it first.</source>
   <translation>研究“{title}”正在进行；请先停止它。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>Looking for studies</source>
   <translation>查找研究</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <location filename="../../app/study_setup_jobs.py" />
   <source>timing {network}</source>
   <translation>正在为 {network} 计时</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Planning the study</source>
   <translation>规划研究</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Something is being trained; time a network when it is done.</source>
   <translation>正在训练；请在完成后再为网络计时。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>timing</source>
   <translation>正在计时</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Looking up the networks</source>
   <translation>查找网络</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <location filename="../../app/widgets/study_budget.py" />
   <source>Timing</source>
   <translation>计时</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>The first {minutes:g} minutes of the event are played.</source>
   <translation>将播放事件的前 {minutes:g} 分钟。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>Finding events</source>
   <translation>查找事件</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>Hearing the recording again</source>
   <translation>重新聆听录音</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saved {events} to {file}</source>
   <translation>已将 {events} 保存到 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saved the results of {n} files to {file}</source>
   <translation>已将 {n} 个文件的结果保存到 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>{file} is {length} long.</source>
   <translation>{file} 长 {length}。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>{saved}; {n} of them are not done yet</source>
   <translation>{saved}；其中 {n} 个尚未完成</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>There is no recording on the page to save the events of.</source>
   <translation>页面上没有可保存事件的录音。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Nothing was heard of {file} yet.</source>
   <translation>尚未聆听 {file}。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Open a recording first: labels belong to one.</source>
   <translation>请先打开录音：标签属于录音。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>There are no clips in the list to save the results of.</source>
   <translation>列表中没有可保存结果的片段。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Importing {file}</source>
   <translation>导入 {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is being trained; stop or cancel it before another begins.</source>
   <translation>“{title}”正在训练；请先停止或取消它再开始另一项。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is trained, and the Listen page uses it now.</source>
   <translation>“{title}”已训练完成，“聆听”页面现在使用它。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Training “{title}”</source>
   <translation>训练“{title}”</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Training “{title}” was cancelled; it can be resumed.</source>
   <translation>训练“{title}”已取消；可以继续。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is being trained; cancel it first.</source>
   <translation>“{title}”正在训练；请先取消它。</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Looking for trainings</source>
   <translation>查找训练</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>About Sonolens</source>
   <translation>关于 Sonolens</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>Licences…</source>
   <translation>许可…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <location filename="../../app/models/training_run.py" />
   <source>not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>Version {version}
Explainable sound classification on the desktop.
Sound, predictions and recordings stay on this computer.</source>
   <translation>版本 {version}
桌面上的可解释声音分类。
声音、预测和录音都留在这台计算机上。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/closing.py" />
   <location filename="../../app/widgets/numbers.py" />
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/help.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/help.py" />
   <source>Help pages</source>
   <translation>帮助页面</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>{part} {version} brings no text of its licence.</source>
   <translation>{part} {version} 未附带许可文本。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>It names {licence} as its licence.</source>
   <translation>其声明的许可为 {licence}。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>see its text</source>
   <translation>见许可文本</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Sonolens stands on the work of others: {n} parts are inside.</source>
   <translation>Sonolens 建立在他人的工作之上：包含 {n} 个组件。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Licences</source>
   <translation>许可</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Parts of the program</source>
   <translation>程序的组件</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Part</source>
   <comment>of the program</comment>
   <translation>组件</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>No address is given.</source>
   <translation>未给出地址。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Find a command</source>
   <translation>查找命令</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Type a few letters of a command or of a clip's name</source>
   <translation>输入命令或片段名称中的几个字</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Commands found</source>
   <translation>找到的命令</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>No command holds these letters.</source>
   <translation>没有命令包含这些字。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Report a problem</source>
   <translation>报告问题</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Read it, say what happened, and take out what you would rather keep to yourself. Nothing is sent: save the report or copy it, and pass it on yourself.</source>
   <translation>请阅读报告，说明发生了什么，并删去不想公开的内容。不会发送任何内容：请保存或复制报告，再自行转交。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Report</source>
   <comment>noun</comment>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Text of the report, which can be changed</source>
   <translation>报告文本，可以修改</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Checking this installation …</source>
   <translation>正在检查此安装…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>What the networks run on.</source>
   <translation>网络在其上运行。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/widgets/explanation_map.py" />
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Search settings</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Pages of the settings</source>
   <translation>设置页面</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>What was done</source>
   <translation>执行结果</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Look</source>
   <comment>page of the settings</comment>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Sound picture</source>
   <comment>page of the settings</comment>
   <translation>声音图像</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Computing</source>
   <comment>page of the settings</comment>
   <translation>计算</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Storage</source>
   <comment>page of the settings</comment>
   <translation>存储</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Keys</source>
   <comment>page of the settings</comment>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Privacy</source>
   <comment>page of the settings</comment>
   <translation>隐私</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Counting …</source>
   <translation>正在统计…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Clear</source>
   <comment>the cache</comment>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Clear kept inputs</source>
   <translation>清除保留的输入</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Remove the kept inputs; the next training computes them again</source>
   <translation>移除保留的输入；下次训练会重新计算</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/widgets/live_panel.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>{before} {reason}.</source>
   <translation>{before}{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>The kept inputs could not be counted.</source>
   <translation>无法统计保留的输入。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>clear cache kept inputs size</source>
   <comment>words that find a page of the settings</comment>
   <translation>清除 缓存 保留 输入 大小</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Reset all settings</source>
   <translation>重置所有设置</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/windows/models_page.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>{size} of inputs are kept.</source>
   <translation>保留了 {size} 的输入。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>No inputs are kept.</source>
   <translation>没有保留的输入。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>No setting holds these words.</source>
   <translation>没有设置包含这些词。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>keyboard shortcuts keys</source>
   <comment>words that find a page of the settings</comment>
   <translation>键盘 快捷键 按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Commands and their keys</source>
   <translation>命令及其按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>press the new keys</source>
   <translation>请按下新快捷键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>New keys</source>
   <translation>新按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Press the keys that the chosen command is to have</source>
   <translation>按下要分配给所选命令的按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Use</source>
   <comment>keys for a command</comment>
   <translation>使用</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>No keys</source>
   <translation>无按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <location filename="../../app/windows/settings_door.py" />
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Reset all keys</source>
   <translation>重置所有按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Keys</source>
   <comment>of a command</comment>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Take over</source>
   <comment>keys of another command</comment>
   <translation>接管</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Choose a command.</source>
   <translation>请选择一个命令。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Choose a command, go to the field and press its new keys.</source>
   <translation>选择一个命令，转到输入框并按下新按键。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>These are its keys already.</source>
   <translation>它已使用这些按键。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>{keys} belongs to “{command}”, which would be left without it.</source>
   <translation>{keys} 属于“{command}”，接管后该命令将失去它。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>{keys} is free.</source>
   <translation>{keys} 未被占用。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Nothing leaves this computer by itself: no account, no upload, no counting of what you do, no check for updates.

The network is used for three things, each only when you ask for it: to download a public data set, to download the weights that a training is to start from, and to reach a cluster of computers whose address you gave.

Settings, recordings, trainings, results and the log stay in folders of your own. Exported settings name neither files nor folders. A report of a problem is a file that you read first and pass on yourself.</source>
   <translation>任何内容都不会自行离开这台计算机：没有账户，没有上传，不统计使用情况，也不检查更新。

只有三件事会使用网络，而且每次都只在明确要求时进行：下载公开数据集，下载训练起始所用的权重，以及连接已给出地址的计算集群。

设置、录音、训练、结果和日志都保存在自己的文件夹中。导出的设置不包含文件或文件夹名称。问题报告是一个文件，先由自己阅读，再自行转交。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/windows/header.py" />
   <source>Automatic</source>
   <translation>自动选择</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>As the desktop</source>
   <translation>跟随桌面</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/machine_panel.py" />
   <location filename="../../app/windows/header.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>What the networks run on. Looking which there are …</source>
   <translation>网络在其上运行。正在查找可用设备…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Light or dark. Applied at once.</source>
   <translation>浅色或深色。立即生效。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Text size</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Applied at once.</source>
   <translation>立即生效。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Confirmation</source>
   <translation>确认</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Closing the window stops a training or a study that is under way; what is done stays.</source>
   <translation>关闭窗口会停止正在进行的训练或研究；已完成的部分会保留。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Ask before closing</source>
   <translation>关闭前询问</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/widgets/view_bar.py" />
   <source>Colour map</source>
   <translation>色图</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>For one resolution of a spectrogram; all three together have colours of their own. Each can be read by the colour-blind. Applied at once.</source>
   <translation>用于频谱图的单一分辨率；三个分辨率合在一起时有各自的颜色。每种色图色盲者都能辨读。立即生效。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Range</source>
   <translation>范围</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>How far below the loudest point the quietest colour lies.</source>
   <translation>最安静的颜色比最响处低多少。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>CPU threads</source>
   <translation>CPU 线程</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>For the networks. Applied at once to clips and explanations, to trainings from the next one on.</source>
   <translation>供网络使用。对片段和解释立即生效，对训练从下一次开始生效。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Folder of recordings</source>
   <translation>录音文件夹</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Where recordings and kept live sound go from now on. Existing ones stay where they are.</source>
   <translation>今后录音和保留的实时声音存放的位置。已有的保持原处。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Folder of the cache</source>
   <translation>缓存文件夹</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>What can be computed or downloaded again, from now on. The old folder stays and may be deleted.</source>
   <translation>今后存放可重新计算或下载的内容。旧文件夹会保留，可以删除。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Limit for kept inputs</source>
   <translation>保留输入的上限</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Network inputs are kept between trainings; those unused for the longest time go first. Applied at once.</source>
   <translation>网络输入在训练之间保留；最久未用的最先移除。立即生效。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>torch's own choice</source>
   <translation>由 torch 决定</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Reset “{setting}”</source>
   <translation>重置“{setting}”</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Back to the default</source>
   <translation>恢复默认值</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Choose “{setting}”</source>
   <translation>选择“{setting}”</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Settings (*.toml *.json)</source>
   <translation>设置 (*.toml *.json)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>New training</source>
   <translation>新建训练</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into the data…</source>
   <translation>正在查看数据…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>A run named {name} is there already; the new one gets a number.</source>
   <translation>已有名为 {name} 的运行；新的运行会加上编号。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Beginning…</source>
   <translation>正在开始…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Open settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Save settings</source>
   <translation>保存设置</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Opening {file}…</source>
   <translation>正在打开 {file}…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Saving {file}…</source>
   <translation>正在保存 {file}…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>&amp;Start training</source>
   <translation>开始训练(&amp;T)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Next</source>
   <comment>step of the wizard</comment>
   <translation>下一步(&amp;N)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Check</source>
   <comment>step of the wizard</comment>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips decoded, {minutes:.1f} min in all, {shortest:g} to {longest:g} s each</source>
   <translation>已解码 {n} 个片段，共 {minutes:.1f} min，每个 {shortest:g} 至 {longest:g} s</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips decoded, {minutes:.1f} min in all, {length:g} s each</source>
   <translation>已解码 {n} 个片段，共 {minutes:.1f} min，每个 {length:g} s</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Check &amp;again</source>
   <translation>重新检查(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Undo the last exclusion (Ctrl+Z)</source>
   <translation>撤销上一次排除 (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Checking the clips</source>
   <translation>正在检查片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>The clips are being checked.</source>
   <translation>正在检查片段。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>The clips have not been checked.</source>
   <translation>片段尚未检查。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} error stands in the way: {message}</source>
   <translation>有 {n} 个错误需要解决：{message}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} errors stand in the way: {message}</source>
   <translation>有 {n} 个错误需要解决：{message}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Not checked yet</source>
   <translation>尚未检查</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Nothing to complain of</source>
   <translation>没有问题</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Every clip is decoded once</source>
   <translation>每个片段解码一次</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clip left out</source>
   <translation>已略去 {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips left out</source>
   <translation>已略去 {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} error</source>
   <translation>{n} 个错误</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} errors</source>
   <translation>{n} 个错误</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} warning</source>
   <translation>{n} 个警告</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} warnings</source>
   <translation>{n} 个警告</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} note</source>
   <translation>{n} 条说明</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} notes</source>
   <translation>{n} 条说明</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Stopped; press “Check again” to begin anew.</source>
   <translation>已停止；按“重新检查”重新开始。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Drop a folder of labelled clips here, or a table of them

A folder for each class; or a table (.csv, .tsv) with a column of paths and one of labels; or ESC-50, UrbanSound8K or GTZAN as they come</source>
   <translation>将带标签片段的文件夹或其表格拖放到这里

每个类别一个文件夹；或含路径列和标签列的表格（.csv、.tsv）；或原样的 ESC-50、UrbanSound8K、GTZAN</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>detect automatically</source>
   <translation>自动识别</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>a folder for each class</source>
   <translation>每个类别一个文件夹</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>a table of paths and labels</source>
   <translation>路径和标签的表格</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>ESC-50</source>
   <translation>ESC-50</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>UrbanSound8K</source>
   <translation>UrbanSound8K</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>GTZAN</source>
   <translation>GTZAN</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>as the dataset asks for</source>
   <translation>按数据集的要求</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>its official folds</source>
   <translation>官方的折</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>its train, validation and test parts</source>
   <translation>自带的训练、验证和测试部分</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>5 folds by class, sources kept together</source>
   <translation>按类别分 5 折，同源片段放在一起</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>10 folds by class, sources kept together</source>
   <translation>按类别分 10 折，同源片段放在一起</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>first 80 % of each class to train on</source>
   <translation>每个类别的前 80 % 用于训练</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>GTZAN without faults</source>
   <translation>去除错误的 GTZAN</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Data</source>
   <comment>step of the wizard</comment>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>First clips</source>
   <translation>前几个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>and {count} more clip</source>
   <translation>另有 {count} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>and {count} more clips</source>
   <translation>另有 {count} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{shown} and {n} more</source>
   <translation>{shown} 以及另外 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a &amp;folder…</source>
   <translation>选择文件夹(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a &amp;table…</source>
   <translation>选择表格(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Choose a folder of labelled clips</source>
   <translation>选择带标签片段的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Layout</source>
   <comment>of a dataset</comment>
   <translation>结构</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Folds</source>
   <translation>折</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into the data</source>
   <translation>正在查看数据</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>How class, fold and source of each clip are found.</source>
   <translation>如何得知每个片段的类别、折和来源。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>How clips are divided when the ensemble is evaluated.</source>
   <translation>评估集成时如何划分片段。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a folder of labelled clips, or a table of them.</source>
   <translation>请选择带标签片段的文件夹或其表格。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>The data cannot be read; the reason is above.</source>
   <translation>无法读取数据；原因见上方。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder of labelled clips</source>
   <translation>带标签片段的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Table of clips and labels</source>
   <translation>片段和标签的表格</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Tables (*.csv *.tsv *.txt)</source>
   <translation>表格 (*.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into {name}</source>
   <translation>正在查看 {name}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Folds and parts: {parts}</source>
   <translation>折与部分：{parts}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Left out: {names}</source>
   <translation>已略去：{names}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>clip</source>
   <comment>table header</comment>
   <translation>片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/models/timeline_table.py" />
   <source>class</source>
   <comment>table header</comment>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>fold</source>
   <comment>table header</comment>
   <translation>折</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>source</source>
   <comment>table header</comment>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} clip</source>
   <translation>{count} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} clips</source>
   <translation>{count} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} class</source>
   <translation>{count} 个类别</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} classes</source>
   <translation>{count} 个类别</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} source</source>
   <translation>{count} 个来源</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} sources</source>
   <translation>{count} 个来源</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Let go to look into it</source>
   <translation>松开以查看</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>cannot be divided yet; the next step says why</source>
   <translation>尚无法划分；下一步会说明原因</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Stopped before it was looked through.</source>
   <translation>查看完成前已停止。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/fields.py" />
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/explanation_map.py" />
   <location filename="../../app/widgets/faithfulness_view.py" />
   <location filename="../../app/widgets/study_budget.py" />
   <location filename="../../app/widgets/timeline_bar.py" />
   <location filename="../../app/windows/models_page.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/fields.py" />
   <source>Cancel: {work}</source>
   <translation>取消：{work}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/fields.py" />
   <source>{done:.0f} of {total:.0f}</source>
   <translation>{done:.0f} / {total:.0f}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Open settings…</source>
   <translation>打开设置(&amp;O)…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Save settings…</source>
   <translation>保存设置(&amp;S)…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Back</source>
   <comment>step of the wizard</comment>
   <translation>上一步(&amp;B)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>Steps</source>
   <comment>of the wizard</comment>
   <translation>步骤</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>nothing: every layer is trained</source>
   <translation>无：训练所有层</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Model</source>
   <comment>step of the wizard</comment>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>{millions:.1f} million weights, {size:.0f} MB per member</source>
   <translation>{millions:.1f} M 个权重，每个成员 {size:.0f} MB</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>the least work of all</source>
   <translation>计算量最小</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>{times} × the work of the lightest</source>
   <translation>计算量为最轻网络的 {times} 倍</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Random weights: only with very many clips</source>
   <translation>随机权重：仅适合片段极多时</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights from a file</source>
   <translation>来自文件的权重</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Download now</source>
   <translation>立即下载</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Choose a file of weights</source>
   <translation>选择权重文件</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>no file chosen</source>
   <translation>未选择文件</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Let weights be missing from it</source>
   <translation>允许缺少部分权重</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Layers that the file does not bring start from random weights.</source>
   <translation>文件中没有的层从随机权重开始。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Networks in the ensemble</source>
   <translation>集成中的网络</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Keep unchanged</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights</source>
   <comment>of a network</comment>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Start</source>
   <comment>of a training</comment>
   <translation>起点</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Members</source>
   <translation>成员</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Networks trained alike from different seeds; their mean is the answer.
More are surer and slower, in proportion.</source>
   <translation>以不同随机种子同样训练的网络；取其平均作为答案。
越多越可靠，也相应越慢。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Blocks up to this one keep the weights that they start with.</source>
   <translation>直到此处的各块保持起始权重。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>The networks are being loaded.</source>
   <translation>正在加载网络。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights are being read.</source>
   <translation>正在读取权重。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>File of weights</source>
   <translation>权重文件</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Weights (*.safetensors *.pth *.pt)</source>
   <translation>权重 (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Downloading the weights of {network}</source>
   <translation>正在下载 {network} 的权重</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Reading {file}</source>
   <translation>正在读取 {file}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>The weights were not read; choose them again.</source>
   <translation>权重未读取；请重新选择。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>up to {block} ({n} of {total} blocks)</source>
   <translation>直到 {block}（{total} 块中的 {n} 块）</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>NETWORK</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Choose a file of weights.</source>
   <translation>请选择权重文件。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>there are none for this network</source>
   <translation>此网络没有</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>The download was stopped.</source>
   <translation>下载已停止。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>on this computer already</source>
   <translation>已在这台计算机上</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>about {size:.0f} MB, downloaded once when needed</source>
   <translation>约 {size:.0f} MB，需要时下载一次</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Your own</source>
   <translation>自定义</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Settings other than any preset's; choose a preset to return to it.</source>
   <translation>与所有预设都不同的设置；选择预设即可恢复。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>AdamW</source>
   <translation>AdamW</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>SGD with momentum</source>
   <translation>带动量的 SGD</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>to a tenth at set epochs</source>
   <translation>在设定轮次降至十分之一</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>falls along a cosine</source>
   <translation>按余弦下降</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>stays the same</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>every clip alike</source>
   <translation>每个片段同等</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>rare classes more</source>
   <translation>稀有类别权重更高</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the last one</source>
   <translation>最后一轮</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>the best on clips set aside</source>
   <translation>在预留片段上最好的一轮</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Recipe</source>
   <comment>step of the wizard</comment>
   <translation>训练方案</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Quick</source>
   <translation>快速</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>10 epochs, AdamW, changes to the input only: a good start on few clips.</source>
   <translation>10 轮，AdamW，只变换输入：片段较少时的好起点。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Paper, ImageNet start</source>
   <translation>论文，ImageNet 起点</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>70 epochs as in the paper; each clip shown as it is and once changed in pitch and speed.</source>
   <translation>与论文相同的 70 轮；每个片段按原样展示，并以改变音高和速度的形式再展示一次。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Paper, random start</source>
   <translation>论文，随机初始化</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>450 epochs as in the paper, for networks that begin from nothing.</source>
   <translation>与论文相同的 450 轮，用于从零开始的网络。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>With pitch or speed: an epoch shows a clip as it is, and changed.</source>
   <translation>用于音高或速度：每轮既展示原样的片段，也展示变换后的片段。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Changing the clip</source>
   <translation>正在变换片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>never</source>
   <translation>从不</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>CHANGES TO EACH CLIP</source>
   <translation>对每个片段的变换</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Slowest and fastest; 1 to 1 is none.</source>
   <translation>最慢与最快；1 至 1 表示不变。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Show each clip unchanged too</source>
   <translation>同时展示未变换的片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Changing {name}</source>
   <translation>正在变换 {name}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Slowest</source>
   <translation>最慢</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Fastest</source>
   <translation>最快</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Batch</source>
   <translation>批</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> clips</source>
   <translation> 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Optimiser</source>
   <translation>优化器</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Rate over time</source>
   <translation>学习率变化</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Class weights</source>
   <translation>类别权重</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Kept epoch</source>
   <translation>保留的轮</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Stop early</source>
   <translation>提前停止</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> epochs without gain</source>
   <translation> 轮无提升</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Pitch</source>
   <translation>音高</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> semitones up or down</source>
   <translation> 个半音（升或降）</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Loudness</source>
   <translation>响度</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> dB up or down</source>
   <translation> dB（增或减）</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Shift in time</source>
   <translation>时间平移</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> of a clip</source>
   <translation> 个片段长</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Blanked bands</source>
   <translation>遮蔽频带</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> at most</source>
   <translation> 以内</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Mixed with others</source>
   <translation>与其他混合</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>LISTEN TO THE CHANGES</source>
   <translation>试听变换</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Stopped; press “New random change”.</source>
   <translation>已停止；请按“重新抽取”。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/header.py" />
   <source>the fastest there is</source>
   <translation>最快的可用设备</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>NVIDIA GPU</source>
   <translation>NVIDIA GPU</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Apple GPU</source>
   <translation>Apple GPU</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Clips</source>
   <comment>of a training</comment>
   <translation>片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Classes</source>
   <comment>of a training</comment>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Left out</source>
   <comment>of a training</comment>
   <translation>略去</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Network</source>
   <comment>of a training</comment>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Recipe</source>
   <comment>of a training</comment>
   <translation>训练方案</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Changes</source>
   <comment>of a training</comment>
   <translation>变换</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Kept epoch</source>
   <comment>of a training</comment>
   <translation>保留的轮</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Time</source>
   <comment>of a training</comment>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Step</source>
   <comment>of a training</comment>
   <translation>步</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Memory</source>
   <comment>of a training</comment>
   <translation>内存</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>loudness by up to {value:g} dB</source>
   <translation>响度至多 {value:g} dB</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>shifted by up to {value:g} of a clip</source>
   <translation>平移至多片段的 {value:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>bands blanked up to {value:g}</source>
   <translation>遮蔽频带至多 {value:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>mixed with others, Beta {value:g}</source>
   <translation>与其他混合，Beta {value:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Summary</source>
   <comment>step of the wizard</comment>
   <translation>概要</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{days} days {hours} h</source>
   <translation>{days} 天 {hours} h</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>dd MMMM, HH:mm</source>
   <comment>date and time as Qt writes them</comment>
   <translation>M月d日 HH:mm</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{n} in {folder}</source>
   <translation>{n} 个，位于 {folder}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{weights}, unchanged up to {block}</source>
   <translation>{weights}，直到 {block} 保持不变</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the best on {share:.0f} % of the clips, set aside; ends after {patience} epochs without gain</source>
   <translation>在预留的 {share:.0f} % 片段上最好的一轮；{patience} 轮无提升后结束</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Letters, digits, dot, dash and underscore; others become a dash.</source>
   <translation>字母、数字、点、连字符和下划线；其他字符会变成连字符。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>For people, for example “Street sounds”.</source>
   <translation>供人阅读，例如“街头声音”。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Description</source>
   <translation>描述</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>What it is for, in a line.</source>
   <translation>用一行说明用途。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Of the bundle; mind the licence of the clips.</source>
   <translation>模型包的许可；请留意片段的许可。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Credits</source>
   <translation>致谢</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Who made the clips and the weights; separate several with semicolons.</source>
   <translation>片段和权重的作者；多个以分号分隔。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{seconds:.2g} s, {n:,} steps</source>
   <translation>{seconds:.2g} s，{n:,} 步</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the best on {share:.0f} % of the clips, set aside</source>
   <translation>在预留的 {share:.0f} % 片段上最好的一轮</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/explanation_settings.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>&amp;Measure</source>
   <translation>测量(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Take a few steps of this training and reckon from them</source>
   <translation>试跑此训练的几步并据此估算</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Measuring</source>
   <translation>正在测量</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>What is trained</source>
   <translation>训练内容</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>The same seed trains the same networks.</source>
   <translation>相同的随机种子训练出相同的网络。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>On this machine</source>
   <translation>在这台计算机上</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>looking…</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Measuring a few steps</source>
   <translation>正在测量几步</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>about {duration}, until {end} if begun now</source>
   <translation>约 {duration}，若现在开始则到 {end}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{percent:.0f} % of it waiting for clips</source>
   <translation>其中 {percent:.0f} % 在等待片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{needed} of {there}</source>
   <translation>{needed} / {there}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{network}, {n} member</source>
   <translation>{network}，{n} 个成员</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{network}, {n} members</source>
   <translation>{network}，{n} 个成员</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{recipe}: {epochs} epochs, {optimiser} at {rate:g}, {batch} clips per batch</source>
   <translation>{recipe}：{epochs} 轮，{optimiser}，学习率 {rate:g}，每批 {batch} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>pitch by up to {n} semitones</source>
   <translation>音高至多 {n} 个半音</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>speed {low:g} to {high:g}</source>
   <translation>速度 {low:g} 至 {high:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>The settings have changed since; measure again.</source>
   <translation>设置已更改；请重新测量。</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} clip</source>
   <translation>{n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} clips</source>
   <translation>{n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>all {n} clips</source>
   <translation>全部 {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>held out by {scheme}, {fold} ({n} clips)</source>
   <translation>按 {scheme} 留出，{fold}（{n} 个片段）</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>reading the list of clips</source>
   <translation>正在读取片段列表</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <location filename="../../app/jobs.py" />
   <location filename="../../app/live_jobs.py" />
   <location filename="../../app/wizard_jobs.py" />
   <source>loading the networks</source>
   <translation>正在加载网络</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>{doing}, bundle {number} of {of}</source>
   <translation>{doing}，第 {number} 个模型包，共 {of} 个</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>reading the evaluation</source>
   <translation>正在读取评估</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>fold {fold} ({n} clips)</source>
   <translation>第 {fold} 折（{n} 个片段）</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>{folder}: cannot be written: {reason}</source>
   <translation>{folder}：无法写入：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <location filename="../../app/training_jobs.py" />
   <source>{file} is damaged</source>
   <translation>{file} 已损坏</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>bootstrap over clips</source>
   <translation>按片段自助抽样</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>{percent} of the clips fall below the threshold of confidence {threshold:.2f} (n = {n})</source>
   <translation>{percent} 的片段低于置信度阈值 {threshold:.2f}（n = {n}）</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>{percent} of other sounds pass (n = {n})</source>
   <translation>{percent} 的其他声音通过（n = {n}）</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <location filename="../../app/recording_jobs.py" />
   <source>Raven selection table</source>
   <translation>Raven 选区表</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <location filename="../../app/recording_jobs.py" />
   <source>Audacity labels</source>
   <translation>Audacity 标签</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <source>deleting and inserting</source>
   <translation>正在删除和插入</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <source>destroying the weights</source>
   <translation>正在破坏权重</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>patches of {patch} pixels every {stride}, channels at once, hidden by {baseline}</source>
   <translation>每隔 {stride} 取 {patch} 像素的块，各通道同时，以{baseline}遮挡</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>patches of {patch} pixels every {stride}, channels one by one, hidden by {baseline}</source>
   <translation>每隔 {stride} 取 {patch} 像素的块，各通道逐一，以{baseline}遮挡</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>activation</source>
   <translation>激活</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>Integrated Gradients</source>
   <translation>Integrated Gradients</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>SmoothGrad</source>
   <translation>SmoothGrad</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>Occlusion</source>
   <translation>遮挡</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>silence</source>
   <comment>baseline</comment>
   <translation>静音</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>mean</source>
   <comment>baseline</comment>
   <translation>均值</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>blurred</source>
   <comment>baseline</comment>
   <translation>模糊</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <location filename="../../app/windows/explanation_door.py" />
   <source>probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <location filename="../../app/windows/explanation_door.py" />
   <source>logit</source>
   <translation>Logit</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>probability lost</source>
   <translation>损失的概率</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>logit lost</source>
   <translation>损失的 Logit</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>baseline {baseline}, {n} steps</source>
   <translation>基线：{baseline}，{n} 步</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{label} rather than {against}</source>
   <translation>{label} 而非 {against}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree well ({correlation:.2f})</source>
   <translation>成员高度一致（{correlation:.2f}）</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree largely ({correlation:.2f})</source>
   <translation>成员大体一致（{correlation:.2f}）</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree in part ({correlation:.2f})</source>
   <translation>成员部分一致（{correlation:.2f}）</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members hardly agree ({correlation:.2f})</source>
   <translation>成员几乎不一致（{correlation:.2f}）</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{n} samples, noise {noise:g} of the input's range, seed {seed}, times input minus {baseline}</source>
   <translation>{n} 个样本，噪声为输入范围的 {noise:g}，随机种子 {seed}，乘以输入减{baseline}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{layer} ({grid}), one map for all channels</source>
   <translation>{layer}（{grid}），所有通道共用一张图</translation>
  </message>
  <message>
   <location filename="../../app/figures/colours.py" />
   <source>level in dB</source>
   <translation>电平 (dB)</translation>
  </message>
  <message>
   <location filename="../../app/figures/colours.py" />
   <source>ln(mel power + 10⁻⁶)</source>
   <translation>ln(Mel 功率 + 10⁻⁶)</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>time in s</source>
   <translation>时间 (s)</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>which pitches</source>
   <translation>哪些音高</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>frequency in Hz</source>
   <translation>频率 (Hz)</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>{window:.0f} ms window, {hop:.0f} ms hop</source>
   <translation>窗口 {window:.0f} ms，步长 {hop:.0f} ms</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>when they disagree</source>
   <translation>何时有分歧</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>when it mattered</source>
   <translation>何时起作用</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>{unit} per s</source>
   <translation>{unit} / s</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>disagreement, {unit} a pixel</source>
   <translation>分歧，{unit} / 像素</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>attribution, {unit} a pixel</source>
   <translation>归因，{unit} / 像素</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>drawn smoothed by {n:g} pixels</source>
   <translation>绘制时平滑 {n:g} 像素</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{method} of the mean {output}, {settings}, {whose}</source>
   <translation>{method}，平均{output}，{settings}，{whose}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>heard as {label} {share:.1f} %</source>
   <translation>听成 {label} {share:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{label} {share:.1f} % rather than {against}</source>
   <translation>{label} {share:.1f} % 而非 {against}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>standard deviation of {n} member</source>
   <translation>{n} 个成员的标准差</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>standard deviation of {n} members</source>
   <translation>{n} 个成员的标准差</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>undefined</source>
   <translation>无定义</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>completeness error {error}</source>
   <translation>完备性误差 {error}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>member {number} of {n} member</source>
   <translation>成员 {number}，共 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>member {number} of {n} members</source>
   <translation>成员 {number}，共 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{file}: pictures are saved as .png or .svg</source>
   <translation>{file}：图片保存为 .png 或 .svg</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>CPU · {n} thread</source>
   <translation>CPU · {n} 个线程</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>CPU · {n} threads</source>
   <translation>CPU · {n} 个线程</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>{device}, {n} thread</source>
   <translation>{device}，{n} 个线程</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>{device}, {n} threads</source>
   <translation>{device}，{n} 个线程</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <location filename="../../app/study_setup_jobs.py" />
   <location filename="../../app/wizard_data_jobs.py" />
   <source>looking into {name}</source>
   <translation>正在查看 {name}</translation>
  </message>
  <message>
   <location filename="../../app/last_resort.py" />
   <source>Something</source>
   <comment>before: failed</comment>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>“{title}” is being trained; stop or cancel it first.</source>
   <translation>“{title}”正在训练；请先停止或取消。</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>Train</source>
   <comment>page</comment>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>looking for clips …</source>
   <translation>正在查找片段…</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>classifying {n} of {total} clips</source>
   <translation>正在分类第 {n} 个片段，共 {total} 个</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>saving …</source>
   <translation>正在保存…</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>classifying 1 clip</source>
   <translation>正在分类 1 个片段</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>loading the bundle …</source>
   <translation>正在加载模型包…</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>not one of these sounds</source>
   <translation>不属于这些声音</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>waiting</source>
   <comment>state of a clip</comment>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>reading</source>
   <comment>state of a clip</comment>
   <translation>正在读取</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>classifying</source>
   <comment>state of a clip</comment>
   <translation>正在分类</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>done</source>
   <comment>state of a clip</comment>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>failed</source>
   <comment>state of a clip</comment>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>cancelled</source>
   <comment>state of a clip</comment>
   <translation>已取消</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>paused</source>
   <comment>state of a clip</comment>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} event</source>
   <translation>{n} 个事件</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} events</source>
   <translation>{n} 个事件</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{said}.</source>
   <translation>{said}。</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} from {ago} s ago, until {until} s ago</source>
   <translation>{label}，{ago} s 前至 {until} s 前</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} now</source>
   <translation>现在是 {label}</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} from {ago} s ago, now</source>
   <translation>{label}，{ago} s 前至现在</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>Nothing was heard for certain yet.</source>
   <translation>尚未确切听到任何声音。</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>Nothing was heard yet.</source>
   <translation>尚未听到任何声音。</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Condition</source>
   <translation>条件</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Pretrained or random</source>
   <translation>预训练或随机</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Table I</source>
   <translation>表 I</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much do weights learnt from pictures help on these sounds, against random ones?</source>
   <translation>与随机权重相比，从图片学到的权重对这些声音有多大帮助？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>One network or five</source>
   <translation>一个网络或五个</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Table II</source>
   <translation>表 II</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much better is the mean of several networks than each one alone?</source>
   <translation>多个网络的平均比单个网络好多少？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight change</source>
   <translation>权重变化</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>SVCCA, Fig. 2a</source>
   <translation>SVCCA，图 2a</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which blocks does training on these sounds change, and which stay as they were?</source>
   <translation>在这些声音上训练会改变哪些块，哪些保持不变？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight fusion</source>
   <translation>权重融合</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Fig. 2b</source>
   <translation>图 2b</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Up to which block are trained weights worth having, with random ones after it?</source>
   <translation>训练过的权重到哪个块为止是值得的（其后为随机权重）？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Trained up to</source>
   <translation>训练权重至</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight freeze</source>
   <translation>权重冻结</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Fig. 2c</source>
   <translation>图 2c</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How many blocks can be left untrained before accuracy is lost?</source>
   <translation>有多少个块可以不训练而不损失准确率？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Frozen up to</source>
   <translation>冻结至</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Model cutoff</source>
   <translation>模型截断</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>last blocks removed</source>
   <translation>移除最后的块</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much of the network is needed at all, and how little is enough?</source>
   <translation>究竟需要网络的多少部分，最少多少就够？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Cut after</source>
   <translation>截断于</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Resolutions</source>
   <translation>分辨率</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>three or one</source>
   <translation>三种或一种</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Do three time resolutions of the spectrogram beat one of them shown three times?</source>
   <translation>频谱图的三种时间分辨率是否优于其中一种重复三次？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Representations</source>
   <translation>表示</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>log-mel won</source>
   <translation>log-mel 胜出</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which form of a sound does a plain network learn best from, without trained weights?</source>
   <translation>在没有训练过的权重时，普通网络从声音的哪种形式学得最好？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Learning rate × decay</source>
   <translation>学习率 × 权重衰减</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>grid search</source>
   <translation>网格搜索</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which learning rate and which weight decay suit these sounds best?</source>
   <translation>哪种学习率和权重衰减最适合这些声音？</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Rate, decay</source>
   <translation>学习率、衰减</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Study</source>
   <translation>研究</translation>
  </message>
  <message>
   <location filename="../../app/models/study_model.py" />
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/study_jobs.py" />
   <location filename="../../app/training_jobs.py" />
   <source>getting ready</source>
   <translation>正在准备</translation>
  </message>
  <message>
   <location filename="../../app/models/study_model.py" />
   <source>going on</source>
   <translation>正在继续</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s is not a length of 0 s or more</source>
   <translation>{overlap:g} s 不是 0 s 或更长的时长</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s is not shorter than the window, {window:g} s: nothing new would be heard; choose less than {window:g} s</source>
   <translation>{overlap:g} s 不短于窗口 {window:g} s：不会听到新内容；请选择小于 {window:g} s</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s leaves less than {hop:g} s between two windows; choose {most:g} s at most</source>
   <translation>{overlap:g} s 使两个窗口之间少于 {hop:g} s；最多选择 {most:g} s</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>start</source>
   <comment>table header</comment>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>end</source>
   <comment>table header</comment>
   <translation>结束</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>mean</source>
   <comment>table header</comment>
   <translation>平均</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>peak</source>
   <comment>table header</comment>
   <translation>峰值</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Hours, minutes and seconds from the start of the recording.</source>
   <translation>自录音开始的时、分、秒。</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Mean calibrated probability of the class over the event.</source>
   <translation>该类别在事件内的平均校准概率。</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Highest calibrated probability of the class in the event.</source>
   <translation>该类别在事件内的最高校准概率。</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{label}, {place}, mean {mean}, peak {peak}</source>
   <translation>{label}，{place}，平均 {mean}，峰值 {peak}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{events} of {classes}</source>
   <translation>{classes}的 {events}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>heard to {until} of {end}</source>
   <translation>已听到 {until}，共 {end}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{heard} of {n} label heard</source>
   <translation>{n} 个标签中听到 {heard} 个</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{heard} of {n} labels heard</source>
   <translation>{n} 个标签中听到 {heard} 个</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{labelled} of {n} event labelled</source>
   <translation>{n} 个事件中有标签 {labelled} 个</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{labelled} of {n} events labelled</source>
   <translation>{n} 个事件中有标签 {labelled} 个</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>without a name</source>
   <translation>无名称</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{label}, {place}, imported</source>
   <translation>{label}，{place}，已导入</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>no events</source>
   <translation>没有事件</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{names} and {more} more</source>
   <translation>{names} 及另外 {more} 个</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} label imported from {file}</source>
   <translation>已从 {file} 导入 {n} 个标签</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} labels imported from {file}</source>
   <translation>已从 {file} 导入 {n} 个标签</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} class</source>
   <translation>{n} 个类别</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} classes</source>
   <translation>{n} 个类别</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>not a class of this bundle: {names}</source>
   <translation>不是此模型包的类别：{names}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} left out that lies past the end of {file}</source>
   <translation>略去 {n} 个超出 {file} 结尾的标签</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} left out that lie past the end of {file}</source>
   <translation>略去 {n} 个超出 {file} 结尾的标签</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} row left out that name another recording</source>
   <translation>略去 {n} 行属于其他录音的内容</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} rows left out that name another recording</source>
   <translation>略去 {n} 行属于其他录音的内容</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/timeline_paint.py" />
   <source>no name</source>
   <translation>无名称</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stopped at epoch {epoch}, kept</source>
   <translation>停止于第 {epoch} 轮，已保留</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>epoch {epoch} of {total}</source>
   <translation>第 {epoch} 轮，共 {total} 轮</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>another process trains it</source>
   <translation>另一个进程正在训练</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be resumed, {done} of {total} epochs</source>
   <translation>可继续，已完成 {done} / {total} 轮</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be resumed from epoch {epoch}</source>
   <translation>可从第 {epoch} 轮继续</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be begun again</source>
   <translation>可重新开始</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_words.py" />
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stopped after {done} of {total} epochs, kept</source>
   <translation>在 {done} / {total} 轮后停止，已保留</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>cancelling …</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stops after epoch {epoch}</source>
   <translation>将在第 {epoch} 轮后停止</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/windows/models_binding.py" />
   <source>installed</source>
   <translation>已安装</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>failed: {reason}</source>
   <translation>失败：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/plan_table.py" />
   <source>member {number}</source>
   <translation>成员 {number}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason}. Details are in {file}</source>
   <translation>{doing}失败：{reason}。详情见 {file}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: there is not enough memory. Close other programs and try again.</source>
   <translation>{doing}失败：内存不足。请关闭其他程序后重试。</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason}</source>
   <translation>{doing}失败：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason} ({file})</source>
   <translation>{doing}失败：{reason}（{file}）</translation>
  </message>
  <message>
   <location filename="../../app/output_files.py" />
   <location filename="../../app/settings_file.py" />
   <source>is a folder</source>
   <translation>是一个文件夹</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>(What did you do, what did you expect, and what came instead?)</source>
   <translation>（做了什么，期望什么，实际又发生了什么？）</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Sonolens {version}, checkout</source>
   <translation>Sonolens {version}，源代码目录</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source># Sonolens: report of a problem</source>
   <translation># Sonolens：问题报告</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Written {now:%Y-%m-%d %H:%M %z} on this computer; sent nowhere.</source>
   <translation>于 {now:%Y-%m-%d %H:%M %z} 写在这台计算机上；未发送到任何地方。</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## What happened</source>
   <translation>## 发生了什么</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## System</source>
   <translation>## 系统</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Self-check</source>
   <translation>## 自检</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Settings</source>
   <translation>## 设置</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## End of the log</source>
   <translation>## 日志末尾</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Breakdowns below Python</source>
   <translation>## Python 之下的崩溃</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Sonolens {version}, installed program</source>
   <translation>Sonolens {version}，已安装的程序</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>ended with {code} and said nothing</source>
   <translation>以 {code} 结束，没有输出</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>none</source>
   <comment>no lines in a log</comment>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>checking this installation</source>
   <translation>正在检查此安装</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>cannot be started: {reason}</source>
   <translation>无法启动：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>cannot be read: {reason}</source>
   <translation>无法读取：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Python {version}, {machine}, {n} cores</source>
   <translation>Python {version}，{machine}，{n} 个核心</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>desktop: {desktop}, Qt platform: {platform}</source>
   <translation>桌面：{desktop}，Qt 平台：{platform}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>(no end after {seconds:.0f} s)</source>
   <translation>（{seconds:.0f} s 后仍未结束）</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>not said</source>
   <comment>desktop</comment>
   <translation>未说明</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>by itself</source>
   <comment>Qt platform</comment>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>classifying</source>
   <translation>正在分类</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>saving</source>
   <translation>正在保存</translation>
  </message>
  <message>
   <location filename="../../app/settings.py" />
   <source>Settings are not kept: {reason} ({file}).</source>
   <translation>设置未能保存：{reason}（{file}）。</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings are not kept: the old ones in {file} could not be copied first.</source>
   <translation>设置未能保存：无法先复制 {file} 中的旧设置。</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>{file} is not there</source>
   <translation>{file} 不存在</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>holds no settings</source>
   <translation>不含设置</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is of a newer version of the program</source>
   <translation>来自程序的更新版本</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings begin anew: {file} {why}; it is kept as {kept}.</source>
   <translation>设置已重新开始：{file} {why}；原文件保存为 {kept}。</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>cannot be read ({reason})</source>
   <translation>无法读取（{reason}）</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is too large to be settings</source>
   <translation>太大，不可能是设置</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings are not kept: {file} {why}.</source>
   <translation>设置未能保存：{file} {why}。</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>networks are being trained.</source>
   <translation>正在训练网络。</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>a microphone is being heard.</source>
   <translation>正在聆听麦克风。</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>a bundle is being evaluated.</source>
   <translation>正在评估模型包。</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>The language changes with the next start: {reason}</source>
   <translation>语言将在下次启动时切换：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>writing the report</source>
   <translation>正在写报告</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>{folder}: was not begun in the window; the command it was begun with goes on</source>
   <translation>{folder}：不是在窗口中开始的；请用开始它的命令继续</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>{folder}: another process carries this study out</source>
   <translation>{folder}：另一个进程正在执行此研究</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>Ray is not installed; install it with: pip install 'sonolens[cluster]'</source>
   <translation>未安装 Ray；可用 pip install 'sonolens[cluster]' 安装。</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>depths</source>
   <comment>a factor</comment>
   <translation>种深度</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>starts</source>
   <comment>a factor</comment>
   <translation>种初始化</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>inputs</source>
   <comment>a factor</comment>
   <translation>种输入</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>settings</source>
   <comment>a factor</comment>
   <translation>种设置</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and depths</source>
   <comment>a factor</comment>
   <translation>种网络与深度</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and starts</source>
   <comment>a factor</comment>
   <translation>种网络与初始化</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and inputs</source>
   <comment>a factor</comment>
   <translation>种网络与输入</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and settings</source>
   <comment>a factor</comment>
   <translation>种网络与设置</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <location filename="../../app/wizard_data_jobs.py" />
   <source>as you chose</source>
   <translation>按所选</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>choose a folder of labelled clips, or a table of them</source>
   <translation>请选择带标签片段的文件夹或其表格</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>choose a network at least</source>
   <translation>请至少选择一个网络</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>folds</source>
   <comment>a factor</comment>
   <translation>折</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>seeds</source>
   <comment>a factor</comment>
   <translation>个随机种子</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>{folder} holds another study; choose another folder</source>
   <translation>{folder} 中已有另一项研究；请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>networks</source>
   <comment>a factor</comment>
   <translation>个网络</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>cannot be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>trained</source>
   <comment>weights that a network starts from</comment>
   <translation>已训练</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{dataset}, {clips} clips in {classes} classes</source>
   <translation>{dataset}，{classes} 个类别共 {clips} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{epochs} epoch</source>
   <translation>{epochs} 轮</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{epochs} epochs</source>
   <translation>{epochs} 轮</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>random</source>
   <comment>weights that a network starts from</comment>
   <translation>随机</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{networks} from {files}</source>
   <translation>{networks}，来自 {files}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>fold {folds}</source>
   <translation>第 {folds} 折</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>folds {folds}</source>
   <translation>第 {folds} 折</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{n} seed</source>
   <translation>{n} 个随机种子</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{n} seeds</source>
   <translation>{n} 个随机种子</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{numbers} and {last}</source>
   <translation>{numbers} 和 {last}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>The paper has no figures for {dataset}.</source>
   <translation>论文没有给出 {dataset} 的数据。</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>The paper has no figures for these networks.</source>
   <translation>论文没有给出这些网络的数据。</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>random start</source>
   <translation>随机初始化</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>trained start</source>
   <translation>已训练的起点</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>mean of {n}</source>
   <translation>{n} 个的平均</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>each alone</source>
   <translation>各自单独</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>taken from the study {name}</source>
   <translation>取自研究 {name}</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>32-bit float</source>
   <translation>32 位浮点</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>{precision}, channels last</source>
   <translation>{precision}，通道置后</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>saving the bundle</source>
   <translation>正在保存模型包</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>■  Stop</source>
   <translation>■  停止</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>▶  As it is</source>
   <translation>▶  原样</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>▶  Changed</source>
   <translation>▶  变换后</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip to try the changes on</source>
   <translation>用来试听变换的片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>New &amp;random change</source>
   <translation>重新抽取(&amp;A)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Draw other changes from the same bounds</source>
   <translation>在相同范围内重新抽取变换</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip as it is</source>
   <translation>原样片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip as it is shown</source>
   <translation>展示给网络的片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>held-out</source>
   <comment>name of a protocol</comment>
   <translation>留出</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>paper</source>
   <comment>name of a protocol</comment>
   <translation>论文</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>temperature {temperature:.3f}, threshold {threshold:.3f}</source>
   <translation>温度 {temperature:.3f}，阈值 {threshold:.3f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{dataset}, {clips} clips</source>
   <translation>{dataset}，{clips} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>temperature {temperature:.3f}, threshold none</source>
   <translation>温度 {temperature:.3f}，无阈值</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Card</source>
   <comment>of a bundle</comment>
   <translation>模型卡</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>protocol</source>
   <translation>协议</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>ensemble</source>
   <translation>集成</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>95 % interval</source>
   <translation>95 % 区间</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>one member, mean ± sd</source>
   <translation>单个成员，均值 ± 标准差</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/metrics_table.py" />
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>clips</source>
   <translation>片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{n} epochs</source>
   <translation>{n} 轮</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>HOW GOOD IT IS</source>
   <translation>效果如何</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>WHAT IT IS</source>
   <translation>模型概况</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Cross-validated on {dataset}:</source>
   <translation>在 {dataset} 上交叉验证：</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{low} to {high}</source>
   <translation>{low} 至 {high}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>The bundle states no accuracy: evaluate it on clips of your own.</source>
   <translation>其中没有说明：可用自己的片段来评估。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Compared on what each says of itself; a dot marks what differs.</source>
   <translation>按各自的说明进行比较；圆点标出不同之处。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Back to the card</source>
   <translation>返回模型卡</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Comparison</source>
   <translation>比较</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>{first} and {second}</source>
   <translation>{first} 与 {second}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Differs</source>
   <translation>不同</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>CLASSES</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>SIDE BY SIDE</source>
   <translation>并排比较</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Tour</source>
   <translation>导览</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>{number} of {total}</source>
   <translation>{number} / {total}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Loop</source>
   <translation>循环</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play the chosen range, or the whole clip, again and again (L)</source>
   <translation>反复播放选定范围或整个片段 (L)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>No clip</source>
   <translation>无片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play</source>
   <translation>播放</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Stop here (Space)</source>
   <translation>停在此处（空格）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play from the cursor (Space)</source>
   <translation>从光标处播放（空格）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Pause  Space</source>
   <translation>暂停  空格</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play  Space</source>
   <translation>播放  空格</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/settings_door.py" />
   <source>Clips</source>
   <translation>片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Record</source>
   <translation>录音</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/widgets/live_panel.py" />
   <source>Live</source>
   <translation>实时</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Delete removes the chosen clips, Enter shows one.</source>
   <translation>Delete 移除选中的片段，Enter 显示片段。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Stop recording</source>
   <translation>停止录音</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Stop listening live</source>
   <translation>停止实时聆听</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Listen live</source>
   <translation>实时聆听</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Record a microphone; again to stop and keep (R)</source>
   <translation>用麦克风录音；再按一次停止并保留 (R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Hear a microphone and say at once what it is (M)</source>
   <translation>聆听麦克风并立即说出是什么声音 (M)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Remove from the list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Del</source>
   <comment>key on the keyboard</comment>
   <translation>Del</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called {called}: {count} of {n} clip</source>
   <translation>{label}，判为 {called}：{count} / {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called {called}: {count} of {n} clips</source>
   <translation>{label}，判为 {called}：{count} / {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Confusion matrix</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called so: {count} of {n} clip</source>
   <translation>{label}，判断正确：{count} / {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called so: {count} of {n} clips</source>
   <translation>{label}，判断正确：{count} / {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>what it was called</source>
   <translation>判定类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>what it is</source>
   <translation>真实类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{said}. Arrows move, Enter opens the clips.</source>
   <translation>{said}。方向键移动，Enter 打开片段。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>Click to open them.</source>
   <translation>点击打开它们。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/drop_area.py" />
   <source>Drop clips or folders here
or  Open…  Ctrl+O</source>
   <translation>将片段或文件夹拖到此处
或  打开…  Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../app/widgets/drop_area.py" />
   <source>Open clips or folders</source>
   <translation>打开片段或文件夹</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>as found there</source>
   <translation>自动识别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>one folder per class</source>
   <translation>每个类别一个文件夹</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>a table of labels</source>
   <translation>标签表</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>{name}, {n} clips in {n_classes} classes ({layout}: {reason})</source>
   <translation>{name}，{n} 个片段，{n_classes} 个类别（{layout}：{reason}）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>{name}, {n} clips in {n_classes} classes ({layout})</source>
   <translation>{name}，{n} 个片段，{n_classes} 个类别（{layout}）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>a folder of labelled clips, or a table of them (.csv)</source>
   <translation>带标签片段的文件夹，或其表格 (.csv)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Folder…</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Table…</source>
   <comment>of labels</comment>
   <translation>表格…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>choose the data first</source>
   <translation>请先选数据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/windows/models_page.py" />
   <source>Compare with</source>
   <translation>比较对象</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Evaluate</source>
   <translation>评估</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_budget.py" />
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Evaluate {title}</source>
   <translation>评估 {title}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>nothing: there is no other bundle</source>
   <translation>无：没有其他模型包</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>looking …</source>
   <translation>正在查看…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>trained-on</source>
   <comment>name of a protocol</comment>
   <translation>用这些片段训练过</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>not-known</source>
   <comment>name of a protocol</comment>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>n = {n} clip</source>
   <translation>n = {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>n = {n} clips</source>
   <translation>n = {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>95 % interval {low} to {high} ({how})</source>
   <translation>95 % 区间 {low} 至 {high}（{how}）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>{second} ({protocol}) on the same {n} clips: {accuracy}, {difference:+.1f} points, 95 % interval {low:+.1f} to {high:+.1f}; only {first} right {only_first}, only {second} right {only_second}; McNemar p = {p_exact:.3g} (exact), {p_mid:.3g} (mid-p)</source>
   <translation>{second}（{protocol}）在相同的 {n} 个片段上：{accuracy}，{difference:+.1f} 个百分点，95 % 区间 {low:+.1f} 至 {high:+.1f}；仅 {first} 正确 {only_first}，仅 {second} 正确 {only_second}；McNemar p = {p_exact:.3g}（精确），{p_mid:.3g}（mid-p）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>balanced accuracy {share}</source>
   <translation>平衡准确率 {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>macro F1 {share}</source>
   <translation>宏平均 F1 {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>log loss {loss:.3f} nat</source>
   <translation>对数损失 {loss:.3f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>calibration error {share} at temperature {temperature:.2f}</source>
   <translation>温度 {temperature:.2f} 时的校准误差 {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>one of {n} members alone {mean} ± {sd:.1f}</source>
   <translation>{n} 个成员中的单个成员 {mean} ± {sd:.1f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save everything as one HTML file that needs no network</source>
   <translation>将全部内容保存为一个无需联网的 HTML 文件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save table…</source>
   <translation>保存表格…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save the figures of the classes, or what each clip was called (CSV)</source>
   <translation>保存各类别的数值，或每个片段的判定结果 (CSV)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>{bundle} on {dataset}</source>
   <translation>{bundle} · {dataset}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>all clips</source>
   <translation>所有片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Accuracy {share}</source>
   <translation>准确率 {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>a cell opens its clips</source>
   <translation>点击单元格打开其中的片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>Reliability</source>
   <translation>可靠性</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Ensemble size</source>
   <translation>集成大小</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/widgets/findings_list.py" />
   <source>{names} and {n} more</source>
   <translation>{names} 及另外 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Could not be read and count in no figure: {names} ({why}).</source>
   <translation>无法读取，未计入任何数值：{names}（{why}）。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/event_table.py" />
   <source>Events</source>
   <translation>事件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/event_table.py" />
   <source>One row an event. Enter shows the sound around it, Space plays it.</source>
   <translation>每行一个事件。Enter 显示其前后的声音，空格播放。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 50 %</source>
   <translation>最强的 50 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 75 %</source>
   <translation>最强的 75 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 90 %</source>
   <translation>最强的 90 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 97 %</source>
   <translation>最强的 97 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>soft</source>
   <comment>of edges</comment>
   <translation>柔和</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>clear</source>
   <comment>of edges</comment>
   <translation>清晰</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>hard</source>
   <comment>of edges</comment>
   <translation>锐利</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Original</source>
   <comment>one of three sounds</comment>
   <translation>原声</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>The clip as it is</source>
   <translation>原样片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Evidence</source>
   <comment>one of three sounds</comment>
   <translation>依据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Only what the map marks as speaking for the class</source>
   <translation>仅保留图中标为支持该类别的部分</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Rest</source>
   <comment>one of three sounds</comment>
   <translation>其余</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>The clip without its evidence</source>
   <translation>去除依据后的片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play original</source>
   <translation>播放原声</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop original</source>
   <translation>停止原声</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play evidence</source>
   <translation>播放依据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop evidence</source>
   <translation>停止依据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play rest</source>
   <translation>播放其余部分</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop rest</source>
   <translation>停止其余部分</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Share of the evidence that is kept</source>
   <translation>保留的依据份额</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Edges of what is kept</source>
   <translation>保留部分的边缘</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Of everything that speaks for the class, the strongest first</source>
   <translation>在支持该类别的全部依据中，最强者优先</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Soft edges sound more natural, hard ones part more strictly</source>
   <translation>柔和的边缘听起来更自然，锐利的边缘分离更严格</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Save the evidence and the rest as WAV files</source>
   <translation>将依据和其余部分保存为 WAV 文件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>heard as {label}</source>
   <translation>听成 {label}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>{what}. Click to play, again to stop.</source>
   <translation>{what}。点击播放，再次点击停止。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>edges</source>
   <translation>边缘</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>The members' mean, one member alone, or where the members disagree (standard deviation over their maps)</source>
   <translation>成员均值、单个成员，或成员分歧之处（各成员归因图的标准差）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Evidence shown</source>
   <translation>显示的依据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Whose evidence</source>
   <translation>谁的依据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Explain</source>
   <translation>解释</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Evidence for the class, against it, both in two colours, or its size without a sign</source>
   <translation>支持该类别的依据、反对的依据、两者分两色显示，或不带符号的强度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Opacity of the overlay in percent</source>
   <translation>叠加的不透明度（百分比）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Settings of the method, and colours</source>
   <translation>方法设置与颜色</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Find the parts of the sound that made the members say so</source>
   <translation>找出使各成员得出该结论的声音部分</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Progress of the explanation</source>
   <translation>解释进度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>mean of all {n}</source>
   <translation>全部 {n} 个的均值</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>mean of all</source>
   <translation>全部均值</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>member {n}</source>
   <translation>成员 {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <location filename="../../app/widgets/marginals.py" />
   <source>disagreement</source>
   <translation>分歧</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>View</source>
   <comment>noun: which map</comment>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>The attributions of all pixels must add up to the change that the explanation explains: {output} of {difference:.3f} from the baseline to the clip. They miss it by {error}, with {steps} steps for each member. Below 1 % the map can be trusted as the method's answer.</source>
   <translation>所有像素的归因之和必须等于所解释的变化：从基线到片段，{output}为 {difference:.3f}。误差为 {error}，每个成员 {steps} 步。低于 1 % 时，可将此图视为该方法的可信答案。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>a probability change</source>
   <translation>概率变化</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>a logit change</source>
   <translation>Logit 变化</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>{n} steps</source>
   <translation>{n} 步</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>{baseline} baseline</source>
   <translation>{baseline}基线</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Map</source>
   <comment>tab</comment>
   <translation>归因图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>What of the map is shown, and how</source>
   <translation>显示图的哪些内容以及如何显示</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Listen</source>
   <comment>tab</comment>
   <translation>聆听</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Hear the evidence, and what is left without it</source>
   <translation>聆听依据，以及去除依据后剩下的声音</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Tests</source>
   <comment>tab</comment>
   <translation>检验</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Whether the map can be believed</source>
   <translation>此图是否可信</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>not defined (no change to explain)</source>
   <translation>未定义（没有可解释的变化）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>below 0.1 %</source>
   <translation>低于 0.1 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Explanation</source>
   <translation>解释</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>member {n}: completeness error {error}</source>
   <translation>成员 {n}：完备性误差 {error}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>error {error}</source>
   <translation>误差 {error}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>below 1 %</source>
   <translation>低于 1 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>any other</source>
   <translation>其他任何类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Adds up to what it explains, and says by how much it misses it.</source>
   <translation>其总和等于所解释的量，并给出偏差大小。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Mean gradient over noisy copies, times the input: a second opinion.</source>
   <translation>加噪副本的平均梯度乘以输入：作为第二意见。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>What the last layer looks at: coarse, the same for all resolutions.</source>
   <translation>最后一层关注之处：较粗略，所有分辨率相同。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Hides one patch after another and watches the output fall: slow, but plain.</source>
   <translation>逐块遮挡并观察输出的下降：较慢，但直观。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Class to explain</source>
   <translation>要解释的类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Class that it is set against</source>
   <translation>与之对比的类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Method of the explanation</source>
   <translation>解释方法</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Another class: explains the difference of the two, and so what tells them apart</source>
   <translation>另一个类别：解释两者之差，即区分它们的因素</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Why</source>
   <translation>为何</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>rather than</source>
   <translation>而非</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>by</source>
   <comment>a method</comment>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>What is hidden at once: a larger patch is faster, a smaller one finer.</source>
   <translation>一次遮挡的部分：块越大越快，越小越精细。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Settings of the explanation</source>
   <translation>解释设置</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Explained output</source>
   <translation>所解释的输出</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Baseline</source>
   <translation>基线</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Quadrature</source>
   <translation>求积</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>as many as needed</source>
   <translation>按需取用</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Number of noisy copies</source>
   <translation>加噪副本数</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Noise in percent of the input's range</source>
   <translation>噪声占输入范围的百分比</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Seed of the noise</source>
   <translation>噪声的随机种子</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Height of a patch in rows</source>
   <translation>块的高度（行）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Width of a patch in columns</source>
   <translation>块的宽度（列）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Resolutions that are hidden</source>
   <translation>被遮挡的分辨率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Number of steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Percentile of full colour</source>
   <translation>满色百分位</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Smoothing of the drawn map</source>
   <translation>绘图平滑</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Probability: the ensemble's mean probability of the class.
Logit: the members' mean score before the softmax, which other classes do not touch.</source>
   <translation>概率：集成对该类别的平均概率。
Logit：各成员在 softmax 之前的平均得分，不受其他类别影响。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The input that the explanation starts from: what would be there without the evidence.</source>
   <translation>解释的起始输入：没有依据时的输入。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The rule that places the steps between baseline and clip.</source>
   <translation>在基线与片段之间安排各步的规则。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The more copies, the smoother the map, and the longer it takes.</source>
   <translation>副本越多，图越平滑，耗时也越长。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>How strong the noise is that is added to each copy.</source>
   <translation>加到每个副本上的噪声强度。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The same number gives the same noise, and so the same map.</source>
   <translation>相同的数字产生相同的噪声，因而得到相同的图。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Whether a patch is hidden in all three resolutions at once.</source>
   <translation>是否在三种分辨率中同时遮挡一个块。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Refine until the completeness error is below 1 %, or the limit of steps is met.</source>
   <translation>不断细化，直到完备性误差低于 1 % 或达到步数上限。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Attribution of this size or more gets full colour; lower it to see fainter evidence.</source>
   <translation>达到或超过此大小的归因显示为满色；调低可看到较弱的依据。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>For the eye only: the drawn map is smoothed by a Gaussian of this many pixels.
Saved attribution, marginals and the completeness error are never smoothed.</source>
   <translation>仅供观看：所绘的图用此像素数的高斯核平滑。
保存的归因、边缘分布和完备性误差从不平滑。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> % of the range</source>
   <translation> %（占范围）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> rows</source>
   <translation> 行</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> columns</source>
   <translation> 列</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> % (percentile)</source>
   <translation> %（百分位）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> pixels</source>
   <translation> 像素</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>none</source>
   <comment>no smoothing</comment>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Copies</source>
   <translation>副本</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Noise</source>
   <translation>噪声</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Patch</source>
   <translation>块</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Full colour at</source>
   <translation>满色阈值</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Smoothing</source>
   <translation>平滑</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>order of the map</source>
   <translation>图的顺序</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>random order {n}</source>
   <translation>随机顺序 {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Tests of this map</source>
   <translation>此图的检验</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Deletion</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>replaced, %</source>
   <translation>已替换，%</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Insertion</source>
   <translation>插入</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>put back, %</source>
   <translation>已放回，%</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Weights destroyed</source>
   <translation>破坏权重</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Rank correlation of the map after each block was destroyed</source>
   <translation>逐块破坏后归因图的秩相关</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>destroyed down to</source>
   <translation>破坏至</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>rank correlation</source>
   <translation>秩相关</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Not tested yet. The sound's parts are replaced in the map's order and in random orders, and the networks' weights are destroyed: a map worth believing stands out in both.</source>
   <translation>尚未检验。将按图的顺序和随机顺序替换声音的各部分，并破坏网络的权重：可信的图在两项中都会脱颖而出。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Test this map</source>
   <translation>检验此图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>More closely</source>
   <translation>更仔细</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Curves…</source>
   <translation>曲线…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>50 points on each curve, five random orders: some seconds</source>
   <translation>每条曲线 50 个点，五种随机顺序：需几秒</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>200 points on each curve, 20 random orders: may take a minute</source>
   <translation>每条曲线 200 个点，20 种随机顺序：可能需要一分钟</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Show the curves, their areas, and the map block by block</source>
   <translation>显示曲线、曲线下面积以及逐块的图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Progress of the tests</source>
   <translation>检验进度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>There is no map to test yet.</source>
   <translation>还没有可检验的图。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>What the map marks is replaced first. Where the map is right, the output falls sooner than in random orders: a smaller area.</source>
   <translation>先替换图中标出的部分。若图正确，输出会比随机顺序更早下降：面积更小。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>What the map marks is put back first. Where the map is right, the output rises sooner than in random orders: a larger area.</source>
   <translation>先放回图中标出的部分。若图正确，输出会比随机顺序更早上升：面积更大。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>From the last block to the first, the weights are shuffled and the map is made again. A map of what was learnt loses its likeness; one that only traces the sound keeps it.</source>
   <translation>从最后一块到第一块，打乱权重并重新生成图。反映所学内容的图会失去相似性；只描摹声音的图则保持不变。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>The map outlives its weights (rank correlation {figure}): it may only trace the sound.</source>
   <translation>图在权重破坏后依然存在（秩相关 {figure}）：它可能只是描摹声音。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>area {own:.2f} in the map's order (thick); {n} random orders {mean:.2f} ({low:.2f} to {high:.2f})</source>
   <translation>按图的顺序（粗线）面积为 {own:.2f}；{n} 种随机顺序为 {mean:.2f}（{low:.2f} 至 {high:.2f}）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Partly supported: only insertion does better than every random order.</source>
   <translation>部分支持：只有插入优于所有随机顺序。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Supported by deletion and insertion: both do better than every random order.</source>
   <translation>得到删除和插入的支持：两者均优于所有随机顺序。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Not supported by deletion and insertion: random orders do as well.</source>
   <translation>未得到删除和插入的支持：随机顺序同样好。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights destroys the map (rank correlation {figure}): it was learnt.</source>
   <translation>破坏权重会破坏图（秩相关 {figure}）：它是学得的。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights destroys the map only in part (rank correlation {figure}).</source>
   <translation>破坏权重只部分破坏图（秩相关 {figure}）。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>flat</source>
   <comment>without a map</comment>
   <translation>平坦</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Partly supported: only deletion does better than every random order.</source>
   <translation>部分支持：只有删除优于所有随机顺序。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>The weights have not been destroyed yet.</source>
   <translation>尚未破坏权重。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights leaves no map: it shows what was learnt.</source>
   <translation>破坏权重后不再有图：它反映了所学内容。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Must be mended or left out</source>
   <translation>必须修正或排除</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Worth a look</source>
   <translation>值得查看</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Good to know</source>
   <translation>供参考</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Show all {n}</source>
   <translation>显示全部 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Show all clips of: {finding}</source>
   <translation>显示所有相关片段：{finding}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Findings</source>
   <translation>检查结果</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Take {n} clip back</source>
   <translation>恢复 {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Take {n} clips back</source>
   <translation>恢复 {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Exclude {n} clip</source>
   <translation>排除 {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Exclude {n} clips</source>
   <translation>排除 {n} 个片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>and {n} more</source>
   <translation>以及另外 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>Input level</source>
   <translation>输入电平</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>No signal</source>
   <translation>无信号</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>{rms:.0f} dBFS rms, peak {peak:.0f} dBFS</source>
   <translation>RMS {rms:.0f} dBFS，峰值 {peak:.0f} dBFS</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>{level}, clipped</source>
   <translation>{level}，已削波</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Live sound</source>
   <translation>实时声音</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Keep the last minute  K</source>
   <translation>保留最近一分钟  K</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Save up to a minute of what was heard as a clip (K)</source>
   <translation>将最近听到的至多一分钟存为片段 (K)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Stop  M</source>
   <translation>停止  M</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Listen again  M</source>
   <translation>重新聆听  M</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>seconds ago</source>
   <translation>秒前</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>Spectrogram of the microphone</source>
   <translation>麦克风频谱图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>The last {n:g} seconds, the newest at the right.</source>
   <translation>最近 {n:g} 秒，最新的在右侧。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <location filename="../../app/widgets/live_strip.py" />
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>unsure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>Heard over the last minute</source>
   <translation>最近一分钟听到的</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>{name}, {percent:.0f} % sure, {s:.0f} s ago</source>
   <translation>{name}，{percent:.0f} % 确定，{s:.0f} 秒前</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>{n} s ago</source>
   <translation>{n} 秒前</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>none of the classes for certain</source>
   <translation>无法确定属于任何类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Step</source>
   <translation>每步</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Finishes</source>
   <translation>完成时间</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>This machine</source>
   <translation>本机</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When it mattered</source>
   <translation>何时重要</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Attribution of each moment, all pitches summed.</source>
   <translation>每一时刻的归因，对所有音高求和。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When it mattered: the attribution shown above, summed over all pitches</source>
   <translation>何时重要：上方所示归因对所有音高求和</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When they disagree</source>
   <translation>何时有分歧</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Disagreement of the members at each moment, all pitches summed.</source>
   <translation>成员在每一时刻的分歧，对所有音高求和。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When they disagree: the disagreement shown above, summed over all pitches</source>
   <translation>何时有分歧：上方所示分歧对所有音高求和</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Which pitches mattered</source>
   <translation>哪些音高重要</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Attribution of each pitch, all moments summed.</source>
   <translation>每一音高的归因，对所有时刻求和。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Which pitches mattered: the attribution shown on the left, summed over all moments</source>
   <translation>哪些音高重要：左侧所示归因对所有时刻求和</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>At which pitches they disagree</source>
   <translation>哪些音高有分歧</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Disagreement of the members at each pitch, all moments summed.</source>
   <translation>成员在每一音高的分歧，对所有时刻求和。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>At which pitches they disagree: the disagreement shown on the left, summed over all moments</source>
   <translation>哪些音高有分歧：左侧所示分歧对所有时刻求和</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>attribution</source>
   <translation>归因</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>class</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>precision</source>
   <translation>精确率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>recall</source>
   <translation>召回率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Share of the clips called so that are so.</source>
   <translation>判为该类的片段中确属该类的比例。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Share of the clips that are so that were called so.</source>
   <translation>属于该类的片段中被判为该类的比例。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Harmonic mean of precision and recall.</source>
   <translation>精确率与召回率的调和平均。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Clips that are of this class.</source>
   <translation>属于该类别的片段数。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Not defined: there is no such clip.</source>
   <translation>未定义：没有这样的片段。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Figures of each class</source>
   <translation>各类别的数据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/numbers.py" />
   <source>Show as a table</source>
   <translation>以表格显示</translation>
  </message>
  <message>
   <location filename="../../app/widgets/numbers.py" />
   <source>Copy as CSV</source>
   <translation>复制为 CSV</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>evidence for</source>
   <translation>支持的依据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>evidence against</source>
   <translation>反对的依据</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>for and against</source>
   <translation>支持与反对</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>strength alone</source>
   <translation>仅强度</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>Plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>{fold}, member {number}: {state}</source>
   <translation>{fold}，成员 {number}：{state}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>waits</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>member {number}: {percent}</source>
   <translation>成员 {number}：{percent}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>{label}: {percent}, mean of {n} members</source>
   <translation>{label}：{percent}，{n} 个成员的平均</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Classes by probability</source>
   <translation>按概率排列的类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Enter shows why a class was heard.</source>
   <translation>按 Enter 显示为何听出某个类别。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Click or press Enter to see why</source>
   <translation>单击或按 Enter 查看原因</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Drop a clip on the window to hear what it is.</source>
   <translation>将片段拖到窗口上，即可得知它是什么。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Members whose own first choice is the ensemble's.</source>
   <translation>自身首选与集成一致的成员。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Entropy: Doubt in the ensemble's probabilities: 0 nat is certain, {limit:.2f} nat is a blind guess among {n} classes.</source>
   <translation>熵：集成概率中的不确定程度：0 nat 表示确定，{limit:.2f} nat 相当于在 {n} 个类别中盲猜。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Mutual information: The part of the doubt that comes from the members' disagreement. High: the sound is unlike what they learned from. Low with high entropy: the sound itself is ambiguous.</source>
   <translation>互信息：由成员之间的分歧造成的那部分不确定。高：该声音与它们学过的不同。低而熵高：声音本身含糊不清。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Calibrated: Probability after temperature scaling, fitted so that of all clips given 80 % about 80 % are right.</source>
   <translation>已校准：经温度缩放后的概率，其拟合使得给出 80 % 的片段中约有 80 % 正确。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>The nearest is {label}, but its confidence of {confidence} lies below the threshold of {threshold}.</source>
   <translation>最接近的是 {label}，但其置信度 {confidence} 低于阈值 {threshold}。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{known} of known held-out clips fall below it; {foreign} of unknown sounds do not.</source>
   <translation>{known} 的已知留出片段低于该阈值；{foreign} 的未知声音则不低于。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Its confidence lies above the threshold of {threshold}. So do {foreign} of sounds of classes that such networks had never met: what is none of these classes is often taken for one of them.</source>
   <translation>其置信度高于阈值 {threshold}。此类网络从未见过的类别的声音中，也有 {foreign} 高于该阈值：不属于这些类别的声音常被误认为其中之一。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>The nearest is {label}, with a confidence of {confidence}.</source>
   <translation>最接近的是 {label}，置信度为 {confidence}。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{known} of known held-out clips fall below it; how many unknown sounds pass was not measured.</source>
   <translation>{known} 的已知留出片段低于该阈值；有多少未知声音能够通过未经测量。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Prediction</source>
   <translation>预测</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Working</source>
   <translation>处理中</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{agreeing} of {n} members agree</source>
   <translation>{n} 个成员中 {agreeing} 个一致</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{agreeing} of {n} agree</source>
   <translation>{agreeing}/{n} 一致</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>entropy {value:.2f} nat</source>
   <translation>熵 {value:.2f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>mutual information {value:.2f} nat</source>
   <translation>互信息 {value:.2f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>calibrated {percent}</source>
   <translation>已校准 {percent}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>Spectrogram of the whole recording</source>
   <translation>整个录音的频谱图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>computing the spectrogram … {n} %</source>
   <translation>正在计算频谱图…… {n} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>The sound from 0 to {end}: time runs to the right, pitch runs up.</source>
   <translation>从 0 到 {end} 的声音：时间向右，音高向上。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>confidence, %</source>
   <translation>置信度，%</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>right, %</source>
   <translation>正确，%</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>confidence {confidence:.0%}: {accuracy:.0%} of {n} right</source>
   <translation>置信度 {confidence:.0%}：{n} 个中 {accuracy:.0%} 正确</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>95 % interval from, %</source>
   <translation>95 % 区间下限，%</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>to, %</source>
   <translation>上限，%</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>Accuracy by ensemble size</source>
   <translation>准确率与集成大小</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>members averaged</source>
   <translation>参与平均的成员数</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>accuracy, %</source>
   <translation>准确率，%</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>{n} member: {accuracy:.2f} %, sd over subsets {sd:.2f} points</source>
   <translation>{n} 个成员：{accuracy:.2f} %，各子集标准差 {sd:.2f} 个百分点</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>{n} members: {accuracy:.2f} %, sd over subsets {sd:.2f} points</source>
   <translation>{n} 个成员：{accuracy:.2f} %，各子集标准差 {sd:.2f} 个百分点</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>sd over subsets, points</source>
   <translation>子集标准差，百分点</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>mean probability</source>
   <translation>平均概率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>mean logit</source>
   <translation>平均 logit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>silence</source>
   <translation>静音</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>the clip's mean</source>
   <translation>片段均值</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>the clip, blurred</source>
   <translation>模糊后的片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>Gauss–Legendre</source>
   <translation>Gauss–Legendre</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>trapezoid</source>
   <translation>梯形</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>midpoint</source>
   <translation>中点</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>left sum</source>
   <translation>左和</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>right sum</source>
   <translation>右和</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>all three at once</source>
   <translation>三个同时</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>one after another</source>
   <translation>逐个</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>No training yet.</source>
   <translation>尚无训练。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Runs</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Trainings</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>New training…   Ctrl+N</source>
   <translation>新建训练…   Ctrl+N</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Train networks on clips of your own (Ctrl+N)</source>
   <translation>用自己的片段训练网络 (Ctrl+N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>which pitches
mattered</source>
   <translation>哪些音高
重要</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>at which pitches
they disagree</source>
   <translation>哪些音高
有分歧</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>when it
mattered</source>
   <translation>何时
重要</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>when they
disagree</source>
   <translation>何时
有分歧</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Drop a sound on the window, or record one</source>
   <translation>将声音拖到窗口上，或录制一段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Spectrogram</source>
   <translation>频谱图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>{s:.1f} seconds</source>
   <translation>{s:.1f} 秒</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>{picture}. {keys}</source>
   <translation>{picture}。{keys}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>No clip is shown.</source>
   <translation>未显示片段。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>All three resolutions</source>
   <translation>全部三种分辨率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Resolution {number} of {n}</source>
   <translation>第 {number} 种分辨率，共 {n} 种</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>frames as analysed</source>
   <translation>按分析所得的帧</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>pixels as the network sees them</source>
   <translation>网络所见的像素</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>with the attribution of {label} over it</source>
   <translation>叠加 {label} 的归因</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} trial</source>
   <translation>{n} 次试验</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} trials</source>
   <translation>{n} 次试验</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{epochs} epoch each</source>
   <translation>每次 {epochs} 轮</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{epochs} epochs each</source>
   <translation>每次 {epochs} 轮</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>one trial after another, by how fast these networks trained on this machine before</source>
   <translation>逐次试验，按这些网络先前在本机的训练速度估计</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Trials are counted once every choice is valid.</source>
   <translation>所有选择均可用后即统计试验次数。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{numbers} or {last}</source>
   <translation>{numbers} 或 {last}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>all done</source>
   <translation>全部完成</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <location filename="../../app/windows/study_words.py" />
   <source>about {time}</source>
   <translation>约 {time}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>The time on a cluster shows when the first trials are done.</source>
   <translation>在集群上的耗时要等首批试验完成后才能得知。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>How long {networks} takes on this machine has not been measured yet.</source>
   <translation>从未测量过 {networks} 在本机的耗时。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>by the trials of this study that are done</source>
   <translation>按本研究已完成的试验估计</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Choose labelled clips first.</source>
   <translation>请先选择带标签的片段。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Measure</source>
   <translation>测量</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Take a few steps of each network that was never timed here.</source>
   <translation>对每个从未在此计时的网络运行几步。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Start</source>
   <comment>verb</comment>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} of them done already</source>
   <translation>其中 {n} 次已完成</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <location filename="../../app/windows/study_page.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>{category} {value} ({low} to {high})</source>
   <translation>{category} {value}（{low} 至 {high}）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>The figure grows with the trials that end.</source>
   <translation>随着试验完成，图会逐渐充实。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>Figure</source>
   <translation>图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>quick</source>
   <translation>快速</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the paper's, for trained weights</source>
   <translation>论文方案，用于已训练权重</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the paper's, for random weights</source>
   <translation>论文方案，用于随机权重</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>{name}: {clips} clips in {classes} classes, {division} ({reason})</source>
   <translation>{name}：{classes} 个类别共 {clips} 个片段，{division}（{reason}）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>looking into {name} …</source>
   <translation>正在查看 {name}…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Let weights be missing from files; these start at random</source>
   <translation>允许文件缺少部分权重；缺少的随机初始化</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Fold</source>
   <translation>折</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>choose the clips first</source>
   <translation>请先选片段</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Block</source>
   <translation>块</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>choose the networks first</source>
   <translation>请先选网络</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Computed on</source>
   <translation>计算位置</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>this machine, one trial after another</source>
   <translation>本机，逐次试验</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>a Ray cluster</source>
   <translation>Ray 集群</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>HOST:PORT or auto; empty starts one on this machine</source>
   <translation>HOST:PORT 或 auto；留空则在本机启动</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Choose a table of labelled clips</source>
   <translation>选择带标签片段的表格</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>Networks</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Number of seeds</source>
   <translation>随机种子数</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Held-out folds</source>
   <translation>留出的折</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Blocks</source>
   <translation>块</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Choose the folder of the study</source>
   <translation>选择研究的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Table…</source>
   <translation>表格…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Trainings of each kind; they differ in what is drawn at random.</source>
   <translation>每种训练的次数；彼此仅随机抽取的内容不同。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Each fold that is marked is held out once.</source>
   <translation>每个选中的折各留出一次。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Depths that the study stops at.</source>
   <translation>研究所考察的各个深度。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Of a Ray cluster that is there.</source>
   <translation>已有的 Ray 集群的地址。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Folder of the study's rows and its report.</source>
   <translation>存放研究数据行及其报告的文件夹。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>{recipe}: {n} epochs</source>
   <translation>{recipe}：{n} 轮</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the recipe's {n}</source>
   <translation>训练方案的 {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the recipe's</source>
   <translation>训练方案的值</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>looking up the networks …</source>
   <translation>正在查找网络…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>A file of weights…</source>
   <translation>权重文件…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>ImageNet weights, to be downloaded</source>
   <translation>ImageNet 权重，需下载</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>{n:.1f} million weights</source>
   <translation>{n:.1f} M 个权重</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>Start of {network}: {words}</source>
   <translation>{network} 的起点：{words}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>held-out protocol</source>
   <translation>留出协议</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>paper protocol</source>
   <translation>论文协议</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>On the held-out fold, held-out protocol.</source>
   <translation>在留出的折上，留出协议。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Mean over trials, every clip counted alike.</source>
   <translation>各次试验的平均，每个片段权重相同。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>{done} of {trials} trials, {folds} folds, {seeds} seeds, {protocol}</source>
   <translation>{trials} 次试验中的 {done} 次，{folds} 折，{seeds} 个随机种子，{protocol}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>{low:.1f} to {high:.1f} %</source>
   <translation>{low:.1f} 至 {high:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>estimated from trials that were timed</source>
   <translation>根据已计时的试验估计</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Trials</source>
   <translation>试验</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>running, {percent:.0f} %</source>
   <translation>进行中，{percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>left</source>
   <comment>still to be done</comment>
   <translation>未完成</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>As the paper gives it, and where.</source>
   <translation>论文给出的数值及其出处。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Start</source>
   <comment>weights that a network starts from</comment>
   <translation>起点</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>By bootstrap over clips.</source>
   <translation>按片段自助抽样得到。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Clips that it was measured on.</source>
   <translation>用于测量的片段数。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>The paper's</source>
   <translation>论文</translation>
  </message>
  <message>
   <location filename="../../app/widgets/time_plot.py" />
   <source>Left and Right move the cursor, Page Up and Page Down move along, Ctrl and plus or minus zoom, Home shows everything again, square brackets set a loop range, Escape clears it.</source>
   <translation>左右方向键移动光标，Page Up 和 Page Down 前后移动，Ctrl 加加号或减号缩放，Home 重新显示全部，方括号设定循环范围，Escape 清除循环范围。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Stop hearing this recording for now (what was found stays)</source>
   <translation>暂停聆听此录音（已找到的保留）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Hear on from where it was left</source>
   <translation>从上次停下处继续聆听</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Stop hearing this recording (what was found stays)</source>
   <translation>停止聆听此录音（已找到的保留）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Take the imported labels away</source>
   <translation>移除导入的标签</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>All classes</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Show the classes that were not heard, too</source>
   <translation>同时显示未听到的类别</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>What counts as an event</source>
   <translation>怎样算作事件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Events as bars, a row a class</source>
   <translation>以条形显示事件，每类一行</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Events as a table that can be sorted</source>
   <translation>以可排序的表格显示事件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>All classes (+{n})</source>
   <translation>所有类别 (+{n})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>A window is {s:g} s long; each second is heard {n:.1f} times. Another overlap needs the recording to be heard again.</source>
   <translation>窗口长 {s:g} s；每秒被聆听 {n:.1f} 次。更改重叠需要重新聆听录音。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>A window is {s:g} s long; each second is heard once. Another overlap needs the recording to be heard again.</source>
   <translation>窗口长 {s:g} s；每秒被聆听一次。更改重叠需要重新聆听录音。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Settings of the timeline</source>
   <translation>时间线设置</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Hear the recording again</source>
   <translation>重新聆听录音</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Probability from which a class counts as heard</source>
   <translation>类别算作听到的最低概率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Each class by itself; where windows overlap, their mean counts.</source>
   <translation>各类别单独判断；窗口重叠处取其平均。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>as the bundle: {n} %</source>
   <translation>同模型包：{n} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Join events closer than</source>
   <translation>合并间隔小于此值的事件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Events of one class this near are one event.</source>
   <translation>同类事件相隔如此之近时视为一个事件。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Leave out events shorter than</source>
   <translation>略去短于此值的事件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>After joining.</source>
   <translation>合并之后。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Windows overlap by</source>
   <translation>窗口重叠</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>How much of a window the next one hears again. More gives finer edges and takes longer.</source>
   <translation>下一窗口重新聆听上一窗口的长度。越长边界越精细，耗时也越长。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Counts as heard at</source>
   <translation>算作听到的最低概率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>{n} events.</source>
   <translation>{n} 个事件。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>Arrow keys choose an event, Enter shows the sound around it, Space plays it.</source>
   <translation>方向键选择事件，Enter 显示其前后的声音，空格键播放。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>Timeline of events</source>
   <translation>事件时间线</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>No event is chosen.</source>
   <translation>未选择事件。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>inner validation</source>
   <translation>内部验证</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>best: {percent:.1f} % in epoch {epoch}</source>
   <translation>最佳：第 {epoch} 轮 {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>epoch</source>
   <translation>轮</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>cross-entropy, nat</source>
   <translation>交叉熵，nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>learning rate / 10</source>
   <translation>学习率 / 10</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>orange</source>
   <translation>橙色</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>As the network sees it</source>
   <translation>网络所见</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three</source>
   <translation>全部三个</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three channels</source>
   <translation>全部三个通道</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three resolutions at once, each in its colour: 25 ms windows orange, 50 ms green, 100 ms blue.
Where all three are equally loud the colours add up to white or grey.
An attribution is then the sum over the three.</source>
   <translation>同时显示三种分辨率，各用一种颜色：25 ms 窗口为橙色，50 ms 为绿色，100 ms 为蓝色。
三者同样响时，颜色叠加成白色或灰色。
此时归因为三者之和。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>On: the exact pixels of the network's input, resized to one common width.
Off: the frames as they were analysed, before the resize.</source>
   <translation>开：网络输入的确切像素，已缩放到统一宽度。
关：缩放之前按分析所得的帧。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Colour map of one channel</source>
   <translation>单个通道的色图</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Range in dB</source>
   <translation>范围（dB）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Range of the colours, dB below the loudest point</source>
   <translation>颜色范围，低于最响点的 dB 数</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Channel {number}: {name}</source>
   <translation>通道 {number}：{name}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Window / hop of this channel alone; {hue} when all three are shown</source>
   <translation>仅此通道的窗长 / 帧移；同时显示三个时为{hue}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Channel</source>
   <translation>通道</translation>
  </message>
  <message>
   <location filename="../../app/widgets/waveform_view.py" />
   <source>Waveform</source>
   <translation>波形</translation>
  </message>
  <message>
   <location filename="../../app/widgets/waveform_view.py" />
   <source>Envelope of the sound over time.</source>
   <translation>声音随时间变化的包络。</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>waiting …</source>
   <translation>等待中…</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>reading …</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>classifying the window …</source>
   <translation>正在分类窗口…</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>There is nothing to explain yet.</source>
   <translation>还没有可解释的内容。</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>Cancelled. F5 classifies this clip.</source>
   <translation>已取消。按 F5 对此片段分类。</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>classifying …</source>
   <translation>正在分类…</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <location filename="../../app/windows/live_door.py" />
   <source>loading the networks …</source>
   <translation>正在加载网络…</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Sound files ({endings})</source>
   <translation>声音文件 ({endings})</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Open clips</source>
   <translation>打开片段</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Open a folder of clips</source>
   <translation>打开片段文件夹</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Choose a bundle</source>
   <translation>选择模型包</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/models_binding.py" />
   <source>Bundles (*.sonolens bundle.json)</source>
   <translation>模型包 (*.sonolens bundle.json)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Pictures (*.png);;Drawings (*.svg)</source>
   <translation>图片 (*.png);;矢量图 (*.svg)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>NumPy (*.npy);;Table (*.csv)</source>
   <translation>NumPy (*.npy);;表格 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There is no explanation to save yet.</source>
   <translation>还没有可保存的解释。</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There are no files to paste: copy some, or their paths.</source>
   <translation>没有可粘贴的文件：请先复制文件或其路径。</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There is no clip on the page to save.</source>
   <translation>页面上没有可保存的片段。</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>The log is in {folder}</source>
   <translation>日志位于 {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>See what five networks hear in it, how sure they are, and which parts made them say so. Nothing leaves this computer.</source>
   <translation>看看五个网络从中听到了什么、有多大把握，以及哪些部分让它们这样判断。任何内容都不会离开这台计算机。</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Open clips…   Ctrl+O</source>
   <translation>打开片段…   Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Record   R</source>
   <translation>录音   R</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Listen live   M</source>
   <translation>实时聆听   M</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <location filename="../../app/windows/menus.py" />
   <source>All of them</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Try again   F5</source>
   <translation>重试   F5</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Remove from the list   Del</source>
   <translation>从列表中移除   Del</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>{name} cannot be shown</source>
   <translation>无法显示 {name}</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Drop a sound anywhere in this window</source>
   <translation>把声音拖到此窗口的任意位置</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Or try a sample, made by the program's own sound synthesis</source>
   <translation>或者试试示例，由本程序自行合成</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Figures of the classes (*.csv)</source>
   <translation>各类别的数值 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>What each clip was called (*.csv)</source>
   <translation>每个片段的判定 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>{bundle} on {data}</source>
   <translation>{bundle} 在 {data} 上</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>{doing} · {done:.0f} of {total:.0f}</source>
   <translation>{doing} · {done:.0f} / {total:.0f}</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Cancelled; nothing was kept.</source>
   <translation>已取消；未保留任何内容。</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Evaluated {bundle} on {data}</source>
   <translation>已在 {data} 上评估 {bundle}</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Report (*.html)</source>
   <translation>报告 (*.html)</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{output} of {label} minus {other}</source>
   <translation>{output}：{label} 减 {other}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Why {question}, by {method}</source>
   <translation>为什么是 {question}，按 {method}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{output} of {label}</source>
   <translation>{output}：{label}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>There is no map yet whose evidence could be heard.</source>
   <translation>还没有可以聆听其依据的图。</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>all of the sound</source>
   <translation>全部声音</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{n:.0f} % of the energy</source>
   <translation>能量的 {n:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>what is left</source>
   <translation>剩下的部分</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Export evidence and rest</source>
   <translation>导出依据和其余部分</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Sound (*.wav)</source>
   <translation>声音 (*.wav)</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Export boxes</source>
   <translation>导出方框</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Open Listen in the explanation first: no evidence yet.</source>
   <translation>请先打开解释中的“聆听”：还没有依据。</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>There is no explanation to put boxes around yet.</source>
   <translation>还没有可加方框的解释。</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>Bundle</source>
   <translation>模型包</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>{title} page</source>
   <translation>{title}页面</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>no bundle</source>
   <translation>无模型包</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>no device</source>
   <translation>无设备</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>loading …</source>
   <translation>正在加载…</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>device …</source>
   <translation>设备…</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>{name} (damaged)</source>
   <translation>{name}（已损坏）</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>The study “{title}” is under way</source>
   <translation>研究“{title}”正在进行</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Closing the window stops it. Finished trials are kept, and it can be resumed from the Study page.</source>
   <translation>关闭窗口会停止研究。已完成的试验会保留，并可在“研究”页面继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>A network</source>
   <translation>一个网络</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>“{title}” is being trained</source>
   <translation>“{title}”正在训练</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Closing the window stops the training. What is done is kept, epoch by epoch, and it can be resumed from the Train page.</source>
   <translation>关闭窗口会停止训练。已完成的会逐轮保留，并可在“训练”页面继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Stop and close</source>
   <translation>停止并关闭</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Keep it running</source>
   <translation>继续运行</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Keep training</source>
   <translation>继续训练</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>{n} channel</source>
   <translation>{n} 个通道</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>{n} channels</source>
   <translation>{n} 个通道</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>window {start:.1f}–{end:.1f} s</source>
   <translation>窗口 {start:.1f}–{end:.1f} s</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>mono</source>
   <translation>单声道</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>stereo</source>
   <translation>立体声</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>To explain live sound, keep it first: “Keep the last minute” makes a clip of it.</source>
   <translation>实时声音要先保留，再解释：“保留最近一分钟”会把它变成片段。</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{rate:.1f} answers a second, {delay:.2f} s after the sound; some sound is skipped to keep up</source>
   <translation>每秒 {rate:.1f} 个结果，比声音晚 {delay:.2f} s；为跟上声音，略过了一部分</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{rate:.1f} answers a second, {delay:.2f} s after the sound</source>
   <translation>每秒 {rate:.1f} 个结果，比声音晚 {delay:.2f} s</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>A recording uses the microphone.</source>
   <translation>录音正在使用麦克风。</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Live listening uses the microphone.</source>
   <translation>实时聆听正在使用麦克风。</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{name} was kept and is in the list.</source>
   <translation>{name} 已保留，并在列表中。</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>live</source>
   <translation>实时</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>stopped; {s:.0f} s can be kept</source>
   <translation>已停止；可保留 {s:.0f} s</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Nothing was heard.</source>
   <translation>没有听到任何声音。</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>hearing …</source>
   <translation>正在聆听…</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Live listening was stopped; K keeps its last minute.</source>
   <translation>实时聆听已停止；按 K 保留最近一分钟。</translation>
  </message>
  <message>
   <location filename="../../app/windows/main_window.py" />
   <source>Listen</source>
   <comment>page</comment>
   <translation>聆听</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>Open &amp;recent</source>
   <translation>最近打开(&amp;H)</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>&amp;Samples</source>
   <translation>示例(&amp;M)</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>nothing yet</source>
   <translation>暂无</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Bundle in one file (*.sonolens)</source>
   <translation>单文件模型包 (*.sonolens)</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>ONNX for other programs (*.onnx)</source>
   <translation>供其他程序使用的 ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>A bundle {name} is installed already.</source>
   <translation>已安装名为 {name} 的模型包。</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>damaged: {reason}</source>
   <translation>已损坏：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>shipped</source>
   <translation>随附</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install a bundle</source>
   <translation>安装模型包</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install a bundle from a folder</source>
   <translation>从文件夹安装模型包</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install as {name}</source>
   <translation>安装为 {name}</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Do nothing</source>
   <translation>不做任何操作</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>{name} is the name of a bundle that ships with the program.</source>
   <translation>{name} 是程序随附模型包的名称。</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Replace it</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Export {name}</source>
   <translation>导出 {name}</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Remove {name}? Its files in {folder} are deleted.</source>
   <translation>移除 {name}？{folder} 中的文件将被删除。</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_door.py" />
   <source>Models</source>
   <comment>page</comment>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>None yet. Evaluate a bundle on labelled clips to see how good it is.</source>
   <translation>尚无。用带标签的片段评估模型包，看看它有多好。</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Evaluations</source>
   <translation>评估</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Install…</source>
   <translation>安装…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Keep a copy of a bundle: a .sonolens file, or a folder</source>
   <translation>保留模型包的副本：.sonolens 文件或文件夹</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>From a file…</source>
   <translation>从文件…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>From a folder…</source>
   <translation>从文件夹…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Use</source>
   <translation>使用</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Evaluate…</source>
   <translation>评估…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Write it to hand it on: .sonolens, or ONNX for other programs</source>
   <translation>写出以便分享：.sonolens，或供其他程序使用的 ONNX</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Remove…</source>
   <translation>移除…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>in use, also at the next start</source>
   <translation>使用中，下次启动时也用</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>It hears on the Listen page: in use, also at the next start</source>
   <translation>在“聆听”页面由它聆听：使用中，下次启动时也用</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Let it hear from now on, also at the next start</source>
   <translation>从现在起由它聆听，下次启动时也用</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Delete it from the installed bundles</source>
   <translation>从已安装的模型包中删除</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>It ships with the program and cannot be removed</source>
   <translation>它随程序提供，不能移除</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>See it beside another bundle</source>
   <translation>与另一个模型包并排查看</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>There is no other bundle that can be compared: install one</source>
   <translation>没有其他可比较的模型包：请安装一个</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>damaged: it cannot be used</source>
   <translation>已损坏：无法使用</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Text (*.md *.txt)</source>
   <translation>文本 (*.md *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>The report is in {file}</source>
   <translation>报告位于 {file}</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Saving the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Gathering the report</source>
   <translation>汇集报告</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Recording</source>
   <translation>录音</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Elapsed time</source>
   <translation>已用时间</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Microphone</source>
   <translation>麦克风</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>the training “{title}” can be resumed on the Train page</source>
   <translation>训练“{title}”可在“训练”页面继续</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>the study “{title}” can be resumed on the Study page</source>
   <translation>研究“{title}”可在“研究”页面继续</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clip is left out, since it ended each time that it brought them back</source>
   <translation>{n} 个片段未恢复，因为每次恢复后程序都意外结束</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clips are left out, since it ended each time that it brought them back</source>
   <translation>{n} 个片段未恢复，因为每次恢复后程序都意外结束</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>Sonolens did not end well last time: {what}.</source>
   <translation>Sonolens 上次未正常结束：{what}。</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clip is back</source>
   <translation>{n} 个片段已恢复</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clips are back</source>
   <translation>{n} 个片段已恢复</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Reset all settings?</source>
   <translation>重置所有设置？</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Look, computing, folders and keys return to what they were at first. Clips, recordings and trainings stay.</source>
   <translation>外观、计算、文件夹和按键恢复为最初的状态。片段、录音和训练保留。</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Export settings</source>
   <translation>导出设置</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Import settings</source>
   <translation>导入设置</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Settings (*.json)</source>
   <translation>设置 (*.json)</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Choose a folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Only on the Listen page.</source>
   <translation>仅在“聆听”页面可用。</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Not possible at the moment.</source>
   <translation>目前无法执行。</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Keep them</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/windows/status_line.py" />
   <source>Cancel all work (Esc)</source>
   <translation>取消所有工作 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/windows/status_line.py" />
   <source>Cancel all work</source>
   <translation>取消所有工作</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Rows (*.csv)</source>
   <translation>行 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Picture (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Drawing (*.svg)</source>
   <translation>矢量图 (*.svg)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder for the study</source>
   <translation>研究的保存文件夹</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder of a study</source>
   <translation>研究所在的文件夹</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>Remove “{title}”?</source>
   <translation>移除“{title}”？</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Its rows and its report are deleted from {folder}; exported files stay.</source>
   <translation>其行和报告将从 {folder} 中删除；导出的文件保留。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Remove study</source>
   <translation>移除研究</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>No study yet.</source>
   <translation>尚无研究。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Looking for studies …</source>
   <translation>正在查找研究…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>The study is in {folder}</source>
   <translation>研究位于 {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_door.py" />
   <source>The study “{title}” is under way; stop it before a training begins.</source>
   <translation>研究“{title}”正在进行；请先停止它再开始训练。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_door.py" />
   <source>Study</source>
   <comment>page</comment>
   <translation>研究</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Held-out: the epoch is chosen without the reported fold.
Paper: each network is kept at its best epoch on the reported fold itself, as the paper's code does; it flatters.</source>
   <translation>留出：选择轮次时不用所报告的折。
论文：每个网络取其在所报告的折上的最佳轮次，与论文的代码一致；结果偏于乐观。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>End at once; trials that are done stay, and it can be resumed.</source>
   <translation>立即停止；已完成的试验会保留，研究可以继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Carry out what is left.</source>
   <translation>执行剩余部分。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Carry out the failed trials once more.</source>
   <translation>重新执行失败的试验。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Save the rows, the figure or the report.</source>
   <translation>保存行、图或报告。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Another study like this one, its folder, and its end.</source>
   <translation>再建一项同样的研究、打开其文件夹或移除它。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Rows as CSV…</source>
   <translation>行（CSV）…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Figure as PNG…</source>
   <translation>图（PNG）…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Figure as SVG…</source>
   <translation>图（SVG）…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Report as HTML…</source>
   <translation>报告（HTML）…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Set up another like this…</source>
   <translation>再建一项同样的…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Open its folder</source>
   <translation>打开其文件夹</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Open a study…</source>
   <translation>打开研究…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Look at a study that lies elsewhere, such as one begun by a command.</source>
   <translation>查看存放在别处的研究，例如由命令开始的研究。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Protocol</source>
   <translation>协议</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Find out what makes trained networks work on your sounds</source>
   <translation>弄清训练好的网络为何能胜任自己的声音</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>A study trains many networks that differ in one thing, on your own labelled clips, and draws what comes of it with its interval, beside the paper's numbers where the clips are the paper's. Choose a question; clips, networks and time come next. It can be stopped and resumed at any time.</source>
   <translation>研究用自己的带标签片段训练许多只有一点不同的网络，并画出结果及其区间；若片段就是论文所用的，还会并列论文的数字。先选择一个问题，接着是片段、网络和时间。可以随时停止，之后继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Studies</source>
   <translation>研究</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>New study…</source>
   <translation>新建研究…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Choose what to find out, on clips of your own.</source>
   <translation>选择要用自己的片段弄清什么。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{data}: {n} failed</source>
   <translation>{data}：{n} 个失败</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} done</source>
   <translation>{n} 个完成</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>A trial failed: {reason}</source>
   <translation>一个试验失败：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} trials failed: {reason}</source>
   <translation>{n} 个试验失败：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>It was begun by a command; the same command goes on with it.</source>
   <translation>它由命令开始；用同一命令继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>Stopping …</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} running</source>
   <translation>{n} 个运行中</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} waiting</source>
   <translation>{n} 个等待中</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} left</source>
   <translation>剩余 {n} 个</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} failed</source>
   <translation>{n} 个失败</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>Reading the study …</source>
   <translation>正在读取研究…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>about {time} left</source>
   <translation>还需约 {time}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>on a Ray cluster</source>
   <translation>在 Ray 集群上</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>on {device}</source>
   <translation>使用 {device}</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Audacity labels and Raven tables (*.txt *.TXT *.tsv)</source>
   <translation>Audacity 标签和 Raven 表格 (*.txt *.TXT *.tsv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Export events</source>
   <translation>导出事件</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Import labels</source>
   <translation>导入标签</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Table (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>JSON Lines (*.jsonl)</source>
   <translation>JSON Lines (*.jsonl)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Save results of all clips</source>
   <translation>保存所有片段的结果</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>the file has grown since it was heard</source>
   <translation>聆听之后文件又变长了</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>waiting for its turn</source>
   <translation>等待轮到</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>listening …</source>
   <translation>正在聆听…</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>paused, {heard}</source>
   <translation>已暂停，{heard}</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>cancelled, {heard}</source>
   <translation>已取消，{heard}</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Your sounds</source>
   <translation>自己的声音</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Drop clips, folders or hours of recordings here, record a microphone, or listen live. Next opens a sample, so that there is something to see.</source>
   <translation>把片段、文件夹或长达数小时的录音拖到这里，用麦克风录音，或实时聆听。“下一步”会打开一个示例，这样就有内容可看。</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>The sound as the networks get it</source>
   <translation>网络得到的声音</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Time runs to the right, pitch runs up. Where it glows, the sound spoke for the answer. Space plays it.</source>
   <translation>时间向右，音高向上。发亮之处，声音支持这一结果。按空格键播放。</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>What five networks hear</source>
   <translation>五个网络听到了什么</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>The bar is their mean, each tick one of them. Far apart: they do not agree. What is none of the classes is often taken for one of them.</source>
   <translation>条形是它们的均值，每条刻线代表其中一个。相距很远，说明意见不一。不属于任何类别的声音，常被当作其中之一。</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Why, and whether to believe it</source>
   <translation>为什么，是否可信</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Ask about another class, listen to the evidence alone, and test the map against chance. Help says what we measured of it.</source>
   <translation>询问另一个类别，单独聆听依据，并检验图是否优于随机。帮助中说明了我们的测量结果。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Its settings, epochs and networks are deleted from {folder}. Its bundle stays installed.</source>
   <translation>其设置、各轮和网络将从 {folder} 中删除。其模型包仍保持安装。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Its settings, epochs and networks are deleted from {folder}. What it has learned is lost.</source>
   <translation>其设置、各轮和网络将从 {folder} 中删除。所学内容将丢失。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>The training is in {folder}</source>
   <translation>训练位于 {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>Remove run</source>
   <translation>移除运行</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Looking for trainings …</source>
   <translation>正在查找训练…</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Stop and keep</source>
   <translation>停止并保留</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>End with the epoch under way, and keep what there is.</source>
   <translation>本轮结束后停止，并保留已有内容。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>End at once; the training can be resumed.</source>
   <translation>立即结束；训练可以继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Go on from the last epoch that is complete.</source>
   <translation>从最后完成的一轮继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Install</source>
   <translation>安装</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Put its networks among the bundles, and use them.</source>
   <translation>把它的网络加入模型包并使用。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Open as a draft</source>
   <translation>作为草稿打开</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Begin another training from these settings.</source>
   <translation>用这些设置开始另一次训练。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Show the files of this training.</source>
   <translation>显示此训练的文件。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Delete this training's files; its bundle stays.</source>
   <translation>删除此训练的文件；其模型包保留。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Teach networks the sounds of your own clips</source>
   <translation>教网络认识自己片段中的声音</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>A folder with one subfolder per class is enough; ESC-50, UrbanSound8K, GTZAN and tables of clips are recognised. The clips are checked first, nothing leaves this computer, and a training can be stopped and resumed at any time.</source>
   <translation>每个类别一个子文件夹即可；可识别 ESC-50、UrbanSound8K、GTZAN 和片段表格。片段会先经过检查，任何内容都不会离开这台计算机，训练可以随时停止和继续。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %; inner validation {inner_loss:.3f} nat, {inner_accuracy:.1f} %</source>
   <translation>第 {n} 轮：训练损失 {loss:.3f} nat，{accuracy:.1f} %；内部验证 {inner_loss:.3f} nat，{inner_accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>seed {n}</source>
   <translation>随机种子 {n}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>No epoch of this training is done: {state}.</source>
   <translation>此训练尚未完成任何一轮：{state}。</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>Cancelling …</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>training loss of the last epoch, nat</source>
   <translation>最后一轮的训练损失，nat</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %</source>
   <translation>第 {n} 轮：训练损失 {loss:.3f} nat，{accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{used:.1f} of {total:.0f} GB</source>
   <translation>{used:.1f} / {total:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>about {clock}, in {time}</source>
   <translation>约 {clock}，{time} 后</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{time} left</source>
   <translation>剩余 {time}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>start from {file}</source>
   <translation>从 {file} 开始</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>custom recipe</source>
   <translation>自定义训练方案</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{name} recipe</source>
   <translation>训练方案 {name}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>inner validation accuracy, %</source>
   <translation>内部验证准确率，%</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>ImageNet start</source>
   <translation>ImageNet 初始化</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{s:.2g} s for {n} clip</source>
   <translation>{n} 个片段 {s:.2g} s</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{s:.2g} s for {n} clips</source>
   <translation>{n} 个片段 {s:.2g} s</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{n:.0f} % waiting for data</source>
   <translation>{n:.0f} % 在等待数据</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>fold {n}</source>
   <translation>第 {n} 折</translation>
  </message>
  <message>
   <location filename="../../app/wizard_data_jobs.py" />
   <source>checking clips</source>
   <translation>正在检查片段</translation>
  </message>
  <message>
   <location filename="../../app/wizard_data_jobs.py" />
   <source>{path}: holds {n} class of sounds; training needs two</source>
   <translation>{path}：含 {n} 个声音类别；训练需要两个</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>fits {network}</source>
   <translation>适合 {network}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{device}, {n} thread: {reason}</source>
   <translation>{device}，{n} 个线程：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{device}, {n} threads: {reason}</source>
   <translation>{device}，{n} 个线程：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>fits {network}, but {n} of its weights are not in it</source>
   <translation>适合 {network}，但其中缺少 {n} 个权重</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>nothing was changed this time</source>
   <translation>这次没有任何变换</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>asking for the weights</source>
   <translation>正在请求权重</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>reading {file}</source>
   <translation>正在读取 {file}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>changing {name}</source>
   <translation>正在变换 {name}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{by} semitone</source>
   <translation>{by} 个半音</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{by} semitones</source>
   <translation>{by} 个半音</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{times:.2f} × as fast</source>
   <translation>{times:.2f} 倍速</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>moved by {by} s</source>
   <translation>移动 {by} s</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} row blanked</source>
   <translation>遮蔽 {n} 行</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} rows blanked</source>
   <translation>遮蔽 {n} 行</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} column blanked</source>
   <translation>遮蔽 {n} 列</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} columns blanked</source>
   <translation>遮蔽 {n} 列</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>, </source>
   <comment>between the parts of a list</comment>
   <translation>，</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source> and is not a bundle</source>
   <comment>core</comment>
   <translation> 且不是模型包</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source> and {0} more</source>
   <comment>core</comment>
   <translation> 等另外 {0} 个</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source> and {0} more class</source>
   <comment>core</comment>
   <translation> 及另外 {0} 个类别</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source> and {0} more classes</source>
   <comment>core</comment>
   <translation> 及另外 {0} 个类别</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source> beneath {0}</source>
   <comment>core</comment>
   <translation> 且位于 {0} 之下</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source> that is not excluded</source>
   <comment>core</comment>
   <translation> 未被排除的</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>(spectral correlation {0}; reported from {1})</source>
   <comment>core</comment>
   <translation>（频谱走势的相关系数为 {0}；从 {1} 起报告）</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>, for example {0}</source>
   <comment>core</comment>
   <translation>，例如 {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, in fold {0} and in fold {1}</source>
   <comment>core</comment>
   <translation>，分别在第 {0} 折和第 {1} 折</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, nor are {0} more of the table</source>
   <comment>core</comment>
   <translation>，表中另有 {0} 个也不存在</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, nor is {0} more of the table</source>
   <comment>core</comment>
   <translation>，表中另有 {0} 个也不存在</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>, one in {0} and one in {1}</source>
   <comment>core</comment>
   <translation>，一个在{0}，一个在{1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>, paper protocol</source>
   <comment>core</comment>
   <translation>，论文协议</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>, random start</source>
   <comment>core</comment>
   <translation>，随机初始化</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>, though one is {0} and one {1}</source>
   <comment>core</comment>
   <translation>，但一个是 {0}，一个是 {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>1 channel</source>
   <comment>core</comment>
   <translation>1 个声道</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>1 class</source>
   <comment>core</comment>
   <translation>1 个类别</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/sound_checks.py" />
   <source>1 clip</source>
   <comment>core</comment>
   <translation>1 个片段</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>1 source</source>
   <comment>core</comment>
   <translation>1 个来源</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>2 to 3 points lost with two blocks frozen</source>
   <comment>core</comment>
   <translation>冻结两个块时损失 2 到 3 个百分点</translation>
  </message>
  <message>
   <location filename="../../core/models/registry.py" />
   <source>8-layer CNN</source>
   <comment>core</comment>
   <translation>8 层 CNN</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>; did you mean {0}?</source>
   <comment>core</comment>
   <translation>；是否指 {0}？</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Accuracy by number of members</source>
   <comment>core</comment>
   <translation>准确率随成员数的变化</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>CUDA cannot be used: {0}</source>
   <comment>core</comment>
   <translation>无法使用 CUDA：{0}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>CUDA_VISIBLE_DEVICES hides every device</source>
   <comment>core</comment>
   <translation>CUDA_VISIBLE_DEVICES 隐藏了所有设备</translation>
  </message>
  <message>
   <source>Extra inputs are not permitted</source>
   <comment>core</comment>
   <translation>此处不允许多余的项</translation>
  </message>
  <message>
   <source>Field required</source>
   <comment>core</comment>
   <translation>缺少此项</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>GTZAN without faults and with artists kept apart, by Kereliuk et al. (2015)</source>
   <comment>core</comment>
   <translation>GTZAN（剔除有缺陷的片段，并按艺术家分开），依据 Kereliuk et al. (2015)</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>Grad-CAM cannot follow this network's computation; use another method</source>
   <comment>core</comment>
   <translation>Grad-CAM 无法跟踪此网络的计算；请改用其他方法</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>How alike a block's outputs are before and after training</source>
   <comment>core</comment>
   <translation>训练前后块输出的相似程度</translation>
  </message>
  <message>
   <source>Input should be a valid boolean</source>
   <comment>core</comment>
   <translation>应为布尔值</translation>
  </message>
  <message>
   <source>Input should be a valid integer</source>
   <comment>core</comment>
   <translation>应为整数</translation>
  </message>
  <message>
   <source>Input should be a valid integer, got a number with a fractional part</source>
   <comment>core</comment>
   <translation>应为整数，不能带小数部分</translation>
  </message>
  <message>
   <source>Input should be a valid number</source>
   <comment>core</comment>
   <translation>应为数字</translation>
  </message>
  <message>
   <source>Input should be a valid string</source>
   <comment>core</comment>
   <translation>应为文本</translation>
  </message>
  <message>
   <source>Input should be greater than or equal to {0}</source>
   <comment>core</comment>
   <translation>应大于或等于 {0}</translation>
  </message>
  <message>
   <source>Input should be greater than {0}</source>
   <comment>core</comment>
   <translation>应大于 {0}</translation>
  </message>
  <message>
   <source>Input should be less than or equal to {0}</source>
   <comment>core</comment>
   <translation>应小于或等于 {0}</translation>
  </message>
  <message>
   <source>Input should be less than {0}</source>
   <comment>core</comment>
   <translation>应小于 {0}</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <comment>core</comment>
   <translation>是一个文件夹</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Learning rate and weight decay</source>
   <comment>core</comment>
   <translation>学习率与权重衰减</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>MPS cannot be used: {0}</source>
   <comment>core</comment>
   <translation>无法使用 MPS：{0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Model cutoff</source>
   <comment>core</comment>
   <translation>模型截断</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>No clip here is of the bundle's {0}.</source>
   <comment>core</comment>
   <translation>此处没有模型包中 {0} 的片段。</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <comment>core</comment>
   <translation>设备上没有剩余空间</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <comment>core</comment>
   <translation>没有此文件或文件夹</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <comment>core</comment>
   <translation>不是文件夹</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <comment>core</comment>
   <translation>没有权限</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>Ray could not be started here: {0}</source>
   <comment>core</comment>
   <translation>无法在此启动 Ray：{0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>Ray is not installed; install it with: pip install 'sonolens[cluster]'</source>
   <comment>core</comment>
   <translation>未安装 Ray；请用以下命令安装：pip install 'sonolens[cluster]'</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <comment>core</comment>
   <translation>文件系统为只读</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>Some of these clips</source>
   <comment>core</comment>
   <translation>其中一些片段</translation>
  </message>
  <message>
   <location filename="../../core/training/tensorboard.py" />
   <source>TensorBoard event files need the package tensorboard: pip install tensorboard</source>
   <comment>core</comment>
   <translation>TensorBoard 事件文件需要 tensorboard 包：pip install tensorboard</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>The bundle does not know {0}; clips of these classes count in no accuracy.</source>
   <comment>core</comment>
   <translation>模型包不认识 {0}；这些类别的片段不计入任何准确率。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>These clips</source>
   <comment>core</comment>
   <translation>这些片段</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Three resolutions against one replicated</source>
   <comment>core</comment>
   <translation>三种分辨率与单一重复分辨率的对比</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Trained against random starts</source>
   <comment>core</comment>
   <translation>预训练与随机初始化的对比</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Weight freeze</source>
   <comment>core</comment>
   <translation>权重冻结</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Weight fusion</source>
   <comment>core</comment>
   <translation>权重融合</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>What is shown of a sound</source>
   <comment>core</comment>
   <translation>展示声音的何种特征</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>a CUDA device is there</source>
   <comment>core</comment>
   <translation>有可用的 CUDA 设备</translation>
  </message>
  <message>
   <location filename="../../core/attribution/integrated_gradients.py" />
   <source>a Riemann rule needs at least 2</source>
   <comment>core</comment>
   <translation>黎曼求和至少需要 2 步</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>a bundle {0} is installed already; replace it, or install this one under another name</source>
   <comment>core</comment>
   <translation>已安装名为 {0} 的模型包；请替换它，或以其他名称安装此包</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>a bundle's name {0}</source>
   <comment>core</comment>
   <translation>模型包的名称{0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>a bundle's networks see {0}; those of {1} are for studies only</source>
   <comment>core</comment>
   <translation>模型包的网络使用 {0}；使用 {1} 的网络仅供研究</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>a clip's target is no class of the bundle</source>
   <comment>core</comment>
   <translation>某个片段的目标不是模型包中的类别</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a frequency range has \, low and high with tabs between them, not {0}</source>
   <comment>core</comment>
   <translation>频率范围应为以制表符分隔的 \、下限和上限，而不是 {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a frequency range without a label before it</source>
   <comment>core</comment>
   <translation>频率范围之前没有标签</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a label has start, end and text with tabs between them, not {0}</source>
   <comment>core</comment>
   <translation>标签应为以制表符分隔的起点、终点和文本，而不是 {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>a name has more than {0} parts</source>
   <comment>core</comment>
   <translation>某个名称超过 {0} 个部分</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>a process for trials could not be started: it {0}</source>
   <comment>core</comment>
   <translation>无法启动用于试验的进程：它{0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>about 85 % without blocks 3 and 4</source>
   <comment>core</comment>
   <translation>去掉第 3、4 块后约为 85 %</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>about 90 % once block 3 is included</source>
   <comment>core</comment>
   <translation>包含第 3 块后约为 90 %</translation>
  </message>
  <message>
   <source>accuracy</source>
   <comment>core</comment>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>accuracy on {0}, held-out protocol, 95 % interval</source>
   <comment>core</comment>
   <translation>{0} 上的准确率，留出协议，95 % 区间</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>accuracy, held-out protocol</source>
   <comment>core</comment>
   <translation>准确率，留出协议</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>all clips are of one class; two are needed</source>
   <comment>core</comment>
   <translation>所有片段都属于同一类别；至少需要两个类别</translation>
  </message>
  <message>
   <source>almost the same sound{0}: {1} and {2} (spectral correlation {3}; reported from {4})</source>
   <comment>core</comment>
   <translation>几乎相同的声音{0}：{1} 与 {2}（频谱走势的相关系数为 {3}；从 {4} 起报告）</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>almost the same sound{0}: {1} {2}</source>
   <comment>core</comment>
   <translation>几乎相同的声音{0}：{1} {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>an Apple GPU is there</source>
   <comment>core</comment>
   <translation>有可用的 Apple GPU</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>another process is training this run</source>
   <comment>core</comment>
   <translation>另一个进程正在训练此运行</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>another process runs this study; wait until it is done</source>
   <comment>core</comment>
   <translation>另一个进程正在执行此研究；请等待其完成</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>as it is</source>
   <comment>core</comment>
   <translation>保持原样</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>asked for</source>
   <comment>core</comment>
   <translation>按要求选择</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>block; bars: sd over folds and seeds</source>
   <comment>core</comment>
   <translation>块；误差条：各折与各随机种子间的标准差</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>breaks off: {0} s of about {1} s are there</source>
   <comment>core</comment>
   <translation>中途断开：约 {1} s 中只有 {0} s</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>breaks off: {0} s of {1} s can be decoded</source>
   <comment>core</comment>
   <translation>中途断开：{1} s 中只能解码 {0} s</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>cannot be decoded: {0}{1}</source>
   <comment>core</comment>
   <translation>无法解码：{0}{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/files.py" />
   <source>cannot be listed: {0}</source>
   <comment>core</comment>
   <translation>无法列出内容：{0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/files.py" />
   <location filename="../../core/datasets/folders.py" />
   <source>cannot be looked at: {0}</source>
   <comment>core</comment>
   <translation>无法查看：{0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>cannot be opened or written to; choose another folder</source>
   <comment>core</comment>
   <translation>无法打开或写入；请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <location filename="../../core/training/contents.py" />
   <location filename="../../core/training/features.py" />
   <source>cannot be read</source>
   <comment>core</comment>
   <translation>无法读取</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>cannot be read ({0})</source>
   <comment>core</comment>
   <translation>无法读取（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>cannot be read any more ({0})</source>
   <comment>core</comment>
   <translation>已无法读取（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read as a table: {0}</source>
   <comment>core</comment>
   <translation>无法作为表格读取：{0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>cannot be read as weights ({0})</source>
   <comment>core</comment>
   <translation>无法作为权重读取（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: it is not UTF-8 text (line {0}); save it as UTF-8</source>
   <comment>core</comment>
   <translation>无法读取：不是 UTF-8 文本（第 {0} 行）；请另存为 UTF-8</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: it is not text</source>
   <comment>core</comment>
   <translation>无法读取：不是文本</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: its name cannot be used here</source>
   <comment>core</comment>
   <translation>无法读取：此名称在这里不可用</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/bundles/compare.py" />
   <location filename="../../core/bundles/container.py" />
   <location filename="../../core/datasets/tables.py" />
   <location filename="../../core/evaluation/evaluate.py" />
   <location filename="../../core/evaluation/saving.py" />
   <location filename="../../core/interchange/reading.py" />
   <location filename="../../core/studies/trial.py" />
   <location filename="../../core/training/run.py" />
   <source>cannot be read: {0}</source>
   <comment>core</comment>
   <translation>无法读取：{0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>cannot be removed: {0}</source>
   <comment>core</comment>
   <translation>无法删除：{0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <location filename="../../core/bundles/install.py" />
   <location filename="../../core/bundles/onnx_export.py" />
   <location filename="../../core/evaluation/saving.py" />
   <source>cannot be written: {0}</source>
   <comment>core</comment>
   <translation>无法写入：{0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>cannot be written: {0}; {1} and resume</source>
   <comment>core</comment>
   <translation>无法写入：{0}；请{1}，然后继续</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>channels differ: {0}; they are mixed to one</source>
   <comment>core</comment>
   <translation>声道数不一致：{0}；将混合为单声道</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>checking clips</source>
   <comment>core</comment>
   <translation>正在检查片段</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>checking {0}</source>
   <comment>core</comment>
   <translation>正在检查 {0}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>class not known to the bundle</source>
   <comment>core</comment>
   <translation>模型包不认识的类别</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>class {0} of the dataset may be {1} of the bundle; rename it to one of them</source>
   <comment>core</comment>
   <translation>数据集的类别 {0} 可能对应模型包的 {1}；请改名为其中之一</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>class {0}{1} would have nothing to train on when fold {2} is held out; add clips from another source or leave it out</source>
   <comment>core</comment>
   <translation>留出第 {2} 折时，类别 {0}{1}将没有可供训练的片段；请添加其他来源的片段，或去掉该类别</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>classes are uneven: {0} of {1}, {2} of {3}; class weights make up for it</source>
   <comment>core</comment>
   <translation>类别不均衡：{1} 有 {0}，{3} 有 {2}；类别权重会加以补偿</translation>
  </message>
  <message>
   <location filename="../../core/inference/timeline.py" />
   <source>classifying</source>
   <comment>core</comment>
   <translation>正在分类</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>clips named &lt;genre&gt;.&lt;five digits&gt; are in {0}</source>
   <comment>core</comment>
   <translation>{0} 中有名为 &lt;genre&gt;.&lt;五位数字&gt; 的片段</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>clips of classes that both bundles know</source>
   <comment>core</comment>
   <translation>两个模型包都认识的类别的片段</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>comparing clips</source>
   <comment>core</comment>
   <translation>正在比较片段</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>comparing it with torch</source>
   <comment>core</comment>
   <translation>正在与 torch 比较</translation>
  </message>
  <message>
   <location filename="../../core/transfer/weight_change.py" />
   <source>comparing the outputs of blocks</source>
   <comment>core</comment>
   <translation>正在比较各块的输出</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>computing features</source>
   <comment>core</comment>
   <translation>正在计算特征</translation>
  </message>
  <message>
   <location filename="../../core/transfer/weight_change.py" />
   <source>correlating the outputs of {0}</source>
   <comment>core</comment>
   <translation>正在计算 {0} 输出的相关性</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>damaged ({0}); going back to what came before it</source>
   <comment>core</comment>
   <translation>已损坏（{0}）；退回到之前的状态</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>died ({0})</source>
   <comment>core</comment>
   <translation>已终止（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>does not hold the probabilities</source>
   <comment>core</comment>
   <translation>不包含概率</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>does not hold the probabilities ({0})</source>
   <comment>core</comment>
   <translation>不包含概率（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>does not say how long it is, as sound that came through a pipe; convert it once</source>
   <comment>core</comment>
   <translation>未说明时长，如同经管道传来的声音；请先转换一次</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>done</source>
   <comment>core</comment>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>downloading {0}</source>
   <comment>core</comment>
   <translation>正在下载 {0}</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>each must be at least one sample long</source>
   <comment>core</comment>
   <translation>每一项至少须有一个采样点长</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>ended (exit code {0})</source>
   <comment>core</comment>
   <translation>已结束（退出代码 {0}）</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>ends at {0} s, before it starts at {1} s</source>
   <comment>core</comment>
   <translation>在 {0} s 结束，早于起点 {1} s</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>ends at {0} s, past the end of the recording, {1} s; do the labels belong to it?</source>
   <comment>core</comment>
   <translation>在 {0} s 结束，超出录音末尾 {1} s；这些标签属于此录音吗？</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>epochs must rise</source>
   <comment>core</comment>
   <translation>轮数必须递增</translation>
  </message>
  <message>
   <location filename="../../core/training/estimate.py" />
   <source>estimating</source>
   <comment>core</comment>
   <translation>正在估算</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>evaluating</source>
   <comment>core</comment>
   <translation>正在评估</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>evaluating {0}</source>
   <comment>core</comment>
   <translation>正在评估 {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>exists and is not a bundle; choose another folder</source>
   <comment>core</comment>
   <translation>已存在且不是模型包；请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../core/attribution/question.py" />
   <source>explaining</source>
   <comment>core</comment>
   <translation>正在解释</translation>
  </message>
  <message>
   <location filename="../../core/attribution/memory.py" />
   <source>explaining needs more memory than there is, even one step at a time</source>
   <comment>core</comment>
   <translation>即使每次只算一步，解释所需的内存也超过可用内存</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>fault-filtered divides GTZAN, not {0}</source>
   <comment>core</comment>
   <translation>fault-filtered 用于划分 GTZAN，而不是 {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>file does not exist</source>
   <comment>core</comment>
   <translation>文件不存在</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/splits.py" />
   <location filename="../../core/evaluation/selection.py" />
   <source>fold {0}</source>
   <comment>core</comment>
   <translation>第 {0} 折</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>fold {0} holds no clip out</source>
   <comment>core</comment>
   <translation>第 {0} 折没有留出任何片段</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>fold {0} holds nothing out</source>
   <comment>core</comment>
   <translation>第 {0} 折没有留出任何内容</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/cross_validation.py" />
   <source>fold {0}, member {1}</source>
   <comment>core</comment>
   <translation>第 {0} 折，成员 {1}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>format not recognised</source>
   <comment>core</comment>
   <translation>无法识别格式</translation>
  </message>
  <message>
   <location filename="../../core/training/precision.py" />
   <source>fp16 needs CUDA, not {0}</source>
   <comment>core</comment>
   <translation>fp16 需要 CUDA，而不是 {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>free some space</source>
   <comment>core</comment>
   <translation>腾出一些空间</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>frozen up to and including this block</source>
   <comment>core</comment>
   <translation>冻结至此块（含）</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>going on with {0}, as the training was begun, instead of {1}: other sums would round otherwise</source>
   <comment>core</comment>
   <translation>按训练开始时的 {0} 继续，而不是 {1}：否则求和的舍入会不同</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>groups of copies</source>
   <comment>core</comment>
   <translation>组副本</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has more than {0} cells</source>
   <comment>core</comment>
   <translation>单元格超过 {0} 个</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has more than {0} columns</source>
   <comment>core</comment>
   <translation>超过 {0} 列</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>has more than {0} lines</source>
   <comment>core</comment>
   <translation>超过 {0} 行</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>has no fold {0}</source>
   <comment>core</comment>
   <translation>没有第 {0} 折</translation>
  </message>
  <message>
   <location filename="../../core/datasets/manifest.py" />
   <source>has no official folds to cross-validate over</source>
   <comment>core</comment>
   <translation>没有可用于交叉验证的官方折</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>has shape {0}, not {1} as {2} says</source>
   <comment>core</comment>
   <translation>形状为 {0}，而不是 {2} 所说的 {1}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has the column {0} twice</source>
   <comment>core</comment>
   <translation>列 {0} 出现两次</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>has two columns called {0}</source>
   <comment>core</comment>
   <translation>有两列都名为 {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has {0} columns, line 1 has {1}</source>
   <comment>core</comment>
   <translation>有 {0} 列，而第 1 行有 {1} 列</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>has {0} columns, more than {1}</source>
   <comment>core</comment>
   <translation>有 {0} 列，超过 {1}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>held out by {0}: {1}</source>
   <comment>core</comment>
   <translation>按 {0} 留出：{1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds a number beyond 64 bits</source>
   <comment>core</comment>
   <translation>包含超过 64 位的数字</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds a single class folder; two are needed</source>
   <comment>core</comment>
   <translation>只有一个类别文件夹；至少需要两个</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>holds a single class, {0}; two are needed</source>
   <comment>core</comment>
   <translation>只有一个类别 {0}；至少需要两个</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>holds bytes that are no text; is this a label file?</source>
   <comment>core</comment>
   <translation>含有非文本字节；这是标签文件吗？</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds half a letter, which is no text</source>
   <comment>core</comment>
   <translation>含有不完整的字符，不是文本</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds neither folders of clips nor a table of labels</source>
   <comment>core</comment>
   <translation>既没有片段文件夹，也没有标签表</translation>
  </message>
  <message>
   <location filename="../../core/datasets/gtzan.py" />
   <source>holds no GTZAN: genres/&lt;genre&gt;/&lt;genre&gt;.00000.wav and so on are not there</source>
   <comment>core</comment>
   <translation>不是 GTZAN：缺少 genres/&lt;genre&gt;/&lt;genre&gt;.00000.wav 等文件</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no JSON object</source>
   <comment>core</comment>
   <translation>不包含 JSON 对象</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>holds no clip of a class that all bundles know</source>
   <comment>core</comment>
   <translation>没有所有模型包都认识的类别的片段</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>holds no clip{0}</source>
   <comment>core</comment>
   <translation>没有{0}片段</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>holds no folder with sound files</source>
   <comment>core</comment>
   <translation>没有包含声音文件的文件夹</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no results of a training</source>
   <comment>core</comment>
   <translation>不包含训练结果</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/datasets/listening.py" />
   <source>holds no samples</source>
   <comment>core</comment>
   <translation>不含采样数据</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds no samples that can be decoded</source>
   <comment>core</comment>
   <translation>不含可解码的采样数据</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no settings of a training</source>
   <comment>core</comment>
   <translation>不包含训练设置</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>holds no study</source>
   <comment>core</comment>
   <translation>不包含研究</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>holds no table with a column for the path and the label</source>
   <comment>core</comment>
   <translation>没有同时含路径列和标签列的表格</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>holds no trial; name a network, a fold and a seed at least</source>
   <comment>core</comment>
   <translation>不包含试验；请至少指定一个网络、一折和一个随机种子</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>holds no weights of {0}</source>
   <comment>core</comment>
   <translation>不包含 {0} 的权重</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds samples of {0}, which is no sound</source>
   <comment>core</comment>
   <translation>含有大小为 {0} 的采样值，这不是声音</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds samples that are not numbers (NaN, infinity)</source>
   <comment>core</comment>
   <translation>含有非数值的采样值（NaN、无穷大）</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>holds several tables of clips ({0}); name one</source>
   <comment>core</comment>
   <translation>有多个片段表（{0}）；请指定其中一个</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>holds something else; choose another folder</source>
   <comment>core</comment>
   <translation>存有其他内容；请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>holds something other than tensors by name</source>
   <comment>core</comment>
   <translation>包含的不是按名称存放的张量</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds sound files, but neither one folder per class nor a table of labels</source>
   <comment>core</comment>
   <translation>有声音文件，但既没有按类别分的文件夹，也没有标签表</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>holds sound files, but no folder a class</source>
   <comment>core</comment>
   <translation>有声音文件，但没有按类别分的文件夹</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>holds what no study wrote; choose another folder</source>
   <comment>core</comment>
   <translation>存有并非研究所写的内容；请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../core/training/data.py" />
   <source>holds {0} class of sounds; training needs two</source>
   <comment>core</comment>
   <translation>只有 {0} 个声音类别；训练至少需要两个</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>holds {0} files; is it a bundle?</source>
   <comment>core</comment>
   <translation>包含 {0} 个文件；这是模型包吗？</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>holds {0} twice</source>
   <comment>core</comment>
   <translation>{0} 出现两次</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds {0}, which it does not name</source>
   <comment>core</comment>
   <translation>含有未列出的 {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is a folder, not a sound file</source>
   <comment>core</comment>
   <translation>是文件夹，不是声音文件</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>is a folder; choose another name</source>
   <comment>core</comment>
   <translation>是文件夹；请选择其他名称</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>is another sound in the second evaluation; they cannot be compared</source>
   <comment>core</comment>
   <translation>在第二次评估中是另一个声音；两者无法比较</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <location filename="../../core/datasets/listening.py" />
   <source>is empty</source>
   <comment>core</comment>
   <translation>为空</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is empty (0 bytes)</source>
   <comment>core</comment>
   <translation>为空（0 字节）</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>is empty now</source>
   <comment>core</comment>
   <translation>现在为空</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>is listed twice, as {0} and as {1}</source>
   <comment>core</comment>
   <translation>被列出两次：{0} 和 {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>is listed twice{0}</source>
   <comment>core</comment>
   <translation>被列出两次{0}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/occlusion.py" />
   <source>is longer than the patch, which leaves pixels untried</source>
   <comment>core</comment>
   <translation>大于遮挡块，会有像素未被检验</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>is more than {0} levels deep</source>
   <comment>core</comment>
   <translation>嵌套超过 {0} 层</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>is neither a folder nor a table (.csv, .tsv, .txt)</source>
   <comment>core</comment>
   <translation>既不是文件夹，也不是表格（.csv、.tsv、.txt）</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>is no file of a study, or damaged; choose another folder, or remove it</source>
   <comment>core</comment>
   <translation>不是研究文件，或已损坏；请选择其他文件夹，或将其删除</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>is no file of a study; choose another folder</source>
   <comment>core</comment>
   <translation>不是研究文件；请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>is not a bundle ({0})</source>
   <comment>core</comment>
   <translation>不是模型包（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>is not a file of torch</source>
   <comment>core</comment>
   <translation>不是 torch 的文件</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is not a readable sound file</source>
   <comment>core</comment>
   <translation>不是此处可读取的声音文件</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is not a regular file</source>
   <comment>core</comment>
   <translation>不是普通文件</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>is not a safetensors file ({0})</source>
   <comment>core</comment>
   <translation>不是 safetensors 文件（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>is not an evaluation ({0})</source>
   <comment>core</comment>
   <translation>不是评估（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>is not text in UTF-8</source>
   <comment>core</comment>
   <translation>不是 UTF-8 文本</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>is of a training with other settings or clips</source>
   <comment>core</comment>
   <translation>属于采用其他设置或片段的训练</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>is there already; choose another name</source>
   <comment>core</comment>
   <translation>已存在；请选择其他名称</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>is there already{0}; choose another name</source>
   <comment>core</comment>
   <translation>已存在{0}；请选择其他名称</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>is too large a table: {0} columns, {1} lines</source>
   <comment>core</comment>
   <translation>表格过大：{0} 列，{1} 行</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>is too large for a file of labels (over 64 MB)</source>
   <comment>core</comment>
   <translation>作为标签文件过大（超过 64 MB）</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>is too large to be an evaluation</source>
   <comment>core</comment>
   <translation>过大，不可能是评估</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>is {0} in the first evaluation and {1} in the second; they cannot be compared</source>
   <comment>core</comment>
   <translation>在第一次评估中为 {0}，在第二次中为 {1}；两者无法比较</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>it is a table</source>
   <comment>core</comment>
   <translation>这是一个表格</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is larger than {0} MB</source>
   <comment>core</comment>
   <translation>大于 {0} MB</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is nested too deep</source>
   <comment>core</comment>
   <translation>嵌套层数过多</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is not a regular file</source>
   <comment>core</comment>
   <translation>不是普通文件</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>its high frequency, {0} Hz, is below its low one, {1} Hz</source>
   <comment>core</comment>
   <translation>频率上限 {0} Hz 低于下限 {1} Hz</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/interchange/reading.py" />
   <source>its name cannot be used here</source>
   <comment>core</comment>
   <translation>此名称在这里不可用</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>its networks need {0} GB of memory, {1} GB are free</source>
   <comment>core</comment>
   <translation>其网络需要 {0} GB 内存，可用 {1} GB</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>its process {0}, {1} times</source>
   <comment>core</comment>
   <translation>其进程{0}，共 {1} 次</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>its source {0} lies in {1} and, with {2}, in {3}</source>
   <comment>core</comment>
   <translation>其来源 {0} 位于{1}，并且连同 {2} 位于{3}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>its trials are other ones</source>
   <comment>core</comment>
   <translation>其试验不同</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>its weights take {0} GB, and one ONNX file holds {1} GB: export a bundle with fewer members</source>
   <comment>core</comment>
   <translation>权重占 {0} GB，而一个 ONNX 文件最多容纳 {1} GB：请导出成员较少的模型包</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker died {0} time</source>
   <comment>core</comment>
   <translation>其工作进程终止了 {0} 次</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker died {0} times</source>
   <comment>core</comment>
   <translation>其工作进程终止了 {0} 次</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker was ended: the machine's memory was full</source>
   <comment>core</comment>
   <translation>其工作进程被终止：机器内存已满</translation>
  </message>
  <message>
   <location filename="../../core/datasets/gtzan.py" />
   <source>known to be damaged in many copies of GTZAN, and in this one: {0}</source>
   <comment>core</comment>
   <translation>已知在许多 GTZAN 副本中损坏，此副本也是：{0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>lacks a column for the {0}; its first line must name the columns, one of them {1}, and it has {2}</source>
   <comment>core</comment>
   <translation>缺少 {0} 的列；首行必须列出各列名称，其中一列为 {1}，而现有 {2}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>lacks the column {0}</source>
   <comment>core</comment>
   <translation>缺少列 {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <location filename="../../core/bundles/manifest.py" />
   <source>lacks {0}</source>
   <comment>core</comment>
   <translation>缺少 {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>last block that is kept</source>
   <comment>core</comment>
   <translation>保留的最后一个块</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>last feature map</source>
   <comment>core</comment>
   <translation>最后一个特征图</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>lasts {0} h, too long to be taken as one clip</source>
   <comment>core</comment>
   <translation>长达 {0} h，不能作为一个片段</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>lasts {0} s, which is too short</source>
   <comment>core</comment>
   <translation>仅 {0} s，过短</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>learning rate</source>
   <comment>core</comment>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>lists no clips</source>
   <comment>core</comment>
   <translation>未列出任何片段</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>loading it with onnxruntime</source>
   <comment>core</comment>
   <translation>正在用 onnxruntime 加载</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>may not be read: permission denied</source>
   <comment>core</comment>
   <translation>无法读取：没有权限</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>member {0}</source>
   <comment>core</comment>
   <translation>成员 {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>member {0} computes something else after saving; not saved</source>
   <comment>core</comment>
   <translation>成员 {0} 保存后的计算结果不同；未保存</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>member {0}, epoch {1}</source>
   <comment>core</comment>
   <translation>成员 {0}，第 {1} 轮</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>members; bars: sd over the subsets of so many</source>
   <comment>core</comment>
   <translation>成员数；误差条：同样大小的子集间的标准差</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>mend that</source>
   <comment>core</comment>
   <translation>排除该问题</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>meta/esc50.csv and audio are there</source>
   <comment>core</comment>
   <translation>有 meta/esc50.csv 和 audio</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>metadata/UrbanSound8K.csv and audio are there</source>
   <comment>core</comment>
   <translation>有 metadata/UrbanSound8K.csv 和 audio</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>model cutoff</source>
   <comment>core</comment>
   <translation>模型截断</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>more than {0} bytes are sent</source>
   <comment>core</comment>
   <translation>发送的数据超过 {0} 字节</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>more than {0} pixels a channel</source>
   <comment>core</comment>
   <translation>每个通道超过 {0} 像素</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>must be 0 with mfcc, which do not show a sound's power</source>
   <comment>core</comment>
   <translation>使用 mfcc 时必须为 0，因为它不反映声音的强度</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be lower-case letters, digits, '.', '_' or '-', at most 64</source>
   <comment>core</comment>
   <translation>只能由小写字母、数字、'.'、'_' 或 '-' 组成，最多 64 个字符</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be one printable line</source>
   <comment>core</comment>
   <translation>必须是一行可打印的文本</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be positive</source>
   <comment>core</comment>
   <translation>必须为正数</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>must be shorter than the training</source>
   <comment>core</comment>
   <translation>必须短于训练时长</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>must be two rates that rise, between 0.25 and 4</source>
   <comment>core</comment>
   <translation>必须是 0.25 到 4 之间两个递增的速率</translation>
  </message>
  <message>
   <location filename="../../core/training/ensemble.py" />
   <source>must be {0} for a bundle; others are for studies</source>
   <comment>core</comment>
   <translation>用于模型包时必须为 {0}；其他值仅供研究</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names must be distinct and not empty</source>
   <comment>core</comment>
   <translation>名称必须互不相同且不为空</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names must be printable and at most {0} letters</source>
   <comment>core</comment>
   <translation>名称必须可打印，且最多 {0} 个字符</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names no member</source>
   <comment>core</comment>
   <translation>未列出任何成员</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>natural logarithm of {0} + mel power of mono sound at {1} Hz, windows of {2} ms as three channels of {3}; normalisation is part of the graph</source>
   <comment>core</comment>
   <translation>{1} Hz 单声道声音的梅尔功率加 {0} 后取自然对数，{2} ms 的窗口作为三个 {3} 的通道；归一化包含在计算图中</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>nearly 10 points lost with block 3 frozen</source>
   <comment>core</comment>
   <translation>冻结第 3 块时损失近 10 个百分点</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>needs epoch_choice = 'inner', clips to judge an epoch by</source>
   <comment>core</comment>
   <translation>需要 epoch_choice = 'inner'，即用于评判各轮的片段</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no CUDA: {0}; no MPS: {1}</source>
   <comment>core</comment>
   <translation>没有 CUDA：{0}；没有 MPS：{1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/store.py" />
   <source>no bundle {0} here or among the installed ones: {1}</source>
   <comment>core</comment>
   <translation>此处和已安装的模型包中都没有 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>no bundle {0} is installed; installed are: {1}</source>
   <comment>core</comment>
   <translation>未安装模型包 {0}；已安装：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/inner.py" />
   <source>no class has two sources to divide</source>
   <comment>core</comment>
   <translation>没有任何类别有两个可供划分的来源</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>no column {0}; a selection table has its columns' names in line 1 and tabs between them</source>
   <comment>core</comment>
   <translation>没有列 {0}；选区表的第 1 行应为以制表符分隔的列名</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no device {0}; there are {1}</source>
   <comment>core</comment>
   <translation>没有设备 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>no kind of run {0}; there are {1}</source>
   <comment>core</comment>
   <translation>没有运行类型 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>no method {0}; there are {1}</source>
   <comment>core</comment>
   <translation>没有方法 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>no path is known for these weights</source>
   <comment>core</comment>
   <translation>不知道这些权重的路径</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>no recipe {0}; there are {1}</source>
   <comment>core</comment>
   <translation>没有训练方案 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>no study {0}; there are {1}</source>
   <comment>core</comment>
   <translation>没有研究 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>no suffix</source>
   <comment>core</comment>
   <translation>没有后缀</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>no trial is finished yet</source>
   <comment>core</comment>
   <translation>尚无已完成的试验</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no usable NVIDIA driver or card was found</source>
   <comment>core</comment>
   <translation>未找到可用的 NVIDIA 驱动或显卡</translation>
  </message>
  <message>
   <source>none</source>
   <comment>core</comment>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>not a SHA-256</source>
   <comment>core</comment>
   <translation>不是 SHA-256</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>not all weights of {0}: missing {1}</source>
   <comment>core</comment>
   <translation>{0} 的权重不完整：缺少 {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>not of a version that is known here</source>
   <comment>core</comment>
   <translation>不是此处已知的版本</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>not one clip could be used; the first, {0}: {1}</source>
   <comment>core</comment>
   <translation>没有一个片段可用；第一个 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>not supported</source>
   <comment>core</comment>
   <translation>不支持</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>not the file that the study was planned with</source>
   <comment>core</comment>
   <translation>不是规划研究时的那个文件</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>not weights of {0}</source>
   <comment>core</comment>
   <translation>不是 {0} 的权重</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>not weights of {0}: unknown {1}</source>
   <comment>core</comment>
   <translation>不是 {0} 的权重：{1} 未知</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>not weights of {0}: {1} is missing or unknown</source>
   <comment>core</comment>
   <translation>不是 {0} 的权重：{1} 缺失或未知</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>nothing can be written in {0}</source>
   <comment>core</comment>
   <translation>无法在 {0} 中写入</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>nothing gained beyond block 3</source>
   <comment>core</comment>
   <translation>超过第 3 块后没有增益</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>of another version</source>
   <comment>core</comment>
   <translation>属于其他版本</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>one folder per class</source>
   <comment>core</comment>
   <translation>每个类别一个文件夹</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>one is named twice</source>
   <comment>core</comment>
   <translation>有一项被指定两次</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>one sound in {0} classes, {1}: {2}</source>
   <comment>core</comment>
   <translation>同一声音出现在 {0} 个类别中，{1}：{2}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>only on a Mac</source>
   <comment>core</comment>
   <translation>仅限 Mac</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>onnxruntime cannot load what was exported: {0}</source>
   <comment>core</comment>
   <translation>onnxruntime 无法加载导出的内容：{0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>other shapes than {0} has: {1}</source>
   <comment>core</comment>
   <translation>形状与 {0} 不同：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>pairs of near duplicates</source>
   <comment>core</comment>
   <translation>对近似重复的片段</translation>
  </message>
  <message>
   <location filename="../../core/interchange/tables.py" />
   <source>parquet needs pyarrow, which is not here: pip install 'sonolens[parquet]'</source>
   <comment>core</comment>
   <translation>parquet 需要 pyarrow，但此处没有：pip install 'sonolens[parquet]'</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>partly supported</source>
   <comment>core</comment>
   <translation>部分支持</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>paths and labels are listed in {0}</source>
   <comment>core</comment>
   <translation>路径和标签列在 {0} 中</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>permission denied</source>
   <comment>core</comment>
   <translation>没有权限</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>random is compared with trained weights; name those</source>
   <comment>core</comment>
   <translation>随机权重要与训练过的权重比较；请指定后者</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>random start</source>
   <comment>core</comment>
   <translation>随机初始化</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>reading it back</source>
   <comment>core</comment>
   <translation>正在读回核对</translation>
  </message>
  <message>
   <location filename="../../core/features/recording_overview.py" />
   <source>reading the recording</source>
   <comment>core</comment>
   <translation>正在读取录音</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>reading {0}</source>
   <comment>core</comment>
   <translation>正在读取 {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>sample rates differ: {0}; clips are resampled</source>
   <comment>core</comment>
   <translation>采样率不一致：{0}；片段将重新采样</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>says that it holds more than fits into memory</source>
   <comment>core</comment>
   <translation>声称包含的内容超出内存容量</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>ships with the program and cannot be removed</source>
   <comment>core</comment>
   <translation>随程序提供，无法删除</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>signal {0}</source>
   <comment>core</comment>
   <translation>信号 {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>something else answers there</source>
   <comment>core</comment>
   <translation>该处应答的是其他程序</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/ray_cluster.py" />
   <source>sonolens trial</source>
   <comment>core</comment>
   <translation>sonolens trial</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>sound files are in {0} folders{1}</source>
   <comment>core</comment>
   <translation>声音文件位于 {0} 个文件夹中{1}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>starts at {0} s, before the recording</source>
   <comment>core</comment>
   <translation>从 {0} s 开始，早于录音</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>still about 90 % without block 4</source>
   <comment>core</comment>
   <translation>去掉第 4 块后仍约为 90 %</translation>
  </message>
  <message>
   <location filename="../../core/datasets/stratify.py" />
   <source>stratified-{0} needs at least {1} sources; there are {2}</source>
   <comment>core</comment>
   <translation>stratified-{0} 至少需要 {1} 个来源；现有 {2} 个</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>testing the map</source>
   <comment>core</comment>
   <translation>正在检验归因图</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the clips are other ones</source>
   <comment>core</comment>
   <translation>片段不同</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>the clips of the study are not to be had on {0}: {1}; put them at {2} on every machine</source>
   <comment>core</comment>
   <translation>在 {0} 上无法取得研究的片段：{1}；请在每台机器上放到 {2}</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>the connection broke off</source>
   <comment>core</comment>
   <translation>连接中断</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>the dataset has none</source>
   <comment>core</comment>
   <translation>数据集没有折</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>the dataset has {0}, the bundle knows {1}: no class in common; choose another bundle, or rename the classes of the dataset</source>
   <comment>core</comment>
   <translation>数据集有 {0}，模型包认识 {1}：没有共同的类别；请选择其他模型包，或重命名数据集的类别</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>the dataset is one folder further in: {0}</source>
   <comment>core</comment>
   <translation>数据集在下一级文件夹中：{0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>the disk is full</source>
   <comment>core</comment>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the disk is full; free some space and run the study again: it goes on</source>
   <comment>core</comment>
   <translation>磁盘已满；请腾出空间后再次运行研究：它会继续</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the end</source>
   <comment>core</comment>
   <translation>终点</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>the file is empty: there are no labels in it</source>
   <comment>core</comment>
   <translation>文件为空：没有标签</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the first 80 % of each class by name to train on</source>
   <comment>core</comment>
   <translation>每个类别按名称排序的前 80 % 用于训练</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the header names a sample rate of {0} MHz</source>
   <comment>core</comment>
   <translation>文件头标明的采样率为 {0} MHz</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the header names no sample rate or no channel</source>
   <comment>core</comment>
   <translation>文件头没有标明采样率或声道</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the high frequency</source>
   <comment>core</comment>
   <translation>频率上限</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the link leads to itself</source>
   <comment>core</comment>
   <translation>链接指向自身</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the low frequency</source>
   <comment>core</comment>
   <translation>频率下限</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>the name of an ONNX file ends in {0}</source>
   <comment>core</comment>
   <translation>ONNX 文件的名称以 {0} 结尾</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>the name {0} leaves the bundle</source>
   <comment>core</comment>
   <translation>名称 {0} 指向模型包之外</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>the network cannot be compiled here, going on without ({0})</source>
   <comment>core</comment>
   <translation>此处无法编译网络，将不编译继续（{0}）</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>the network has no feature map that Grad-CAM could weigh</source>
   <comment>core</comment>
   <translation>网络没有可供 Grad-CAM 加权的特征图</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the part {0}</source>
   <comment>core</comment>
   <translation>{0} 部分</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the recipe, or the number of epochs, is another one</source>
   <comment>core</comment>
   <translation>训练方案或轮数不同</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>the run was begun with {0}, not {1}; begin another run for that</source>
   <comment>core</comment>
   <translation>此运行以 {0} 开始，而不是 {1}；请为此另开一个运行</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>the same samples in {0}: {1}</source>
   <comment>core</comment>
   <translation>{0} 中有相同的采样数据：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>the same samples: {0}</source>
   <comment>core</comment>
   <translation>采样数据相同：{0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the start</source>
   <comment>core</comment>
   <translation>起点</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>the three resolutions are one and the same</source>
   <comment>core</comment>
   <translation>三种分辨率完全相同</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>the two evaluations are of different clips: {0} only in the first, {1} only in the second{2}; evaluate both on the same clips</source>
   <comment>core</comment>
   <translation>两次评估的片段不同：{0} 个只在第一次，{1} 个只在第二次{2}；请在相同的片段上评估</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the weights in {0} are other ones</source>
   <comment>core</comment>
   <translation>{0} 中的权重不同</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the {0} folds of {1}</source>
   <comment>core</comment>
   <translation>{1} 的 {0} 折</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>the {0} part</source>
   <comment>core</comment>
   <translation>{0} 部分</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>there are {0}</source>
   <comment>core</comment>
   <translation>可用的有 {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>there is no Ray cluster at {0} ({1}); start one with 'ray start --head', or leave --address out to use this machine</source>
   <comment>core</comment>
   <translation>{0} 处没有 Ray 集群（{1}）；请用 'ray start --head' 启动，或省略 --address 以使用本机</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>there is no clip to train on</source>
   <comment>core</comment>
   <translation>没有可供训练的片段</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>there is no such bundle</source>
   <comment>core</comment>
   <translation>没有此模型包</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/datasets/tables.py" />
   <location filename="../../core/models/weights.py" />
   <location filename="../../core/studies/store.py" />
   <source>there is no such file</source>
   <comment>core</comment>
   <translation>没有此文件</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>there is no such file, so no run to open</source>
   <comment>core</comment>
   <translation>没有此文件，因此无法打开运行</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <location filename="../../core/datasets/esc50.py" />
   <location filename="../../core/datasets/folders.py" />
   <location filename="../../core/datasets/urbansound8k.py" />
   <source>there is no such folder</source>
   <comment>core</comment>
   <translation>没有此文件夹</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>there is no such setting</source>
   <comment>core</comment>
   <translation>没有此设置</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>there is no {0}; there are {1}</source>
   <comment>core</comment>
   <translation>没有 {0}；可用的有 {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>there is not enough memory</source>
   <comment>core</comment>
   <translation>内存不足</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>there is not enough memory for it</source>
   <comment>core</comment>
   <translation>内存不足以处理</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>these inputs have no sound that could be changed</source>
   <comment>core</comment>
   <translation>这些输入没有可以改变的声音</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>this Mac or its system version has no Metal support for it</source>
   <comment>core</comment>
   <translation>此 Mac 或其系统版本不支持所需的 Metal</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>this build of torch is for the CPU only</source>
   <comment>core</comment>
   <translation>此 torch 版本仅支持 CPU</translation>
  </message>
  <message>
   <location filename="../../core/studies/trial.py" />
   <source>three resolutions</source>
   <comment>core</comment>
   <translation>三种分辨率</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>too long for this sample rate and these hops</source>
   <comment>core</comment>
   <translation>对此采样率和步长而言过长</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>tracing {0}</source>
   <comment>core</comment>
   <translation>正在跟踪 {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>train and {0} parts of {1}</source>
   <comment>core</comment>
   <translation>{1} 的 train 与 {0} 部分</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>trained start</source>
   <comment>core</comment>
   <translation>预训练</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>trained weights up to and including this block, random after it</source>
   <comment>core</comment>
   <translation>至此块（含）用训练过的权重，其后随机</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>training stopped: a weight is no longer a number; lower learning_rate</source>
   <comment>core</comment>
   <translation>训练已停止：有一个权重不再是数字；请调低 learning_rate</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>training stopped: the loss is no longer a number; lower learning_rate</source>
   <comment>core</comment>
   <translation>训练已停止：损失不再是数字；请降低 learning_rate</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>unexpected {0}</source>
   <comment>core</comment>
   <translation>意外的 {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>unexpected {0}: {1}</source>
   <comment>core</comment>
   <translation>意外错误 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>unrelated outputs</source>
   <comment>core</comment>
   <translation>无关的输出</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>version {0} is not known here</source>
   <comment>core</comment>
   <translation>此处不认识版本 {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>was changed while it was being used; begin again with the clips as they are now</source>
   <comment>core</comment>
   <translation>在使用期间被更改；请用现在的片段重新开始</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>was killed (SIGKILL; perhaps the machine's memory was full)</source>
   <comment>core</comment>
   <translation>被终止（SIGKILL；可能机器内存已满）</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>was written by a newer version of the program (form {0}, this one reads up to {1}); update it, or choose another folder</source>
   <comment>core</comment>
   <translation>由较新版本的程序写入（格式 {0}，本版本最多读取 {1}）；请更新程序，或选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>what answers at {0} does not let this program in ({1}); a cluster that asks for a token takes it where RAY_AUTH_MODE=token is set, and it must have the same versions of Ray and Python</source>
   <comment>core</comment>
   <translation>{0} 处的应答方不允许此程序接入（{1}）；要求令牌的集群会在设置了 RAY_AUTH_MODE=token 时接受令牌，且其 Ray 与 Python 版本必须相同</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>what came has another hash than expected; not kept</source>
   <comment>core</comment>
   <translation>收到的内容哈希与预期不同；未保留</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>what was exported differs from torch by {0}, more than {1}; nothing was written</source>
   <comment>core</comment>
   <translation>导出的结果与 torch 相差 {0}，超过 {1}；未写入任何内容</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>what was exported gives no {0}; nothing was written</source>
   <comment>core</comment>
   <translation>导出的内容没有给出 {0}；未写入任何内容</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>writing it</source>
   <comment>core</comment>
   <translation>正在写入</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>written</source>
   <comment>core</comment>
   <translation>已写入</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <comment>core</comment>
   <translation>{0} 和 {1}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <location filename="../../core/models/weights.py" />
   <source>{0} and {1} more</source>
   <comment>core</comment>
   <translation>{0} 等另外 {1} 个</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} asks for {1} core and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</source>
   <comment>core</comment>
   <translation>{0} 要求 {1} 个核心和 {2} 个 GPU，而集群中没有这样的机器（最多 {3} 个核心、{4} 个 GPU）；请降低要求</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} asks for {1} cores and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</source>
   <comment>core</comment>
   <translation>{0} 要求 {1} 个核心和 {2} 个 GPU，而集群中没有这样的机器（最多 {3} 个核心、{4} 个 GPU）；请降低要求</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} at less than the {1} Hz asked for: nothing is heard above half their own rate</source>
   <comment>core</comment>
   <translation>{0}的采样率低于所要求的 {1} Hz：高于其自身采样率一半的部分听不到</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} at {1} Hz</source>
   <comment>core</comment>
   <translation>{0} 个为 {1} Hz</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>{0} cannot be downloaded ({1}); fetch {2} elsewhere and give the file's path instead</source>
   <comment>core</comment>
   <translation>无法下载 {0}（{1}）；请在别处下载 {2}，然后给出文件路径</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} changed while it was read</source>
   <comment>core</comment>
   <translation>{0} 在读取过程中发生了变化</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} channels</source>
   <comment>core</comment>
   <translation>{0} 个声道</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} classes</source>
   <comment>core</comment>
   <translation>{0} 个类别</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clipped, with 1 % of the samples or more at full scale, three or more in a row: {1}</source>
   <comment>core</comment>
   <translation>{0}削波，有 1 % 或更多采样达到满幅，且连续三个或更多：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clips</source>
   <comment>core</comment>
   <translation>{0} 个片段</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clips: each {1}: {2}</source>
   <comment>core</comment>
   <translation>{0} 个片段：均{1}：{2}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>{0} columns</source>
   <comment>core</comment>
   <translation>{0} 列</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>{0} destroyed</source>
   <comment>core</comment>
   <translation>已破坏 {0}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} does not say what it was trained on: these clips may be among them, and the figures then flatter.</source>
   <comment>core</comment>
   <translation>{0} 未说明用什么训练：这些片段可能就在其中，那样数字就会偏高。</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} folds, stratified by class, sources kept together, seed {1}</source>
   <comment>core</comment>
   <translation>{0} 折，按类别分层，同一来源不拆分，随机种子 {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>{0} has no block {1} that can be frozen; there are {2}</source>
   <comment>core</comment>
   <translation>{0} 没有可冻结的块 {1}；可用的有 {2}</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>{0} has no pretrained weights; choose random, or a file</source>
   <comment>core</comment>
   <translation>{0} 没有预训练权重；请选择随机，或一个文件</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>{0} has no pretrained weights; choose random, or a file of weights</source>
   <comment>core</comment>
   <translation>{0} 没有预训练权重；请选择随机，或一个权重文件</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>{0} has no pretrained weights; start it from random ones, or from a file</source>
   <comment>core</comment>
   <translation>{0} 没有预训练权重；请从随机权重或文件开始</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} has no train part with another beside it</source>
   <comment>core</comment>
   <translation>{0} 没有与其他部分并列的训练部分</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>{0} has not enough memory for this; close other programs, or choose another device</source>
   <comment>core</comment>
   <translation>{0} 的内存不足以完成此操作；请关闭其他程序，或选择其他设备</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>{0} has not enough memory for two clips at a time; choose a smaller network or another device</source>
   <comment>core</comment>
   <translation>{0} 的内存不足以同时处理两个片段；请选择较小的网络或其他设备</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>{0} has not enough memory for {1} clips at a time; going on with {2} and summed gradients</source>
   <comment>core</comment>
   <translation>{0} 的内存不足以同时处理 {1} 个片段；改为 {2} 个并累加梯度继续</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} has shape {1}</source>
   <comment>core</comment>
   <translation>{0} 的形状为 {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} has type {1}</source>
   <comment>core</comment>
   <translation>{0} 的类型为 {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} hold the same sounds</source>
   <comment>core</comment>
   <translation>{0} 中的声音相同</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>{0} holds another study: {1}; choose another folder, or remove it</source>
   <comment>core</comment>
   <translation>{0} 中是另一项研究：{1}；请选择其他文件夹，或将其删除</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>{0} holds no table of settings</source>
   <comment>core</comment>
   <translation>{0} 不包含设置表</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} holds values that are not numbers</source>
   <comment>core</comment>
   <translation>{0} 含有非数值</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is a link that leaves the bundle</source>
   <comment>core</comment>
   <translation>{0} 是指向模型包之外的链接</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is a link, which a bundle may not hold</source>
   <comment>core</comment>
   <translation>{0} 是链接，模型包中不允许</translation>
  </message>
  <message>
   <location filename="../../core/training/ensemble.py" />
   <source>{0} is a run of another kind, {1}</source>
   <comment>core</comment>
   <translation>{0} 是另一种运行：{1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} is damaged or was changed: its SHA-256 does not fit</source>
   <comment>core</comment>
   <translation>{0} 已损坏或被更改：SHA-256 不符</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is encrypted; pack the bundle again without</source>
   <comment>core</comment>
   <translation>{0} 已加密；请不加密重新打包模型包</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} is in none</source>
   <comment>core</comment>
   <translation>{0} 不属于任何部分</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is larger than it says</source>
   <comment>core</comment>
   <translation>{0} 大于其标明的大小</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is larger than {1} bytes</source>
   <comment>core</comment>
   <translation>{0} 大于 {1} 字节</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is left out: {1}</source>
   <comment>core</comment>
   <translation>已略去 {0}：{1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/local.py" />
   <source>{0} is less than 1</source>
   <comment>core</comment>
   <translation>{0} 小于 1</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is listed in {1} classes: {2}</source>
   <comment>core</comment>
   <translation>{0} 被列入 {1} 个类别：{2}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is listed {1} times</source>
   <comment>core</comment>
   <translation>{0} 被列出 {1} 次</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>{0} is neither 'pretrained', 'random' nor a weights file</source>
   <comment>core</comment>
   <translation>{0} 既不是 'pretrained'、'random'，也不是权重文件</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/ray_cluster.py" />
   <source>{0} is neither a share nor a whole number</source>
   <comment>core</comment>
   <translation>{0} 既不是份额，也不是整数</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is newer than this program knows ({1})</source>
   <comment>core</comment>
   <translation>{0} 比此程序所知的（{1}）更新</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>{0} is no folder; choose another one</source>
   <comment>core</comment>
   <translation>{0} 不是文件夹；请选择其他文件夹</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>{0} is no https address</source>
   <comment>core</comment>
   <translation>{0} 不是 https 地址</translation>
  </message>
  <message>
   <location filename="../../core/training/contents.py" />
   <source>{0} is no longer the clip that the run was begun with; put that back, or begin another run</source>
   <comment>core</comment>
   <translation>{0} 已不是此运行开始时的片段；请放回原片段，或另开一个运行</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>{0} is none of auto, {1}</source>
   <comment>core</comment>
   <translation>{0} 不是 auto，也不是 {1} 之一</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} is none of {1}</source>
   <comment>core</comment>
   <translation>{0} 不是 {1} 之一</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>{0} is not .toml or .json</source>
   <comment>core</comment>
   <translation>{0} 不是 .toml 或 .json</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} is not HOST:PORT</source>
   <comment>core</comment>
   <translation>{0} 不是 HOST:PORT 的形式</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is not a version</source>
   <comment>core</comment>
   <translation>{0} 不是版本号</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>{0} is not among {1} classes</source>
   <comment>core</comment>
   <translation>{0} 不在 {1} 个类别之中</translation>
  </message>
  <message>
   <location filename="../../core/datasets/inner.py" />
   <source>{0} is not in (0, 0.5]</source>
   <comment>core</comment>
   <translation>{0} 不在 (0, 0.5] 内</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is not readable JSON ({1})</source>
   <comment>core</comment>
   <translation>{0} 不是可读的 JSON（{1}）</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>{0} is not what was written</source>
   <comment>core</comment>
   <translation>{0} 与写入的内容不符</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>{0} is the class explained; name another one</source>
   <comment>core</comment>
   <translation>{0} 就是被解释的类别；请指定另一个</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>{0} is the name of a bundle that ships with the program; install it under another name</source>
   <comment>core</comment>
   <translation>{0} 是随程序提供的模型包的名称；请以其他名称安装</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} is there already; resume it or remove it</source>
   <comment>core</comment>
   <translation>{0} 已存在；请继续它，或将其删除</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} longer than {1} s, 1.5 times the clip duration: cut them, or choose a longer clip duration</source>
   <comment>core</comment>
   <translation>{0}长于 {1} s，即片段时长的 1.5 倍：请剪短，或选择更长的片段时长</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} members are more than {1}</source>
   <comment>core</comment>
   <translation>{0} 个成员超过 {1} 个</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} missing from a fold, whose figure then says nothing of it: {1}</source>
   <comment>core</comment>
   <translation>{0}在某一折中缺失，该折的数字因而不反映它们：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} more {1}</source>
   <comment>core</comment>
   <translation>另有 {0} {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} no longer holds the clips that the run was begun with ({1} differs); begin another run</source>
   <comment>core</comment>
   <translation>{0} 已不再包含此运行开始时的片段（{1} 不同）；请另开一个运行</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} of GTZAN known to be replicas, mislabelled or distorted: those that the fault-filtered partition of Kereliuk et al. (2015) leaves out; it does not say which fault each has</source>
   <comment>core</comment>
   <translation>GTZAN 中已知有重复、错标或失真的{0}：即 Kereliuk et al. (2015) 的去缺陷划分所略去者；它未说明各有何种缺陷</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>{0} on {1}: these are not the clips that the study was planned with; put the same ones on every machine, or begin another study</source>
   <comment>core</comment>
   <translation>{1} 上的 {0}：不是规划研究时的片段；请在每台机器上放置相同的片段，或另开一项研究</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>{0} points are fewer than the longest window, {1} samples</source>
   <comment>core</comment>
   <translation>{0} 点少于最长的窗口（{1} 个采样）</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} shorter than {1} s: padded with silence, which a class of short clips may be known by</source>
   <comment>core</comment>
   <translation>{0}短于 {1} s：以静音填充，短片段的类别可能因此被识别出来</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} silent, with a peak below -60 dB: {1}</source>
   <comment>core</comment>
   <translation>{0}无声，峰值低于 -60 dB：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} sources</source>
   <comment>core</comment>
   <translation>{0} 个来源</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>{0} stopped answering ({1}); choose another device, or start the program again</source>
   <comment>core</comment>
   <translation>{0} 不再响应（{1}）；请选择其他设备，或重新启动程序</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>{0} thread</source>
   <comment>core</comment>
   <translation>{0} 个线程</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>{0} threads</source>
   <comment>core</comment>
   <translation>{0} 个线程</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} trained on and held out too, which flatters every figure: {1}</source>
   <comment>core</comment>
   <translation>{0}既用于训练又被留出，使所有数字偏高：{1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} unpacks to an unlikely size</source>
   <comment>core</comment>
   <translation>{0} 解压后的大小不合理</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on just this dataset, {1}.</source>
   <comment>core</comment>
   <translation>{0} 正是用此数据集 {1} 训练的。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, a dataset of this name.</source>
   <comment>core</comment>
   <translation>{0} 用同名数据集 {1} 训练。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, and {2} is a part of {3}.</source>
   <comment>core</comment>
   <translation>{0} 用 {1} 训练，而 {2} 是 {3} 的一部分。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, not on {2}. Copies of training clips under another name would not be noticed.</source>
   <comment>core</comment>
   <translation>{0} 用 {1} 训练，而不是 {2}。以其他名称存在的训练片段副本不会被察觉。</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} were used to train it: {1} The figures say how well it remembers, not how well it hears new sounds.</source>
   <comment>core</comment>
   <translation>{0}曾用于训练：{1}这些数字反映的是它记得多好，而不是它识别新声音的能力。</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} whose clips all come from one source, which cannot be both trained on and held out: {1}</source>
   <comment>core</comment>
   <translation>{0}的片段都来自同一来源，无法既用于训练又被留出：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} with a single clip, which cannot be both trained on and held out: {1}</source>
   <comment>core</comment>
   <translation>{0}只有一个片段，无法既用于训练又被留出：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} with nothing to train on when its fold is held out: {1}</source>
   <comment>core</comment>
   <translation>{0}在其所在折被留出时没有可供训练的片段：{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} with {1}</source>
   <comment>core</comment>
   <translation>{0} 个为 {1}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1} is not a number</source>
   <comment>core</comment>
   <translation>{0} {1} 不是数字</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>{0} {1} is not between 0 and 1</source>
   <comment>core</comment>
   <translation>{0} {1} 不在 0 到 1 之间</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1} is too large</source>
   <comment>core</comment>
   <translation>{0} {1} 过大</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1}: the file has decimal points and decimal commas; one of them must go</source>
   <comment>core</comment>
   <translation>{0} {1}：文件同时使用小数点和小数逗号；必须统一</translation>
  </message>
  <message>
   <source>{0}, cut {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}，截断至 {1}，第 {2} 折，随机种子 {3}</translation>
  </message>
  <message>
   <source>{0}, frozen {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}，冻结至 {1}，第 {2} 折，随机种子 {3}</translation>
  </message>
  <message>
   <source>{0}, fused {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}，融合至 {1}，第 {2} 折，随机种子 {3}</translation>
  </message>
  <message>
   <location filename="../../core/errors.py" />
   <source>{0}, line {1}</source>
   <comment>core</comment>
   <translation>{0}，第 {1} 行</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>{0}, line {1}: {2} is empty</source>
   <comment>core</comment>
   <translation>{0}，第 {1} 行：{2} 为空</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>{0}, line {1}: {2} is not there{3}</source>
   <comment>core</comment>
   <translation>{0}，第 {1} 行：{2} 不存在{3}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>{0}, line {1}: {2} is {3}, none of train, validation, test</source>
   <comment>core</comment>
   <translation>{0}，第 {1} 行：{2} 为 {3}，不是 train、validation、test 之一</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, paper protocol</source>
   <comment>core</comment>
   <translation>{0}，论文协议</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, random start</source>
   <comment>core</comment>
   <translation>{0}，随机初始化</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, the paper's</source>
   <comment>core</comment>
   <translation>{0}，论文数值</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, weight decay {1}</source>
   <comment>core</comment>
   <translation>{0}，权重衰减 {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, {1} start</source>
   <comment>core</comment>
   <translation>{0}，{1} 初始化</translation>
  </message>
  <message>
   <location filename="../../core/studies/trial.py" />
   <source>{0}/{1} ms replicated</source>
   <comment>core</comment>
   <translation>{0}/{1} ms 重复</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>{0}; if its disk was unplugged, plug it in and check again</source>
   <comment>core</comment>
   <translation>{0}；如果磁盘已拔出，请插回后重新检查</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>{0}; nothing was written</source>
   <comment>core</comment>
   <translation>{0}；未写入任何内容</translation>
  </message>
  <message>
   <location filename="../../core/studies/run.py" />
   <source>{0}{1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}{1}，第 {2} 折，随机种子 {3}</translation>
  </message>
 </context>
</TS>
