<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Sonolens</name>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;File</source>
   <comment>menu</comment>
   <translation>&amp;Datei</translation>
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
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Help</source>
   <comment>menu</comment>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Theme</source>
   <comment>menu</comment>
   <translation>Des&amp;ign</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Bundle</source>
   <comment>menu</comment>
   <translation>&amp;Modellpaket</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Open clips…</source>
   <translation>&amp;Clips öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Choose sound files to classify.</source>
   <translation>Klangdateien zum Klassifizieren wählen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Open &amp;folder…</source>
   <translation>&amp;Ordner öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify every sound file in a folder and the folders in it.</source>
   <translation>Jede Klangdatei in einem Ordner und seinen Unterordnern klassifizieren.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Paste clips</source>
   <translation>Clips &amp;einfügen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify the files, or the paths, that were copied.</source>
   <translation>Kopierte Dateien oder Pfade klassifizieren.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Record</source>
   <translation>&amp;Aufnehmen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Record a microphone; again to stop and keep.</source>
   <translation>Ein Mikrofon aufnehmen; noch einmal: beenden und behalten.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Listen li&amp;ve</source>
   <translation>&amp;Live hören</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Hear a microphone and say at once what it is; again to stop.</source>
   <translation>Ein Mikrofon hören und sofort sagen, was es ist; noch einmal: beenden.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Keep the last minute</source>
   <translation>Letzte &amp;Minute behalten</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard live over the last minute as a clip.</source>
   <translation>Den Live-Ton der letzten Minute als Clip speichern.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Export picture…</source>
   <translation>&amp;Bild exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the spectrogram with its overlay and axes as PNG or SVG.</source>
   <translation>Das Spektrogramm mit Überlagerung und Achsen als PNG oder SVG speichern.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export &amp;attribution…</source>
   <translation>Attribu&amp;tion exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the attribution of every pixel as .npy or .csv.</source>
   <translation>Die Attribution jedes Pixels als .npy oder .csv speichern.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export e&amp;vidence sound…</source>
   <translation>&amp;Klang der Belege exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save the sound of the evidence, and of the rest, as WAV.</source>
   <translation>Den Klang der Belege und den des Rests als WAV speichern.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export &amp;boxes…</source>
   <translation>&amp;Rahmen exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save boxes around the strongest evidence for Raven or Audacity.</source>
   <translation>Rahmen um die stärksten Belege für Raven oder Audacity speichern.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Export even&amp;ts…</source>
   <translation>Erei&amp;gnisse exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard in the recording for Audacity or Raven, or as a table.</source>
   <translation>Was in der Aufnahme gehört wurde, für Audacity oder Raven oder als Tabelle speichern.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Import labels…</source>
   <translation>Bezeichnungen &amp;importieren…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Lay Audacity labels or a Raven table over the recording's timeline.</source>
   <translation>Bezeichnungen aus Audacity oder eine Raven-Tabelle über die Zeitleiste der Aufnahme legen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Save results of all clips…</source>
   <translation>Ergebnisse aller Clips &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Save what was heard in every file of the list as CSV or JSON Lines.</source>
   <translation>Was in jeder Datei der Liste gehört wurde, als CSV oder JSON Lines speichern.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;New training…</source>
   <translation>&amp;Neues Training…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Train networks on clips of your own.</source>
   <translation>Netze mit eigenen Clips trainieren.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Settin&amp;gs…</source>
   <translation>Einstell&amp;ungen…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Look, device, storage, keys and privacy.</source>
   <translation>Aussehen, Gerät, Speicher, Tasten und Datenschutz.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Quit</source>
   <translation>Been&amp;den</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Close the window and stop all work.</source>
   <translation>Das Fenster schließen und alle Arbeit beenden.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Play</source>
   <translation>&amp;Abspielen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Play from the cursor, or stop.</source>
   <translation>Ab dem Cursor abspielen oder anhalten.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Loop</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Repeat the selection, or the whole clip.</source>
   <translation>Die Auswahl oder den ganzen Clip wiederholen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor &amp;back</source>
   <translation>Cursor &amp;zurück</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor back by 0.1 s.</source>
   <translation>Den Cursor um 0.1 s zurücksetzen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor &amp;on</source>
   <translation>Cursor &amp;vor</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor on by 0.1 s.</source>
   <translation>Den Cursor um 0.1 s vorsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor back by 1 s</source>
   <translation>Cursor um 1 s zurück</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor back by 1 s.</source>
   <translation>Den Cursor um 1 s zurücksetzen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor forward by 1 s</source>
   <translation>Cursor um 1 s vor</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor on by 1 s.</source>
   <translation>Den Cursor um 1 s vorsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cursor to the &amp;start</source>
   <translation>Cursor zum An&amp;fang</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Move the cursor to the start.</source>
   <translation>Den Cursor an den Anfang setzen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Selection begins &amp;here</source>
   <translation>Auswahl &amp;beginnt hier</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Begin the part to loop at the cursor.</source>
   <translation>Den Teil, der wiederholt wird, am Cursor beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Selection &amp;ends here</source>
   <translation>Auswahl &amp;endet hier</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>End the part to loop at the cursor.</source>
   <translation>Den Teil, der wiederholt wird, am Cursor enden lassen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Clear the selection</source>
   <translation>A&amp;uswahl aufheben</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Loop the whole clip again.</source>
   <translation>Wieder den ganzen Clip wiederholen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Previous window</source>
   <translation>Fenster zurück</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the previous window of a recording.</source>
   <translation>Das vorige Fenster einer Aufnahme zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Next window</source>
   <translation>Fenster vor</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the next window of a recording.</source>
   <translation>Das nächste Fenster einer Aufnahme zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Previous event</source>
   <translation>Ereignis zurück</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go to the previous event of a recording.</source>
   <translation>Zum vorigen Ereignis einer Aufnahme gehen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Next event</source>
   <translation>Ereignis vor</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go to the next event of a recording.</source>
   <translation>Zum nächsten Ereignis einer Aufnahme gehen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Pre&amp;vious clip</source>
   <translation>V&amp;origer Clip</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go up in the list of clips.</source>
   <translation>In der Liste der Clips nach oben gehen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Next clip</source>
   <translation>&amp;Nächster Clip</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Go down in the list of clips.</source>
   <translation>In der Liste der Clips nach unten gehen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Try again</source>
   <translation>E&amp;rneut versuchen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify the selected clips again that failed.</source>
   <translation>Fehlgeschlagene unter den ausgewählten Clips erneut klassifizieren.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Remove from the list</source>
   <translation>Aus der &amp;Liste entfernen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Take the selected clips out of the list; the files stay.</source>
   <translation>Die ausgewählten Clips aus der Liste nehmen; die Dateien bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Cancel all &amp;work</source>
   <translation>Alle Arbei&amp;t abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Stop classifying and explaining; what is done stays.</source>
   <translation>Klassifizieren und Erklären abbrechen; was fertig ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>L&amp;isten page</source>
   <translation>Seite &amp;Hören</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Hear clips, what is in them, and why.</source>
   <translation>Clips hören, was darin ist und warum.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Train page</source>
   <translation>Seite &amp;Trainieren</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>St&amp;udy page</source>
   <translation>Seite &amp;Studien</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Find out what makes trained networks work on sounds of your own.</source>
   <translation>Herausfinden, was trainierte Netze bei eigenen Klängen gut macht.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Models page</source>
   <translation>Seite &amp;Modelle</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>See how good the bundles are.</source>
   <translation>Sehen, wie gut die Modellpakete sind.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;All three resolutions</source>
   <translation>Alle &amp;drei Auflösungen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the three channels as colours.</source>
   <translation>Die drei Kanäle als Farben zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;First resolution</source>
   <translation>&amp;Erste Auflösung</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the first channel alone.</source>
   <translation>Nur den ersten Kanal zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Second resolution</source>
   <translation>&amp;Zweite Auflösung</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the second channel alone.</source>
   <translation>Nur den zweiten Kanal zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Third resolution</source>
   <translation>D&amp;ritte Auflösung</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the third channel alone.</source>
   <translation>Nur den dritten Kanal zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>As the &amp;network sees it</source>
   <translation>Wie das &amp;Netz es sieht</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the exact pixels of the network's input.</source>
   <translation>Genau die Pixel zeigen, die das Netz bekommt.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>S&amp;pectrogram of the whole recording</source>
   <translation>S&amp;pektrogramm der ganzen Aufnahme</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show all of a recording as a spectrogram below its waveform.</source>
   <translation>Eine Aufnahme unter ihrer Wellenform ganz als Spektrogramm zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Zoom &amp;in</source>
   <translation>Ver&amp;größern</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show a shorter time around the cursor.</source>
   <translation>Eine kürzere Zeit um den Cursor zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Zoom &amp;out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show a longer time.</source>
   <translation>Eine längere Zeit zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Whole clip</source>
   <translation>Ganzer &amp;Clip</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the whole clip and every pitch.</source>
   <translation>Den ganzen Clip und alle Tonhöhen zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Stronger overlay</source>
   <translation>Stärkere Über&amp;lagerung</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the attribution more opaque.</source>
   <translation>Die Attribution deckender zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Weaker overlay</source>
   <translation>Sch&amp;wächere Überlagerung</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the attribution more transparent.</source>
   <translation>Die Attribution durchsichtiger zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>As the &amp;desktop</source>
   <translation>Wie der &amp;Desktop</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Light or dark, as the desktop is.</source>
   <translation>Hell oder dunkel, wie der Desktop.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Dark</source>
   <translation>Dun&amp;kel</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Light writing on dark surfaces.</source>
   <translation>Helle Schrift auf dunklen Flächen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Dark writing on light surfaces.</source>
   <translation>Dunkle Schrift auf hellen Flächen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Choose a bundle &amp;file…</source>
   <translation>Modellpaket&amp;datei wählen…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Classify with another bundle from a folder or a .sonolens file.</source>
   <translation>Mit einem anderen Modellpaket aus einem Ordner oder einer .sonolens-Datei klassifizieren.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Help pages</source>
   <translation>&amp;Hilfeseiten</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>First minutes, explanations, recordings, training, formats, privacy, trouble.</source>
   <translation>Erste Minuten, Erklärungen, Aufnahmen, Training, Formate, Datenschutz, Probleme.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Find a command…</source>
   <translation>&amp;Befehl suchen…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Type a few letters of a command, or of a clip's name, and run it.</source>
   <translation>Einige Buchstaben eines Befehls oder Clipnamens tippen und ihn ausführen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Take the &amp;tour</source>
   <translation>Rundgang &amp;starten</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Point at the parts of the Listen page, one after the other.</source>
   <translation>Nacheinander auf die Teile der Seite „Hören“ zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>List every shortcut.</source>
   <translation>Alle Tastenkürzel auflisten.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Open the &amp;log folder</source>
   <translation>&amp;Log-Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Show the files that hold the details of what went wrong.</source>
   <translation>Die Dateien zeigen, in denen steht, was genau schiefging.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Re&amp;port a problem…</source>
   <translation>&amp;Problem melden…</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Gather self-check and log in one file that you read first; nothing is sent.</source>
   <translation>Selbsttest und Log in einer Datei sammeln, die man zuerst selbst liest; nichts wird gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>&amp;About Sonolens</source>
   <translation>Über S&amp;onolens</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>Version, libraries and licences.</source>
   <translation>Version, Bibliotheken und Lizenzen.</translation>
  </message>
  <message>
   <location filename="../../app/actions.py" />
   <source>  or  </source>
   <translation>  oder  </translation>
  </message>
  <message>
   <location filename="../../app/attribution_files.py" />
   <source>{file} ends neither in .npy nor in .csv</source>
   <translation>{file} endet weder auf .npy noch auf .csv</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>Nothing can be heard: no microphone was found. Connect one.</source>
   <translation>Es ist nichts zu hören: Kein Mikrofon gefunden. Bitte eines anschließen.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>A microphone is open already.</source>
   <translation>Ein Mikrofon ist schon geöffnet.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} offers no sound that can be heard.</source>
   <translation>{device} liefert keinen Ton, der sich hören lässt.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} cannot be opened.</source>
   <translation>{device} lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/live_input.py" />
   <source>{device} went away.</source>
   <translation>{device} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>Nothing can be played: no loudspeaker or headphones were found.</source>
   <translation>Es kann nichts wiedergegeben werden: Weder Lautsprecher noch Kopfhörer gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>{device} does not play {rate} Hz mono sound.</source>
   <translation>{device} gibt keinen Mono-Ton mit {rate} Hz wieder.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/player.py" />
   <source>Playback stopped: the audio device went away.</source>
   <translation>Wiedergabe beendet: Das Audiogerät ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} went away</source>
   <translation>{device} ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{folder} cannot be written to ({reason})</source>
   <translation>In {folder} kann nicht geschrieben werden ({reason})</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>Nothing can be recorded: no microphone was found. Connect one.</source>
   <translation>Es kann nichts aufgenommen werden: Kein Mikrofon gefunden. Bitte eines anschließen.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>A recording is running already.</source>
   <translation>Eine Aufnahme läuft schon.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} offers no sound that can be recorded.</source>
   <translation>{device} liefert keinen Ton, der sich aufnehmen lässt.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} cannot be opened for recording.</source>
   <translation>{device} lässt sich nicht zum Aufnehmen öffnen.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{trouble} before anything was recorded.</source>
   <translation>{trouble}; es wurde nichts aufgenommen.</translation>
  </message>
  <message>
   <location filename="../../app/audio_io/recorder.py" />
   <source>{device} gave no sound: choose another microphone.</source>
   <translation>{device} lieferte keinen Ton: bitte ein anderes Mikrofon wählen.</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>Exported to {file}</source>
   <translation>Exportiert nach {file}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>Exported to {file}; it differs from torch by at most {difference:.1g} on {n} inputs</source>
   <translation>Exportiert nach {file}; weicht auf {n} Eingaben um höchstens {difference:.1g} von torch ab</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <location filename="../../app/evaluation_jobs.py" />
   <source>looking at {file}</source>
   <translation>{file} wird untersucht</translation>
  </message>
  <message>
   <location filename="../../app/bundle_jobs.py" />
   <source>loading {name}</source>
   <translation>{name} wird geladen</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>not given</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Held-out: the epoch was chosen without the reported fold.</source>
   <translation>Zurückgehalten: Die Epoche wurde ohne den berichteten Fold gewählt.</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Paper: the best epoch on the reported fold itself, which flatters.</source>
   <translation>Veröffentlichung: Die beste Epoche auf dem berichteten Fold selbst; das schmeichelt.</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Held-out</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Paper</source>
   <translation>Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Size on disk</source>
   <translation>Größe auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Trained on</source>
   <translation>Trainiert auf</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Seeds</source>
   <translation>Startwerte</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>Threshold</source>
   <translation>Schwelle</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/licences.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
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
   <translation>Gespeichert in</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/header.py" />
   <source>{n} member</source>
   <translation>{n} Mitglied</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/header.py" />
   <source>{n} members</source>
   <translation>{n} Mitglieder</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>data not named</source>
   <translation>Daten ohne Namen</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>any length</source>
   <translation>beliebige Länge</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>ImageNet weights</source>
   <translation>ImageNet-Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>random weights</source>
   <translation>Zufallsgewichte</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>weights of {file}</source>
   <translation>Gewichte aus {file}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{dataset}, {n} clips</source>
   <translation>{dataset}, {n} Clips</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>the left one</source>
   <translation>dem linken</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>the right one</source>
   <translation>dem rechten</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{n} in common</source>
   <translation>{n} gemeinsam</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{n} only in {bundle}</source>
   <translation>{n} nur in {bundle}</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>{accuracy} (95 % interval {low} to {high}; {about})</source>
   <translation>{accuracy} (95-%-Intervall {low} bis {high}; {about})</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>none</source>
   <comment>no threshold</comment>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <source>none</source>
   <comment>no class</comment>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../app/bundle_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>not said</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../app/colour_maps.py" />
   <source>Grey</source>
   <translation>Grau</translation>
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
   <translation>Laden des Modellpakets</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Loading the bundle was cancelled.</source>
   <translation>Das Laden des Modellpakets wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Looking for bundles</source>
   <translation>Suche nach Modellpaketen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle.py" />
   <source>Looking for devices</source>
   <translation>Suche nach Geräten</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_facts.py" />
   <source>Comparing the bundles</source>
   <translation>Vergleich der Modellpakete</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/training.py" />
   <source>Removing {name}</source>
   <translation>Entfernen von {name}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <location filename="../../app/controllers/evaluation.py" />
   <source>Looking at {file}</source>
   <translation>Untersuchen von {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Installing {file}</source>
   <translation>Installieren von {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Exporting {file}</source>
   <translation>Exportieren von {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Installed {name}</source>
   <translation>{name} installiert</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Removed {name}</source>
   <translation>{name} entfernt</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>Bundles are being copied; wait, or cancel that first.</source>
   <translation>Modellpakete werden gerade kopiert; bitte warten oder das zuerst abbrechen.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/bundle_files.py" />
   <source>{doing} was cancelled.</source>
   <translation>{doing} wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <source>Looking for clips …</source>
   <translation>Clips werden gesucht …</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <location filename="../../app/controllers/recording_view.py" />
   <source>Classifying {file}</source>
   <translation>Klassifizieren von {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <source>Looking for clips</source>
   <translation>Suche nach Clips</translation>
  </message>
  <message>
   <location filename="../../app/controllers/classify.py" />
   <location filename="../../app/controllers/recording_view.py" />
   <location filename="../../app/controllers/spectrogram_tiles.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/training.py" />
   <source>Reading {file}</source>
   <comment>what failed</comment>
   <translation>Lesen von {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{folder} (and {more} more) cannot be looked into: {reason}.</source>
   <translation>{folder} (und {more} weitere) können nicht durchsucht werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{folder} cannot be looked into: {reason}.</source>
   <translation>{folder} kann nicht durchsucht werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>No sound files were found in {folder}.</source>
   <translation>Keine Klangdateien in {folder} gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{n} clip was added.</source>
   <translation>{n} Clip hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/collected_words.py" />
   <source>{n} clips were added.</source>
   <translation>{n} Clips hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <source>Saving {file} …</source>
   <translation>{file} wird gespeichert …</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>beginning</source>
   <translation>beginnt</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Looking for evaluations</source>
   <translation>Suche nach Auswertungen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Opening the evaluation</source>
   <translation>Öffnen der Auswertung</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Saved {file}</source>
   <translation>{file} gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <location filename="../../app/controllers/export.py" />
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saving {file}</source>
   <translation>Speichern von {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/evaluation.py" />
   <source>Evaluating</source>
   <translation>Auswertung</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <source>explaining</source>
   <translation>wird erklärt</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>cancelled</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explain.py" />
   <source>Explaining</source>
   <translation>Erklären</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>Listening to the evidence</source>
   <translation>Anhören der Belege</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>taking the sound apart</source>
   <translation>Klang wird zerlegt</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>Testing the map</source>
   <translation>Prüfen der Karte</translation>
  </message>
  <message>
   <location filename="../../app/controllers/explanation_checks.py" />
   <source>testing</source>
   <translation>wird geprüft</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no clip on the page to save a picture of.</source>
   <translation>Auf der Seite ist kein Clip, von dem ein Bild gespeichert werden könnte.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no explanation on the page to save.</source>
   <translation>Auf der Seite ist keine Erklärung, die gespeichert werden könnte.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>There is no explanation to put boxes around.</source>
   <translation>Es gibt keine Erklärung, um die Rahmen gelegt werden könnten.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/export.py" />
   <source>Saving {file} was cancelled.</source>
   <translation>Das Speichern von {file} wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>Live classification</source>
   <translation>Live-Klassifizierung</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>{reason} What was heard can still be kept.</source>
   <translation>{reason} Das Gehörte kann noch behalten werden.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/live.py" />
   <source>Keeping the last minute</source>
   <translation>Behalten der letzten Minute</translation>
  </message>
  <message>
   <location filename="../../app/controllers/playback.py" />
   <location filename="../../app/controllers/timeline.py" />
   <source>Playing</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>The recording was discarded.</source>
   <translation>Die Aufnahme wurde verworfen.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>{trouble}: {seconds:.1f} s were kept as {file}.</source>
   <translation>{trouble}: {seconds:.1f} s wurden als {file} behalten.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>{seconds:.1f} s were kept as {file}.</source>
   <translation>{seconds:.1f} s wurden als {file} behalten.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/record.py" />
   <source>Recording</source>
   <comment>what is being done</comment>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Measuring the cache</source>
   <translation>Messen des Zwischenspeichers</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Clearing the cache</source>
   <translation>Leeren des Zwischenspeichers</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>{n} setting taken from {file}</source>
   <translation>{n} Einstellung aus {file} übernommen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>{n} settings taken from {file}</source>
   <translation>{n} Einstellungen aus {file} übernommen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>The settings are in {file}</source>
   <translation>Die Einstellungen liegen in {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Bounding the cache</source>
   <translation>Begrenzen des Zwischenspeichers</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Exporting the settings</source>
   <translation>Exportieren der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Importing settings</source>
   <translation>Importieren von Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/settings.py" />
   <source>Changing the threads</source>
   <translation>Ändern der Threads</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <location filename="../../app/windows/study_door.py" />
   <source>The study “{title}” is under way; stop it before another begins.</source>
   <translation>Die Studie „{title}“ läuft; sie beenden, bevor eine andere beginnt.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” is done; its report is in {folder}</source>
   <translation>Die Studie „{title}“ ist fertig; ihr Bericht liegt in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}”</source>
   <translation>Studie „{title}“</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” was stopped; finished trials are kept.</source>
   <translation>Die Studie „{title}“ wurde beendet; fertige Versuche bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>The study “{title}” is under way; stop it first.</source>
   <translation>Die Studie „{title}“ läuft; sie zuerst beenden.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study.py" />
   <source>Looking for studies</source>
   <translation>Suche nach Studien</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <location filename="../../app/study_setup_jobs.py" />
   <source>timing {network}</source>
   <translation>Zeit von {network} wird gemessen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Planning the study</source>
   <translation>Planen der Studie</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Something is being trained; time a network when it is done.</source>
   <translation>Gerade wird trainiert; die Zeit eines Netzes danach messen.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>timing</source>
   <translation>Zeit wird gemessen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <source>Looking up the networks</source>
   <translation>Nachsehen der Netze</translation>
  </message>
  <message>
   <location filename="../../app/controllers/study_setup.py" />
   <location filename="../../app/widgets/study_budget.py" />
   <source>Timing</source>
   <translation>Zeitmessung</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>The first {minutes:g} minutes of the event are played.</source>
   <translation>Die ersten {minutes:g} Minuten des Ereignisses werden wiedergegeben.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>Finding events</source>
   <translation>Suche nach Ereignissen</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline.py" />
   <source>Hearing the recording again</source>
   <translation>Erneutes Hören der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saved {events} to {file}</source>
   <translation>{events} gespeichert in {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Saved the results of {n} files to {file}</source>
   <translation>Ergebnisse von {n} Dateien gespeichert in {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>{file} is {length} long.</source>
   <translation>{file} ist {length} lang.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>{saved}; {n} of them are not done yet</source>
   <translation>{saved}; {n} davon sind noch nicht fertig</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>There is no recording on the page to save the events of.</source>
   <translation>Auf der Seite ist keine Aufnahme, deren Ereignisse gespeichert werden könnten.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Nothing was heard of {file} yet.</source>
   <translation>Von {file} wurde noch nichts gehört.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Open a recording first: labels belong to one.</source>
   <translation>Zuerst eine Aufnahme öffnen: Bezeichnungen gehören zu einer.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>There are no clips in the list to save the results of.</source>
   <translation>In der Liste sind keine Clips, deren Ergebnisse gespeichert werden könnten.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/timeline_files.py" />
   <source>Importing {file}</source>
   <translation>Importieren von {file}</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is being trained; stop or cancel it before another begins.</source>
   <translation>„{title}“ wird trainiert; das beenden oder abbrechen, bevor ein anderes Training beginnt.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is trained, and the Listen page uses it now.</source>
   <translation>„{title}“ ist trainiert und wird jetzt auf der Seite „Hören“ verwendet.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Training “{title}”</source>
   <translation>Training von „{title}“</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Training “{title}” was cancelled; it can be resumed.</source>
   <translation>Das Training von „{title}“ wurde abgebrochen; es kann fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>“{title}” is being trained; cancel it first.</source>
   <translation>„{title}“ wird trainiert; das zuerst abbrechen.</translation>
  </message>
  <message>
   <location filename="../../app/controllers/training.py" />
   <source>Looking for trainings</source>
   <translation>Suche nach Trainings</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>About Sonolens</source>
   <translation>Über Sonolens</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>Licences…</source>
   <translation>Lizenzen…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <location filename="../../app/models/training_run.py" />
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/about.py" />
   <source>Version {version}
Explainable sound classification on the desktop.
Sound, predictions and recordings stay on this computer.</source>
   <translation>Version {version}
Erklärbare Klassifikation von Klängen am eigenen Rechner.
Klänge, Vorhersagen und Aufnahmen bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/closing.py" />
   <location filename="../../app/widgets/numbers.py" />
   <source>&amp;Close</source>
   <translation>&amp;Schließen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/help.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/help.py" />
   <source>Help pages</source>
   <translation>Hilfeseiten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>{part} {version} brings no text of its licence.</source>
   <translation>{part} {version} enthält keinen Lizenztext.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>It names {licence} as its licence.</source>
   <translation>Als Lizenz ist {licence} angegeben.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>see its text</source>
   <translation>siehe Text</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Sonolens stands on the work of others: {n} parts are inside.</source>
   <translation>Sonolens baut auf der Arbeit anderer auf: {n} Bestandteile sind enthalten.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Parts of the program</source>
   <translation>Bestandteile des Programms</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Part</source>
   <comment>of the program</comment>
   <translation>Bestandteil</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/licences.py" />
   <source>No address is given.</source>
   <translation>Keine Adresse angegeben.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Find a command</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Type a few letters of a command or of a clip's name</source>
   <translation>Einige Buchstaben eines Befehls oder Clipnamens eingeben</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>Commands found</source>
   <translation>Gefundene Befehle</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/palette.py" />
   <source>No command holds these letters.</source>
   <translation>Kein Befehl enthält diese Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Report a problem</source>
   <translation>Problem melden</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Read it, say what happened, and take out what you would rather keep to yourself. Nothing is sent: save the report or copy it, and pass it on yourself.</source>
   <translation>Bitte lesen, ergänzen, was geschehen ist, und streichen, was privat bleiben soll. Nichts wird gesendet: den Bericht speichern oder kopieren und selbst weitergeben.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Report</source>
   <comment>noun</comment>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Text of the report, which can be changed</source>
   <translation>Text des Berichts; kann geändert werden</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Checking this installation …</source>
   <translation>Installation wird geprüft …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/problem.py" />
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>What the networks run on.</source>
   <translation>Worauf die Netze rechnen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/widgets/explanation_map.py" />
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Search settings</source>
   <translation>Durchsuchen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Pages of the settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Look</source>
   <comment>page of the settings</comment>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Sound picture</source>
   <comment>page of the settings</comment>
   <translation>Klangbild</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Computing</source>
   <comment>page of the settings</comment>
   <translation>Rechnen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Storage</source>
   <comment>page of the settings</comment>
   <translation>Speicherorte</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Keys</source>
   <comment>page of the settings</comment>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Privacy</source>
   <comment>page of the settings</comment>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Counting …</source>
   <translation>Wird gezählt …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Clear</source>
   <comment>the cache</comment>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Clear kept inputs</source>
   <translation>Aufbewahrte Eingaben löschen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Remove the kept inputs; the next training computes them again</source>
   <translation>Die aufbewahrten Eingaben entfernen; das nächste Training berechnet sie neu</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/widgets/live_panel.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>{before} {reason}.</source>
   <translation>{before} {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>The kept inputs could not be counted.</source>
   <translation>Die aufbewahrten Eingaben konnten nicht gezählt werden.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>clear cache kept inputs size</source>
   <comment>words that find a page of the settings</comment>
   <translation>zwischenspeicher leeren löschen aufbewahrte eingaben größe</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Reset all settings</source>
   <translation>Alle Einstellungen zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <location filename="../../app/windows/models_page.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>{size} of inputs are kept.</source>
   <translation>{size} an Eingaben sind aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>No inputs are kept.</source>
   <translation>Keine Eingaben sind aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings.py" />
   <source>No setting holds these words.</source>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>keyboard shortcuts keys</source>
   <comment>words that find a page of the settings</comment>
   <translation>tastatur tastenkürzel tasten kürzel</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Commands and their keys</source>
   <translation>Befehle und ihre Tasten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>press the new keys</source>
   <translation>neue Tasten drücken</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Press the keys that the chosen command is to have</source>
   <translation>Die Tasten drücken, die der gewählte Befehl haben soll</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Use</source>
   <comment>keys for a command</comment>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>No keys</source>
   <translation>Ohne Tasten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <location filename="../../app/windows/settings_door.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Reset all keys</source>
   <translation>Alle Tasten zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Keys</source>
   <comment>of a command</comment>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Take over</source>
   <comment>keys of another command</comment>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Choose a command.</source>
   <translation>Einen Befehl wählen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>Choose a command, go to the field and press its new keys.</source>
   <translation>Einen Befehl wählen, ins Feld gehen und die neuen Tasten drücken.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>These are its keys already.</source>
   <translation>Diese Tasten hat er bereits.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>{keys} belongs to “{command}”, which would be left without it.</source>
   <translation>{keys} gehört zu „{command}“ und ginge dort verloren.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_keys.py" />
   <source>{keys} is free.</source>
   <translation>{keys} ist frei.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Nothing leaves this computer by itself: no account, no upload, no counting of what you do, no check for updates.

The network is used for three things, each only when you ask for it: to download a public data set, to download the weights that a training is to start from, and to reach a cluster of computers whose address you gave.

Settings, recordings, trainings, results and the log stay in folders of your own. Exported settings name neither files nor folders. A report of a problem is a file that you read first and pass on yourself.</source>
   <translation>Nichts verlässt diesen Computer von selbst: kein Konto, kein Hochladen, kein Zählen der Nutzung, keine Suche nach Aktualisierungen.

Das Internet dient drei Dingen, und jedem nur auf Wunsch: einen öffentlichen Datensatz herunterzuladen, die Gewichte herunterzuladen, mit denen ein Training beginnen soll, und einen Rechnerverbund zu erreichen, dessen Adresse angegeben wurde.

Einstellungen, Aufnahmen, Trainings, Ergebnisse und das Protokoll bleiben in eigenen Ordnern. Exportierte Einstellungen nennen weder Dateien noch Ordner. Eine Problemmeldung ist eine Datei, die man zuerst liest und selbst weitergibt.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/windows/header.py" />
   <source>Automatic</source>
   <translation>Automatisch wählen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>As the desktop</source>
   <translation>Wie der Desktop</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/machine_panel.py" />
   <location filename="../../app/windows/header.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>What the networks run on. Looking which there are …</source>
   <translation>Worauf die Netze rechnen. Verfügbare Geräte werden gesucht …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Light or dark. Applied at once.</source>
   <translation>Hell oder dunkel. Gilt sofort.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Text size</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Applied at once.</source>
   <translation>Gilt sofort.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Confirmation</source>
   <translation>Rückfrage</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Closing the window stops a training or a study that is under way; what is done stays.</source>
   <translation>Das Schließen des Fensters beendet ein laufendes Training oder eine laufende Studie; Fertiges bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Ask before closing</source>
   <translation>Vor dem Schließen fragen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <location filename="../../app/widgets/view_bar.py" />
   <source>Colour map</source>
   <translation>Farbskala</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>For one resolution of a spectrogram; all three together have colours of their own. Each can be read by the colour-blind. Applied at once.</source>
   <translation>Für eine einzelne Auflösung eines Spektrogramms; alle drei zusammen haben eigene Farben. Jede ist auch bei Farbenblindheit lesbar. Gilt sofort.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Range</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>How far below the loudest point the quietest colour lies.</source>
   <translation>Wie weit die leiseste Farbe unter dem lautesten Punkt liegt.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>CPU threads</source>
   <translation>CPU-Threads</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>For the networks. Applied at once to clips and explanations, to trainings from the next one on.</source>
   <translation>Der Netze. Für Clips und Erklärungen sofort, für Trainings ab dem nächsten.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Folder of recordings</source>
   <translation>Ordner für Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Where recordings and kept live sound go from now on. Existing ones stay where they are.</source>
   <translation>Wohin Aufnahmen und behaltener Live-Ton ab jetzt gelangen. Vorhandene bleiben, wo sie sind.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Folder of the cache</source>
   <translation>Ordner des Zwischenspeichers</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>What can be computed or downloaded again, from now on. The old folder stays and may be deleted.</source>
   <translation>Ab jetzt für alles, was neu berechnet oder heruntergeladen werden kann. Der alte Ordner bleibt und darf gelöscht werden.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Limit for kept inputs</source>
   <translation>Grenze für Eingaben</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>Network inputs are kept between trainings; those unused for the longest time go first. Applied at once.</source>
   <translation>Netzeingaben werden zwischen Trainings aufbewahrt; am längsten ungenutzte gehen zuerst. Gilt sofort.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_pages.py" />
   <source>torch's own choice</source>
   <translation>Wahl von torch</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Reset “{setting}”</source>
   <translation>„{setting}“ zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Back to the default</source>
   <translation>Zurück zum Standard</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/settings_rows.py" />
   <source>Choose “{setting}”</source>
   <translation>„{setting}“ wählen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Settings (*.toml *.json)</source>
   <translation>Einstellungen (*.toml *.json)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>New training</source>
   <translation>Neues Training</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into the data…</source>
   <translation>Daten werden untersucht …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>A run named {name} is there already; the new one gets a number.</source>
   <translation>Einen Lauf namens {name} gibt es schon; der neue erhält eine Nummer.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Beginning…</source>
   <translation>Beginnt…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Open settings</source>
   <translation>Einstellungen öffnen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Save settings</source>
   <translation>Einstellungen speichern</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Opening {file}…</source>
   <translation>{file} wird geöffnet …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>Saving {file}…</source>
   <translation>{file} wird gespeichert …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <source>&amp;Start training</source>
   <translation>&amp;Training starten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/training_wizard.py" />
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Next</source>
   <comment>step of the wizard</comment>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Check</source>
   <comment>step of the wizard</comment>
   <translation>Prüfung</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips decoded, {minutes:.1f} min in all, {shortest:g} to {longest:g} s each</source>
   <translation>{n} Clips dekodiert, zusammen {minutes:.1f} min, je {shortest:g} bis {longest:g} s</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips decoded, {minutes:.1f} min in all, {length:g} s each</source>
   <translation>{n} Clips dekodiert, zusammen {minutes:.1f} min, je {length:g} s</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Check &amp;again</source>
   <translation>&amp;Erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Undo the last exclusion (Ctrl+Z)</source>
   <translation>Den letzten Ausschluss rückgängig machen (Strg+Z)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Checking the clips</source>
   <translation>Clips werden geprüft</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>The clips are being checked.</source>
   <translation>Die Clips werden geprüft.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>The clips have not been checked.</source>
   <translation>Die Clips wurden noch nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} error stands in the way: {message}</source>
   <translation>{n} Fehler steht im Weg: {message}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} errors stand in the way: {message}</source>
   <translation>{n} Fehler stehen im Weg: {message}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Nothing to complain of</source>
   <translation>Nichts zu beanstanden</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Every clip is decoded once</source>
   <translation>Jeder Clip wird einmal dekodiert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clip left out</source>
   <translation>{n} Clip ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} clips left out</source>
   <translation>{n} Clips ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} error</source>
   <translation>{n} Fehler</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} errors</source>
   <translation>{n} Fehler</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} warning</source>
   <translation>{n} Warnung</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} warnings</source>
   <translation>{n} Warnungen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} note</source>
   <translation>{n} Hinweis</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>{n} notes</source>
   <translation>{n} Hinweise</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/check_page.py" />
   <source>Stopped; press “Check again” to begin anew.</source>
   <translation>Angehalten; „Erneut prüfen“ beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Drop a folder of labelled clips here, or a table of them

A folder for each class; or a table (.csv, .tsv) with a column of paths and one of labels; or ESC-50, UrbanSound8K or GTZAN as they come</source>
   <translation>Einen Ordner mit bezeichneten Clips oder eine Tabelle davon hier ablegen

Ein Ordner je Klasse; oder eine Tabelle (.csv, .tsv) mit einer Spalte für Pfade und einer für Bezeichnungen; oder ESC-50, UrbanSound8K oder GTZAN, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>detect automatically</source>
   <translation>erkennen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>a folder for each class</source>
   <translation>ein Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>a table of paths and labels</source>
   <translation>Tabelle mit Pfaden und Bezeichnungen</translation>
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
   <translation>wie der Datensatz es verlangt</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>its official folds</source>
   <translation>seine offiziellen Folds</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>its train, validation and test parts</source>
   <translation>seine Teile für Training, Validierung und Test</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>5 folds by class, sources kept together</source>
   <translation>5 Folds nach Klassen, Quellen bleiben zusammen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>10 folds by class, sources kept together</source>
   <translation>10 Folds nach Klassen, Quellen bleiben zusammen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>first 80 % of each class to train on</source>
   <translation>die ersten 80 % jeder Klasse zum Training</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>GTZAN without faults</source>
   <translation>GTZAN ohne Fehler</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Data</source>
   <comment>step of the wizard</comment>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>First clips</source>
   <translation>Erste Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>and {count} more clip</source>
   <translation>und {count} weiterer Clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>and {count} more clips</source>
   <translation>und {count} weitere Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{shown} and {n} more</source>
   <translation>{shown} und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a &amp;folder…</source>
   <translation>Or&amp;dner wählen…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a &amp;table…</source>
   <translation>&amp;Tabelle wählen…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Choose a folder of labelled clips</source>
   <translation>Ordner mit bezeichneten Clips wählen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Layout</source>
   <comment>of a dataset</comment>
   <translation>Aufbau</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Folds</source>
   <translation>Folds</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into the data</source>
   <translation>Daten werden untersucht</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>How class, fold and source of each clip are found.</source>
   <translation>Wie Klasse, Fold und Quelle jedes Clips gefunden werden.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>How clips are divided when the ensemble is evaluated.</source>
   <translation>Wie Clips aufgeteilt werden, wenn das Ensemble bewertet wird.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Choose a folder of labelled clips, or a table of them.</source>
   <translation>Einen Ordner mit bezeichneten Clips oder eine Tabelle davon wählen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>The data cannot be read; the reason is above.</source>
   <translation>Die Daten sind nicht lesbar; der Grund steht oben.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder of labelled clips</source>
   <translation>Ordner mit bezeichneten Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Table of clips and labels</source>
   <translation>Tabelle mit Clips und Bezeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Tables (*.csv *.tsv *.txt)</source>
   <translation>Tabellen (*.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Looking into {name}</source>
   <translation>{name} wird untersucht</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Folds and parts: {parts}</source>
   <translation>Folds und Teile: {parts}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Left out: {names}</source>
   <translation>Ausgelassen: {names}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>clip</source>
   <comment>table header</comment>
   <translation>Clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <location filename="../../app/models/timeline_table.py" />
   <source>class</source>
   <comment>table header</comment>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>fold</source>
   <comment>table header</comment>
   <translation>Fold</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>source</source>
   <comment>table header</comment>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} clip</source>
   <translation>{count} Clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} clips</source>
   <translation>{count} Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} class</source>
   <translation>{count} Klasse</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} classes</source>
   <translation>{count} Klassen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} source</source>
   <translation>{count} Quelle</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>{count} sources</source>
   <translation>{count} Quellen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Let go to look into it</source>
   <translation>Loslassen, um es zu untersuchen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>cannot be divided yet; the next step says why</source>
   <translation>noch nicht aufteilbar; der nächste Schritt sagt, warum</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/data_page.py" />
   <source>Stopped before it was looked through.</source>
   <translation>Angehalten, bevor alles untersucht war.</translation>
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
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/fields.py" />
   <source>Cancel: {work}</source>
   <translation>Abbrechen: {work}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/fields.py" />
   <source>{done:.0f} of {total:.0f}</source>
   <translation>{done:.0f} von {total:.0f}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Open settings…</source>
   <translation>Einstellungen ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Save settings…</source>
   <translation>Einstellungen &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>&amp;Back</source>
   <comment>step of the wizard</comment>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/frame.py" />
   <source>Steps</source>
   <comment>of the wizard</comment>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>nothing: every layer is trained</source>
   <translation>nichts: jede Schicht wird trainiert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Model</source>
   <comment>step of the wizard</comment>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>{millions:.1f} million weights, {size:.0f} MB per member</source>
   <translation>{millions:.1f} Millionen Gewichte, {size:.0f} MB je Mitglied</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>the least work of all</source>
   <translation>der geringste Rechenaufwand</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>{times} × the work of the lightest</source>
   <translation>{times}-facher Rechenaufwand des leichtesten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Random weights: only with very many clips</source>
   <translation>Zufällige Gewichte: nur bei sehr vielen Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights from a file</source>
   <translation>Gewichte aus einer Datei</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Download now</source>
   <translation>Jetzt herunterladen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Choose a file of weights</source>
   <translation>Datei mit Gewichten wählen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>no file chosen</source>
   <translation>keine Datei gewählt</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Let weights be missing from it</source>
   <translation>Fehlende Gewichte zulassen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Layers that the file does not bring start from random weights.</source>
   <translation>Schichten, die in der Datei fehlen, beginnen mit zufälligen Gewichten.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Networks in the ensemble</source>
   <translation>Netze im Ensemble</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Keep unchanged</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights</source>
   <comment>of a network</comment>
   <translation>Gewichte</translation>
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
   <translation>Mitglieder</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Networks trained alike from different seeds; their mean is the answer.
More are surer and slower, in proportion.</source>
   <translation>Netze, gleich trainiert mit verschiedenen Startwerten; ihr Mittel ist die Antwort.
Mehr sind sicherer und entsprechend langsamer.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Blocks up to this one keep the weights that they start with.</source>
   <translation>Blöcke bis zu diesem behalten ihre anfänglichen Gewichte.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>The networks are being loaded.</source>
   <translation>Die Netze werden geladen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Weights are being read.</source>
   <translation>Gewichte werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>File of weights</source>
   <translation>Datei mit Gewichten</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Weights (*.safetensors *.pth *.pt)</source>
   <translation>Gewichte (*.safetensors *.pth *.pt)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Downloading the weights of {network}</source>
   <translation>Gewichte von {network} werden heruntergeladen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Reading {file}</source>
   <translation>{file} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>The weights were not read; choose them again.</source>
   <translation>Die Gewichte wurden nicht gelesen; bitte erneut wählen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>up to {block} ({n} of {total} blocks)</source>
   <translation>bis {block} ({n} von {total} Blöcken)</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>NETWORK</source>
   <translation>NETZ</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>Choose a file of weights.</source>
   <translation>Eine Datei mit Gewichten wählen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>there are none for this network</source>
   <translation>für dieses Netz gibt es keine</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>The download was stopped.</source>
   <translation>Das Herunterladen wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>on this computer already</source>
   <translation>schon auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/model_page.py" />
   <source>about {size:.0f} MB, downloaded once when needed</source>
   <translation>etwa {size:.0f} MB, bei Bedarf einmal heruntergeladen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Your own</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Settings other than any preset's; choose a preset to return to it.</source>
   <translation>Andere Einstellungen als die der Vorgaben; eine Vorgabe wählen, um zu ihr zurückzukehren.</translation>
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
   <translation>SGD mit Momentum</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>to a tenth at set epochs</source>
   <translation>auf ein Zehntel bei festen Epochen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>falls along a cosine</source>
   <translation>fällt entlang eines Kosinus</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>stays the same</source>
   <translation>bleibt gleich</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>every clip alike</source>
   <translation>jeder Clip gleich</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>rare classes more</source>
   <translation>seltene Klassen mehr</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the last one</source>
   <translation>die letzte</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>the best on clips set aside</source>
   <translation>die beste auf beiseitegelegten Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Recipe</source>
   <comment>step of the wizard</comment>
   <translation>Rezept</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Quick</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>10 epochs, AdamW, changes to the input only: a good start on few clips.</source>
   <translation>10 Epochen, AdamW, nur Veränderungen der Eingabe: ein guter Anfang bei wenigen Clips.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Paper, ImageNet start</source>
   <translation>Veröffentlichung, ImageNet-Start</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>70 epochs as in the paper; each clip shown as it is and once changed in pitch and speed.</source>
   <translation>70 Epochen wie in der Veröffentlichung; jeder Clip unverändert und einmal in Tonhöhe und Tempo verändert.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Paper, random start</source>
   <translation>Veröffentlichung, Zufallsstart</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>450 epochs as in the paper, for networks that begin from nothing.</source>
   <translation>450 Epochen wie in der Veröffentlichung, für Netze, die bei null beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>With pitch or speed: an epoch shows a clip as it is, and changed.</source>
   <translation>Bei Tonhöhe oder Tempo: Eine Epoche zeigt einen Clip unverändert und verändert.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Preset</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Changing the clip</source>
   <translation>Clip wird verändert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>CHANGES TO EACH CLIP</source>
   <translation>VERÄNDERUNGEN JEDES CLIPS</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Slowest and fastest; 1 to 1 is none.</source>
   <translation>Langsamstes und schnellstes; 1 bis 1 heißt keines.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Show each clip unchanged too</source>
   <translation>Jeden Clip auch unverändert zeigen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Changing {name}</source>
   <translation>{name} wird verändert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Slowest</source>
   <translation>Langsamstes</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Fastest</source>
   <translation>Schnellstes</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> clips</source>
   <translation> Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Optimiser</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Rate over time</source>
   <translation>Verlauf der Rate</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Class weights</source>
   <translation>Klassengewicht</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Kept epoch</source>
   <translation>Behaltene Epoche</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Stop early</source>
   <translation>Früh beenden</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> epochs without gain</source>
   <translation> Epochen ohne Gewinn</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Pitch</source>
   <translation>Tonhöhe</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> semitones up or down</source>
   <translation> Halbtöne auf oder ab</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Loudness</source>
   <translation>Lautstärke</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> dB up or down</source>
   <translation> dB auf oder ab</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Shift in time</source>
   <translation>Zeitversatz</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> of a clip</source>
   <translation> eines Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Blanked bands</source>
   <translation>Leere Bänder</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source> at most</source>
   <translation> höchstens</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Mixed with others</source>
   <translation>Mischung</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>LISTEN TO THE CHANGES</source>
   <translation>DIE VERÄNDERUNGEN HÖREN</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/recipe_page.py" />
   <source>Stopped; press “New random change”.</source>
   <translation>Angehalten; „Neu ziehen“ drücken.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/header.py" />
   <source>the fastest there is</source>
   <translation>das schnellste vorhandene</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>NVIDIA GPU</source>
   <translation>NVIDIA-GPU</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Apple GPU</source>
   <translation>Apple-GPU</translation>
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
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Left out</source>
   <comment>of a training</comment>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Network</source>
   <comment>of a training</comment>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Recipe</source>
   <comment>of a training</comment>
   <translation>Rezept</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Changes</source>
   <comment>of a training</comment>
   <translation>Veränderungen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Kept epoch</source>
   <comment>of a training</comment>
   <translation>Behaltene Epoche</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Time</source>
   <comment>of a training</comment>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Step</source>
   <comment>of a training</comment>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Memory</source>
   <comment>of a training</comment>
   <translation>Speicher</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>loudness by up to {value:g} dB</source>
   <translation>Lautstärke um bis zu {value:g} dB</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>shifted by up to {value:g} of a clip</source>
   <translation>um bis zu {value:g} eines Clips verschoben</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>bands blanked up to {value:g}</source>
   <translation>Bänder bis {value:g} geleert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>mixed with others, Beta {value:g}</source>
   <translation>mit anderen gemischt, Beta {value:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Summary</source>
   <comment>step of the wizard</comment>
   <translation>Übersicht</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{days} days {hours} h</source>
   <translation>{days} Tage {hours} h</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>dd MMMM, HH:mm</source>
   <comment>date and time as Qt writes them</comment>
   <translation>dd. MMMM, HH:mm</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{n} in {folder}</source>
   <translation>{n} in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{weights}, unchanged up to {block}</source>
   <translation>{weights}, unverändert bis {block}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the best on {share:.0f} % of the clips, set aside; ends after {patience} epochs without gain</source>
   <translation>die beste auf {share:.0f} % der Clips, beiseitegelegt; endet nach {patience} Epochen ohne Gewinn</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Letters, digits, dot, dash and underscore; others become a dash.</source>
   <translation>Buchstaben, Ziffern, Punkt, Strich und Unterstrich; anderes wird zum Strich.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>For people, for example “Street sounds”.</source>
   <translation>Für Menschen, zum Beispiel „Straßenklänge“.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>What it is for, in a line.</source>
   <translation>Wofür es ist, in einer Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Of the bundle; mind the licence of the clips.</source>
   <translation>Des Modellpakets; die Lizenz der Clips beachten.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Credits</source>
   <translation>Dank</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Who made the clips and the weights; separate several with semicolons.</source>
   <translation>Von wem Clips und Gewichte stammen; mehrere mit Semikolon trennen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{seconds:.2g} s, {n:,} steps</source>
   <translation>{seconds:.2g} s, {n:,} Schritte</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>the best on {share:.0f} % of the clips, set aside</source>
   <translation>die beste auf {share:.0f} % der Clips, beiseitegelegt</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/widgets/explanation_settings.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>&amp;Measure</source>
   <translation>&amp;Messen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Take a few steps of this training and reckon from them</source>
   <translation>Einige Schritte dieses Trainings ausführen und daraus hochrechnen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Measuring</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>What is trained</source>
   <translation>Was trainiert wird</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>The same seed trains the same networks.</source>
   <translation>Gleicher Startwert, gleiche Netze.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>On this machine</source>
   <translation>Auf diesem Rechner</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>looking…</source>
   <translation>wird gesucht …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>measuring…</source>
   <translation>wird gemessen …</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>Measuring a few steps</source>
   <translation>Einige Schritte werden gemessen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>about {duration}, until {end} if begun now</source>
   <translation>etwa {duration}, bis {end}, wenn jetzt begonnen</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{percent:.0f} % of it waiting for clips</source>
   <translation>davon {percent:.0f} % Warten auf Clips</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{needed} of {there}</source>
   <translation>{needed} von {there}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{network}, {n} member</source>
   <translation>{network}, {n} Mitglied</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{network}, {n} members</source>
   <translation>{network}, {n} Mitglieder</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>{recipe}: {epochs} epochs, {optimiser} at {rate:g}, {batch} clips per batch</source>
   <translation>{recipe}: {epochs} Epochen, {optimiser} mit {rate:g}, {batch} Clips je Stapel</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>pitch by up to {n} semitones</source>
   <translation>Tonhöhe um bis zu {n} Halbtöne</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>speed {low:g} to {high:g}</source>
   <translation>Tempo {low:g} bis {high:g}</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <source>The settings have changed since; measure again.</source>
   <translation>Die Einstellungen haben sich geändert; bitte neu messen.</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} clip</source>
   <translation>{n} Clip</translation>
  </message>
  <message>
   <location filename="../../app/dialogs/wizard/summary_page.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} clips</source>
   <translation>{n} Clips</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>all {n} clips</source>
   <translation>alle {n} Clips</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>held out by {scheme}, {fold} ({n} clips)</source>
   <translation>zurückgehalten nach {scheme}, {fold} ({n} Clips)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>reading the list of clips</source>
   <translation>Liste der Clips wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <location filename="../../app/jobs.py" />
   <location filename="../../app/live_jobs.py" />
   <location filename="../../app/wizard_jobs.py" />
   <source>loading the networks</source>
   <translation>Netze werden geladen</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>{doing}, bundle {number} of {of}</source>
   <translation>{doing}, Modellpaket {number} von {of}</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>reading the evaluation</source>
   <translation>Auswertung wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>fold {fold} ({n} clips)</source>
   <translation>Fold {fold} ({n} Clips)</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <source>{folder}: cannot be written: {reason}</source>
   <translation>{folder}: kann nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_jobs.py" />
   <location filename="../../app/training_jobs.py" />
   <source>{file} is damaged</source>
   <translation>{file} ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>bootstrap over clips</source>
   <translation>Bootstrap über Clips</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>{percent} of the clips fall below the threshold of confidence {threshold:.2f} (n = {n})</source>
   <translation>{percent} der Clips liegen unter der Konfidenzschwelle {threshold:.2f} (n = {n})</translation>
  </message>
  <message>
   <location filename="../../app/evaluation_views.py" />
   <source>{percent} of other sounds pass (n = {n})</source>
   <translation>{percent} anderer Klänge kommen durch (n = {n})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <location filename="../../app/recording_jobs.py" />
   <source>Raven selection table</source>
   <translation>Raven-Auswahltabelle</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <location filename="../../app/recording_jobs.py" />
   <source>Audacity labels</source>
   <translation>Audacity-Textmarken</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <source>deleting and inserting</source>
   <translation>wird gelöscht und eingefügt</translation>
  </message>
  <message>
   <location filename="../../app/explanation_jobs.py" />
   <source>destroying the weights</source>
   <translation>Gewichte werden zerstört</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>patches of {patch} pixels every {stride}, channels at once, hidden by {baseline}</source>
   <translation>Stücke von {patch} Pixeln alle {stride}, Kanäle zugleich, verdeckt durch {baseline}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>patches of {patch} pixels every {stride}, channels one by one, hidden by {baseline}</source>
   <translation>Stücke von {patch} Pixeln alle {stride}, Kanäle einzeln, verdeckt durch {baseline}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>activation</source>
   <translation>Aktivierung</translation>
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
   <translation>Verdeckung</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>silence</source>
   <comment>baseline</comment>
   <translation>Stille</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>mean</source>
   <comment>baseline</comment>
   <translation>Mittelwert</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>blurred</source>
   <comment>baseline</comment>
   <translation>Unschärfe</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <location filename="../../app/windows/explanation_door.py" />
   <source>probability</source>
   <translation>Wahrscheinlichkeit</translation>
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
   <translation>verlorene Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>logit lost</source>
   <translation>verlorenes Logit</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>baseline {baseline}, {n} steps</source>
   <translation>Grundlinie {baseline}, {n} Schritte</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{label} rather than {against}</source>
   <translation>{label} statt {against}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree well ({correlation:.2f})</source>
   <translation>Mitglieder stimmen gut überein ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree largely ({correlation:.2f})</source>
   <translation>Mitglieder stimmen weitgehend überein ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members agree in part ({correlation:.2f})</source>
   <translation>Mitglieder stimmen teilweise überein ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>members hardly agree ({correlation:.2f})</source>
   <translation>Mitglieder stimmen kaum überein ({correlation:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{n} samples, noise {noise:g} of the input's range, seed {seed}, times input minus {baseline}</source>
   <translation>{n} Proben, Rauschen {noise:g} des Eingabebereichs, Startwert {seed}, mal Eingabe minus {baseline}</translation>
  </message>
  <message>
   <location filename="../../app/explanation_words.py" />
   <source>{layer} ({grid}), one map for all channels</source>
   <translation>{layer} ({grid}), eine Karte für alle Kanäle</translation>
  </message>
  <message>
   <location filename="../../app/figures/colours.py" />
   <source>level in dB</source>
   <translation>Pegel in dB</translation>
  </message>
  <message>
   <location filename="../../app/figures/colours.py" />
   <source>ln(mel power + 10⁻⁶)</source>
   <translation>ln(Mel-Leistung + 10⁻⁶)</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>time in s</source>
   <translation>Zeit in s</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>which pitches</source>
   <translation>welche Tonhöhen</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>frequency in Hz</source>
   <translation>Frequenz in Hz</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>{window:.0f} ms window, {hop:.0f} ms hop</source>
   <translation>Fenster {window:.0f} ms, Schritt {hop:.0f} ms</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>when they disagree</source>
   <translation>wann sie uneins sind</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>when it mattered</source>
   <translation>wann es zählte</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>{unit} per s</source>
   <translation>{unit} je s</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>disagreement, {unit} a pixel</source>
   <translation>Uneinigkeit, {unit} je Pixel</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>attribution, {unit} a pixel</source>
   <translation>Attribution, {unit} je Pixel</translation>
  </message>
  <message>
   <location filename="../../app/figures/drawing.py" />
   <source>drawn smoothed by {n:g} pixels</source>
   <translation>um {n:g} Pixel geglättet gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{method} of the mean {output}, {settings}, {whose}</source>
   <translation>{method}, Mittel: {output}, {settings}, {whose}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>heard as {label} {share:.1f} %</source>
   <translation>gehört als {label} {share:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{label} {share:.1f} % rather than {against}</source>
   <translation>{label} {share:.1f} % statt {against}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>standard deviation of {n} member</source>
   <translation>Standardabweichung über {n} Mitglied</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>standard deviation of {n} members</source>
   <translation>Standardabweichung über {n} Mitglieder</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>undefined</source>
   <translation>nicht definiert</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>completeness error {error}</source>
   <translation>Vollständigkeitsfehler {error}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>member {number} of {n} member</source>
   <translation>Mitglied {number} von {n}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>member {number} of {n} members</source>
   <translation>Mitglied {number} von {n}</translation>
  </message>
  <message>
   <location filename="../../app/figures/overlay.py" />
   <source>{file}: pictures are saved as .png or .svg</source>
   <translation>{file}: Bilder werden als .png oder .svg gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>CPU · {n} thread</source>
   <translation>CPU · {n} Thread</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>CPU · {n} threads</source>
   <translation>CPU · {n} Threads</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>{device}, {n} thread</source>
   <translation>{device}, {n} Thread</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <source>{device}, {n} threads</source>
   <translation>{device}, {n} Threads</translation>
  </message>
  <message>
   <location filename="../../app/jobs.py" />
   <location filename="../../app/study_setup_jobs.py" />
   <location filename="../../app/wizard_data_jobs.py" />
   <source>looking into {name}</source>
   <translation>{name} wird untersucht</translation>
  </message>
  <message>
   <location filename="../../app/last_resort.py" />
   <source>Something</source>
   <comment>before: failed</comment>
   <translation>Ein Vorgang</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>“{title}” is being trained; stop or cancel it first.</source>
   <translation>„{title}“ wird trainiert; zuerst beenden oder abbrechen.</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>Train</source>
   <comment>page</comment>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>looking for clips …</source>
   <translation>Clips werden gesucht …</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>classifying {n} of {total} clips</source>
   <translation>Clip {n} von {total} wird klassifiziert</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>saving …</source>
   <translation>wird gespeichert …</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>classifying 1 clip</source>
   <translation>1 Clip wird klassifiziert</translation>
  </message>
  <message>
   <location filename="../../app/main.py" />
   <source>loading the bundle …</source>
   <translation>Modellpaket wird geladen …</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>not one of these sounds</source>
   <translation>keiner dieser Klänge</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>waiting</source>
   <comment>state of a clip</comment>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>reading</source>
   <comment>state of a clip</comment>
   <translation>wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>classifying</source>
   <comment>state of a clip</comment>
   <translation>wird klassifiziert</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>done</source>
   <comment>state of a clip</comment>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>failed</source>
   <comment>state of a clip</comment>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>cancelled</source>
   <comment>state of a clip</comment>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <source>paused</source>
   <comment>state of a clip</comment>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} event</source>
   <translation>{n} Ereignis</translation>
  </message>
  <message>
   <location filename="../../app/models/clip_list.py" />
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} events</source>
   <translation>{n} Ereignisse</translation>
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
   <translation>{label} von vor {ago} s bis vor {until} s</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} now</source>
   <translation>{label} jetzt</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>{label} from {ago} s ago, now</source>
   <translation>{label} seit {ago} s, jetzt</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>Nothing was heard for certain yet.</source>
   <translation>Noch wurde nichts mit Sicherheit gehört.</translation>
  </message>
  <message>
   <location filename="../../app/models/live_history.py" />
   <source>Nothing was heard yet.</source>
   <translation>Noch wurde nichts gehört.</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>Condition</source>
   <translation>Bedingung</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Pretrained or random</source>
   <translation>Vortrainiert oder zufällig</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Table I</source>
   <translation>Tabelle I</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much do weights learnt from pictures help on these sounds, against random ones?</source>
   <translation>Wie viel helfen an Bildern gelernte Gewichte bei diesen Klängen, verglichen mit zufälligen?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>One network or five</source>
   <translation>Ein Netz oder fünf</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Table II</source>
   <translation>Tabelle II</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much better is the mean of several networks than each one alone?</source>
   <translation>Wie viel besser ist das Mittel mehrerer Netze als jedes einzelne?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight change</source>
   <translation>Gewichtsänderung</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>SVCCA, Fig. 2a</source>
   <translation>SVCCA, Abb. 2a</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which blocks does training on these sounds change, and which stay as they were?</source>
   <translation>Welche Blöcke ändert das Training auf diesen Klängen, und welche bleiben, wie sie waren?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight fusion</source>
   <translation>Gewichtsfusion</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Fig. 2b</source>
   <translation>Abb. 2b</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Up to which block are trained weights worth having, with random ones after it?</source>
   <translation>Bis zu welchem Block lohnen sich trainierte Gewichte, mit zufälligen danach?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Trained up to</source>
   <translation>Trainiert bis</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Weight freeze</source>
   <translation>Einfrieren von Gewichten</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Fig. 2c</source>
   <translation>Abb. 2c</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How many blocks can be left untrained before accuracy is lost?</source>
   <translation>Wie viele Blöcke können untrainiert bleiben, bevor Genauigkeit verloren geht?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Frozen up to</source>
   <translation>Eingefroren bis</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Model cutoff</source>
   <translation>Modellkürzung</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>last blocks removed</source>
   <translation>letzte Blöcke entfernt</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>How much of the network is needed at all, and how little is enough?</source>
   <translation>Wie viel vom Netz wird überhaupt gebraucht, und wie wenig genügt?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Cut after</source>
   <translation>Gekürzt nach</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Resolutions</source>
   <translation>Auflösungen</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>three or one</source>
   <translation>drei oder eine</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Do three time resolutions of the spectrogram beat one of them shown three times?</source>
   <translation>Sind drei Zeitauflösungen des Spektrogramms besser als eine davon, dreimal gezeigt?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Representations</source>
   <translation>Darstellungen</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>log-mel won</source>
   <translation>Log-Mel gewann</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which form of a sound does a plain network learn best from, without trained weights?</source>
   <translation>Aus welcher Form eines Klangs lernt ein einfaches Netz am besten, ohne trainierte Gewichte?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Learning rate × decay</source>
   <translation>Lernrate × Weight Decay</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>grid search</source>
   <translation>Rastersuche</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Which learning rate and which weight decay suit these sounds best?</source>
   <translation>Welche Lernrate und welcher Weight Decay passen am besten zu diesen Klängen?</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <source>Rate, decay</source>
   <translation>Rate, Abnahme</translation>
  </message>
  <message>
   <location filename="../../app/models/study_catalogue.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Study</source>
   <translation>Studie</translation>
  </message>
  <message>
   <location filename="../../app/models/study_model.py" />
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/study_jobs.py" />
   <location filename="../../app/training_jobs.py" />
   <source>getting ready</source>
   <translation>wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../app/models/study_model.py" />
   <source>going on</source>
   <translation>wird fortgesetzt</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s is not a length of 0 s or more</source>
   <translation>{overlap:g} s ist keine Länge von mindestens 0 s</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s is not shorter than the window, {window:g} s: nothing new would be heard; choose less than {window:g} s</source>
   <translation>{overlap:g} s ist nicht kürzer als das Fenster, {window:g} s: Es wäre nichts Neues zu hören; weniger als {window:g} s wählen</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_records.py" />
   <source>{overlap:g} s leaves less than {hop:g} s between two windows; choose {most:g} s at most</source>
   <translation>{overlap:g} s lässt weniger als {hop:g} s zwischen zwei Fenstern; höchstens {most:g} s wählen</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>start</source>
   <comment>table header</comment>
   <translation>Beginn</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>end</source>
   <comment>table header</comment>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>mean</source>
   <comment>table header</comment>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>peak</source>
   <comment>table header</comment>
   <translation>Spitze</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Hours, minutes and seconds from the start of the recording.</source>
   <translation>Stunden, Minuten und Sekunden ab Beginn der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Mean calibrated probability of the class over the event.</source>
   <translation>Mittlere kalibrierte Wahrscheinlichkeit der Klasse über das Ereignis.</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_table.py" />
   <source>Highest calibrated probability of the class in the event.</source>
   <translation>Höchste kalibrierte Wahrscheinlichkeit der Klasse im Ereignis.</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{label}, {place}, mean {mean}, peak {peak}</source>
   <translation>{label}, {place}, Mittel {mean}, Spitze {peak}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{events} of {classes}</source>
   <translation>{events} aus {classes}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>heard to {until} of {end}</source>
   <translation>gehört bis {until} von {end}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{heard} of {n} label heard</source>
   <translation>{heard} von {n} Bezeichnung gehört</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{heard} of {n} labels heard</source>
   <translation>{heard} von {n} Bezeichnungen gehört</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{labelled} of {n} event labelled</source>
   <translation>{labelled} von {n} Ereignis bezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{labelled} of {n} events labelled</source>
   <translation>{labelled} von {n} Ereignissen bezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>without a name</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{label}, {place}, imported</source>
   <translation>{label}, {place}, importiert</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>no events</source>
   <translation>keine Ereignisse</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{names} and {more} more</source>
   <translation>{names} und {more} weitere</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} label imported from {file}</source>
   <translation>{n} Bezeichnung aus {file} importiert</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} labels imported from {file}</source>
   <translation>{n} Bezeichnungen aus {file} importiert</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} class</source>
   <translation>{n} Klasse</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>{n} classes</source>
   <translation>{n} Klassen</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>not a class of this bundle: {names}</source>
   <translation>keine Klasse dieses Modellpakets: {names}</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} left out that lies past the end of {file}</source>
   <translation>{n} ausgelassen, die hinter dem Ende von {file} liegt</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} left out that lie past the end of {file}</source>
   <translation>{n} ausgelassen, die hinter dem Ende von {file} liegen</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} row left out that name another recording</source>
   <translation>{n} Zeile ausgelassen, die eine andere Aufnahme nennt</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <source>{n} rows left out that name another recording</source>
   <translation>{n} Zeilen ausgelassen, die eine andere Aufnahme nennen</translation>
  </message>
  <message>
   <location filename="../../app/models/timeline_words.py" />
   <location filename="../../app/widgets/timeline_paint.py" />
   <source>no name</source>
   <translation>kein Name</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stopped at epoch {epoch}, kept</source>
   <translation>bei Epoche {epoch} beendet, behalten</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>epoch {epoch} of {total}</source>
   <translation>Epoche {epoch} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>another process trains it</source>
   <translation>ein anderer Prozess trainiert es</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be resumed, {done} of {total} epochs</source>
   <translation>fortsetzbar, {done} von {total} Epochen</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be resumed from epoch {epoch}</source>
   <translation>ab Epoche {epoch} fortsetzbar</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>can be begun again</source>
   <translation>kann neu begonnen werden</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_words.py" />
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stopped after {done} of {total} epochs, kept</source>
   <translation>nach {done} von {total} Epochen beendet, behalten</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>cancelling …</source>
   <translation>wird abgebrochen …</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>stops after epoch {epoch}</source>
   <translation>endet nach Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/windows/models_binding.py" />
   <source>installed</source>
   <translation>installiert</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>failed: {reason}</source>
   <translation>gescheitert: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <location filename="../../app/models/training_run.py" />
   <location filename="../../app/widgets/plan_table.py" />
   <source>member {number}</source>
   <translation>Mitglied {number}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason}. Details are in {file}</source>
   <translation>{doing} fehlgeschlagen: {reason}. Einzelheiten stehen in {file}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: there is not enough memory. Close other programs and try again.</source>
   <translation>{doing} fehlgeschlagen: Der Arbeitsspeicher reicht nicht. Andere Programme schließen und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason}</source>
   <translation>{doing} fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/notifications.py" />
   <source>{doing} failed: {reason} ({file})</source>
   <translation>{doing} fehlgeschlagen: {reason} ({file})</translation>
  </message>
  <message>
   <location filename="../../app/output_files.py" />
   <location filename="../../app/settings_file.py" />
   <source>is a folder</source>
   <translation>ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>(What did you do, what did you expect, and what came instead?)</source>
   <translation>(Was wurde getan, was wurde erwartet, und was kam stattdessen?)</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Sonolens {version}, checkout</source>
   <translation>Sonolens {version}, Quellverzeichnis</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source># Sonolens: report of a problem</source>
   <translation># Sonolens: Problembericht</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Written {now:%Y-%m-%d %H:%M %z} on this computer; sent nowhere.</source>
   <translation>Geschrieben {now:%Y-%m-%d %H:%M %z} auf diesem Computer; nirgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## What happened</source>
   <translation>## Was geschehen ist</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## System</source>
   <translation>## System</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Self-check</source>
   <translation>## Selbstprüfung</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Settings</source>
   <translation>## Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## End of the log</source>
   <translation>## Ende des Protokolls</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>## Breakdowns below Python</source>
   <translation>## Abstürze unterhalb von Python</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Sonolens {version}, installed program</source>
   <translation>Sonolens {version}, installiertes Programm</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>ended with {code} and said nothing</source>
   <translation>endete mit {code} und sagte nichts</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>none</source>
   <comment>no lines in a log</comment>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>checking this installation</source>
   <translation>Installation wird geprüft</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>cannot be started: {reason}</source>
   <translation>kann nicht gestartet werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>cannot be read: {reason}</source>
   <translation>kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>Python {version}, {machine}, {n} cores</source>
   <translation>Python {version}, {machine}, {n} Kerne</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>desktop: {desktop}, Qt platform: {platform}</source>
   <translation>Desktop: {desktop}, Qt-Plattform: {platform}</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>(no end after {seconds:.0f} s)</source>
   <translation>(kein Ende nach {seconds:.0f} s)</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>not said</source>
   <comment>desktop</comment>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <location filename="../../app/problem_jobs.py" />
   <source>by itself</source>
   <comment>Qt platform</comment>
   <translation>von selbst</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>classifying</source>
   <translation>wird klassifiziert</translation>
  </message>
  <message>
   <location filename="../../app/recording_jobs.py" />
   <source>saving</source>
   <translation>wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/settings.py" />
   <source>Settings are not kept: {reason} ({file}).</source>
   <translation>Einstellungen werden nicht behalten: {reason} ({file}).</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings are not kept: the old ones in {file} could not be copied first.</source>
   <translation>Einstellungen werden nicht behalten: Die alten in {file} konnten nicht zuerst kopiert werden.</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>{file} is not there</source>
   <translation>{file} ist nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>holds no settings</source>
   <translation>enthält keine Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is damaged</source>
   <translation>ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is of a newer version of the program</source>
   <translation>stammt von einer neueren Version des Programms</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings begin anew: {file} {why}; it is kept as {kept}.</source>
   <translation>Einstellungen beginnen neu: {file} {why}; aufbewahrt als {kept}.</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>cannot be read ({reason})</source>
   <translation>kann nicht gelesen werden ({reason})</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>is too large to be settings</source>
   <translation>ist zu groß für Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/settings_file.py" />
   <source>Settings are not kept: {file} {why}.</source>
   <translation>Einstellungen werden nicht behalten: {file} {why}.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>networks are being trained.</source>
   <translation>Netze werden trainiert.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>a microphone is being heard.</source>
   <translation>ein Mikrofon wird gehört.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>a bundle is being evaluated.</source>
   <translation>ein Modellpaket wird ausgewertet.</translation>
  </message>
  <message>
   <location filename="../../app/stage.py" />
   <source>The language changes with the next start: {reason}</source>
   <translation>Die Sprache wechselt mit dem nächsten Start: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>writing the report</source>
   <translation>Bericht wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>{folder}: was not begun in the window; the command it was begun with goes on</source>
   <translation>{folder}: wurde nicht im Fenster begonnen; der Befehl, mit dem sie begonnen wurde, setzt sie fort</translation>
  </message>
  <message>
   <location filename="../../app/study_jobs.py" />
   <source>{folder}: another process carries this study out</source>
   <translation>{folder}: Ein anderer Prozess führt diese Studie aus</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>Ray is not installed; install it with: pip install 'sonolens[cluster]'</source>
   <translation>Ray ist nicht installiert; mit pip install 'sonolens[cluster]' wird es das.</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>depths</source>
   <comment>a factor</comment>
   <translation>Tiefen</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>starts</source>
   <comment>a factor</comment>
   <translation>Starts</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>inputs</source>
   <comment>a factor</comment>
   <translation>Eingaben</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>settings</source>
   <comment>a factor</comment>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and depths</source>
   <comment>a factor</comment>
   <translation>Netze mit Tiefen</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and starts</source>
   <comment>a factor</comment>
   <translation>Netze mit Starts</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and inputs</source>
   <comment>a factor</comment>
   <translation>Netze mit Eingaben</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>network and settings</source>
   <comment>a factor</comment>
   <translation>Netze mit Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <location filename="../../app/wizard_data_jobs.py" />
   <source>as you chose</source>
   <translation>wie gewählt</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>choose a folder of labelled clips, or a table of them</source>
   <translation>einen Ordner mit bezeichneten Clips oder eine Tabelle davon wählen</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>choose a network at least</source>
   <translation>mindestens ein Netz wählen</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>folds</source>
   <comment>a factor</comment>
   <translation>Folds</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>seeds</source>
   <comment>a factor</comment>
   <translation>Startwerte</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>{folder} holds another study; choose another folder</source>
   <translation>{folder} enthält eine andere Studie; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>networks</source>
   <comment>a factor</comment>
   <translation>Netze</translation>
  </message>
  <message>
   <location filename="../../app/study_setup_jobs.py" />
   <source>cannot be read</source>
   <translation>kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>trained</source>
   <comment>weights that a network starts from</comment>
   <translation>trainiert</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{dataset}, {clips} clips in {classes} classes</source>
   <translation>{dataset}, {clips} Clips in {classes} Klassen</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{epochs} epoch</source>
   <translation>{epochs} Epoche</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{epochs} epochs</source>
   <translation>{epochs} Epochen</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>random</source>
   <comment>weights that a network starts from</comment>
   <translation>zufällig</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{networks} from {files}</source>
   <translation>{networks} aus {files}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>fold {folds}</source>
   <translation>Fold {folds}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>folds {folds}</source>
   <translation>Folds {folds}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{n} seed</source>
   <translation>{n} Startwert</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{n} seeds</source>
   <translation>{n} Startwerte</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>{numbers} and {last}</source>
   <translation>{numbers} und {last}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>The paper has no figures for {dataset}.</source>
   <translation>Die Veröffentlichung nennt keine Zahlen für {dataset}.</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>The paper has no figures for these networks.</source>
   <translation>Die Veröffentlichung nennt keine Zahlen für diese Netze.</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>random start</source>
   <translation>Zufallsstart</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>trained start</source>
   <translation>trainierter Start</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>mean of {n}</source>
   <translation>Mittel von {n}</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>each alone</source>
   <translation>jedes für sich</translation>
  </message>
  <message>
   <location filename="../../app/study_views.py" />
   <source>taken from the study {name}</source>
   <translation>aus der Studie {name} übernommen</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>32-bit float</source>
   <translation>32-Bit-Gleitkomma</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>{precision}, channels last</source>
   <translation>{precision}, Kanäle zuletzt</translation>
  </message>
  <message>
   <location filename="../../app/training_jobs.py" />
   <source>saving the bundle</source>
   <translation>Modellpaket wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>■  Stop</source>
   <translation>■  Stopp</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>▶  As it is</source>
   <translation>▶  Wie er ist</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>▶  Changed</source>
   <translation>▶  Verändert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip to try the changes on</source>
   <translation>Clip zum Ausprobieren der Veränderungen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>New &amp;random change</source>
   <translation>&amp;Neu ziehen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Draw other changes from the same bounds</source>
   <translation>Andere Veränderungen aus denselben Grenzen ziehen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip as it is</source>
   <translation>Clip, wie er ist</translation>
  </message>
  <message>
   <location filename="../../app/widgets/audition.py" />
   <source>Clip as it is shown</source>
   <translation>Clip, wie er gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>held-out</source>
   <comment>name of a protocol</comment>
   <translation>zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>paper</source>
   <comment>name of a protocol</comment>
   <translation>Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>temperature {temperature:.3f}, threshold {threshold:.3f}</source>
   <translation>Temperatur {temperature:.3f}, Schwelle {threshold:.3f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{dataset}, {clips} clips</source>
   <translation>{dataset}, {clips} Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>temperature {temperature:.3f}, threshold none</source>
   <translation>Temperatur {temperature:.3f}, keine Schwelle</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Card</source>
   <comment>of a bundle</comment>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>ensemble</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/study_tables.py" />
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>one member, mean ± sd</source>
   <translation>ein Mitglied, Mittel ± SD</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <location filename="../../app/widgets/metrics_table.py" />
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>clips</source>
   <translation>Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{n} epochs</source>
   <translation>{n} Epochen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>HOW GOOD IT IS</source>
   <translation>WIE GUT ES IST</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>WHAT IT IS</source>
   <translation>WAS ES IST</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>Cross-validated on {dataset}:</source>
   <translation>Kreuzvalidiert auf {dataset}:</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_card.py" />
   <source>The bundle states no accuracy: evaluate it on clips of your own.</source>
   <translation>Dazu gibt es keine Angaben: Das Modellpaket lässt sich auf eigenen Clips auswerten.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Compared on what each says of itself; a dot marks what differs.</source>
   <translation>Verglichen nach den eigenen Angaben; ein Punkt markiert Unterschiede.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Back to the card</source>
   <translation>Zurück zur Karte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>Differs</source>
   <translation>Unterschiedlich</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>CLASSES</source>
   <translation>KLASSEN</translation>
  </message>
  <message>
   <location filename="../../app/widgets/bundle_comparison.py" />
   <source>SIDE BY SIDE</source>
   <translation>NEBENEINANDER</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>{number} of {total}</source>
   <translation>{number} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/callout.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Loop</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play the chosen range, or the whole clip, again and again (L)</source>
   <translation>Den gewählten Bereich oder den ganzen Clip immer wieder abspielen (L)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>No clip</source>
   <translation>Kein Clip</translation>
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
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Stop here (Space)</source>
   <translation>Hier anhalten (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play from the cursor (Space)</source>
   <translation>Ab der Marke abspielen (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Pause  Space</source>
   <translation>Pause  Leertaste</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_header.py" />
   <source>Play  Space</source>
   <translation>Abspielen  Leertaste</translation>
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
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
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
   <translation>Entf entfernt die gewählten Clips, Eingabe zeigt einen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Stop recording</source>
   <translation>Aufnahme beenden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Stop listening live</source>
   <translation>Live-Hören beenden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Listen live</source>
   <translation>Live hören</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Record a microphone; again to stop and keep (R)</source>
   <translation>Ein Mikrofon aufnehmen; nochmals zum Beenden und Behalten (R)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Hear a microphone and say at once what it is (M)</source>
   <translation>Ein Mikrofon hören und sofort sagen, was es ist (M)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Remove from the list</source>
   <translation>Aus der Liste entfernen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/clip_queue.py" />
   <source>Del</source>
   <comment>key on the keyboard</comment>
   <translation>Entf</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called {called}: {count} of {n} clip</source>
   <translation>{label}, {called} genannt: {count} von {n} Clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called {called}: {count} of {n} clips</source>
   <translation>{label}, {called} genannt: {count} von {n} Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Confusion matrix</source>
   <translation>Verwechslungsmatrix</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called so: {count} of {n} clip</source>
   <translation>{label}, so genannt: {count} von {n} Clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{label}, called so: {count} of {n} clips</source>
   <translation>{label}, so genannt: {count} von {n} Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>what it was called</source>
   <translation>wie es genannt wurde</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>what it is</source>
   <translation>was es ist</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>{said}. Arrows move, Enter opens the clips.</source>
   <translation>{said}. Pfeiltasten bewegen, Eingabe öffnet die Clips.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/confusion_matrix.py" />
   <source>Click to open them.</source>
   <translation>Klicken, um sie zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/drop_area.py" />
   <source>Drop clips or folders here
or  Open…  Ctrl+O</source>
   <translation>Clips oder Ordner ablegen
oder  Öffnen…  Strg+O</translation>
  </message>
  <message>
   <location filename="../../app/widgets/drop_area.py" />
   <source>Open clips or folders</source>
   <translation>Clips oder Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>as found there</source>
   <translation>wie vorgefunden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>one folder per class</source>
   <translation>ein Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>a table of labels</source>
   <translation>eine Tabelle mit Bezeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>{name}, {n} clips in {n_classes} classes ({layout}: {reason})</source>
   <translation>{name}, {n} Clips in {n_classes} Klassen ({layout}: {reason})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>{name}, {n} clips in {n_classes} classes ({layout})</source>
   <translation>{name}, {n} Clips in {n_classes} Klassen ({layout})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>a folder of labelled clips, or a table of them (.csv)</source>
   <translation>Ordner oder Tabelle (.csv)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_form.py" />
   <source>Folder…</source>
   <translation>Ordner…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Table…</source>
   <comment>of labels</comment>
   <translation>Tabelle…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Layout</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>choose the data first</source>
   <translation>zuerst die Daten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/windows/models_page.py" />
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Evaluate</source>
   <translation>Auswerten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <location filename="../../app/widgets/study_budget.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>Evaluate {title}</source>
   <translation>{title} auswerten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>nothing: there is no other bundle</source>
   <translation>nichts: es gibt kein anderes Modellpaket</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_form.py" />
   <source>looking …</source>
   <translation>wird untersucht …</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>trained-on</source>
   <comment>name of a protocol</comment>
   <translation>auf diesen Clips trainiert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>not-known</source>
   <comment>name of a protocol</comment>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>n = {n} clip</source>
   <translation>n = {n} Clip</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>n = {n} clips</source>
   <translation>n = {n} Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>95 % interval {low} to {high} ({how})</source>
   <translation>95-%-Intervall {low} bis {high} ({how})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>{second} ({protocol}) on the same {n} clips: {accuracy}, {difference:+.1f} points, 95 % interval {low:+.1f} to {high:+.1f}; only {first} right {only_first}, only {second} right {only_second}; McNemar p = {p_exact:.3g} (exact), {p_mid:.3g} (mid-p)</source>
   <translation>{second} ({protocol}) auf denselben {n} Clips: {accuracy}, {difference:+.1f} Punkte, 95-%-Intervall {low:+.1f} bis {high:+.1f}; nur {first} richtig {only_first}, nur {second} richtig {only_second}; McNemar p = {p_exact:.3g} (exakt), {p_mid:.3g} (Mid-p)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>balanced accuracy {share}</source>
   <translation>ausgewogene Genauigkeit {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>macro F1 {share}</source>
   <translation>Makro-F1 {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>log loss {loss:.3f} nat</source>
   <translation>Log-Verlust {loss:.3f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>calibration error {share} at temperature {temperature:.2f}</source>
   <translation>Kalibrierungsfehler {share} bei Temperatur {temperature:.2f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>one of {n} members alone {mean} ± {sd:.1f}</source>
   <translation>eines von {n} Mitgliedern allein {mean} ± {sd:.1f}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save everything as one HTML file that needs no network</source>
   <translation>Alles als eine HTML-Datei speichern, die kein Internet braucht</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save table…</source>
   <translation>Tabelle speichern…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Save the figures of the classes, or what each clip was called (CSV)</source>
   <translation>Die Zahlen der Klassen speichern, oder wie jeder Clip genannt wurde (CSV)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>{bundle} on {dataset}</source>
   <translation>{bundle} auf {dataset}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/train_words.py" />
   <source>all clips</source>
   <translation>alle Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Accuracy {share}</source>
   <translation>Genauigkeit {share}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>a cell opens its clips</source>
   <translation>eine Zelle öffnet ihre Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>Reliability</source>
   <translation>Zuverlässigkeit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Ensemble size</source>
   <translation>Ensemblegröße</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <location filename="../../app/widgets/findings_list.py" />
   <source>{names} and {n} more</source>
   <translation>{names} und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evaluation_panel.py" />
   <source>Could not be read and count in no figure: {names} ({why}).</source>
   <translation>Nicht lesbar und in keiner Zahl enthalten: {names} ({why}).</translation>
  </message>
  <message>
   <location filename="../../app/widgets/event_table.py" />
   <source>Events</source>
   <translation>Ereignisse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/event_table.py" />
   <source>One row an event. Enter shows the sound around it, Space plays it.</source>
   <translation>Eine Zeile je Ereignis. Eingabe zeigt den Klang darum herum, die Leertaste spielt es ab.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 50 %</source>
   <translation>stärkste 50 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 75 %</source>
   <translation>stärkste 75 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 90 %</source>
   <translation>stärkste 90 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>the strongest 97 %</source>
   <translation>stärkste 97 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>soft</source>
   <comment>of edges</comment>
   <translation>weich</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>clear</source>
   <comment>of edges</comment>
   <translation>deutlich</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>hard</source>
   <comment>of edges</comment>
   <translation>hart</translation>
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
   <translation>Der Clip, wie er ist</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Evidence</source>
   <comment>one of three sounds</comment>
   <translation>Belege</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Only what the map marks as speaking for the class</source>
   <translation>Nur was die Karte als Beleg für die Klasse markiert</translation>
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
   <translation>Der Clip ohne seine Belege</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play original</source>
   <translation>Original abspielen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop original</source>
   <translation>Original anhalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play evidence</source>
   <translation>Belege abspielen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop evidence</source>
   <translation>Belege anhalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Play rest</source>
   <translation>Rest abspielen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Stop rest</source>
   <translation>Rest anhalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Share of the evidence that is kept</source>
   <translation>Anteil der Belege, der behalten wird</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Edges of what is kept</source>
   <translation>Kanten dessen, was behalten wird</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Of everything that speaks for the class, the strongest first</source>
   <translation>Von allem, was für die Klasse spricht, das Stärkste zuerst</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Soft edges sound more natural, hard ones part more strictly</source>
   <translation>Weiche Kanten klingen natürlicher, harte trennen strenger</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Save the evidence and the rest as WAV files</source>
   <translation>Belege und Rest als WAV-Dateien speichern</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>heard as {label}</source>
   <translation>gehört als {label}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>{what}. Click to play, again to stop.</source>
   <translation>{what}. Klicken spielt ab, nochmals hält an.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/evidence_view.py" />
   <source>edges</source>
   <translation>Kanten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>The members' mean, one member alone, or where the members disagree (standard deviation over their maps)</source>
   <translation>Das Mittel der Mitglieder, ein Mitglied allein, oder worin die Mitglieder abweichen (Standardabweichung über ihre Karten)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Evidence shown</source>
   <translation>Gezeigte Belege</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Whose evidence</source>
   <translation>Wessen Belege</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Explain</source>
   <translation>Erklären</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Evidence for the class, against it, both in two colours, or its size without a sign</source>
   <translation>Belege für die Klasse, gegen sie, beides in zwei Farben, oder die Stärke ohne Vorzeichen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Opacity of the overlay in percent</source>
   <translation>Deckkraft der Überlagerung in Prozent</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Settings of the method, and colours</source>
   <translation>Einstellungen des Verfahrens und Farben</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Find the parts of the sound that made the members say so</source>
   <translation>Die Teile des Klangs finden, die die Mitglieder zu dieser Aussage brachten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>Progress of the explanation</source>
   <translation>Fortschritt der Erklärung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>mean of all {n}</source>
   <translation>Mittel aller {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>mean of all</source>
   <translation>Mittel aller</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>member {n}</source>
   <translation>Mitglied {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <location filename="../../app/widgets/marginals.py" />
   <source>disagreement</source>
   <translation>Uneinigkeit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>View</source>
   <comment>noun: which map</comment>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>show</source>
   <translation>zeige</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_map.py" />
   <source>opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>The attributions of all pixels must add up to the change that the explanation explains: {output} of {difference:.3f} from the baseline to the clip. They miss it by {error}, with {steps} steps for each member. Below 1 % the map can be trusted as the method's answer.</source>
   <translation>Die Attributionen aller Pixel müssen zusammen die Änderung ergeben, die erklärt wird: {output} von {difference:.3f} von der Grundlinie zum Clip. Sie verfehlen sie um {error}, mit {steps} Schritten je Mitglied. Unter 1 % ist die Karte als Antwort des Verfahrens vertrauenswürdig.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>a probability change</source>
   <translation>eine Wahrscheinlichkeitsänderung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>a logit change</source>
   <translation>eine Logit-Änderung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>{n} steps</source>
   <translation>{n} Schritte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>{baseline} baseline</source>
   <translation>Grundlinie {baseline}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Map</source>
   <comment>tab</comment>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>What of the map is shown, and how</source>
   <translation>Was von der Karte gezeigt wird, und wie</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Listen</source>
   <comment>tab</comment>
   <translation>Hören</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Hear the evidence, and what is left without it</source>
   <translation>Die Belege hören, und was ohne sie bleibt</translation>
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
   <translation>Ob der Karte zu trauen ist</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>not defined (no change to explain)</source>
   <translation>nicht definiert (keine Änderung zu erklären)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>below 0.1 %</source>
   <translation>unter 0.1 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>Explanation</source>
   <translation>Erklärung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>member {n}: completeness error {error}</source>
   <translation>Mitglied {n}: Vollständigkeitsfehler {error}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>error {error}</source>
   <translation>Fehler {error}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_panel.py" />
   <source>below 1 %</source>
   <translation>unter 1 %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>any other</source>
   <translation>jeder anderen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Adds up to what it explains, and says by how much it misses it.</source>
   <translation>Summiert sich zu dem, was erklärt wird, und sagt, um wie viel es verfehlt wird.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Mean gradient over noisy copies, times the input: a second opinion.</source>
   <translation>Mittlerer Gradient über verrauschte Kopien, mal Eingabe: eine zweite Meinung.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>What the last layer looks at: coarse, the same for all resolutions.</source>
   <translation>Worauf die letzte Schicht achtet: grob, für alle Auflösungen gleich.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Hides one patch after another and watches the output fall: slow, but plain.</source>
   <translation>Verdeckt ein Stück nach dem anderen und sieht zu, wie die Ausgabe fällt: langsam, aber anschaulich.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Class to explain</source>
   <translation>Zu erklärende Klasse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Class that it is set against</source>
   <translation>Klasse, der sie gegenübergestellt wird</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Method of the explanation</source>
   <translation>Verfahren der Erklärung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>Another class: explains the difference of the two, and so what tells them apart</source>
   <translation>Eine andere Klasse: erklärt den Unterschied der beiden, also was sie auseinanderhält</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>rather than</source>
   <translation>statt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_question.py" />
   <source>by</source>
   <comment>a method</comment>
   <translation>mit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>What is hidden at once: a larger patch is faster, a smaller one finer.</source>
   <translation>Was auf einmal verdeckt wird: ein größeres Stück ist schneller, ein kleineres feiner.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Settings of the explanation</source>
   <translation>Einstellungen der Erklärung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Explained output</source>
   <translation>Erklärte Ausgabe</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Baseline</source>
   <translation>Grundlinie</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Quadrature</source>
   <translation>Quadratur</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>as many as needed</source>
   <translation>so viele wie nötig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Number of noisy copies</source>
   <translation>Anzahl verrauschter Kopien</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Noise in percent of the input's range</source>
   <translation>Rauschen in Prozent des Eingabebereichs</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Seed of the noise</source>
   <translation>Startwert des Rauschens</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Height of a patch in rows</source>
   <translation>Höhe eines Stücks in Zeilen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Width of a patch in columns</source>
   <translation>Breite eines Stücks in Spalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Resolutions that are hidden</source>
   <translation>Verdeckte Auflösungen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Number of steps</source>
   <translation>Anzahl der Schritte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Percentile of full colour</source>
   <translation>Perzentil der vollen Farbe</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Smoothing of the drawn map</source>
   <translation>Glättung der gezeichneten Karte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Probability: the ensemble's mean probability of the class.
Logit: the members' mean score before the softmax, which other classes do not touch.</source>
   <translation>Wahrscheinlichkeit: die mittlere Wahrscheinlichkeit der Klasse im Ensemble.
Logit: der mittlere Wert der Mitglieder vor dem Softmax, den andere Klassen nicht berühren.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The input that the explanation starts from: what would be there without the evidence.</source>
   <translation>Die Eingabe, von der die Erklärung ausgeht: was ohne die Belege da wäre.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The rule that places the steps between baseline and clip.</source>
   <translation>Die Regel, nach der die Schritte zwischen Grundlinie und Clip liegen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The more copies, the smoother the map, and the longer it takes.</source>
   <translation>Je mehr Kopien, desto glatter die Karte, und desto länger dauert es.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>How strong the noise is that is added to each copy.</source>
   <translation>Wie stark das Rauschen ist, das jeder Kopie hinzugefügt wird.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>The same number gives the same noise, and so the same map.</source>
   <translation>Dieselbe Zahl ergibt dasselbe Rauschen und damit dieselbe Karte.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Whether a patch is hidden in all three resolutions at once.</source>
   <translation>Ob ein Stück in allen drei Auflösungen zugleich verdeckt wird.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Refine until the completeness error is below 1 %, or the limit of steps is met.</source>
   <translation>Verfeinern, bis der Vollständigkeitsfehler unter 1 % liegt oder die Höchstzahl der Schritte erreicht ist.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Attribution of this size or more gets full colour; lower it to see fainter evidence.</source>
   <translation>Attribution ab dieser Größe bekommt volle Farbe; ein kleinerer Wert zeigt schwächere Belege.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>For the eye only: the drawn map is smoothed by a Gaussian of this many pixels.
Saved attribution, marginals and the completeness error are never smoothed.</source>
   <translation>Nur fürs Auge: Die gezeichnete Karte wird mit einer Gauß-Kurve von so vielen Pixeln geglättet.
Gespeicherte Attribution, Randsummen und Vollständigkeitsfehler werden nie geglättet.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> % of the range</source>
   <translation> % des Bereichs</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> rows</source>
   <translation> Zeilen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> columns</source>
   <translation> Spalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> % (percentile)</source>
   <translation> % (Perzentil)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source> pixels</source>
   <translation> Pixel</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>none</source>
   <comment>no smoothing</comment>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Copies</source>
   <translation>Kopien</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Patch</source>
   <translation>Stück</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Full colour at</source>
   <translation>Volle Farbe ab</translation>
  </message>
  <message>
   <location filename="../../app/widgets/explanation_settings.py" />
   <source>Smoothing</source>
   <translation>Glättung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>order of the map</source>
   <translation>Reihenfolge der Karte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>random order {n}</source>
   <translation>zufällige Reihenfolge {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Tests of this map</source>
   <translation>Tests dieser Karte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Deletion</source>
   <translation>Löschung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>replaced, %</source>
   <translation>ersetzt, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Insertion</source>
   <translation>Einfügung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>put back, %</source>
   <translation>zurückgesetzt, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Weights destroyed</source>
   <translation>Gewichte zerstört</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>Rank correlation of the map after each block was destroyed</source>
   <translation>Rangkorrelation der Karte, nachdem jeder Block zerstört wurde</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>destroyed down to</source>
   <translation>zerstört bis</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_details.py" />
   <source>rank correlation</source>
   <translation>Rangkorrelation</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Not tested yet. The sound's parts are replaced in the map's order and in random orders, and the networks' weights are destroyed: a map worth believing stands out in both.</source>
   <translation>Noch nicht getestet. Die Teile des Klangs werden in der Reihenfolge der Karte und in zufälligen Reihenfolgen ersetzt, und die Gewichte der Netze werden zerstört: eine glaubwürdige Karte hebt sich in beidem ab.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Test this map</source>
   <translation>Diese Karte testen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>More closely</source>
   <translation>Genauer</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Curves…</source>
   <translation>Kurven…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>50 points on each curve, five random orders: some seconds</source>
   <translation>50 Punkte je Kurve, fünf zufällige Reihenfolgen: einige Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>200 points on each curve, 20 random orders: may take a minute</source>
   <translation>200 Punkte je Kurve, 20 zufällige Reihenfolgen: kann eine Minute dauern</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Show the curves, their areas, and the map block by block</source>
   <translation>Die Kurven, ihre Flächen und die Karte Block für Block zeigen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>Progress of the tests</source>
   <translation>Fortschritt der Tests</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_view.py" />
   <source>There is no map to test yet.</source>
   <translation>Es gibt noch keine Karte zum Testen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>What the map marks is replaced first. Where the map is right, the output falls sooner than in random orders: a smaller area.</source>
   <translation>Was die Karte markiert, wird zuerst ersetzt. Stimmt die Karte, fällt die Ausgabe früher als in zufälligen Reihenfolgen: eine kleinere Fläche.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>What the map marks is put back first. Where the map is right, the output rises sooner than in random orders: a larger area.</source>
   <translation>Was die Karte markiert, wird zuerst zurückgesetzt. Stimmt die Karte, steigt die Ausgabe früher als in zufälligen Reihenfolgen: eine größere Fläche.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>From the last block to the first, the weights are shuffled and the map is made again. A map of what was learnt loses its likeness; one that only traces the sound keeps it.</source>
   <translation>Vom letzten Block bis zum ersten werden die Gewichte vermischt und die Karte neu erstellt. Eine Karte des Gelernten verliert ihre Ähnlichkeit; eine, die nur den Klang nachzeichnet, behält sie.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>The map outlives its weights (rank correlation {figure}): it may only trace the sound.</source>
   <translation>Die Karte überdauert ihre Gewichte (Rangkorrelation {figure}): Sie zeichnet vielleicht nur den Klang nach.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>area {own:.2f} in the map's order (thick); {n} random orders {mean:.2f} ({low:.2f} to {high:.2f})</source>
   <translation>Fläche {own:.2f} in der Reihenfolge der Karte (dick); {n} zufällige Reihenfolgen {mean:.2f} ({low:.2f} bis {high:.2f})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Partly supported: only insertion does better than every random order.</source>
   <translation>Teilweise gestützt: Nur die Einfügung ist besser als jede zufällige Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Supported by deletion and insertion: both do better than every random order.</source>
   <translation>Durch Löschung und Einfügung gestützt: Beide sind besser als jede zufällige Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Not supported by deletion and insertion: random orders do as well.</source>
   <translation>Durch Löschung und Einfügung nicht gestützt: Zufällige Reihenfolgen sind ebenso gut.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights destroys the map (rank correlation {figure}): it was learnt.</source>
   <translation>Das Zerstören der Gewichte zerstört die Karte (Rangkorrelation {figure}): Sie wurde gelernt.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights destroys the map only in part (rank correlation {figure}).</source>
   <translation>Das Zerstören der Gewichte zerstört die Karte nur teilweise (Rangkorrelation {figure}).</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>flat</source>
   <comment>without a map</comment>
   <translation>flach</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Partly supported: only deletion does better than every random order.</source>
   <translation>Teilweise gestützt: Nur die Löschung ist besser als jede zufällige Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>The weights have not been destroyed yet.</source>
   <translation>Die Gewichte wurden noch nicht zerstört.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/faithfulness_words.py" />
   <source>Destroying the weights leaves no map: it shows what was learnt.</source>
   <translation>Das Zerstören der Gewichte lässt keine Karte übrig: Sie zeigt, was gelernt wurde.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Must be mended or left out</source>
   <translation>Muss behoben oder ausgelassen werden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Worth a look</source>
   <translation>Einen Blick wert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Show all {n}</source>
   <translation>Alle {n} zeigen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Show all clips of: {finding}</source>
   <translation>Alle Clips zeigen zu: {finding}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Take {n} clip back</source>
   <translation>{n} Clip zurückholen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Take {n} clips back</source>
   <translation>{n} Clips zurückholen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Exclude {n} clip</source>
   <translation>{n} Clip ausschließen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>Exclude {n} clips</source>
   <translation>{n} Clips ausschließen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/findings_list.py" />
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>Input level</source>
   <translation>Eingangspegel</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>No signal</source>
   <translation>Kein Signal</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>{rms:.0f} dBFS rms, peak {peak:.0f} dBFS</source>
   <translation>{rms:.0f} dBFS RMS, Spitze {peak:.0f} dBFS</translation>
  </message>
  <message>
   <location filename="../../app/widgets/level_meter.py" />
   <source>{level}, clipped</source>
   <translation>{level}, übersteuert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Live sound</source>
   <translation>Live-Klang</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Keep the last minute  K</source>
   <translation>Letzte Minute behalten  K</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Save up to a minute of what was heard as a clip (K)</source>
   <translation>Bis zu eine Minute des Gehörten als Clip speichern (K)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Stop  M</source>
   <translation>Stopp  M</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_panel.py" />
   <source>Listen again  M</source>
   <translation>Wieder hören  M</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>seconds ago</source>
   <translation>Sekunden zuvor</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>Spectrogram of the microphone</source>
   <translation>Spektrogramm des Mikrofons</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <source>The last {n:g} seconds, the newest at the right.</source>
   <translation>Die letzten {n:g} Sekunden, die neueste rechts.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_spectrogram.py" />
   <location filename="../../app/widgets/live_strip.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>Heard over the last minute</source>
   <translation>In der letzten Minute gehört</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>{name}, {percent:.0f} % sure, {s:.0f} s ago</source>
   <translation>{name}, {percent:.0f} % sicher, vor {s:.0f} s</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>{n} s ago</source>
   <translation>vor {n} s</translation>
  </message>
  <message>
   <location filename="../../app/widgets/live_strip.py" />
   <source>none of the classes for certain</source>
   <translation>keine der Klassen mit Sicherheit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>Finishes</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/machine_panel.py" />
   <source>This machine</source>
   <translation>Dieser Rechner</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When it mattered</source>
   <translation>Wann es zählte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Attribution of each moment, all pitches summed.</source>
   <translation>Attribution jedes Moments, über alle Tonhöhen summiert.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When it mattered: the attribution shown above, summed over all pitches</source>
   <translation>Wann es zählte: die oben gezeigte Attribution, über alle Tonhöhen summiert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When they disagree</source>
   <translation>Wann sie uneins sind</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Disagreement of the members at each moment, all pitches summed.</source>
   <translation>Uneinigkeit der Mitglieder in jedem Moment, über alle Tonhöhen summiert.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>When they disagree: the disagreement shown above, summed over all pitches</source>
   <translation>Wann sie uneins sind: die oben gezeigte Uneinigkeit, über alle Tonhöhen summiert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Which pitches mattered</source>
   <translation>Welche Tonhöhen zählten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Attribution of each pitch, all moments summed.</source>
   <translation>Attribution jeder Tonhöhe, über alle Momente summiert.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Which pitches mattered: the attribution shown on the left, summed over all moments</source>
   <translation>Welche Tonhöhen zählten: die links gezeigte Attribution, über alle Momente summiert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>At which pitches they disagree</source>
   <translation>Bei welchen Tonhöhen sie uneins sind</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>Disagreement of the members at each pitch, all moments summed.</source>
   <translation>Uneinigkeit der Mitglieder bei jeder Tonhöhe, über alle Momente summiert.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>At which pitches they disagree: the disagreement shown on the left, summed over all moments</source>
   <translation>Bei welchen Tonhöhen sie uneins sind: die links gezeigte Uneinigkeit, über alle Momente summiert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <source>attribution</source>
   <translation>Attribution</translation>
  </message>
  <message>
   <location filename="../../app/widgets/marginals.py" />
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Share of the clips called so that are so.</source>
   <translation>Anteil der so benannten Clips, die es sind.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Share of the clips that are so that were called so.</source>
   <translation>Anteil der Clips dieser Klasse, die so benannt wurden.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Harmonic mean of precision and recall.</source>
   <translation>Harmonisches Mittel aus Präzision und Trefferquote.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Clips that are of this class.</source>
   <translation>Clips dieser Klasse.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Not defined: there is no such clip.</source>
   <translation>Nicht definiert: Es gibt keinen solchen Clip.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/metrics_table.py" />
   <source>Figures of each class</source>
   <translation>Zahlen jeder Klasse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/numbers.py" />
   <source>Show as a table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/numbers.py" />
   <source>Copy as CSV</source>
   <translation>Als CSV kopieren</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>evidence for</source>
   <translation>Belege dafür</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>evidence against</source>
   <translation>Belege dagegen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>for and against</source>
   <translation>dafür und dagegen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>strength alone</source>
   <translation>nur die Stärke</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>{fold}, member {number}: {state}</source>
   <translation>{fold}, Mitglied {number}: {state}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/plan_table.py" />
   <source>waits</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>member {number}: {percent}</source>
   <translation>Mitglied {number}: {percent}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>{label}: {percent}, mean of {n} members</source>
   <translation>{label}: {percent}, Mittel von {n} Mitgliedern</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Classes by probability</source>
   <translation>Klassen nach Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Enter shows why a class was heard.</source>
   <translation>Enter zeigt, warum eine Klasse gehört wurde.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_bars.py" />
   <source>Click or press Enter to see why</source>
   <translation>Klick oder Enter zeigt, warum</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Drop a clip on the window to hear what it is.</source>
   <translation>Einen Clip auf das Fenster ziehen, um zu erfahren, was es ist.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Members whose own first choice is the ensemble's.</source>
   <translation>Mitglieder, deren eigene erste Wahl die des Ensembles ist.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Entropy: Doubt in the ensemble's probabilities: 0 nat is certain, {limit:.2f} nat is a blind guess among {n} classes.</source>
   <translation>Entropie: Zweifel in den Wahrscheinlichkeiten des Ensembles: 0 nat ist sicher, {limit:.2f} nat ist blind geraten unter {n} Klassen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Mutual information: The part of the doubt that comes from the members' disagreement. High: the sound is unlike what they learned from. Low with high entropy: the sound itself is ambiguous.</source>
   <translation>Transinformation: Der Teil des Zweifels, der daher kommt, dass die Mitglieder uneins sind. Hoch: Der Klang gleicht nicht dem, woran sie gelernt haben. Niedrig bei hoher Entropie: Der Klang selbst ist mehrdeutig.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Calibrated: Probability after temperature scaling, fitted so that of all clips given 80 % about 80 % are right.</source>
   <translation>Kalibriert: Wahrscheinlichkeit nach Temperaturskalierung, so angepasst, dass von allen Clips mit 80 % etwa 80 % richtig sind.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>The nearest is {label}, but its confidence of {confidence} lies below the threshold of {threshold}.</source>
   <translation>Am nächsten liegt {label}, doch die Konfidenz von {confidence} liegt unter der Schwelle von {threshold}.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{known} of known held-out clips fall below it; {foreign} of unknown sounds do not.</source>
   <translation>{known} der bekannten zurückgehaltenen Clips liegen darunter; {foreign} der unbekannten Klänge nicht.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Its confidence lies above the threshold of {threshold}. So do {foreign} of sounds of classes that such networks had never met: what is none of these classes is often taken for one of them.</source>
   <translation>Die Konfidenz liegt über der Schwelle von {threshold}. Das gilt auch für {foreign} der Klänge aus Klassen, die solchen Netzen nie begegnet waren: Was zu keiner dieser Klassen gehört, wird oft für eine von ihnen gehalten.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>The nearest is {label}, with a confidence of {confidence}.</source>
   <translation>Am nächsten liegt {label}, mit einer Konfidenz von {confidence}.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{known} of known held-out clips fall below it; how many unknown sounds pass was not measured.</source>
   <translation>{known} der bekannten zurückgehaltenen Clips liegen darunter; wie viele unbekannte Klänge durchkommen, wurde nicht gemessen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Prediction</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>Working</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{agreeing} of {n} members agree</source>
   <translation>{agreeing} von {n} Mitgliedern einig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>{agreeing} of {n} agree</source>
   <translation>{agreeing} von {n} einig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>entropy {value:.2f} nat</source>
   <translation>Entropie {value:.2f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>mutual information {value:.2f} nat</source>
   <translation>Transinformation {value:.2f} nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/prediction_panel.py" />
   <source>calibrated {percent}</source>
   <translation>kalibriert {percent}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>Spectrogram of the whole recording</source>
   <translation>Spektrogramm der ganzen Aufnahme</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>computing the spectrogram … {n} %</source>
   <translation>Spektrogramm wird berechnet … {n} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/recording_spectrogram.py" />
   <source>The sound from 0 to {end}: time runs to the right, pitch runs up.</source>
   <translation>Der Klang von 0 bis {end}: Die Zeit läuft nach rechts, die Tonhöhe nach oben.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>confidence, %</source>
   <translation>Konfidenz, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>right, %</source>
   <translation>richtig, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>confidence {confidence:.0%}: {accuracy:.0%} of {n} right</source>
   <translation>Konfidenz {confidence:.0%}: {accuracy:.0%} von {n} richtig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>95 % interval from, %</source>
   <translation>95-%-Intervall von, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>to, %</source>
   <translation>bis, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>Accuracy by ensemble size</source>
   <translation>Genauigkeit nach Ensemblegröße</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>members averaged</source>
   <translation>gemittelte Mitglieder</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>accuracy, %</source>
   <translation>Genauigkeit, %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>{n} member: {accuracy:.2f} %, sd over subsets {sd:.2f} points</source>
   <translation>{n} Mitglied: {accuracy:.2f} %, Std.-Abw. über Teilmengen {sd:.2f} Punkte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>{n} members: {accuracy:.2f} %, sd over subsets {sd:.2f} points</source>
   <translation>{n} Mitglieder: {accuracy:.2f} %, Std.-Abw. über Teilmengen {sd:.2f} Punkte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/reliability_plot.py" />
   <source>sd over subsets, points</source>
   <translation>SD über Teilmengen, Punkte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>mean probability</source>
   <translation>mittlere Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>mean logit</source>
   <translation>mittleres Logit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>the clip's mean</source>
   <translation>Mittel des Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>the clip, blurred</source>
   <translation>der Clip, unscharf</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>Gauss–Legendre</source>
   <translation>Gauß–Legendre</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>trapezoid</source>
   <translation>Trapez</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>midpoint</source>
   <translation>Mittelpunkt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>left sum</source>
   <translation>linke Summe</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>right sum</source>
   <translation>rechte Summe</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>all three at once</source>
   <translation>alle drei zugleich</translation>
  </message>
  <message>
   <location filename="../../app/widgets/requests.py" />
   <source>one after another</source>
   <translation>nacheinander</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>No training yet.</source>
   <translation>Noch kein Training.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
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
   <translation>Neues Training…   Strg+N</translation>
  </message>
  <message>
   <location filename="../../app/widgets/run_list.py" />
   <source>Train networks on clips of your own (Ctrl+N)</source>
   <translation>Netze mit eigenen Clips trainieren (Ctrl+N)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>which pitches
mattered</source>
   <translation>welche Tonhöhen
zählten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>at which pitches
they disagree</source>
   <translation>bei welchen
Tonhöhen uneins</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>when it
mattered</source>
   <translation>wann es
zählte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/sound_view.py" />
   <source>when they
disagree</source>
   <translation>wann
uneins</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Drop a sound on the window, or record one</source>
   <translation>Einen Klang auf das Fenster ziehen oder aufnehmen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Spectrogram</source>
   <translation>Spektrogramm</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>{s:.1f} seconds</source>
   <translation>{s:.1f} Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>{picture}. {keys}</source>
   <translation>{picture}. {keys}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>No clip is shown.</source>
   <translation>Kein Clip wird gezeigt.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>All three resolutions</source>
   <translation>Alle drei Auflösungen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>Resolution {number} of {n}</source>
   <translation>Auflösung {number} von {n}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>frames as analysed</source>
   <translation>Rahmen wie analysiert</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>pixels as the network sees them</source>
   <translation>Pixel, wie das Netz sie sieht</translation>
  </message>
  <message>
   <location filename="../../app/widgets/spectrogram_view.py" />
   <source>with the attribution of {label} over it</source>
   <translation>darüber die Attribution von {label}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} trial</source>
   <translation>{n} Versuch</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} trials</source>
   <translation>{n} Versuche</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{epochs} epoch each</source>
   <translation>je {epochs} Epoche</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{epochs} epochs each</source>
   <translation>je {epochs} Epochen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>one trial after another, by how fast these networks trained on this machine before</source>
   <translation>ein Versuch nach dem anderen, gemessen daran, wie schnell diese Netze auf diesem Rechner bisher trainierten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Trials are counted once every choice is valid.</source>
   <translation>Versuche werden gezählt, sobald jede Wahl verwendbar ist.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{numbers} or {last}</source>
   <translation>{numbers} oder {last}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>all done</source>
   <translation>alles fertig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <location filename="../../app/windows/study_words.py" />
   <source>about {time}</source>
   <translation>etwa {time}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>The time on a cluster shows when the first trials are done.</source>
   <translation>Die Zeit auf einem Cluster zeigt sich, wenn die ersten Versuche fertig sind.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>How long {networks} takes on this machine has not been measured yet.</source>
   <translation>Wie lange {networks} auf diesem Rechner braucht, wurde nie gemessen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>by the trials of this study that are done</source>
   <translation>nach den fertigen Versuchen dieser Studie</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Choose labelled clips first.</source>
   <translation>Zuerst bezeichnete Clips wählen.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Budget</source>
   <translation>Aufwand</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Take a few steps of each network that was never timed here.</source>
   <translation>Einige Schritte mit jedem Netz, dessen Zeit hier nie gemessen wurde.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>Start</source>
   <comment>verb</comment>
   <translation>Starten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <source>{n} of them done already</source>
   <translation>{n} davon schon fertig</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_budget.py" />
   <location filename="../../app/windows/study_page.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>{category} {value} ({low} to {high})</source>
   <translation>{category} {value} ({low} bis {high})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>The figure grows with the trials that end.</source>
   <translation>Die Abbildung wächst mit den Versuchen, die enden.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_figure.py" />
   <source>Figure</source>
   <translation>Abbildung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>quick</source>
   <translation>schnell</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the paper's, for trained weights</source>
   <translation>der Veröffentlichung, für trainierte Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the paper's, for random weights</source>
   <translation>der Veröffentlichung, für zufällige Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>{name}: {clips} clips in {classes} classes, {division} ({reason})</source>
   <translation>{name}: {clips} Clips in {classes} Klassen, {division} ({reason})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>looking into {name} …</source>
   <translation>{name} wird untersucht …</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Let weights be missing from files; these start at random</source>
   <translation>Gewichte dürfen in Dateien fehlen; diese starten zufällig</translation>
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
   <translation>zuerst die Clips</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Block</source>
   <translation>Block</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>choose the networks first</source>
   <translation>zuerst die Netze</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Computed on</source>
   <translation>Gerechnet auf</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>this machine, one trial after another</source>
   <translation>diesem Rechner, ein Versuch nach dem anderen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>a Ray cluster</source>
   <translation>einem Ray-Cluster</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>HOST:PORT or auto; empty starts one on this machine</source>
   <translation>HOST:PORT oder auto; leer startet einen auf diesem Rechner</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Choose a table of labelled clips</source>
   <translation>Tabelle bezeichneter Clips wählen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <location filename="../../app/widgets/study_networks.py" />
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Number of seeds</source>
   <translation>Anzahl Startwerte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Held-out folds</source>
   <translation>Test-Folds</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Blocks</source>
   <translation>Blöcke</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Choose the folder of the study</source>
   <translation>Ordner der Studie wählen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Table…</source>
   <translation>Tabelle…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Trainings of each kind; they differ in what is drawn at random.</source>
   <translation>Trainings jeder Art; sie unterscheiden sich in dem, was zufällig gezogen wird.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Each fold that is marked is held out once.</source>
   <translation>Jeder markierte Fold wird einmal zurückgehalten.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Depths that the study stops at.</source>
   <translation>Tiefen, bei denen die Studie haltmacht.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Of a Ray cluster that is there.</source>
   <translation>Eines vorhandenen Ray-Clusters.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>Folder of the study's rows and its report.</source>
   <translation>Ordner der Zeilen der Studie und ihres Berichts.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>{recipe}: {n} epochs</source>
   <translation>{recipe}: {n} Epochen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the recipe's {n}</source>
   <translation>die {n} des Rezepts</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_form.py" />
   <source>the recipe's</source>
   <translation>die des Rezepts</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>looking up the networks …</source>
   <translation>Netze werden nachgesehen …</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>A file of weights…</source>
   <translation>Eine Datei mit Gewichten…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>ImageNet weights, to be downloaded</source>
   <translation>ImageNet, laden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>{n:.1f} million weights</source>
   <translation>{n:.1f} Mio. Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_networks.py" />
   <source>Start of {network}: {words}</source>
   <translation>Start von {network}: {words}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>held-out protocol</source>
   <translation>Fold zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>paper protocol</source>
   <translation>wie veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>On the held-out fold, held-out protocol.</source>
   <translation>Auf dem zurückgehaltenen Fold; die Epoche wurde ohne ihn gewählt.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Mean over trials, every clip counted alike.</source>
   <translation>Mittel über Versuche, jeder Clip zählt gleich.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>{done} of {trials} trials, {folds} folds, {seeds} seeds, {protocol}</source>
   <translation>{done} von {trials} Versuchen, {folds} Folds, {seeds} Startwerte, {protocol}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>{low:.1f} to {high:.1f} %</source>
   <translation>{low:.1f} bis {high:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>estimated from trials that were timed</source>
   <translation>geschätzt aus gemessenen Versuchen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Trials</source>
   <translation>Versuche</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>State</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>running, {percent:.0f} %</source>
   <translation>läuft, {percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>left</source>
   <comment>still to be done</comment>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>As the paper gives it, and where.</source>
   <translation>Wie die Veröffentlichung es angibt, und wo.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
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
   <translation>Durch Bootstrap über Clips.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>Clips that it was measured on.</source>
   <translation>Clips, an denen gemessen wurde.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/study_tables.py" />
   <source>The paper's</source>
   <translation>Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/time_plot.py" />
   <source>Left and Right move the cursor, Page Up and Page Down move along, Ctrl and plus or minus zoom, Home shows everything again, square brackets set a loop range, Escape clears it.</source>
   <translation>Links und Rechts bewegen den Cursor, Bild auf und Bild ab blättern, Strg mit Plus oder Minus zoomt, Pos1 zeigt wieder alles, eckige Klammern setzen einen Schleifenbereich, Escape löscht ihn.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Stop hearing this recording for now (what was found stays)</source>
   <translation>Diese Aufnahme vorerst nicht weiter hören (Gefundenes bleibt)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Hear on from where it was left</source>
   <translation>Dort weiterhören, wo aufgehört wurde</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Stop hearing this recording (what was found stays)</source>
   <translation>Diese Aufnahme nicht weiter hören (Gefundenes bleibt)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Take the imported labels away</source>
   <translation>Importierte Bezeichnungen entfernen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>All classes</source>
   <translation>Alle Klassen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Show the classes that were not heard, too</source>
   <translation>Auch die nicht gehörten Klassen zeigen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>What counts as an event</source>
   <translation>Was als Ereignis gilt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Events as bars, a row a class</source>
   <translation>Ereignisse als Balken, eine Zeile je Klasse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>Events as a table that can be sorted</source>
   <translation>Ereignisse als sortierbare Tabelle</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_bar.py" />
   <source>All classes (+{n})</source>
   <translation>Alle Klassen (+{n})</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>A window is {s:g} s long; each second is heard {n:.1f} times. Another overlap needs the recording to be heard again.</source>
   <translation>Ein Fenster ist {s:g} s lang; jede Sekunde wird {n:.1f}-mal gehört. Für eine andere Überlappung muss die Aufnahme erneut gehört werden.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>A window is {s:g} s long; each second is heard once. Another overlap needs the recording to be heard again.</source>
   <translation>Ein Fenster ist {s:g} s lang; jede Sekunde wird einmal gehört. Für eine andere Überlappung muss die Aufnahme erneut gehört werden.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Settings of the timeline</source>
   <translation>Einstellungen der Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Hear the recording again</source>
   <translation>Aufnahme erneut hören</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Probability from which a class counts as heard</source>
   <translation>Wahrscheinlichkeit, ab der eine Klasse als gehört gilt</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Each class by itself; where windows overlap, their mean counts.</source>
   <translation>Jede Klasse für sich; wo Fenster überlappen, zählt ihr Mittel.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>as the bundle: {n} %</source>
   <translation>wie das Modellpaket: {n} %</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Join events closer than</source>
   <translation>Ereignisse verbinden, näher als</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Events of one class this near are one event.</source>
   <translation>So nahe Ereignisse einer Klasse sind ein Ereignis.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Leave out events shorter than</source>
   <translation>Ereignisse weglassen, kürzer als</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>After joining.</source>
   <translation>Nach dem Verbinden.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Windows overlap by</source>
   <translation>Fenster überlappen um</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>How much of a window the next one hears again. More gives finer edges and takes longer.</source>
   <translation>Wie viel eines Fensters das nächste noch einmal hört. Mehr gibt feinere Grenzen und dauert länger.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_settings.py" />
   <source>Counts as heard at</source>
   <translation>Gilt als gehört ab</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>{n} events.</source>
   <translation>{n} Ereignisse.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>Arrow keys choose an event, Enter shows the sound around it, Space plays it.</source>
   <translation>Pfeiltasten wählen ein Ereignis, Enter zeigt den Klang darum, die Leertaste spielt es ab.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>Timeline of events</source>
   <translation>Zeitleiste der Ereignisse</translation>
  </message>
  <message>
   <location filename="../../app/widgets/timeline_view.py" />
   <source>No event is chosen.</source>
   <translation>Kein Ereignis ist gewählt.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>inner validation</source>
   <translation>innere Validierung</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>best: {percent:.1f} % in epoch {epoch}</source>
   <translation>beste: {percent:.1f} % in Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>cross-entropy, nat</source>
   <translation>Kreuzentropie, nat</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/widgets/training_curves.py" />
   <source>learning rate / 10</source>
   <translation>Lernrate / 10</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>orange</source>
   <translation>orange</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>green</source>
   <translation>grün</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>blue</source>
   <translation>blau</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>As the network sees it</source>
   <translation>Wie das Netz es sieht</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three</source>
   <translation>Alle drei</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three channels</source>
   <translation>Alle drei Kanäle</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>All three resolutions at once, each in its colour: 25 ms windows orange, 50 ms green, 100 ms blue.
Where all three are equally loud the colours add up to white or grey.
An attribution is then the sum over the three.</source>
   <translation>Alle drei Auflösungen zugleich, jede in ihrer Farbe: Fenster von 25 ms orange, 50 ms grün, 100 ms blau.
Wo alle drei gleich laut sind, ergeben die Farben Weiß oder Grau.
Eine Attribution ist dann die Summe über die drei.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>On: the exact pixels of the network's input, resized to one common width.
Off: the frames as they were analysed, before the resize.</source>
   <translation>Ein: die genauen Pixel der Eingabe des Netzes, auf eine gemeinsame Breite gebracht.
Aus: die Rahmen, wie sie analysiert wurden, vor der Größenänderung.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Colour map of one channel</source>
   <translation>Farbskala eines Kanals</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Range in dB</source>
   <translation>Bereich in dB</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Range of the colours, dB below the loudest point</source>
   <translation>Bereich der Farben, dB unter der lautesten Stelle</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Channel {number}: {name}</source>
   <translation>Kanal {number}: {name}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Window / hop of this channel alone; {hue} when all three are shown</source>
   <translation>Fenster / Schrittweite nur dieses Kanals; {hue}, wenn alle drei gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../app/widgets/view_bar.py" />
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../app/widgets/waveform_view.py" />
   <source>Waveform</source>
   <translation>Wellenform</translation>
  </message>
  <message>
   <location filename="../../app/widgets/waveform_view.py" />
   <source>Envelope of the sound over time.</source>
   <translation>Hüllkurve des Klangs über die Zeit.</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>waiting …</source>
   <translation>wartet …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>reading …</source>
   <translation>wird gelesen …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>classifying the window …</source>
   <translation>Fenster wird klassifiziert …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>There is nothing to explain yet.</source>
   <translation>Es gibt noch nichts zu erklären.</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>Cancelled. F5 classifies this clip.</source>
   <translation>Abgebrochen. F5 klassifiziert diesen Clip.</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <source>classifying …</source>
   <translation>wird klassifiziert …</translation>
  </message>
  <message>
   <location filename="../../app/windows/answers_binding.py" />
   <location filename="../../app/windows/live_door.py" />
   <source>loading the networks …</source>
   <translation>Netze werden geladen …</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Sound files ({endings})</source>
   <translation>Klangdateien ({endings})</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Open clips</source>
   <translation>Clips öffnen</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Open a folder of clips</source>
   <translation>Ordner mit Clips öffnen</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Choose a bundle</source>
   <translation>Modellpaket wählen</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/models_binding.py" />
   <source>Bundles (*.sonolens bundle.json)</source>
   <translation>Modellpakete (*.sonolens bundle.json)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>Pictures (*.png);;Drawings (*.svg)</source>
   <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>NumPy (*.npy);;Table (*.csv)</source>
   <translation>NumPy (*.npy);;Tabelle (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <location filename="../../app/windows/timeline_door.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There is no explanation to save yet.</source>
   <translation>Es gibt noch keine Erklärung zum Speichern.</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There are no files to paste: copy some, or their paths.</source>
   <translation>Es gibt keine Dateien zum Einfügen: zuerst welche oder ihre Pfade kopieren.</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>There is no clip on the page to save.</source>
   <translation>Auf der Seite ist kein Clip zum Speichern.</translation>
  </message>
  <message>
   <location filename="../../app/windows/commands.py" />
   <source>The log is in {folder}</source>
   <translation>Das Log liegt in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>See what five networks hear in it, how sure they are, and which parts made them say so. Nothing leaves this computer.</source>
   <translation>Sehen, was fünf Netze darin hören, wie sicher sie sind und welche Teile den Ausschlag gaben. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Open clips…   Ctrl+O</source>
   <translation>Clips öffnen…   Strg+O</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Record   R</source>
   <translation>Aufnehmen   R</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Listen live   M</source>
   <translation>Live hören   M</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <location filename="../../app/windows/menus.py" />
   <source>All of them</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Try again   F5</source>
   <translation>Erneut versuchen   F5</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Remove from the list   Del</source>
   <translation>Aus der Liste entfernen   Entf</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>{name} cannot be shown</source>
   <translation>{name} lässt sich nicht anzeigen</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Drop a sound anywhere in this window</source>
   <translation>Einen Klang irgendwo auf dieses Fenster ziehen</translation>
  </message>
  <message>
   <location filename="../../app/windows/empty_state.py" />
   <source>Or try a sample, made by the program's own sound synthesis</source>
   <translation>Oder ein Beispiel ausprobieren, vom Programm selbst synthetisiert</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Figures of the classes (*.csv)</source>
   <translation>Zahlen der Klassen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>What each clip was called (*.csv)</source>
   <translation>Wie jeder Clip benannt wurde (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>{bundle} on {data}</source>
   <translation>{bundle} auf {data}</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>{doing} · {done:.0f} of {total:.0f}</source>
   <translation>{doing} · {done:.0f} von {total:.0f}</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Cancelled; nothing was kept.</source>
   <translation>Abgebrochen; nichts wurde behalten.</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <source>Evaluated {bundle} on {data}</source>
   <translation>{bundle} auf {data} ausgewertet</translation>
  </message>
  <message>
   <location filename="../../app/windows/evaluations_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <source>Report (*.html)</source>
   <translation>Bericht (*.html)</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{output} of {label} minus {other}</source>
   <translation>{output}: {label} minus {other}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Why {question}, by {method}</source>
   <translation>Warum {question}, nach {method}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{output} of {label}</source>
   <translation>{output}: {label}</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>There is no map yet whose evidence could be heard.</source>
   <translation>Es gibt noch keine Karte, deren Belege sich hören ließen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>all of the sound</source>
   <translation>der ganze Klang</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>{n:.0f} % of the energy</source>
   <translation>{n:.0f} % der Energie</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>what is left</source>
   <translation>was übrig bleibt</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Export evidence and rest</source>
   <translation>Belege und Rest exportieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Sound (*.wav)</source>
   <translation>Klang (*.wav)</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Export boxes</source>
   <translation>Rahmen exportieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>Open Listen in the explanation first: no evidence yet.</source>
   <translation>Zuerst „Hören“ in der Erklärung öffnen: noch keine Belege.</translation>
  </message>
  <message>
   <location filename="../../app/windows/explanation_door.py" />
   <source>There is no explanation to put boxes around yet.</source>
   <translation>Es gibt noch keine Erklärung für Rahmen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>Bundle</source>
   <translation>Modellpaket</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>{title} page</source>
   <translation>Seite {title}</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>no bundle</source>
   <translation>kein Modellpaket</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>no device</source>
   <translation>kein Gerät</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>loading …</source>
   <translation>wird geladen …</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>device …</source>
   <translation>Gerät …</translation>
  </message>
  <message>
   <location filename="../../app/windows/header.py" />
   <source>{name} (damaged)</source>
   <translation>{name} (beschädigt)</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>The study “{title}” is under way</source>
   <translation>Die Studie „{title}“ läuft</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Closing the window stops it. Finished trials are kept, and it can be resumed from the Study page.</source>
   <translation>Das Schließen des Fensters beendet sie. Fertige Versuche bleiben, und sie lässt sich auf der Seite „Studien“ fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>A network</source>
   <translation>Ein Netz</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>“{title}” is being trained</source>
   <translation>„{title}“ wird trainiert</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Closing the window stops the training. What is done is kept, epoch by epoch, and it can be resumed from the Train page.</source>
   <translation>Das Schließen des Fensters beendet das Training. Was fertig ist, bleibt Epoche für Epoche erhalten und lässt sich auf der Seite „Trainieren“ fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Stop and close</source>
   <translation>Beenden und schließen</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Keep it running</source>
   <translation>Weiterlaufen lassen</translation>
  </message>
  <message>
   <location filename="../../app/windows/leave.py" />
   <source>Keep training</source>
   <translation>Weiter trainieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>{n} channel</source>
   <translation>{n} Kanal</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>{n} channels</source>
   <translation>{n} Kanäle</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>window {start:.1f}–{end:.1f} s</source>
   <translation>Fenster {start:.1f}–{end:.1f} s</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>mono</source>
   <translation>Mono</translation>
  </message>
  <message>
   <location filename="../../app/windows/listen_binding.py" />
   <source>stereo</source>
   <translation>Stereo</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>To explain live sound, keep it first: “Keep the last minute” makes a clip of it.</source>
   <translation>Live-Ton wird erst behalten und dann erklärt: „Letzte Minute behalten“ macht daraus einen Clip.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{rate:.1f} answers a second, {delay:.2f} s after the sound; some sound is skipped to keep up</source>
   <translation>{rate:.1f} Antworten je Sekunde, {delay:.2f} s nach dem Klang; um Schritt zu halten, wird etwas Klang ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{rate:.1f} answers a second, {delay:.2f} s after the sound</source>
   <translation>{rate:.1f} Antworten je Sekunde, {delay:.2f} s nach dem Klang</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>A recording uses the microphone.</source>
   <translation>Eine Aufnahme verwendet das Mikrofon.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Live listening uses the microphone.</source>
   <translation>Das Live-Hören verwendet das Mikrofon.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>{name} was kept and is in the list.</source>
   <translation>{name} wurde behalten und steht in der Liste.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>live</source>
   <translation>live</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>stopped; {s:.0f} s can be kept</source>
   <translation>beendet; {s:.0f} s können behalten werden</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Nothing was heard.</source>
   <translation>Nichts wurde gehört.</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>hearing …</source>
   <translation>hört …</translation>
  </message>
  <message>
   <location filename="../../app/windows/live_door.py" />
   <source>Live listening was stopped; K keeps its last minute.</source>
   <translation>Das Live-Hören wurde beendet; K behält die letzte Minute.</translation>
  </message>
  <message>
   <location filename="../../app/windows/main_window.py" />
   <source>Listen</source>
   <comment>page</comment>
   <translation>Hören</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>Open &amp;recent</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>&amp;Samples</source>
   <translation>Beis&amp;piele</translation>
  </message>
  <message>
   <location filename="../../app/windows/menus.py" />
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Bundle in one file (*.sonolens)</source>
   <translation>Modellpaket in einer Datei (*.sonolens)</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>ONNX for other programs (*.onnx)</source>
   <translation>ONNX für andere Programme (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>A bundle {name} is installed already.</source>
   <translation>Ein Modellpaket {name} ist schon installiert.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>damaged: {reason}</source>
   <translation>beschädigt: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>shipped</source>
   <translation>mitgeliefert</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install a bundle</source>
   <translation>Modellpaket installieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install a bundle from a folder</source>
   <translation>Modellpaket aus einem Ordner installieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Install as {name}</source>
   <translation>Als {name} installieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Do nothing</source>
   <translation>Nichts tun</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>{name} is the name of a bundle that ships with the program.</source>
   <translation>{name} heißt ein Modellpaket, das mit dem Programm geliefert wird.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Export {name}</source>
   <translation>{name} exportieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Remove {name}? Its files in {folder} are deleted.</source>
   <translation>{name} entfernen? Die Dateien in {folder} werden gelöscht.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_binding.py" />
   <location filename="../../app/windows/study_binding.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_door.py" />
   <source>Models</source>
   <comment>page</comment>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>None yet. Evaluate a bundle on labelled clips to see how good it is.</source>
   <translation>Noch keine. Ein Modellpaket mit bezeichneten Clips auswerten, um zu sehen, wie gut es ist.</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Evaluations</source>
   <translation>Auswertungen</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Install…</source>
   <translation>Installieren…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Keep a copy of a bundle: a .sonolens file, or a folder</source>
   <translation>Eine Kopie eines Modellpakets behalten: eine .sonolens-Datei oder ein Ordner</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>From a file…</source>
   <translation>Aus einer Datei…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>From a folder…</source>
   <translation>Aus einem Ordner…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Use</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Evaluate…</source>
   <translation>Auswerten…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Write it to hand it on: .sonolens, or ONNX for other programs</source>
   <translation>Zum Weitergeben schreiben: .sonolens oder ONNX für andere Programme</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <location filename="../../app/windows/study_page.py" />
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>in use, also at the next start</source>
   <translation>in Gebrauch, auch beim nächsten Start</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>It hears on the Listen page: in use, also at the next start</source>
   <translation>Es hört auf der Seite „Hören“: in Gebrauch, auch beim nächsten Start</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Let it hear from now on, also at the next start</source>
   <translation>Von jetzt an dieses hören lassen, auch beim nächsten Start</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>Delete it from the installed bundles</source>
   <translation>Aus den installierten Modellpaketen löschen</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>It ships with the program and cannot be removed</source>
   <translation>Es wird mit dem Programm geliefert und lässt sich nicht entfernen</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>See it beside another bundle</source>
   <translation>Neben einem anderen Modellpaket ansehen</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>There is no other bundle that can be compared: install one</source>
   <translation>Es gibt kein anderes Modellpaket zum Vergleichen: eines installieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/models_page.py" />
   <source>damaged: it cannot be used</source>
   <translation>beschädigt: nicht verwendbar</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Text (*.md *.txt)</source>
   <translation>Text (*.md *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>The report is in {file}</source>
   <translation>Der Bericht liegt in {file}</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Saving the report</source>
   <translation>Speichern des Berichts</translation>
  </message>
  <message>
   <location filename="../../app/windows/problem_door.py" />
   <source>Gathering the report</source>
   <translation>Zusammenstellen des Berichts</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Recording</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Elapsed time</source>
   <translation>Verstrichene Zeit</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <location filename="../../app/windows/record_panel.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>the training “{title}” can be resumed on the Train page</source>
   <translation>das Training „{title}“ lässt sich auf der Seite „Trainieren“ fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>the study “{title}” can be resumed on the Study page</source>
   <translation>die Studie „{title}“ lässt sich auf der Seite „Studien“ fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clip is left out, since it ended each time that it brought them back</source>
   <translation>{n} Clip wurde weggelassen, weil das Programm jedes Mal endete, wenn es ihn zurückbrachte</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clips are left out, since it ended each time that it brought them back</source>
   <translation>{n} Clips wurden weggelassen, weil das Programm jedes Mal endete, wenn es sie zurückbrachte</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>Sonolens did not end well last time: {what}.</source>
   <translation>Sonolens wurde zuletzt nicht ordentlich beendet: {what}.</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clip is back</source>
   <translation>{n} Clip ist wieder da</translation>
  </message>
  <message>
   <location filename="../../app/windows/session_keeper.py" />
   <source>its {n} clips are back</source>
   <translation>{n} Clips sind wieder da</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Reset all settings?</source>
   <translation>Alle Einstellungen zurücksetzen?</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Look, computing, folders and keys return to what they were at first. Clips, recordings and trainings stay.</source>
   <translation>Aussehen, Rechnen, Ordner und Tasten werden wieder, wie sie anfangs waren. Clips, Aufnahmen und Trainings bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Export settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Settings (*.json)</source>
   <translation>Einstellungen (*.json)</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Choose a folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Only on the Listen page.</source>
   <translation>Nur auf der Seite „Hören“.</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Not possible at the moment.</source>
   <translation>Im Augenblick nicht möglich.</translation>
  </message>
  <message>
   <location filename="../../app/windows/settings_door.py" />
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/windows/status_line.py" />
   <source>Cancel all work (Esc)</source>
   <translation>Alle Arbeit abbrechen (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/windows/status_line.py" />
   <source>Cancel all work</source>
   <translation>Alle Arbeit abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Rows (*.csv)</source>
   <translation>Zeilen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Picture (*.png)</source>
   <translation>Bild (*.png)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Drawing (*.svg)</source>
   <translation>Zeichnung (*.svg)</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder for the study</source>
   <translation>Ordner für die Studie</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Folder of a study</source>
   <translation>Ordner einer Studie</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <location filename="../../app/windows/train_binding.py" />
   <source>Remove “{title}”?</source>
   <translation>„{title}“ entfernen?</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Its rows and its report are deleted from {folder}; exported files stay.</source>
   <translation>Zeilen und Bericht werden aus {folder} gelöscht; exportierte Dateien bleiben.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Remove study</source>
   <translation>Studie entfernen</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>No study yet.</source>
   <translation>Noch keine Studie.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>Looking for studies …</source>
   <translation>Studien werden gesucht …</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_binding.py" />
   <source>The study is in {folder}</source>
   <translation>Die Studie liegt in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_door.py" />
   <source>The study “{title}” is under way; stop it before a training begins.</source>
   <translation>Die Studie „{title}“ läuft; sie beenden, bevor ein Training beginnt.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_door.py" />
   <source>Study</source>
   <comment>page</comment>
   <translation>Studien</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Held-out: the epoch is chosen without the reported fold.
Paper: each network is kept at its best epoch on the reported fold itself, as the paper's code does; it flatters.</source>
   <translation>Zurückgehalten: Die Epoche wird ohne den berichteten Fold gewählt.
Veröffentlichung: Jedes Netz wird in seiner besten Epoche auf dem berichteten Fold selbst behalten, wie im Code der Veröffentlichung; das schmeichelt.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>End at once; trials that are done stay, and it can be resumed.</source>
   <translation>Sofort beenden; fertige Versuche bleiben, und sie lässt sich fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Carry out what is left.</source>
   <translation>Den Rest ausführen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Carry out the failed trials once more.</source>
   <translation>Die fehlgeschlagenen Versuche noch einmal ausführen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Save the rows, the figure or the report.</source>
   <translation>Zeilen, Abbildung oder Bericht speichern.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Another study like this one, its folder, and its end.</source>
   <translation>Noch eine solche Studie, ihr Ordner und ihr Ende.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Rows as CSV…</source>
   <translation>Zeilen als CSV…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Figure as PNG…</source>
   <translation>Abbildung als PNG…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Figure as SVG…</source>
   <translation>Abbildung als SVG…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Report as HTML…</source>
   <translation>Bericht als HTML…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Set up another like this…</source>
   <translation>Noch eine solche einrichten…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Open its folder</source>
   <translation>Ihren Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Open a study…</source>
   <translation>Studie öffnen…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Look at a study that lies elsewhere, such as one begun by a command.</source>
   <translation>Eine Studie ansehen, die anderswo liegt, etwa eine per Befehl begonnene.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Find out what makes trained networks work on your sounds</source>
   <translation>Herausfinden, was trainierte Netze bei eigenen Klängen gut macht</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>A study trains many networks that differ in one thing, on your own labelled clips, and draws what comes of it with its interval, beside the paper's numbers where the clips are the paper's. Choose a question; clips, networks and time come next. It can be stopped and resumed at any time.</source>
   <translation>Eine Studie trainiert mit eigenen bezeichneten Clips viele Netze, die sich in einem Punkt unterscheiden, und zeichnet das Ergebnis mit seinem Intervall, neben den Zahlen der Veröffentlichung, wo die Clips die der Veröffentlichung sind. Zuerst eine Frage wählen; Clips, Netze und Zeit kommen danach. Sie lässt sich jederzeit beenden und fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Studies</source>
   <translation>Studien</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>New study…</source>
   <translation>Neue Studie…</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_page.py" />
   <source>Choose what to find out, on clips of your own.</source>
   <translation>Wählen, was mit eigenen Clips herauszufinden ist.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{data}: {n} failed</source>
   <translation>{data}: {n} fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} done</source>
   <translation>{n} fertig</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>A trial failed: {reason}</source>
   <translation>Ein Versuch schlug fehl: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} trials failed: {reason}</source>
   <translation>{n} Versuche schlugen fehl: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>It was begun by a command; the same command goes on with it.</source>
   <translation>Sie wurde per Befehl begonnen; derselbe Befehl setzt sie fort.</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>Stopping …</source>
   <translation>Wird beendet …</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} running</source>
   <translation>{n} laufend</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} waiting</source>
   <translation>{n} wartend</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} left</source>
   <translation>{n} offen</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>{n} failed</source>
   <translation>{n} fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>Reading the study …</source>
   <translation>Studie wird gelesen …</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>about {time} left</source>
   <translation>noch etwa {time}</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>on a Ray cluster</source>
   <translation>auf einem Ray-Cluster</translation>
  </message>
  <message>
   <location filename="../../app/windows/study_words.py" />
   <source>on {device}</source>
   <translation>auf {device}</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Audacity labels and Raven tables (*.txt *.TXT *.tsv)</source>
   <translation>Audacity-Bezeichnungen und Raven-Tabellen (*.txt *.TXT *.tsv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Export events</source>
   <translation>Ereignisse exportieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Import labels</source>
   <translation>Bezeichnungen importieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>JSON Lines (*.jsonl)</source>
   <translation>JSON Lines (*.jsonl)</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>Save results of all clips</source>
   <translation>Ergebnisse aller Clips speichern</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>the file has grown since it was heard</source>
   <translation>die Datei ist gewachsen, seit sie gehört wurde</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>waiting for its turn</source>
   <translation>wartet, bis es dran ist</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>listening …</source>
   <translation>hört …</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>paused, {heard}</source>
   <translation>angehalten, {heard}</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../app/windows/timeline_door.py" />
   <source>cancelled, {heard}</source>
   <translation>abgebrochen, {heard}</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Your sounds</source>
   <translation>Eigene Klänge</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Drop clips, folders or hours of recordings here, record a microphone, or listen live. Next opens a sample, so that there is something to see.</source>
   <translation>Clips, Ordner oder stundenlange Aufnahmen hierher ziehen, ein Mikrofon aufnehmen oder live hören. „Weiter“ öffnet ein Beispiel, damit es etwas zu sehen gibt.</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>The sound as the networks get it</source>
   <translation>Der Klang, wie ihn die Netze bekommen</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Time runs to the right, pitch runs up. Where it glows, the sound spoke for the answer. Space plays it.</source>
   <translation>Die Zeit läuft nach rechts, die Tonhöhe nach oben. Wo es leuchtet, sprach der Klang für die Antwort. Die Leertaste spielt ihn ab.</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>What five networks hear</source>
   <translation>Was fünf Netze hören</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>The bar is their mean, each tick one of them. Far apart: they do not agree. What is none of the classes is often taken for one of them.</source>
   <translation>Der Balken ist ihr Mittelwert, jeder Strich eines von ihnen. Weit auseinander: Sie sind sich nicht einig. Was zu keiner der Klassen gehört, wird oft für eine davon gehalten.</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Why, and whether to believe it</source>
   <translation>Warum, und ob es zu glauben ist</translation>
  </message>
  <message>
   <location filename="../../app/windows/tour.py" />
   <source>Ask about another class, listen to the evidence alone, and test the map against chance. Help says what we measured of it.</source>
   <translation>Nach einer anderen Klasse fragen, die Belege allein hören und die Karte gegen den Zufall testen. Die Hilfe sagt, was wir daran gemessen haben.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Its settings, epochs and networks are deleted from {folder}. Its bundle stays installed.</source>
   <translation>Einstellungen, Epochen und Netze werden aus {folder} gelöscht. Das Modellpaket bleibt installiert.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Its settings, epochs and networks are deleted from {folder}. What it has learned is lost.</source>
   <translation>Einstellungen, Epochen und Netze werden aus {folder} gelöscht. Das Gelernte geht verloren.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>The training is in {folder}</source>
   <translation>Das Training liegt in {folder}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <location filename="../../app/windows/train_page.py" />
   <source>Remove run</source>
   <translation>Lauf entfernen</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_binding.py" />
   <source>Looking for trainings …</source>
   <translation>Trainings werden gesucht …</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Stop and keep</source>
   <translation>Beenden und behalten</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>End with the epoch under way, and keep what there is.</source>
   <translation>Mit der laufenden Epoche beenden und behalten, was da ist.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>End at once; the training can be resumed.</source>
   <translation>Sofort beenden; das Training lässt sich fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Go on from the last epoch that is complete.</source>
   <translation>Nach der letzten vollständigen Epoche weitermachen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Put its networks among the bundles, and use them.</source>
   <translation>Die Netze unter die Modellpakete aufnehmen und verwenden.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Open as a draft</source>
   <translation>Als Entwurf öffnen</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Begin another training from these settings.</source>
   <translation>Mit diesen Einstellungen ein weiteres Training beginnen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Show the files of this training.</source>
   <translation>Die Dateien dieses Trainings zeigen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Delete this training's files; its bundle stays.</source>
   <translation>Die Dateien dieses Trainings löschen; das Modellpaket bleibt.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>Teach networks the sounds of your own clips</source>
   <translation>Netzen eigene Klänge beibringen</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_page.py" />
   <source>A folder with one subfolder per class is enough; ESC-50, UrbanSound8K, GTZAN and tables of clips are recognised. The clips are checked first, nothing leaves this computer, and a training can be stopped and resumed at any time.</source>
   <translation>Ein Ordner mit einem Unterordner je Klasse genügt; ESC-50, UrbanSound8K, GTZAN und Tabellen von Clips werden erkannt. Die Clips werden zuerst geprüft, nichts verlässt diesen Computer, und ein Training lässt sich jederzeit beenden und fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %; inner validation {inner_loss:.3f} nat, {inner_accuracy:.1f} %</source>
   <translation>Epoche {n}: Trainingsverlust {loss:.3f} nat, {accuracy:.1f} %; innere Validierung {inner_loss:.3f} nat, {inner_accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>seed {n}</source>
   <translation>Startwert {n}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>No epoch of this training is done: {state}.</source>
   <translation>Noch keine Epoche dieses Trainings ist fertig: {state}.</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>Cancelling …</source>
   <translation>Wird abgebrochen …</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>training loss of the last epoch, nat</source>
   <translation>Trainingsverlust der letzten Epoche, nat</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>epoch {n}: training loss {loss:.3f} nat, {accuracy:.1f} %</source>
   <translation>Epoche {n}: Trainingsverlust {loss:.3f} nat, {accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{used:.1f} of {total:.0f} GB</source>
   <translation>{used:.1f} von {total:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>about {clock}, in {time}</source>
   <translation>gegen {clock}, in {time}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>start from {file}</source>
   <translation>Start aus {file}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>custom recipe</source>
   <translation>eigenes Rezept</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{name} recipe</source>
   <translation>Rezept {name}</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>inner validation accuracy, %</source>
   <translation>Genauigkeit der inneren Validierung, %</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>ImageNet start</source>
   <translation>ImageNet-Start</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{s:.2g} s for {n} clip</source>
   <translation>{s:.2g} s für {n} Clip</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{s:.2g} s for {n} clips</source>
   <translation>{s:.2g} s für {n} Clips</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>{n:.0f} % waiting for data</source>
   <translation>{n:.0f} % Warten auf Daten</translation>
  </message>
  <message>
   <location filename="../../app/windows/train_words.py" />
   <source>fold {n}</source>
   <translation>Fold {n}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_data_jobs.py" />
   <source>checking clips</source>
   <translation>Clips werden geprüft</translation>
  </message>
  <message>
   <location filename="../../app/wizard_data_jobs.py" />
   <source>{path}: holds {n} class of sounds; training needs two</source>
   <translation>{path}: enthält {n} Klangklasse; das Training braucht zwei</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>fits {network}</source>
   <translation>passt zu {network}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{device}, {n} thread: {reason}</source>
   <translation>{device}, {n} Thread: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{device}, {n} threads: {reason}</source>
   <translation>{device}, {n} Threads: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>fits {network}, but {n} of its weights are not in it</source>
   <translation>passt zu {network}, aber {n} seiner Gewichte fehlen darin</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>nothing was changed this time</source>
   <translation>diesmal wurde nichts verändert</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>asking for the weights</source>
   <translation>Gewichte werden angefragt</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>reading {file}</source>
   <translation>{file} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>changing {name}</source>
   <translation>{name} wird verändert</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{by} semitone</source>
   <translation>{by} Halbton</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{by} semitones</source>
   <translation>{by} Halbtöne</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{times:.2f} × as fast</source>
   <translation>{times:.2f} × so schnell</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>moved by {by} s</source>
   <translation>um {by} s verschoben</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} row blanked</source>
   <translation>{n} Zeile geleert</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} rows blanked</source>
   <translation>{n} Zeilen geleert</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} column blanked</source>
   <translation>{n} Spalte geleert</translation>
  </message>
  <message>
   <location filename="../../app/wizard_jobs.py" />
   <source>{n} columns blanked</source>
   <translation>{n} Spalten geleert</translation>
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
   <translation> und ist kein Modellpaket</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source> and {0} more</source>
   <comment>core</comment>
   <translation> und {0} weitere</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source> and {0} more class</source>
   <comment>core</comment>
   <translation> und {0} weitere Klasse</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source> and {0} more classes</source>
   <comment>core</comment>
   <translation> und {0} weitere Klassen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source> beneath {0}</source>
   <comment>core</comment>
   <translation> unterhalb von {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source> that is not excluded</source>
   <comment>core</comment>
   <translation> außer ausgeschlossenen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>(spectral correlation {0}; reported from {1})</source>
   <comment>core</comment>
   <translation>(Korrelation des Verlaufs ihrer Spektren {0}; ab {1} wird es gemeldet)</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>, for example {0}</source>
   <comment>core</comment>
   <translation>, zum Beispiel {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, in fold {0} and in fold {1}</source>
   <comment>core</comment>
   <translation>, in Fold {0} und in Fold {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, nor are {0} more of the table</source>
   <comment>core</comment>
   <translation>, ebenso {0} weitere der Tabelle</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>, nor is {0} more of the table</source>
   <comment>core</comment>
   <translation>, ebenso {0} weiterer der Tabelle</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>, one in {0} and one in {1}</source>
   <comment>core</comment>
   <translation>, einer in {0} und einer in {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>, paper protocol</source>
   <comment>core</comment>
   <translation>, Protokoll der Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>, random start</source>
   <comment>core</comment>
   <translation>, Zufallsstart</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>, though one is {0} and one {1}</source>
   <comment>core</comment>
   <translation>, obwohl einer {0} ist und einer {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>1 channel</source>
   <comment>core</comment>
   <translation>1 Kanal</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>1 class</source>
   <comment>core</comment>
   <translation>1 Klasse</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/sound_checks.py" />
   <source>1 clip</source>
   <comment>core</comment>
   <translation>1 Clip</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>1 source</source>
   <comment>core</comment>
   <translation>1 Quelle</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>2 to 3 points lost with two blocks frozen</source>
   <comment>core</comment>
   <translation>2 bis 3 Punkte Verlust mit zwei eingefrorenen Blöcken</translation>
  </message>
  <message>
   <location filename="../../core/models/registry.py" />
   <source>8-layer CNN</source>
   <comment>core</comment>
   <translation>CNN mit 8 Schichten</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>; did you mean {0}?</source>
   <comment>core</comment>
   <translation>; ist {0} gemeint?</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Accuracy by number of members</source>
   <comment>core</comment>
   <translation>Genauigkeit nach Zahl der Mitglieder</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>CUDA cannot be used: {0}</source>
   <comment>core</comment>
   <translation>CUDA ist nicht nutzbar: {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>CUDA_VISIBLE_DEVICES hides every device</source>
   <comment>core</comment>
   <translation>CUDA_VISIBLE_DEVICES verbirgt jedes Gerät</translation>
  </message>
  <message>
   <source>Extra inputs are not permitted</source>
   <comment>core</comment>
   <translation>Diese Angabe ist hier nicht erlaubt</translation>
  </message>
  <message>
   <source>Field required</source>
   <comment>core</comment>
   <translation>Diese Angabe fehlt</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>GTZAN without faults and with artists kept apart, by Kereliuk et al. (2015)</source>
   <comment>core</comment>
   <translation>GTZAN ohne fehlerhafte Clips und mit getrennten Interpreten, nach Kereliuk et al. (2015)</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>Grad-CAM cannot follow this network's computation; use another method</source>
   <comment>core</comment>
   <translation>Grad-CAM kann der Rechnung dieses Netzes nicht folgen; eine andere Methode wählen</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>How alike a block's outputs are before and after training</source>
   <comment>core</comment>
   <translation>Wie ähnlich die Ausgaben eines Blocks vor und nach dem Training sind</translation>
  </message>
  <message>
   <source>Input should be a valid boolean</source>
   <comment>core</comment>
   <translation>Muss wahr oder falsch sein</translation>
  </message>
  <message>
   <source>Input should be a valid integer</source>
   <comment>core</comment>
   <translation>Muss eine ganze Zahl sein</translation>
  </message>
  <message>
   <source>Input should be a valid integer, got a number with a fractional part</source>
   <comment>core</comment>
   <translation>Muss eine ganze Zahl sein, ohne Nachkommastellen</translation>
  </message>
  <message>
   <source>Input should be a valid number</source>
   <comment>core</comment>
   <translation>Muss eine Zahl sein</translation>
  </message>
  <message>
   <source>Input should be a valid string</source>
   <comment>core</comment>
   <translation>Muss Text sein</translation>
  </message>
  <message>
   <source>Input should be greater than or equal to {0}</source>
   <comment>core</comment>
   <translation>Muss mindestens {0} sein</translation>
  </message>
  <message>
   <source>Input should be greater than {0}</source>
   <comment>core</comment>
   <translation>Muss größer als {0} sein</translation>
  </message>
  <message>
   <source>Input should be less than or equal to {0}</source>
   <comment>core</comment>
   <translation>Darf höchstens {0} sein</translation>
  </message>
  <message>
   <source>Input should be less than {0}</source>
   <comment>core</comment>
   <translation>Muss kleiner als {0} sein</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <comment>core</comment>
   <translation>Ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Learning rate and weight decay</source>
   <comment>core</comment>
   <translation>Lernrate und Weight Decay</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>MPS cannot be used: {0}</source>
   <comment>core</comment>
   <translation>MPS ist nicht nutzbar: {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Model cutoff</source>
   <comment>core</comment>
   <translation>Netzkürzung</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>No clip here is of the bundle's {0}.</source>
   <comment>core</comment>
   <translation>Von {0} des Modellpakets ist hier kein Clip.</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <comment>core</comment>
   <translation>Kein Platz mehr auf dem Datenträger</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <comment>core</comment>
   <translation>Datei oder Ordner nicht vorhanden</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <comment>core</comment>
   <translation>Ist kein Ordner</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <comment>core</comment>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>Ray could not be started here: {0}</source>
   <comment>core</comment>
   <translation>Ray konnte hier nicht gestartet werden: {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>Ray is not installed; install it with: pip install 'sonolens[cluster]'</source>
   <comment>core</comment>
   <translation>Ray ist nicht installiert; installieren mit: pip install 'sonolens[cluster]'</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <comment>core</comment>
   <translation>Der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>Some of these clips</source>
   <comment>core</comment>
   <translation>Einige dieser Clips</translation>
  </message>
  <message>
   <location filename="../../core/training/tensorboard.py" />
   <source>TensorBoard event files need the package tensorboard: pip install tensorboard</source>
   <comment>core</comment>
   <translation>TensorBoard-Dateien brauchen das Paket tensorboard: pip install tensorboard</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>The bundle does not know {0}; clips of these classes count in no accuracy.</source>
   <comment>core</comment>
   <translation>Das Modellpaket kennt {0} nicht; Clips dieser Klassen zählen in keiner Genauigkeit.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>These clips</source>
   <comment>core</comment>
   <translation>Diese Clips</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Three resolutions against one replicated</source>
   <comment>core</comment>
   <translation>Drei Auflösungen gegen eine vervielfachte</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Trained against random starts</source>
   <comment>core</comment>
   <translation>Vortrainierter Start gegen Zufallsstart</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Weight freeze</source>
   <comment>core</comment>
   <translation>Gewichte einfrieren</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>Weight fusion</source>
   <comment>core</comment>
   <translation>Gewichte übernehmen (Fusion)</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>What is shown of a sound</source>
   <comment>core</comment>
   <translation>Was von einem Klang gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>a CUDA device is there</source>
   <comment>core</comment>
   <translation>ein CUDA-Gerät ist vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/attribution/integrated_gradients.py" />
   <source>a Riemann rule needs at least 2</source>
   <comment>core</comment>
   <translation>eine Riemann-Summe braucht mindestens 2</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>a bundle {0} is installed already; replace it, or install this one under another name</source>
   <comment>core</comment>
   <translation>ein Modellpaket {0} ist schon installiert; ersetzen, oder dieses unter anderem Namen installieren</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>a bundle's name {0}</source>
   <comment>core</comment>
   <translation>der Name eines Modellpakets {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>a bundle's networks see {0}; those of {1} are for studies only</source>
   <comment>core</comment>
   <translation>die Netze eines Modellpakets sehen {0}; solche für {1} sind nur für Studien da</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>a clip's target is no class of the bundle</source>
   <comment>core</comment>
   <translation>die Klasse eines Clips ist keine des Modellpakets</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a frequency range has \, low and high with tabs between them, not {0}</source>
   <comment>core</comment>
   <translation>ein Frequenzbereich besteht aus \, unterer und oberer Frequenz mit Tabulatoren dazwischen, nicht aus {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a frequency range without a label before it</source>
   <comment>core</comment>
   <translation>ein Frequenzbereich ohne Bezeichnung davor</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>a label has start, end and text with tabs between them, not {0}</source>
   <comment>core</comment>
   <translation>eine Bezeichnung besteht aus Anfang, Ende und Text mit Tabulatoren dazwischen, nicht aus {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>a name has more than {0} parts</source>
   <comment>core</comment>
   <translation>ein Name hat mehr als {0} Teile</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>a process for trials could not be started: it {0}</source>
   <comment>core</comment>
   <translation>ein Prozess für Versuche konnte nicht gestartet werden: er {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>about 85 % without blocks 3 and 4</source>
   <comment>core</comment>
   <translation>etwa 85 % ohne die Blöcke 3 und 4</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>about 90 % once block 3 is included</source>
   <comment>core</comment>
   <translation>etwa 90 %, sobald Block 3 dabei ist</translation>
  </message>
  <message>
   <source>accuracy</source>
   <comment>core</comment>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>accuracy on {0}, held-out protocol, 95 % interval</source>
   <comment>core</comment>
   <translation>Genauigkeit auf {0}, Protokoll mit zurückgehaltenem Fold, 95-%-Intervall</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>accuracy, held-out protocol</source>
   <comment>core</comment>
   <translation>Genauigkeit, Protokoll mit zurückgehaltenem Fold</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>all clips are of one class; two are needed</source>
   <comment>core</comment>
   <translation>alle Clips gehören zu einer Klasse; zwei sind nötig</translation>
  </message>
  <message>
   <source>almost the same sound{0}: {1} and {2} (spectral correlation {3}; reported from {4})</source>
   <comment>core</comment>
   <translation>fast derselbe Klang{0}: {1} und {2} (Korrelation des Verlaufs ihrer Spektren {3}; ab {4} wird es gemeldet)</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>almost the same sound{0}: {1} {2}</source>
   <comment>core</comment>
   <translation>fast derselbe Klang{0}: {1} {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>an Apple GPU is there</source>
   <comment>core</comment>
   <translation>eine Apple-GPU ist vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>another process is training this run</source>
   <comment>core</comment>
   <translation>ein anderer Prozess trainiert diesen Lauf</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>another process runs this study; wait until it is done</source>
   <comment>core</comment>
   <translation>ein anderer Prozess führt diese Studie aus; bitte warten, bis er fertig ist</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>as it is</source>
   <comment>core</comment>
   <translation>wie es ist</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>asked for</source>
   <comment>core</comment>
   <translation>so verlangt</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>block; bars: sd over folds and seeds</source>
   <comment>core</comment>
   <translation>Block; Balken: Standardabweichung über Folds und Startwerte</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>breaks off: {0} s of about {1} s are there</source>
   <comment>core</comment>
   <translation>bricht ab: {0} s von etwa {1} s sind vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>breaks off: {0} s of {1} s can be decoded</source>
   <comment>core</comment>
   <translation>bricht ab: {0} s von {1} s lassen sich dekodieren</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>cannot be decoded: {0}{1}</source>
   <comment>core</comment>
   <translation>nicht dekodierbar: {0}{1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/files.py" />
   <source>cannot be listed: {0}</source>
   <comment>core</comment>
   <translation>der Inhalt lässt sich nicht auflisten: {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/files.py" />
   <location filename="../../core/datasets/folders.py" />
   <source>cannot be looked at: {0}</source>
   <comment>core</comment>
   <translation>kann nicht betrachtet werden: {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>cannot be opened or written to; choose another folder</source>
   <comment>core</comment>
   <translation>lässt sich nicht öffnen oder beschreiben; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <location filename="../../core/training/contents.py" />
   <location filename="../../core/training/features.py" />
   <source>cannot be read</source>
   <comment>core</comment>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>cannot be read ({0})</source>
   <comment>core</comment>
   <translation>nicht lesbar ({0})</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>cannot be read any more ({0})</source>
   <comment>core</comment>
   <translation>nicht mehr lesbar ({0})</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read as a table: {0}</source>
   <comment>core</comment>
   <translation>nicht als Tabelle lesbar: {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>cannot be read as weights ({0})</source>
   <comment>core</comment>
   <translation>nicht als Gewichte lesbar ({0})</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: it is not UTF-8 text (line {0}); save it as UTF-8</source>
   <comment>core</comment>
   <translation>nicht lesbar: kein UTF-8-Text (Zeile {0}); bitte als UTF-8 speichern</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: it is not text</source>
   <comment>core</comment>
   <translation>nicht lesbar: kein Text</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>cannot be read: its name cannot be used here</source>
   <comment>core</comment>
   <translation>nicht lesbar: der Name kann hier nicht verwendet werden</translation>
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
   <translation>nicht lesbar: {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>cannot be removed: {0}</source>
   <comment>core</comment>
   <translation>lässt sich nicht entfernen: {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <location filename="../../core/bundles/install.py" />
   <location filename="../../core/bundles/onnx_export.py" />
   <location filename="../../core/evaluation/saving.py" />
   <source>cannot be written: {0}</source>
   <comment>core</comment>
   <translation>lässt sich nicht schreiben: {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>cannot be written: {0}; {1} and resume</source>
   <comment>core</comment>
   <translation>lässt sich nicht schreiben: {0}; {1} und fortsetzen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>channels differ: {0}; they are mixed to one</source>
   <comment>core</comment>
   <translation>verschiedene Kanalzahlen: {0}; sie werden zu einem Kanal gemischt</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>checking clips</source>
   <comment>core</comment>
   <translation>Clips werden geprüft</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>checking {0}</source>
   <comment>core</comment>
   <translation>{0} wird geprüft</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>class not known to the bundle</source>
   <comment>core</comment>
   <translation>Klasse, die das Modellpaket nicht kennt</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>class {0} of the dataset may be {1} of the bundle; rename it to one of them</source>
   <comment>core</comment>
   <translation>Klasse {0} des Datensatzes kann {1} des Modellpakets sein; in eine davon umbenennen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>class {0}{1} would have nothing to train on when fold {2} is held out; add clips from another source or leave it out</source>
   <comment>core</comment>
   <translation>für Klasse {0}{1} bliebe nichts zum Trainieren, wenn Fold {2} zurückgehalten wird; Clips aus einer anderen Quelle ergänzen oder die Klasse weglassen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>classes are uneven: {0} of {1}, {2} of {3}; class weights make up for it</source>
   <comment>core</comment>
   <translation>die Klassen sind ungleich groß: {0} von {1}, {2} von {3}; Klassengewichte gleichen es aus</translation>
  </message>
  <message>
   <location filename="../../core/inference/timeline.py" />
   <source>classifying</source>
   <comment>core</comment>
   <translation>wird klassifiziert</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>clips named &lt;genre&gt;.&lt;five digits&gt; are in {0}</source>
   <comment>core</comment>
   <translation>Clips namens &lt;genre&gt;.&lt;fünf Ziffern&gt; sind in {0}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>clips of classes that both bundles know</source>
   <comment>core</comment>
   <translation>Clips der Klassen, die beide Modellpakete kennen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>comparing clips</source>
   <comment>core</comment>
   <translation>Clips werden verglichen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>comparing it with torch</source>
   <comment>core</comment>
   <translation>wird mit torch verglichen</translation>
  </message>
  <message>
   <location filename="../../core/transfer/weight_change.py" />
   <source>comparing the outputs of blocks</source>
   <comment>core</comment>
   <translation>die Ausgaben der Blöcke werden verglichen</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>computing features</source>
   <comment>core</comment>
   <translation>Merkmale werden berechnet</translation>
  </message>
  <message>
   <location filename="../../core/transfer/weight_change.py" />
   <source>correlating the outputs of {0}</source>
   <comment>core</comment>
   <translation>die Ausgaben von {0} werden korreliert</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>damaged ({0}); going back to what came before it</source>
   <comment>core</comment>
   <translation>beschädigt ({0}); zurück zu dem, was davor war</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>died ({0})</source>
   <comment>core</comment>
   <translation>brach ab ({0})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>does not hold the probabilities</source>
   <comment>core</comment>
   <translation>enthält die Wahrscheinlichkeiten nicht</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>does not hold the probabilities ({0})</source>
   <comment>core</comment>
   <translation>enthält die Wahrscheinlichkeiten nicht ({0})</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>does not say how long it is, as sound that came through a pipe; convert it once</source>
   <comment>core</comment>
   <translation>sagt nicht, wie lang die Aufnahme ist, wie bei Klang aus einer Pipe; bitte einmal umwandeln</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>done</source>
   <comment>core</comment>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>downloading {0}</source>
   <comment>core</comment>
   <translation>{0} wird heruntergeladen</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>each must be at least one sample long</source>
   <comment>core</comment>
   <translation>jedes muss mindestens einen Abtastwert lang sein</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>ended (exit code {0})</source>
   <comment>core</comment>
   <translation>endete (Exit-Code {0})</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>ends at {0} s, before it starts at {1} s</source>
   <comment>core</comment>
   <translation>endet bei {0} s, bevor es bei {1} s anfängt</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>ends at {0} s, past the end of the recording, {1} s; do the labels belong to it?</source>
   <comment>core</comment>
   <translation>endet bei {0} s, nach dem Ende der Aufnahme bei {1} s; gehören die Bezeichnungen zu ihr?</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>epochs must rise</source>
   <comment>core</comment>
   <translation>die Epochen müssen ansteigen</translation>
  </message>
  <message>
   <location filename="../../core/training/estimate.py" />
   <source>estimating</source>
   <comment>core</comment>
   <translation>wird geschätzt</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>evaluating</source>
   <comment>core</comment>
   <translation>wird ausgewertet</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>evaluating {0}</source>
   <comment>core</comment>
   <translation>{0} wird ausgewertet</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>exists and is not a bundle; choose another folder</source>
   <comment>core</comment>
   <translation>ist vorhanden und kein Modellpaket; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../core/attribution/question.py" />
   <source>explaining</source>
   <comment>core</comment>
   <translation>wird erklärt</translation>
  </message>
  <message>
   <location filename="../../core/attribution/memory.py" />
   <source>explaining needs more memory than there is, even one step at a time</source>
   <comment>core</comment>
   <translation>die Erklärung braucht mehr Speicher, als vorhanden ist, selbst Schritt für Schritt</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>fault-filtered divides GTZAN, not {0}</source>
   <comment>core</comment>
   <translation>fault-filtered teilt GTZAN auf, nicht {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>file does not exist</source>
   <comment>core</comment>
   <translation>Datei nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/splits.py" />
   <location filename="../../core/evaluation/selection.py" />
   <source>fold {0}</source>
   <comment>core</comment>
   <translation>Fold {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>fold {0} holds no clip out</source>
   <comment>core</comment>
   <translation>Fold {0} hält keinen Clip zurück</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>fold {0} holds nothing out</source>
   <comment>core</comment>
   <translation>Fold {0} hält nichts zurück</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/cross_validation.py" />
   <source>fold {0}, member {1}</source>
   <comment>core</comment>
   <translation>Fold {0}, Mitglied {1}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>format not recognised</source>
   <comment>core</comment>
   <translation>Format nicht erkannt</translation>
  </message>
  <message>
   <location filename="../../core/training/precision.py" />
   <source>fp16 needs CUDA, not {0}</source>
   <comment>core</comment>
   <translation>fp16 braucht CUDA, nicht {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>free some space</source>
   <comment>core</comment>
   <translation>Platz schaffen</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>frozen up to and including this block</source>
   <comment>core</comment>
   <translation>eingefroren bis einschließlich dieses Blocks</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>going on with {0}, as the training was begun, instead of {1}: other sums would round otherwise</source>
   <comment>core</comment>
   <translation>weiter mit {0}, wie zu Beginn des Trainings, statt {1}: Summen würden sonst anders gerundet</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>groups of copies</source>
   <comment>core</comment>
   <translation>Gruppen von Kopien</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has more than {0} cells</source>
   <comment>core</comment>
   <translation>hat mehr als {0} Zellen</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has more than {0} columns</source>
   <comment>core</comment>
   <translation>hat mehr als {0} Spalten</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>has more than {0} lines</source>
   <comment>core</comment>
   <translation>hat mehr als {0} Zeilen</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>has no fold {0}</source>
   <comment>core</comment>
   <translation>hat keinen Fold {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/manifest.py" />
   <source>has no official folds to cross-validate over</source>
   <comment>core</comment>
   <translation>hat keine offiziellen Folds für eine Kreuzvalidierung</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>has shape {0}, not {1} as {2} says</source>
   <comment>core</comment>
   <translation>hat die Form {0}, nicht {1}, wie {2} sagt</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has the column {0} twice</source>
   <comment>core</comment>
   <translation>hat die Spalte {0} zweimal</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>has two columns called {0}</source>
   <comment>core</comment>
   <translation>hat zwei Spalten namens {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>has {0} columns, line 1 has {1}</source>
   <comment>core</comment>
   <translation>hat {0} Spalten, Zeile 1 hat {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>has {0} columns, more than {1}</source>
   <comment>core</comment>
   <translation>hat {0} Spalten, mehr als {1}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>held out by {0}: {1}</source>
   <comment>core</comment>
   <translation>zurückgehalten nach {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds a number beyond 64 bits</source>
   <comment>core</comment>
   <translation>enthält eine Zahl von mehr als 64 Bit</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds a single class folder; two are needed</source>
   <comment>core</comment>
   <translation>enthält nur einen Klassenordner; zwei sind nötig</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>holds a single class, {0}; two are needed</source>
   <comment>core</comment>
   <translation>enthält nur eine Klasse, {0}; zwei sind nötig</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>holds bytes that are no text; is this a label file?</source>
   <comment>core</comment>
   <translation>enthält Bytes, die kein Text sind; ist das eine Datei mit Bezeichnungen?</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds half a letter, which is no text</source>
   <comment>core</comment>
   <translation>enthält einen halben Buchstaben, der kein Text ist</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds neither folders of clips nor a table of labels</source>
   <comment>core</comment>
   <translation>enthält weder Ordner mit Clips noch eine Tabelle mit Bezeichnungen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/gtzan.py" />
   <source>holds no GTZAN: genres/&lt;genre&gt;/&lt;genre&gt;.00000.wav and so on are not there</source>
   <comment>core</comment>
   <translation>enthält kein GTZAN: genres/&lt;genre&gt;/&lt;genre&gt;.00000.wav und so weiter fehlen</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no JSON object</source>
   <comment>core</comment>
   <translation>enthält kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>holds no clip of a class that all bundles know</source>
   <comment>core</comment>
   <translation>enthält keinen Clip einer Klasse, die alle Modellpakete kennen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>holds no clip{0}</source>
   <comment>core</comment>
   <translation>enthält keinen Clip{0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>holds no folder with sound files</source>
   <comment>core</comment>
   <translation>enthält keinen Ordner mit Klangdateien</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no results of a training</source>
   <comment>core</comment>
   <translation>enthält keine Ergebnisse eines Trainings</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/datasets/listening.py" />
   <source>holds no samples</source>
   <comment>core</comment>
   <translation>enthält keine Abtastwerte</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds no samples that can be decoded</source>
   <comment>core</comment>
   <translation>enthält keine dekodierbaren Abtastwerte</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>holds no settings of a training</source>
   <comment>core</comment>
   <translation>enthält keine Einstellungen eines Trainings</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>holds no study</source>
   <comment>core</comment>
   <translation>enthält keine Studie</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>holds no table with a column for the path and the label</source>
   <comment>core</comment>
   <translation>enthält keine Tabelle mit je einer Spalte für Pfad und Bezeichnung</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>holds no trial; name a network, a fold and a seed at least</source>
   <comment>core</comment>
   <translation>enthält keinen Versuch; mindestens ein Netz, einen Fold und einen Startwert nennen</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>holds no weights of {0}</source>
   <comment>core</comment>
   <translation>enthält keine Gewichte von {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds samples of {0}, which is no sound</source>
   <comment>core</comment>
   <translation>enthält Abtastwerte von {0}, was kein Klang ist</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>holds samples that are not numbers (NaN, infinity)</source>
   <comment>core</comment>
   <translation>enthält Abtastwerte, die keine Zahlen sind (NaN, unendlich)</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>holds several tables of clips ({0}); name one</source>
   <comment>core</comment>
   <translation>enthält mehrere Tabellen mit Clips ({0}); eine davon nennen</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>holds something else; choose another folder</source>
   <comment>core</comment>
   <translation>enthält etwas anderes; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>holds something other than tensors by name</source>
   <comment>core</comment>
   <translation>enthält anderes als Tensoren mit Namen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>holds sound files, but neither one folder per class nor a table of labels</source>
   <comment>core</comment>
   <translation>enthält Klangdateien, aber weder einen Ordner je Klasse noch eine Tabelle mit Bezeichnungen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>holds sound files, but no folder a class</source>
   <comment>core</comment>
   <translation>enthält Klangdateien, aber keinen Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>holds what no study wrote; choose another folder</source>
   <comment>core</comment>
   <translation>enthält etwas, das keine Studie geschrieben hat; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../core/training/data.py" />
   <source>holds {0} class of sounds; training needs two</source>
   <comment>core</comment>
   <translation>enthält {0} Klasse von Klängen; zum Trainieren sind zwei nötig</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>holds {0} files; is it a bundle?</source>
   <comment>core</comment>
   <translation>enthält {0} Dateien; ist das ein Modellpaket?</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>holds {0} twice</source>
   <comment>core</comment>
   <translation>enthält {0} zweimal</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>holds {0}, which it does not name</source>
   <comment>core</comment>
   <translation>enthält {0}, nennt es aber nicht</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is a folder, not a sound file</source>
   <comment>core</comment>
   <translation>ist ein Ordner, keine Klangdatei</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>is a folder; choose another name</source>
   <comment>core</comment>
   <translation>ist ein Ordner; einen anderen Namen wählen</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>is another sound in the second evaluation; they cannot be compared</source>
   <comment>core</comment>
   <translation>ist in der zweiten Auswertung ein anderer Klang; sie lassen sich nicht vergleichen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <location filename="../../core/datasets/listening.py" />
   <source>is empty</source>
   <comment>core</comment>
   <translation>ist leer</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is empty (0 bytes)</source>
   <comment>core</comment>
   <translation>ist leer (0 Bytes)</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>is empty now</source>
   <comment>core</comment>
   <translation>ist jetzt leer</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>is listed twice, as {0} and as {1}</source>
   <comment>core</comment>
   <translation>ist zweimal aufgeführt, als {0} und als {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>is listed twice{0}</source>
   <comment>core</comment>
   <translation>ist zweimal aufgeführt{0}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/occlusion.py" />
   <source>is longer than the patch, which leaves pixels untried</source>
   <comment>core</comment>
   <translation>ist größer als das Feld, wodurch Pixel ungeprüft bleiben</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>is more than {0} levels deep</source>
   <comment>core</comment>
   <translation>ist mehr als {0} Ebenen tief</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>is neither a folder nor a table (.csv, .tsv, .txt)</source>
   <comment>core</comment>
   <translation>ist weder ein Ordner noch eine Tabelle (.csv, .tsv, .txt)</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>is no file of a study, or damaged; choose another folder, or remove it</source>
   <comment>core</comment>
   <translation>ist keine Studiendatei oder beschädigt; einen anderen Ordner wählen oder sie entfernen</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>is no file of a study; choose another folder</source>
   <comment>core</comment>
   <translation>ist keine Studiendatei; einen anderen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>is not a bundle ({0})</source>
   <comment>core</comment>
   <translation>ist kein Modellpaket ({0})</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>is not a file of torch</source>
   <comment>core</comment>
   <translation>ist keine Datei von torch</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is not a readable sound file</source>
   <comment>core</comment>
   <translation>keine lesbare Klangdatei</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>is not a regular file</source>
   <comment>core</comment>
   <translation>ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>is not a safetensors file ({0})</source>
   <comment>core</comment>
   <translation>ist keine safetensors-Datei ({0})</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>is not an evaluation ({0})</source>
   <comment>core</comment>
   <translation>ist keine Auswertung ({0})</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>is not text in UTF-8</source>
   <comment>core</comment>
   <translation>ist kein Text in UTF-8</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>is of a training with other settings or clips</source>
   <comment>core</comment>
   <translation>gehört zu einem Training mit anderen Einstellungen oder Clips</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>is there already; choose another name</source>
   <comment>core</comment>
   <translation>ist schon vorhanden; einen anderen Namen wählen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>is there already{0}; choose another name</source>
   <comment>core</comment>
   <translation>ist schon vorhanden{0}; einen anderen Namen wählen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>is too large a table: {0} columns, {1} lines</source>
   <comment>core</comment>
   <translation>ist eine zu große Tabelle: {0} Spalten, {1} Zeilen</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>is too large for a file of labels (over 64 MB)</source>
   <comment>core</comment>
   <translation>ist zu groß für eine Datei mit Bezeichnungen (über 64 MB)</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>is too large to be an evaluation</source>
   <comment>core</comment>
   <translation>ist zu groß für eine Auswertung</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>is {0} in the first evaluation and {1} in the second; they cannot be compared</source>
   <comment>core</comment>
   <translation>ist {0} in der ersten Auswertung und {1} in der zweiten; sie lassen sich nicht vergleichen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>it is a table</source>
   <comment>core</comment>
   <translation>es ist eine Tabelle</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is larger than {0} MB</source>
   <comment>core</comment>
   <translation>größer als {0} MB</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is nested too deep</source>
   <comment>core</comment>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../core/files.py" />
   <source>it is not a regular file</source>
   <comment>core</comment>
   <translation>keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>its high frequency, {0} Hz, is below its low one, {1} Hz</source>
   <comment>core</comment>
   <translation>die obere Frequenz, {0} Hz, liegt unter der unteren, {1} Hz</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/interchange/reading.py" />
   <source>its name cannot be used here</source>
   <comment>core</comment>
   <translation>der Name kann hier nicht verwendet werden</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>its networks need {0} GB of memory, {1} GB are free</source>
   <comment>core</comment>
   <translation>die Netze brauchen {0} GB Speicher, {1} GB sind frei</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>its process {0}, {1} times</source>
   <comment>core</comment>
   <translation>der Prozess {0}, {1} Mal</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>its source {0} lies in {1} and, with {2}, in {3}</source>
   <comment>core</comment>
   <translation>die Quelle {0} liegt in {1} und, mit {2}, in {3}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>its trials are other ones</source>
   <comment>core</comment>
   <translation>andere Versuche</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>its weights take {0} GB, and one ONNX file holds {1} GB: export a bundle with fewer members</source>
   <comment>core</comment>
   <translation>die Gewichte umfassen {0} GB, eine ONNX-Datei fasst {1} GB: ein Modellpaket mit weniger Mitgliedern exportieren</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker died {0} time</source>
   <comment>core</comment>
   <translation>der Arbeitsprozess brach {0} Mal ab</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker died {0} times</source>
   <comment>core</comment>
   <translation>der Arbeitsprozess brach {0} Mal ab</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>its worker was ended: the machine's memory was full</source>
   <comment>core</comment>
   <translation>der Arbeitsprozess wurde beendet: der Speicher des Rechners war voll</translation>
  </message>
  <message>
   <location filename="../../core/datasets/gtzan.py" />
   <source>known to be damaged in many copies of GTZAN, and in this one: {0}</source>
   <comment>core</comment>
   <translation>in vielen Kopien von GTZAN bekanntermaßen beschädigt, auch in dieser: {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>lacks a column for the {0}; its first line must name the columns, one of them {1}, and it has {2}</source>
   <comment>core</comment>
   <translation>eine Spalte für {0} fehlt; die erste Zeile muss die Spalten nennen, darunter {1}, und nennt {2}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>lacks the column {0}</source>
   <comment>core</comment>
   <translation>die Spalte {0} fehlt</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <location filename="../../core/bundles/manifest.py" />
   <source>lacks {0}</source>
   <comment>core</comment>
   <translation>{0} fehlt</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>last block that is kept</source>
   <comment>core</comment>
   <translation>letzter Block, der bleibt</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>last feature map</source>
   <comment>core</comment>
   <translation>letzte Merkmalskarte</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>lasts {0} h, too long to be taken as one clip</source>
   <comment>core</comment>
   <translation>dauert {0} h, zu lang für einen einzigen Clip</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>lasts {0} s, which is too short</source>
   <comment>core</comment>
   <translation>dauert {0} s, was zu kurz ist</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>learning rate</source>
   <comment>core</comment>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>lists no clips</source>
   <comment>core</comment>
   <translation>führt keine Clips auf</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>loading it with onnxruntime</source>
   <comment>core</comment>
   <translation>wird mit onnxruntime geladen</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>may not be read: permission denied</source>
   <comment>core</comment>
   <translation>darf nicht gelesen werden: Zugriff verweigert</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>member {0}</source>
   <comment>core</comment>
   <translation>Mitglied {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>member {0} computes something else after saving; not saved</source>
   <comment>core</comment>
   <translation>Mitglied {0} rechnet nach dem Speichern anders; nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>member {0}, epoch {1}</source>
   <comment>core</comment>
   <translation>Mitglied {0}, Epoche {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>members; bars: sd over the subsets of so many</source>
   <comment>core</comment>
   <translation>Mitglieder; Balken: Standardabweichung über die Teilmengen dieser Größe</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>mend that</source>
   <comment>core</comment>
   <translation>das beheben</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>meta/esc50.csv and audio are there</source>
   <comment>core</comment>
   <translation>meta/esc50.csv und audio sind vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>metadata/UrbanSound8K.csv and audio are there</source>
   <comment>core</comment>
   <translation>metadata/UrbanSound8K.csv und audio sind vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>model cutoff</source>
   <comment>core</comment>
   <translation>Netzkürzung</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>more than {0} bytes are sent</source>
   <comment>core</comment>
   <translation>es kommen mehr als {0} Bytes</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>more than {0} pixels a channel</source>
   <comment>core</comment>
   <translation>mehr als {0} Pixel je Kanal</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>must be 0 with mfcc, which do not show a sound's power</source>
   <comment>core</comment>
   <translation>muss bei mfcc 0 sein, denn die zeigen nicht, wie stark ein Klang ist</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be lower-case letters, digits, '.', '_' or '-', at most 64</source>
   <comment>core</comment>
   <translation>darf nur Kleinbuchstaben, Ziffern, '.', '_' oder '-' enthalten, höchstens 64</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be one printable line</source>
   <comment>core</comment>
   <translation>muss eine druckbare Zeile sein</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>must be positive</source>
   <comment>core</comment>
   <translation>muss positiv sein</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>must be shorter than the training</source>
   <comment>core</comment>
   <translation>muss kürzer als das Training sein</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>must be two rates that rise, between 0.25 and 4</source>
   <comment>core</comment>
   <translation>muss aus zwei ansteigenden Raten zwischen 0.25 und 4 bestehen</translation>
  </message>
  <message>
   <location filename="../../core/training/ensemble.py" />
   <source>must be {0} for a bundle; others are for studies</source>
   <comment>core</comment>
   <translation>muss für ein Modellpaket {0} sein; anderes ist für Studien da</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names must be distinct and not empty</source>
   <comment>core</comment>
   <translation>die Namen müssen verschieden und nicht leer sein</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names must be printable and at most {0} letters</source>
   <comment>core</comment>
   <translation>die Namen müssen druckbar sein und höchstens {0} Zeichen haben</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>names no member</source>
   <comment>core</comment>
   <translation>nennt kein Mitglied</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>natural logarithm of {0} + mel power of mono sound at {1} Hz, windows of {2} ms as three channels of {3}; normalisation is part of the graph</source>
   <comment>core</comment>
   <translation>natürlicher Logarithmus aus {0} + Mel-Leistung von Mono-Klang mit {1} Hz, Fenster von {2} ms als drei Kanäle von {3}; die Normalisierung ist Teil des Graphen</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>nearly 10 points lost with block 3 frozen</source>
   <comment>core</comment>
   <translation>fast 10 Punkte Verlust mit eingefrorenem Block 3</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>needs epoch_choice = 'inner', clips to judge an epoch by</source>
   <comment>core</comment>
   <translation>braucht epoch_choice = 'inner', Clips zur Beurteilung einer Epoche</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no CUDA: {0}; no MPS: {1}</source>
   <comment>core</comment>
   <translation>kein CUDA: {0}; kein MPS: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/store.py" />
   <source>no bundle {0} here or among the installed ones: {1}</source>
   <comment>core</comment>
   <translation>kein Modellpaket {0} hier oder unter den installierten: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>no bundle {0} is installed; installed are: {1}</source>
   <comment>core</comment>
   <translation>kein Modellpaket {0} ist installiert; installiert sind: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/inner.py" />
   <source>no class has two sources to divide</source>
   <comment>core</comment>
   <translation>keine Klasse hat zwei Quellen, die sich aufteilen ließen</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>no column {0}; a selection table has its columns' names in line 1 and tabs between them</source>
   <comment>core</comment>
   <translation>keine Spalte {0}; eine Auswahltabelle nennt in Zeile 1 ihre Spalten, mit Tabulatoren dazwischen</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no device {0}; there are {1}</source>
   <comment>core</comment>
   <translation>kein Gerät {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>no kind of run {0}; there are {1}</source>
   <comment>core</comment>
   <translation>keine Art von Lauf {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>no method {0}; there are {1}</source>
   <comment>core</comment>
   <translation>keine Methode {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>no path is known for these weights</source>
   <comment>core</comment>
   <translation>für diese Gewichte ist kein Pfad bekannt</translation>
  </message>
  <message>
   <location filename="../../core/training/recipe.py" />
   <source>no recipe {0}; there are {1}</source>
   <comment>core</comment>
   <translation>kein Rezept {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>no study {0}; there are {1}</source>
   <comment>core</comment>
   <translation>keine Studie {0}; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>no suffix</source>
   <comment>core</comment>
   <translation>keine Dateiendung</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>no trial is finished yet</source>
   <comment>core</comment>
   <translation>noch ist kein Versuch abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>no usable NVIDIA driver or card was found</source>
   <comment>core</comment>
   <translation>kein nutzbarer NVIDIA-Treiber und keine nutzbare Karte gefunden</translation>
  </message>
  <message>
   <source>none</source>
   <comment>core</comment>
   <translation>keiner</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>not a SHA-256</source>
   <comment>core</comment>
   <translation>kein SHA-256</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>not all weights of {0}: missing {1}</source>
   <comment>core</comment>
   <translation>nicht alle Gewichte von {0}: {1} fehlt</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>not of a version that is known here</source>
   <comment>core</comment>
   <translation>keine Version, die hier bekannt ist</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>not one clip could be used; the first, {0}: {1}</source>
   <comment>core</comment>
   <translation>kein einziger Clip war nutzbar; der erste, {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>not supported</source>
   <comment>core</comment>
   <translation>nicht gestützt</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>not the file that the study was planned with</source>
   <comment>core</comment>
   <translation>nicht die Datei, mit der die Studie geplant wurde</translation>
  </message>
  <message>
   <location filename="../../core/training/trials.py" />
   <source>not weights of {0}</source>
   <comment>core</comment>
   <translation>keine Gewichte von {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>not weights of {0}: unknown {1}</source>
   <comment>core</comment>
   <translation>keine Gewichte von {0}: {1} ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>not weights of {0}: {1} is missing or unknown</source>
   <comment>core</comment>
   <translation>keine Gewichte von {0}: {1} fehlt oder ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>nothing can be written in {0}</source>
   <comment>core</comment>
   <translation>in {0} lässt sich nichts schreiben</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>nothing gained beyond block 3</source>
   <comment>core</comment>
   <translation>über Block 3 hinaus kein Gewinn</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>of another version</source>
   <comment>core</comment>
   <translation>von einer anderen Version</translation>
  </message>
  <message>
   <location filename="../../core/datasets/folders.py" />
   <source>one folder per class</source>
   <comment>core</comment>
   <translation>ein Ordner je Klasse</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>one is named twice</source>
   <comment>core</comment>
   <translation>eines ist zweimal genannt</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>one sound in {0} classes, {1}: {2}</source>
   <comment>core</comment>
   <translation>ein Klang in {0} Klassen, {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>only on a Mac</source>
   <comment>core</comment>
   <translation>nur auf einem Mac</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>onnxruntime cannot load what was exported: {0}</source>
   <comment>core</comment>
   <translation>onnxruntime kann das Exportierte nicht laden: {0}</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>other shapes than {0} has: {1}</source>
   <comment>core</comment>
   <translation>andere Formen als bei {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>pairs of near duplicates</source>
   <comment>core</comment>
   <translation>Paare von fast gleichen Clips</translation>
  </message>
  <message>
   <location filename="../../core/interchange/tables.py" />
   <source>parquet needs pyarrow, which is not here: pip install 'sonolens[parquet]'</source>
   <comment>core</comment>
   <translation>parquet braucht pyarrow, was hier fehlt: pip install 'sonolens[parquet]'</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>partly supported</source>
   <comment>core</comment>
   <translation>teilweise gestützt</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>paths and labels are listed in {0}</source>
   <comment>core</comment>
   <translation>Pfade und Bezeichnungen stehen in {0}</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>permission denied</source>
   <comment>core</comment>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>random is compared with trained weights; name those</source>
   <comment>core</comment>
   <translation>Zufallsgewichte werden mit trainierten verglichen; diese nennen</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>random start</source>
   <comment>core</comment>
   <translation>Zufallsstart</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>reading it back</source>
   <comment>core</comment>
   <translation>wird probeweise gelesen</translation>
  </message>
  <message>
   <location filename="../../core/features/recording_overview.py" />
   <source>reading the recording</source>
   <comment>core</comment>
   <translation>Aufnahme wird gelesen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>reading {0}</source>
   <comment>core</comment>
   <translation>{0} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>sample rates differ: {0}; clips are resampled</source>
   <comment>core</comment>
   <translation>verschiedene Abtastraten: {0}; die Clips werden umgerechnet</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>says that it holds more than fits into memory</source>
   <comment>core</comment>
   <translation>gibt an, mehr zu enthalten, als in den Speicher passt</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>ships with the program and cannot be removed</source>
   <comment>core</comment>
   <translation>gehört zum Programm und kann nicht entfernt werden</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>signal {0}</source>
   <comment>core</comment>
   <translation>Signal {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>something else answers there</source>
   <comment>core</comment>
   <translation>dort antwortet etwas anderes</translation>
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
   <translation>Klangdateien liegen in {0} Ordnern{1}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>starts at {0} s, before the recording</source>
   <comment>core</comment>
   <translation>beginnt bei {0} s, vor der Aufnahme</translation>
  </message>
  <message>
   <location filename="../../core/studies/paper.py" />
   <source>still about 90 % without block 4</source>
   <comment>core</comment>
   <translation>noch etwa 90 % ohne Block 4</translation>
  </message>
  <message>
   <location filename="../../core/datasets/stratify.py" />
   <source>stratified-{0} needs at least {1} sources; there are {2}</source>
   <comment>core</comment>
   <translation>stratified-{0} braucht mindestens {1} Quellen; es gibt {2}</translation>
  </message>
  <message>
   <location filename="../../core/attribution/faithfulness.py" />
   <source>testing the map</source>
   <comment>core</comment>
   <translation>die Karte wird geprüft</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the clips are other ones</source>
   <comment>core</comment>
   <translation>andere Clips</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>the clips of the study are not to be had on {0}: {1}; put them at {2} on every machine</source>
   <comment>core</comment>
   <translation>die Clips der Studie sind auf {0} nicht zu haben: {1}; auf jedem Rechner unter {2} ablegen</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>the connection broke off</source>
   <comment>core</comment>
   <translation>die Verbindung brach ab</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>the dataset has none</source>
   <comment>core</comment>
   <translation>der Datensatz hat keine</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <source>the dataset has {0}, the bundle knows {1}: no class in common; choose another bundle, or rename the classes of the dataset</source>
   <comment>core</comment>
   <translation>der Datensatz hat {0}, das Modellpaket kennt {1}: keine gemeinsame Klasse; ein anderes Modellpaket wählen oder die Klassen des Datensatzes umbenennen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>the dataset is one folder further in: {0}</source>
   <comment>core</comment>
   <translation>der Datensatz liegt einen Ordner tiefer: {0}</translation>
  </message>
  <message>
   <location filename="../../core/training/files.py" />
   <source>the disk is full</source>
   <comment>core</comment>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the disk is full; free some space and run the study again: it goes on</source>
   <comment>core</comment>
   <translation>der Datenträger ist voll; Platz schaffen und die Studie erneut starten: sie geht weiter</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the end</source>
   <comment>core</comment>
   <translation>das Ende</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>the file is empty: there are no labels in it</source>
   <comment>core</comment>
   <translation>die Datei ist leer: sie enthält keine Bezeichnungen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the first 80 % of each class by name to train on</source>
   <comment>core</comment>
   <translation>die nach Namen ersten 80 % jeder Klasse zum Trainieren</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the header names a sample rate of {0} MHz</source>
   <comment>core</comment>
   <translation>der Dateikopf nennt eine Abtastrate von {0} MHz</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the header names no sample rate or no channel</source>
   <comment>core</comment>
   <translation>der Dateikopf nennt keine Abtastrate oder keinen Kanal</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the high frequency</source>
   <comment>core</comment>
   <translation>die obere Frequenz</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <source>the link leads to itself</source>
   <comment>core</comment>
   <translation>die Verknüpfung führt zu sich selbst</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the low frequency</source>
   <comment>core</comment>
   <translation>die untere Frequenz</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>the name of an ONNX file ends in {0}</source>
   <comment>core</comment>
   <translation>der Name einer ONNX-Datei endet auf {0}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>the name {0} leaves the bundle</source>
   <comment>core</comment>
   <translation>der Name {0} führt aus dem Modellpaket hinaus</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>the network cannot be compiled here, going on without ({0})</source>
   <comment>core</comment>
   <translation>das Netz lässt sich hier nicht kompilieren, weiter ohne ({0})</translation>
  </message>
  <message>
   <location filename="../../core/attribution/grad_cam.py" />
   <source>the network has no feature map that Grad-CAM could weigh</source>
   <comment>core</comment>
   <translation>das Netz hat keine Merkmalskarte, die Grad-CAM gewichten könnte</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the part {0}</source>
   <comment>core</comment>
   <translation>dem Teil {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the recipe, or the number of epochs, is another one</source>
   <comment>core</comment>
   <translation>anderes Rezept oder andere Zahl der Epochen</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>the run was begun with {0}, not {1}; begin another run for that</source>
   <comment>core</comment>
   <translation>der Lauf wurde mit {0} begonnen, nicht mit {1}; dafür einen anderen Lauf beginnen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>the same samples in {0}: {1}</source>
   <comment>core</comment>
   <translation>dieselben Abtastwerte in {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>the same samples: {0}</source>
   <comment>core</comment>
   <translation>dieselben Abtastwerte: {0}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>the start</source>
   <comment>core</comment>
   <translation>der Anfang</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>the three resolutions are one and the same</source>
   <comment>core</comment>
   <translation>die drei Auflösungen sind ein und dieselbe</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/compare.py" />
   <source>the two evaluations are of different clips: {0} only in the first, {1} only in the second{2}; evaluate both on the same clips</source>
   <comment>core</comment>
   <translation>die beiden Auswertungen betreffen verschiedene Clips: {0} nur in der ersten, {1} nur in der zweiten{2}; beide auf denselben Clips auswerten</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>the weights in {0} are other ones</source>
   <comment>core</comment>
   <translation>andere Gewichte in {0}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>the {0} folds of {1}</source>
   <comment>core</comment>
   <translation>die {0} Folds von {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>the {0} part</source>
   <comment>core</comment>
   <translation>dem Teil {0}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/selection.py" />
   <source>there are {0}</source>
   <comment>core</comment>
   <translation>es gibt {0}</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>there is no Ray cluster at {0} ({1}); start one with 'ray start --head', or leave --address out to use this machine</source>
   <comment>core</comment>
   <translation>kein Ray-Cluster unter {0} ({1}); mit 'ray start --head' starten oder --address weglassen, um diesen Rechner zu nutzen</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>there is no clip to train on</source>
   <comment>core</comment>
   <translation>es gibt keinen Clip zum Trainieren</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>there is no such bundle</source>
   <comment>core</comment>
   <translation>kein solches Modellpaket vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/audio/decode.py" />
   <location filename="../../core/datasets/tables.py" />
   <location filename="../../core/models/weights.py" />
   <location filename="../../core/studies/store.py" />
   <source>there is no such file</source>
   <comment>core</comment>
   <translation>keine solche Datei vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>there is no such file, so no run to open</source>
   <comment>core</comment>
   <translation>keine solche Datei vorhanden, also kein Lauf zu öffnen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <location filename="../../core/datasets/esc50.py" />
   <location filename="../../core/datasets/folders.py" />
   <location filename="../../core/datasets/urbansound8k.py" />
   <source>there is no such folder</source>
   <comment>core</comment>
   <translation>kein solcher Ordner vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>there is no such setting</source>
   <comment>core</comment>
   <translation>keine solche Einstellung vorhanden</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>there is no {0}; there are {1}</source>
   <comment>core</comment>
   <translation>{0} gibt es nicht; es gibt {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>there is not enough memory</source>
   <comment>core</comment>
   <translation>nicht genug Speicher</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/evaluate.py" />
   <source>there is not enough memory for it</source>
   <comment>core</comment>
   <translation>nicht genug Speicher dafür</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>these inputs have no sound that could be changed</source>
   <comment>core</comment>
   <translation>diese Eingaben haben keinen Klang, der sich verändern ließe</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>this Mac or its system version has no Metal support for it</source>
   <comment>core</comment>
   <translation>dieser Mac oder seine Systemversion unterstützt Metal dafür nicht</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>this build of torch is for the CPU only</source>
   <comment>core</comment>
   <translation>dieses torch ist nur für die CPU gebaut</translation>
  </message>
  <message>
   <location filename="../../core/studies/trial.py" />
   <source>three resolutions</source>
   <comment>core</comment>
   <translation>drei Auflösungen</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>too long for this sample rate and these hops</source>
   <comment>core</comment>
   <translation>zu lang für diese Abtastrate und diese Schrittweiten</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>tracing {0}</source>
   <comment>core</comment>
   <translation>{0} wird aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>train and {0} parts of {1}</source>
   <comment>core</comment>
   <translation>Trainings- und {0}-Teil von {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>trained start</source>
   <comment>core</comment>
   <translation>vortrainierter Start</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>trained weights up to and including this block, random after it</source>
   <comment>core</comment>
   <translation>vortrainierte Gewichte bis einschließlich dieses Blocks, danach zufällige</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>training stopped: a weight is no longer a number; lower learning_rate</source>
   <comment>core</comment>
   <translation>Training angehalten: ein Gewicht ist keine Zahl mehr; learning_rate senken</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>training stopped: the loss is no longer a number; lower learning_rate</source>
   <comment>core</comment>
   <translation>Training beendet: der Verlust ist keine Zahl mehr; learning_rate senken</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>unexpected {0}</source>
   <comment>core</comment>
   <translation>unerwartet: {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/work.py" />
   <source>unexpected {0}: {1}</source>
   <comment>core</comment>
   <translation>unerwarteter Fehler {0}: {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>unrelated outputs</source>
   <comment>core</comment>
   <translation>unverwandte Ausgaben</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/saving.py" />
   <source>version {0} is not known here</source>
   <comment>core</comment>
   <translation>Version {0} ist hier nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../core/training/features.py" />
   <source>was changed while it was being used; begin again with the clips as they are now</source>
   <comment>core</comment>
   <translation>wurde geändert, während damit gearbeitet wurde; mit den Clips, wie sie jetzt sind, neu beginnen</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/processes.py" />
   <source>was killed (SIGKILL; perhaps the machine's memory was full)</source>
   <comment>core</comment>
   <translation>wurde beendet (SIGKILL; vielleicht war der Speicher des Rechners voll)</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>was written by a newer version of the program (form {0}, this one reads up to {1}); update it, or choose another folder</source>
   <comment>core</comment>
   <translation>wurde von einer neueren Version des Programms geschrieben (Form {0}, diese liest bis {1}); das Programm aktualisieren oder einen anderen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>what answers at {0} does not let this program in ({1}); a cluster that asks for a token takes it where RAY_AUTH_MODE=token is set, and it must have the same versions of Ray and Python</source>
   <comment>core</comment>
   <translation>was unter {0} antwortet, lässt dieses Programm nicht zu ({1}); ein Cluster, der ein Token verlangt, nimmt es, wo RAY_AUTH_MODE=token gesetzt ist, und muss dieselben Versionen von Ray und Python haben</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>what came has another hash than expected; not kept</source>
   <comment>core</comment>
   <translation>was kam, hat einen anderen Hash als erwartet; nicht behalten</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>what was exported differs from torch by {0}, more than {1}; nothing was written</source>
   <comment>core</comment>
   <translation>das Exportierte weicht um {0} von torch ab, mehr als {1}; nichts wurde geschrieben</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>what was exported gives no {0}; nothing was written</source>
   <comment>core</comment>
   <translation>das Exportierte liefert kein {0}; nichts wurde geschrieben</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>writing it</source>
   <comment>core</comment>
   <translation>wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../core/bundles/onnx_export.py" />
   <source>written</source>
   <comment>core</comment>
   <translation>geschrieben</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <comment>core</comment>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/labels.py" />
   <location filename="../../core/models/weights.py" />
   <source>{0} and {1} more</source>
   <comment>core</comment>
   <translation>{0} und {1} weitere</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} asks for {1} core and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</source>
   <comment>core</comment>
   <translation>{0} verlangt {1} Kern und {2} GPUs, und kein Rechner des Clusters hat sie (höchstens {3} Kerne, {4} GPUs); weniger verlangen</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} asks for {1} cores and {2} GPUs, and no machine of the cluster has them (at most {3} cores, {4} GPUs); ask for less</source>
   <comment>core</comment>
   <translation>{0} verlangt {1} Kerne und {2} GPUs, und kein Rechner des Clusters hat sie (höchstens {3} Kerne, {4} GPUs); weniger verlangen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} at less than the {1} Hz asked for: nothing is heard above half their own rate</source>
   <comment>core</comment>
   <translation>{0} mit weniger als den verlangten {1} Hz: über der Hälfte der eigenen Rate ist nichts zu hören</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} at {1} Hz</source>
   <comment>core</comment>
   <translation>{0} mit {1} Hz</translation>
  </message>
  <message>
   <location filename="../../core/models/download.py" />
   <source>{0} cannot be downloaded ({1}); fetch {2} elsewhere and give the file's path instead</source>
   <comment>core</comment>
   <translation>{0} kann nicht heruntergeladen werden ({1}); {2} anderswo laden und stattdessen den Pfad der Datei angeben</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} changed while it was read</source>
   <comment>core</comment>
   <translation>{0} änderte sich beim Lesen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} channels</source>
   <comment>core</comment>
   <translation>{0} Kanälen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} classes</source>
   <comment>core</comment>
   <translation>{0} Klassen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clipped, with 1 % of the samples or more at full scale, three or more in a row: {1}</source>
   <comment>core</comment>
   <translation>{0} übersteuert, mit 1 % der Abtastwerte oder mehr bei Vollaussteuerung, drei oder mehr in Folge: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clips</source>
   <comment>core</comment>
   <translation>{0} Clips</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} clips: each {1}: {2}</source>
   <comment>core</comment>
   <translation>{0} Clips: jeder {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/audacity.py" />
   <source>{0} columns</source>
   <comment>core</comment>
   <translation>{0} Spalten</translation>
  </message>
  <message>
   <location filename="../../core/attribution/randomisation.py" />
   <source>{0} destroyed</source>
   <comment>core</comment>
   <translation>{0} zerstört</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} does not say what it was trained on: these clips may be among them, and the figures then flatter.</source>
   <comment>core</comment>
   <translation>{0} sagt nicht, womit es trainiert wurde: diese Clips können dabei gewesen sein, und dann schmeicheln die Zahlen.</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} folds, stratified by class, sources kept together, seed {1}</source>
   <comment>core</comment>
   <translation>{0} Folds, nach Klassen geschichtet, Quellen zusammengehalten, Startwert {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>{0} has no block {1} that can be frozen; there are {2}</source>
   <comment>core</comment>
   <translation>{0} hat keinen Block {1}, der sich einfrieren ließe; es gibt {2}</translation>
  </message>
  <message>
   <location filename="../../core/training/config.py" />
   <source>{0} has no pretrained weights; choose random, or a file</source>
   <comment>core</comment>
   <translation>{0} hat keine vortrainierten Gewichte; Zufall oder eine Datei wählen</translation>
  </message>
  <message>
   <location filename="../../core/studies/plan.py" />
   <source>{0} has no pretrained weights; choose random, or a file of weights</source>
   <comment>core</comment>
   <translation>{0} hat keine vortrainierten Gewichte; Zufall oder eine Gewichtsdatei wählen</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>{0} has no pretrained weights; start it from random ones, or from a file</source>
   <comment>core</comment>
   <translation>{0} hat keine vortrainierten Gewichte; mit zufälligen oder aus einer Datei beginnen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} has no train part with another beside it</source>
   <comment>core</comment>
   <translation>{0} hat keinen Trainingsteil mit einem anderen daneben</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>{0} has not enough memory for this; close other programs, or choose another device</source>
   <comment>core</comment>
   <translation>{0} hat dafür nicht genug Speicher; andere Programme schließen oder ein anderes Gerät wählen</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>{0} has not enough memory for two clips at a time; choose a smaller network or another device</source>
   <comment>core</comment>
   <translation>{0} hat nicht genug Speicher für zwei Clips auf einmal; ein kleineres Netz oder ein anderes Gerät wählen</translation>
  </message>
  <message>
   <location filename="../../core/training/loop.py" />
   <source>{0} has not enough memory for {1} clips at a time; going on with {2} and summed gradients</source>
   <comment>core</comment>
   <translation>{0} hat nicht genug Speicher für {1} Clips auf einmal; weiter mit {2} und summierten Gradienten</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} has shape {1}</source>
   <comment>core</comment>
   <translation>{0} hat die Form {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} has type {1}</source>
   <comment>core</comment>
   <translation>{0} hat den Typ {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} hold the same sounds</source>
   <comment>core</comment>
   <translation>dieselben Klänge in {0}</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>{0} holds another study: {1}; choose another folder, or remove it</source>
   <comment>core</comment>
   <translation>{0} enthält eine andere Studie: {1}; einen anderen Ordner wählen oder sie entfernen</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>{0} holds no table of settings</source>
   <comment>core</comment>
   <translation>{0} enthält keine Tabelle mit Einstellungen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} holds values that are not numbers</source>
   <comment>core</comment>
   <translation>{0} enthält Werte, die keine Zahlen sind</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is a link that leaves the bundle</source>
   <comment>core</comment>
   <translation>{0} ist eine Verknüpfung aus dem Modellpaket hinaus</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is a link, which a bundle may not hold</source>
   <comment>core</comment>
   <translation>{0} ist eine Verknüpfung, die ein Modellpaket nicht enthalten darf</translation>
  </message>
  <message>
   <location filename="../../core/training/ensemble.py" />
   <source>{0} is a run of another kind, {1}</source>
   <comment>core</comment>
   <translation>{0} ist ein Lauf anderer Art, {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/bundle.py" />
   <source>{0} is damaged or was changed: its SHA-256 does not fit</source>
   <comment>core</comment>
   <translation>{0} ist beschädigt oder wurde verändert: der SHA-256 passt nicht</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is encrypted; pack the bundle again without</source>
   <comment>core</comment>
   <translation>{0} ist verschlüsselt; das Modellpaket unverschlüsselt neu packen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} is in none</source>
   <comment>core</comment>
   <translation>{0} gehört zu keinem Teil</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is larger than it says</source>
   <comment>core</comment>
   <translation>{0} ist größer als angegeben</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} is larger than {1} bytes</source>
   <comment>core</comment>
   <translation>{0} ist größer als {1} Bytes</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is left out: {1}</source>
   <comment>core</comment>
   <translation>{0} ist weggelassen: {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/local.py" />
   <source>{0} is less than 1</source>
   <comment>core</comment>
   <translation>{0} ist kleiner als 1</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is listed in {1} classes: {2}</source>
   <comment>core</comment>
   <translation>{0} ist in {1} Klassen aufgeführt: {2}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} is listed {1} times</source>
   <comment>core</comment>
   <translation>{0} ist {1} Mal aufgeführt</translation>
  </message>
  <message>
   <location filename="../../core/models/weights.py" />
   <source>{0} is neither 'pretrained', 'random' nor a weights file</source>
   <comment>core</comment>
   <translation>{0} ist weder 'pretrained' noch 'random' noch eine Gewichtsdatei</translation>
  </message>
  <message>
   <location filename="../../core/studies/executors/ray_cluster.py" />
   <source>{0} is neither a share nor a whole number</source>
   <comment>core</comment>
   <translation>{0} ist weder ein Anteil noch eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is newer than this program knows ({1})</source>
   <comment>core</comment>
   <translation>{0} ist neuer, als dieses Programm kennt ({1})</translation>
  </message>
  <message>
   <location filename="../../core/studies/store.py" />
   <source>{0} is no folder; choose another one</source>
   <comment>core</comment>
   <translation>{0} ist kein Ordner; einen anderen wählen</translation>
  </message>
  <message>
   <location filename="../../core/fetch.py" />
   <source>{0} is no https address</source>
   <comment>core</comment>
   <translation>{0} ist keine https-Adresse</translation>
  </message>
  <message>
   <location filename="../../core/training/contents.py" />
   <source>{0} is no longer the clip that the run was begun with; put that back, or begin another run</source>
   <comment>core</comment>
   <translation>{0} ist nicht mehr der Clip, mit dem der Lauf begonnen wurde; jenen zurücklegen oder einen anderen Lauf beginnen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/detect.py" />
   <source>{0} is none of auto, {1}</source>
   <comment>core</comment>
   <translation>{0} ist weder auto noch eines von {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/splits.py" />
   <source>{0} is none of {1}</source>
   <comment>core</comment>
   <translation>{0} ist keines von {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/config_file.py" />
   <source>{0} is not .toml or .json</source>
   <comment>core</comment>
   <translation>{0} ist weder .toml noch .json</translation>
  </message>
  <message>
   <location filename="../../core/cluster.py" />
   <source>{0} is not HOST:PORT</source>
   <comment>core</comment>
   <translation>{0} ist nicht HOST:PORT</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is not a version</source>
   <comment>core</comment>
   <translation>{0} ist keine Version</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>{0} is not among {1} classes</source>
   <comment>core</comment>
   <translation>{0} ist keine der {1} Klassen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/inner.py" />
   <source>{0} is not in (0, 0.5]</source>
   <comment>core</comment>
   <translation>{0} liegt nicht in (0, 0.5]</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} is not readable JSON ({1})</source>
   <comment>core</comment>
   <translation>{0} ist kein lesbares JSON ({1})</translation>
  </message>
  <message>
   <location filename="../../core/training/checkpoint.py" />
   <source>{0} is not what was written</source>
   <comment>core</comment>
   <translation>{0} ist nicht, was geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../core/attribution/methods.py" />
   <source>{0} is the class explained; name another one</source>
   <comment>core</comment>
   <translation>{0} ist die erklärte Klasse; eine andere nennen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>{0} is the name of a bundle that ships with the program; install it under another name</source>
   <comment>core</comment>
   <translation>{0} heißt schon ein Modellpaket, das zum Programm gehört; unter anderem Namen installieren</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} is there already; resume it or remove it</source>
   <comment>core</comment>
   <translation>{0} ist schon vorhanden; fortsetzen oder entfernen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} longer than {1} s, 1.5 times the clip duration: cut them, or choose a longer clip duration</source>
   <comment>core</comment>
   <translation>{0} länger als {1} s, das 1.5-fache der Clipdauer: kürzen oder eine längere Clipdauer wählen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/manifest.py" />
   <source>{0} members are more than {1}</source>
   <comment>core</comment>
   <translation>{0} Mitglieder sind mehr als {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} missing from a fold, whose figure then says nothing of it: {1}</source>
   <comment>core</comment>
   <translation>{0} ohne Clips in einem Fold, dessen Zahl dann nichts darüber sagt: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} more {1}</source>
   <comment>core</comment>
   <translation>{0} weitere {1}</translation>
  </message>
  <message>
   <location filename="../../core/training/run.py" />
   <source>{0} no longer holds the clips that the run was begun with ({1} differs); begin another run</source>
   <comment>core</comment>
   <translation>{0} enthält nicht mehr die Clips, mit denen der Lauf begonnen wurde ({1} ist anders); einen anderen Lauf beginnen</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} of GTZAN known to be replicas, mislabelled or distorted: those that the fault-filtered partition of Kereliuk et al. (2015) leaves out; it does not say which fault each has</source>
   <comment>core</comment>
   <translation>{0} von GTZAN, bekannt als Wiederholungen, falsch bezeichnet oder verzerrt: die, welche die fehlerbereinigte Aufteilung von Kereliuk et al. (2015) weglässt; welcher Fehler es ist, sagt sie nicht</translation>
  </message>
  <message>
   <location filename="../../core/studies/source.py" />
   <source>{0} on {1}: these are not the clips that the study was planned with; put the same ones on every machine, or begin another study</source>
   <comment>core</comment>
   <translation>{0} auf {1}: nicht die Clips, mit denen die Studie geplant wurde; auf jedem Rechner dieselben ablegen oder eine andere Studie beginnen</translation>
  </message>
  <message>
   <location filename="../../core/features/mel.py" />
   <source>{0} points are fewer than the longest window, {1} samples</source>
   <comment>core</comment>
   <translation>{0} Punkte sind weniger als das längste Fenster, {1} Abtastwerte</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} shorter than {1} s: padded with silence, which a class of short clips may be known by</source>
   <comment>core</comment>
   <translation>{0} kürzer als {1} s: mit Stille aufgefüllt, woran eine Klasse kurzer Clips erkannt werden kann</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} silent, with a peak below -60 dB: {1}</source>
   <comment>core</comment>
   <translation>{0} still, mit einem Spitzenwert unter -60 dB: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} sources</source>
   <comment>core</comment>
   <translation>{0} Quellen</translation>
  </message>
  <message>
   <location filename="../../core/models/device.py" />
   <source>{0} stopped answering ({1}); choose another device, or start the program again</source>
   <comment>core</comment>
   <translation>{0} antwortet nicht mehr ({1}); ein anderes Gerät wählen oder das Programm neu starten</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>{0} thread</source>
   <comment>core</comment>
   <translation>{0} Thread</translation>
  </message>
  <message>
   <location filename="../../core/training/fine_tune.py" />
   <source>{0} threads</source>
   <comment>core</comment>
   <translation>{0} Threads</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} trained on and held out too, which flatters every figure: {1}</source>
   <comment>core</comment>
   <translation>{0} sowohl im Training als auch zurückgehalten, was jede Zahl schönt: {1}</translation>
  </message>
  <message>
   <location filename="../../core/bundles/container.py" />
   <source>{0} unpacks to an unlikely size</source>
   <comment>core</comment>
   <translation>{0} wird beim Entpacken unwahrscheinlich groß</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on just this dataset, {1}.</source>
   <comment>core</comment>
   <translation>{0} wurde mit genau diesem Datensatz trainiert, {1}.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, a dataset of this name.</source>
   <comment>core</comment>
   <translation>{0} wurde mit {1} trainiert, einem Datensatz dieses Namens.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, and {2} is a part of {3}.</source>
   <comment>core</comment>
   <translation>{0} wurde mit {1} trainiert, und {2} ist ein Teil von {3}.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} was trained on {1}, not on {2}. Copies of training clips under another name would not be noticed.</source>
   <comment>core</comment>
   <translation>{0} wurde mit {1} trainiert, nicht mit {2}. Kopien von Trainingsclips unter anderem Namen fielen nicht auf.</translation>
  </message>
  <message>
   <location filename="../../core/evaluation/exposure.py" />
   <source>{0} were used to train it: {1} The figures say how well it remembers, not how well it hears new sounds.</source>
   <comment>core</comment>
   <translation>{0} dienten zum Training: {1} Die Zahlen sagen, wie gut es sich erinnert, nicht, wie gut es neue Klänge erkennt.</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} whose clips all come from one source, which cannot be both trained on and held out: {1}</source>
   <comment>core</comment>
   <translation>{0}, deren Clips alle aus einer Quelle stammen, die nicht zugleich trainiert und zurückgehalten werden kann: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} with a single clip, which cannot be both trained on and held out: {1}</source>
   <comment>core</comment>
   <translation>{0} mit einem einzigen Clip, der nicht zugleich trainiert und zurückgehalten werden kann: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_checks.py" />
   <source>{0} with nothing to train on when its fold is held out: {1}</source>
   <comment>core</comment>
   <translation>{0} ohne Clips zum Trainieren, wenn ihr Fold zurückgehalten wird: {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/sound_checks.py" />
   <source>{0} with {1}</source>
   <comment>core</comment>
   <translation>{0} mit {1}</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1} is not a number</source>
   <comment>core</comment>
   <translation>{0} {1} ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../core/interchange/raven.py" />
   <source>{0} {1} is not between 0 and 1</source>
   <comment>core</comment>
   <translation>{0} {1} liegt nicht zwischen 0 und 1</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1} is too large</source>
   <comment>core</comment>
   <translation>{0} {1} ist zu groß</translation>
  </message>
  <message>
   <location filename="../../core/interchange/reading.py" />
   <source>{0} {1}: the file has decimal points and decimal commas; one of them must go</source>
   <comment>core</comment>
   <translation>{0} {1}: die Datei hat Dezimalpunkte und Dezimalkommas; eines davon muss weg</translation>
  </message>
  <message>
   <source>{0}, cut {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}, gekürzt nach {1}, Fold {2}, Startwert {3}</translation>
  </message>
  <message>
   <source>{0}, frozen {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}, eingefroren bis {1}, Fold {2}, Startwert {3}</translation>
  </message>
  <message>
   <source>{0}, fused {1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}, übernommen bis {1}, Fold {2}, Startwert {3}</translation>
  </message>
  <message>
   <location filename="../../core/errors.py" />
   <source>{0}, line {1}</source>
   <comment>core</comment>
   <translation>{0}, Zeile {1}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/tables.py" />
   <source>{0}, line {1}: {2} is empty</source>
   <comment>core</comment>
   <translation>{0}, Zeile {1}: {2} ist leer</translation>
  </message>
  <message>
   <location filename="../../core/datasets/reading.py" />
   <source>{0}, line {1}: {2} is not there{3}</source>
   <comment>core</comment>
   <translation>{0}, Zeile {1}: {2} ist nicht vorhanden{3}</translation>
  </message>
  <message>
   <location filename="../../core/datasets/label_tables.py" />
   <source>{0}, line {1}: {2} is {3}, none of train, validation, test</source>
   <comment>core</comment>
   <translation>{0}, Zeile {1}: {2} ist {3}, weder train noch validation noch test</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, paper protocol</source>
   <comment>core</comment>
   <translation>{0}, Protokoll der Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, random start</source>
   <comment>core</comment>
   <translation>{0}, Zufallsstart</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, the paper's</source>
   <comment>core</comment>
   <translation>{0}, Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, weight decay {1}</source>
   <comment>core</comment>
   <translation>{0}, Weight Decay {1}</translation>
  </message>
  <message>
   <location filename="../../core/studies/figures.py" />
   <source>{0}, {1} start</source>
   <comment>core</comment>
   <translation>{0}, {1} Start</translation>
  </message>
  <message>
   <location filename="../../core/studies/trial.py" />
   <source>{0}/{1} ms replicated</source>
   <comment>core</comment>
   <translation>{0}/{1} ms vervielfacht</translation>
  </message>
  <message>
   <location filename="../../core/datasets/doctor.py" />
   <source>{0}; if its disk was unplugged, plug it in and check again</source>
   <comment>core</comment>
   <translation>{0}; falls der Datenträger entfernt wurde, wieder anschließen und erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../core/bundles/install.py" />
   <source>{0}; nothing was written</source>
   <comment>core</comment>
   <translation>{0}; nichts wurde geschrieben</translation>
  </message>
  <message>
   <location filename="../../core/studies/run.py" />
   <source>{0}{1}, fold {2}, seed {3}</source>
   <comment>core</comment>
   <translation>{0}{1}, Fold {2}, Startwert {3}</translation>
  </message>
 </context>
</TS>
