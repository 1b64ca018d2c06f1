<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Sonolens</name>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;File</source>
   <comment>menu</comment>
   <translation>&amp;File</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Clip</source>
   <comment>menu</comment>
   <translation>&amp;Clip</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;View</source>
   <comment>menu</comment>
   <translation>&amp;View</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Help</source>
   <comment>menu</comment>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Theme</source>
   <comment>menu</comment>
   <translation>&amp;Theme</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Bundle</source>
   <comment>menu</comment>
   <translation>&amp;Bundle</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Open clips…</source>
   <translation>&amp;Open clips…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Choose sound files to classify.</source>
   <translation>Choose sound files to classify.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Open &amp;folder…</source>
   <translation>Open &amp;folder…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify every sound file in a folder and the folders in it.</source>
   <translation>Classify every sound file in a folder and the folders in it.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Paste clips</source>
   <translation>&amp;Paste clips</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify the files, or the paths, that were copied.</source>
   <translation>Classify the files, or the paths, that were copied.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Record</source>
   <translation>&amp;Record</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Record a microphone; again to stop and keep.</source>
   <translation>Record a microphone; again to stop and keep.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Listen li&amp;ve</source>
   <translation>Listen li&amp;ve</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Hear a microphone and say at once what it is; again to stop.</source>
   <translation>Hear a microphone and say at once what it is; again to stop.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Keep the last minute</source>
   <translation>&amp;Keep the last minute</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard live over the last minute as a clip.</source>
   <translation>Save what was heard live over the last minute as a clip.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Export picture…</source>
   <translation>&amp;Export picture…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the spectrogram with its overlay and axes as PNG or SVG.</source>
   <translation>Save the spectrogram with its overlay and axes as PNG or SVG.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export &amp;attribution…</source>
   <translation>Export &amp;attribution…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the attribution of every pixel as .npy or .csv.</source>
   <translation>Save the attribution of every pixel as .npy or .csv.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export e&amp;vidence sound…</source>
   <translation>Export e&amp;vidence sound…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the sound of the evidence, and of the rest, as WAV.</source>
   <translation>Save the sound of the evidence, and of the rest, as WAV.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export &amp;boxes…</source>
   <translation>Export &amp;boxes…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save boxes around the strongest evidence for Raven or Audacity.</source>
   <translation>Save boxes around the strongest evidence for Raven or Audacity.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export even&amp;ts…</source>
   <translation>Export even&amp;ts…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard in the recording for Audacity or Raven, or as a table.</source>
   <translation>Save what was heard in the recording for Audacity or Raven, or as a table.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Import labels…</source>
   <translation>&amp;Import labels…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Lay Audacity labels or a Raven table over the recording's timeline.</source>
   <translation>Lay Audacity labels or a Raven table over the recording's timeline.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Save results of all clips…</source>
   <translation>&amp;Save results of all clips…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard in every file of the list as CSV or JSON Lines.</source>
   <translation>Save what was heard in every file of the list as CSV or JSON Lines.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;New training…</source>
   <translation>&amp;New training…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Train networks on clips of your own.</source>
   <translation>Train networks on clips of your own.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Settin&amp;gs…</source>
   <translation>Settin&amp;gs…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Look, device, storage, keys and privacy.</source>
   <translation>Look, device, storage, keys and privacy.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quit</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Close the window and stop all work.</source>
   <translation>Close the window and stop all work.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Play</source>
   <translation>&amp;Play</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Play from the cursor, or stop.</source>
   <translation>Play from the cursor, or stop.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Loop</source>
   <translation>&amp;Loop</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Repeat the selection, or the whole clip.</source>
   <translation>Repeat the selection, or the whole clip.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor &amp;back</source>
   <translation>Cursor &amp;back</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor back by 0.1 s.</source>
   <translation>Move the cursor back by 0.1 s.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor &amp;on</source>
   <translation>Cursor &amp;on</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor on by 0.1 s.</source>
   <translation>Move the cursor on by 0.1 s.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor back by 1 s</source>
   <translation>Cursor back by 1 s</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor back by 1 s.</source>
   <translation>Move the cursor back by 1 s.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor forward by 1 s</source>
   <translation>Cursor forward by 1 s</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor on by 1 s.</source>
   <translation>Move the cursor on by 1 s.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor to the &amp;start</source>
   <translation>Cursor to the &amp;start</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor to the start.</source>
   <translation>Move the cursor to the start.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Selection begins &amp;here</source>
   <translation>Selection begins &amp;here</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Begin the part to loop at the cursor.</source>
   <translation>Begin the part to loop at the cursor.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Selection &amp;ends here</source>
   <translation>Selection &amp;ends here</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>End the part to loop at the cursor.</source>
   <translation>End the part to loop at the cursor.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Clear the selection</source>
   <translation>&amp;Clear the selection</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Loop the whole clip again.</source>
   <translation>Loop the whole clip again.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Previous window</source>
   <translation>Previous window</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the previous window of a recording.</source>
   <translation>Show the previous window of a recording.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Next window</source>
   <translation>Next window</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the next window of a recording.</source>
   <translation>Show the next window of a recording.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Previous event</source>
   <translation>Previous event</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go to the previous event of a recording.</source>
   <translation>Go to the previous event of a recording.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Next event</source>
   <translation>Next event</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go to the next event of a recording.</source>
   <translation>Go to the next event of a recording.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Pre&amp;vious clip</source>
   <translation>Pre&amp;vious clip</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go up in the list of clips.</source>
   <translation>Go up in the list of clips.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Next clip</source>
   <translation>&amp;Next clip</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go down in the list of clips.</source>
   <translation>Go down in the list of clips.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Try again</source>
   <translation>&amp;Try again</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify the selected clips again that failed.</source>
   <translation>Classify the selected clips again that failed.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Remove from the list</source>
   <translation>&amp;Remove from the list</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Take the selected clips out of the list; the files stay.</source>
   <translation>Take the selected clips out of the list; the files stay.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cancel all &amp;work</source>
   <translation>Cancel all &amp;work</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Stop classifying and explaining; what is done stays.</source>
   <translation>Stop classifying and explaining; what is done stays.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>L&amp;isten page</source>
   <translation>L&amp;isten page</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Hear clips, what is in them, and why.</source>
   <translation>Hear clips, what is in them, and why.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Train page</source>
   <translation>&amp;Train page</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>St&amp;udy page</source>
   <translation>St&amp;udy page</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Find out what makes trained networks work on sounds of your own.</source>
   <translation>Find out what makes trained networks work on sounds of your own.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Models page</source>
   <translation>&amp;Models page</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>See how good the bundles are.</source>
   <translation>See how good the bundles are.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;All three resolutions</source>
   <translation>&amp;All three resolutions</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the three channels as colours.</source>
   <translation>Show the three channels as colours.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;First resolution</source>
   <translation>&amp;First resolution</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the first channel alone.</source>
   <translation>Show the first channel alone.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Second resolution</source>
   <translation>&amp;Second resolution</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the second channel alone.</source>
   <translation>Show the second channel alone.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Third resolution</source>
   <translation>&amp;Third resolution</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the third channel alone.</source>
   <translation>Show the third channel alone.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>As the &amp;network sees it</source>
   <translation>As the &amp;network sees it</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the exact pixels of the network's input.</source>
   <translation>Show the exact pixels of the network's input.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>S&amp;pectrogram of the whole recording</source>
   <translation>S&amp;pectrogram of the whole recording</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show all of a recording as a spectrogram below its waveform.</source>
   <translation>Show all of a recording as a spectrogram below its waveform.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Zoom &amp;in</source>
   <translation>Zoom &amp;in</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show a shorter time around the cursor.</source>
   <translation>Show a shorter time around the cursor.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Zoom &amp;out</source>
   <translation>Zoom &amp;out</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show a longer time.</source>
   <translation>Show a longer time.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Whole clip</source>
   <translation>&amp;Whole clip</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the whole clip and every pitch.</source>
   <translation>Show the whole clip and every pitch.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Stronger overlay</source>
   <translation>&amp;Stronger overlay</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the attribution more opaque.</source>
   <translation>Show the attribution more opaque.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Weaker overlay</source>
   <translation>&amp;Weaker overlay</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the attribution more transparent.</source>
   <translation>Show the attribution more transparent.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>As the &amp;desktop</source>
   <translation>As the &amp;desktop</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Light or dark, as the desktop is.</source>
   <translation>Light or dark, as the desktop is.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dark</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Light writing on dark surfaces.</source>
   <translation>Light writing on dark surfaces.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Light</source>
   <translation>&amp;Light</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Dark writing on light surfaces.</source>
   <translation>Dark writing on light surfaces.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Choose a bundle &amp;file…</source>
   <translation>Choose a bundle &amp;file…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify with another bundle from a folder or a .sonolens file.</source>
   <translation>Classify with another bundle from a folder or a .sonolens file.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Help pages</source>
   <translation>&amp;Help pages</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>First minutes, explanations, recordings, training, formats, privacy, trouble.</source>
   <translation>First minutes, explanations, recordings, training, formats, privacy, trouble.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Find a command…</source>
   <translation>&amp;Find a command…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Type a few letters of a command, or of a clip's name, and run it.</source>
   <translation>Type a few letters of a command, or of a clip's name, and run it.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Take the &amp;tour</source>
   <translation>Take the &amp;tour</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Point at the parts of the Listen page, one after the other.</source>
   <translation>Point at the parts of the Listen page, one after the other.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Keyboard shortcuts</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>List every shortcut.</source>
   <translation>List every shortcut.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Open the &amp;log folder</source>
   <translation>Open the &amp;log folder</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the files that hold the details of what went wrong.</source>
   <translation>Show the files that hold the details of what went wrong.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Re&amp;port a problem…</source>
   <translation>Re&amp;port a problem…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Gather self-check and log in one file that you read first; nothing is sent.</source>
   <translation>Gather self-check and log in one file that you read first; nothing is sent.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;About Sonolens</source>
   <translation>&amp;About Sonolens</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Version, libraries and licences.</source>
   <translation>Version, libraries and licences.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>  or  </source>
   <translation>  or  </translation>
  </message>
  <message>
   <location filename="../../app/attribution_files.py" />
   <source>{file} ends neither in .npy nor in .csv</source>
   <translation>{file} ends neither in .npy nor in .csv</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>Nothing can be heard: no microphone was found. Connect one.</source>
   <translation>Nothing can be heard: no microphone was found. Connect one.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>A microphone is open already.</source>
   <translation>A microphone is open already.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} offers no sound that can be heard.</source>
   <translation>{device} offers no sound that can be heard.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} cannot be opened.</source>
   <translation>{device} cannot be opened.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} went away.</source>
   <translation>{device} went away.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>Nothing can be played: no loudspeaker or headphones were found.</source>
   <translation>Nothing can be played: no loudspeaker or headphones were found.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>{device} does not play {rate} Hz mono sound.</source>
   <translation>{device} does not play {rate} Hz mono sound.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>Playback stopped: the audio device went away.</source>
   <translation>Playback stopped: the audio device went away.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} went away</source>
   <translation>{device} went away</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{folder} cannot be written to ({reason})</source>
   <translation>{folder} cannot be written to ({reason})</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>the disk is full</source>
   <translation>the disk is full</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>Nothing can be recorded: no microphone was found. Connect one.</source>
   <translation>Nothing can be recorded: no microphone was found. Connect one.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>A recording is running already.</source>
   <translation>A recording is running already.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} offers no sound that can be recorded.</source>
   <translation>{device} offers no sound that can be recorded.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} cannot be opened for recording.</source>
   <translation>{device} cannot be opened for recording.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{trouble} before anything was recorded.</source>
   <translation>{trouble} before anything was recorded.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} gave no sound: choose another microphone.</source>
   <translation>{device} gave no sound: choose another microphone.</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>Exported to {file}</source>
   <translation>Exported to {file}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>Exported to {file}; it differs from torch by at most {difference:.1g} on {n} inputs</source>
   <translation>Exported to {file}; it differs from torch by at most {difference:.1g} on {n} inputs</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <location filename="../../app/evaluation_jobs.py" />
   <source>looking at {file}</source>
   <translation>looking at {file}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>loading {name}</source>
   <translation>loading {name}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>not given</source>
   <translation>not given</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Held-out: the epoch was chosen without the reported fold.</source>
   <translation>Held-out: the epoch was chosen without the reported fold.</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Paper: the best epoch on the reported fold itself, which flatters.</source>
   <translation>Paper: the best epoch on the reported fold itself, which flatters.</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Held-out</source>
   <translation>Held-out</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Paper</source>
   <translation>Paper</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Network</source>
   <translation>Network</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Input</source>
   <translation>Input</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Size on disk</source>
   <translation>Size on disk</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Trained on</source>
   <translation>Trained on</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Recipe</source>
   <translation>Recipe</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Seeds</source>
   <translation>Seeds</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Temperature</source>
   <translation>Temperature</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Threshold</source>
   <translation>Threshold</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/licences.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Licence</source>
   <translation>Licence</translation>
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
   <translation>Kept in</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/header.py" />
   <source>{n} member</source>
   <translation>{n} member</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/header.py" />
   <source>{n} members</source>
   <translation>{n} members</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>data not named</source>
   <translation>data not named</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>any length</source>
   <translation>any length</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>ImageNet weights</source>
   <translation>ImageNet weights</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>random weights</source>
   <translation>random weights</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>weights of {file}</source>
   <translation>weights of {file}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{dataset}, {n} clips</source>
   <translation>{dataset}, {n} clips</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>the left one</source>
   <translation>the left one</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>the right one</source>
   <translation>the right one</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{n} in common</source>
   <translation>{n} in common</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{n} only in {bundle}</source>
   <translation>{n} only in {bundle}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{accuracy} (95 % interval {low} to {high}; {about})</source>
   <translation>{accuracy} (95 % interval {low} to {high}; {about})</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>not measured</source>
   <translation>not measured</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>none</source>
   <comment>no threshold</comment>
   <translation>none</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>none</source>
   <comment>no class</comment>
   <translation>none</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>not said</source>
   <translation>not said</translation>
  </message>
  <message>
   <location filename="../../app/colour_maps.py" />
   <source>Grey</source>
   <translation>Grey</translation>
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
   <translation>Loading the bundle</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Loading the bundle was cancelled.</source>
   <translation>Loading the bundle was cancelled.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Looking for bundles</source>
   <translation>Looking for bundles</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Looking for devices</source>
   <translation>Looking for devices</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_facts.py" />
   <source>Comparing the bundles</source>
   <translation>Comparing the bundles</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/training.py" />
   <source>Removing {name}</source>
   <translation>Removing {name}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <location filename="../../app/controllers/evaluation.py" />
   <source>Looking at {file}</source>
   <translation>Looking at {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Installing {file}</source>
   <translation>Installing {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Exporting {file}</source>
   <translation>Exporting {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Installed {name}</source>
   <translation>Installed {name}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Removed {name}</source>
   <translation>Removed {name}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Bundles are being copied; wait, or cancel that first.</source>
   <translation>Bundles are being copied; wait, or cancel that first.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>{doing} was cancelled.</source>
   <translation>{doing} was cancelled.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <source>Looking for clips …</source>
   <translation>Looking for clips …</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <location filename="../../app/controllers/recording_view.py" />
   <source>Classifying {file}</source>
   <translation>Classifying {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <source>Looking for clips</source>
   <translation>Looking for clips</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <location filename="../../app/controllers/recording_view.py" />
   <location filename="../../app/controllers/spectrogram_tiles.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/training.py" />
   <source>Reading {file}</source>
   <comment>what failed</comment>
   <translation>Reading {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{folder} (and {more} more) cannot be looked into: {reason}.</source>
   <translation>{folder} (and {more} more) cannot be looked into: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{folder} cannot be looked into: {reason}.</source>
   <translation>{folder} cannot be looked into: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>No sound files were found in {folder}.</source>
   <translation>No sound files were found in {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{n} clip was added.</source>
   <translation>{n} clip was added.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{n} clips were added.</source>
   <translation>{n} clips were added.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <source>Saving {file} …</source>
   <translation>Saving {file} …</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>beginning</source>
   <translation>beginning</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Looking for evaluations</source>
   <translation>Looking for evaluations</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Opening the evaluation</source>
   <translation>Opening the evaluation</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Saved {file}</source>
   <translation>Saved {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saving {file}</source>
   <translation>Saving {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Evaluating</source>
   <translation>Evaluating</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <source>explaining</source>
   <translation>explaining</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>cancelled</source>
   <translation>cancelled</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <source>Explaining</source>
   <translation>Explaining</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>Listening to the evidence</source>
   <translation>Listening to the evidence</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>taking the sound apart</source>
   <translation>taking the sound apart</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>Testing the map</source>
   <translation>Testing the map</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>testing</source>
   <translation>testing</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no clip on the page to save a picture of.</source>
   <translation>There is no clip on the page to save a picture of.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no explanation on the page to save.</source>
   <translation>There is no explanation on the page to save.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no explanation to put boxes around.</source>
   <translation>There is no explanation to put boxes around.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>Saving {file} was cancelled.</source>
   <translation>Saving {file} was cancelled.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>Live classification</source>
   <translation>Live classification</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>{reason} What was heard can still be kept.</source>
   <translation>{reason} What was heard can still be kept.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>Keeping the last minute</source>
   <translation>Keeping the last minute</translation>
  </message>
  <message>
   <location filename="../../app/controllers/playback.py" />
   <location filename="../../app/controllers/timeline.py" />
   <source>Playing</source>
   <translation>Playing</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>The recording was discarded.</source>
   <translation>The recording was discarded.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>{trouble}: {seconds:.1f} s were kept as {file}.</source>
   <translation>{trouble}: {seconds:.1f} s were kept as {file}.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>{seconds:.1f} s were kept as {file}.</source>
   <translation>{seconds:.1f} s were kept as {file}.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>Recording</source>
   <comment>what is being done</comment>
   <translation>Recording</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Measuring the cache</source>
   <translation>Measuring the cache</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Clearing the cache</source>
   <translation>Clearing the cache</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>{n} setting taken from {file}</source>
   <translation>{n} setting taken from {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>{n} settings taken from {file}</source>
   <translation>{n} settings taken from {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>The settings are in {file}</source>
   <translation>The settings are in {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Bounding the cache</source>
   <translation>Bounding the cache</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Exporting the settings</source>
   <translation>Exporting the settings</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Importing settings</source>
   <translation>Importing settings</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Changing the threads</source>
   <translation>Changing the threads</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/windows/study_door.py" />
   <source>The study “{title}” is under way; stop it before another begins.</source>
   <translation>The study “{title}” is under way; stop it before another begins.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” is done; its report is in {folder}</source>
   <translation>The study “{title}” is done; its report is in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}”</source>
   <translation>The study “{title}”</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” was stopped; finished trials are kept.</source>
   <translation>The study “{title}” was stopped; finished trials are kept.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” is under way; stop it first.</source>
   <translation>The study “{title}” is under way; stop it first.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>Looking for studies</source>
   <translation>Looking for studies</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <location filename="../../app/study_setup_jobs.py" />
   <source>timing {network}</source>
   <translation>timing {network}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Planning the study</source>
   <translation>Planning the study</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Something is being trained; time a network when it is done.</source>
   <translation>Something is being trained; time a network when it is done.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>timing</source>
   <translation>timing</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Looking up the networks</source>
   <translation>Looking up the networks</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <location filename="../../app/widgets/study_budget.py" />
   <source>Timing</source>
   <translation>Timing</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>The first {minutes:g} minutes of the event are played.</source>
   <translation>The first {minutes:g} minutes of the event are played.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>Finding events</source>
   <translation>Finding events</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>Hearing the recording again</source>
   <translation>Hearing the recording again</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saved {events} to {file}</source>
   <translation>Saved {events} to {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saved the results of {n} files to {file}</source>
   <translation>Saved the results of {n} files to {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>{file} is {length} long.</source>
   <translation>{file} is {length} long.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>{saved}; {n} of them are not done yet</source>
   <translation>{saved}; {n} of them are not done yet</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>There is no recording on the page to save the events of.</source>
   <translation>There is no recording on the page to save the events of.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Nothing was heard of {file} yet.</source>
   <translation>Nothing was heard of {file} yet.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Open a recording first: labels belong to one.</source>
   <translation>Open a recording first: labels belong to one.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>There are no clips in the list to save the results of.</source>
   <translation>There are no clips in the list to save the results of.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Importing {file}</source>
   <translation>Importing {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is being trained; stop or cancel it before another begins.</source>
   <translation>“{title}” is being trained; stop or cancel it before another begins.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is trained, and the Listen page uses it now.</source>
   <translation>“{title}” is trained, and the Listen page uses it now.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Training “{title}”</source>
   <translation>Training “{title}”</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Training “{title}” was cancelled; it can be resumed.</source>
   <translation>Training “{title}” was cancelled; it can be resumed.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is being trained; cancel it first.</source>
   <translation>“{title}” is being trained; cancel it first.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Looking for trainings</source>
   <translation>Looking for trainings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>About Sonolens</source>
   <translation>About Sonolens</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>Licences…</source>
   <translation>Licences…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <location filename="../../app/models/training_run.py" />
   <source>not installed</source>
   <translation>not installed</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>Version {version}
Explainable sound classification on the desktop.
Sound, predictions and recordings stay on this computer.</source>
   <translation>Version {version}
Explainable sound classification on the desktop.
Sound, predictions and recordings stay on this computer.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/closing.py" />
   <location filename="../../app/widgets/numbers.py" />
   <source>&amp;Close</source>
   <translation>&amp;Close</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/help.py" />
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/help.py" />
   <source>Help pages</source>
   <translation>Help pages</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>{part} {version} brings no text of its licence.</source>
   <translation>{part} {version} brings no text of its licence.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>It names {licence} as its licence.</source>
   <translation>It names {licence} as its licence.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>see its text</source>
   <translation>see its text</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Sonolens stands on the work of others: {n} parts are inside.</source>
   <translation>Sonolens stands on the work of others: {n} parts are inside.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Parts of the program</source>
   <translation>Parts of the program</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Part</source>
   <comment>of the program</comment>
   <translation>Part</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>No address is given.</source>
   <translation>No address is given.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Find a command</source>
   <translation>Find a command</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Type a few letters of a command or of a clip's name</source>
   <translation>Type a few letters of a command or of a clip's name</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Commands found</source>
   <translation>Commands found</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>No command holds these letters.</source>
   <translation>No command holds these letters.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Report a problem</source>
   <translation>Report a problem</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Read it, say what happened, and take out what you would rather keep to yourself. Nothing is sent: save the report or copy it, and pass it on yourself.</source>
   <translation>Read it, say what happened, and take out what you would rather keep to yourself. Nothing is sent: save the report or copy it, and pass it on yourself.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Report</source>
   <comment>noun</comment>
   <translation>Report</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Text of the report, which can be changed</source>
   <translation>Text of the report, which can be changed</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Checking this installation …</source>
   <translation>Checking this installation …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Save…</source>
   <translation>Save…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>What the networks run on.</source>
   <translation>What the networks run on.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/widgets/explanation_map.py" />
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Search settings</source>
   <translation>Search settings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Pages of the settings</source>
   <translation>Pages of the settings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>What was done</source>
   <translation>What was done</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Look</source>
   <comment>page of the settings</comment>
   <translation>Look</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Sound picture</source>
   <comment>page of the settings</comment>
   <translation>Sound picture</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Computing</source>
   <comment>page of the settings</comment>
   <translation>Computing</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Storage</source>
   <comment>page of the settings</comment>
   <translation>Storage</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Keys</source>
   <comment>page of the settings</comment>
   <translation>Keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Privacy</source>
   <comment>page of the settings</comment>
   <translation>Privacy</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Counting …</source>
   <translation>Counting …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Clear</source>
   <comment>the cache</comment>
   <translation>Clear</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Clear kept inputs</source>
   <translation>Clear kept inputs</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Remove the kept inputs; the next training computes them again</source>
   <translation>Remove the kept inputs; the next training computes them again</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/widgets/live_panel.py" />
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>{before} {reason}.</source>
   <translation>{before} {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>The kept inputs could not be counted.</source>
   <translation>The kept inputs could not be counted.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>clear cache kept inputs size</source>
   <comment>words that find a page of the settings</comment>
   <translation>clear cache kept inputs size</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Reset all settings</source>
   <translation>Reset all settings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/windows/models_page.py" />
   <source>Export…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Import…</source>
   <translation>Import…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>{size} of inputs are kept.</source>
   <translation>{size} of inputs are kept.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>No inputs are kept.</source>
   <translation>No inputs are kept.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>No setting holds these words.</source>
   <translation>No setting holds these words.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>keyboard shortcuts keys</source>
   <comment>words that find a page of the settings</comment>
   <translation>keyboard shortcuts keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Commands and their keys</source>
   <translation>Commands and their keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>press the new keys</source>
   <translation>press the new keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>New keys</source>
   <translation>New keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Press the keys that the chosen command is to have</source>
   <translation>Press the keys that the chosen command is to have</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Use</source>
   <comment>keys for a command</comment>
   <translation>Use</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>No keys</source>
   <translation>No keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <location filename="../../app/windows/settings_door.py" />
   <source>Reset</source>
   <translation>Reset</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Reset all keys</source>
   <translation>Reset all keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Command</source>
   <translation>Command</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Keys</source>
   <comment>of a command</comment>
   <translation>Keys</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Take over</source>
   <comment>keys of another command</comment>
   <translation>Take over</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Choose a command.</source>
   <translation>Choose a command.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Choose a command, go to the field and press its new keys.</source>
   <translation>Choose a command, go to the field and press its new keys.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>These are its keys already.</source>
   <translation>These are its keys already.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>{keys} belongs to “{command}”, which would be left without it.</source>
   <translation>{keys} belongs to “{command}”, which would be left without it.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>{keys} is free.</source>
   <translation>{keys} is free.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Nothing leaves this computer by itself: no account, no upload, no counting of what you do, no check for updates.

The network is used for three things, each only when you ask for it: to download a public data set, to download the weights that a training is to start from, and to reach a cluster of computers whose address you gave.

Settings, recordings, trainings, results and the log stay in folders of your own. Exported settings name neither files nor folders. A report of a problem is a file that you read first and pass on yourself.</source>
   <translation>Nothing leaves this computer by itself: no account, no upload, no counting of what you do, no check for updates.

The network is used for three things, each only when you ask for it: to download a public data set, to download the weights that a training is to start from, and to reach a cluster of computers whose address you gave.

Settings, recordings, trainings, results and the log stay in folders of your own. Exported settings name neither files nor folders. A report of a problem is a file that you read first and pass on yourself.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/windows/header.py" />
   <source>Automatic</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>As the desktop</source>
   <translation>As the desktop</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Light</source>
   <translation>Light</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Dark</source>
   <translation>Dark</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/machine_panel.py" />
   <location filename="../../app/windows/header.py" />
   <source>Device</source>
   <translation>Device</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>What the networks run on. Looking which there are …</source>
   <translation>What the networks run on. Looking which there are …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Theme</source>
   <translation>Theme</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Light or dark. Applied at once.</source>
   <translation>Light or dark. Applied at once.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Text size</source>
   <translation>Text size</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Applied at once.</source>
   <translation>Applied at once.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Confirmation</source>
   <translation>Confirmation</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Closing the window stops a training or a study that is under way; what is done stays.</source>
   <translation>Closing the window stops a training or a study that is under way; what is done stays.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Ask before closing</source>
   <translation>Ask before closing</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/widgets/view_bar.py" />
   <source>Colour map</source>
   <translation>Colour map</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>For one resolution of a spectrogram; all three together have colours of their own. Each can be read by the colour-blind. Applied at once.</source>
   <translation>For one resolution of a spectrogram; all three together have colours of their own. Each can be read by the colour-blind. Applied at once.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Range</source>
   <translation>Range</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>How far below the loudest point the quietest colour lies.</source>
   <translation>How far below the loudest point the quietest colour lies.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>CPU threads</source>
   <translation>CPU threads</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>For the networks. Applied at once to clips and explanations, to trainings from the next one on.</source>
   <translation>For the networks. Applied at once to clips and explanations, to trainings from the next one on.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Folder of recordings</source>
   <translation>Folder of recordings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Where recordings and kept live sound go from now on. Existing ones stay where they are.</source>
   <translation>Where recordings and kept live sound go from now on. Existing ones stay where they are.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Folder of the cache</source>
   <translation>Folder of the cache</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>What can be computed or downloaded again, from now on. The old folder stays and may be deleted.</source>
   <translation>What can be computed or downloaded again, from now on. The old folder stays and may be deleted.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Limit for kept inputs</source>
   <translation>Limit for kept inputs</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Network inputs are kept between trainings; those unused for the longest time go first. Applied at once.</source>
   <translation>Network inputs are kept between trainings; those unused for the longest time go first. Applied at once.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>torch's own choice</source>
   <translation>torch's own choice</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Reset “{setting}”</source>
   <translation>Reset “{setting}”</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Back to the default</source>
   <translation>Back to the default</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Choose…</source>
   <translation>Choose…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Choose “{setting}”</source>
   <translation>Choose “{setting}”</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>Keyboard shortcuts</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Settings (*.toml *.json)</source>
   <translation>Settings (*.toml *.json)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>New training</source>
   <translation>New training</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into the data…</source>
   <translation>Looking into the data…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>A run named {name} is there already; the new one gets a number.</source>
   <translation>A run named {name} is there already; the new one gets a number.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Beginning…</source>
   <translation>Beginning…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Open settings</source>
   <translation>Open settings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Save settings</source>
   <translation>Save settings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Opening {file}…</source>
   <translation>Opening {file}…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Saving {file}…</source>
   <translation>Saving {file}…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>&amp;Start training</source>
   <translation>&amp;Start training</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Next</source>
   <comment>step of the wizard</comment>
   <translation>&amp;Next</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Check</source>
   <comment>step of the wizard</comment>
   <translation>Check</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips decoded, {minutes:.1f} min in all, {shortest:g} to {longest:g} s each</source>
   <translation>{n} clips decoded, {minutes:.1f} min in all, {shortest:g} to {longest:g} s each</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips decoded, {minutes:.1f} min in all, {length:g} s each</source>
   <translation>{n} clips decoded, {minutes:.1f} min in all, {length:g} s each</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Check &amp;again</source>
   <translation>Check &amp;again</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Undo</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Undo the last exclusion (Ctrl+Z)</source>
   <translation>Undo the last exclusion (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Checking the clips</source>
   <translation>Checking the clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>The clips are being checked.</source>
   <translation>The clips are being checked.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>The clips have not been checked.</source>
   <translation>The clips have not been checked.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} error stands in the way: {message}</source>
   <translation>{n} error stands in the way: {message}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} errors stand in the way: {message}</source>
   <translation>{n} errors stand in the way: {message}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Not checked yet</source>
   <translation>Not checked yet</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Nothing to complain of</source>
   <translation>Nothing to complain of</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Every clip is decoded once</source>
   <translation>Every clip is decoded once</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clip left out</source>
   <translation>{n} clip left out</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips left out</source>
   <translation>{n} clips left out</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} error</source>
   <translation>{n} error</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} errors</source>
   <translation>{n} errors</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} warning</source>
   <translation>{n} warning</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} warnings</source>
   <translation>{n} warnings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} note</source>
   <translation>{n} note</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} notes</source>
   <translation>{n} notes</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Stopped; press “Check again” to begin anew.</source>
   <translation>Stopped; press “Check again” to begin anew.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Drop a folder of labelled clips here, or a table of them

A folder for each class; or a table (.csv, .tsv) with a column of paths and one of labels; or ESC-50, UrbanSound8K or GTZAN as they come</source>
   <translation>Drop a folder of labelled clips here, or a table of them

A folder for each class; or a table (.csv, .tsv) with a column of paths and one of labels; or ESC-50, UrbanSound8K or GTZAN as they come</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>detect automatically</source>
   <translation>detect automatically</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>a folder for each class</source>
   <translation>a folder for each class</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>a table of paths and labels</source>
   <translation>a table of paths and labels</translation>
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
   <translation>as the dataset asks for</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>its official folds</source>
   <translation>its official folds</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>its train, validation and test parts</source>
   <translation>its train, validation and test parts</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>5 folds by class, sources kept together</source>
   <translation>5 folds by class, sources kept together</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>10 folds by class, sources kept together</source>
   <translation>10 folds by class, sources kept together</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>first 80 % of each class to train on</source>
   <translation>first 80 % of each class to train on</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>GTZAN without faults</source>
   <translation>GTZAN without faults</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Data</source>
   <comment>step of the wizard</comment>
   <translation>Data</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>First clips</source>
   <translation>First clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>and {count} more clip</source>
   <translation>and {count} more clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>and {count} more clips</source>
   <translation>and {count} more clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{shown} and {n} more</source>
   <translation>{shown} and {n} more</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a &amp;folder…</source>
   <translation>Choose a &amp;folder…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a &amp;table…</source>
   <translation>Choose a &amp;table…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Choose a folder of labelled clips</source>
   <translation>Choose a folder of labelled clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Layout</source>
   <comment>of a dataset</comment>
   <translation>Layout</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Folds</source>
   <translation>Folds</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into the data</source>
   <translation>Looking into the data</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>How class, fold and source of each clip are found.</source>
   <translation>How class, fold and source of each clip are found.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>How clips are divided when the ensemble is evaluated.</source>
   <translation>How clips are divided when the ensemble is evaluated.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a folder of labelled clips, or a table of them.</source>
   <translation>Choose a folder of labelled clips, or a table of them.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>The data cannot be read; the reason is above.</source>
   <translation>The data cannot be read; the reason is above.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder of labelled clips</source>
   <translation>Folder of labelled clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Table of clips and labels</source>
   <translation>Table of clips and labels</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Tables (*.csv *.tsv *.txt)</source>
   <translation>Tables (*.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into {name}</source>
   <translation>Looking into {name}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Folds and parts: {parts}</source>
   <translation>Folds and parts: {parts}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Left out: {names}</source>
   <translation>Left out: {names}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>clip</source>
   <comment>table header</comment>
   <translation>clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/models/timeline_table.py" />
   <source>class</source>
   <comment>table header</comment>
   <translation>class</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>fold</source>
   <comment>table header</comment>
   <translation>fold</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>source</source>
   <comment>table header</comment>
   <translation>source</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} clip</source>
   <translation>{count} clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} clips</source>
   <translation>{count} clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} class</source>
   <translation>{count} class</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} classes</source>
   <translation>{count} classes</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} source</source>
   <translation>{count} source</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} sources</source>
   <translation>{count} sources</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Let go to look into it</source>
   <translation>Let go to look into it</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>cannot be divided yet; the next step says why</source>
   <translation>cannot be divided yet; the next step says why</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Stopped before it was looked through.</source>
   <translation>Stopped before it was looked through.</translation>
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
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/fields.py" />
   <source>Cancel: {work}</source>
   <translation>Cancel: {work}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/fields.py" />
   <source>{done:.0f} of {total:.0f}</source>
   <translation>{done:.0f} of {total:.0f}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Open settings…</source>
   <translation>&amp;Open settings…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Save settings…</source>
   <translation>&amp;Save settings…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Back</source>
   <comment>step of the wizard</comment>
   <translation>&amp;Back</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>Steps</source>
   <comment>of the wizard</comment>
   <translation>Steps</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>nothing: every layer is trained</source>
   <translation>nothing: every layer is trained</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Model</source>
   <comment>step of the wizard</comment>
   <translation>Model</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>{millions:.1f} million weights, {size:.0f} MB per member</source>
   <translation>{millions:.1f} million weights, {size:.0f} MB per member</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>the least work of all</source>
   <translation>the least work of all</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>{times} × the work of the lightest</source>
   <translation>{times} × the work of the lightest</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Random weights: only with very many clips</source>
   <translation>Random weights: only with very many clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights from a file</source>
   <translation>Weights from a file</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Download now</source>
   <translation>Download now</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Choose a file of weights</source>
   <translation>Choose a file of weights</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>no file chosen</source>
   <translation>no file chosen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Let weights be missing from it</source>
   <translation>Let weights be missing from it</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Layers that the file does not bring start from random weights.</source>
   <translation>Layers that the file does not bring start from random weights.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Networks in the ensemble</source>
   <translation>Networks in the ensemble</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Keep unchanged</source>
   <translation>Keep unchanged</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights</source>
   <comment>of a network</comment>
   <translation>Weights</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Start</source>
   <comment>of a training</comment>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Members</source>
   <translation>Members</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Networks trained alike from different seeds; their mean is the answer.
More are surer and slower, in proportion.</source>
   <translation>Networks trained alike from different seeds; their mean is the answer.
More are surer and slower, in proportion.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Blocks up to this one keep the weights that they start with.</source>
   <translation>Blocks up to this one keep the weights that they start with.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>The networks are being loaded.</source>
   <translation>The networks are being loaded.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights are being read.</source>
   <translation>Weights are being read.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>File of weights</source>
   <translation>File of weights</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Weights (*.safetensors *.pth *.pt)</source>
   <translation>Weights (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Downloading the weights of {network}</source>
   <translation>Downloading the weights of {network}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Reading {file}</source>
   <translation>Reading {file}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>The weights were not read; choose them again.</source>
   <translation>The weights were not read; choose them again.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>up to {block} ({n} of {total} blocks)</source>
   <translation>up to {block} ({n} of {total} blocks)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>NETWORK</source>
   <translation>NETWORK</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Choose a file of weights.</source>
   <translation>Choose a file of weights.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>there are none for this network</source>
   <translation>there are none for this network</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>The download was stopped.</source>
   <translation>The download was stopped.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>on this computer already</source>
   <translation>on this computer already</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>about {size:.0f} MB, downloaded once when needed</source>
   <translation>about {size:.0f} MB, downloaded once when needed</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Your own</source>
   <translation>Your own</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Settings other than any preset's; choose a preset to return to it.</source>
   <translation>Settings other than any preset's; choose a preset to return to it.</translation>
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
   <translation>SGD with momentum</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>to a tenth at set epochs</source>
   <translation>to a tenth at set epochs</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>falls along a cosine</source>
   <translation>falls along a cosine</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>stays the same</source>
   <translation>stays the same</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>every clip alike</source>
   <translation>every clip alike</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>rare classes more</source>
   <translation>rare classes more</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the last one</source>
   <translation>the last one</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>the best on clips set aside</source>
   <translation>the best on clips set aside</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Recipe</source>
   <comment>step of the wizard</comment>
   <translation>Recipe</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Quick</source>
   <translation>Quick</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>10 epochs, AdamW, changes to the input only: a good start on few clips.</source>
   <translation>10 epochs, AdamW, changes to the input only: a good start on few clips.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Paper, ImageNet start</source>
   <translation>Paper, ImageNet start</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>70 epochs as in the paper; each clip shown as it is and once changed in pitch and speed.</source>
   <translation>70 epochs as in the paper; each clip shown as it is and once changed in pitch and speed.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Paper, random start</source>
   <translation>Paper, random start</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>450 epochs as in the paper, for networks that begin from nothing.</source>
   <translation>450 epochs as in the paper, for networks that begin from nothing.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>With pitch or speed: an epoch shows a clip as it is, and changed.</source>
   <translation>With pitch or speed: an epoch shows a clip as it is, and changed.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Preset</source>
   <translation>Preset</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Changing the clip</source>
   <translation>Changing the clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>never</source>
   <translation>never</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>CHANGES TO EACH CLIP</source>
   <translation>CHANGES TO EACH CLIP</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Speed</source>
   <translation>Speed</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Slowest and fastest; 1 to 1 is none.</source>
   <translation>Slowest and fastest; 1 to 1 is none.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Show each clip unchanged too</source>
   <translation>Show each clip unchanged too</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Changing {name}</source>
   <translation>Changing {name}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Slowest</source>
   <translation>Slowest</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Fastest</source>
   <translation>Fastest</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Epochs</source>
   <translation>Epochs</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Learning rate</source>
   <translation>Learning rate</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> clips</source>
   <translation> clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Optimiser</source>
   <translation>Optimiser</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Rate over time</source>
   <translation>Rate over time</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Class weights</source>
   <translation>Class weights</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Kept epoch</source>
   <translation>Kept epoch</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Stop early</source>
   <translation>Stop early</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> epochs without gain</source>
   <translation> epochs without gain</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Pitch</source>
   <translation>Pitch</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> semitones up or down</source>
   <translation> semitones up or down</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Loudness</source>
   <translation>Loudness</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> dB up or down</source>
   <translation> dB up or down</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Shift in time</source>
   <translation>Shift in time</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> of a clip</source>
   <translation> of a clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Blanked bands</source>
   <translation>Blanked bands</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> at most</source>
   <translation> at most</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Mixed with others</source>
   <translation>Mixed with others</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>LISTEN TO THE CHANGES</source>
   <translation>LISTEN TO THE CHANGES</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Stopped; press “New random change”.</source>
   <translation>Stopped; press “New random change”.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/header.py" />
   <source>the fastest there is</source>
   <translation>the fastest there is</translation>
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
   <translation>Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Classes</source>
   <comment>of a training</comment>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Left out</source>
   <comment>of a training</comment>
   <translation>Left out</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Network</source>
   <comment>of a training</comment>
   <translation>Network</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Recipe</source>
   <comment>of a training</comment>
   <translation>Recipe</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Changes</source>
   <comment>of a training</comment>
   <translation>Changes</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Kept epoch</source>
   <comment>of a training</comment>
   <translation>Kept epoch</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Time</source>
   <comment>of a training</comment>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Step</source>
   <comment>of a training</comment>
   <translation>Step</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Memory</source>
   <comment>of a training</comment>
   <translation>Memory</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>loudness by up to {value:g} dB</source>
   <translation>loudness by up to {value:g} dB</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>shifted by up to {value:g} of a clip</source>
   <translation>shifted by up to {value:g} of a clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>bands blanked up to {value:g}</source>
   <translation>bands blanked up to {value:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>mixed with others, Beta {value:g}</source>
   <translation>mixed with others, Beta {value:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Summary</source>
   <comment>step of the wizard</comment>
   <translation>Summary</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{days} days {hours} h</source>
   <translation>{days} days {hours} h</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>dd MMMM, HH:mm</source>
   <comment>date and time as Qt writes them</comment>
   <translation>dd MMMM, HH:mm</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{n} in {folder}</source>
   <translation>{n} in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{weights}, unchanged up to {block}</source>
   <translation>{weights}, unchanged up to {block}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the best on {share:.0f} % of the clips, set aside; ends after {patience} epochs without gain</source>
   <translation>the best on {share:.0f} % of the clips, set aside; ends after {patience} epochs without gain</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Letters, digits, dot, dash and underscore; others become a dash.</source>
   <translation>Letters, digits, dot, dash and underscore; others become a dash.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Title</source>
   <translation>Title</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>For people, for example “Street sounds”.</source>
   <translation>For people, for example “Street sounds”.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>What it is for, in a line.</source>
   <translation>What it is for, in a line.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Of the bundle; mind the licence of the clips.</source>
   <translation>Of the bundle; mind the licence of the clips.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Credits</source>
   <translation>Credits</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Who made the clips and the weights; separate several with semicolons.</source>
   <translation>Who made the clips and the weights; separate several with semicolons.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{seconds:.2g} s, {n:,} steps</source>
   <translation>{seconds:.2g} s, {n:,} steps</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the best on {share:.0f} % of the clips, set aside</source>
   <translation>the best on {share:.0f} % of the clips, set aside</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/explanation_settings.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>&amp;Measure</source>
   <translation>&amp;Measure</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Take a few steps of this training and reckon from them</source>
   <translation>Take a few steps of this training and reckon from them</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Measuring</source>
   <translation>Measuring</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>What is trained</source>
   <translation>What is trained</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>The same seed trains the same networks.</source>
   <translation>The same seed trains the same networks.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>On this machine</source>
   <translation>On this machine</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>looking…</source>
   <translation>looking…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>measuring…</source>
   <translation>measuring…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Measuring a few steps</source>
   <translation>Measuring a few steps</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>about {duration}, until {end} if begun now</source>
   <translation>about {duration}, until {end} if begun now</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{percent:.0f} % of it waiting for clips</source>
   <translation>{percent:.0f} % of it waiting for clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{needed} of {there}</source>
   <translation>{needed} of {there}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{network}, {n} member</source>
   <translation>{network}, {n} member</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{network}, {n} members</source>
   <translation>{network}, {n} members</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{recipe}: {epochs} epochs, {optimiser} at {rate:g}, {batch} clips per batch</source>
   <translation>{recipe}: {epochs} epochs, {optimiser} at {rate:g}, {batch} clips per batch</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>pitch by up to {n} semitones</source>
   <translation>pitch by up to {n} semitones</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>speed {low:g} to {high:g}</source>
   <translation>speed {low:g} to {high:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>The settings have changed since; measure again.</source>
   <translation>The settings have changed since; measure again.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} clip</source>
   <translation>{n} clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} clips</source>
   <translation>{n} clips</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>all {n} clips</source>
   <translation>all {n} clips</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>held out by {scheme}, {fold} ({n} clips)</source>
   <translation>held out by {scheme}, {fold} ({n} clips)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>reading the list of clips</source>
   <translation>reading the list of clips</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <location filename="../../app/jobs.py" />
   <location filename="../../app/live_jobs.py" />
   <location filename="../../app/wizard_jobs.py" />
   <source>loading the networks</source>
   <translation>loading the networks</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>{doing}, bundle {number} of {of}</source>
   <translation>{doing}, bundle {number} of {of}</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>reading the evaluation</source>
   <translation>reading the evaluation</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>fold {fold} ({n} clips)</source>
   <translation>fold {fold} ({n} clips)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>{folder}: cannot be written: {reason}</source>
   <translation>{folder}: cannot be written: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <location filename="../../app/training_jobs.py" />
   <source>{file} is damaged</source>
   <translation>{file} is damaged</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>bootstrap over clips</source>
   <translation>bootstrap over clips</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>{percent} of the clips fall below the threshold of confidence {threshold:.2f} (n = {n})</source>
   <translation>{percent} of the clips fall below the threshold of confidence {threshold:.2f} (n = {n})</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>{percent} of other sounds pass (n = {n})</source>
   <translation>{percent} of other sounds pass (n = {n})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <location filename="../../app/recording_jobs.py" />
   <source>Raven selection table</source>
   <translation>Raven selection table</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <location filename="../../app/recording_jobs.py" />
   <source>Audacity labels</source>
   <translation>Audacity labels</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <source>deleting and inserting</source>
   <translation>deleting and inserting</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <source>destroying the weights</source>
   <translation>destroying the weights</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>patches of {patch} pixels every {stride}, channels at once, hidden by {baseline}</source>
   <translation>patches of {patch} pixels every {stride}, channels at once, hidden by {baseline}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>patches of {patch} pixels every {stride}, channels one by one, hidden by {baseline}</source>
   <translation>patches of {patch} pixels every {stride}, channels one by one, hidden by {baseline}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>activation</source>
   <translation>activation</translation>
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
   <translation>Occlusion</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>silence</source>
   <comment>baseline</comment>
   <translation>silence</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>mean</source>
   <comment>baseline</comment>
   <translation>mean</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>blurred</source>
   <comment>baseline</comment>
   <translation>blurred</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <location filename="../../app/windows/explanation_door.py" />
   <source>probability</source>
   <translation>probability</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <location filename="../../app/windows/explanation_door.py" />
   <source>logit</source>
   <translation>logit</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>probability lost</source>
   <translation>probability lost</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>logit lost</source>
   <translation>logit lost</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>baseline {baseline}, {n} steps</source>
   <translation>baseline {baseline}, {n} steps</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{label} rather than {against}</source>
   <translation>{label} rather than {against}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree well ({correlation:.2f})</source>
   <translation>members agree well ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree largely ({correlation:.2f})</source>
   <translation>members agree largely ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree in part ({correlation:.2f})</source>
   <translation>members agree in part ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members hardly agree ({correlation:.2f})</source>
   <translation>members hardly agree ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{n} samples, noise {noise:g} of the input's range, seed {seed}, times input minus {baseline}</source>
   <translation>{n} samples, noise {noise:g} of the input's range, seed {seed}, times input minus {baseline}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{layer} ({grid}), one map for all channels</source>
   <translation>{layer} ({grid}), one map for all channels</translation>
  </message>
  <message>
   <location filename="../../app/figures/colours.py" />
   <source>level in dB</source>
   <translation>level in dB</translation>
  </message>
  <message>
   <location filename="../../app/figures/colours.py" />
   <source>ln(mel power + 10⁻⁶)</source>
   <translation>ln(mel power + 10⁻⁶)</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>time in s</source>
   <translation>time in s</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>which pitches</source>
   <translation>which pitches</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>frequency in Hz</source>
   <translation>frequency in Hz</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>{window:.0f} ms window, {hop:.0f} ms hop</source>
   <translation>{window:.0f} ms window, {hop:.0f} ms hop</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>when they disagree</source>
   <translation>when they disagree</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>when it mattered</source>
   <translation>when it mattered</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>{unit} per s</source>
   <translation>{unit} per s</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>disagreement, {unit} a pixel</source>
   <translation>disagreement, {unit} a pixel</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>attribution, {unit} a pixel</source>
   <translation>attribution, {unit} a pixel</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>drawn smoothed by {n:g} pixels</source>
   <translation>drawn smoothed by {n:g} pixels</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{method} of the mean {output}, {settings}, {whose}</source>
   <translation>{method} of the mean {output}, {settings}, {whose}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>heard as {label} {share:.1f} %</source>
   <translation>heard as {label} {share:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{label} {share:.1f} % rather than {against}</source>
   <translation>{label} {share:.1f} % rather than {against}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>standard deviation of {n} member</source>
   <translation>standard deviation of {n} member</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>standard deviation of {n} members</source>
   <translation>standard deviation of {n} members</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>undefined</source>
   <translation>undefined</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>completeness error {error}</source>
   <translation>completeness error {error}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>member {number} of {n} member</source>
   <translation>member {number} of {n} member</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>member {number} of {n} members</source>
   <translation>member {number} of {n} members</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{file}: pictures are saved as .png or .svg</source>
   <translation>{file}: pictures are saved as .png or .svg</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>CPU · {n} thread</source>
   <translation>CPU · {n} thread</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>CPU · {n} threads</source>
   <translation>CPU · {n} threads</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>{device}, {n} thread</source>
   <translation>{device}, {n} thread</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>{device}, {n} threads</source>
   <translation>{device}, {n} threads</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <location filename="../../app/study_setup_jobs.py" />
   <location filename="../../app/wizard_data_jobs.py" />
   <source>looking into {name}</source>
   <translation>looking into {name}</translation>
  </message>
  <message>
   <location filename="../../app/last_resort.py" />
   <source>Something</source>
   <comment>before: failed</comment>
   <translation>Something</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>“{title}” is being trained; stop or cancel it first.</source>
   <translation>“{title}” is being trained; stop or cancel it first.</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>Train</source>
   <comment>page</comment>
   <translation>Train</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>looking for clips …</source>
   <translation>looking for clips …</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>classifying {n} of {total} clips</source>
   <translation>classifying {n} of {total} clips</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>saving …</source>
   <translation>saving …</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>classifying 1 clip</source>
   <translation>classifying 1 clip</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>loading the bundle …</source>
   <translation>loading the bundle …</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>not one of these sounds</source>
   <translation>not one of these sounds</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>waiting</source>
   <comment>state of a clip</comment>
   <translation>waiting</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>reading</source>
   <comment>state of a clip</comment>
   <translation>reading</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>classifying</source>
   <comment>state of a clip</comment>
   <translation>classifying</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>done</source>
   <comment>state of a clip</comment>
   <translation>done</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>failed</source>
   <comment>state of a clip</comment>
   <translation>failed</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>cancelled</source>
   <comment>state of a clip</comment>
   <translation>cancelled</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>paused</source>
   <comment>state of a clip</comment>
   <translation>paused</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} event</source>
   <translation>{n} event</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} events</source>
   <translation>{n} events</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{said}.</source>
   <translation>{said}.</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} from {ago} s ago, until {until} s ago</source>
   <translation>{label} from {ago} s ago, until {until} s ago</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} now</source>
   <translation>{label} now</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} from {ago} s ago, now</source>
   <translation>{label} from {ago} s ago, now</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>Nothing was heard for certain yet.</source>
   <translation>Nothing was heard for certain yet.</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>Nothing was heard yet.</source>
   <translation>Nothing was heard yet.</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Condition</source>
   <translation>Condition</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Pretrained or random</source>
   <translation>Pretrained or random</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Table I</source>
   <translation>Table I</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much do weights learnt from pictures help on these sounds, against random ones?</source>
   <translation>How much do weights learnt from pictures help on these sounds, against random ones?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>One network or five</source>
   <translation>One network or five</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Table II</source>
   <translation>Table II</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much better is the mean of several networks than each one alone?</source>
   <translation>How much better is the mean of several networks than each one alone?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight change</source>
   <translation>Weight change</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>SVCCA, Fig. 2a</source>
   <translation>SVCCA, Fig. 2a</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which blocks does training on these sounds change, and which stay as they were?</source>
   <translation>Which blocks does training on these sounds change, and which stay as they were?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight fusion</source>
   <translation>Weight fusion</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Fig. 2b</source>
   <translation>Fig. 2b</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Up to which block are trained weights worth having, with random ones after it?</source>
   <translation>Up to which block are trained weights worth having, with random ones after it?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Trained up to</source>
   <translation>Trained up to</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight freeze</source>
   <translation>Weight freeze</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Fig. 2c</source>
   <translation>Fig. 2c</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How many blocks can be left untrained before accuracy is lost?</source>
   <translation>How many blocks can be left untrained before accuracy is lost?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Frozen up to</source>
   <translation>Frozen up to</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Model cutoff</source>
   <translation>Model cutoff</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>last blocks removed</source>
   <translation>last blocks removed</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much of the network is needed at all, and how little is enough?</source>
   <translation>How much of the network is needed at all, and how little is enough?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Cut after</source>
   <translation>Cut after</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Resolutions</source>
   <translation>Resolutions</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>three or one</source>
   <translation>three or one</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Do three time resolutions of the spectrogram beat one of them shown three times?</source>
   <translation>Do three time resolutions of the spectrogram beat one of them shown three times?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Representations</source>
   <translation>Representations</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>log-mel won</source>
   <translation>log-mel won</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which form of a sound does a plain network learn best from, without trained weights?</source>
   <translation>Which form of a sound does a plain network learn best from, without trained weights?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Learning rate × decay</source>
   <translation>Learning rate × decay</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>grid search</source>
   <translation>grid search</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which learning rate and which weight decay suit these sounds best?</source>
   <translation>Which learning rate and which weight decay suit these sounds best?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Rate, decay</source>
   <translation>Rate, decay</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Study</source>
   <translation>Study</translation>
  </message>
  <message>
   <location filename="../../app/models/study_model.py" />
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/study_jobs.py" />
   <location filename="../../app/training_jobs.py" />
   <source>getting ready</source>
   <translation>getting ready</translation>
  </message>
  <message>
   <location filename="../../app/models/study_model.py" />
   <source>going on</source>
   <translation>going on</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s is not a length of 0 s or more</source>
   <translation>{overlap:g} s is not a length of 0 s or more</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s is not shorter than the window, {window:g} s: nothing new would be heard; choose less than {window:g} s</source>
   <translation>{overlap:g} s is not shorter than the window, {window:g} s: nothing new would be heard; choose less than {window:g} s</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s leaves less than {hop:g} s between two windows; choose {most:g} s at most</source>
   <translation>{overlap:g} s leaves less than {hop:g} s between two windows; choose {most:g} s at most</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>start</source>
   <comment>table header</comment>
   <translation>start</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>end</source>
   <comment>table header</comment>
   <translation>end</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>mean</source>
   <comment>table header</comment>
   <translation>mean</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>peak</source>
   <comment>table header</comment>
   <translation>peak</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Hours, minutes and seconds from the start of the recording.</source>
   <translation>Hours, minutes and seconds from the start of the recording.</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Mean calibrated probability of the class over the event.</source>
   <translation>Mean calibrated probability of the class over the event.</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Highest calibrated probability of the class in the event.</source>
   <translation>Highest calibrated probability of the class in the event.</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{label}, {place}, mean {mean}, peak {peak}</source>
   <translation>{label}, {place}, mean {mean}, peak {peak}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{events} of {classes}</source>
   <translation>{events} of {classes}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>heard to {until} of {end}</source>
   <translation>heard to {until} of {end}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{heard} of {n} label heard</source>
   <translation>{heard} of {n} label heard</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{heard} of {n} labels heard</source>
   <translation>{heard} of {n} labels heard</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{labelled} of {n} event labelled</source>
   <translation>{labelled} of {n} event labelled</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{labelled} of {n} events labelled</source>
   <translation>{labelled} of {n} events labelled</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>without a name</source>
   <translation>without a name</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{label}, {place}, imported</source>
   <translation>{label}, {place}, imported</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>no events</source>
   <translation>no events</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{names} and {more} more</source>
   <translation>{names} and {more} more</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} label imported from {file}</source>
   <translation>{n} label imported from {file}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} labels imported from {file}</source>
   <translation>{n} labels imported from {file}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} class</source>
   <translation>{n} class</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} classes</source>
   <translation>{n} classes</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>not a class of this bundle: {names}</source>
   <translation>not a class of this bundle: {names}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} left out that lies past the end of {file}</source>
   <translation>{n} left out that lies past the end of {file}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} left out that lie past the end of {file}</source>
   <translation>{n} left out that lie past the end of {file}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} row left out that name another recording</source>
   <translation>{n} row left out that name another recording</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} rows left out that name another recording</source>
   <translation>{n} rows left out that name another recording</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/timeline_paint.py" />
   <source>no name</source>
   <translation>no name</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stopped at epoch {epoch}, kept</source>
   <translation>stopped at epoch {epoch}, kept</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>epoch {epoch} of {total}</source>
   <translation>epoch {epoch} of {total}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>another process trains it</source>
   <translation>another process trains it</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be resumed, {done} of {total} epochs</source>
   <translation>can be resumed, {done} of {total} epochs</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be resumed from epoch {epoch}</source>
   <translation>can be resumed from epoch {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be begun again</source>
   <translation>can be begun again</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_words.py" />
   <source>done</source>
   <translation>done</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stopped after {done} of {total} epochs, kept</source>
   <translation>stopped after {done} of {total} epochs, kept</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>cancelling …</source>
   <translation>cancelling …</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stops after epoch {epoch}</source>
   <translation>stops after epoch {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/windows/models_binding.py" />
   <source>installed</source>
   <translation>installed</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>failed: {reason}</source>
   <translation>failed: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>failed</source>
   <translation>failed</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/plan_table.py" />
   <source>member {number}</source>
   <translation>member {number}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason}. Details are in {file}</source>
   <translation>{doing} failed: {reason}. Details are in {file}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: there is not enough memory. Close other programs and try again.</source>
   <translation>{doing} failed: there is not enough memory. Close other programs and try again.</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason}</source>
   <translation>{doing} failed: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason} ({file})</source>
   <translation>{doing} failed: {reason} ({file})</translation>
  </message>
  <message>
   <location filename="../../app/output_files.py" />
   <location filename="../../app/settings_file.py" />
   <source>is a folder</source>
   <translation>is a folder</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>(What did you do, what did you expect, and what came instead?)</source>
   <translation>(What did you do, what did you expect, and what came instead?)</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Sonolens {version}, checkout</source>
   <translation>Sonolens {version}, checkout</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source># Sonolens: report of a problem</source>
   <translation># Sonolens: report of a problem</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Written {now:%Y-%m-%d %H:%M %z} on this computer; sent nowhere.</source>
   <translation>Written {now:%Y-%m-%d %H:%M %z} on this computer; sent nowhere.</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## What happened</source>
   <translation>## What happened</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## System</source>
   <translation>## System</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Self-check</source>
   <translation>## Self-check</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Settings</source>
   <translation>## Settings</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## End of the log</source>
   <translation>## End of the log</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Breakdowns below Python</source>
   <translation>## Breakdowns below Python</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Sonolens {version}, installed program</source>
   <translation>Sonolens {version}, installed program</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>ended with {code} and said nothing</source>
   <translation>ended with {code} and said nothing</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>none</source>
   <comment>no lines in a log</comment>
   <translation>none</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>checking this installation</source>
   <translation>checking this installation</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>unknown</source>
   <translation>unknown</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>cannot be started: {reason}</source>
   <translation>cannot be started: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>cannot be read: {reason}</source>
   <translation>cannot be read: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Python {version}, {machine}, {n} cores</source>
   <translation>Python {version}, {machine}, {n} cores</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>desktop: {desktop}, Qt platform: {platform}</source>
   <translation>desktop: {desktop}, Qt platform: {platform}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>(no end after {seconds:.0f} s)</source>
   <translation>(no end after {seconds:.0f} s)</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>not said</source>
   <comment>desktop</comment>
   <translation>not said</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>by itself</source>
   <comment>Qt platform</comment>
   <translation>by itself</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>classifying</source>
   <translation>classifying</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>saving</source>
   <translation>saving</translation>
  </message>
  <message>
   <location filename="../../app/settings.py" />
   <source>Settings are not kept: {reason} ({file}).</source>
   <translation>Settings are not kept: {reason} ({file}).</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings are not kept: the old ones in {file} could not be copied first.</source>
   <translation>Settings are not kept: the old ones in {file} could not be copied first.</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>{file} is not there</source>
   <translation>{file} is not there</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>holds no settings</source>
   <translation>holds no settings</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is damaged</source>
   <translation>is damaged</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is of a newer version of the program</source>
   <translation>is of a newer version of the program</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings begin anew: {file} {why}; it is kept as {kept}.</source>
   <translation>Settings begin anew: {file} {why}; it is kept as {kept}.</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>cannot be read ({reason})</source>
   <translation>cannot be read ({reason})</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is too large to be settings</source>
   <translation>is too large to be settings</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings are not kept: {file} {why}.</source>
   <translation>Settings are not kept: {file} {why}.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>networks are being trained.</source>
   <translation>networks are being trained.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>a microphone is being heard.</source>
   <translation>a microphone is being heard.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>a bundle is being evaluated.</source>
   <translation>a bundle is being evaluated.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>The language changes with the next start: {reason}</source>
   <translation>The language changes with the next start: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>writing the report</source>
   <translation>writing the report</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>{folder}: was not begun in the window; the command it was begun with goes on</source>
   <translation>{folder}: was not begun in the window; the command it was begun with goes on</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>{folder}: another process carries this study out</source>
   <translation>{folder}: another process carries this study out</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>Ray is not installed; install it with: pip install 'sonolens[cluster]'</source>
   <translation>Ray is not installed; install it with: pip install 'sonolens[cluster]'</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>depths</source>
   <comment>a factor</comment>
   <translation>depths</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>starts</source>
   <comment>a factor</comment>
   <translation>starts</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>inputs</source>
   <comment>a factor</comment>
   <translation>inputs</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>settings</source>
   <comment>a factor</comment>
   <translation>settings</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and depths</source>
   <comment>a factor</comment>
   <translation>network and depths</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and starts</source>
   <comment>a factor</comment>
   <translation>network and starts</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and inputs</source>
   <comment>a factor</comment>
   <translation>network and inputs</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and settings</source>
   <comment>a factor</comment>
   <translation>network and settings</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <location filename="../../app/wizard_data_jobs.py" />
   <source>as you chose</source>
   <translation>as you chose</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>choose a folder of labelled clips, or a table of them</source>
   <translation>choose a folder of labelled clips, or a table of them</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>choose a network at least</source>
   <translation>choose a network at least</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>folds</source>
   <comment>a factor</comment>
   <translation>folds</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>seeds</source>
   <comment>a factor</comment>
   <translation>seeds</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>{folder} holds another study; choose another folder</source>
   <translation>{folder} holds another study; choose another folder</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>networks</source>
   <comment>a factor</comment>
   <translation>networks</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>cannot be read</source>
   <translation>cannot be read</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>trained</source>
   <comment>weights that a network starts from</comment>
   <translation>trained</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{dataset}, {clips} clips in {classes} classes</source>
   <translation>{dataset}, {clips} clips in {classes} classes</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{epochs} epoch</source>
   <translation>{epochs} epoch</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{epochs} epochs</source>
   <translation>{epochs} epochs</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>random</source>
   <comment>weights that a network starts from</comment>
   <translation>random</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{networks} from {files}</source>
   <translation>{networks} from {files}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>fold {folds}</source>
   <translation>fold {folds}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>folds {folds}</source>
   <translation>folds {folds}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{n} seed</source>
   <translation>{n} seed</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{n} seeds</source>
   <translation>{n} seeds</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{numbers} and {last}</source>
   <translation>{numbers} and {last}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>The paper has no figures for {dataset}.</source>
   <translation>The paper has no figures for {dataset}.</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>The paper has no figures for these networks.</source>
   <translation>The paper has no figures for these networks.</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>random start</source>
   <translation>random start</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>trained start</source>
   <translation>trained start</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>mean of {n}</source>
   <translation>mean of {n}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>each alone</source>
   <translation>each alone</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>taken from the study {name}</source>
   <translation>taken from the study {name}</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>32-bit float</source>
   <translation>32-bit float</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>{precision}, channels last</source>
   <translation>{precision}, channels last</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>saving the bundle</source>
   <translation>saving the bundle</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>■  Stop</source>
   <translation>■  Stop</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>▶  As it is</source>
   <translation>▶  As it is</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>▶  Changed</source>
   <translation>▶  Changed</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip to try the changes on</source>
   <translation>Clip to try the changes on</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>New &amp;random change</source>
   <translation>New &amp;random change</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Draw other changes from the same bounds</source>
   <translation>Draw other changes from the same bounds</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip as it is</source>
   <translation>Clip as it is</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip as it is shown</source>
   <translation>Clip as it is shown</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>held-out</source>
   <comment>name of a protocol</comment>
   <translation>held-out</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>paper</source>
   <comment>name of a protocol</comment>
   <translation>paper</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>temperature {temperature:.3f}, threshold {threshold:.3f}</source>
   <translation>temperature {temperature:.3f}, threshold {threshold:.3f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{dataset}, {clips} clips</source>
   <translation>{dataset}, {clips} clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>temperature {temperature:.3f}, threshold none</source>
   <translation>temperature {temperature:.3f}, threshold none</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Data</source>
   <translation>Data</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Confidence</source>
   <translation>Confidence</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Card</source>
   <comment>of a bundle</comment>
   <translation>Card</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>protocol</source>
   <translation>protocol</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>ensemble</source>
   <translation>ensemble</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>95 % interval</source>
   <translation>95 % interval</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>one member, mean ± sd</source>
   <translation>one member, mean ± sd</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/metrics_table.py" />
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>clips</source>
   <translation>clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{n} epochs</source>
   <translation>{n} epochs</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>HOW GOOD IT IS</source>
   <translation>HOW GOOD IT IS</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>WHAT IT IS</source>
   <translation>WHAT IT IS</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Cross-validated on {dataset}:</source>
   <translation>Cross-validated on {dataset}:</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{low} to {high}</source>
   <translation>{low} to {high}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>The bundle states no accuracy: evaluate it on clips of your own.</source>
   <translation>The bundle states no accuracy: evaluate it on clips of your own.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Compared on what each says of itself; a dot marks what differs.</source>
   <translation>Compared on what each says of itself; a dot marks what differs.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Back to the card</source>
   <translation>Back to the card</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Comparison</source>
   <translation>Comparison</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>{first} and {second}</source>
   <translation>{first} and {second}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Differs</source>
   <translation>Differs</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>CLASSES</source>
   <translation>CLASSES</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>SIDE BY SIDE</source>
   <translation>SIDE BY SIDE</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Tour</source>
   <translation>Tour</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Skip</source>
   <translation>Skip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>{number} of {total}</source>
   <translation>{number} of {total}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Done</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Loop</source>
   <translation>Loop</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play the chosen range, or the whole clip, again and again (L)</source>
   <translation>Play the chosen range, or the whole clip, again and again (L)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>No clip</source>
   <translation>No clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play</source>
   <translation>Play</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Stop here (Space)</source>
   <translation>Stop here (Space)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play from the cursor (Space)</source>
   <translation>Play from the cursor (Space)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Pause  Space</source>
   <translation>Pause  Space</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play  Space</source>
   <translation>Play  Space</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/settings_door.py" />
   <source>Clips</source>
   <translation>Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Record</source>
   <translation>Record</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/widgets/live_panel.py" />
   <source>Live</source>
   <translation>Live</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Delete removes the chosen clips, Enter shows one.</source>
   <translation>Delete removes the chosen clips, Enter shows one.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Try again</source>
   <translation>Try again</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Show in folder</source>
   <translation>Show in folder</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Stop recording</source>
   <translation>Stop recording</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Stop listening live</source>
   <translation>Stop listening live</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Listen live</source>
   <translation>Listen live</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Record a microphone; again to stop and keep (R)</source>
   <translation>Record a microphone; again to stop and keep (R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Hear a microphone and say at once what it is (M)</source>
   <translation>Hear a microphone and say at once what it is (M)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Remove from the list</source>
   <translation>Remove from the list</translation>
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
   <translation>{label}, called {called}: {count} of {n} clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called {called}: {count} of {n} clips</source>
   <translation>{label}, called {called}: {count} of {n} clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Confusion matrix</source>
   <translation>Confusion matrix</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called so: {count} of {n} clip</source>
   <translation>{label}, called so: {count} of {n} clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called so: {count} of {n} clips</source>
   <translation>{label}, called so: {count} of {n} clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>what it was called</source>
   <translation>what it was called</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>what it is</source>
   <translation>what it is</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{said}. Arrows move, Enter opens the clips.</source>
   <translation>{said}. Arrows move, Enter opens the clips.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>Click to open them.</source>
   <translation>Click to open them.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/drop_area.py" />
   <source>Drop clips or folders here
or  Open…  Ctrl+O</source>
   <translation>Drop clips or folders here
or  Open…  Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../app/widgets/drop_area.py" />
   <source>Open clips or folders</source>
   <translation>Open clips or folders</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>as found there</source>
   <translation>as found there</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>one folder per class</source>
   <translation>one folder per class</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>a table of labels</source>
   <translation>a table of labels</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>{name}, {n} clips in {n_classes} classes ({layout}: {reason})</source>
   <translation>{name}, {n} clips in {n_classes} classes ({layout}: {reason})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>{name}, {n} clips in {n_classes} classes ({layout})</source>
   <translation>{name}, {n} clips in {n_classes} classes ({layout})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>a folder of labelled clips, or a table of them (.csv)</source>
   <translation>a folder of labelled clips, or a table of them (.csv)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Folder…</source>
   <translation>Folder…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Table…</source>
   <comment>of labels</comment>
   <translation>Table…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>choose the data first</source>
   <translation>choose the data first</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/windows/models_page.py" />
   <source>Compare with</source>
   <translation>Compare with</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Evaluate</source>
   <translation>Evaluate</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_budget.py" />
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Progress</source>
   <translation>Progress</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Evaluate {title}</source>
   <translation>Evaluate {title}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>nothing</source>
   <translation>nothing</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>nothing: there is no other bundle</source>
   <translation>nothing: there is no other bundle</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>looking …</source>
   <translation>looking …</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>trained-on</source>
   <comment>name of a protocol</comment>
   <translation>trained-on</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>not-known</source>
   <comment>name of a protocol</comment>
   <translation>not-known</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>n = {n} clip</source>
   <translation>n = {n} clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>n = {n} clips</source>
   <translation>n = {n} clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>95 % interval {low} to {high} ({how})</source>
   <translation>95 % interval {low} to {high} ({how})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>{second} ({protocol}) on the same {n} clips: {accuracy}, {difference:+.1f} points, 95 % interval {low:+.1f} to {high:+.1f}; only {first} right {only_first}, only {second} right {only_second}; McNemar p = {p_exact:.3g} (exact), {p_mid:.3g} (mid-p)</source>
   <translation>{second} ({protocol}) on the same {n} clips: {accuracy}, {difference:+.1f} points, 95 % interval {low:+.1f} to {high:+.1f}; only {first} right {only_first}, only {second} right {only_second}; McNemar p = {p_exact:.3g} (exact), {p_mid:.3g} (mid-p)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>balanced accuracy {share}</source>
   <translation>balanced accuracy {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>macro F1 {share}</source>
   <translation>macro F1 {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>log loss {loss:.3f} nat</source>
   <translation>log loss {loss:.3f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>calibration error {share} at temperature {temperature:.2f}</source>
   <translation>calibration error {share} at temperature {temperature:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>one of {n} members alone {mean} ± {sd:.1f}</source>
   <translation>one of {n} members alone {mean} ± {sd:.1f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save report…</source>
   <translation>Save report…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save everything as one HTML file that needs no network</source>
   <translation>Save everything as one HTML file that needs no network</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save table…</source>
   <translation>Save table…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save the figures of the classes, or what each clip was called (CSV)</source>
   <translation>Save the figures of the classes, or what each clip was called (CSV)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>{bundle} on {dataset}</source>
   <translation>{bundle} on {dataset}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>all clips</source>
   <translation>all clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Accuracy {share}</source>
   <translation>Accuracy {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>a cell opens its clips</source>
   <translation>a cell opens its clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>Reliability</source>
   <translation>Reliability</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Ensemble size</source>
   <translation>Ensemble size</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/widgets/findings_list.py" />
   <source>{names} and {n} more</source>
   <translation>{names} and {n} more</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Could not be read and count in no figure: {names} ({why}).</source>
   <translation>Could not be read and count in no figure: {names} ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/widgets/event_table.py" />
   <source>Events</source>
   <translation>Events</translation>
  </message>
  <message>
   <location filename="../../app/widgets/event_table.py" />
   <source>One row an event. Enter shows the sound around it, Space plays it.</source>
   <translation>One row an event. Enter shows the sound around it, Space plays it.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 50 %</source>
   <translation>the strongest 50 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 75 %</source>
   <translation>the strongest 75 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 90 %</source>
   <translation>the strongest 90 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 97 %</source>
   <translation>the strongest 97 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>soft</source>
   <comment>of edges</comment>
   <translation>soft</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>clear</source>
   <comment>of edges</comment>
   <translation>clear</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>hard</source>
   <comment>of edges</comment>
   <translation>hard</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Original</source>
   <comment>one of three sounds</comment>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>The clip as it is</source>
   <translation>The clip as it is</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Evidence</source>
   <comment>one of three sounds</comment>
   <translation>Evidence</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Only what the map marks as speaking for the class</source>
   <translation>Only what the map marks as speaking for the class</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Rest</source>
   <comment>one of three sounds</comment>
   <translation>Rest</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>The clip without its evidence</source>
   <translation>The clip without its evidence</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play original</source>
   <translation>Play original</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop original</source>
   <translation>Stop original</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play evidence</source>
   <translation>Play evidence</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop evidence</source>
   <translation>Stop evidence</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play rest</source>
   <translation>Play rest</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop rest</source>
   <translation>Stop rest</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Share of the evidence that is kept</source>
   <translation>Share of the evidence that is kept</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Edges of what is kept</source>
   <translation>Edges of what is kept</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Of everything that speaks for the class, the strongest first</source>
   <translation>Of everything that speaks for the class, the strongest first</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Soft edges sound more natural, hard ones part more strictly</source>
   <translation>Soft edges sound more natural, hard ones part more strictly</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Save the evidence and the rest as WAV files</source>
   <translation>Save the evidence and the rest as WAV files</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>heard as {label}</source>
   <translation>heard as {label}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>{what}. Click to play, again to stop.</source>
   <translation>{what}. Click to play, again to stop.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Keep</source>
   <translation>Keep</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>edges</source>
   <translation>edges</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>The members' mean, one member alone, or where the members disagree (standard deviation over their maps)</source>
   <translation>The members' mean, one member alone, or where the members disagree (standard deviation over their maps)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Evidence shown</source>
   <translation>Evidence shown</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Whose evidence</source>
   <translation>Whose evidence</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Explain</source>
   <translation>Explain</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Evidence for the class, against it, both in two colours, or its size without a sign</source>
   <translation>Evidence for the class, against it, both in two colours, or its size without a sign</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Opacity of the overlay in percent</source>
   <translation>Opacity of the overlay in percent</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Settings of the method, and colours</source>
   <translation>Settings of the method, and colours</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Find the parts of the sound that made the members say so</source>
   <translation>Find the parts of the sound that made the members say so</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Progress of the explanation</source>
   <translation>Progress of the explanation</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>mean of all {n}</source>
   <translation>mean of all {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>mean of all</source>
   <translation>mean of all</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>member {n}</source>
   <translation>member {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <location filename="../../app/widgets/marginals.py" />
   <source>disagreement</source>
   <translation>disagreement</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>View</source>
   <comment>noun: which map</comment>
   <translation>View</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>show</source>
   <translation>show</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>opacity</source>
   <translation>opacity</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>The attributions of all pixels must add up to the change that the explanation explains: {output} of {difference:.3f} from the baseline to the clip. They miss it by {error}, with {steps} steps for each member. Below 1 % the map can be trusted as the method's answer.</source>
   <translation>The attributions of all pixels must add up to the change that the explanation explains: {output} of {difference:.3f} from the baseline to the clip. They miss it by {error}, with {steps} steps for each member. Below 1 % the map can be trusted as the method's answer.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>a probability change</source>
   <translation>a probability change</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>a logit change</source>
   <translation>a logit change</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>{n} steps</source>
   <translation>{n} steps</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>{baseline} baseline</source>
   <translation>{baseline} baseline</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Map</source>
   <comment>tab</comment>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>What of the map is shown, and how</source>
   <translation>What of the map is shown, and how</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Listen</source>
   <comment>tab</comment>
   <translation>Listen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Hear the evidence, and what is left without it</source>
   <translation>Hear the evidence, and what is left without it</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Tests</source>
   <comment>tab</comment>
   <translation>Tests</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Whether the map can be believed</source>
   <translation>Whether the map can be believed</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>not defined (no change to explain)</source>
   <translation>not defined (no change to explain)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>below 0.1 %</source>
   <translation>below 0.1 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Explanation</source>
   <translation>Explanation</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>member {n}: completeness error {error}</source>
   <translation>member {n}: completeness error {error}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>error {error}</source>
   <translation>error {error}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>below 1 %</source>
   <translation>below 1 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>any other</source>
   <translation>any other</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Adds up to what it explains, and says by how much it misses it.</source>
   <translation>Adds up to what it explains, and says by how much it misses it.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Mean gradient over noisy copies, times the input: a second opinion.</source>
   <translation>Mean gradient over noisy copies, times the input: a second opinion.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>What the last layer looks at: coarse, the same for all resolutions.</source>
   <translation>What the last layer looks at: coarse, the same for all resolutions.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Hides one patch after another and watches the output fall: slow, but plain.</source>
   <translation>Hides one patch after another and watches the output fall: slow, but plain.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Class to explain</source>
   <translation>Class to explain</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Class that it is set against</source>
   <translation>Class that it is set against</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Method of the explanation</source>
   <translation>Method of the explanation</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Another class: explains the difference of the two, and so what tells them apart</source>
   <translation>Another class: explains the difference of the two, and so what tells them apart</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Why</source>
   <translation>Why</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>rather than</source>
   <translation>rather than</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>by</source>
   <comment>a method</comment>
   <translation>by</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>What is hidden at once: a larger patch is faster, a smaller one finer.</source>
   <translation>What is hidden at once: a larger patch is faster, a smaller one finer.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Settings of the explanation</source>
   <translation>Settings of the explanation</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Explained output</source>
   <translation>Explained output</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Baseline</source>
   <translation>Baseline</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Quadrature</source>
   <translation>Quadrature</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>as many as needed</source>
   <translation>as many as needed</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Number of noisy copies</source>
   <translation>Number of noisy copies</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Noise in percent of the input's range</source>
   <translation>Noise in percent of the input's range</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Seed of the noise</source>
   <translation>Seed of the noise</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Height of a patch in rows</source>
   <translation>Height of a patch in rows</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Width of a patch in columns</source>
   <translation>Width of a patch in columns</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Resolutions that are hidden</source>
   <translation>Resolutions that are hidden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Number of steps</source>
   <translation>Number of steps</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Percentile of full colour</source>
   <translation>Percentile of full colour</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Smoothing of the drawn map</source>
   <translation>Smoothing of the drawn map</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Probability: the ensemble's mean probability of the class.
Logit: the members' mean score before the softmax, which other classes do not touch.</source>
   <translation>Probability: the ensemble's mean probability of the class.
Logit: the members' mean score before the softmax, which other classes do not touch.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The input that the explanation starts from: what would be there without the evidence.</source>
   <translation>The input that the explanation starts from: what would be there without the evidence.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The rule that places the steps between baseline and clip.</source>
   <translation>The rule that places the steps between baseline and clip.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The more copies, the smoother the map, and the longer it takes.</source>
   <translation>The more copies, the smoother the map, and the longer it takes.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>How strong the noise is that is added to each copy.</source>
   <translation>How strong the noise is that is added to each copy.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The same number gives the same noise, and so the same map.</source>
   <translation>The same number gives the same noise, and so the same map.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Whether a patch is hidden in all three resolutions at once.</source>
   <translation>Whether a patch is hidden in all three resolutions at once.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Refine until the completeness error is below 1 %, or the limit of steps is met.</source>
   <translation>Refine until the completeness error is below 1 %, or the limit of steps is met.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Attribution of this size or more gets full colour; lower it to see fainter evidence.</source>
   <translation>Attribution of this size or more gets full colour; lower it to see fainter evidence.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>For the eye only: the drawn map is smoothed by a Gaussian of this many pixels.
Saved attribution, marginals and the completeness error are never smoothed.</source>
   <translation>For the eye only: the drawn map is smoothed by a Gaussian of this many pixels.
Saved attribution, marginals and the completeness error are never smoothed.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> % of the range</source>
   <translation> % of the range</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> rows</source>
   <translation> rows</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> columns</source>
   <translation> columns</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> % (percentile)</source>
   <translation> % (percentile)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> pixels</source>
   <translation> pixels</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>none</source>
   <comment>no smoothing</comment>
   <translation>none</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Method</source>
   <translation>Method</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Output</source>
   <translation>Output</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Steps</source>
   <translation>Steps</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Copies</source>
   <translation>Copies</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Noise</source>
   <translation>Noise</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Patch</source>
   <translation>Patch</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Full colour at</source>
   <translation>Full colour at</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Smoothing</source>
   <translation>Smoothing</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>order of the map</source>
   <translation>order of the map</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>random order {n}</source>
   <translation>random order {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Tests of this map</source>
   <translation>Tests of this map</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Deletion</source>
   <translation>Deletion</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>replaced, %</source>
   <translation>replaced, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Insertion</source>
   <translation>Insertion</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>put back, %</source>
   <translation>put back, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Weights destroyed</source>
   <translation>Weights destroyed</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Rank correlation of the map after each block was destroyed</source>
   <translation>Rank correlation of the map after each block was destroyed</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>destroyed down to</source>
   <translation>destroyed down to</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>rank correlation</source>
   <translation>rank correlation</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Not tested yet. The sound's parts are replaced in the map's order and in random orders, and the networks' weights are destroyed: a map worth believing stands out in both.</source>
   <translation>Not tested yet. The sound's parts are replaced in the map's order and in random orders, and the networks' weights are destroyed: a map worth believing stands out in both.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Test this map</source>
   <translation>Test this map</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>More closely</source>
   <translation>More closely</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Curves…</source>
   <translation>Curves…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>50 points on each curve, five random orders: some seconds</source>
   <translation>50 points on each curve, five random orders: some seconds</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>200 points on each curve, 20 random orders: may take a minute</source>
   <translation>200 points on each curve, 20 random orders: may take a minute</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Show the curves, their areas, and the map block by block</source>
   <translation>Show the curves, their areas, and the map block by block</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Progress of the tests</source>
   <translation>Progress of the tests</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>There is no map to test yet.</source>
   <translation>There is no map to test yet.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>What the map marks is replaced first. Where the map is right, the output falls sooner than in random orders: a smaller area.</source>
   <translation>What the map marks is replaced first. Where the map is right, the output falls sooner than in random orders: a smaller area.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>What the map marks is put back first. Where the map is right, the output rises sooner than in random orders: a larger area.</source>
   <translation>What the map marks is put back first. Where the map is right, the output rises sooner than in random orders: a larger area.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>From the last block to the first, the weights are shuffled and the map is made again. A map of what was learnt loses its likeness; one that only traces the sound keeps it.</source>
   <translation>From the last block to the first, the weights are shuffled and the map is made again. A map of what was learnt loses its likeness; one that only traces the sound keeps it.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>The map outlives its weights (rank correlation {figure}): it may only trace the sound.</source>
   <translation>The map outlives its weights (rank correlation {figure}): it may only trace the sound.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>area {own:.2f} in the map's order (thick); {n} random orders {mean:.2f} ({low:.2f} to {high:.2f})</source>
   <translation>area {own:.2f} in the map's order (thick); {n} random orders {mean:.2f} ({low:.2f} to {high:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Partly supported: only insertion does better than every random order.</source>
   <translation>Partly supported: only insertion does better than every random order.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Supported by deletion and insertion: both do better than every random order.</source>
   <translation>Supported by deletion and insertion: both do better than every random order.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Not supported by deletion and insertion: random orders do as well.</source>
   <translation>Not supported by deletion and insertion: random orders do as well.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights destroys the map (rank correlation {figure}): it was learnt.</source>
   <translation>Destroying the weights destroys the map (rank correlation {figure}): it was learnt.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights destroys the map only in part (rank correlation {figure}).</source>
   <translation>Destroying the weights destroys the map only in part (rank correlation {figure}).</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>flat</source>
   <comment>without a map</comment>
   <translation>flat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Partly supported: only deletion does better than every random order.</source>
   <translation>Partly supported: only deletion does better than every random order.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>The weights have not been destroyed yet.</source>
   <translation>The weights have not been destroyed yet.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights leaves no map: it shows what was learnt.</source>
   <translation>Destroying the weights leaves no map: it shows what was learnt.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Must be mended or left out</source>
   <translation>Must be mended or left out</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Worth a look</source>
   <translation>Worth a look</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Good to know</source>
   <translation>Good to know</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Show all {n}</source>
   <translation>Show all {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Show all clips of: {finding}</source>
   <translation>Show all clips of: {finding}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Findings</source>
   <translation>Findings</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Take {n} clip back</source>
   <translation>Take {n} clip back</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Take {n} clips back</source>
   <translation>Take {n} clips back</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Exclude {n} clip</source>
   <translation>Exclude {n} clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Exclude {n} clips</source>
   <translation>Exclude {n} clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>and {n} more</source>
   <translation>and {n} more</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>Input level</source>
   <translation>Input level</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>No signal</source>
   <translation>No signal</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>{rms:.0f} dBFS rms, peak {peak:.0f} dBFS</source>
   <translation>{rms:.0f} dBFS rms, peak {peak:.0f} dBFS</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>{level}, clipped</source>
   <translation>{level}, clipped</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Live sound</source>
   <translation>Live sound</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Keep the last minute  K</source>
   <translation>Keep the last minute  K</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Save up to a minute of what was heard as a clip (K)</source>
   <translation>Save up to a minute of what was heard as a clip (K)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Stop  M</source>
   <translation>Stop  M</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Listen again  M</source>
   <translation>Listen again  M</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>seconds ago</source>
   <translation>seconds ago</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>Spectrogram of the microphone</source>
   <translation>Spectrogram of the microphone</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>The last {n:g} seconds, the newest at the right.</source>
   <translation>The last {n:g} seconds, the newest at the right.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <location filename="../../app/widgets/live_strip.py" />
   <source>now</source>
   <translation>now</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>unsure</source>
   <translation>unsure</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>Heard over the last minute</source>
   <translation>Heard over the last minute</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>{name}, {percent:.0f} % sure, {s:.0f} s ago</source>
   <translation>{name}, {percent:.0f} % sure, {s:.0f} s ago</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>{n} s ago</source>
   <translation>{n} s ago</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>none of the classes for certain</source>
   <translation>none of the classes for certain</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Precision</source>
   <translation>Precision</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Step</source>
   <translation>Step</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Memory</source>
   <translation>Memory</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Finishes</source>
   <translation>Finishes</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>This machine</source>
   <translation>This machine</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When it mattered</source>
   <translation>When it mattered</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Attribution of each moment, all pitches summed.</source>
   <translation>Attribution of each moment, all pitches summed.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When it mattered: the attribution shown above, summed over all pitches</source>
   <translation>When it mattered: the attribution shown above, summed over all pitches</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When they disagree</source>
   <translation>When they disagree</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Disagreement of the members at each moment, all pitches summed.</source>
   <translation>Disagreement of the members at each moment, all pitches summed.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When they disagree: the disagreement shown above, summed over all pitches</source>
   <translation>When they disagree: the disagreement shown above, summed over all pitches</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Which pitches mattered</source>
   <translation>Which pitches mattered</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Attribution of each pitch, all moments summed.</source>
   <translation>Attribution of each pitch, all moments summed.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Which pitches mattered: the attribution shown on the left, summed over all moments</source>
   <translation>Which pitches mattered: the attribution shown on the left, summed over all moments</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>At which pitches they disagree</source>
   <translation>At which pitches they disagree</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Disagreement of the members at each pitch, all moments summed.</source>
   <translation>Disagreement of the members at each pitch, all moments summed.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>At which pitches they disagree: the disagreement shown on the left, summed over all moments</source>
   <translation>At which pitches they disagree: the disagreement shown on the left, summed over all moments</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>attribution</source>
   <translation>attribution</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>seconds</source>
   <translation>seconds</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>class</source>
   <translation>class</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>precision</source>
   <translation>precision</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>recall</source>
   <translation>recall</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Share of the clips called so that are so.</source>
   <translation>Share of the clips called so that are so.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Share of the clips that are so that were called so.</source>
   <translation>Share of the clips that are so that were called so.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Harmonic mean of precision and recall.</source>
   <translation>Harmonic mean of precision and recall.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Clips that are of this class.</source>
   <translation>Clips that are of this class.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Not defined: there is no such clip.</source>
   <translation>Not defined: there is no such clip.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Figures of each class</source>
   <translation>Figures of each class</translation>
  </message>
  <message>
   <location filename="../../app/widgets/numbers.py" />
   <source>Show as a table</source>
   <translation>Show as a table</translation>
  </message>
  <message>
   <location filename="../../app/widgets/numbers.py" />
   <source>Copy as CSV</source>
   <translation>Copy as CSV</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>evidence for</source>
   <translation>evidence for</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>evidence against</source>
   <translation>evidence against</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>for and against</source>
   <translation>for and against</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>strength alone</source>
   <translation>strength alone</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>{fold}, member {number}: {state}</source>
   <translation>{fold}, member {number}: {state}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>waits</source>
   <translation>waits</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>member {number}: {percent}</source>
   <translation>member {number}: {percent}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>{label}: {percent}, mean of {n} members</source>
   <translation>{label}: {percent}, mean of {n} members</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Classes by probability</source>
   <translation>Classes by probability</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Enter shows why a class was heard.</source>
   <translation>Enter shows why a class was heard.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Click or press Enter to see why</source>
   <translation>Click or press Enter to see why</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Drop a clip on the window to hear what it is.</source>
   <translation>Drop a clip on the window to hear what it is.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Members whose own first choice is the ensemble's.</source>
   <translation>Members whose own first choice is the ensemble's.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Entropy: Doubt in the ensemble's probabilities: 0 nat is certain, {limit:.2f} nat is a blind guess among {n} classes.</source>
   <translation>Entropy: Doubt in the ensemble's probabilities: 0 nat is certain, {limit:.2f} nat is a blind guess among {n} classes.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Mutual information: The part of the doubt that comes from the members' disagreement. High: the sound is unlike what they learned from. Low with high entropy: the sound itself is ambiguous.</source>
   <translation>Mutual information: The part of the doubt that comes from the members' disagreement. High: the sound is unlike what they learned from. Low with high entropy: the sound itself is ambiguous.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Calibrated: Probability after temperature scaling, fitted so that of all clips given 80 % about 80 % are right.</source>
   <translation>Calibrated: Probability after temperature scaling, fitted so that of all clips given 80 % about 80 % are right.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>The nearest is {label}, but its confidence of {confidence} lies below the threshold of {threshold}.</source>
   <translation>The nearest is {label}, but its confidence of {confidence} lies below the threshold of {threshold}.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{known} of known held-out clips fall below it; {foreign} of unknown sounds do not.</source>
   <translation>{known} of known held-out clips fall below it; {foreign} of unknown sounds do not.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Its confidence lies above the threshold of {threshold}. So do {foreign} of sounds of classes that such networks had never met: what is none of these classes is often taken for one of them.</source>
   <translation>Its confidence lies above the threshold of {threshold}. So do {foreign} of sounds of classes that such networks had never met: what is none of these classes is often taken for one of them.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>The nearest is {label}, with a confidence of {confidence}.</source>
   <translation>The nearest is {label}, with a confidence of {confidence}.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{known} of known held-out clips fall below it; how many unknown sounds pass was not measured.</source>
   <translation>{known} of known held-out clips fall below it; how many unknown sounds pass was not measured.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Prediction</source>
   <translation>Prediction</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Working</source>
   <translation>Working</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{agreeing} of {n} members agree</source>
   <translation>{agreeing} of {n} members agree</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{agreeing} of {n} agree</source>
   <translation>{agreeing} of {n} agree</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>entropy {value:.2f} nat</source>
   <translation>entropy {value:.2f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>mutual information {value:.2f} nat</source>
   <translation>mutual information {value:.2f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>calibrated {percent}</source>
   <translation>calibrated {percent}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>Spectrogram of the whole recording</source>
   <translation>Spectrogram of the whole recording</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>computing the spectrogram … {n} %</source>
   <translation>computing the spectrogram … {n} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>The sound from 0 to {end}: time runs to the right, pitch runs up.</source>
   <translation>The sound from 0 to {end}: time runs to the right, pitch runs up.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>confidence, %</source>
   <translation>confidence, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>right, %</source>
   <translation>right, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>confidence {confidence:.0%}: {accuracy:.0%} of {n} right</source>
   <translation>confidence {confidence:.0%}: {accuracy:.0%} of {n} right</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>95 % interval from, %</source>
   <translation>95 % interval from, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>to, %</source>
   <translation>to, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>Accuracy by ensemble size</source>
   <translation>Accuracy by ensemble size</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>members averaged</source>
   <translation>members averaged</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>accuracy, %</source>
   <translation>accuracy, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>{n} member: {accuracy:.2f} %, sd over subsets {sd:.2f} points</source>
   <translation>{n} member: {accuracy:.2f} %, sd over subsets {sd:.2f} points</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>{n} members: {accuracy:.2f} %, sd over subsets {sd:.2f} points</source>
   <translation>{n} members: {accuracy:.2f} %, sd over subsets {sd:.2f} points</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>sd over subsets, points</source>
   <translation>sd over subsets, points</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>mean probability</source>
   <translation>mean probability</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>mean logit</source>
   <translation>mean logit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>silence</source>
   <translation>silence</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>the clip's mean</source>
   <translation>the clip's mean</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>the clip, blurred</source>
   <translation>the clip, blurred</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>Gauss–Legendre</source>
   <translation>Gauss–Legendre</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>trapezoid</source>
   <translation>trapezoid</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>midpoint</source>
   <translation>midpoint</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>left sum</source>
   <translation>left sum</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>right sum</source>
   <translation>right sum</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>all three at once</source>
   <translation>all three at once</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>one after another</source>
   <translation>one after another</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>No training yet.</source>
   <translation>No training yet.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Runs</source>
   <translation>Runs</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Trainings</source>
   <translation>Trainings</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>New training…   Ctrl+N</source>
   <translation>New training…   Ctrl+N</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Train networks on clips of your own (Ctrl+N)</source>
   <translation>Train networks on clips of your own (Ctrl+N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>which pitches
mattered</source>
   <translation>which pitches
mattered</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>at which pitches
they disagree</source>
   <translation>at which pitches
they disagree</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>when it
mattered</source>
   <translation>when it
mattered</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>when they
disagree</source>
   <translation>when they
disagree</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Drop a sound on the window, or record one</source>
   <translation>Drop a sound on the window, or record one</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Spectrogram</source>
   <translation>Spectrogram</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>{s:.1f} seconds</source>
   <translation>{s:.1f} seconds</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>{picture}. {keys}</source>
   <translation>{picture}. {keys}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>No clip is shown.</source>
   <translation>No clip is shown.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>All three resolutions</source>
   <translation>All three resolutions</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Resolution {number} of {n}</source>
   <translation>Resolution {number} of {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>frames as analysed</source>
   <translation>frames as analysed</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>pixels as the network sees them</source>
   <translation>pixels as the network sees them</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>with the attribution of {label} over it</source>
   <translation>with the attribution of {label} over it</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} trial</source>
   <translation>{n} trial</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} trials</source>
   <translation>{n} trials</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{epochs} epoch each</source>
   <translation>{epochs} epoch each</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{epochs} epochs each</source>
   <translation>{epochs} epochs each</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>one trial after another, by how fast these networks trained on this machine before</source>
   <translation>one trial after another, by how fast these networks trained on this machine before</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Trials are counted once every choice is valid.</source>
   <translation>Trials are counted once every choice is valid.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{numbers} or {last}</source>
   <translation>{numbers} or {last}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>all done</source>
   <translation>all done</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <location filename="../../app/windows/study_words.py" />
   <source>about {time}</source>
   <translation>about {time}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>The time on a cluster shows when the first trials are done.</source>
   <translation>The time on a cluster shows when the first trials are done.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>How long {networks} takes on this machine has not been measured yet.</source>
   <translation>How long {networks} takes on this machine has not been measured yet.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>by the trials of this study that are done</source>
   <translation>by the trials of this study that are done</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Choose labelled clips first.</source>
   <translation>Choose labelled clips first.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Measure</source>
   <translation>Measure</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Take a few steps of each network that was never timed here.</source>
   <translation>Take a few steps of each network that was never timed here.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Start</source>
   <comment>verb</comment>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} of them done already</source>
   <translation>{n} of them done already</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <location filename="../../app/windows/study_page.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>Resume</source>
   <translation>Resume</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>{category} {value} ({low} to {high})</source>
   <translation>{category} {value} ({low} to {high})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>The figure grows with the trials that end.</source>
   <translation>The figure grows with the trials that end.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>Figure</source>
   <translation>Figure</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>quick</source>
   <translation>quick</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the paper's, for trained weights</source>
   <translation>the paper's, for trained weights</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the paper's, for random weights</source>
   <translation>the paper's, for random weights</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>{name}: {clips} clips in {classes} classes, {division} ({reason})</source>
   <translation>{name}: {clips} clips in {classes} classes, {division} ({reason})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>looking into {name} …</source>
   <translation>looking into {name} …</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Let weights be missing from files; these start at random</source>
   <translation>Let weights be missing from files; these start at random</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Fold</source>
   <translation>Fold</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>choose the clips first</source>
   <translation>choose the clips first</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Block</source>
   <translation>Block</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>choose the networks first</source>
   <translation>choose the networks first</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Computed on</source>
   <translation>Computed on</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>this machine, one trial after another</source>
   <translation>this machine, one trial after another</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>a Ray cluster</source>
   <translation>a Ray cluster</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>HOST:PORT or auto; empty starts one on this machine</source>
   <translation>HOST:PORT or auto; empty starts one on this machine</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Choose a table of labelled clips</source>
   <translation>Choose a table of labelled clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>Networks</source>
   <translation>Networks</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Number of seeds</source>
   <translation>Number of seeds</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Held-out folds</source>
   <translation>Held-out folds</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Blocks</source>
   <translation>Blocks</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Address</source>
   <translation>Address</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Choose the folder of the study</source>
   <translation>Choose the folder of the study</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Table…</source>
   <translation>Table…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Trainings of each kind; they differ in what is drawn at random.</source>
   <translation>Trainings of each kind; they differ in what is drawn at random.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Each fold that is marked is held out once.</source>
   <translation>Each fold that is marked is held out once.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Depths that the study stops at.</source>
   <translation>Depths that the study stops at.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Of a Ray cluster that is there.</source>
   <translation>Of a Ray cluster that is there.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Folder of the study's rows and its report.</source>
   <translation>Folder of the study's rows and its report.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>{recipe}: {n} epochs</source>
   <translation>{recipe}: {n} epochs</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the recipe's {n}</source>
   <translation>the recipe's {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the recipe's</source>
   <translation>the recipe's</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>looking up the networks …</source>
   <translation>looking up the networks …</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>A file of weights…</source>
   <translation>A file of weights…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>ImageNet weights, to be downloaded</source>
   <translation>ImageNet weights, to be downloaded</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>{n:.1f} million weights</source>
   <translation>{n:.1f} million weights</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>Start of {network}: {words}</source>
   <translation>Start of {network}: {words}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>held-out protocol</source>
   <translation>held-out protocol</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>paper protocol</source>
   <translation>paper protocol</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>On the held-out fold, held-out protocol.</source>
   <translation>On the held-out fold, held-out protocol.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Mean over trials, every clip counted alike.</source>
   <translation>Mean over trials, every clip counted alike.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>{done} of {trials} trials, {folds} folds, {seeds} seeds, {protocol}</source>
   <translation>{done} of {trials} trials, {folds} folds, {seeds} seeds, {protocol}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>{low:.1f} to {high:.1f} %</source>
   <translation>{low:.1f} to {high:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>estimated from trials that were timed</source>
   <translation>estimated from trials that were timed</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Trials</source>
   <translation>Trials</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>running, {percent:.0f} %</source>
   <translation>running, {percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>waiting</source>
   <translation>waiting</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>left</source>
   <comment>still to be done</comment>
   <translation>left</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Summary</source>
   <translation>Summary</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>As the paper gives it, and where.</source>
   <translation>As the paper gives it, and where.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Accuracy</source>
   <translation>Accuracy</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Start</source>
   <comment>weights that a network starts from</comment>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>By bootstrap over clips.</source>
   <translation>By bootstrap over clips.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Clips that it was measured on.</source>
   <translation>Clips that it was measured on.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>The paper's</source>
   <translation>The paper's</translation>
  </message>
  <message>
   <location filename="../../app/widgets/time_plot.py" />
   <source>Left and Right move the cursor, Page Up and Page Down move along, Ctrl and plus or minus zoom, Home shows everything again, square brackets set a loop range, Escape clears it.</source>
   <translation>Left and Right move the cursor, Page Up and Page Down move along, Ctrl and plus or minus zoom, Home shows everything again, square brackets set a loop range, Escape clears it.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Stop hearing this recording for now (what was found stays)</source>
   <translation>Stop hearing this recording for now (what was found stays)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Continue</source>
   <translation>Continue</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Hear on from where it was left</source>
   <translation>Hear on from where it was left</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Stop hearing this recording (what was found stays)</source>
   <translation>Stop hearing this recording (what was found stays)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Take the imported labels away</source>
   <translation>Take the imported labels away</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>All classes</source>
   <translation>All classes</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Show the classes that were not heard, too</source>
   <translation>Show the classes that were not heard, too</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>What counts as an event</source>
   <translation>What counts as an event</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Rows</source>
   <translation>Rows</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Events as bars, a row a class</source>
   <translation>Events as bars, a row a class</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>List</source>
   <translation>List</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Events as a table that can be sorted</source>
   <translation>Events as a table that can be sorted</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>All classes (+{n})</source>
   <translation>All classes (+{n})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>A window is {s:g} s long; each second is heard {n:.1f} times. Another overlap needs the recording to be heard again.</source>
   <translation>A window is {s:g} s long; each second is heard {n:.1f} times. Another overlap needs the recording to be heard again.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>A window is {s:g} s long; each second is heard once. Another overlap needs the recording to be heard again.</source>
   <translation>A window is {s:g} s long; each second is heard once. Another overlap needs the recording to be heard again.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Settings of the timeline</source>
   <translation>Settings of the timeline</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Hear the recording again</source>
   <translation>Hear the recording again</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Probability from which a class counts as heard</source>
   <translation>Probability from which a class counts as heard</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Each class by itself; where windows overlap, their mean counts.</source>
   <translation>Each class by itself; where windows overlap, their mean counts.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>as the bundle: {n} %</source>
   <translation>as the bundle: {n} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Join events closer than</source>
   <translation>Join events closer than</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Events of one class this near are one event.</source>
   <translation>Events of one class this near are one event.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Leave out events shorter than</source>
   <translation>Leave out events shorter than</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>After joining.</source>
   <translation>After joining.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Windows overlap by</source>
   <translation>Windows overlap by</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>How much of a window the next one hears again. More gives finer edges and takes longer.</source>
   <translation>How much of a window the next one hears again. More gives finer edges and takes longer.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Counts as heard at</source>
   <translation>Counts as heard at</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>{n} events.</source>
   <translation>{n} events.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>Arrow keys choose an event, Enter shows the sound around it, Space plays it.</source>
   <translation>Arrow keys choose an event, Enter shows the sound around it, Space plays it.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>Timeline of events</source>
   <translation>Timeline of events</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>No event is chosen.</source>
   <translation>No event is chosen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>training</source>
   <translation>training</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>inner validation</source>
   <translation>inner validation</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>best: {percent:.1f} % in epoch {epoch}</source>
   <translation>best: {percent:.1f} % in epoch {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>epoch</source>
   <translation>epoch</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>loss</source>
   <translation>loss</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>cross-entropy, nat</source>
   <translation>cross-entropy, nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>accuracy</source>
   <translation>accuracy</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>learning rate / 10</source>
   <translation>learning rate / 10</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>orange</source>
   <translation>orange</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>green</source>
   <translation>green</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>blue</source>
   <translation>blue</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>As the network sees it</source>
   <translation>As the network sees it</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three</source>
   <translation>All three</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three channels</source>
   <translation>All three channels</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three resolutions at once, each in its colour: 25 ms windows orange, 50 ms green, 100 ms blue.
Where all three are equally loud the colours add up to white or grey.
An attribution is then the sum over the three.</source>
   <translation>All three resolutions at once, each in its colour: 25 ms windows orange, 50 ms green, 100 ms blue.
Where all three are equally loud the colours add up to white or grey.
An attribution is then the sum over the three.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>On: the exact pixels of the network's input, resized to one common width.
Off: the frames as they were analysed, before the resize.</source>
   <translation>On: the exact pixels of the network's input, resized to one common width.
Off: the frames as they were analysed, before the resize.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Colour map of one channel</source>
   <translation>Colour map of one channel</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Range in dB</source>
   <translation>Range in dB</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Range of the colours, dB below the loudest point</source>
   <translation>Range of the colours, dB below the loudest point</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Channel {number}: {name}</source>
   <translation>Channel {number}: {name}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Window / hop of this channel alone; {hue} when all three are shown</source>
   <translation>Window / hop of this channel alone; {hue} when all three are shown</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Channel</source>
   <translation>Channel</translation>
  </message>
  <message>
   <location filename="../../app/widgets/waveform_view.py" />
   <source>Waveform</source>
   <translation>Waveform</translation>
  </message>
  <message>
   <location filename="../../app/widgets/waveform_view.py" />
   <source>Envelope of the sound over time.</source>
   <translation>Envelope of the sound over time.</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>waiting …</source>
   <translation>waiting …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>reading …</source>
   <translation>reading …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>classifying the window …</source>
   <translation>classifying the window …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>There is nothing to explain yet.</source>
   <translation>There is nothing to explain yet.</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>Cancelled. F5 classifies this clip.</source>
   <translation>Cancelled. F5 classifies this clip.</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>classifying …</source>
   <translation>classifying …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <location filename="../../app/windows/live_door.py" />
   <source>loading the networks …</source>
   <translation>loading the networks …</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Sound files ({endings})</source>
   <translation>Sound files ({endings})</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Open clips</source>
   <translation>Open clips</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Open a folder of clips</source>
   <translation>Open a folder of clips</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Choose a bundle</source>
   <translation>Choose a bundle</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/models_binding.py" />
   <source>Bundles (*.sonolens bundle.json)</source>
   <translation>Bundles (*.sonolens bundle.json)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Pictures (*.png);;Drawings (*.svg)</source>
   <translation>Pictures (*.png);;Drawings (*.svg)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>NumPy (*.npy);;Table (*.csv)</source>
   <translation>NumPy (*.npy);;Table (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There is no explanation to save yet.</source>
   <translation>There is no explanation to save yet.</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There are no files to paste: copy some, or their paths.</source>
   <translation>There are no files to paste: copy some, or their paths.</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There is no clip on the page to save.</source>
   <translation>There is no clip on the page to save.</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>The log is in {folder}</source>
   <translation>The log is in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>See what five networks hear in it, how sure they are, and which parts made them say so. Nothing leaves this computer.</source>
   <translation>See what five networks hear in it, how sure they are, and which parts made them say so. Nothing leaves this computer.</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Open clips…   Ctrl+O</source>
   <translation>Open clips…   Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Record   R</source>
   <translation>Record   R</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Listen live   M</source>
   <translation>Listen live   M</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <location filename="../../app/windows/menus.py" />
   <source>All of them</source>
   <translation>All of them</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Try again   F5</source>
   <translation>Try again   F5</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Remove from the list   Del</source>
   <translation>Remove from the list   Del</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>{name} cannot be shown</source>
   <translation>{name} cannot be shown</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Drop a sound anywhere in this window</source>
   <translation>Drop a sound anywhere in this window</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Or try a sample, made by the program's own sound synthesis</source>
   <translation>Or try a sample, made by the program's own sound synthesis</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Figures of the classes (*.csv)</source>
   <translation>Figures of the classes (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>What each clip was called (*.csv)</source>
   <translation>What each clip was called (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>{bundle} on {data}</source>
   <translation>{bundle} on {data}</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>{doing} · {done:.0f} of {total:.0f}</source>
   <translation>{doing} · {done:.0f} of {total:.0f}</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Cancelled; nothing was kept.</source>
   <translation>Cancelled; nothing was kept.</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Evaluated {bundle} on {data}</source>
   <translation>Evaluated {bundle} on {data}</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Report (*.html)</source>
   <translation>Report (*.html)</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{output} of {label} minus {other}</source>
   <translation>{output} of {label} minus {other}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Why {question}, by {method}</source>
   <translation>Why {question}, by {method}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{output} of {label}</source>
   <translation>{output} of {label}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>There is no map yet whose evidence could be heard.</source>
   <translation>There is no map yet whose evidence could be heard.</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>all of the sound</source>
   <translation>all of the sound</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{n:.0f} % of the energy</source>
   <translation>{n:.0f} % of the energy</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>what is left</source>
   <translation>what is left</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Export evidence and rest</source>
   <translation>Export evidence and rest</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Sound (*.wav)</source>
   <translation>Sound (*.wav)</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Export boxes</source>
   <translation>Export boxes</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Open Listen in the explanation first: no evidence yet.</source>
   <translation>Open Listen in the explanation first: no evidence yet.</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>There is no explanation to put boxes around yet.</source>
   <translation>There is no explanation to put boxes around yet.</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>Bundle</source>
   <translation>Bundle</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>{title} page</source>
   <translation>{title} page</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>no bundle</source>
   <translation>no bundle</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>no device</source>
   <translation>no device</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>loading …</source>
   <translation>loading …</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>device …</source>
   <translation>device …</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>{name} (damaged)</source>
   <translation>{name} (damaged)</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>The study “{title}” is under way</source>
   <translation>The study “{title}” is under way</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Closing the window stops it. Finished trials are kept, and it can be resumed from the Study page.</source>
   <translation>Closing the window stops it. Finished trials are kept, and it can be resumed from the Study page.</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>A network</source>
   <translation>A network</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>“{title}” is being trained</source>
   <translation>“{title}” is being trained</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Closing the window stops the training. What is done is kept, epoch by epoch, and it can be resumed from the Train page.</source>
   <translation>Closing the window stops the training. What is done is kept, epoch by epoch, and it can be resumed from the Train page.</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Stop and close</source>
   <translation>Stop and close</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Keep it running</source>
   <translation>Keep it running</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Keep training</source>
   <translation>Keep training</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>{n} channel</source>
   <translation>{n} channel</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>{n} channels</source>
   <translation>{n} channels</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>window {start:.1f}–{end:.1f} s</source>
   <translation>window {start:.1f}–{end:.1f} s</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>mono</source>
   <translation>mono</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>stereo</source>
   <translation>stereo</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>To explain live sound, keep it first: “Keep the last minute” makes a clip of it.</source>
   <translation>To explain live sound, keep it first: “Keep the last minute” makes a clip of it.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{rate:.1f} answers a second, {delay:.2f} s after the sound; some sound is skipped to keep up</source>
   <translation>{rate:.1f} answers a second, {delay:.2f} s after the sound; some sound is skipped to keep up</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{rate:.1f} answers a second, {delay:.2f} s after the sound</source>
   <translation>{rate:.1f} answers a second, {delay:.2f} s after the sound</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>A recording uses the microphone.</source>
   <translation>A recording uses the microphone.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Live listening uses the microphone.</source>
   <translation>Live listening uses the microphone.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{name} was kept and is in the list.</source>
   <translation>{name} was kept and is in the list.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>live</source>
   <translation>live</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>stopped; {s:.0f} s can be kept</source>
   <translation>stopped; {s:.0f} s can be kept</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Nothing was heard.</source>
   <translation>Nothing was heard.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>hearing …</source>
   <translation>hearing …</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Live listening was stopped; K keeps its last minute.</source>
   <translation>Live listening was stopped; K keeps its last minute.</translation>
  </message>
  <message>
   <location filename="../../app/windows/main_window.py" />
   <source>Listen</source>
   <comment>page</comment>
   <translation>Listen</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>Open &amp;recent</source>
   <translation>Open &amp;recent</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>&amp;Samples</source>
   <translation>&amp;Samples</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>nothing yet</source>
   <translation>nothing yet</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Bundle in one file (*.sonolens)</source>
   <translation>Bundle in one file (*.sonolens)</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>ONNX for other programs (*.onnx)</source>
   <translation>ONNX for other programs (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>A bundle {name} is installed already.</source>
   <translation>A bundle {name} is installed already.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>damaged: {reason}</source>
   <translation>damaged: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>shipped</source>
   <translation>shipped</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install a bundle</source>
   <translation>Install a bundle</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install a bundle from a folder</source>
   <translation>Install a bundle from a folder</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install as {name}</source>
   <translation>Install as {name}</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Do nothing</source>
   <translation>Do nothing</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>{name} is the name of a bundle that ships with the program.</source>
   <translation>{name} is the name of a bundle that ships with the program.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Replace it</source>
   <translation>Replace it</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Export {name}</source>
   <translation>Export {name}</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>in use</source>
   <translation>in use</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Remove {name}? Its files in {folder} are deleted.</source>
   <translation>Remove {name}? Its files in {folder} are deleted.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Remove</source>
   <translation>Remove</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>Keep it</source>
   <translation>Keep it</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_door.py" />
   <source>Models</source>
   <comment>page</comment>
   <translation>Models</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>None yet. Evaluate a bundle on labelled clips to see how good it is.</source>
   <translation>None yet. Evaluate a bundle on labelled clips to see how good it is.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Models</source>
   <translation>Models</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Evaluations</source>
   <translation>Evaluations</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Install…</source>
   <translation>Install…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Keep a copy of a bundle: a .sonolens file, or a folder</source>
   <translation>Keep a copy of a bundle: a .sonolens file, or a folder</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>From a file…</source>
   <translation>From a file…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>From a folder…</source>
   <translation>From a folder…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Use</source>
   <translation>Use</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Evaluate…</source>
   <translation>Evaluate…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Write it to hand it on: .sonolens, or ONNX for other programs</source>
   <translation>Write it to hand it on: .sonolens, or ONNX for other programs</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Remove…</source>
   <translation>Remove…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>in use, also at the next start</source>
   <translation>in use, also at the next start</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>In use</source>
   <translation>In use</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>It hears on the Listen page: in use, also at the next start</source>
   <translation>It hears on the Listen page: in use, also at the next start</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Let it hear from now on, also at the next start</source>
   <translation>Let it hear from now on, also at the next start</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Delete it from the installed bundles</source>
   <translation>Delete it from the installed bundles</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>It ships with the program and cannot be removed</source>
   <translation>It ships with the program and cannot be removed</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>See it beside another bundle</source>
   <translation>See it beside another bundle</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>There is no other bundle that can be compared: install one</source>
   <translation>There is no other bundle that can be compared: install one</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>damaged: it cannot be used</source>
   <translation>damaged: it cannot be used</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Save the report</source>
   <translation>Save the report</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Text (*.md *.txt)</source>
   <translation>Text (*.md *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>The report is in {file}</source>
   <translation>The report is in {file}</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Saving the report</source>
   <translation>Saving the report</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Gathering the report</source>
   <translation>Gathering the report</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Recording</source>
   <translation>Recording</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Elapsed time</source>
   <translation>Elapsed time</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Microphone</source>
   <translation>Microphone</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Discard</source>
   <translation>Discard</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>the training “{title}” can be resumed on the Train page</source>
   <translation>the training “{title}” can be resumed on the Train page</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>the study “{title}” can be resumed on the Study page</source>
   <translation>the study “{title}” can be resumed on the Study page</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clip is left out, since it ended each time that it brought them back</source>
   <translation>its {n} clip is left out, since it ended each time that it brought them back</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clips are left out, since it ended each time that it brought them back</source>
   <translation>its {n} clips are left out, since it ended each time that it brought them back</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>Sonolens did not end well last time: {what}.</source>
   <translation>Sonolens did not end well last time: {what}.</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clip is back</source>
   <translation>its {n} clip is back</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clips are back</source>
   <translation>its {n} clips are back</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Reset all settings?</source>
   <translation>Reset all settings?</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Look, computing, folders and keys return to what they were at first. Clips, recordings and trainings stay.</source>
   <translation>Look, computing, folders and keys return to what they were at first. Clips, recordings and trainings stay.</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Export settings</source>
   <translation>Export settings</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Import settings</source>
   <translation>Import settings</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Settings (*.json)</source>
   <translation>Settings (*.json)</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Choose a folder</source>
   <translation>Choose a folder</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Only on the Listen page.</source>
   <translation>Only on the Listen page.</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Not possible at the moment.</source>
   <translation>Not possible at the moment.</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Keep them</source>
   <translation>Keep them</translation>
  </message>
  <message>
   <location filename="../../app/windows/status_line.py" />
   <source>Cancel all work (Esc)</source>
   <translation>Cancel all work (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/windows/status_line.py" />
   <source>Cancel all work</source>
   <translation>Cancel all work</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Rows (*.csv)</source>
   <translation>Rows (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Picture (*.png)</source>
   <translation>Picture (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Drawing (*.svg)</source>
   <translation>Drawing (*.svg)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder for the study</source>
   <translation>Folder for the study</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder of a study</source>
   <translation>Folder of a study</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>Remove “{title}”?</source>
   <translation>Remove “{title}”?</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Its rows and its report are deleted from {folder}; exported files stay.</source>
   <translation>Its rows and its report are deleted from {folder}; exported files stay.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Remove study</source>
   <translation>Remove study</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>No study yet.</source>
   <translation>No study yet.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Looking for studies …</source>
   <translation>Looking for studies …</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>The study is in {folder}</source>
   <translation>The study is in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_door.py" />
   <source>The study “{title}” is under way; stop it before a training begins.</source>
   <translation>The study “{title}” is under way; stop it before a training begins.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_door.py" />
   <source>Study</source>
   <comment>page</comment>
   <translation>Study</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Held-out: the epoch is chosen without the reported fold.
Paper: each network is kept at its best epoch on the reported fold itself, as the paper's code does; it flatters.</source>
   <translation>Held-out: the epoch is chosen without the reported fold.
Paper: each network is kept at its best epoch on the reported fold itself, as the paper's code does; it flatters.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>End at once; trials that are done stay, and it can be resumed.</source>
   <translation>End at once; trials that are done stay, and it can be resumed.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Carry out what is left.</source>
   <translation>Carry out what is left.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Carry out the failed trials once more.</source>
   <translation>Carry out the failed trials once more.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Save the rows, the figure or the report.</source>
   <translation>Save the rows, the figure or the report.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>More</source>
   <translation>More</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Another study like this one, its folder, and its end.</source>
   <translation>Another study like this one, its folder, and its end.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Rows as CSV…</source>
   <translation>Rows as CSV…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Figure as PNG…</source>
   <translation>Figure as PNG…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Figure as SVG…</source>
   <translation>Figure as SVG…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Report as HTML…</source>
   <translation>Report as HTML…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Set up another like this…</source>
   <translation>Set up another like this…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Open its folder</source>
   <translation>Open its folder</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Open a study…</source>
   <translation>Open a study…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Look at a study that lies elsewhere, such as one begun by a command.</source>
   <translation>Look at a study that lies elsewhere, such as one begun by a command.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Protocol</source>
   <translation>Protocol</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Find out what makes trained networks work on your sounds</source>
   <translation>Find out what makes trained networks work on your sounds</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>A study trains many networks that differ in one thing, on your own labelled clips, and draws what comes of it with its interval, beside the paper's numbers where the clips are the paper's. Choose a question; clips, networks and time come next. It can be stopped and resumed at any time.</source>
   <translation>A study trains many networks that differ in one thing, on your own labelled clips, and draws what comes of it with its interval, beside the paper's numbers where the clips are the paper's. Choose a question; clips, networks and time come next. It can be stopped and resumed at any time.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Studies</source>
   <translation>Studies</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>New study…</source>
   <translation>New study…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Choose what to find out, on clips of your own.</source>
   <translation>Choose what to find out, on clips of your own.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{done} of {total}</source>
   <translation>{done} of {total}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{data}: {n} failed</source>
   <translation>{data}: {n} failed</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} done</source>
   <translation>{n} done</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>A trial failed: {reason}</source>
   <translation>A trial failed: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} trials failed: {reason}</source>
   <translation>{n} trials failed: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>It was begun by a command; the same command goes on with it.</source>
   <translation>It was begun by a command; the same command goes on with it.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>Stopping …</source>
   <translation>Stopping …</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} running</source>
   <translation>{n} running</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} waiting</source>
   <translation>{n} waiting</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} left</source>
   <translation>{n} left</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} failed</source>
   <translation>{n} failed</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>Reading the study …</source>
   <translation>Reading the study …</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>about {time} left</source>
   <translation>about {time} left</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>on a Ray cluster</source>
   <translation>on a Ray cluster</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>on {device}</source>
   <translation>on {device}</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Audacity labels and Raven tables (*.txt *.TXT *.tsv)</source>
   <translation>Audacity labels and Raven tables (*.txt *.TXT *.tsv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Export events</source>
   <translation>Export events</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Import labels</source>
   <translation>Import labels</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Table (*.csv)</source>
   <translation>Table (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>JSON Lines (*.jsonl)</source>
   <translation>JSON Lines (*.jsonl)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Save results of all clips</source>
   <translation>Save results of all clips</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>the file has grown since it was heard</source>
   <translation>the file has grown since it was heard</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>waiting for its turn</source>
   <translation>waiting for its turn</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>listening …</source>
   <translation>listening …</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>paused, {heard}</source>
   <translation>paused, {heard}</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>paused</source>
   <translation>paused</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>cancelled, {heard}</source>
   <translation>cancelled, {heard}</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Your sounds</source>
   <translation>Your sounds</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Drop clips, folders or hours of recordings here, record a microphone, or listen live. Next opens a sample, so that there is something to see.</source>
   <translation>Drop clips, folders or hours of recordings here, record a microphone, or listen live. Next opens a sample, so that there is something to see.</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>The sound as the networks get it</source>
   <translation>The sound as the networks get it</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Time runs to the right, pitch runs up. Where it glows, the sound spoke for the answer. Space plays it.</source>
   <translation>Time runs to the right, pitch runs up. Where it glows, the sound spoke for the answer. Space plays it.</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>What five networks hear</source>
   <translation>What five networks hear</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>The bar is their mean, each tick one of them. Far apart: they do not agree. What is none of the classes is often taken for one of them.</source>
   <translation>The bar is their mean, each tick one of them. Far apart: they do not agree. What is none of the classes is often taken for one of them.</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Why, and whether to believe it</source>
   <translation>Why, and whether to believe it</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Ask about another class, listen to the evidence alone, and test the map against chance. Help says what we measured of it.</source>
   <translation>Ask about another class, listen to the evidence alone, and test the map against chance. Help says what we measured of it.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Its settings, epochs and networks are deleted from {folder}. Its bundle stays installed.</source>
   <translation>Its settings, epochs and networks are deleted from {folder}. Its bundle stays installed.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Its settings, epochs and networks are deleted from {folder}. What it has learned is lost.</source>
   <translation>Its settings, epochs and networks are deleted from {folder}. What it has learned is lost.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>The training is in {folder}</source>
   <translation>The training is in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>Remove run</source>
   <translation>Remove run</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Looking for trainings …</source>
   <translation>Looking for trainings …</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Stop and keep</source>
   <translation>Stop and keep</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>End with the epoch under way, and keep what there is.</source>
   <translation>End with the epoch under way, and keep what there is.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>End at once; the training can be resumed.</source>
   <translation>End at once; the training can be resumed.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Go on from the last epoch that is complete.</source>
   <translation>Go on from the last epoch that is complete.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Install</source>
   <translation>Install</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Put its networks among the bundles, and use them.</source>
   <translation>Put its networks among the bundles, and use them.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Open as a draft</source>
   <translation>Open as a draft</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Begin another training from these settings.</source>
   <translation>Begin another training from these settings.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Open folder</source>
   <translation>Open folder</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Show the files of this training.</source>
   <translation>Show the files of this training.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Delete this training's files; its bundle stays.</source>
   <translation>Delete this training's files; its bundle stays.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Teach networks the sounds of your own clips</source>
   <translation>Teach networks the sounds of your own clips</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>A folder with one subfolder per class is enough; ESC-50, UrbanSound8K, GTZAN and tables of clips are recognised. The clips are checked first, nothing leaves this computer, and a training can be stopped and resumed at any time.</source>
   <translation>A folder with one subfolder per class is enough; ESC-50, UrbanSound8K, GTZAN and tables of clips are recognised. The clips are checked first, nothing leaves this computer, and a training can be stopped and resumed at any time.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %; inner validation {inner_loss:.3f} nat, {inner_accuracy:.1f} %</source>
   <translation>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %; inner validation {inner_loss:.3f} nat, {inner_accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>seed {n}</source>
   <translation>seed {n}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>No epoch of this training is done: {state}.</source>
   <translation>No epoch of this training is done: {state}.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>Cancelling …</source>
   <translation>Cancelling …</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>training loss of the last epoch, nat</source>
   <translation>training loss of the last epoch, nat</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %</source>
   <translation>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{used:.1f} of {total:.0f} GB</source>
   <translation>{used:.1f} of {total:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>about {clock}, in {time}</source>
   <translation>about {clock}, in {time}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{time} left</source>
   <translation>{time} left</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>start from {file}</source>
   <translation>start from {file}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>custom recipe</source>
   <translation>custom recipe</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{name} recipe</source>
   <translation>{name} recipe</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>inner validation accuracy, %</source>
   <translation>inner validation accuracy, %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>ImageNet start</source>
   <translation>ImageNet start</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{s:.2g} s for {n} clip</source>
   <translation>{s:.2g} s for {n} clip</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{s:.2g} s for {n} clips</source>
   <translation>{s:.2g} s for {n} clips</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{n:.0f} % waiting for data</source>
   <translation>{n:.0f} % waiting for data</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>fold {n}</source>
   <translation>fold {n}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_data_jobs.py" />
   <source>checking clips</source>
   <translation>checking clips</translation>
  </message>
  <message>
   <location filename="../../app/wizard_data_jobs.py" />
   <source>{path}: holds {n} class of sounds; training needs two</source>
   <translation>{path}: holds {n} class of sounds; training needs two</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>fits {network}</source>
   <translation>fits {network}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{device}, {n} thread: {reason}</source>
   <translation>{device}, {n} thread: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{device}, {n} threads: {reason}</source>
   <translation>{device}, {n} threads: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>fits {network}, but {n} of its weights are not in it</source>
   <translation>fits {network}, but {n} of its weights are not in it</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>nothing was changed this time</source>
   <translation>nothing was changed this time</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>asking for the weights</source>
   <translation>asking for the weights</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>reading {file}</source>
   <translation>reading {file}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>changing {name}</source>
   <translation>changing {name}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{by} semitone</source>
   <translation>{by} semitone</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{by} semitones</source>
   <translation>{by} semitones</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{times:.2f} × as fast</source>
   <translation>{times:.2f} × as fast</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>moved by {by} s</source>
   <translation>moved by {by} s</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} row blanked</source>
   <translation>{n} row blanked</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} rows blanked</source>
   <translation>{n} rows blanked</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} column blanked</source>
   <translation>{n} column blanked</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} columns blanked</source>
   <translation>{n} columns blanked</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>, </source>
   <comment>between the parts of a list</comment>
   <translation>, </translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source> and is not a bundle</source>
   <comment>core</comment>
   <translation> and is not a bundle</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source> and {0} more</source>
   <comment>core</comment>
   <translation> and {0} more</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source> and {0} more class</source>
   <comment>core</comment>
   <translation> and {0} more class</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source> and {0} more classes</source>
   <comment>core</comment>
   <translation> and {0} more classes</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source> beneath {0}</source>
   <comment>core</comment>
   <translation> beneath {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source> that is not excluded</source>
   <comment>core</comment>
   <translation> that is not excluded</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>(spectral correlation {0}; reported from {1})</source>
   <comment>core</comment>
   <translation>(spectral correlation {0}; reported from {1})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>, for example {0}</source>
   <comment>core</comment>
   <translation>, for example {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, in fold {0} and in fold {1}</source>
   <comment>core</comment>
   <translation>, in fold {0} and in fold {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, nor are {0} more of the table</source>
   <comment>core</comment>
   <translation>, nor are {0} more of the table</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, nor is {0} more of the table</source>
   <comment>core</comment>
   <translation>, nor is {0} more of the table</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>, one in {0} and one in {1}</source>
   <comment>core</comment>
   <translation>, one in {0} and one in {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>, paper protocol</source>
   <comment>core</comment>
   <translation>, paper protocol</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>, random start</source>
   <comment>core</comment>
   <translation>, random start</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>, though one is {0} and one {1}</source>
   <comment>core</comment>
   <translation>, though one is {0} and one {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>1 channel</source>
   <comment>core</comment>
   <translation>1 channel</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>1 class</source>
   <comment>core</comment>
   <translation>1 class</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/sound_checks.py" />
   <source>1 clip</source>
   <comment>core</comment>
   <translation>1 clip</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>1 source</source>
   <comment>core</comment>
   <translation>1 source</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>2 to 3 points lost with two blocks frozen</source>
   <comment>core</comment>
   <translation>2 to 3 points lost with two blocks frozen</translation>
  </message>
  <message>
   <location filename="../../core/models/registry.py" />
   <source>8-layer CNN</source>
   <comment>core</comment>
   <translation>8-layer CNN</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>; did you mean {0}?</source>
   <comment>core</comment>
   <translation>; did you mean {0}?</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Accuracy by number of members</source>
   <comment>core</comment>
   <translation>Accuracy by number of members</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>CUDA cannot be used: {0}</source>
   <comment>core</comment>
   <translation>CUDA cannot be used: {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>CUDA_VISIBLE_DEVICES hides every device</source>
   <comment>core</comment>
   <translation>CUDA_VISIBLE_DEVICES hides every device</translation>
  </message>
  <message>
   <source>Extra inputs are not permitted</source>
   <comment>core</comment>
   <translation>Extra inputs are not permitted</translation>
  </message>
  <message>
   <source>Field required</source>
   <comment>core</comment>
   <translation>Field required</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>GTZAN without faults and with artists kept apart, by Kereliuk et al. (2015)</source>
   <comment>core</comment>
   <translation>GTZAN without faults and with artists kept apart, by Kereliuk et al. (2015)</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>Grad-CAM cannot follow this network's computation; use another method</source>
   <comment>core</comment>
   <translation>Grad-CAM cannot follow this network's computation; use another method</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>How alike a block's outputs are before and after training</source>
   <comment>core</comment>
   <translation>How alike a block's outputs are before and after training</translation>
  </message>
  <message>
   <source>Input should be a valid boolean</source>
   <comment>core</comment>
   <translation>Input should be a valid boolean</translation>
  </message>
  <message>
   <source>Input should be a valid integer</source>
   <comment>core</comment>
   <translation>Input should be a valid integer</translation>
  </message>
  <message>
   <source>Input should be a valid integer, got a number with a fractional part</source>
   <comment>core</comment>
   <translation>Input should be a valid integer, got a number with a fractional part</translation>
  </message>
  <message>
   <source>Input should be a valid number</source>
   <comment>core</comment>
   <translation>Input should be a valid number</translation>
  </message>
  <message>
   <source>Input should be a valid string</source>
   <comment>core</comment>
   <translation>Input should be a valid string</translation>
  </message>
  <message>
   <source>Input should be greater than or equal to {0}</source>
   <comment>core</comment>
   <translation>Input should be greater than or equal to {0}</translation>
  </message>
  <message>
   <source>Input should be greater than {0}</source>
   <comment>core</comment>
   <translation>Input should be greater than {0}</translation>
  </message>
  <message>
   <source>Input should be less than or equal to {0}</source>
   <comment>core</comment>
   <translation>Input should be less than or equal to {0}</translation>
  </message>
  <message>
   <source>Input should be less than {0}</source>
   <comment>core</comment>
   <translation>Input should be less than {0}</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <comment>core</comment>
   <translation>Is a directory</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Learning rate and weight decay</source>
   <comment>core</comment>
   <translation>Learning rate and weight decay</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>MPS cannot be used: {0}</source>
   <comment>core</comment>
   <translation>MPS cannot be used: {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Model cutoff</source>
   <comment>core</comment>
   <translation>Model cutoff</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>No clip here is of the bundle's {0}.</source>
   <comment>core</comment>
   <translation>No clip here is of the bundle's {0}.</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <comment>core</comment>
   <translation>No space left on device</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <comment>core</comment>
   <translation>No such file or directory</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <comment>core</comment>
   <translation>Not a directory</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <comment>core</comment>
   <translation>Permission denied</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>Ray could not be started here: {0}</source>
   <comment>core</comment>
   <translation>Ray could not be started here: {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>Ray is not installed; install it with: pip install 'sonolens[cluster]'</source>
   <comment>core</comment>
   <translation>Ray is not installed; install it with: pip install 'sonolens[cluster]'</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <comment>core</comment>
   <translation>Read-only file system</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>Some of these clips</source>
   <comment>core</comment>
   <translation>Some of these clips</translation>
  </message>
  <message>
   <location filename="../../core/training/tensorboard.py" />
   <source>TensorBoard event files need the package tensorboard: pip install tensorboard</source>
   <comment>core</comment>
   <translation>TensorBoard event files need the package tensorboard: pip install tensorboard</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>The bundle does not know {0}; clips of these classes count in no accuracy.</source>
   <comment>core</comment>
   <translation>The bundle does not know {0}; clips of these classes count in no accuracy.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>These clips</source>
   <comment>core</comment>
   <translation>These clips</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Three resolutions against one replicated</source>
   <comment>core</comment>
   <translation>Three resolutions against one replicated</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Trained against random starts</source>
   <comment>core</comment>
   <translation>Trained against random starts</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Weight freeze</source>
   <comment>core</comment>
   <translation>Weight freeze</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Weight fusion</source>
   <comment>core</comment>
   <translation>Weight fusion</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>What is shown of a sound</source>
   <comment>core</comment>
   <translation>What is shown of a sound</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>a CUDA device is there</source>
   <comment>core</comment>
   <translation>a CUDA device is there</translation>
  </message>
  <message>
   <location filename="../../core/attribution/integrated_gradients.py" />
   <source>a Riemann rule needs at least 2</source>
   <comment>core</comment>
   <translation>a Riemann rule needs at least 2</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>a bundle {0} is installed already; replace it, or install this one under another name</source>
   <comment>core</comment>
   <translation>a bundle {0} is installed already; replace it, or install this one under another name</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>a bundle's name {0}</source>
   <comment>core</comment>
   <translation>a bundle's name {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>a bundle's networks see {0}; those of {1} are for studies only</source>
   <comment>core</comment>
   <translation>a bundle's networks see {0}; those of {1} are for studies only</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>a clip's target is no class of the bundle</source>
   <comment>core</comment>
   <translation>a clip's target is no class of the bundle</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a frequency range has \, low and high with tabs between them, not {0}</source>
   <comment>core</comment>
   <translation>a frequency range has \, low and high with tabs between them, not {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a frequency range without a label before it</source>
   <comment>core</comment>
   <translation>a frequency range without a label before it</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a label has start, end and text with tabs between them, not {0}</source>
   <comment>core</comment>
   <translation>a label has start, end and text with tabs between them, not {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>a name has more than {0} parts</source>
   <comment>core</comment>
   <translation>a name has more than {0} parts</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>a process for trials could not be started: it {0}</source>
   <comment>core</comment>
   <translation>a process for trials could not be started: it {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>about 85 % without blocks 3 and 4</source>
   <comment>core</comment>
   <translation>about 85 % without blocks 3 and 4</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>about 90 % once block 3 is included</source>
   <comment>core</comment>
   <translation>about 90 % once block 3 is included</translation>
  </message>
  <message>
   <source>accuracy</source>
   <comment>core</comment>
   <translation>accuracy</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>accuracy on {0}, held-out protocol, 95 % interval</source>
   <comment>core</comment>
   <translation>accuracy on {0}, held-out protocol, 95 % interval</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>accuracy, held-out protocol</source>
   <comment>core</comment>
   <translation>accuracy, held-out protocol</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>all clips are of one class; two are needed</source>
   <comment>core</comment>
   <translation>all clips are of one class; two are needed</translation>
  </message>
  <message>
   <source>almost the same sound{0}: {1} and {2} (spectral correlation {3}; reported from {4})</source>
   <comment>core</comment>
   <translation>almost the same sound{0}: {1} and {2} (spectral correlation {3}; reported from {4})</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>almost the same sound{0}: {1} {2}</source>
   <comment>core</comment>
   <translation>almost the same sound{0}: {1} {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>an Apple GPU is there</source>
   <comment>core</comment>
   <translation>an Apple GPU is there</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>another process is training this run</source>
   <comment>core</comment>
   <translation>another process is training this run</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>another process runs this study; wait until it is done</source>
   <comment>core</comment>
   <translation>another process runs this study; wait until it is done</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>as it is</source>
   <comment>core</comment>
   <translation>as it is</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>asked for</source>
   <comment>core</comment>
   <translation>asked for</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>block; bars: sd over folds and seeds</source>
   <comment>core</comment>
   <translation>block; bars: sd over folds and seeds</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>breaks off: {0} s of about {1} s are there</source>
   <comment>core</comment>
   <translation>breaks off: {0} s of about {1} s are there</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>breaks off: {0} s of {1} s can be decoded</source>
   <comment>core</comment>
   <translation>breaks off: {0} s of {1} s can be decoded</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>cannot be decoded: {0}{1}</source>
   <comment>core</comment>
   <translation>cannot be decoded: {0}{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/files.py" />
   <source>cannot be listed: {0}</source>
   <comment>core</comment>
   <translation>cannot be listed: {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/files.py" />
   <location filename="../../core/datasets/folders.py" />
   <source>cannot be looked at: {0}</source>
   <comment>core</comment>
   <translation>cannot be looked at: {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>cannot be opened or written to; choose another folder</source>
   <comment>core</comment>
   <translation>cannot be opened or written to; choose another folder</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <location filename="../../core/training/contents.py" />
   <location filename="../../core/training/features.py" />
   <source>cannot be read</source>
   <comment>core</comment>
   <translation>cannot be read</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>cannot be read ({0})</source>
   <comment>core</comment>
   <translation>cannot be read ({0})</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>cannot be read any more ({0})</source>
   <comment>core</comment>
   <translation>cannot be read any more ({0})</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read as a table: {0}</source>
   <comment>core</comment>
   <translation>cannot be read as a table: {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>cannot be read as weights ({0})</source>
   <comment>core</comment>
   <translation>cannot be read as weights ({0})</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: it is not UTF-8 text (line {0}); save it as UTF-8</source>
   <comment>core</comment>
   <translation>cannot be read: it is not UTF-8 text (line {0}); save it as UTF-8</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: it is not text</source>
   <comment>core</comment>
   <translation>cannot be read: it is not text</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: its name cannot be used here</source>
   <comment>core</comment>
   <translation>cannot be read: its name cannot be used here</translation>
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
   <translation>cannot be read: {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>cannot be removed: {0}</source>
   <comment>core</comment>
   <translation>cannot be removed: {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <location filename="../../core/bundles/install.py" />
   <location filename="../../core/bundles/onnx_export.py" />
   <location filename="../../core/evaluation/saving.py" />
   <source>cannot be written: {0}</source>
   <comment>core</comment>
   <translation>cannot be written: {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>cannot be written: {0}; {1} and resume</source>
   <comment>core</comment>
   <translation>cannot be written: {0}; {1} and resume</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>channels differ: {0}; they are mixed to one</source>
   <comment>core</comment>
   <translation>channels differ: {0}; they are mixed to one</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>checking clips</source>
   <comment>core</comment>
   <translation>checking clips</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>checking {0}</source>
   <comment>core</comment>
   <translation>checking {0}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>class not known to the bundle</source>
   <comment>core</comment>
   <translation>class not known to the bundle</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>class {0} of the dataset may be {1} of the bundle; rename it to one of them</source>
   <comment>core</comment>
   <translation>class {0} of the dataset may be {1} of the bundle; rename it to one of them</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>class {0}{1} would have nothing to train on when fold {2} is held out; add clips from another source or leave it out</source>
   <comment>core</comment>
   <translation>class {0}{1} would have nothing to train on when fold {2} is held out; add clips from another source or leave it out</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>classes are uneven: {0} of {1}, {2} of {3}; class weights make up for it</source>
   <comment>core</comment>
   <translation>classes are uneven: {0} of {1}, {2} of {3}; class weights make up for it</translation>
  </message>
  <message>
   <location filename="../../core/inference/timeline.py" />
   <source>classifying</source>
   <comment>core</comment>
   <translation>classifying</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>clips named &lt;genre&gt;.&lt;five digits&gt; are in {0}</source>
   <comment>core</comment>
   <translation>clips named &lt;genre&gt;.&lt;five digits&gt; are in {0}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>clips of classes that both bundles know</source>
   <comment>core</comment>
   <translation>clips of classes that both bundles know</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>comparing clips</source>
   <comment>core</comment>
   <translation>comparing clips</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>comparing it with torch</source>
   <comment>core</comment>
   <translation>comparing it with torch</translation>
  </message>
  <message>
   <location filename="../../core/transfer/weight_change.py" />
   <source>comparing the outputs of blocks</source>
   <comment>core</comment>
   <translation>comparing the outputs of blocks</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>computing features</source>
   <comment>core</comment>
   <translation>computing features</translation>
  </message>
  <message>
   <location filename="../../core/transfer/weight_change.py" />
   <source>correlating the outputs of {0}</source>
   <comment>core</comment>
   <translation>correlating the outputs of {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>damaged ({0}); going back to what came before it</source>
   <comment>core</comment>
   <translation>damaged ({0}); going back to what came before it</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>died ({0})</source>
   <comment>core</comment>
   <translation>died ({0})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>does not hold the probabilities</source>
   <comment>core</comment>
   <translation>does not hold the probabilities</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>does not hold the probabilities ({0})</source>
   <comment>core</comment>
   <translation>does not hold the probabilities ({0})</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>does not say how long it is, as sound that came through a pipe; convert it once</source>
   <comment>core</comment>
   <translation>does not say how long it is, as sound that came through a pipe; convert it once</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>done</source>
   <comment>core</comment>
   <translation>done</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>downloading {0}</source>
   <comment>core</comment>
   <translation>downloading {0}</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>each must be at least one sample long</source>
   <comment>core</comment>
   <translation>each must be at least one sample long</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>ended (exit code {0})</source>
   <comment>core</comment>
   <translation>ended (exit code {0})</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>ends at {0} s, before it starts at {1} s</source>
   <comment>core</comment>
   <translation>ends at {0} s, before it starts at {1} s</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>ends at {0} s, past the end of the recording, {1} s; do the labels belong to it?</source>
   <comment>core</comment>
   <translation>ends at {0} s, past the end of the recording, {1} s; do the labels belong to it?</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>epochs must rise</source>
   <comment>core</comment>
   <translation>epochs must rise</translation>
  </message>
  <message>
   <location filename="../../core/training/estimate.py" />
   <source>estimating</source>
   <comment>core</comment>
   <translation>estimating</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>evaluating</source>
   <comment>core</comment>
   <translation>evaluating</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>evaluating {0}</source>
   <comment>core</comment>
   <translation>evaluating {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>exists and is not a bundle; choose another folder</source>
   <comment>core</comment>
   <translation>exists and is not a bundle; choose another folder</translation>
  </message>
  <message>
   <location filename="../../core/attribution/question.py" />
   <source>explaining</source>
   <comment>core</comment>
   <translation>explaining</translation>
  </message>
  <message>
   <location filename="../../core/attribution/memory.py" />
   <source>explaining needs more memory than there is, even one step at a time</source>
   <comment>core</comment>
   <translation>explaining needs more memory than there is, even one step at a time</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>fault-filtered divides GTZAN, not {0}</source>
   <comment>core</comment>
   <translation>fault-filtered divides GTZAN, not {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>file does not exist</source>
   <comment>core</comment>
   <translation>file does not exist</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/splits.py" />
   <location filename="../../core/evaluation/selection.py" />
   <source>fold {0}</source>
   <comment>core</comment>
   <translation>fold {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>fold {0} holds no clip out</source>
   <comment>core</comment>
   <translation>fold {0} holds no clip out</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>fold {0} holds nothing out</source>
   <comment>core</comment>
   <translation>fold {0} holds nothing out</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/cross_validation.py" />
   <source>fold {0}, member {1}</source>
   <comment>core</comment>
   <translation>fold {0}, member {1}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>format not recognised</source>
   <comment>core</comment>
   <translation>format not recognised</translation>
  </message>
  <message>
   <location filename="../../core/training/precision.py" />
   <source>fp16 needs CUDA, not {0}</source>
   <comment>core</comment>
   <translation>fp16 needs CUDA, not {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>free some space</source>
   <comment>core</comment>
   <translation>free some space</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>frozen up to and including this block</source>
   <comment>core</comment>
   <translation>frozen up to and including this block</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>going on with {0}, as the training was begun, instead of {1}: other sums would round otherwise</source>
   <comment>core</comment>
   <translation>going on with {0}, as the training was begun, instead of {1}: other sums would round otherwise</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>groups of copies</source>
   <comment>core</comment>
   <translation>groups of copies</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has more than {0} cells</source>
   <comment>core</comment>
   <translation>has more than {0} cells</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has more than {0} columns</source>
   <comment>core</comment>
   <translation>has more than {0} columns</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>has more than {0} lines</source>
   <comment>core</comment>
   <translation>has more than {0} lines</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>has no fold {0}</source>
   <comment>core</comment>
   <translation>has no fold {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/manifest.py" />
   <source>has no official folds to cross-validate over</source>
   <comment>core</comment>
   <translation>has no official folds to cross-validate over</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>has shape {0}, not {1} as {2} says</source>
   <comment>core</comment>
   <translation>has shape {0}, not {1} as {2} says</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has the column {0} twice</source>
   <comment>core</comment>
   <translation>has the column {0} twice</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>has two columns called {0}</source>
   <comment>core</comment>
   <translation>has two columns called {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has {0} columns, line 1 has {1}</source>
   <comment>core</comment>
   <translation>has {0} columns, line 1 has {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>has {0} columns, more than {1}</source>
   <comment>core</comment>
   <translation>has {0} columns, more than {1}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>held out by {0}: {1}</source>
   <comment>core</comment>
   <translation>held out by {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds a number beyond 64 bits</source>
   <comment>core</comment>
   <translation>holds a number beyond 64 bits</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds a single class folder; two are needed</source>
   <comment>core</comment>
   <translation>holds a single class folder; two are needed</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>holds a single class, {0}; two are needed</source>
   <comment>core</comment>
   <translation>holds a single class, {0}; two are needed</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>holds bytes that are no text; is this a label file?</source>
   <comment>core</comment>
   <translation>holds bytes that are no text; is this a label file?</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds half a letter, which is no text</source>
   <comment>core</comment>
   <translation>holds half a letter, which is no text</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds neither folders of clips nor a table of labels</source>
   <comment>core</comment>
   <translation>holds neither folders of clips nor a table of labels</translation>
  </message>
  <message>
   <location filename="../../core/datasets/gtzan.py" />
   <source>holds no GTZAN: genres/&lt;genre&gt;/&lt;genre&gt;.00000.wav and so on are not there</source>
   <comment>core</comment>
   <translation>holds no GTZAN: genres/&lt;genre&gt;/&lt;genre&gt;.00000.wav and so on are not there</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no JSON object</source>
   <comment>core</comment>
   <translation>holds no JSON object</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>holds no clip of a class that all bundles know</source>
   <comment>core</comment>
   <translation>holds no clip of a class that all bundles know</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>holds no clip{0}</source>
   <comment>core</comment>
   <translation>holds no clip{0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>holds no folder with sound files</source>
   <comment>core</comment>
   <translation>holds no folder with sound files</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no results of a training</source>
   <comment>core</comment>
   <translation>holds no results of a training</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/datasets/listening.py" />
   <source>holds no samples</source>
   <comment>core</comment>
   <translation>holds no samples</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds no samples that can be decoded</source>
   <comment>core</comment>
   <translation>holds no samples that can be decoded</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no settings of a training</source>
   <comment>core</comment>
   <translation>holds no settings of a training</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>holds no study</source>
   <comment>core</comment>
   <translation>holds no study</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>holds no table with a column for the path and the label</source>
   <comment>core</comment>
   <translation>holds no table with a column for the path and the label</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>holds no trial; name a network, a fold and a seed at least</source>
   <comment>core</comment>
   <translation>holds no trial; name a network, a fold and a seed at least</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>holds no weights of {0}</source>
   <comment>core</comment>
   <translation>holds no weights of {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds samples of {0}, which is no sound</source>
   <comment>core</comment>
   <translation>holds samples of {0}, which is no sound</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds samples that are not numbers (NaN, infinity)</source>
   <comment>core</comment>
   <translation>holds samples that are not numbers (NaN, infinity)</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>holds several tables of clips ({0}); name one</source>
   <comment>core</comment>
   <translation>holds several tables of clips ({0}); name one</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>holds something else; choose another folder</source>
   <comment>core</comment>
   <translation>holds something else; choose another folder</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>holds something other than tensors by name</source>
   <comment>core</comment>
   <translation>holds something other than tensors by name</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds sound files, but neither one folder per class nor a table of labels</source>
   <comment>core</comment>
   <translation>holds sound files, but neither one folder per class nor a table of labels</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>holds sound files, but no folder a class</source>
   <comment>core</comment>
   <translation>holds sound files, but no folder a class</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>holds what no study wrote; choose another folder</source>
   <comment>core</comment>
   <translation>holds what no study wrote; choose another folder</translation>
  </message>
  <message>
   <location filename="../../core/training/data.py" />
   <source>holds {0} class of sounds; training needs two</source>
   <comment>core</comment>
   <translation>holds {0} class of sounds; training needs two</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>holds {0} files; is it a bundle?</source>
   <comment>core</comment>
   <translation>holds {0} files; is it a bundle?</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>holds {0} twice</source>
   <comment>core</comment>
   <translation>holds {0} twice</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds {0}, which it does not name</source>
   <comment>core</comment>
   <translation>holds {0}, which it does not name</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is a folder, not a sound file</source>
   <comment>core</comment>
   <translation>is a folder, not a sound file</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>is a folder; choose another name</source>
   <comment>core</comment>
   <translation>is a folder; choose another name</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>is another sound in the second evaluation; they cannot be compared</source>
   <comment>core</comment>
   <translation>is another sound in the second evaluation; they cannot be compared</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <location filename="../../core/datasets/listening.py" />
   <source>is empty</source>
   <comment>core</comment>
   <translation>is empty</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is empty (0 bytes)</source>
   <comment>core</comment>
   <translation>is empty (0 bytes)</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>is empty now</source>
   <comment>core</comment>
   <translation>is empty now</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>is listed twice, as {0} and as {1}</source>
   <comment>core</comment>
   <translation>is listed twice, as {0} and as {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>is listed twice{0}</source>
   <comment>core</comment>
   <translation>is listed twice{0}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/occlusion.py" />
   <source>is longer than the patch, which leaves pixels untried</source>
   <comment>core</comment>
   <translation>is longer than the patch, which leaves pixels untried</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>is more than {0} levels deep</source>
   <comment>core</comment>
   <translation>is more than {0} levels deep</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>is neither a folder nor a table (.csv, .tsv, .txt)</source>
   <comment>core</comment>
   <translation>is neither a folder nor a table (.csv, .tsv, .txt)</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>is no file of a study, or damaged; choose another folder, or remove it</source>
   <comment>core</comment>
   <translation>is no file of a study, or damaged; choose another folder, or remove it</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>is no file of a study; choose another folder</source>
   <comment>core</comment>
   <translation>is no file of a study; choose another folder</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>is not a bundle ({0})</source>
   <comment>core</comment>
   <translation>is not a bundle ({0})</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>is not a file of torch</source>
   <comment>core</comment>
   <translation>is not a file of torch</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is not a readable sound file</source>
   <comment>core</comment>
   <translation>is not a readable sound file</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is not a regular file</source>
   <comment>core</comment>
   <translation>is not a regular file</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>is not a safetensors file ({0})</source>
   <comment>core</comment>
   <translation>is not a safetensors file ({0})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>is not an evaluation ({0})</source>
   <comment>core</comment>
   <translation>is not an evaluation ({0})</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>is not text in UTF-8</source>
   <comment>core</comment>
   <translation>is not text in UTF-8</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>is of a training with other settings or clips</source>
   <comment>core</comment>
   <translation>is of a training with other settings or clips</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>is there already; choose another name</source>
   <comment>core</comment>
   <translation>is there already; choose another name</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>is there already{0}; choose another name</source>
   <comment>core</comment>
   <translation>is there already{0}; choose another name</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>is too large a table: {0} columns, {1} lines</source>
   <comment>core</comment>
   <translation>is too large a table: {0} columns, {1} lines</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>is too large for a file of labels (over 64 MB)</source>
   <comment>core</comment>
   <translation>is too large for a file of labels (over 64 MB)</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>is too large to be an evaluation</source>
   <comment>core</comment>
   <translation>is too large to be an evaluation</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>is {0} in the first evaluation and {1} in the second; they cannot be compared</source>
   <comment>core</comment>
   <translation>is {0} in the first evaluation and {1} in the second; they cannot be compared</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>it is a table</source>
   <comment>core</comment>
   <translation>it is a table</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is larger than {0} MB</source>
   <comment>core</comment>
   <translation>it is larger than {0} MB</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is nested too deep</source>
   <comment>core</comment>
   <translation>it is nested too deep</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is not a regular file</source>
   <comment>core</comment>
   <translation>it is not a regular file</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>its high frequency, {0} Hz, is below its low one, {1} Hz</source>
   <comment>core</comment>
   <translation>its high frequency, {0} Hz, is below its low one, {1} Hz</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/interchange/reading.py" />
   <source>its name cannot be used here</source>
   <comment>core</comment>
   <translation>its name cannot be used here</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>its networks need {0} GB of memory, {1} GB are free</source>
   <comment>core</comment>
   <translation>its networks need {0} GB of memory, {1} GB are free</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>its process {0}, {1} times</source>
   <comment>core</comment>
   <translation>its process {0}, {1} times</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>its source {0} lies in {1} and, with {2}, in {3}</source>
   <comment>core</comment>
   <translation>its source {0} lies in {1} and, with {2}, in {3}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>its trials are other ones</source>
   <comment>core</comment>
   <translation>its trials are other ones</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>its weights take {0} GB, and one ONNX file holds {1} GB: export a bundle with fewer members</source>
   <comment>core</comment>
   <translation>its weights take {0} GB, and one ONNX file holds {1} GB: export a bundle with fewer members</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker died {0} time</source>
   <comment>core</comment>
   <translation>its worker died {0} time</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker died {0} times</source>
   <comment>core</comment>
   <translation>its worker died {0} times</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker was ended: the machine's memory was full</source>
   <comment>core</comment>
   <translation>its worker was ended: the machine's memory was full</translation>
  </message>
  <message>
   <location filename="../../core/datasets/gtzan.py" />
   <source>known to be damaged in many copies of GTZAN, and in this one: {0}</source>
   <comment>core</comment>
   <translation>known to be damaged in many copies of GTZAN, and in this one: {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>lacks a column for the {0}; its first line must name the columns, one of them {1}, and it has {2}</source>
   <comment>core</comment>
   <translation>lacks a column for the {0}; its first line must name the columns, one of them {1}, and it has {2}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>lacks the column {0}</source>
   <comment>core</comment>
   <translation>lacks the column {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <location filename="../../core/bundles/manifest.py" />
   <source>lacks {0}</source>
   <comment>core</comment>
   <translation>lacks {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>last block that is kept</source>
   <comment>core</comment>
   <translation>last block that is kept</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>last feature map</source>
   <comment>core</comment>
   <translation>last feature map</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>lasts {0} h, too long to be taken as one clip</source>
   <comment>core</comment>
   <translation>lasts {0} h, too long to be taken as one clip</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>lasts {0} s, which is too short</source>
   <comment>core</comment>
   <translation>lasts {0} s, which is too short</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>learning rate</source>
   <comment>core</comment>
   <translation>learning rate</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>lists no clips</source>
   <comment>core</comment>
   <translation>lists no clips</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>loading it with onnxruntime</source>
   <comment>core</comment>
   <translation>loading it with onnxruntime</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>may not be read: permission denied</source>
   <comment>core</comment>
   <translation>may not be read: permission denied</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>member {0}</source>
   <comment>core</comment>
   <translation>member {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>member {0} computes something else after saving; not saved</source>
   <comment>core</comment>
   <translation>member {0} computes something else after saving; not saved</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>member {0}, epoch {1}</source>
   <comment>core</comment>
   <translation>member {0}, epoch {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>members; bars: sd over the subsets of so many</source>
   <comment>core</comment>
   <translation>members; bars: sd over the subsets of so many</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>mend that</source>
   <comment>core</comment>
   <translation>mend that</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>meta/esc50.csv and audio are there</source>
   <comment>core</comment>
   <translation>meta/esc50.csv and audio are there</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>metadata/UrbanSound8K.csv and audio are there</source>
   <comment>core</comment>
   <translation>metadata/UrbanSound8K.csv and audio are there</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>model cutoff</source>
   <comment>core</comment>
   <translation>model cutoff</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>more than {0} bytes are sent</source>
   <comment>core</comment>
   <translation>more than {0} bytes are sent</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>more than {0} pixels a channel</source>
   <comment>core</comment>
   <translation>more than {0} pixels a channel</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>must be 0 with mfcc, which do not show a sound's power</source>
   <comment>core</comment>
   <translation>must be 0 with mfcc, which do not show a sound's power</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be lower-case letters, digits, '.', '_' or '-', at most 64</source>
   <comment>core</comment>
   <translation>must be lower-case letters, digits, '.', '_' or '-', at most 64</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be one printable line</source>
   <comment>core</comment>
   <translation>must be one printable line</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be positive</source>
   <comment>core</comment>
   <translation>must be positive</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>must be shorter than the training</source>
   <comment>core</comment>
   <translation>must be shorter than the training</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>must be two rates that rise, between 0.25 and 4</source>
   <comment>core</comment>
   <translation>must be two rates that rise, between 0.25 and 4</translation>
  </message>
  <message>
   <location filename="../../core/training/ensemble.py" />
   <source>must be {0} for a bundle; others are for studies</source>
   <comment>core</comment>
   <translation>must be {0} for a bundle; others are for studies</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names must be distinct and not empty</source>
   <comment>core</comment>
   <translation>names must be distinct and not empty</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names must be printable and at most {0} letters</source>
   <comment>core</comment>
   <translation>names must be printable and at most {0} letters</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names no member</source>
   <comment>core</comment>
   <translation>names no member</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>natural logarithm of {0} + mel power of mono sound at {1} Hz, windows of {2} ms as three channels of {3}; normalisation is part of the graph</source>
   <comment>core</comment>
   <translation>natural logarithm of {0} + mel power of mono sound at {1} Hz, windows of {2} ms as three channels of {3}; normalisation is part of the graph</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>nearly 10 points lost with block 3 frozen</source>
   <comment>core</comment>
   <translation>nearly 10 points lost with block 3 frozen</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>needs epoch_choice = 'inner', clips to judge an epoch by</source>
   <comment>core</comment>
   <translation>needs epoch_choice = 'inner', clips to judge an epoch by</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no CUDA: {0}; no MPS: {1}</source>
   <comment>core</comment>
   <translation>no CUDA: {0}; no MPS: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/store.py" />
   <source>no bundle {0} here or among the installed ones: {1}</source>
   <comment>core</comment>
   <translation>no bundle {0} here or among the installed ones: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>no bundle {0} is installed; installed are: {1}</source>
   <comment>core</comment>
   <translation>no bundle {0} is installed; installed are: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/inner.py" />
   <source>no class has two sources to divide</source>
   <comment>core</comment>
   <translation>no class has two sources to divide</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>no column {0}; a selection table has its columns' names in line 1 and tabs between them</source>
   <comment>core</comment>
   <translation>no column {0}; a selection table has its columns' names in line 1 and tabs between them</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no device {0}; there are {1}</source>
   <comment>core</comment>
   <translation>no device {0}; there are {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>no kind of run {0}; there are {1}</source>
   <comment>core</comment>
   <translation>no kind of run {0}; there are {1}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>no method {0}; there are {1}</source>
   <comment>core</comment>
   <translation>no method {0}; there are {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>no path is known for these weights</source>
   <comment>core</comment>
   <translation>no path is known for these weights</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>no recipe {0}; there are {1}</source>
   <comment>core</comment>
   <translation>no recipe {0}; there are {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>no study {0}; there are {1}</source>
   <comment>core</comment>
   <translation>no study {0}; there are {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>no suffix</source>
   <comment>core</comment>
   <translation>no suffix</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>no trial is finished yet</source>
   <comment>core</comment>
   <translation>no trial is finished yet</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no usable NVIDIA driver or card was found</source>
   <comment>core</comment>
   <translation>no usable NVIDIA driver or card was found</translation>
  </message>
  <message>
   <source>none</source>
   <comment>core</comment>
   <translation>none</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>not a SHA-256</source>
   <comment>core</comment>
   <translation>not a SHA-256</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>not all weights of {0}: missing {1}</source>
   <comment>core</comment>
   <translation>not all weights of {0}: missing {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>not of a version that is known here</source>
   <comment>core</comment>
   <translation>not of a version that is known here</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>not one clip could be used; the first, {0}: {1}</source>
   <comment>core</comment>
   <translation>not one clip could be used; the first, {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>not supported</source>
   <comment>core</comment>
   <translation>not supported</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>not the file that the study was planned with</source>
   <comment>core</comment>
   <translation>not the file that the study was planned with</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>not weights of {0}</source>
   <comment>core</comment>
   <translation>not weights of {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>not weights of {0}: unknown {1}</source>
   <comment>core</comment>
   <translation>not weights of {0}: unknown {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>not weights of {0}: {1} is missing or unknown</source>
   <comment>core</comment>
   <translation>not weights of {0}: {1} is missing or unknown</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>nothing can be written in {0}</source>
   <comment>core</comment>
   <translation>nothing can be written in {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>nothing gained beyond block 3</source>
   <comment>core</comment>
   <translation>nothing gained beyond block 3</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>of another version</source>
   <comment>core</comment>
   <translation>of another version</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>one folder per class</source>
   <comment>core</comment>
   <translation>one folder per class</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>one is named twice</source>
   <comment>core</comment>
   <translation>one is named twice</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>one sound in {0} classes, {1}: {2}</source>
   <comment>core</comment>
   <translation>one sound in {0} classes, {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>only on a Mac</source>
   <comment>core</comment>
   <translation>only on a Mac</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>onnxruntime cannot load what was exported: {0}</source>
   <comment>core</comment>
   <translation>onnxruntime cannot load what was exported: {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>other shapes than {0} has: {1}</source>
   <comment>core</comment>
   <translation>other shapes than {0} has: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>pairs of near duplicates</source>
   <comment>core</comment>
   <translation>pairs of near duplicates</translation>
  </message>
  <message>
   <location filename="../../core/interchange/tables.py" />
   <source>parquet needs pyarrow, which is not here: pip install 'sonolens[parquet]'</source>
   <comment>core</comment>
   <translation>parquet needs pyarrow, which is not here: pip install 'sonolens[parquet]'</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>partly supported</source>
   <comment>core</comment>
   <translation>partly supported</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>paths and labels are listed in {0}</source>
   <comment>core</comment>
   <translation>paths and labels are listed in {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>permission denied</source>
   <comment>core</comment>
   <translation>permission denied</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>random is compared with trained weights; name those</source>
   <comment>core</comment>
   <translation>random is compared with trained weights; name those</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>random start</source>
   <comment>core</comment>
   <translation>random start</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>reading it back</source>
   <comment>core</comment>
   <translation>reading it back</translation>
  </message>
  <message>
   <location filename="../../core/features/recording_overview.py" />
   <source>reading the recording</source>
   <comment>core</comment>
   <translation>reading the recording</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>reading {0}</source>
   <comment>core</comment>
   <translation>reading {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>sample rates differ: {0}; clips are resampled</source>
   <comment>core</comment>
   <translation>sample rates differ: {0}; clips are resampled</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>says that it holds more than fits into memory</source>
   <comment>core</comment>
   <translation>says that it holds more than fits into memory</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>ships with the program and cannot be removed</source>
   <comment>core</comment>
   <translation>ships with the program and cannot be removed</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>signal {0}</source>
   <comment>core</comment>
   <translation>signal {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>something else answers there</source>
   <comment>core</comment>
   <translation>something else answers there</translation>
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
   <translation>sound files are in {0} folders{1}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>starts at {0} s, before the recording</source>
   <comment>core</comment>
   <translation>starts at {0} s, before the recording</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>still about 90 % without block 4</source>
   <comment>core</comment>
   <translation>still about 90 % without block 4</translation>
  </message>
  <message>
   <location filename="../../core/datasets/stratify.py" />
   <source>stratified-{0} needs at least {1} sources; there are {2}</source>
   <comment>core</comment>
   <translation>stratified-{0} needs at least {1} sources; there are {2}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>testing the map</source>
   <comment>core</comment>
   <translation>testing the map</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the clips are other ones</source>
   <comment>core</comment>
   <translation>the clips are other ones</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>the clips of the study are not to be had on {0}: {1}; put them at {2} on every machine</source>
   <comment>core</comment>
   <translation>the clips of the study are not to be had on {0}: {1}; put them at {2} on every machine</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>the connection broke off</source>
   <comment>core</comment>
   <translation>the connection broke off</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>the dataset has none</source>
   <comment>core</comment>
   <translation>the dataset has none</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>the dataset has {0}, the bundle knows {1}: no class in common; choose another bundle, or rename the classes of the dataset</source>
   <comment>core</comment>
   <translation>the dataset has {0}, the bundle knows {1}: no class in common; choose another bundle, or rename the classes of the dataset</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>the dataset is one folder further in: {0}</source>
   <comment>core</comment>
   <translation>the dataset is one folder further in: {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>the disk is full</source>
   <comment>core</comment>
   <translation>the disk is full</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the disk is full; free some space and run the study again: it goes on</source>
   <comment>core</comment>
   <translation>the disk is full; free some space and run the study again: it goes on</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the end</source>
   <comment>core</comment>
   <translation>the end</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>the file is empty: there are no labels in it</source>
   <comment>core</comment>
   <translation>the file is empty: there are no labels in it</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the first 80 % of each class by name to train on</source>
   <comment>core</comment>
   <translation>the first 80 % of each class by name to train on</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the header names a sample rate of {0} MHz</source>
   <comment>core</comment>
   <translation>the header names a sample rate of {0} MHz</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the header names no sample rate or no channel</source>
   <comment>core</comment>
   <translation>the header names no sample rate or no channel</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the high frequency</source>
   <comment>core</comment>
   <translation>the high frequency</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the link leads to itself</source>
   <comment>core</comment>
   <translation>the link leads to itself</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the low frequency</source>
   <comment>core</comment>
   <translation>the low frequency</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>the name of an ONNX file ends in {0}</source>
   <comment>core</comment>
   <translation>the name of an ONNX file ends in {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>the name {0} leaves the bundle</source>
   <comment>core</comment>
   <translation>the name {0} leaves the bundle</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>the network cannot be compiled here, going on without ({0})</source>
   <comment>core</comment>
   <translation>the network cannot be compiled here, going on without ({0})</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>the network has no feature map that Grad-CAM could weigh</source>
   <comment>core</comment>
   <translation>the network has no feature map that Grad-CAM could weigh</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the part {0}</source>
   <comment>core</comment>
   <translation>the part {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the recipe, or the number of epochs, is another one</source>
   <comment>core</comment>
   <translation>the recipe, or the number of epochs, is another one</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>the run was begun with {0}, not {1}; begin another run for that</source>
   <comment>core</comment>
   <translation>the run was begun with {0}, not {1}; begin another run for that</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>the same samples in {0}: {1}</source>
   <comment>core</comment>
   <translation>the same samples in {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>the same samples: {0}</source>
   <comment>core</comment>
   <translation>the same samples: {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the start</source>
   <comment>core</comment>
   <translation>the start</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>the three resolutions are one and the same</source>
   <comment>core</comment>
   <translation>the three resolutions are one and the same</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>the two evaluations are of different clips: {0} only in the first, {1} only in the second{2}; evaluate both on the same clips</source>
   <comment>core</comment>
   <translation>the two evaluations are of different clips: {0} only in the first, {1} only in the second{2}; evaluate both on the same clips</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the weights in {0} are other ones</source>
   <comment>core</comment>
   <translation>the weights in {0} are other ones</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the {0} folds of {1}</source>
   <comment>core</comment>
   <translation>the {0} folds of {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>the {0} part</source>
   <comment>core</comment>
   <translation>the {0} part</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>there are {0}</source>
   <comment>core</comment>
   <translation>there are {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>there is no Ray cluster at {0} ({1}); start one with 'ray start --head', or leave --address out to use this machine</source>
   <comment>core</comment>
   <translation>there is no Ray cluster at {0} ({1}); start one with 'ray start --head', or leave --address out to use this machine</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>there is no clip to train on</source>
   <comment>core</comment>
   <translation>there is no clip to train on</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>there is no such bundle</source>
   <comment>core</comment>
   <translation>there is no such bundle</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/datasets/tables.py" />
   <location filename="../../core/models/weights.py" />
   <location filename="../../core/studies/store.py" />
   <source>there is no such file</source>
   <comment>core</comment>
   <translation>there is no such file</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>there is no such file, so no run to open</source>
   <comment>core</comment>
   <translation>there is no such file, so no run to open</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <location filename="../../core/datasets/esc50.py" />
   <location filename="../../core/datasets/folders.py" />
   <location filename="../../core/datasets/urbansound8k.py" />
   <source>there is no such folder</source>
   <comment>core</comment>
   <translation>there is no such folder</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>there is no such setting</source>
   <comment>core</comment>
   <translation>there is no such setting</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>there is no {0}; there are {1}</source>
   <comment>core</comment>
   <translation>there is no {0}; there are {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>there is not enough memory</source>
   <comment>core</comment>
   <translation>there is not enough memory</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>there is not enough memory for it</source>
   <comment>core</comment>
   <translation>there is not enough memory for it</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>these inputs have no sound that could be changed</source>
   <comment>core</comment>
   <translation>these inputs have no sound that could be changed</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>this Mac or its system version has no Metal support for it</source>
   <comment>core</comment>
   <translation>this Mac or its system version has no Metal support for it</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>this build of torch is for the CPU only</source>
   <comment>core</comment>
   <translation>this build of torch is for the CPU only</translation>
  </message>
  <message>
   <location filename="../../core/studies/trial.py" />
   <source>three resolutions</source>
   <comment>core</comment>
   <translation>three resolutions</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>too long for this sample rate and these hops</source>
   <comment>core</comment>
   <translation>too long for this sample rate and these hops</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>tracing {0}</source>
   <comment>core</comment>
   <translation>tracing {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>train and {0} parts of {1}</source>
   <comment>core</comment>
   <translation>train and {0} parts of {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>trained start</source>
   <comment>core</comment>
   <translation>trained start</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>trained weights up to and including this block, random after it</source>
   <comment>core</comment>
   <translation>trained weights up to and including this block, random after it</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>training stopped: a weight is no longer a number; lower learning_rate</source>
   <comment>core</comment>
   <translation>training stopped: a weight is no longer a number; lower learning_rate</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>training stopped: the loss is no longer a number; lower learning_rate</source>
   <comment>core</comment>
   <translation>training stopped: the loss is no longer a number; lower learning_rate</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>unexpected {0}</source>
   <comment>core</comment>
   <translation>unexpected {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>unexpected {0}: {1}</source>
   <comment>core</comment>
   <translation>unexpected {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>unrelated outputs</source>
   <comment>core</comment>
   <translation>unrelated outputs</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>version {0} is not known here</source>
   <comment>core</comment>
   <translation>version {0} is not known here</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>was changed while it was being used; begin again with the clips as they are now</source>
   <comment>core</comment>
   <translation>was changed while it was being used; begin again with the clips as they are now</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>was killed (SIGKILL; perhaps the machine's memory was full)</source>
   <comment>core</comment>
   <translation>was killed (SIGKILL; perhaps the machine's memory was full)</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>was written by a newer version of the program (form {0}, this one reads up to {1}); update it, or choose another folder</source>
   <comment>core</comment>
   <translation>was written by a newer version of the program (form {0}, this one reads up to {1}); update it, or choose another folder</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>what answers at {0} does not let this program in ({1}); a cluster that asks for a token takes it where RAY_AUTH_MODE=token is set, and it must have the same versions of Ray and Python</source>
   <comment>core</comment>
   <translation>what answers at {0} does not let this program in ({1}); a cluster that asks for a token takes it where RAY_AUTH_MODE=token is set, and it must have the same versions of Ray and Python</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>what came has another hash than expected; not kept</source>
   <comment>core</comment>
   <translation>what came has another hash than expected; not kept</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>what was exported differs from torch by {0}, more than {1}; nothing was written</source>
   <comment>core</comment>
   <translation>what was exported differs from torch by {0}, more than {1}; nothing was written</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>what was exported gives no {0}; nothing was written</source>
   <comment>core</comment>
   <translation>what was exported gives no {0}; nothing was written</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>writing it</source>
   <comment>core</comment>
   <translation>writing it</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>written</source>
   <comment>core</comment>
   <translation>written</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <comment>core</comment>
   <translation>{0} and {1}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <location filename="../../core/models/weights.py" />
   <source>{0} and {1} more</source>
   <comment>core</comment>
   <translation>{0} and {1} more</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} asks for {1} core and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</source>
   <comment>core</comment>
   <translation>{0} asks for {1} core and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} asks for {1} cores and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</source>
   <comment>core</comment>
   <translation>{0} asks for {1} cores and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} at less than the {1} Hz asked for: nothing is heard above half their own rate</source>
   <comment>core</comment>
   <translation>{0} at less than the {1} Hz asked for: nothing is heard above half their own rate</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} at {1} Hz</source>
   <comment>core</comment>
   <translation>{0} at {1} Hz</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>{0} cannot be downloaded ({1}); fetch {2} elsewhere and give the file's path instead</source>
   <comment>core</comment>
   <translation>{0} cannot be downloaded ({1}); fetch {2} elsewhere and give the file's path instead</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} changed while it was read</source>
   <comment>core</comment>
   <translation>{0} changed while it was read</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} channels</source>
   <comment>core</comment>
   <translation>{0} channels</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} classes</source>
   <comment>core</comment>
   <translation>{0} classes</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clipped, with 1 % of the samples or more at full scale, three or more in a row: {1}</source>
   <comment>core</comment>
   <translation>{0} clipped, with 1 % of the samples or more at full scale, three or more in a row: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clips</source>
   <comment>core</comment>
   <translation>{0} clips</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clips: each {1}: {2}</source>
   <comment>core</comment>
   <translation>{0} clips: each {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>{0} columns</source>
   <comment>core</comment>
   <translation>{0} columns</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>{0} destroyed</source>
   <comment>core</comment>
   <translation>{0} destroyed</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} does not say what it was trained on: these clips may be among them, and the figures then flatter.</source>
   <comment>core</comment>
   <translation>{0} does not say what it was trained on: these clips may be among them, and the figures then flatter.</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} folds, stratified by class, sources kept together, seed {1}</source>
   <comment>core</comment>
   <translation>{0} folds, stratified by class, sources kept together, seed {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>{0} has no block {1} that can be frozen; there are {2}</source>
   <comment>core</comment>
   <translation>{0} has no block {1} that can be frozen; there are {2}</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>{0} has no pretrained weights; choose random, or a file</source>
   <comment>core</comment>
   <translation>{0} has no pretrained weights; choose random, or a file</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>{0} has no pretrained weights; choose random, or a file of weights</source>
   <comment>core</comment>
   <translation>{0} has no pretrained weights; choose random, or a file of weights</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>{0} has no pretrained weights; start it from random ones, or from a file</source>
   <comment>core</comment>
   <translation>{0} has no pretrained weights; start it from random ones, or from a file</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} has no train part with another beside it</source>
   <comment>core</comment>
   <translation>{0} has no train part with another beside it</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>{0} has not enough memory for this; close other programs, or choose another device</source>
   <comment>core</comment>
   <translation>{0} has not enough memory for this; close other programs, or choose another device</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>{0} has not enough memory for two clips at a time; choose a smaller network or another device</source>
   <comment>core</comment>
   <translation>{0} has not enough memory for two clips at a time; choose a smaller network or another device</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>{0} has not enough memory for {1} clips at a time; going on with {2} and summed gradients</source>
   <comment>core</comment>
   <translation>{0} has not enough memory for {1} clips at a time; going on with {2} and summed gradients</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} has shape {1}</source>
   <comment>core</comment>
   <translation>{0} has shape {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} has type {1}</source>
   <comment>core</comment>
   <translation>{0} has type {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} hold the same sounds</source>
   <comment>core</comment>
   <translation>{0} hold the same sounds</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>{0} holds another study: {1}; choose another folder, or remove it</source>
   <comment>core</comment>
   <translation>{0} holds another study: {1}; choose another folder, or remove it</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>{0} holds no table of settings</source>
   <comment>core</comment>
   <translation>{0} holds no table of settings</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} holds values that are not numbers</source>
   <comment>core</comment>
   <translation>{0} holds values that are not numbers</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is a link that leaves the bundle</source>
   <comment>core</comment>
   <translation>{0} is a link that leaves the bundle</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is a link, which a bundle may not hold</source>
   <comment>core</comment>
   <translation>{0} is a link, which a bundle may not hold</translation>
  </message>
  <message>
   <location filename="../../core/training/ensemble.py" />
   <source>{0} is a run of another kind, {1}</source>
   <comment>core</comment>
   <translation>{0} is a run of another kind, {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} is damaged or was changed: its SHA-256 does not fit</source>
   <comment>core</comment>
   <translation>{0} is damaged or was changed: its SHA-256 does not fit</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is encrypted; pack the bundle again without</source>
   <comment>core</comment>
   <translation>{0} is encrypted; pack the bundle again without</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} is in none</source>
   <comment>core</comment>
   <translation>{0} is in none</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is larger than it says</source>
   <comment>core</comment>
   <translation>{0} is larger than it says</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is larger than {1} bytes</source>
   <comment>core</comment>
   <translation>{0} is larger than {1} bytes</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is left out: {1}</source>
   <comment>core</comment>
   <translation>{0} is left out: {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/local.py" />
   <source>{0} is less than 1</source>
   <comment>core</comment>
   <translation>{0} is less than 1</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is listed in {1} classes: {2}</source>
   <comment>core</comment>
   <translation>{0} is listed in {1} classes: {2}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is listed {1} times</source>
   <comment>core</comment>
   <translation>{0} is listed {1} times</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>{0} is neither 'pretrained', 'random' nor a weights file</source>
   <comment>core</comment>
   <translation>{0} is neither 'pretrained', 'random' nor a weights file</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/ray_cluster.py" />
   <source>{0} is neither a share nor a whole number</source>
   <comment>core</comment>
   <translation>{0} is neither a share nor a whole number</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is newer than this program knows ({1})</source>
   <comment>core</comment>
   <translation>{0} is newer than this program knows ({1})</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>{0} is no folder; choose another one</source>
   <comment>core</comment>
   <translation>{0} is no folder; choose another one</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>{0} is no https address</source>
   <comment>core</comment>
   <translation>{0} is no https address</translation>
  </message>
  <message>
   <location filename="../../core/training/contents.py" />
   <source>{0} is no longer the clip that the run was begun with; put that back, or begin another run</source>
   <comment>core</comment>
   <translation>{0} is no longer the clip that the run was begun with; put that back, or begin another run</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>{0} is none of auto, {1}</source>
   <comment>core</comment>
   <translation>{0} is none of auto, {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} is none of {1}</source>
   <comment>core</comment>
   <translation>{0} is none of {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>{0} is not .toml or .json</source>
   <comment>core</comment>
   <translation>{0} is not .toml or .json</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} is not HOST:PORT</source>
   <comment>core</comment>
   <translation>{0} is not HOST:PORT</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is not a version</source>
   <comment>core</comment>
   <translation>{0} is not a version</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>{0} is not among {1} classes</source>
   <comment>core</comment>
   <translation>{0} is not among {1} classes</translation>
  </message>
  <message>
   <location filename="../../core/datasets/inner.py" />
   <source>{0} is not in (0, 0.5]</source>
   <comment>core</comment>
   <translation>{0} is not in (0, 0.5]</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is not readable JSON ({1})</source>
   <comment>core</comment>
   <translation>{0} is not readable JSON ({1})</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>{0} is not what was written</source>
   <comment>core</comment>
   <translation>{0} is not what was written</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>{0} is the class explained; name another one</source>
   <comment>core</comment>
   <translation>{0} is the class explained; name another one</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>{0} is the name of a bundle that ships with the program; install it under another name</source>
   <comment>core</comment>
   <translation>{0} is the name of a bundle that ships with the program; install it under another name</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} is there already; resume it or remove it</source>
   <comment>core</comment>
   <translation>{0} is there already; resume it or remove it</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} longer than {1} s, 1.5 times the clip duration: cut them, or choose a longer clip duration</source>
   <comment>core</comment>
   <translation>{0} longer than {1} s, 1.5 times the clip duration: cut them, or choose a longer clip duration</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} members are more than {1}</source>
   <comment>core</comment>
   <translation>{0} members are more than {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} missing from a fold, whose figure then says nothing of it: {1}</source>
   <comment>core</comment>
   <translation>{0} missing from a fold, whose figure then says nothing of it: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} more {1}</source>
   <comment>core</comment>
   <translation>{0} more {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} no longer holds the clips that the run was begun with ({1} differs); begin another run</source>
   <comment>core</comment>
   <translation>{0} no longer holds the clips that the run was begun with ({1} differs); begin another run</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} of GTZAN known to be replicas, mislabelled or distorted: those that the fault-filtered partition of Kereliuk et al. (2015) leaves out; it does not say which fault each has</source>
   <comment>core</comment>
   <translation>{0} of GTZAN known to be replicas, mislabelled or distorted: those that the fault-filtered partition of Kereliuk et al. (2015) leaves out; it does not say which fault each has</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>{0} on {1}: these are not the clips that the study was planned with; put the same ones on every machine, or begin another study</source>
   <comment>core</comment>
   <translation>{0} on {1}: these are not the clips that the study was planned with; put the same ones on every machine, or begin another study</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>{0} points are fewer than the longest window, {1} samples</source>
   <comment>core</comment>
   <translation>{0} points are fewer than the longest window, {1} samples</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} shorter than {1} s: padded with silence, which a class of short clips may be known by</source>
   <comment>core</comment>
   <translation>{0} shorter than {1} s: padded with silence, which a class of short clips may be known by</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} silent, with a peak below -60 dB: {1}</source>
   <comment>core</comment>
   <translation>{0} silent, with a peak below -60 dB: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} sources</source>
   <comment>core</comment>
   <translation>{0} sources</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>{0} stopped answering ({1}); choose another device, or start the program again</source>
   <comment>core</comment>
   <translation>{0} stopped answering ({1}); choose another device, or start the program again</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>{0} thread</source>
   <comment>core</comment>
   <translation>{0} thread</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>{0} threads</source>
   <comment>core</comment>
   <translation>{0} threads</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} trained on and held out too, which flatters every figure: {1}</source>
   <comment>core</comment>
   <translation>{0} trained on and held out too, which flatters every figure: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} unpacks to an unlikely size</source>
   <comment>core</comment>
   <translation>{0} unpacks to an unlikely size</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on just this dataset, {1}.</source>
   <comment>core</comment>
   <translation>{0} was trained on just this dataset, {1}.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, a dataset of this name.</source>
   <comment>core</comment>
   <translation>{0} was trained on {1}, a dataset of this name.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, and {2} is a part of {3}.</source>
   <comment>core</comment>
   <translation>{0} was trained on {1}, and {2} is a part of {3}.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, not on {2}. Copies of training clips under another name would not be noticed.</source>
   <comment>core</comment>
   <translation>{0} was trained on {1}, not on {2}. Copies of training clips under another name would not be noticed.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} were used to train it: {1} The figures say how well it remembers, not how well it hears new sounds.</source>
   <comment>core</comment>
   <translation>{0} were used to train it: {1} The figures say how well it remembers, not how well it hears new sounds.</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} whose clips all come from one source, which cannot be both trained on and held out: {1}</source>
   <comment>core</comment>
   <translation>{0} whose clips all come from one source, which cannot be both trained on and held out: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} with a single clip, which cannot be both trained on and held out: {1}</source>
   <comment>core</comment>
   <translation>{0} with a single clip, which cannot be both trained on and held out: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} with nothing to train on when its fold is held out: {1}</source>
   <comment>core</comment>
   <translation>{0} with nothing to train on when its fold is held out: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} with {1}</source>
   <comment>core</comment>
   <translation>{0} with {1}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1} is not a number</source>
   <comment>core</comment>
   <translation>{0} {1} is not a number</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>{0} {1} is not between 0 and 1</source>
   <comment>core</comment>
   <translation>{0} {1} is not between 0 and 1</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1} is too large</source>
   <comment>core</comment>
   <translation>{0} {1} is too large</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1}: the file has decimal points and decimal commas; one of them must go</source>
   <comment>core</comment>
   <translation>{0} {1}: the file has decimal points and decimal commas; one of them must go</translation>
  </message>
  <message>
   <source>{0}, cut {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}, cut {1}, fold {2}, seed {3}</translation>
  </message>
  <message>
   <source>{0}, frozen {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}, frozen {1}, fold {2}, seed {3}</translation>
  </message>
  <message>
   <source>{0}, fused {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}, fused {1}, fold {2}, seed {3}</translation>
  </message>
  <message>
   <location filename="../../core/errors.py" />
   <source>{0}, line {1}</source>
   <comment>core</comment>
   <translation>{0}, line {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>{0}, line {1}: {2} is empty</source>
   <comment>core</comment>
   <translation>{0}, line {1}: {2} is empty</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>{0}, line {1}: {2} is not there{3}</source>
   <comment>core</comment>
   <translation>{0}, line {1}: {2} is not there{3}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>{0}, line {1}: {2} is {3}, none of train, validation, test</source>
   <comment>core</comment>
   <translation>{0}, line {1}: {2} is {3}, none of train, validation, test</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, paper protocol</source>
   <comment>core</comment>
   <translation>{0}, paper protocol</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, random start</source>
   <comment>core</comment>
   <translation>{0}, random start</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, the paper's</source>
   <comment>core</comment>
   <translation>{0}, the paper's</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, weight decay {1}</source>
   <comment>core</comment>
   <translation>{0}, weight decay {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, {1} start</source>
   <comment>core</comment>
   <translation>{0}, {1} start</translation>
  </message>
  <message>
   <location filename="../../core/studies/trial.py" />
   <source>{0}/{1} ms replicated</source>
   <comment>core</comment>
   <translation>{0}/{1} ms replicated</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>{0}; if its disk was unplugged, plug it in and check again</source>
   <comment>core</comment>
   <translation>{0}; if its disk was unplugged, plug it in and check again</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>{0}; nothing was written</source>
   <comment>core</comment>
   <translation>{0}; nothing was written</translation>
  </message>
  <message>
   <location filename="../../core/studies/run.py" />
   <source>{0}{1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}{1}, fold {2}, seed {3}</translation>
  </message>
 </context>
</TS>
