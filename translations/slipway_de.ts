<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Store what was changed; it takes effect at once</source>
        <translation>Änderungen speichern; sie gelten sofort</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>Änderungen auf dieser Seite verwerfen</translation>
    </message>
    <message>
        <source>&amp;Add Exclusion…</source>
        <translation>Ausschluss &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add
Exclusion</source>
        <translation>Ausschluss
hinzufügen</translation>
    </message>
    <message>
        <source>Never answer a MAC address</source>
        <translation>Einer MAC-Adresse nie antworten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Answer the selected machines again</source>
        <translation>Den ausgewählten Rechnern wieder antworten</translation>
    </message>
    <message>
        <source>Edit &amp;Note…</source>
        <translation>&amp;Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Say why the selected machine is excluded</source>
        <translation>Festhalten, warum der ausgewählte Rechner ausgeschlossen ist</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Add the MAC addresses of a file (pxeExceptions.txt)</source>
        <translation>Die MAC-Adressen aus einer Datei hinzufügen (pxeExceptions.txt)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the list to a file, one MAC address a line</source>
        <translation>Die Liste in eine Datei schreiben, eine MAC-Adresse pro Zeile</translation>
    </message>
    <message>
        <source>&amp;Add Identifier…</source>
        <translation>Kennung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add
Identifier</source>
        <translation>Kennung
hinzufügen</translation>
    </message>
    <message>
        <source>Ignore a MAC address or SMBIOS GUID that several machines share</source>
        <translation>Eine MAC-Adresse oder SMBIOS-GUID ignorieren, die mehrere Rechner gemeinsam haben</translation>
    </message>
    <message>
        <source>Let the selected identifiers name a machine again</source>
        <translation>Die ausgewählten Kennungen wieder zum Erkennen von Rechnern verwenden</translation>
    </message>
    <message>
        <source>&amp;Add Device…</source>
        <translation>Gerät &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add Device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Register a machine by its MAC address or SMBIOS GUID</source>
        <translation>Einen Rechner anhand seiner MAC-Adresse oder SMBIOS-GUID registrieren</translation>
    </message>
    <message>
        <source>&amp;Import Devices…</source>
        <translation>Geräte &amp;importieren…</translation>
    </message>
    <message>
        <source>Register many machines from a table (CSV)</source>
        <translation>Viele Rechner aus einer Tabelle (CSV) registrieren</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Change the selected device</source>
        <translation>Das ausgewählte Gerät ändern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove the selected devices from the site</source>
        <translation>Die ausgewählten Geräte aus dem Standort entfernen</translation>
    </message>
    <message>
        <source>Add to &amp;Collection…</source>
        <translation>Zu &amp;Sammlung hinzufügen…</translation>
    </message>
    <message>
        <source>Add to
Collection</source>
        <translation>Zu Sammlung
hinzufügen</translation>
    </message>
    <message>
        <source>Make the selected devices members of a collection</source>
        <translation>Die ausgewählten Geräte zu Mitgliedern einer Sammlung machen</translation>
    </message>
    <message>
        <source>Clear &amp;Required PXE Deployments…</source>
        <translation>Erforderliche &amp;PXE-Bereitstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>Clear Required
PXE Deployments</source>
        <translation>Erforderliche
zurücksetzen</translation>
    </message>
    <message>
        <source>Let required deployments run again on the selected devices</source>
        <translation>Erforderliche Bereitstellungen auf den ausgewählten Geräten erneut ausführen lassen</translation>
    </message>
    <message>
        <source>&amp;Exclude…</source>
        <translation>&amp;Ausschließen…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Never answer the selected devices</source>
        <translation>Den ausgewählten Geräten nie antworten</translation>
    </message>
    <message>
        <source>Remove E&amp;xclusion</source>
        <translation>Ausschluss au&amp;fheben</translation>
    </message>
    <message>
        <source>Remove
Exclusion</source>
        <translation>Ausschluss
aufheben</translation>
    </message>
    <message>
        <source>Answer the selected devices again</source>
        <translation>Den ausgewählten Geräten wieder antworten</translation>
    </message>
    <message>
        <source>Put into &amp;Quarantine</source>
        <translation>Unter &amp;Quarantäne stellen</translation>
    </message>
    <message>
        <source>Let nothing required run on the selected devices until they are released</source>
        <translation>Auf den ausgewählten Geräten nichts Erforderliches ausführen, bis sie entlassen werden</translation>
    </message>
    <message>
        <source>Release from Quaran&amp;tine…</source>
        <translation>Aus Quaran&amp;täne entlassen…</translation>
    </message>
    <message>
        <source>Let required deployments run on the selected devices again</source>
        <translation>Erforderliche Bereitstellungen auf den ausgewählten Geräten wieder zulassen</translation>
    </message>
    <message>
        <source>Copy &amp;MAC Address</source>
        <translation>&amp;MAC-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Create Collection…</source>
        <translation>Sammlung e&amp;rstellen…</translation>
    </message>
    <message>
        <source>Create
Collection</source>
        <translation>Sammlung
erstellen</translation>
    </message>
    <message>
        <source>Make a new device collection</source>
        <translation>Eine neue Gerätesammlung erstellen</translation>
    </message>
    <message>
        <source>Change name, rules and maintenance windows of the selected collection</source>
        <translation>Name, Regeln und Wartungsfenster der ausgewählten Sammlung ändern</translation>
    </message>
    <message>
        <source>Membership &amp;Rules…</source>
        <translation>Mitgliedschaftsre&amp;geln…</translation>
    </message>
    <message>
        <source>Who becomes a member by query, or by another collection</source>
        <translation>Wer durch eine Abfrage oder eine andere Sammlung Mitglied wird</translation>
    </message>
    <message>
        <source>Maintenance &amp;Windows…</source>
        <translation>&amp;Wartungsfenster…</translation>
    </message>
    <message>
        <source>When required deployments may start on the members</source>
        <translation>Wann erforderliche Bereitstellungen auf den Mitgliedern starten dürfen</translation>
    </message>
    <message>
        <source>Remove the selected collection</source>
        <translation>Die ausgewählte Sammlung entfernen</translation>
    </message>
    <message>
        <source>Add or Remove &amp;Members…</source>
        <translation>&amp;Mitglieder hinzufügen oder entfernen…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Choose the direct members of the collection</source>
        <translation>Die direkten Mitglieder der Sammlung auswählen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Deploy a task sequence to the selected collection</source>
        <translation>Der ausgewählten Sammlung eine Tasksequenz bereitstellen</translation>
    </message>
    <message>
        <source>Clear Re&amp;quired PXE Deployments…</source>
        <translation>Erforderliche &amp;PXE-Bereitstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>Let required deployments run again on every member</source>
        <translation>Erforderliche Bereitstellungen auf allen Mitgliedern erneut ausführen lassen</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>&amp;Registrieren…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Make the selected machine a device of the site</source>
        <translation>Den ausgewählten Rechner zu einem Gerät des Standorts machen</translation>
    </message>
    <message>
        <source>&amp;Merge into Device…</source>
        <translation>&amp;Mit Gerät zusammenführen…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The selected machine is a device that is registered already</source>
        <translation>Der ausgewählte Rechner ist ein bereits registriertes Gerät</translation>
    </message>
    <message>
        <source>Forget the selected machines and what has run on them</source>
        <translation>Die ausgewählten Rechner und alles, was auf ihnen ausgeführt wurde, vergessen</translation>
    </message>
    <message>
        <source>Let required deployments run again on the selected machines</source>
        <translation>Erforderliche Bereitstellungen auf den ausgewählten Rechnern erneut ausführen lassen</translation>
    </message>
    <message>
        <source>Never answer the selected machines</source>
        <translation>Den ausgewählten Rechnern nie antworten</translation>
    </message>
    <message>
        <source>&amp;Add Boot Image…</source>
        <translation>Startabbild &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add Boot
Image</source>
        <translation>Startabbild
hinzufügen</translation>
    </message>
    <message>
        <source>Copy Windows PE, Linux or a boot program into the site; files can also be dropped on the window</source>
        <translation>Windows PE, Linux oder ein Startprogramm in den Standort kopieren; Dateien können auch auf das Fenster gezogen werden</translation>
    </message>
    <message>
        <source>Show and change the selected boot image</source>
        <translation>Das ausgewählte Startabbild anzeigen und ändern</translation>
    </message>
    <message>
        <source>Remove the selected boot images</source>
        <translation>Die ausgewählten Startabbilder entfernen</translation>
    </message>
    <message>
        <source>Supply &amp;Boot Files…</source>
        <translation>&amp;Startdateien ergänzen…</translation>
    </message>
    <message>
        <source>Supply
Boot Files</source>
        <translation>Startdateien
ergänzen</translation>
    </message>
    <message>
        <source>Add what a Windows image lacks, from a folder or an ISO</source>
        <translation>Einem Windows-Abbild hinzufügen, was ihm fehlt, aus einem Ordner oder einer ISO-Datei</translation>
    </message>
    <message>
        <source>&amp;Validate Content…</source>
        <translation>Inhalt ü&amp;berprüfen…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Read every file again and compare it with its hash</source>
        <translation>Jede Datei erneut lesen und mit ihrem Hash vergleichen</translation>
    </message>
    <message>
        <source>&amp;Update Content…</source>
        <translation>Inhalt a&amp;ktualisieren…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Import the files again from where they came</source>
        <translation>Die Dateien erneut aus ihrer Quelle importieren</translation>
    </message>
    <message>
        <source>&amp;Enable for PXE</source>
        <translation>Für PXE &amp;aktivieren</translation>
    </message>
    <message>
        <source>Enable
for PXE</source>
        <translation>Für PXE
aktivieren</translation>
    </message>
    <message>
        <source>Deploy the selected boot images from the PXE-enabled distribution point</source>
        <translation>Die ausgewählten Startabbilder vom PXE-fähigen Verteilungspunkt bereitstellen</translation>
    </message>
    <message>
        <source>D&amp;isable for PXE</source>
        <translation>Für PXE &amp;deaktivieren</translation>
    </message>
    <message>
        <source>Disable
for PXE</source>
        <translation>Für PXE
deaktivieren</translation>
    </message>
    <message>
        <source>Boot no machine with the selected boot images</source>
        <translation>Keinen Rechner mit den ausgewählten Startabbildern starten</translation>
    </message>
    <message>
        <source>&amp;Who Would Boot It?</source>
        <translation>&amp;Wer würde es starten?</translation>
    </message>
    <message>
        <source>What the machines that it is deployed to would get at their next boot</source>
        <translation>Was die Rechner, denen es bereitgestellt ist, beim nächsten Start erhalten würden</translation>
    </message>
    <message>
        <source>&amp;Show Unused Only</source>
        <translation>Nur &amp;unbenutzte anzeigen</translation>
    </message>
    <message>
        <source>Show
Unused</source>
        <translation>Unbenutzte
anzeigen</translation>
    </message>
    <message>
        <source>List only the boot images that no task sequence uses</source>
        <translation>Nur die Startabbilder auflisten, die keine Tasksequenz verwendet</translation>
    </message>
    <message>
        <source>&amp;Remove Unused…</source>
        <translation>Unbe&amp;nutzte entfernen…</translation>
    </message>
    <message>
        <source>Remove
Unused</source>
        <translation>Unbenutzte
entfernen</translation>
    </message>
    <message>
        <source>Remove the boot images that no task sequence uses</source>
        <translation>Die Startabbilder entfernen, die keine Tasksequenz verwendet</translation>
    </message>
    <message>
        <source>&amp;Create Task Sequence…</source>
        <translation>Task&amp;sequenz erstellen…</translation>
    </message>
    <message>
        <source>Create Task
Sequence</source>
        <translation>Tasksequenz
erstellen</translation>
    </message>
    <message>
        <source>Make a new task sequence</source>
        <translation>Eine neue Tasksequenz erstellen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change the selected task sequence</source>
        <translation>Die ausgewählte Tasksequenz ändern</translation>
    </message>
    <message>
        <source>Remove the selected task sequence</source>
        <translation>Die ausgewählte Tasksequenz entfernen</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>Be&amp;reitstellen…</translation>
    </message>
    <message>
        <source>Deploy the selected task sequence to a collection</source>
        <translation>Die ausgewählte Tasksequenz einer Sammlung bereitstellen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show how this boot was decided</source>
        <translation>Zeigen, wie über diesen Start entschieden wurde</translation>
    </message>
    <message>
        <source>Re&amp;play at This Time…</source>
        <translation>Für diesen Zeitpunkt &amp;nachstellen…</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>Decide this boot again, by the configuration of then</source>
        <translation>Über diesen Start erneut entscheiden, mit der damaligen Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Boot</source>
        <translation>Neuestem Start &amp;folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest boot selected</source>
        <translation>Den neuesten Start ausgewählt halten</translation>
    </message>
    <message>
        <source>Add as &amp;Device…</source>
        <translation>Als &amp;Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>Add as
Device</source>
        <translation>Als Gerät
hinzufügen</translation>
    </message>
    <message>
        <source>Register this machine</source>
        <translation>Diesen Rechner registrieren</translation>
    </message>
    <message>
        <source>Never answer this machine again; its transfers stop</source>
        <translation>Diesem Rechner nie mehr antworten; seine Übertragungen enden</translation>
    </message>
    <message>
        <source>Let required deployments run again on this machine</source>
        <translation>Erforderliche Bereitstellungen auf diesem Rechner erneut ausführen lassen</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Bereitstellen…</translation>
    </message>
    <message>
        <source>Deploy a task sequence to a collection</source>
        <translation>Einer Sammlung eine Tasksequenz bereitstellen</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Remove the selected deployment</source>
        <translation>Die ausgewählte Bereitstellung entfernen</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Let the selected deployment boot machines</source>
        <translation>Mit der ausgewählten Bereitstellung Rechner starten</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Keep the selected deployment, but boot nobody with it</source>
        <translation>Die ausgewählte Bereitstellung behalten, aber keinen Rechner damit starten</translation>
    </message>
    <message>
        <source>&amp;Export the List…</source>
        <translation>Liste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write what each member would get as a table (CSV)</source>
        <translation>Als Tabelle (CSV) schreiben, was jedes Mitglied erhalten würde</translation>
    </message>
    <message>
        <source>&amp;Copy Message</source>
        <translation>&amp;Meldung kopieren</translation>
    </message>
    <message>
        <source>Copy the selected messages as text</source>
        <translation>Die ausgewählten Meldungen als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Replay at This Time…</source>
        <translation>Für diesen Zeitpunkt &amp;nachstellen…</translation>
    </message>
    <message>
        <source>What would a machine have got then?</source>
        <translation>Was hätte ein Rechner damals erhalten?</translation>
    </message>
    <message>
        <source>&amp;Verify the Trail</source>
        <translation>&amp;Protokoll prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare every row with its hash</source>
        <translation>Jede Zeile mit ihrem Hash vergleichen</translation>
    </message>
    <message>
        <source>Write the whole trail to a file that can be checked without Slipway</source>
        <translation>Das ganze Protokoll in eine Datei schreiben, die sich ohne Slipway prüfen lässt</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die ausgewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Start Serving</source>
        <translation>Dienst &amp;starten</translation>
    </message>
    <message>
        <source>Open the ports and answer machines</source>
        <translation>Die Ports öffnen und Rechnern antworten</translation>
    </message>
    <message>
        <source>S&amp;top Serving</source>
        <translation>Dienst &amp;beenden</translation>
    </message>
    <message>
        <source>Close the ports: nobody is answered</source>
        <translation>Die Ports schließen: Niemand erhält eine Antwort</translation>
    </message>
    <message>
        <source>&amp;Grant Boot Ports…</source>
        <translation>Boot-&amp;Ports freigeben…</translation>
    </message>
    <message>
        <source>Let Slipway open the ports of network boot without being root</source>
        <translation>Slipway die Ports für den Netzwerkstart öffnen lassen, ohne root zu sein</translation>
    </message>
    <message>
        <source>Stop &amp;Answering</source>
        <translation>&amp;Nicht mehr antworten</translation>
    </message>
    <message>
        <source>At once: answer no machine, and end every transfer</source>
        <translation>Sofort: keinem Rechner antworten und alle Übertragungen beenden</translation>
    </message>
    <message>
        <source>Start Ans&amp;wering</source>
        <translation>&amp;Wieder antworten</translation>
    </message>
    <message>
        <source>Answer machines again</source>
        <translation>Rechnern wieder antworten</translation>
    </message>
    <message>
        <source>Engage the &amp;Brake…</source>
        <translation>Bremse &amp;anziehen…</translation>
    </message>
    <message>
        <source>Let no required deployment start until the brake is released</source>
        <translation>Keine erforderliche Bereitstellung starten, bis die Bremse gelöst wird</translation>
    </message>
    <message>
        <source>&amp;Release the Brake…</source>
        <translation>Bremse &amp;lösen…</translation>
    </message>
    <message>
        <source>Let required deployments start again</source>
        <translation>Erforderliche Bereitstellungen wieder starten lassen</translation>
    </message>
    <message>
        <source>E&amp;xport Site…</source>
        <translation>Standort e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the whole configuration and its content as a document</source>
        <translation>Die ganze Konfiguration und ihren Inhalt als Dokument schreiben</translation>
    </message>
    <message>
        <source>&amp;Import Site…</source>
        <translation>Standort &amp;importieren…</translation>
    </message>
    <message>
        <source>Read a site document into this site, which must be empty</source>
        <translation>Ein Standortdokument in diesen Standort einlesen, der leer sein muss</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Assets and Compliance</source>
        <translation>&amp;Bestand und Kompatibilität</translation>
    </message>
    <message>
        <source>&amp;Software Library</source>
        <translation>&amp;Softwarebibliothek</translation>
    </message>
    <message>
        <source>&amp;Monitoring</source>
        <translation>&amp;Überwachung</translation>
    </message>
    <message>
        <source>A&amp;dministration</source>
        <translation>&amp;Verwaltung</translation>
    </message>
    <message>
        <source>Go to the &amp;List</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>&amp;Info über Slipway</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Speak the system&apos;s language</source>
        <translation>Die Sprache des Systems verwenden</translation>
    </message>
    <message>
        <source>Remove from Co&amp;llection…</source>
        <translation>Aus Sammlu&amp;ng entfernen…</translation>
    </message>
    <message>
        <source>Take the selected devices out of a collection</source>
        <translation>Die ausgewählten Geräte aus einer Sammlung herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Wake Up</source>
        <translation>A&amp;ufwecken</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Aufwecken</translation>
    </message>
    <message>
        <source>Send a magic packet (Wake on LAN) for the selected devices</source>
        <translation>Ein Magic Packet (Wake on LAN) für die ausgewählten Geräte senden</translation>
    </message>
    <message>
        <source>&amp;Show Members</source>
        <translation>Mitglieder an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show
Members</source>
        <translation>Mitglieder
anzeigen</translation>
    </message>
    <message>
        <source>List the members of the selected collection under Devices</source>
        <translation>Die Mitglieder der ausgewählten Sammlung unter „Geräte“ auflisten</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>K&amp;opieren…</translation>
    </message>
    <message>
        <source>Make a collection with the same members, rules and windows</source>
        <translation>Eine Sammlung mit denselben Mitgliedern, Regeln und Fenstern erstellen</translation>
    </message>
    <message>
        <source>Deploy &amp;Task Sequence…</source>
        <translation>&amp;Tasksequenz bereitstellen…</translation>
    </message>
    <message>
        <source>Make a task sequence like the selected one</source>
        <translation>Eine Tasksequenz wie die ausgewählte erstellen</translation>
    </message>
    <message>
        <source>Do &amp;Not Group</source>
        <translation>Nich&amp;t gruppieren</translation>
    </message>
    <message>
        <source>One list of all boots</source>
        <translation>Eine einzige Liste aller Startvorgänge</translation>
    </message>
    <message>
        <source>Group by C&amp;ollection</source>
        <translation>Nach &amp;Sammlung gruppieren</translation>
    </message>
    <message>
        <source>Boots below the collection that their deployment is for</source>
        <translation>Startvorgänge unter der Sammlung, für die ihre Bereitstellung gilt</translation>
    </message>
    <message>
        <source>Group by Sw&amp;itch</source>
        <translation>Nach Swit&amp;ch gruppieren</translation>
    </message>
    <message>
        <source>Boots below the relay and the switch that their requests came through</source>
        <translation>Startvorgänge unter dem Relay und dem Switch, über die ihre Anforderungen kamen</translation>
    </message>
    <message>
        <source>&amp;Stop Transfers…</source>
        <translation>Übertragungen &amp;beenden…</translation>
    </message>
    <message>
        <source>Stop
Transfers</source>
        <translation>Übertragungen
beenden</translation>
    </message>
    <message>
        <source>End what the selected machines download now; whoever asks again is served</source>
        <translation>Beenden, was die ausgewählten Rechner gerade herunterladen; wer erneut anfragt, wird bedient</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep the chart as it is; its figures go on</source>
        <translation>Das Diagramm so lassen, wie es ist; seine Zahlen laufen weiter</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Als &amp;Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the chart&apos;s figures as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>Zoom &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation>Wieder die gesamte Zeit anzeigen</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern…</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the chart as a page that stays sharp at any size</source>
        <translation>Das Diagramm als Seite speichern, die in jeder Größe scharf bleibt</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the chart&apos;s figures as a table for spreadsheets</source>
        <translation>Die Zahlen des Diagramms als Tabelle für Tabellenkalkulationen speichern</translation>
    </message>
    <message>
        <source>Change the schedule of the selected deployment, and whom it is made available to</source>
        <translation>Den Zeitplan der ausgewählten Bereitstellung ändern und für wen sie verfügbar ist</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Show where the selected finding is mended</source>
        <translation>Zeigen, wo der ausgewählte Befund behoben wird</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Check
Again</source>
        <translation>Erneut
prüfen</translation>
    </message>
    <message>
        <source>Look at everything once more, disk and audit trail included</source>
        <translation>Alles noch einmal ansehen, auch Datenträger und Auditprotokoll</translation>
    </message>
    <message>
        <source>C&amp;opy Findings</source>
        <translation>Befunde k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the selected findings as text</source>
        <translation>Die ausgewählten Befunde als Text kopieren</translation>
    </message>
    <message>
        <source>Tr&amp;y It…</source>
        <translation>Ausp&amp;robieren…</translation>
    </message>
    <message>
        <source>Watch a virtual machine boot, without touching your network</source>
        <translation>Einer virtuellen Maschine beim Starten zusehen, ohne Ihr Netzwerk zu berühren</translation>
    </message>
    <message>
        <source>Set &amp;Up…</source>
        <translation>Einri&amp;chten…</translation>
    </message>
    <message>
        <source>Network, ports, a first boot image and a rehearsal, step by step</source>
        <translation>Netzwerk, Ports, ein erstes Startabbild und eine Probe, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>Find any action, place or thing by a few letters</source>
        <translation>Jede Aktion, jeden Ort und jedes Objekt mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles erneut einlesen</translation>
    </message>
    <message>
        <source>Go to the T&amp;ree</source>
        <translation>Zum Bau&amp;m</translation>
    </message>
    <message>
        <source>Go to the D&amp;etails</source>
        <translation>&amp;Zu den Details</translation>
    </message>
    <message>
        <source>Searc&amp;h the List</source>
        <translation>Liste &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Go to the &amp;Path</source>
        <translation>Zum P&amp;fad</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>Be&amp;nachrichtigungen</translation>
    </message>
    <message>
        <source>Tell of failed boots, the brake and lost ports outside of the window</source>
        <translation>Fehlgeschlagene Startvorgänge, die Bremse und verlorene Ports außerhalb des Fensters melden</translation>
    </message>
    <message>
        <source>&amp;Keep Running in the Tray</source>
        <translation>Im &amp;Infobereich weiter ausführen</translation>
    </message>
    <message>
        <source>Closing the window does not end the service</source>
        <translation>Das Schließen des Fensters beendet den Dienst nicht</translation>
    </message>
    <message>
        <source>E&amp;xport List (CSV)…</source>
        <translation>Liste e&amp;xportieren (CSV)…</translation>
    </message>
    <message>
        <source>Write the list as a table for a spreadsheet</source>
        <translation>Die Liste als Tabelle für eine Tabellenkalkulation schreiben</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>Spalten aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Which columns the list shows</source>
        <translation>Welche Spalten die Liste anzeigt</translation>
    </message>
    <message>
        <source>&amp;Help for This Page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;First Steps and Contents</source>
        <translation>&amp;Erste Schritte und Inhalt</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkombinationen…</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostic Bundle…</source>
        <translation>&amp;Diagnosepaket speichern…</translation>
    </message>
    <message>
        <source>Collect what somebody needs who helps, without names and addresses</source>
        <translation>Sammeln, was jemand zum Helfen braucht, ohne Namen und Adressen</translation>
    </message>
    <message>
        <source>T&amp;est…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Ask the selected service as a machine would, through its own port</source>
        <translation>Den ausgewählten Dienst wie ein Rechner über seinen eigenen Port fragen</translation>
    </message>
    <message>
        <source>&amp;Reset View</source>
        <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset
View</source>
        <translation>Ansicht
zurücksetzen</translation>
    </message>
    <message>
        <source>Count from zero in this view; the services count on</source>
        <translation>In dieser Ansicht ab null zählen; die Dienste zählen weiter</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show how the selected service is set</source>
        <translation>Zeigen, wie der ausgewählte Dienst eingestellt ist</translation>
    </message>
    <message>
        <source>&amp;Answer Here…</source>
        <translation>Hier &amp;antworten…</translation>
    </message>
    <message>
        <source>Answer
Here</source>
        <translation>Hier
antworten</translation>
    </message>
    <message>
        <source>Answer machines on the selected interfaces</source>
        <translation>Rechnern an den ausgewählten Schnittstellen antworten</translation>
    </message>
    <message>
        <source>&amp;Do Not Answer Here…</source>
        <translation>Hier &amp;nicht antworten…</translation>
    </message>
    <message>
        <source>Do Not
Answer</source>
        <translation>Nicht
antworten</translation>
    </message>
    <message>
        <source>Answer no machine on the selected interfaces</source>
        <translation>Keinem Rechner an den ausgewählten Schnittstellen antworten</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>Er&amp;kunden…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Ask which DHCP and PXE servers are on the selected network</source>
        <translation>Fragen, welche DHCP- und PXE-Server im ausgewählten Netzwerk sind</translation>
    </message>
    <message>
        <source>Show &amp;Device</source>
        <translation>&amp;Gerät anzeigen</translation>
    </message>
    <message>
        <source>Show
Device</source>
        <translation>Gerät
anzeigen</translation>
    </message>
    <message>
        <source>Show the machine that has the address</source>
        <translation>Den Rechner anzeigen, der die Adresse hat</translation>
    </message>
    <message>
        <source>&amp;Add as Device…</source>
        <translation>Als Gerät &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Register the machine that has the address</source>
        <translation>Den Rechner registrieren, der die Adresse hat</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Let other machines have the selected addresses</source>
        <translation>Die ausgewählten Adressen anderen Rechnern überlassen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected addresses with their machines</source>
        <translation>Die ausgewählten Adressen mit ihren Rechnern kopieren</translation>
    </message>
    <message>
        <source>DHCP &amp;Settings</source>
        <translation>DHCP-&amp;Einstellungen</translation>
    </message>
    <message>
        <source>DHCP
Settings</source>
        <translation>DHCP-
Einstellungen</translation>
    </message>
    <message>
        <source>Show mode and address ranges</source>
        <translation>Modus und Adressbereiche anzeigen</translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation>&amp;Jetzt sichern…</translation>
    </message>
    <message>
        <source>Back Up
Now</source>
        <translation>Jetzt
sichern</translation>
    </message>
    <message>
        <source>Copy the site as it is now; serving goes on</source>
        <translation>Den Standort im jetzigen Stand kopieren; der Dienst läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Read every byte of the selected backups and compare it</source>
        <translation>Jedes Byte der ausgewählten Sicherungen lesen und vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Put the selected backup in the place of the site</source>
        <translation>Den Standort durch die ausgewählte Sicherung ersetzen</translation>
    </message>
    <message>
        <source>Delete the selected backups</source>
        <translation>Die ausgewählten Sicherungen löschen</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Show when backups are made by themselves, and where</source>
        <translation>Zeigen, wann und wohin automatisch gesichert wird</translation>
    </message>
    <message>
        <source>Approve Un&amp;known Machine…</source>
        <translation>&amp;Unbekannten Rechner genehmigen…</translation>
    </message>
    <message>
        <source>Make the selected unknown machine a device of the site, with all that has run on it</source>
        <translation>Den ausgewählten unbekannten Rechner zu einem Gerät des Standorts machen, mit allem, was auf ihm ausgeführt wurde</translation>
    </message>
    <message>
        <source>Set &amp;Variable…</source>
        <translation>&amp;Variable festlegen…</translation>
    </message>
    <message>
        <source>Set
Variable</source>
        <translation>Variable
festlegen</translation>
    </message>
    <message>
        <source>Give the selected devices a variable, or change one on all of them</source>
        <translation>Den ausgewählten Geräten eine Variable geben oder eine auf allen ändern</translation>
    </message>
    <message>
        <source>View Re&amp;lationships…</source>
        <translation>Beziehu&amp;ngen anzeigen…</translation>
    </message>
    <message>
        <source>What the selected collection is made of, and what depends on it</source>
        <translation>Woraus die ausgewählte Sammlung besteht und was von ihr abhängt</translation>
    </message>
    <message>
        <source>Update Membersh&amp;ip</source>
        <translation>Mitgliedschaft ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Update
Membership</source>
        <translation>Mitgliedschaft
aktualisieren</translation>
    </message>
    <message>
        <source>Find out anew who is a member of what, by what is seen of the machines now</source>
        <translation>Neu ermitteln, wer wo Mitglied ist, nach dem jetzigen Stand der Rechner</translation>
    </message>
    <message>
        <source>&amp;Export Members…</source>
        <translation>Mitglieder e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the members of the selected collection as a table (CSV)</source>
        <translation>Die Mitglieder der ausgewählten Sammlung als Tabelle (CSV) schreiben</translation>
    </message>
    <message>
        <source>Give every member of the selected collections a variable</source>
        <translation>Jedem Mitglied der ausgewählten Sammlungen eine Variable geben</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Leave the selected machines out of this list; whether they are answered stays as it is</source>
        <translation>Die ausgewählten Rechner nicht mehr in dieser Liste zeigen; ob ihnen geantwortet wird, bleibt unverändert</translation>
    </message>
    <message>
        <source>Stop I&amp;gnoring</source>
        <translation>Ni&amp;cht mehr ignorieren</translation>
    </message>
    <message>
        <source>List the selected machines again</source>
        <translation>Die ausgewählten Rechner wieder aufführen</translation>
    </message>
    <message>
        <source>&amp;Show Ignored</source>
        <translation>Ignorierte an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show
Ignored</source>
        <translation>Ignorierte
anzeigen</translation>
    </message>
    <message>
        <source>List the ignored machines, too</source>
        <translation>Auch die ignorierten Rechner aufführen</translation>
    </message>
    <message>
        <source>Disa&amp;ble Its Deployments…</source>
        <translation>Ihre Bereitstellungen &amp;deaktivieren…</translation>
    </message>
    <message>
        <source>Let no deployment of the selected task sequences boot anybody until it is enabled again</source>
        <translation>Keinen Rechner mehr aus einer Bereitstellung der ausgewählten Tasksequenzen starten, bis sie wieder aktiviert wird</translation>
    </message>
    <message>
        <source>Make a task sequence from a file that was exported here or on another site</source>
        <translation>Eine Tasksequenz aus einer Datei erstellen, die hier oder an einem anderen Standort exportiert wurde</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the selected task sequence to a file, with what tells its boot image</source>
        <translation>Die ausgewählte Tasksequenz in eine Datei schreiben, mit Angaben zum Erkennen ihres Startabbilds</translation>
    </message>
    <message>
        <source>Copy machine, decision, log and packets of the selected boots as text</source>
        <translation>Rechner, Entscheidung, Protokoll und Pakete der ausgewählten Startvorgänge als Text kopieren</translation>
    </message>
    <message>
        <source>Save Pac&amp;kets…</source>
        <translation>Pa&amp;kete speichern…</translation>
    </message>
    <message>
        <source>Save
Packets</source>
        <translation>Pakete
speichern</translation>
    </message>
    <message>
        <source>Save what went over the wire for the selected boots as a capture file that Wireshark and tcpdump read</source>
        <translation>Die Pakete der ausgewählten Startvorgänge als Mitschnitt speichern, den Wireshark und tcpdump lesen</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark
Read</source>
        <translation>Als gelesen
markieren</translation>
    </message>
    <message>
        <source>The selected messages are no news any more</source>
        <translation>Die ausgewählten Meldungen gelten nicht mehr als neu</translation>
    </message>
    <message>
        <source>Mark &amp;All Read</source>
        <translation>&amp;Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark
All Read</source>
        <translation>Alle als
gelesen</translation>
    </message>
    <message>
        <source>Start
Serving</source>
        <translation>Dienst
starten</translation>
    </message>
    <message>
        <source>Stop
Serving</source>
        <translation>Dienst
beenden</translation>
    </message>
    <message>
        <source>Stop
Answering</source>
        <translation>Nicht mehr
antworten</translation>
    </message>
    <message>
        <source>Start
Answering</source>
        <translation>Wieder
antworten</translation>
    </message>
    <message>
        <source>None of the messages in the list is news any more</source>
        <translation>Keine Meldung der Liste gilt mehr als neu</translation>
    </message>
    <message>
        <source>Show Another &amp;Folder…</source>
        <translation>Anderen &amp;Ordner anzeigen…</translation>
    </message>
    <message>
        <source>Another
Folder</source>
        <translation>Anderer
Ordner</translation>
    </message>
    <message>
        <source>List the backups that lie elsewhere: on another disk, or of another computer</source>
        <translation>Sicherungen auflisten, die anderswo liegen: auf einem anderen Datenträger oder von einem anderen Computer</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Made the site</source>
        <translation>Standort erstellt</translation>
    </message>
    <message>
        <source>Began the audit trail</source>
        <translation>Auditprotokoll begonnen</translation>
    </message>
    <message>
        <source>Imported a site document</source>
        <translation>Standortdokument importiert</translation>
    </message>
    <message>
        <source>Added a device</source>
        <translation>Gerät hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a device</source>
        <translation>Gerät geändert</translation>
    </message>
    <message>
        <source>Removed devices</source>
        <translation>Geräte entfernt</translation>
    </message>
    <message>
        <source>Imported computer information</source>
        <translation>Computerinformationen importiert</translation>
    </message>
    <message>
        <source>Registered an unknown machine</source>
        <translation>Unbekannten Rechner registriert</translation>
    </message>
    <message>
        <source>Merged an unknown machine</source>
        <translation>Unbekannten Rechner zusammengeführt</translation>
    </message>
    <message>
        <source>Added a collection</source>
        <translation>Sammlung hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a collection</source>
        <translation>Sammlung geändert</translation>
    </message>
    <message>
        <source>Removed a collection</source>
        <translation>Sammlung entfernt</translation>
    </message>
    <message>
        <source>Added members</source>
        <translation>Mitglieder hinzugefügt</translation>
    </message>
    <message>
        <source>Removed members</source>
        <translation>Mitglieder entfernt</translation>
    </message>
    <message>
        <source>Added a membership rule</source>
        <translation>Mitgliedschaftsregel hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a membership rule</source>
        <translation>Mitgliedschaftsregel entfernt</translation>
    </message>
    <message>
        <source>Added a maintenance window</source>
        <translation>Wartungsfenster hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a maintenance window</source>
        <translation>Wartungsfenster entfernt</translation>
    </message>
    <message>
        <source>Added a boot image</source>
        <translation>Startabbild hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a boot image</source>
        <translation>Startabbild geändert</translation>
    </message>
    <message>
        <source>Updated content</source>
        <translation>Inhalt aktualisiert</translation>
    </message>
    <message>
        <source>Supplied boot files</source>
        <translation>Startdateien ergänzt</translation>
    </message>
    <message>
        <source>Removed a boot image</source>
        <translation>Startabbild entfernt</translation>
    </message>
    <message>
        <source>Added a task sequence</source>
        <translation>Tasksequenz hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a task sequence</source>
        <translation>Tasksequenz geändert</translation>
    </message>
    <message>
        <source>Removed a task sequence</source>
        <translation>Tasksequenz entfernt</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Enabled a deployment</source>
        <translation>Bereitstellung aktiviert</translation>
    </message>
    <message>
        <source>Disabled a deployment</source>
        <translation>Bereitstellung deaktiviert</translation>
    </message>
    <message>
        <source>Removed a deployment</source>
        <translation>Bereitstellung entfernt</translation>
    </message>
    <message>
        <source>Excluded a machine</source>
        <translation>Rechner ausgeschlossen</translation>
    </message>
    <message>
        <source>Changed an exclusion&apos;s note</source>
        <translation>Notiz eines Ausschlusses geändert</translation>
    </message>
    <message>
        <source>Removed exclusions</source>
        <translation>Ausschlüsse aufgehoben</translation>
    </message>
    <message>
        <source>Imported exclusions</source>
        <translation>Ausschlüsse importiert</translation>
    </message>
    <message>
        <source>Read the watched exclusion file</source>
        <translation>Überwachte Ausschlussdatei gelesen</translation>
    </message>
    <message>
        <source>Added a duplicate identifier</source>
        <translation>Doppelte Kennung hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a duplicate identifier</source>
        <translation>Doppelte Kennung entfernt</translation>
    </message>
    <message>
        <source>Cleared required PXE deployments</source>
        <translation>Erforderliche PXE-Bereitstellungen zurückgesetzt</translation>
    </message>
    <message>
        <source>Undid a Clear</source>
        <translation>Zurücksetzen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Engaged the brake</source>
        <translation>Bremse angezogen</translation>
    </message>
    <message>
        <source>Released the brake</source>
        <translation>Bremse gelöst</translation>
    </message>
    <message>
        <source>Quarantined a device</source>
        <translation>Gerät unter Quarantäne gestellt</translation>
    </message>
    <message>
        <source>Released from quarantine</source>
        <translation>Aus Quarantäne entlassen</translation>
    </message>
    <message>
        <source>Changed block and window size</source>
        <translation>Block- und Fenstergröße geändert</translation>
    </message>
    <message>
        <source>Let a machine use the normal sizes again</source>
        <translation>Rechner wieder die normalen Größen verwenden lassen</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Standortcode</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>Bevorzugte Bereitstellung</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>Begrenzende Sammlung</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Available to</source>
        <translation>Verfügbar für</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Verfügbar ab</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Enabled for PXE</source>
        <translation>Für PXE aktiviert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Startprogramm</translation>
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
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>Fenstergröße</translation>
    </message>
    <message>
        <source>Normal sizes again for</source>
        <translation>Wieder normale Größen für</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Unknown machine</source>
        <translation>Unbekannter Rechner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Booting now, left alone</source>
        <translation>Startet gerade, nicht angetastet</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Began to boot since, left alone</source>
        <translation>Startet inzwischen, nicht angetastet</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Taken over from unknown machines</source>
        <translation>Von unbekannten Rechnern übernommen</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Bereits bekannt</translation>
    </message>
    <message>
        <source>The audit trail is intact: all %1 rows are as they were written.</source>
        <translation>Das Auditprotokoll ist unversehrt: Alle %1 Zeilen sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Row %1 is missing.</source>
        <translation>Zeile %1 fehlt.</translation>
    </message>
    <message>
        <source>Row %1 does not follow the row before it: rows were removed, added or exchanged.</source>
        <translation>Zeile %1 schließt nicht an die Zeile davor an: Zeilen wurden entfernt, hinzugefügt oder vertauscht.</translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written.</source>
        <translation>Zeile %1 wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Row %1, the last one, is missing.</source>
        <translation>Zeile %1, die letzte, fehlt.</translation>
    </message>
    <message>
        <source>%1 rows are missing at the end, from row %2 on.</source>
        <translation>Am Ende fehlen %1 Zeilen, ab Zeile %2.</translation>
    </message>
    <message>
        <source>The trail does not end where it should, at row %1: rows were removed or added at the end.</source>
        <translation>Das Protokoll endet nicht, wo es sollte, bei Zeile %1: Am Ende wurden Zeilen entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <source>The rules that keep the table from being changed were removed from the database.</source>
        <translation>Die Regeln, die die Tabelle vor Änderungen schützen, wurden aus der Datenbank entfernt.</translation>
    </message>
    <message>
        <source>The hash that was noted does not occur in the trail: it was written anew, or belongs to another site.</source>
        <translation>Der notierte Hash kommt im Protokoll nicht vor: Es wurde neu geschrieben oder gehört zu einem anderen Standort.</translation>
    </message>
    <message>
        <source>Somebody wrote to site.db past Slipway, or the file is damaged. Keep a copy of it and compare it with an earlier export of the trail.</source>
        <translation>Jemand hat an Slipway vorbei in site.db geschrieben, oder die Datei ist beschädigt. Bewahren Sie eine Kopie davon auf, und vergleichen Sie sie mit einem früheren Export des Protokolls.</translation>
    </message>
    <message>
        <source>Sent wake-up packets</source>
        <translation>Aktivierungspakete gesendet</translation>
    </message>
    <message>
        <source>Copied a collection</source>
        <translation>Sammlung kopiert</translation>
    </message>
    <message>
        <source>Changed a deployment</source>
        <translation>Bereitstellung geändert</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert von</translation>
    </message>
    <message>
        <source>Stopped transfers</source>
        <translation>Übertragungen beendet</translation>
    </message>
    <message>
        <source>Validated content</source>
        <translation>Inhalt überprüft</translation>
    </message>
    <message>
        <source>Set variables</source>
        <translation>Variablen festgelegt</translation>
    </message>
    <message>
        <source>Removed variables</source>
        <translation>Variablen entfernt</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Deleted a backup</source>
        <translation>Sicherung gelöscht</translation>
    </message>
    <message>
        <source>Restored the site from a backup</source>
        <translation>Standort aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Released addresses</source>
        <translation>Adressen freigegeben</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Beschädigte Dateien</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Devices and collections</source>
        <translation>Geräte und Sammlungen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>With boot images</source>
        <translation>Mit Startabbildern</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>BackupStatusTexts</name>
    <message>
        <source>The automatic backup into %1 failed: the disk is full.</source>
        <translation>Die automatische Sicherung nach %1 ist fehlgeschlagen: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: the folder may not be written.</source>
        <translation>Die automatische Sicherung nach %1 ist fehlgeschlagen: In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: content of the site is damaged.</source>
        <translation>Die automatische Sicherung nach %1 ist fehlgeschlagen: Inhalt des Standorts ist beschädigt.</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed: another program makes one there, or holds the database.</source>
        <translation>Die automatische Sicherung nach %1 ist fehlgeschlagen: Ein anderes Programm sichert gerade dorthin oder sperrt die Datenbank.</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed.</source>
        <translation>Die automatische Sicherung nach %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The automatic backup into %1 failed (%2).</source>
        <translation>Die automatische Sicherung nach %1 ist fehlgeschlagen (%2).</translation>
    </message>
    <message>
        <source>An automatic backup was made: %1, %2.</source>
        <translation>Eine automatische Sicherung wurde erstellt: %1, %2.</translation>
    </message>
    <message>
        <source>The disk is full or not plugged in, or the user of the service may not write there.</source>
        <translation>Der Datenträger ist voll oder nicht angeschlossen, oder der Benutzer des Dienstes darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Mend that, or choose another folder in the settings. It is tried again every ten minutes; nothing of the backups that exist is lost.</source>
        <translation>Beheben Sie das, oder wählen Sie in den Einstellungen einen anderen Ordner. Alle zehn Minuten folgt ein neuer Versuch; vorhandene Sicherungen gehen nicht verloren.</translation>
    </message>
    <message>
        <source>The site was restored from the backup %1, made %2. The brake is engaged: no required deployment starts.</source>
        <translation>Der Standort wurde aus der Sicherung %1 vom %2 wiederhergestellt. Die Bremse ist angezogen: Keine erforderliche Bereitstellung startet.</translation>
    </message>
    <message>
        <source>What ran after the backup was made is not in its ledger: required deployments would run again on those machines.</source>
        <translation>Was nach dem Erstellen der Sicherung ausgeführt wurde, steht nicht in ihrem Verlauf: Erforderliche Bereitstellungen würden auf diesen Rechnern noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>Look through the deployments, disable what must not run again, then release the brake.</source>
        <translation>Sehen Sie die Bereitstellungen durch, deaktivieren Sie, was nicht noch einmal laufen darf, und lösen Sie dann die Bremse.</translation>
    </message>
    <message>
        <source>Older backups in %1 could not be deleted: the folder may not be written.</source>
        <translation>Ältere Sicherungen in %1 konnten nicht gelöscht werden: In den Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Older backups in %1 could not be deleted (%2).</source>
        <translation>Ältere Sicherungen in %1 konnten nicht gelöscht werden (%2).</translation>
    </message>
    <message>
        <source>Whoever runs the service may make files in the folder, but not delete them, or the disk has an error.</source>
        <translation>Der Benutzer des Dienstes darf im Ordner Dateien anlegen, aber nicht löschen, oder der Datenträger hat einen Fehler.</translation>
    </message>
    <message>
        <source>Mend that, or delete older backups by hand: they take room until the disk is full.</source>
        <translation>Beheben Sie das, oder löschen Sie ältere Sicherungen von Hand: Sie belegen Platz, bis der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>A restore that had been cut off was finished when the site was opened.</source>
        <translation>Eine abgebrochene Wiederherstellung wurde beim Öffnen des Standorts abgeschlossen.</translation>
    </message>
    <message>
        <source>The computer lost its power, or the program was ended, in the last moments of the restore.</source>
        <translation>In den letzten Augenblicken der Wiederherstellung fiel am Computer der Strom aus, oder das Programm wurde beendet.</translation>
    </message>
    <message>
        <source>The site is the restored one. The site as it was is kept among the backups.</source>
        <translation>Es gilt der wiederhergestellte Standort. Der vorherige wird unter den Sicherungen aufbewahrt.</translation>
    </message>
    <message>
        <source>A restore was cut off before it changed anything. What it had made ready was removed.</source>
        <translation>Eine Wiederherstellung wurde abgebrochen, bevor sie etwas geändert hatte. Was sie vorbereitet hatte, wurde entfernt.</translation>
    </message>
    <message>
        <source>The computer lost its power, or the program was ended, during the restore.</source>
        <translation>Während der Wiederherstellung fiel am Computer der Strom aus, oder das Programm wurde beendet.</translation>
    </message>
    <message>
        <source>The site is as it was. Restore again, if it is still wanted.</source>
        <translation>Der Standort ist unverändert. Stellen Sie ihn erneut wieder her, wenn das noch gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message>
        <source>By hand</source>
        <extracomment>A backup that an administrator made.</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Kept before a restore</source>
        <translation>Vor Wiederherstellung aufbewahrt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Configuration, history, boot images</source>
        <translation>Konfiguration, Verlauf, Startabbilder</translation>
    </message>
    <message>
        <source>Configuration and history</source>
        <translation>Konfiguration und Verlauf</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Zeitpunkt der Erstellung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Auf welche Weise</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Made by Slipway</source>
        <translation>Erstellt mit Slipway</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>Beschädigt: Wiederherstellen nicht möglich</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Automatic backups are off.</source>
        <translation>Automatische Sicherungen sind ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>A backup is made every day at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>Jeden Tag um %1 wird nach %2 gesichert; die neueste Sicherung bleibt erhalten. Die nächste: %3.</numerusform>
            <numerusform>Jeden Tag um %1 wird nach %2 gesichert; die neuesten %n bleiben erhalten. Die nächste: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made every Sunday at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>Jeden Sonntag um %1 wird nach %2 gesichert; die neueste Sicherung bleibt erhalten. Die nächste: %3.</numerusform>
            <numerusform>Jeden Sonntag um %1 wird nach %2 gesichert; die neuesten %n bleiben erhalten. Die nächste: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>History alone: the configuration was gone</source>
        <translation>Nur Verlauf: Die Konfiguration fehlte</translation>
    </message>
</context>
<context>
    <name>BootImageTexts</name>
    <message>
        <source>%1 program</source>
        <translation>%1-Programm</translation>
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
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>BootLogTexts</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>blocks of %1 B, %n in a window</source>
        <translation>
            <numerusform>Blöcke zu %1 B, %n pro Fenster</numerusform>
            <numerusform>Blöcke zu %1 B, %n pro Fenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>%n Block erneut gesendet</numerusform>
            <numerusform>%n Blöcke erneut gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Statusmeldung</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Waiting</source>
        <extracomment>One of many rows that a job has not come to yet.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>One of many rows of a job.</extracomment>
        <translation>Fertig</translation>
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
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the upper end of a span of time</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Boots</source>
        <translation>Startvorgänge</translation>
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
        <translation>Startvorgänge: %1. Die Hälfte dauerte bis zu %2, 95 von 100 bis zu %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 delivered, %2 failed, %3 not answered</source>
        <translation>%1 ausgeliefert, %2 fehlgeschlagen, %3 nicht beantwortet</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Most was sent again with %2: %1</source>
        <extracomment>%1: a percentage, %2: a pair of sizes</extracomment>
        <translation>Am meisten erneut gesendet wurde mit %2: %1</translation>
    </message>
    <message>
        <source>Nothing was sent again; transfers: %1</source>
        <translation>Nichts wurde erneut gesendet; Übertragungen: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Other interface</source>
        <translation>Andere Schnittstelle</translation>
    </message>
    <message>
        <source>Responder paused</source>
        <translation>Responder angehalten</translation>
    </message>
    <message>
        <source>Not PXE</source>
        <translation>Nicht PXE</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>Antwortverzögerung</translation>
    </message>
    <message>
        <source>Other site</source>
        <translation>Anderer Standort</translation>
    </message>
    <message>
        <source>Unknown machine</source>
        <translation>Unbekannter Rechner</translation>
    </message>
    <message>
        <source>Nothing deployed</source>
        <translation>Nichts bereitgestellt</translation>
    </message>
    <message>
        <source>Nothing fits now</source>
        <translation>Derzeit passt nichts</translation>
    </message>
    <message>
        <source>Now %1, at most %2 (%3), %4 in all</source>
        <extracomment>%1 and %2 are rates, %3 is a time</extracomment>
        <translation>Jetzt %1, höchstens %2 (%3), insgesamt %4</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
    <message>
        <source>Now %1, at most %2 (%3)</source>
        <translation>Jetzt %1, höchstens %2 (%3)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1 answered, %2 not, mostly: %3</source>
        <extracomment>%1, %2: numbers of requests, %3: the most frequent reason</extracomment>
        <translation>%1 beantwortet, %2 nicht, meist: %3</translation>
    </message>
    <message>
        <source>%1 answered, none left out</source>
        <extracomment>%1: a number of requests</extracomment>
        <translation>%1 beantwortet, keine ausgelassen</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>a cell of a table: nothing is known</extracomment>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>ChoiceTexts</name>
    <message numerus="yes">
        <source>More than %n member(s): look twice</source>
        <translation>
            <numerusform>Mehr als %n Mitglied: genau hinsehen</numerusform>
            <numerusform>Mehr als %n Mitglieder: genau hinsehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for required: more than the maximum of %n member(s)</source>
        <translation>
            <numerusform>Nicht als erforderlich: mehr als das Maximum von %n Mitglied</numerusform>
            <numerusform>Nicht als erforderlich: mehr als das Maximum von %n Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for required: it holds every machine</source>
        <translation>Nicht als erforderlich: enthält jeden Rechner</translation>
    </message>
</context>
<context>
    <name>ChosenFilesTexts</name>
    <message>
        <source>%1 is no WIM, no ISO, no kernel and no boot program. Choose one of these.</source>
        <translation>%1 ist weder WIM noch ISO, weder Kernel noch Startprogramm. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose the boot image&apos;s file itself.</source>
        <translation>%1 ist keine Datei. Wählen Sie die Datei des Startabbilds selbst.</translation>
    </message>
    <message>
        <source>Several files make one boot image only as a Linux kernel with its initial RAM disks. Add other files one by one.</source>
        <translation>Mehrere Dateien ergeben nur dann ein Startabbild, wenn es ein Linux-Kernel mit seinen initialen RAM-Disks ist. Fügen Sie andere Dateien einzeln hinzu.</translation>
    </message>
    <message>
        <source>There is no Linux kernel among these files. Choose the kernel (vmlinuz) and its initial RAM disks together.</source>
        <translation>Unter diesen Dateien ist kein Linux-Kernel. Wählen Sie den Kernel (vmlinuz) und seine initialen RAM-Disks zusammen aus.</translation>
    </message>
</context>
<context>
    <name>ClearPreviewTexts</name>
    <message>
        <source>Booting now: not cleared</source>
        <translation>Startet gerade: nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>Nothing has run</source>
        <translation>Nichts wurde ausgeführt</translation>
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
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>If it asks as</source>
        <translation>Bei Anfrage als</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Verstrichen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Block × window</source>
        <translation>Block × Fenster</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Typical speed</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <source>Slowest of 20</source>
        <translation>Langsamste von 20</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>PXE</source>
        <translation>PXE</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>BS-Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Is forgotten</source>
        <translation>Wird vergessen</translation>
    </message>
    <message>
        <source>Then at its next PXE boot</source>
        <translation>Danach beim nächsten PXE-Start</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>Begrenzende Sammlung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>Bereitstellungs-ID</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>Verfügbar für</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last boot</source>
        <translation>Letzter Start</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last PXE advertisement</source>
        <translation>Letzte PXE-Ankündigung</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Switchport</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>Fenstergröße</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Statt</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>of a packet: its number</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Relay and switch</source>
        <extracomment>the relay that forwarded the request, and the switch and port that option 82 names</extracomment>
        <translation>Relay und Switch</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Findet</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>Bevorzugte Bereitstellung</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Standortcode</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>the number of a DHCP option</extracomment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Defined in</source>
        <extracomment>the RFC or other document that defines it</extracomment>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>of a packet: received or sent</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>xid</source>
        <translation>xid</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Last evaluated</source>
        <translation>Zuletzt ausgewertet</translation>
    </message>
    <message>
        <source>Owner collections</source>
        <translation>Besitzende Sammlungen</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Times booted</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4-Adressen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>Machines seen</source>
        <translation>Gesehene Rechner</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last boot request</source>
        <translation>Letzte Startanforderung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anforderungen/s</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Festgelegt für</translation>
    </message>
</context>
<context>
    <name>ContentFileTexts</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>The WIM</source>
        <translation>Die WIM-Datei</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Its content was damaged and put aside.</source>
        <translation>Ihr Inhalt war beschädigt und wurde ausgesondert.</translation>
    </message>
    <message>
        <source>Its content is gone from the site.</source>
        <translation>Ihr Inhalt ist im Standort nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ContentJobTexts</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with remarks</source>
        <translation>Fertig, mit Hinweisen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>ContentTexts</name>
    <message>
        <source>%2 of the boot image %1 is not what was imported: its bytes have changed in the content store. It was put aside, and no machine gets it any more.</source>
        <translation>%2 des Startabbilds %1 ist nicht mehr, was importiert wurde: Die Bytes im Inhaltsspeicher haben sich geändert. Die Datei wurde ausgesondert, und kein Rechner erhält sie mehr.</translation>
    </message>
    <message>
        <source>The disk is failing, or somebody wrote into the content folder.</source>
        <translation>Der Datenträger ist defekt, oder jemand hat in den Inhaltsordner geschrieben.</translation>
    </message>
    <message>
        <source>Update the boot image from its source, which heals it, and check the disk.</source>
        <translation>Aktualisieren Sie das Startabbild aus seiner Quelle, das behebt den Schaden, und prüfen Sie den Datenträger.</translation>
    </message>
</context>
<context>
    <name>CourseTexts</name>
    <message>
        <source>It asks by DHCP, and is told its boot file</source>
        <translation>Er fragt per DHCP und erfährt seine Startdatei</translation>
    </message>
    <message>
        <source>The firmware shows its boot menu</source>
        <translation>Die Firmware zeigt ihr Startmenü</translation>
    </message>
    <message>
        <source>It waits for F12</source>
        <translation>Er wartet auf F12</translation>
    </message>
    <message>
        <source>What was loaded takes over</source>
        <translation>Das Geladene übernimmt</translation>
    </message>
    <message>
        <source>The system reports how it goes</source>
        <translation>Das System meldet den Verlauf</translation>
    </message>
    <message>
        <source>It loads iPXE</source>
        <translation>Er lädt iPXE</translation>
    </message>
    <message>
        <source>iPXE asks what to do</source>
        <translation>iPXE fragt, was zu tun ist</translation>
    </message>
    <message>
        <source>It loads the boot program</source>
        <translation>Er lädt das Startprogramm</translation>
    </message>
    <message>
        <source>It loads the kernel</source>
        <translation>Er lädt den Kernel</translation>
    </message>
    <message>
        <source>It loads a file for the kernel</source>
        <translation>Er lädt eine Datei für den Kernel</translation>
    </message>
    <message>
        <source>The boot manager reads its configuration</source>
        <translation>Der Start-Manager liest seine Konfiguration</translation>
    </message>
    <message>
        <source>The boot manager loads what it shows</source>
        <translation>Der Start-Manager lädt, was er anzeigt</translation>
    </message>
    <message>
        <source>The boot manager loads the RAM disk</source>
        <translation>Der Start-Manager lädt die RAM-Disk</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program asks. Without the key, the machine goes to its next boot device.</source>
        <translation>Das Startprogramm von Microsoft fragt. Ohne die Taste geht der Rechner zum nächsten Startgerät weiter.</translation>
    </message>
    <message numerus="yes">
        <source>iPXE asks, for %n second(s). Without the key, the machine goes to its next boot device.</source>
        <translation>
            <numerusform>iPXE fragt, %n Sekunde lang. Ohne die Taste geht der Rechner zum nächsten Startgerät weiter.</numerusform>
            <numerusform>iPXE fragt, %n Sekunden lang. Ohne die Taste geht der Rechner zum nächsten Startgerät weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its first entry is the local disk; this one is below it.</source>
        <translation>Der erste Eintrag ist der lokale Datenträger; dieser steht darunter.</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>Befehlszeile: %1</translation>
    </message>
    <message>
        <source>Made for each boot, with the block and window size. Option 252 names it: %1</source>
        <translation>Für jeden Start erstellt, mit Block- und Fenstergröße. Option 252 nennt sie: %1</translation>
    </message>
    <message>
        <source>Block and window size of the site: %1. A device or collection may have its own.</source>
        <translation>Block- und Fenstergröße des Standorts: %1. Ein Gerät oder eine Sammlung kann eigene haben.</translation>
    </message>
    <message>
        <source>To %1. Each boot has an address of its own in place of &quot;session&quot;.</source>
        <translation>An %1. Jeder Start hat anstelle von „session“ eine eigene Adresse.</translation>
    </message>
    <message>
        <source>Made for each boot</source>
        <translation>Für jeden Start erstellt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Such a machine does not boot it. %1</source>
        <translation>Ein solcher Rechner startet damit nicht. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 to load.</source>
        <translation>
            <numerusform>%n Schritt, %1 zu laden.</numerusform>
            <numerusform>%n Schritte, %1 zu laden.</numerusform>
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
        <translation>UEFI x64, HTTP-Boot</translation>
    </message>
    <message>
        <source>Command line, whose variables What If fills in for a machine: %1</source>
        <translation>Befehlszeile, deren Variablen „Was wäre, wenn?“ für einen Rechner einsetzt: %1</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Add %n member(s) to %1</source>
        <translation>
            <numerusform>%n Mitglied zu %1 hinzufügen</numerusform>
            <numerusform>%n Mitglieder zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from %1</source>
        <translation>
            <numerusform>%n Mitglied aus %1 entfernen</numerusform>
            <numerusform>%n Mitglieder aus %1 entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s) of %1</source>
        <translation>
            <numerusform>%n Mitglied von %1 ändern</numerusform>
            <numerusform>%n Mitglieder von %1 ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n MAC address(es)</source>
        <translation>
            <numerusform>%n MAC-Adresse ausschließen</numerusform>
            <numerusform>%n MAC-Adressen ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion(s)</source>
        <translation>
            <numerusform>%n Ausschluss entfernen</numerusform>
            <numerusform>%n Ausschlüsse entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note the exclusion of %1</source>
        <translation>Notiz zum Ausschluss von %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
</context>
<context>
    <name>DeploymentTexts</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not for PXE</source>
        <translation>Nicht für PXE</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>No boot image</source>
        <translation>Kein Startabbild</translation>
    </message>
    <message>
        <source>Image not for PXE</source>
        <translation>Abbild nicht für PXE</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
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
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Only clients (not PXE)</source>
        <translation>Nur Clients (nicht PXE)</translation>
    </message>
    <message>
        <source>Clients, media and PXE</source>
        <translation>Clients, Medien und PXE</translation>
    </message>
    <message>
        <source>Only media and PXE</source>
        <translation>Nur Medien und PXE</translation>
    </message>
    <message>
        <source>Only media and PXE (hidden)</source>
        <translation>Nur Medien und PXE (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 boot program</source>
        <translation>%1-Startprogramm</translation>
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
        <translation>Startprogramm</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>Initiale RAM-Disk</translation>
    </message>
    <message>
        <source>Boot file</source>
        <translation>Startdatei</translation>
    </message>
    <message>
        <source>WIM image</source>
        <translation>WIM-Abbild</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>served</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>No device has this MAC address or SMBIOS GUID</source>
        <translation>Kein Gerät hat diese MAC-Adresse oder SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Known by its MAC address</source>
        <translation>Bekannt durch die MAC-Adresse</translation>
    </message>
    <message>
        <source>Known by its SMBIOS GUID</source>
        <translation>Bekannt durch die SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Known by its MAC address and SMBIOS GUID</source>
        <translation>Bekannt durch MAC-Adresse und SMBIOS-GUID</translation>
    </message>
    <message>
        <source>MAC address and SMBIOS GUID name two different devices</source>
        <translation>MAC-Adresse und SMBIOS-GUID bezeichnen zwei verschiedene Geräte</translation>
    </message>
    <message>
        <source>Seen before, but not registered</source>
        <translation>Schon gesehen, aber nicht registriert</translation>
    </message>
    <message>
        <source>Unknown computer (%1)</source>
        <translation>Unbekannter Computer (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. It was moved or removed, or its name is misspelt. Check the path.</source>
        <translation>Die Datei „%1“ gibt es nicht. Sie wurde verschoben oder entfernt, oder der Name ist falsch geschrieben. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>None of Windows&apos; boot files for this architecture is in &quot;%1&quot;. Choose a Windows ISO or a folder of it; a single file is known by its name, like boot.sdi.</source>
        <translation>In „%1“ ist keine der Startdateien von Windows für diese Architektur. Wählen Sie eine Windows-ISO oder einen Ordner daraus; eine einzelne Datei wird an ihrem Namen erkannt, zum Beispiel boot.sdi.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. It is misspelt, or of another version. Look at the list, and try again.</source>
        <translation>%1 „%2“ gibt es nicht. Der Name ist falsch geschrieben oder stammt aus einer anderen Version. Sehen Sie in der Liste nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No running Slipway answers for this site at %1. It is stopped or does not answer, a firewall drops UDP, or it listens at another address. Start it, and try again.</source>
        <translation>Für diesen Standort antwortet kein laufendes Slipway unter %1. Es ist beendet oder antwortet nicht, eine Firewall verwirft UDP, oder es lauscht an einer anderen Adresse. Starten Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was taken back for %1: it uses the normal values already.</source>
        <translation>Für %1 wurde nichts zurückgenommen: Die normalen Werte werden bereits verwendet.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. It may have been removed or renamed. Look at the list, and try again with a name or id from it.</source>
        <translation>%1 „%2“ gibt es nicht. Möglicherweise wurde der Eintrag entfernt oder umbenannt. Sehen Sie in der Liste nach, und versuchen Sie es mit einem Namen oder einer ID daraus noch einmal.</translation>
    </message>
    <message>
        <source>%1 is on the exclusion list already. Remove it first to give it another note.</source>
        <translation>%1 steht bereits auf der Ausschlussliste. Entfernen Sie den Eintrag zuerst, um ihm eine andere Notiz zu geben.</translation>
    </message>
    <message>
        <source>A %1 named &quot;%2&quot; exists already. Names are unique without regard to case. Choose another name.</source>
        <translation>%1 mit dem Namen „%2“ gibt es bereits. Namen sind ohne Rücksicht auf Groß- und Kleinschreibung eindeutig. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The %1 %2 belongs to &quot;%3&quot;. An identity can name one device only. Remove it there first, or correct it here.</source>
        <translation>%1 %2 gehört zu „%3“. Eine Identität kann nur ein einziges Gerät bezeichnen. Entfernen Sie sie zuerst dort, oder korrigieren Sie sie hier.</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; is still used by %3. Remove or change that first.</source>
        <translation>%1 „%2“ wird noch verwendet von: %3. Entfernen oder ändern Sie das zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid.</source>
        <translation>„%1“ ist nicht gültig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid. Right would be: %2.</source>
        <translation>„%1“ ist nicht gültig. Richtig wäre: %2.</translation>
    </message>
    <message>
        <source>%2 is out of range for %1. Allowed: %3.</source>
        <translation>%2 liegt für %1 außerhalb des zulässigen Bereichs. Zulässig: %3.</translation>
    </message>
    <message>
        <source>%1 is no WIM file. Choose a boot.wim, for example from the folder sources of a Windows ISO.</source>
        <translation>%1 ist keine WIM-Datei. Wählen Sie eine boot.wim, zum Beispiel aus dem Ordner sources einer Windows-ISO.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied completely. Copy it again and compare the sizes.</source>
        <translation>%1 endet zu früh: Die Datei wurde nicht vollständig kopiert. Kopieren Sie sie noch einmal, und vergleichen Sie die Größen.</translation>
    </message>
    <message>
        <source>%1 is one part of a split image (SWM). Join the parts to one WIM first.</source>
        <translation>%1 ist ein Teil eines geteilten Abbilds (SWM). Fügen Sie die Teile zuerst zu einer WIM-Datei zusammen.</translation>
    </message>
    <message>
        <source>%1 is encrypted, or compressed as an ESD, which machines cannot boot. Export it to a plain WIM first.</source>
        <translation>%1 ist verschlüsselt oder als ESD komprimiert; das können Rechner nicht starten. Exportieren Sie das Abbild zuerst in eine einfache WIM-Datei.</translation>
    </message>
    <message>
        <source>%1 describes itself with more data than any real image has. It is damaged, or made to do harm.</source>
        <translation>%1 beschreibt sich mit mehr Daten, als irgendein echtes Abbild hat. Die Datei ist beschädigt oder in böser Absicht erstellt.</translation>
    </message>
    <message>
        <source>%1 has no image with that number: %2.</source>
        <translation>%1 hat kein Abbild mit dieser Nummer: %2.</translation>
    </message>
    <message>
        <source>%1 has something else than a file in the place of %2. It was made by mistake, or to do harm.</source>
        <translation>%1 hat anstelle von %2 etwas anderes als eine Datei. Das entstand aus Versehen oder in böser Absicht.</translation>
    </message>
    <message>
        <source>%1 has a %2 that is far larger than any real one. It is damaged, or made to do harm.</source>
        <translation>In %1 ist %2 viel größer als jede echte Datei dieser Art. Die Datei ist beschädigt oder in böser Absicht erstellt.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor an ISO, a WIM or a boot file of Windows. Choose one of these.</source>
        <translation>%1 ist weder ein Ordner noch eine ISO-, WIM- oder Startdatei von Windows. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 brought down the program that reads it. It is damaged, or made to do harm.</source>
        <translation>%1 hat das Programm zum Absturz gebracht, das die Datei liest. Sie ist beschädigt oder in böser Absicht erstellt.</translation>
    </message>
    <message>
        <source>Reading %1 took too long and was stopped. It is damaged, or lies on a disk that does not answer.</source>
        <translation>Das Lesen von %1 dauerte zu lange und wurde abgebrochen. Die Datei ist beschädigt oder liegt auf einem Datenträger, der nicht antwortet.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. It is most likely damaged. Copy it again.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Höchstwahrscheinlich ist die Datei beschädigt. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no site in %1. Check the path, or make a site there first (&quot;slipwayctl init&quot;).</source>
        <translation>In %1 ist kein Standort. Prüfen Sie den Pfad, oder erstellen Sie dort zuerst einen Standort („slipwayctl init“).</translation>
    </message>
    <message>
        <source>There is a site in %1 already. Nothing was changed. Use it as it is, or choose an empty folder.</source>
        <translation>In %1 ist bereits ein Standort. Nichts wurde geändert. Verwenden Sie ihn so, wie er ist, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Slipway (schema %2; this version knows %3). Update Slipway, or restore a backup of the site that this version made.</source>
        <translation>%1 wurde von einer neueren Version von Slipway geschrieben (Schema %2; diese Version kennt %3). Aktualisieren Sie Slipway, oder stellen Sie eine Sicherung des Standorts wieder her, die von dieser Version stammt.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. A disk fault or an interrupted copy is likely. Restore it from a backup, or import it again.</source>
        <translation>%1 ist beschädigt: %2. Wahrscheinlich liegt ein Datenträgerfehler oder ein unterbrochener Kopiervorgang vor. Stellen Sie die Datei aus einer Sicherung wieder her, oder importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 is locked by another program. A long import or a backup may be running. Wait for it to end, and try again.</source>
        <translation>%1 ist durch ein anderes Programm gesperrt. Möglicherweise läuft ein langer Import oder eine Sicherung. Warten Sie das Ende ab, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>None of them would start at its next PXE boot as things stand.</source>
        <translation>Nach jetzigem Stand würde sie beim nächsten PXE-Start auf keinem von ihnen beginnen.</translation>
    </message>
    <message>
        <source>At their next PXE boot these would start, and their disks may be erased: %1 and %2 more (%3 machines).</source>
        <translation>Beim nächsten PXE-Start würde sie auf diesen beginnen und womöglich deren Datenträger löschen: %1 und %2 weitere (%3 Rechner).</translation>
    </message>
    <message>
        <source>At their next PXE boot these would start, and their disks may be erased: %1 (%2 machines).</source>
        <translation>Beim nächsten PXE-Start würde sie auf diesen beginnen und womöglich deren Datenträger löschen: %1 (%2 Rechner).</translation>
    </message>
    <message>
        <source>A required deployment to &quot;%1&quot; is refused: it has %2 members, and no more than %3 are allowed. %4 Choose a smaller collection, or raise the setting risk.maximum-size.</source>
        <translation>Eine erforderliche Bereitstellung für „%1“ wird abgelehnt: Die Sammlung hat %2 Mitglieder, zulässig sind höchstens %3. %4 Wählen Sie eine kleinere Sammlung, oder erhöhen Sie die Einstellung risk.maximum-size.</translation>
    </message>
    <message>
        <source>A required deployment to &quot;%1&quot; (%2 members) starts machines without asking anyone. %3 Accept the risk explicitly (--accept-risk), or choose a smaller collection or the purpose Available.</source>
        <translation>Eine erforderliche Bereitstellung für „%1“ (%2 Mitglieder) startet Rechner, ohne jemanden zu fragen. %3 Nehmen Sie das Risiko ausdrücklich in Kauf (--accept-risk), oder wählen Sie eine kleinere Sammlung oder den Zweck „Verfügbar“.</translation>
    </message>
    <message>
        <source>Port %1 on %2 needs a privilege that this program does not have. Ports below 1024 are reserved. Run the service slipwayd with that privilege, or choose ports above 1023.</source>
        <translation>Port %1 auf %2 erfordert ein Recht, das dieses Programm nicht hat. Ports unter 1024 sind reserviert. Führen Sie den Dienst slipwayd mit diesem Recht aus, oder wählen Sie Ports über 1023.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by another program. Stop that program, or serve on another address.</source>
        <translation>Port %1 auf %2 wird von einem anderen Programm verwendet. Beenden Sie dieses Programm, oder betreiben Sie den Dienst an einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Port %1 on %2 is in use by %3. Stop that program, or serve on another address.</source>
        <translation>Port %1 auf %2 wird von %3 verwendet. Beenden Sie dieses Programm, oder betreiben Sie den Dienst an einer anderen Adresse.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Check that it exists, and that its disk is well.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: %2. Prüfen Sie, ob es vorhanden ist und ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space, and try again.</source>
        <translation>Der Datenträger, auf dem %1 liegt, ist voll. Nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Access to %1 was denied. This program&apos;s user lacks the right. Change its permissions, or start the program as a user who has the right.</source>
        <translation>Der Zugriff auf %1 wurde verweigert. Dem Benutzer dieses Programms fehlt das Recht dazu. Ändern Sie die Berechtigungen, oder starten Sie das Programm als Benutzer, der dieses Recht hat.</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot;. It may be unplugged or named differently now. Choose one from the list of interfaces.</source>
        <translation>Die Netzwerkschnittstelle „%1“ gibt es nicht. Möglicherweise ist sie ausgesteckt oder heißt jetzt anders. Wählen Sie eine aus der Liste der Schnittstellen.</translation>
    </message>
    <message>
        <source>The boot loader %1 is not installed. This boot needs it. Install the package %2.</source>
        <translation>Das Startladeprogramm %1 ist nicht installiert. Dieser Start benötigt es. Installieren Sie das Paket %2.</translation>
    </message>
    <message>
        <source>The boot image %1 has no %2, which %3 needs. Supply it from a folder or an ISO in its properties.</source>
        <translation>Dem Startabbild %1 fehlt %2, benötigt für %3. Ergänzen Sie die Datei in seinen Eigenschaften aus einem Ordner oder einer ISO-Datei.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Slipway made a mistake: %1. Nothing more is known. Please report it with this text.</source>
        <translation>Slipway hat einen Fehler gemacht: %1. Mehr ist nicht bekannt. Bitte melden Sie ihn mit diesem Text.</translation>
    </message>
    <message>
        <source>The boot loader %1 is not installed, and no package has it. It is what asks for F12 there: a required deployment boots without it.</source>
        <translation>Das Startladeprogramm %1 ist nicht installiert, und kein Paket enthält es. Es fragt dort nach F12: Eine erforderliche Bereitstellung startet ohne es.</translation>
    </message>
    <message>
        <source>%1 was removed or replaced while Slipway uses it. What is written now would be lost, so nothing is changed and no boot image delivered. Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>%1 wurde entfernt oder ersetzt, während Slipway die Datei verwendet. Was jetzt geschrieben wird, ginge verloren; daher wird nichts geändert und kein Startabbild ausgeliefert. Legen Sie die Datei zurück, oder starten Sie Slipway neu, um die jetzige zu verwenden.</translation>
    </message>
    <message>
        <source>At its next PXE boot this machine would start, and its disk may be erased: %1.</source>
        <translation>Beim nächsten PXE-Start würde sie auf diesem Rechner beginnen und womöglich dessen Datenträger löschen: %1.</translation>
    </message>
    <message>
        <source>The required deployment to &quot;%1&quot; would have %2 members by that, and no more than %3 are allowed. %4 Choose another name or device, change the rules of the collection, or raise the setting risk.maximum-size.</source>
        <translation>Die erforderliche Bereitstellung für „%1“ würde damit %2 Mitglieder erfassen, zulässig sind höchstens %3. %4 Wählen Sie einen anderen Namen oder ein anderes Gerät, ändern Sie die Regeln der Sammlung, oder erhöhen Sie die Einstellung risk.maximum-size.</translation>
    </message>
    <message>
        <source>That would bring a machine into the required deployment to &quot;%1&quot; (%2 members), which starts machines without asking anyone. %3 Choose another name or device, change the rules of the collection, or accept the risk explicitly (--accept-risk).</source>
        <translation>Damit käme ein Rechner in die erforderliche Bereitstellung für „%1“ (%2 Mitglieder), die Rechner startet, ohne jemanden zu fragen. %3 Wählen Sie einen anderen Namen oder ein anderes Gerät, ändern Sie die Regeln der Sammlung, oder nehmen Sie das Risiko ausdrücklich in Kauf (--accept-risk).</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>the responder was paused</source>
        <translation>der Responder wurde angehalten</translation>
    </message>
    <message>
        <source>its MAC address was excluded</source>
        <translation>die MAC-Adresse wurde ausgeschlossen</translation>
    </message>
    <message>
        <source>nobody pressed F12: the machine went on to HTTP boot</source>
        <translation>niemand hat F12 gedrückt: Der Rechner ging zum HTTP-Boot über</translation>
    </message>
    <message>
        <source>nobody pressed F12</source>
        <translation>niemand hat F12 gedrückt</translation>
    </message>
    <message>
        <source>the boot program asks again as iPXE; it gets no second boot</source>
        <translation>das Startprogramm fragt erneut als iPXE; es erhält keinen zweiten Start</translation>
    </message>
    <message>
        <source>the machine was started again</source>
        <translation>der Rechner wurde erneut gestartet</translation>
    </message>
    <message>
        <source>the answer changed</source>
        <translation>die Antwort hat sich geändert</translation>
    </message>
    <message>
        <source>there is no boot file for this client (%1)</source>
        <translation>für diesen Client gibt es keine Startdatei (%1)</translation>
    </message>
    <message>
        <source>asked on 4011 without a choice from the menu</source>
        <translation>fragte auf 4011 ohne Auswahl aus dem Menü</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program asks for F12</source>
        <translation>das Startprogramm von Microsoft fragt nach F12</translation>
    </message>
    <message>
        <source>offers are off for this kind of machine</source>
        <translation>Angebote sind für diese Art von Rechner abgeschaltet</translation>
    </message>
    <message>
        <source>the firmware&apos;s own menu</source>
        <translation>das Menü der Firmware</translation>
    </message>
    <message>
        <source>the engine stopped</source>
        <translation>der Dienst wurde beendet</translation>
    </message>
    <message>
        <source>an administrator ended its transfers</source>
        <translation>ein Administrator hat die Übertragungen beendet</translation>
    </message>
    <message>
        <source>a database of the site was removed or replaced: %1</source>
        <translation>eine Datenbank des Standorts wurde entfernt oder ersetzt: %1</translation>
    </message>
    <message>
        <source>recorded in the ledger before the first byte</source>
        <translation>vor dem ersten Byte im PXE-Verlauf aufgezeichnet</translation>
    </message>
    <message>
        <source>the device is in quarantine: nothing required runs on it until it is released</source>
        <translation>das Gerät steht unter Quarantäne: Nichts Erforderliches wird darauf ausgeführt, bis es entlassen wird</translation>
    </message>
    <message>
        <source>the brake holds: nothing required starts until it is released</source>
        <translation>die Bremse greift: Nichts Erforderliches startet, bis sie gelöst wird</translation>
    </message>
    <message>
        <source>every payload file arrived completely</source>
        <translation>alle Dateien des Startabbilds sind vollständig angekommen</translation>
    </message>
    <message>
        <source>the payload never arrived completely; nothing has happened to the machine</source>
        <translation>das Startabbild kam nie vollständig an; am Rechner ist nichts geschehen</translation>
    </message>
    <message>
        <source>%1, %2, blocks of %3 bytes, window %4</source>
        <translation>%1, %2, Blöcke von %3 Byte, Fenster %4</translation>
    </message>
    <message>
        <source>%1, %2 in %3 s</source>
        <translation>%1, %2 in %3 s</translation>
    </message>
    <message>
        <source>%1, %2 in %3 s, blocks sent again: %4</source>
        <translation>%1, %2 in %3 s, erneut gesendete Blöcke: %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 by HTTP to %3</source>
        <translation>%1, %2 über HTTP an %3</translation>
    </message>
    <message>
        <source>%1 ended after %2 of %3</source>
        <translation>%1 endete nach %2 von %3</translation>
    </message>
    <message>
        <source>%1, asked for by %2 (HTTP)</source>
        <translation>%1, angefordert von %2 (HTTP)</translation>
    </message>
    <message>
        <source>%1: not recorded within 3 s</source>
        <translation>%1: nicht innerhalb von 3 s aufgezeichnet</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: verweigert</translation>
    </message>
    <message>
        <source>%1 waits for F12</source>
        <translation>%1 wartet auf F12</translation>
    </message>
    <message>
        <source>waits for F12</source>
        <translation>wartet auf F12</translation>
    </message>
    <message>
        <source>%1: the client fell silent after block %2 of %3</source>
        <translation>%1: Der Client verstummte nach Block %2 von %3</translation>
    </message>
    <message>
        <source>%1: the client never acknowledged anything: is UDP to it blocked?</source>
        <translation>%1: Der Client hat nie etwas bestätigt: Ist UDP zu ihm gesperrt?</translation>
    </message>
    <message>
        <source>%1: the client gave up after block %2 of %3: %4</source>
        <translation>%1: Der Client gab nach Block %2 von %3 auf: %4</translation>
    </message>
    <message>
        <source>%1: the client left after block %2 of %3</source>
        <translation>%1: Der Client verschwand nach Block %2 von %3</translation>
    </message>
    <message>
        <source>%1: the deployment could not be recorded; nothing was sent</source>
        <translation>%1: Die Bereitstellung konnte nicht aufgezeichnet werden; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>the boot image has no %1, which %2 needs</source>
        <translation>im Startabbild fehlt %1, benötigt von %2</translation>
    </message>
    <message>
        <source>%1 is not installed (package %2)</source>
        <translation>%1 ist nicht installiert (Paket %2)</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>the boot image cannot be served: %1</source>
        <translation>das Startabbild kann nicht ausgeliefert werden: %1</translation>
    </message>
    <message>
        <source>from %1 (relay)</source>
        <translation>von %1 (Relay)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>on interface %1</source>
        <translation>an Schnittstelle %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s boot program</source>
        <translation>Startprogramm von Microsoft</translation>
    </message>
    <message>
        <source>architecture %1</source>
        <translation>Architektur %1</translation>
    </message>
    <message>
        <source>no architecture</source>
        <translation>keine Architektur</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message>
        <source>%1 did not arrive with blocks of %2 bytes and windows of %3. Its next boot uses blocks of %4 bytes and windows of %5</source>
        <translation>%1 kam mit Blöcken von %2 Byte und Fenstern von %3 nicht an. Der nächste Start verwendet Blöcke von %4 Byte und Fenster von %5</translation>
    </message>
    <message>
        <source>its device was removed</source>
        <translation>das Gerät wurde entfernt</translation>
    </message>
    <message>
        <source>its device was put into quarantine</source>
        <translation>das Gerät wurde unter Quarantäne gestellt</translation>
    </message>
    <message>
        <source>%1: stopped after block %2 of %3: %4</source>
        <translation>%1: nach Block %2 von %3 beendet: %4</translation>
    </message>
    <message>
        <source>by the administrator</source>
        <translation>vom Administrator</translation>
    </message>
    <message>
        <source>the service stopped</source>
        <translation>der Dienst wurde beendet</translation>
    </message>
    <message>
        <source>it was asked for again</source>
        <translation>die Datei wurde erneut angefordert</translation>
    </message>
    <message>
        <source>given up for another client</source>
        <translation>zugunsten eines anderen Clients aufgegeben</translation>
    </message>
    <message>
        <source>the system refuses to send to it</source>
        <translation>das System verweigert das Senden an den Client</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <translation>die Datei ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>no range for this network</source>
        <translation>kein Bereich für dieses Netzwerk</translation>
    </message>
    <message>
        <source>another server&apos;s</source>
        <translation>für einen anderen Server bestimmt</translation>
    </message>
    <message>
        <source>not this client&apos;s address</source>
        <translation>nicht die Adresse dieses Clients</translation>
    </message>
    <message>
        <source>declined: another machine seems to use it</source>
        <translation>abgelehnt: anscheinend von einem anderen Rechner verwendet</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>not a request for an address</source>
        <translation>keine Adressanforderung</translation>
    </message>
    <message>
        <source>no free address</source>
        <translation>keine freie Adresse</translation>
    </message>
    <message>
        <source>another server was chosen</source>
        <translation>ein anderer Server wurde gewählt</translation>
    </message>
    <message>
        <source>no address was asked for</source>
        <translation>es wurde keine Adresse angefordert</translation>
    </message>
    <message>
        <source>wrong network</source>
        <translation>falsches Netzwerk</translation>
    </message>
    <message>
        <source>address is taken</source>
        <translation>die Adresse ist belegt</translation>
    </message>
    <message>
        <source>another address is leased to this client</source>
        <translation>an diesen Client ist eine andere Adresse vergeben</translation>
    </message>
    <message>
        <source>unknown client</source>
        <translation>unbekannter Client</translation>
    </message>
</context>
<context>
    <name>ExclusionFileTexts</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Exclusions</source>
        <translation>Ausschlüsse importieren</translation>
    </message>
    <message>
        <source>Export Exclusions</source>
        <translation>Ausschlüsse exportieren</translation>
    </message>
    <message>
        <source>The exclusion list was written to %1.</source>
        <translation>Die Ausschlussliste wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExclusionTexts</name>
    <message>
        <source>Watched file</source>
        <translation>Überwachte Datei</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>There is no filter &quot;%1:&quot;. There are: %2. To search for the text itself, put it in quotes.</source>
        <translation>Es gibt keinen Filter „%1:“. Vorhanden sind: %2. Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; something must follow.</source>
        <translation>Nach „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>A closing quote is missing.</source>
        <translation>Ein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>After &quot;-&quot; must follow what is not wanted.</source>
        <translation>Nach „-“ muss folgen, was nicht gewünscht ist.</translation>
    </message>
    <message numerus="yes">
        <source>A filter takes %n terms at most. Leave some of them out.</source>
        <translation>
            <numerusform>Ein Filter nimmt höchstens %n Begriff an. Lassen Sie einige weg.</numerusform>
            <numerusform>Ein Filter nimmt höchstens %n Begriffe an. Lassen Sie einige weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmwareCodes</name>
    <message>
        <source>UEFI: the boot file does not fit into the memory set aside for it. Older ROMs: the card&apos;s EEPROM is damaged.</source>
        <translation>UEFI: Die Startdatei passt nicht in den dafür reservierten Speicher. Ältere ROMs: Das EEPROM der Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>The boot file is larger than the size that the server told, or than the firmware can hold.</source>
        <translation>Die Startdatei ist größer als vom Server angegeben oder größer, als die Firmware aufnehmen kann.</translation>
    </message>
    <message>
        <source>Deploy a smaller boot program, and look for a newer firmware.</source>
        <translation>Stellen Sie ein kleineres Startprogramm bereit, und suchen Sie nach einer neueren Firmware.</translation>
    </message>
    <message>
        <source>UEFI: the network card reports an error. Older ROMs: the BIOS lacks PCI services.</source>
        <translation>UEFI: Die Netzwerkkarte meldet einen Fehler. Ältere ROMs: Dem BIOS fehlen die PCI-Dienste.</translation>
    </message>
    <message>
        <source>The card or its driver in the firmware does not work.</source>
        <translation>Die Karte oder ihr Treiber in der Firmware funktioniert nicht.</translation>
    </message>
    <message>
        <source>Update the firmware, try another port or card.</source>
        <translation>Aktualisieren Sie die Firmware, oder versuchen Sie einen anderen Anschluss oder eine andere Karte.</translation>
    </message>
    <message>
        <source>UEFI: there is not enough memory. Older ROMs: the card&apos;s driver could not be loaded.</source>
        <translation>UEFI: Der Arbeitsspeicher reicht nicht aus. Ältere ROMs: Der Treiber der Karte konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The boot file is too large for the firmware, or the card&apos;s ROM is damaged.</source>
        <translation>Die Startdatei ist zu groß für die Firmware, oder das ROM der Karte ist beschädigt.</translation>
    </message>
    <message>
        <source>Deploy a smaller boot program; update the firmware.</source>
        <translation>Stellen Sie ein kleineres Startprogramm bereit; aktualisieren Sie die Firmware.</translation>
    </message>
    <message>
        <source>The network card sees no link.</source>
        <translation>Die Netzwerkkarte erkennt keine Verbindung.</translation>
    </message>
    <message>
        <source>The cable is out, or the switch port is down.</source>
        <translation>Das Kabel ist nicht eingesteckt, oder der Switch-Port ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Check cable and switch port; some ports take long to come up.</source>
        <translation>Prüfen Sie Kabel und Switch-Port; manche Ports brauchen lange, bis sie aktiv sind.</translation>
    </message>
    <message>
        <source>No valid offer was received.</source>
        <translation>Es wurde kein gültiges Angebot empfangen.</translation>
    </message>
    <message>
        <source>Nobody answered this machine about booting, the answer did not get back, or UDP port 4011 is blocked.</source>
        <translation>Niemand hat diesem Rechner zum Starten geantwortet, die Antwort kam nicht zurück, oder UDP-Port 4011 ist gesperrt.</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: listed, its verdict says why; not listed, its requests do not arrive here (relay, VLAN, firewall).</source>
        <translation>Suchen Sie den Rechner unter „Startvorgänge“: Ist er aufgeführt, nennt sein Befund den Grund; ist er es nicht, kommen seine Anforderungen hier nicht an (Relay, VLAN, Firewall).</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The download began and its packets do not come through: a firewall, or blocks larger than the path takes.</source>
        <translation>Der Download hat begonnen, aber seine Pakete kommen nicht durch: eine Firewall, oder Blöcke, die für den Netzwerkpfad zu groß sind.</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict; let UDP pass both ways, or lower tftp.max-block-size.</source>
        <translation>Sehen Sie sich den Befund der Sitzung an; lassen Sie UDP in beide Richtungen durch, oder verringern Sie tftp.max-block-size.</translation>
    </message>
    <message>
        <source>The network boot was cancelled.</source>
        <translation>Der Netzwerkstart wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Somebody pressed a key, or chose local boot.</source>
        <translation>Jemand hat eine Taste gedrückt oder den lokalen Start gewählt.</translation>
    </message>
    <message>
        <source>Start the machine again if it should boot from the network.</source>
        <translation>Starten Sie den Rechner erneut, wenn er aus dem Netzwerk starten soll.</translation>
    </message>
    <message>
        <source>The machine got an ICMP error.</source>
        <translation>Der Rechner hat einen ICMP-Fehler erhalten.</translation>
    </message>
    <message>
        <source>The server or a router said that the address or the port cannot be reached.</source>
        <translation>Der Server oder ein Router hat gemeldet, dass die Adresse oder der Port nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Check that the engine runs and serves TFTP, and that no firewall rejects it.</source>
        <translation>Prüfen Sie, ob der Dienst läuft und TFTP ausliefert und ob keine Firewall es abweist.</translation>
    </message>
    <message>
        <source>The server answered with a TFTP error.</source>
        <translation>Der Server hat mit einem TFTP-Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The file is not there, was refused, or the session is over.</source>
        <translation>Die Datei ist nicht vorhanden, wurde verweigert, oder die Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict for the name that was asked for.</source>
        <translation>Sehen Sie im Befund der Sitzung nach, welcher Name angefordert wurde.</translation>
    </message>
    <message>
        <source>Opening the TFTP download timed out.</source>
        <translation>Zeitüberschreitung beim Öffnen des TFTP-Downloads.</translation>
    </message>
    <message>
        <source>The request did not reach the server&apos;s UDP port 69, or the answer did not get back.</source>
        <translation>Die Anforderung hat den UDP-Port 69 des Servers nicht erreicht, oder die Antwort kam nicht zurück.</translation>
    </message>
    <message>
        <source>Let UDP 69 pass to the server, and UDP from its high ports back.</source>
        <translation>Lassen Sie UDP 69 zum Server durch und UDP von seinen hohen Ports zurück.</translation>
    </message>
    <message>
        <source>Reading by TFTP timed out.</source>
        <translation>Zeitüberschreitung beim Lesen über TFTP.</translation>
    </message>
    <message>
        <source>The download began, and then packets were lost.</source>
        <translation>Der Download hat begonnen, dann gingen Pakete verloren.</translation>
    </message>
    <message>
        <source>Lower tftp.max-block-size, and look for a bad cable or an overloaded link.</source>
        <translation>Verringern Sie tftp.max-block-size, und suchen Sie nach einem schlechten Kabel oder einer überlasteten Verbindung.</translation>
    </message>
    <message>
        <source>The server sent a TFTP error.</source>
        <translation>Der Server hat einen TFTP-Fehler gesendet.</translation>
    </message>
    <message>
        <source>The file was refused, or is not there.</source>
        <translation>Die Datei wurde verweigert oder ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict.</source>
        <translation>Sehen Sie sich den Befund der Sitzung an.</translation>
    </message>
    <message>
        <source>The TFTP server does not have the file.</source>
        <translation>Der TFTP-Server hat die Datei nicht.</translation>
    </message>
    <message>
        <source>Another server&apos;s boot options name a file that is not here, or the boot image changed.</source>
        <translation>Die Startoptionen eines anderen Servers nennen eine Datei, die hier nicht vorhanden ist, oder das Startabbild hat sich geändert.</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict, and at options 66 and 67 of the DHCP server.</source>
        <translation>Sehen Sie sich den Befund der Sitzung und die Optionen 66 und 67 des DHCP-Servers an.</translation>
    </message>
    <message>
        <source>A TFTP packet had an invalid size.</source>
        <translation>Ein TFTP-Paket hatte eine ungültige Größe.</translation>
    </message>
    <message>
        <source>The server&apos;s blocks are larger than the firmware can take.</source>
        <translation>Die Blöcke des Servers sind größer, als die Firmware verarbeiten kann.</translation>
    </message>
    <message>
        <source>Lower tftp.max-block-size.</source>
        <translation>Verringern Sie tftp.max-block-size.</translation>
    </message>
    <message>
        <source>No DHCP or proxy offer was received.</source>
        <translation>Es wurde kein DHCP- oder Proxyangebot empfangen.</translation>
    </message>
    <message>
        <source>No DHCP server answers on this network, or the link came up too late.</source>
        <translation>In diesem Netzwerk antwortet kein DHCP-Server, oder die Verbindung kam zu spät zustande.</translation>
    </message>
    <message>
        <source>Check the DHCP server and the relay; make the switch port an edge port (PortFast).</source>
        <translation>Prüfen Sie DHCP-Server und Relay; machen Sie den Switch-Port zum Edge-Port (PortFast).</translation>
    </message>
    <message>
        <source>Boot offers came, but no address.</source>
        <translation>Startangebote kamen an, aber keine Adresse.</translation>
    </message>
    <message>
        <source>This server answers beside a DHCP server, and that one does not answer.</source>
        <translation>Dieser Server antwortet neben einem DHCP-Server, und jener antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that the DHCP server has free addresses for this network.</source>
        <translation>Prüfen Sie, ob der DHCP-Server freie Adressen für dieses Netzwerk hat.</translation>
    </message>
    <message>
        <source>An address came, but no name of a boot file.</source>
        <translation>Eine Adresse kam an, aber kein Name einer Startdatei.</translation>
    </message>
    <message>
        <source>The DHCP server answered, and no boot server did: this machine is not to boot, or the request never got here.</source>
        <translation>Der DHCP-Server hat geantwortet, aber kein Bootserver: Dieser Rechner soll nicht starten, oder die Anforderung ist nie hier angekommen.</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: its verdict says why it was not answered.</source>
        <translation>Suchen Sie den Rechner unter „Startvorgänge“: Sein Befund sagt, warum ihm nicht geantwortet wurde.</translation>
    </message>
    <message>
        <source>The boot server did not answer on port 4011.</source>
        <translation>Der Bootserver hat auf Port 4011 nicht geantwortet.</translation>
    </message>
    <message>
        <source>UDP port 4011 is blocked, or the DHCP server says &quot;PXEClient&quot; (option 60) and nothing listens there.</source>
        <translation>UDP-Port 4011 ist gesperrt, oder der DHCP-Server sagt „PXEClient“ (Option 60), und dort lauscht nichts.</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass; take option 60 out of the DHCP server unless both run on one computer.</source>
        <translation>Lassen Sie UDP 4011 durch; entfernen Sie Option 60 vom DHCP-Server, sofern nicht beide auf einem Computer laufen.</translation>
    </message>
    <message>
        <source>The cable is out, or the link came up too late.</source>
        <translation>Das Kabel ist nicht eingesteckt, oder die Verbindung kam zu spät zustande.</translation>
    </message>
    <message>
        <source>Check cable and switch port; make it an edge port (PortFast).</source>
        <translation>Prüfen Sie Kabel und Switch-Port; machen Sie ihn zum Edge-Port (PortFast).</translation>
    </message>
    <message>
        <source>The boot menu of the offer is invalid.</source>
        <translation>Das Startmenü des Angebots ist ungültig.</translation>
    </message>
    <message>
        <source>Another server&apos;s option 43 is broken.</source>
        <translation>Die Option 43 eines anderen Servers ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Look at option 43 of the DHCP server.</source>
        <translation>Sehen Sie sich die Option 43 des DHCP-Servers an.</translation>
    </message>
    <message>
        <source>The list of boot servers is missing.</source>
        <translation>Die Liste der Bootserver fehlt.</translation>
    </message>
    <message>
        <source>A DHCP server sends a wrong option 43 (often meant for access points or telephones).</source>
        <translation>Ein DHCP-Server sendet eine falsche Option 43 (oft für Access Points oder Telefone gedacht).</translation>
    </message>
    <message>
        <source>Take option 43 out of the DHCP server&apos;s scope for these machines.</source>
        <translation>Entfernen Sie Option 43 aus dem Bereich des DHCP-Servers für diese Rechner.</translation>
    </message>
    <message>
        <source>No boot server could be found.</source>
        <translation>Es wurde kein Bootserver gefunden.</translation>
    </message>
    <message>
        <source>The boot server of the list does not answer, or a firewall is in between.</source>
        <translation>Der Bootserver aus der Liste antwortet nicht, oder eine Firewall liegt dazwischen.</translation>
    </message>
    <message>
        <source>Check that the engine runs, and that UDP 4011 passes.</source>
        <translation>Prüfen Sie, ob der Dienst läuft und UDP 4011 durchgelassen wird.</translation>
    </message>
    <message>
        <source>The boot program is too large.</source>
        <translation>Das Startprogramm ist zu groß.</translation>
    </message>
    <message>
        <source>Older ROMs have room for some 500 KB.</source>
        <translation>Ältere ROMs haben Platz für etwa 500 KB.</translation>
    </message>
    <message>
        <source>Deploy the image through iPXE instead of as a single program.</source>
        <translation>Stellen Sie das Abbild über iPXE statt als einzelnes Programm bereit.</translation>
    </message>
    <message>
        <source>UEFI: something else went wrong.</source>
        <translation>UEFI: Etwas anderes ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The firmware does not say what; often a boot file for another architecture, or one that Secure Boot refuses.</source>
        <translation>Die Firmware sagt nicht, was; oft eine Startdatei für eine andere Architektur oder eine, die Secure Boot ablehnt.</translation>
    </message>
    <message>
        <source>Check the architecture of the boot image, and try without Secure Boot.</source>
        <translation>Prüfen Sie die Architektur des Startabbilds, und versuchen Sie es ohne Secure Boot.</translation>
    </message>
    <message>
        <source>The machine leaves its network boot ROM.</source>
        <translation>Der Rechner verlässt sein Netzwerkstart-ROM.</translation>
    </message>
    <message>
        <source>The boot was declined, or it gave up; the line before says why.</source>
        <translation>Der Start wurde abgelehnt, oder das ROM hat aufgegeben; die Zeile davor nennt den Grund.</translation>
    </message>
    <message>
        <source>Read the code above it on the screen.</source>
        <translation>Lesen Sie den Code darüber auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The server says: file not found.</source>
        <translation>Der Server sagt: Datei nicht gefunden.</translation>
    </message>
    <message>
        <source>As with PXE-E3B.</source>
        <translation>Wie bei PXE-E3B.</translation>
    </message>
    <message>
        <source>iPXE: nothing to boot.</source>
        <translation>iPXE: nichts zu starten.</translation>
    </message>
    <message>
        <source>iPXE got an address and no script or file: nobody answered it about booting.</source>
        <translation>iPXE hat eine Adresse erhalten, aber kein Skript und keine Datei: Niemand hat ihm zum Starten geantwortet.</translation>
    </message>
    <message>
        <source>Look for the machine under Live Boots: its verdict says why.</source>
        <translation>Suchen Sie den Rechner unter „Startvorgänge“: Sein Befund nennt den Grund.</translation>
    </message>
    <message>
        <source>iPXE: no such file.</source>
        <translation>iPXE: keine solche Datei.</translation>
    </message>
    <message>
        <source>The server does not have what was asked for.</source>
        <translation>Der Server hat nicht, was angefordert wurde.</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict for the name.</source>
        <translation>Den Namen finden Sie im Befund der Sitzung.</translation>
    </message>
    <message>
        <source>iPXE: the file cannot be started.</source>
        <translation>iPXE: Die Datei kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>It is for another architecture or firmware, or no boot program at all.</source>
        <translation>Sie ist für eine andere Architektur oder Firmware oder gar kein Startprogramm.</translation>
    </message>
    <message>
        <source>Check the boot image&apos;s architecture, and whether it is for BIOS or UEFI.</source>
        <translation>Prüfen Sie die Architektur des Startabbilds, und ob es für BIOS oder UEFI ist.</translation>
    </message>
    <message>
        <source>iPXE: connection timed out.</source>
        <translation>iPXE: Zeitüberschreitung der Verbindung.</translation>
    </message>
    <message>
        <source>The server&apos;s port cannot be reached from the machine, or packets are lost.</source>
        <translation>Der Port des Servers ist vom Rechner aus nicht erreichbar, oder Pakete gehen verloren.</translation>
    </message>
    <message>
        <source>Let TCP to the boot port (8069), UDP 69 and 4011 pass.</source>
        <translation>Lassen Sie TCP zum Boot-Port (8069) sowie UDP 69 und 4011 durch.</translation>
    </message>
    <message>
        <source>iPXE: permission denied.</source>
        <translation>iPXE: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The server refused it, or Secure Boot does.</source>
        <translation>Der Server hat sie abgelehnt oder Secure Boot.</translation>
    </message>
    <message>
        <source>Look at the session&apos;s verdict, and try without Secure Boot.</source>
        <translation>Sehen Sie sich den Befund der Sitzung an, und versuchen Sie es ohne Secure Boot.</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>Wie die Firmware eines Rechners aus dem Netzwerk startet: Sie fragt per DHCP, wer ein Startprogramm hat, holt es über TFTP und startet es.</translation>
    </message>
    <message>
        <source>ProxyDHCP</source>
        <translation>ProxyDHCP</translation>
    </message>
    <message>
        <source>Slipway answers only the questions about booting; another DHCP server gives out the addresses.</source>
        <translation>Slipway beantwortet nur die Fragen zum Starten; ein anderer DHCP-Server vergibt die Adressen.</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>What a machine gets over the network and starts: Windows PE in a WIM, a Linux kernel with its initial RAM disk, or a single boot program.</source>
        <translation>Was ein Rechner über das Netzwerk erhält und startet: Windows PE in einer WIM, ein Linux-Kernel mit seiner initialen RAM-Disk oder ein einzelnes Startprogramm.</translation>
    </message>
    <message>
        <source>WIM</source>
        <translation>WIM</translation>
    </message>
    <message>
        <source>Microsoft&apos;s file of one or more images of an installed Windows. boot.wim holds Windows PE.</source>
        <translation>Microsofts Datei mit einem oder mehreren Abbildern eines installierten Windows. boot.wim enthält Windows PE.</translation>
    </message>
    <message>
        <source>Windows PE</source>
        <translation>Windows PE</translation>
    </message>
    <message>
        <source>A small Windows that runs from a RAM disk, from which the real one is installed.</source>
        <translation>Ein kleines Windows, das von einer RAM-Disk läuft und aus dem das eigentliche installiert wird.</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>UEFI firmware starts only programs that were signed by somebody it trusts. From the network nobody can see whether it is on.</source>
        <translation>UEFI-Firmware startet nur Programme, die von jemandem signiert sind, dem sie vertraut. Vom Netzwerk aus ist nicht zu sehen, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>The number that a machine&apos;s maker gave to its main board. Unlike the MAC address it stays when the network card changes.</source>
        <translation>Die Nummer, die der Hersteller eines Rechners der Hauptplatine gegeben hat. Anders als die MAC-Adresse bleibt sie, wenn die Netzwerkkarte gewechselt wird.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Which processor and firmware a machine says it has: x86, x64 or ARM64, BIOS or UEFI. The boot image must fit it.</source>
        <translation>Welchen Prozessor und welche Firmware ein Rechner nach eigener Angabe hat: x86, x64 oder ARM64, BIOS oder UEFI. Das Startabbild muss dazu passen.</translation>
    </message>
    <message>
        <source>Relay agent</source>
        <translation>Relay-Agent</translation>
    </message>
    <message>
        <source>A router or switch that carries the broadcasts of machines in other networks to the server. Option 82 says from which port they came.</source>
        <translation>Ein Router oder Switch, der die Broadcasts von Rechnern in anderen Netzwerken zum Server bringt. Option 82 sagt, von welchem Port sie kamen.</translation>
    </message>
    <message>
        <source>Boot session</source>
        <translation>Startsitzung</translation>
    </message>
    <message>
        <source>One boot of one machine, from its first DHCP packet to its status report.</source>
        <translation>Ein Start eines Rechners, von seinem ersten DHCP-Paket bis zu seiner Statusmeldung.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What became of a boot session: what happened, the likely cause, and what to do.</source>
        <translation>Was aus einer Startsitzung wurde: was geschehen ist, die wahrscheinliche Ursache und was zu tun ist.</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>What is to happen on a machine, and the boot image that it starts from.</source>
        <translation>Was auf einem Rechner geschehen soll, und das Startabbild, von dem er startet.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>A group of devices that things are deployed to: direct members, and those that rules find.</source>
        <translation>Eine Gruppe von Geräten, für die etwas bereitgestellt wird: direkte Mitglieder und solche, die durch Regeln gefunden werden.</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>Begrenzende Sammlung</translation>
    </message>
    <message>
        <source>A collection never holds a machine that its limiting collection does not hold.</source>
        <translation>Eine Sammlung enthält nie einen Rechner, den ihre begrenzende Sammlung nicht enthält.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>A task sequence given to a collection, as required or as available.</source>
        <translation>Eine Tasksequenz für eine Sammlung, als „Erforderlich“ oder als „Verfügbar“.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Runs at the machine&apos;s next network boot without asking anybody, once. Clear Required PXE Deployments lets it run again.</source>
        <translation>Wird beim nächsten Netzwerkstart des Rechners ohne Rückfrage ausgeführt, einmal. „Erforderliche PXE-Bereitstellungen zurücksetzen“ lässt sie erneut ausführen.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Runs only if somebody at the machine asks for it: F12, or Enter in most UEFI firmware.</source>
        <translation>Wird nur ausgeführt, wenn jemand am Rechner es verlangt: mit F12 oder in den meisten UEFI-Firmwares mit der Eingabetaste.</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments</source>
        <translation>Erforderliche PXE-Bereitstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Forgets that a machine got its required deployments already, so that they run again at its next network boot.</source>
        <translation>Vergisst, dass ein Rechner seine erforderlichen Bereitstellungen schon erhalten hat, sodass sie bei seinem nächsten Netzwerkstart erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>A MAC address that is never answered, whatever is deployed to its machine.</source>
        <translation>Eine MAC-Adresse, der nie geantwortet wird, was auch immer ihrem Rechner bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Unknown computer</source>
        <translation>Unbekannter Computer</translation>
    </message>
    <message>
        <source>A machine that boots from the network and is no device of this site.</source>
        <translation>Ein Rechner, der aus dem Netzwerk startet und kein Gerät dieses Standorts ist.</translation>
    </message>
    <message>
        <source>Duplicate hardware identifier</source>
        <translation>Doppelte Hardwarekennung</translation>
    </message>
    <message>
        <source>A MAC address or GUID that several machines share, such as that of a USB network adapter. It is not used to recognise a machine.</source>
        <translation>Eine MAC-Adresse oder GUID, die mehrere Rechner gemeinsam haben, etwa die eines USB-Netzwerkadapters. Sie wird nicht zum Erkennen eines Rechners verwendet.</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>When required deployments may start on the members of a collection. Outside of it they start from their disk.</source>
        <translation>Wann erforderliche Bereitstellungen auf den Mitgliedern einer Sammlung starten dürfen. Außerhalb davon starten diese von ihrem Datenträger.</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Stops all required deployments once more of them start within a short time than were expected, until somebody releases it.</source>
        <translation>Hält alle erforderlichen Bereitstellungen an, sobald in kurzer Zeit mehr davon starten als erwartet, bis jemand sie löst.</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>A machine that got required deployments again and again gets no more of them until somebody releases it.</source>
        <translation>Ein Rechner, der immer wieder erforderliche Bereitstellungen erhalten hat, erhält keine mehr, bis ihn jemand entlässt.</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>The plain protocol by which firmware fetches files: a window of blocks, then an acknowledgement.</source>
        <translation>Das einfache Protokoll, mit dem Firmware Dateien holt: ein Fenster von Blöcken, dann eine Bestätigung.</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>How many bytes travel in one TFTP packet. More is faster; above 1456 a packet is split into fragments, which some firmware cannot put together.</source>
        <translation>Wie viele Bytes in einem TFTP-Paket reisen. Mehr ist schneller; über 1456 wird ein Paket in Fragmente geteilt, die manche Firmware nicht zusammensetzen kann.</translation>
    </message>
    <message>
        <source>Window size</source>
        <translation>Fenstergröße</translation>
    </message>
    <message>
        <source>How many TFTP blocks are sent before the machine must acknowledge. More is faster, until blocks get lost.</source>
        <translation>Wie viele TFTP-Blöcke gesendet werden, bevor der Rechner bestätigen muss. Mehr ist schneller, bis Blöcke verloren gehen.</translation>
    </message>
    <message>
        <source>Retransmission</source>
        <translation>Erneutes Senden</translation>
    </message>
    <message>
        <source>Blocks that were sent again because the machine did not acknowledge them. Many of them mean a bad line, or sizes that are too large.</source>
        <translation>Blöcke, die erneut gesendet wurden, weil der Rechner sie nicht bestätigt hat. Viele davon deuten auf eine schlechte Leitung oder zu große Werte hin.</translation>
    </message>
    <message>
        <source>Back-off</source>
        <translation>Herabsetzen</translation>
    </message>
    <message>
        <source>After a transfer that did not arrive, a machine is asked to use smaller blocks and windows.</source>
        <translation>Nach einer Übertragung, die nicht angekommen ist, wird ein Rechner angewiesen, kleinere Blöcke und Fenster zu verwenden.</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>Antwortverzögerung</translation>
    </message>
    <message>
        <source>How long a machine must have asked before it is answered, so that another server can be first.</source>
        <translation>Wie lange ein Rechner gefragt haben muss, bevor ihm geantwortet wird, damit ein anderer Server zuerst antworten kann.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>A name and a value of a device or a collection. A kernel&apos;s command line can use it, and the started system can fetch it.</source>
        <translation>Ein Name und ein Wert eines Geräts oder einer Sammlung. Die Befehlszeile eines Kernels kann sie verwenden, und das gestartete System kann sie abrufen.</translation>
    </message>
</context>
<context>
    <name>GuardTexts</name>
    <message>
        <source>The brake has engaged at %1: %2 required boots started within %3 minutes. No further required deployment starts until you release it. What runs goes on.</source>
        <translation>Die Bremse hat gegriffen (%1): %2 erforderliche Starts begannen innerhalb von %3 Minuten. Keine weitere erforderliche Bereitstellung startet, bis Sie die Bremse lösen. Was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>In quarantine since %1, by hand. Nothing required runs on it until it is released.</source>
        <translation>In Quarantäne seit %1, von Hand. Nichts Erforderliches wird auf dem Gerät ausgeführt, bis es entlassen wird.</translation>
    </message>
    <message>
        <source>In quarantine since %1, after %2 required deployments in a short time. Nothing required runs on it until it is released.</source>
        <translation>In Quarantäne seit %1, nach %2 erforderlichen Bereitstellungen in kurzer Zeit. Nichts Erforderliches wird auf dem Gerät ausgeführt, bis es entlassen wird.</translation>
    </message>
    <message>
        <source>Runs %1, without asking</source>
        <translation>Führt %1 aus, ohne Rückfrage</translation>
    </message>
    <message>
        <source>Offers %1 (F12)</source>
        <translation>Bietet %1 an (F12)</translation>
    </message>
    <message>
        <source>From %1 on without asking; before: %2</source>
        <translation>Ab %1 ohne Rückfrage; vorher: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (durch %1)</translation>
    </message>
    <message>
        <source> Reason: %1</source>
        <translation> Grund: %1</translation>
    </message>
    <message>
        <source>Required PXE deployments were cleared for %1%2. They can run again from the next PXE boot on.%3</source>
        <translation>Erforderliche PXE-Bereitstellungen wurden zurückgesetzt für %1%2. Ab dem nächsten PXE-Start können sie erneut ausgeführt werden.%3</translation>
    </message>
    <message>
        <source>A Clear was undone%1. It had cleared nothing.</source>
        <translation>Ein Zurücksetzen wurde rückgängig gemacht%1. Es hatte nichts zurückgesetzt.</translation>
    </message>
    <message>
        <source>A Clear was undone, too late for every device%1.</source>
        <translation>Ein Zurücksetzen wurde rückgängig gemacht, für alle Geräte zu spät%1.</translation>
    </message>
    <message>
        <source>A Clear was undone for %1%2.</source>
        <translation>Ein Zurücksetzen wurde rückgängig gemacht für %1%2.</translation>
    </message>
    <message>
        <source> These had begun to boot meanwhile, and stay cleared: %1.</source>
        <translation> Diese Geräte starteten inzwischen und bleiben zurückgesetzt: %1.</translation>
    </message>
    <message>
        <source>A required deployment reached more machines than was meant, or a large rollout is wanted.</source>
        <translation>Eine erforderliche Bereitstellung hat mehr Rechner erreicht als beabsichtigt, oder ein großer Rollout ist gewollt.</translation>
    </message>
    <message>
        <source>Look at the deployments and at the live boots. If all is meant, release the brake; for a large rollout, raise brake.required-boots first.</source>
        <translation>Sehen Sie sich die Bereitstellungen und die laufenden Startvorgänge an. Ist alles beabsichtigt, lösen Sie die Bremse; für einen großen Rollout erhöhen Sie zuvor brake.required-boots.</translation>
    </message>
    <message>
        <source>The machine boots from the network again and again, and something deploys to it each time.</source>
        <translation>Der Rechner startet immer wieder aus dem Netzwerk, und jedes Mal wird ihm etwas bereitgestellt.</translation>
    </message>
    <message>
        <source>Look at its deployments and at its boot order, then release it from quarantine.</source>
        <translation>Prüfen Sie seine Bereitstellungen und seine Startreihenfolge, und entlassen Sie ihn dann aus der Quarantäne.</translation>
    </message>
    <message>
        <source>Answering was stopped%1: every boot and transfer was ended, and nobody is answered.</source>
        <translation>Das Antworten wurde eingestellt%1: Alle Startvorgänge und Übertragungen wurden beendet, und niemand erhält eine Antwort.</translation>
    </message>
    <message>
        <source>Somebody chose Stop answering, or switched the PXE responder off.</source>
        <translation>Jemand hat „Nicht mehr antworten“ gewählt oder den PXE-Responder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Choose Start answering when machines shall boot again.</source>
        <translation>Wählen Sie „Wieder antworten“, wenn Rechner wieder starten sollen.</translation>
    </message>
    <message>
        <source>Answering was started%1.</source>
        <translation>Das Antworten wurde wieder aufgenommen%1.</translation>
    </message>
    <message>
        <source>The required deployment %1 to &quot;%2&quot; was allowed%4; members: %3.</source>
        <translation>Die erforderliche Bereitstellung %1 für „%2“ wurde zugelassen%4; Mitglieder: %3.</translation>
    </message>
    <message>
        <source>The collection is larger than risk.default-size, or holds unknown computers; whoever deployed accepted the risk.</source>
        <translation>Die Sammlung ist größer als risk.default-size oder enthält unbekannte Computer; wer sie bereitgestellt hat, hat das Risiko in Kauf genommen.</translation>
    </message>
    <message>
        <source>Disable the deployment if that was not meant.</source>
        <translation>Deaktivieren Sie die Bereitstellung, wenn das nicht beabsichtigt war.</translation>
    </message>
    <message>
        <source>The brake has engaged: %1 required boots started within %2 minutes, and %3 would have been one more. No further required deployment starts until somebody releases the brake.</source>
        <translation>Die Bremse hat gegriffen: %1 erforderliche Starts begannen innerhalb von %2 Minuten, und %3 wäre ein weiterer gewesen. Keine weitere erforderliche Bereitstellung startet, bis jemand die Bremse löst.</translation>
    </message>
    <message>
        <source>The brake was engaged%1: no required deployment starts until it is released.</source>
        <translation>Die Bremse wurde angezogen%1: Keine erforderliche Bereitstellung startet, bis sie gelöst wird.</translation>
    </message>
    <message>
        <source>The brake was released%1.</source>
        <translation>Die Bremse wurde gelöst%1.</translation>
    </message>
    <message>
        <source>%1 got %2 required deployments within %3 minutes and is in quarantine now: nothing required runs on it until somebody releases it.</source>
        <translation>%1 erhielt %2 erforderliche Bereitstellungen innerhalb von %3 Minuten und ist jetzt in Quarantäne: Nichts Erforderliches wird darauf ausgeführt, bis jemand das Gerät entlässt.</translation>
    </message>
    <message>
        <source>%1 was put into quarantine%2.</source>
        <translation>%1 wurde unter Quarantäne gestellt%2.</translation>
    </message>
    <message>
        <source>Released from quarantine%2: %1.</source>
        <translation>Aus Quarantäne entlassen%2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) have no variable %1: its place in the command line stays empty. Give it to the collection, or see Why? of a machine.</source>
        <translation>
            <numerusform>%n Rechner hat keine Variable %1: Ihre Stelle in der Befehlszeile bleibt leer. Geben Sie sie der Sammlung, oder sehen Sie beim Rechner unter „Warum?“ nach.</numerusform>
            <numerusform>%n Rechner haben keine Variable %1: Ihre Stelle in der Befehlszeile bleibt leer. Geben Sie sie der Sammlung, oder sehen Sie bei einem Rechner unter „Warum?“ nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brake is engaged since %1. No required deployment starts until it is released. What runs goes on.</source>
        <translation>Die Bremse ist seit %1 angezogen. Keine erforderliche Bereitstellung startet, bis sie gelöst wird. Was läuft, läuft weiter.</translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message>
        <source>Nothing is served.</source>
        <translation>Nichts wird ausgeliefert.</translation>
    </message>
    <message>
        <source>The service is stopped, so no machine is answered.</source>
        <translation>Der Dienst ist beendet, daher wird keinem Rechner geantwortet.</translation>
    </message>
    <message>
        <source>Start serving. If another Slipway serves this site, this console only watches.</source>
        <translation>Starten Sie den Dienst. Wenn ein anderes Slipway diesen Standort bedient, sieht diese Konsole nur zu.</translation>
    </message>
    <message>
        <source>Start Serving</source>
        <translation>Dienst starten</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 ist von %2 belegt.</translation>
    </message>
    <message>
        <source>Only one program at a time can answer machines on this port of this computer.</source>
        <translation>Auf diesem Port dieses Computers kann immer nur ein Programm Rechnern antworten.</translation>
    </message>
    <message>
        <source>End the other program or let it leave this port free, then start serving.</source>
        <translation>Beenden Sie das andere Programm, oder lassen Sie es diesen Port freigeben, und starten Sie dann den Dienst.</translation>
    </message>
    <message>
        <source>%1 needs a permission that Slipway does not have.</source>
        <translation>%1 braucht eine Berechtigung, die Slipway nicht hat.</translation>
    </message>
    <message>
        <source>The ports of network boot are below 1024: a program must be allowed to open them.</source>
        <translation>Die Ports für den Netzwerkstart liegen unter 1024: Ein Programm muss die Erlaubnis haben, sie zu öffnen.</translation>
    </message>
    <message>
        <source>Grant the boot ports once. Until then no machine is answered on this port.</source>
        <translation>Geben Sie die Boot-Ports einmal frei. Bis dahin wird auf diesem Port keinem Rechner geantwortet.</translation>
    </message>
    <message>
        <source>Grant Boot Ports…</source>
        <translation>Boot-Ports freigeben…</translation>
    </message>
    <message>
        <source>Answering is stopped.</source>
        <translation>Es wird nicht mehr geantwortet.</translation>
    </message>
    <message>
        <source>Somebody stopped it: the ports are open, but every machine is left without an answer.</source>
        <translation>Jemand hat es abgeschaltet: Die Ports sind offen, aber jeder Rechner bleibt ohne Antwort.</translation>
    </message>
    <message>
        <source>Start answering when what was the matter is over.</source>
        <translation>Lassen Sie wieder antworten, wenn der Anlass vorbei ist.</translation>
    </message>
    <message>
        <source>Start Answering</source>
        <translation>Wieder antworten</translation>
    </message>
    <message>
        <source>No network interface can answer.</source>
        <translation>Keine Netzwerkschnittstelle kann antworten.</translation>
    </message>
    <message>
        <source>None that may answer is up, has a cable&apos;s other end, and has an IPv4 address.</source>
        <translation>Keine, die antworten darf, ist aktiv, verkabelt und hat eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Connect the network, give the computer an address, or choose other interfaces in the settings.</source>
        <translation>Verbinden Sie das Netzwerk, geben Sie dem Computer eine Adresse, oder wählen Sie in den Einstellungen andere Schnittstellen.</translation>
    </message>
    <message>
        <source>Show the Settings</source>
        <translation>Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>The interface %1 is not there.</source>
        <translation>Die Schnittstelle %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The settings name it, but this computer has none of this name. Names change with slots and adapters.</source>
        <translation>Die Einstellungen nennen sie, aber dieser Computer hat keine mit diesem Namen. Namen ändern sich mit Steckplätzen und Adaptern.</translation>
    </message>
    <message>
        <source>Correct the list of interfaces in the settings.</source>
        <translation>Korrigieren Sie die Liste der Schnittstellen in den Einstellungen.</translation>
    </message>
    <message>
        <source>The interface %1 has no IPv4 address.</source>
        <translation>Die Schnittstelle %1 hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Machines on its network can be heard, but not answered.</source>
        <translation>Rechner in ihrem Netzwerk sind zu hören, aber ihnen kann nicht geantwortet werden.</translation>
    </message>
    <message>
        <source>Give it a fixed address, or take it out of the interfaces that answer.</source>
        <translation>Geben Sie ihr eine feste Adresse, oder nehmen Sie sie aus den antwortenden Schnittstellen heraus.</translation>
    </message>
    <message>
        <source>DHCP mode server has no address range.</source>
        <translation>Der DHCP-Modus „server“ hat keinen Adressbereich.</translation>
    </message>
    <message>
        <source>In this mode Slipway gives addresses, and it has none to give: no machine boots.</source>
        <translation>In diesem Modus vergibt Slipway Adressen, hat aber keine zu vergeben: Kein Rechner startet.</translation>
    </message>
    <message>
        <source>Add a range, or choose mode proxy where another DHCP server gives addresses.</source>
        <translation>Fügen Sie einen Bereich hinzu, oder wählen Sie den Modus „proxy“, wenn ein anderer DHCP-Server Adressen vergibt.</translation>
    </message>
    <message>
        <source>The address range from %1 is in no network of this computer.</source>
        <translation>Der Adressbereich ab %1 liegt in keinem Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>It serves only machines behind a DHCP relay.</source>
        <translation>Er bedient nur Rechner hinter einem DHCP-Relay.</translation>
    </message>
    <message>
        <source>Leave it so if there is a relay; else correct the range.</source>
        <translation>Lassen Sie ihn so, wenn es ein Relay gibt; andernfalls korrigieren Sie den Bereich.</translation>
    </message>
    <message>
        <source>There is no boot image that machines may boot.</source>
        <translation>Es gibt kein Startabbild, das Rechner starten dürfen.</translation>
    </message>
    <message>
        <source>A task sequence boots a machine from a boot image that is enabled for PXE.</source>
        <translation>Eine Tasksequenz startet einen Rechner von einem Startabbild, das für PXE aktiviert ist.</translation>
    </message>
    <message>
        <source>Add a boot image, or enable one for PXE.</source>
        <translation>Fügen Sie ein Startabbild hinzu, oder aktivieren Sie eines für PXE.</translation>
    </message>
    <message>
        <source>Show the Boot Images</source>
        <translation>Startabbilder anzeigen</translation>
    </message>
    <message>
        <source>Content of %1 is damaged.</source>
        <translation>Der Inhalt von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>These files no longer match their hash and were put aside: %1. A disk may be failing.</source>
        <translation>Diese Dateien stimmen nicht mehr mit ihrem Hash überein und wurden ausgesondert: %1. Möglicherweise ist ein Datenträger defekt.</translation>
    </message>
    <message>
        <source>Check the disk, then update the content from where it came.</source>
        <translation>Prüfen Sie den Datenträger, und aktualisieren Sie dann den Inhalt aus seiner Quelle.</translation>
    </message>
    <message>
        <source>Show the Boot Image</source>
        <translation>Startabbild anzeigen</translation>
    </message>
    <message>
        <source>Content of %1 is missing.</source>
        <translation>Inhalt von %1 fehlt.</translation>
    </message>
    <message>
        <source>The content store does not hold these files: %1.</source>
        <translation>Der Inhaltsspeicher enthält diese Dateien nicht: %1.</translation>
    </message>
    <message>
        <source>Update the content from where it came.</source>
        <translation>Aktualisieren Sie den Inhalt aus seiner Quelle.</translation>
    </message>
    <message>
        <source>No machine can boot %1.</source>
        <translation>Kein Rechner kann %1 starten.</translation>
    </message>
    <message>
        <source>Some machines cannot boot %1, or not as was asked.</source>
        <translation>Manche Rechner können %1 nicht starten oder nicht wie gewünscht.</translation>
    </message>
    <message>
        <source>Supply the boot files from a Windows installation or its ISO.</source>
        <translation>Ergänzen Sie die Startdateien aus einer Windows-Installation oder deren ISO-Datei.</translation>
    </message>
    <message>
        <source>Show the Deployment</source>
        <translation>Bereitstellung anzeigen</translation>
    </message>
    <message>
        <source>Deployment %1 cannot boot anything.</source>
        <translation>Bereitstellung %1 kann nichts starten.</translation>
    </message>
    <message>
        <source>Its task sequence %1 names no boot image.</source>
        <translation>Ihre Tasksequenz %1 nennt kein Startabbild.</translation>
    </message>
    <message>
        <source>Edit the task sequence and choose a boot image.</source>
        <translation>Bearbeiten Sie die Tasksequenz, und wählen Sie ein Startabbild.</translation>
    </message>
    <message>
        <source>Show the Task Sequence</source>
        <translation>Tasksequenz anzeigen</translation>
    </message>
    <message>
        <source>Deployment %1 boots nobody.</source>
        <translation>Bereitstellung %1 startet niemanden.</translation>
    </message>
    <message>
        <source>The boot image of %1 is not enabled for PXE.</source>
        <translation>Das Startabbild von %1 ist nicht für PXE aktiviert.</translation>
    </message>
    <message>
        <source>Enable the boot image for PXE, or disable the deployment.</source>
        <translation>Aktivieren Sie das Startabbild für PXE, oder deaktivieren Sie die Bereitstellung.</translation>
    </message>
    <message>
        <source>Deployment %1 reaches nobody.</source>
        <translation>Bereitstellung %1 erreicht niemanden.</translation>
    </message>
    <message>
        <source>The collection %1 is empty.</source>
        <translation>Die Sammlung %1 ist leer.</translation>
    </message>
    <message>
        <source>Add members or rules to the collection.</source>
        <translation>Fügen Sie der Sammlung Mitglieder oder Regeln hinzu.</translation>
    </message>
    <message>
        <source>Show the Collection</source>
        <translation>Sammlung anzeigen</translation>
    </message>
    <message>
        <source>%1 holds unknown computers only, and unknown computers are not answered.</source>
        <translation>%1 enthält nur unbekannte Computer, und unbekannten Computern wird nicht geantwortet.</translation>
    </message>
    <message>
        <source>Let the distribution point answer unknown computers, or deploy to devices.</source>
        <translation>Lassen Sie den Verteilungspunkt unbekannten Computern antworten, oder stellen Sie für Geräte bereit.</translation>
    </message>
    <message>
        <source>Deployment %1 has expired.</source>
        <translation>Bereitstellung %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 was deployed to %2 until then; it boots nobody any more.</source>
        <translation>%1 war bis dahin für %2 bereitgestellt; sie startet niemanden mehr.</translation>
    </message>
    <message>
        <source>Delete it, or give it a later end.</source>
        <translation>Löschen Sie sie, oder geben Sie ihr ein späteres Ende.</translation>
    </message>
    <message>
        <source>The brake is engaged: no required deployment starts.</source>
        <translation>Die Bremse greift: Keine erforderliche Bereitstellung startet.</translation>
    </message>
    <message numerus="yes">
        <source>%n required boot(s) started in a short time, or somebody engaged it.</source>
        <translation>
            <numerusform>%n erforderlicher Start begann in kurzer Zeit, oder jemand hat sie angezogen.</numerusform>
            <numerusform>%n erforderliche Starts begannen in kurzer Zeit, oder jemand hat sie angezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody engaged it.</source>
        <translation>Jemand hat sie angezogen.</translation>
    </message>
    <message>
        <source>Look at the deployments, then release the brake.</source>
        <translation>Sehen Sie sich die Bereitstellungen an, und lösen Sie dann die Bremse.</translation>
    </message>
    <message>
        <source>Release the Brake…</source>
        <translation>Bremse lösen…</translation>
    </message>
    <message>
        <source>%1 is in quarantine: nothing required runs on it.</source>
        <translation>%1 steht unter Quarantäne: Nichts Erforderliches wird darauf ausgeführt.</translation>
    </message>
    <message>
        <source>It was installed again and again, or somebody put it there.</source>
        <translation>Das Gerät wurde immer wieder installiert, oder jemand hat es unter Quarantäne gestellt.</translation>
    </message>
    <message>
        <source>Look at its boot order and at what is deployed to it, then release it.</source>
        <translation>Sehen Sie sich seine Startreihenfolge und seine Bereitstellungen an, und entlassen Sie es dann.</translation>
    </message>
    <message>
        <source>Show the Device</source>
        <translation>Gerät anzeigen</translation>
    </message>
    <message>
        <source>%1 loads Windows images in smaller pieces than others.</source>
        <translation>%1 lädt Windows-Abbilder in kleineren Stücken als andere.</translation>
    </message>
    <message>
        <source>Its RAM disk did not arrive, so it is asked for %1 since then.</source>
        <translation>Die RAM-Disk ist nicht angekommen, daher gilt seitdem: %1.</translation>
    </message>
    <message>
        <source>Look at its cable and switch port; reset it when that is mended.</source>
        <translation>Sehen Sie sich Kabel und Switch-Port an; setzen Sie es zurück, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Show TFTP Tuning</source>
        <translation>TFTP-Optimierung anzeigen</translation>
    </message>
    <message>
        <source>The rules of the collection %1 lead in a circle.</source>
        <translation>Die Regeln der Sammlung %1 führen im Kreis.</translation>
    </message>
    <message>
        <source>Nobody can say who is a member, so it holds nobody, and nothing deployed to it runs.</source>
        <translation>Niemand kann sagen, wer Mitglied ist, daher enthält sie niemanden, und nichts, was für sie bereitgestellt ist, wird ausgeführt.</translation>
    </message>
    <message>
        <source>Remove one of the include, exclude or limiting rules.</source>
        <translation>Entfernen Sie eine der einschließenden, ausschließenden oder begrenzenden Regeln.</translation>
    </message>
    <message>
        <source>The watched exclusion file cannot be read: %1</source>
        <translation>Die überwachte Ausschlussdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The last list that could be read stays in force; what was added since is answered.</source>
        <translation>Die letzte lesbare Liste gilt weiter; was seitdem hinzugefügt wurde, erhält Antwort.</translation>
    </message>
    <message>
        <source>Correct the path or the permissions of the file.</source>
        <translation>Korrigieren Sie den Pfad oder die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>Show the Exclusion List</source>
        <translation>Ausschlussliste anzeigen</translation>
    </message>
    <message>
        <source>%1 are left where the content is kept.</source>
        <translation>Am Ablageort der Inhalte sind noch %1 frei.</translation>
    </message>
    <message>
        <source>Folder %1. Without space no image can be added and no boot be recorded.</source>
        <translation>Ordner %1. Ohne Speicherplatz kann kein Abbild hinzugefügt und kein Start aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, or remove unused boot images.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder entfernen Sie nicht verwendete Startabbilder.</translation>
    </message>
    <message>
        <source>The audit trail is not as it was written.</source>
        <translation>Das Auditprotokoll ist nicht mehr so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>A row was changed or removed by something else than Slipway.</source>
        <translation>Eine Zeile wurde von etwas anderem als Slipway geändert oder entfernt.</translation>
    </message>
    <message>
        <source>See which row it is, and compare with a backup.</source>
        <translation>Sehen Sie nach, welche Zeile es ist, und vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Show the Audit Trail</source>
        <translation>Auditprotokoll anzeigen</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>How grave a finding of the health checks is.</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The database %1 was removed or replaced under the running service.</source>
        <translation>Die Datenbank %1 wurde unter dem laufenden Dienst entfernt oder ersetzt.</translation>
    </message>
    <message>
        <source>What would be noted of a boot would be lost, and a machine be installed twice: no boot image is delivered.</source>
        <translation>Was von einem Start notiert würde, ginge verloren, und ein Rechner würde zweimal installiert: Kein Startabbild wird ausgeliefert.</translation>
    </message>
    <message>
        <source>Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>Legen Sie die Datei zurück, oder starten Sie Slipway neu, um die jetzige zu verwenden.</translation>
    </message>
    <message>
        <source>Show the Status Messages</source>
        <translation>Statusmeldungen anzeigen</translation>
    </message>
    <message>
        <source>Backups may not be written to %1.</source>
        <translation>Sicherungen dürfen nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder for backups is not there: %1</source>
        <translation>Der Ordner für Sicherungen ist nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>A disk may not be plugged in, or the permissions have changed. No automatic backup is made.</source>
        <translation>Vielleicht ist ein Datenträger nicht angeschlossen, oder die Berechtigungen wurden geändert. Es wird nicht automatisch gesichert.</translation>
    </message>
    <message>
        <source>Plug it in, correct the permissions, or choose another folder in the settings.</source>
        <translation>Schließen Sie ihn an, korrigieren Sie die Berechtigungen, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Show the Backups</source>
        <translation>Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>The automatic backup is overdue.</source>
        <translation>Die automatische Sicherung ist überfällig.</translation>
    </message>
    <message>
        <source>The newest sound one was made %1.</source>
        <translation>Die neueste unversehrte wurde am %1 erstellt.</translation>
    </message>
    <message>
        <source>None has been made yet, or none is sound.</source>
        <translation>Es gibt noch keine, oder keine ist unversehrt.</translation>
    </message>
    <message>
        <source>Keep Slipway running at the hour that is set, and see the status messages for what went wrong.</source>
        <translation>Lassen Sie Slipway zur eingestellten Stunde laufen, und sehen Sie in den Statusmeldungen nach, was schiefging.</translation>
    </message>
    <message>
        <source>Every address of the range from %1 is taken.</source>
        <translation>Alle Adressen des Bereichs ab %1 sind belegt.</translation>
    </message>
    <message>
        <source>More machines asked than the range has addresses, or machines that are gone still hold theirs: a lease lasts %1.</source>
        <translation>Es haben mehr Rechner angefragt, als der Bereich Adressen hat, oder nicht mehr vorhandene Rechner halten ihre noch: Eine Lease gilt %1.</translation>
    </message>
    <message>
        <source>Release the leases of machines that are gone, shorten the lease time, or make the range larger. Until then no other machine gets an address or boots there.</source>
        <translation>Geben Sie die Leases nicht mehr vorhandener Rechner frei, verkürzen Sie die Leasedauer, oder vergrößern Sie den Bereich. Bis dahin erhält dort kein weiterer Rechner eine Adresse, und keiner startet.</translation>
    </message>
    <message>
        <source>Show the Leases</source>
        <translation>Leases anzeigen</translation>
    </message>
    <message>
        <source>Machines will hardly boot %1.</source>
        <translation>Rechner werden %1 kaum starten können.</translation>
    </message>
    <message>
        <source>Update its content, or add the image anew from the right files.</source>
        <translation>Aktualisieren Sie den Inhalt, oder fügen Sie das Abbild aus den richtigen Dateien neu hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of the collection %1 have no such variable, so its place is left empty.</source>
        <translation>
            <numerusform>%n Rechner der Sammlung %1 hat keine solche Variable, daher bleibt ihre Stelle leer.</numerusform>
            <numerusform>%n Rechner der Sammlung %1 haben keine solche Variable, daher bleibt ihre Stelle leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the variable to the collection or its devices, or write in the command line what stands there else: ${Name:-else}.</source>
        <translation>Geben Sie die Variable der Sammlung oder deren Geräten, oder schreiben Sie in die Befehlszeile, was sonst dort stehen soll: ${Name:-sonst}.</translation>
    </message>
    <message>
        <source>The command line of %1 lacks %2 (deployment %3).</source>
        <translation>In der Befehlszeile von %1 fehlt %2 (Bereitstellung %3).</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>ImageContentTexts</name>
    <message>
        <source>There</source>
        <extracomment>A file of a boot image is in the content store.</extracomment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Damaged, put aside</source>
        <translation>Beschädigt, ausgesondert</translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message>
        <source>Boot manager of UEFI machines</source>
        <translation>Start-Manager für UEFI-Rechner</translation>
    </message>
    <message>
        <source>The same, signed under the 2023 authority</source>
        <translation>Derselbe, signiert unter der Zertifizierungsstelle von 2023</translation>
    </message>
    <message>
        <source>Asks for F12 on UEFI machines</source>
        <translation>Fragt auf UEFI-Rechnern nach F12</translation>
    </message>
    <message>
        <source>First program of BIOS machines: tells 32 from 64 bit</source>
        <translation>Erstes Programm für BIOS-Rechner: unterscheidet 32 und 64 Bit</translation>
    </message>
    <message>
        <source>Asks for F12 on BIOS machines</source>
        <translation>Fragt auf BIOS-Rechnern nach F12</translation>
    </message>
    <message>
        <source>Boots BIOS machines without asking</source>
        <translation>Startet BIOS-Rechner ohne Rückfrage</translation>
    </message>
    <message>
        <source>Lets BIOS machines go on to their next boot device</source>
        <translation>Lässt BIOS-Rechner zum nächsten Startgerät weitergehen</translation>
    </message>
    <message>
        <source>Boot manager of BIOS machines</source>
        <translation>Start-Manager für BIOS-Rechner</translation>
    </message>
    <message>
        <source>The RAM disk that the image is unpacked into</source>
        <translation>Die RAM-Disk, in die das Abbild entpackt wird</translation>
    </message>
    <message>
        <source>Trust list that the boot manager checks against</source>
        <translation>Vertrauensliste, gegen die der Start-Manager prüft</translation>
    </message>
    <message>
        <source>Font of the boot manager</source>
        <translation>Schriftart des Start-Managers</translation>
    </message>
    <message>
        <source>Starts the image from iPXE, over HTTP</source>
        <translation>Startet das Abbild aus iPXE, über HTTP</translation>
    </message>
    <message>
        <source>BIOS machines</source>
        <translation>BIOS-Rechner</translation>
    </message>
    <message>
        <source>UEFI machines (%1)</source>
        <translation>UEFI-Rechner (%1)</translation>
    </message>
    <message>
        <source>Windows 2023</source>
        <translation>Windows 2023</translation>
    </message>
    <message>
        <source>Signed under Windows UEFI CA 2023. With Secure Boot it starts where the firmware knows that authority: new machines, and older ones whose keys were updated.</source>
        <translation>Signiert unter Windows UEFI CA 2023. Mit Secure Boot startet es dort, wo die Firmware diese Zertifizierungsstelle kennt: auf neuen Rechnern und auf älteren, deren Schlüssel aktualisiert wurden.</translation>
    </message>
    <message>
        <source>Windows 2011</source>
        <translation>Windows 2011</translation>
    </message>
    <message>
        <source>Signed under Microsoft Windows Production PCA 2011. With Secure Boot it starts on nearly every machine, but not on one that trusts the 2023 authority only.</source>
        <translation>Signiert unter Microsoft Windows Production PCA 2011. Mit Secure Boot startet es auf fast jedem Rechner, aber nicht dort, wo nur der Zertifizierungsstelle von 2023 vertraut wird.</translation>
    </message>
    <message>
        <source>UEFI CA 2011</source>
        <translation>UEFI CA 2011</translation>
    </message>
    <message>
        <source>Signed under Microsoft Corporation UEFI CA 2011, as shim and some builds of iPXE are. With Secure Boot it starts where the firmware allows third-party programs.</source>
        <translation>Signiert unter Microsoft Corporation UEFI CA 2011, wie shim und manche Builds von iPXE. Mit Secure Boot startet es dort, wo die Firmware Programme von Drittanbietern zulässt.</translation>
    </message>
    <message>
        <source>UEFI CA 2023</source>
        <translation>UEFI CA 2023</translation>
    </message>
    <message>
        <source>Signed under Microsoft UEFI CA 2023. With Secure Boot it starts where the firmware knows that authority and allows third-party programs.</source>
        <translation>Signiert unter Microsoft UEFI CA 2023. Mit Secure Boot startet es dort, wo die Firmware diese Zertifizierungsstelle kennt und Programme von Drittanbietern zulässt.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Nobody signed it. A machine with Secure Boot refuses to start it; without, it starts.</source>
        <translation>Niemand hat es signiert. Ein Rechner mit Secure Boot verweigert den Start; ohne Secure Boot startet es.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Signed by somebody else than Microsoft. With Secure Boot it starts only where that certificate was put into the firmware.</source>
        <translation>Von jemand anderem als Microsoft signiert. Mit Secure Boot startet es nur dort, wo dieses Zertifikat in die Firmware eingetragen wurde.</translation>
    </message>
    <message>
        <source>Windows boot manager, by TFTP</source>
        <translation>Windows-Start-Manager, über TFTP</translation>
    </message>
    <message>
        <source>iPXE and wimboot, by HTTP</source>
        <translation>iPXE und wimboot, über HTTP</translation>
    </message>
    <message>
        <source>As WDS and Configuration Manager do it. Works with Secure Boot.</source>
        <translation>So wie bei WDS und Configuration Manager. Funktioniert mit Secure Boot.</translation>
    </message>
    <message>
        <source>Faster on long or lossy ways. Needs the file wimboot; Secure Boot must be off, unless iPXE and wimboot are signed for these machines.</source>
        <translation>Schneller auf langen oder verlustreichen Wegen. Benötigt die Datei wimboot; Secure Boot muss ausgeschaltet sein, außer iPXE und wimboot sind für diese Rechner signiert.</translation>
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
        <translation>Startet auf fast jedem Rechner mit Secure Boot; nicht dort, wo die Zertifizierungsstelle von 2011 gesperrt wurde.</translation>
    </message>
    <message>
        <source>For machines that trust the 2023 authority; others refuse it while Secure Boot is on.</source>
        <translation>Für Rechner, die der Zertifizierungsstelle von 2023 vertrauen; andere verweigern den Start, solange Secure Boot eingeschaltet ist.</translation>
    </message>
    <message>
        <source>No machine can boot this image.</source>
        <translation>Kein Rechner kann dieses Abbild starten.</translation>
    </message>
    <message>
        <source>%1 cannot boot this image.</source>
        <translation>%1 können dieses Abbild nicht starten.</translation>
    </message>
    <message>
        <source>The question for F12 then comes from iPXE or from the firmware&apos;s menu.</source>
        <translation>Die Frage nach F12 kommt dann von iPXE oder aus dem Menü der Firmware.</translation>
    </message>
    <message>
        <source>The boot manager signed under 2023 was asked for; the one of 2011 is served instead.</source>
        <translation>Verlangt wurde der unter 2023 signierte Start-Manager; ausgeliefert wird stattdessen der von 2011.</translation>
    </message>
    <message>
        <source>Microsoft did not sign the boot manager: machines with Secure Boot refuse it.</source>
        <translation>Der Start-Manager ist nicht von Microsoft signiert: Rechner mit Secure Boot verweigern ihn.</translation>
    </message>
    <message>
        <source>The boot manager&apos;s menus and error messages may stay empty.</source>
        <translation>Menüs und Fehlermeldungen des Start-Managers bleiben möglicherweise leer.</translation>
    </message>
    <message>
        <source>The WIM is for %1, but this boot image is given to %2 machines.</source>
        <translation>Die WIM-Datei ist für %1, aber dieses Startabbild erhalten %2-Rechner.</translation>
    </message>
    <message>
        <source>The WIM&apos;s content was damaged and put aside. Update the boot image from its source.</source>
        <translation>Der Inhalt der WIM-Datei war beschädigt und wurde ausgesondert. Aktualisieren Sie das Startabbild aus seiner Quelle.</translation>
    </message>
    <message>
        <source>The WIM&apos;s content is gone. Update the boot image from its source.</source>
        <translation>Der Inhalt der WIM-Datei ist nicht mehr vorhanden. Aktualisieren Sie das Startabbild aus seiner Quelle.</translation>
    </message>
    <message>
        <source>No machine can boot this image: its content was damaged and put aside. Update it from its source.</source>
        <translation>Kein Rechner kann dieses Abbild starten: Sein Inhalt war beschädigt und wurde ausgesondert. Aktualisieren Sie es aus seiner Quelle.</translation>
    </message>
    <message>
        <source>No machine can boot this image: its content is gone from the site. Update it from its source.</source>
        <translation>Kein Rechner kann dieses Abbild starten: Sein Inhalt ist im Standort nicht mehr vorhanden. Aktualisieren Sie es aus seiner Quelle.</translation>
    </message>
    <message>
        <source>%1 Missing: %2.</source>
        <translation>%1 Es fehlt: %2.</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>%n Datei fehlt</numerusform>
            <numerusform>%n Dateien fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Cannot boot</source>
        <translation>Nicht startfähig</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is no program for UEFI.</source>
        <translation>Sie ist kein Programm für UEFI.</translation>
    </message>
    <message>
        <source>It is a program for another architecture than %1.</source>
        <translation>Sie ist ein Programm für eine andere Architektur als %1.</translation>
    </message>
    <message>
        <source>It looks like a program for UEFI, but is meant for BIOS.</source>
        <translation>Sie sieht nach einem Programm für UEFI aus, ist aber für BIOS bestimmt.</translation>
    </message>
    <message>
        <source>It does not look like a Linux kernel for %1.</source>
        <translation>Sie sieht nicht nach einem Linux-Kernel für %1 aus.</translation>
    </message>
    <message>
        <source>It is neither a cpio archive nor compressed in a way that Linux knows.</source>
        <translation>Sie ist weder ein cpio-Archiv noch auf eine Linux bekannte Art komprimiert.</translation>
    </message>
    <message>
        <source>It is no WIM.</source>
        <translation>Sie ist keine WIM-Datei.</translation>
    </message>
    <message>
        <source>Machines will hardly boot this image. %1</source>
        <translation>Rechner werden dieses Abbild kaum starten können. %1</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
</context>
<context>
    <name>ImageUserTexts</name>
    <message>
        <source>Not deployed</source>
        <translation>Nicht bereitgestellt</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: 1 to 255 characters on one line.</source>
        <translation>„%1“ kann kein Name sein: 1 bis 255 Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>There is neither a MAC address nor a SMBIOS GUID: nothing tells the machine from others.</source>
        <translation>Es gibt weder eine MAC-Adresse noch eine SMBIOS-GUID: Nichts unterscheidet den Rechner von anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a MAC address.</source>
        <translation>„%1“ ist keine MAC-Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SMBIOS GUID.</source>
        <translation>„%1“ ist keine SMBIOS-GUID.</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 is a placeholder that many machines have: a MAC address is needed.</source>
        <translation>Die SMBIOS-GUID %1 ist ein Platzhalter, den viele Rechner haben: Eine MAC-Adresse wird benötigt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an architecture: x86, x64 or arm64, or nothing.</source>
        <translation>„%1“ ist keine Architektur: x86, x64 oder arm64, oder nichts.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2. A text with a separator must stand in quotes.</source>
        <translation>Die Zeile hat %1 Felder, die Kopfzeile %2. Ein Text mit einem Trennzeichen muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Quotes inside a text are written twice.</source>
        <translation>Auf ein schließendes Anführungszeichen folgt Text. Anführungszeichen innerhalb eines Textes werden doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The name %1 stands in line %2 too.</source>
        <translation>Der Name %1 steht auch in Zeile %2.</translation>
    </message>
    <message>
        <source>The MAC address %1 stands in line %2 too.</source>
        <translation>Die MAC-Adresse %1 steht auch in Zeile %2.</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 stands in line %2 too.</source>
        <translation>Die SMBIOS-GUID %1 steht auch in Zeile %2.</translation>
    </message>
    <message>
        <source>There is a device %1 already. Overwriting existing devices changes it.</source>
        <translation>Ein Gerät %1 gibt es bereits. Das Überschreiben vorhandener Geräte ändert es.</translation>
    </message>
    <message>
        <source>The MAC address %1 belongs to the device %2 already.</source>
        <translation>Die MAC-Adresse %1 gehört bereits zum Gerät %2.</translation>
    </message>
    <message>
        <source>The SMBIOS GUID %1 belongs to the device %2 already.</source>
        <translation>Die SMBIOS-GUID %1 gehört bereits zum Gerät %2.</translation>
    </message>
    <message>
        <source>The row matches several devices: %1. Which of them is meant?</source>
        <translation>Die Zeile passt zu mehreren Geräten: %1. Welches davon ist gemeint?</translation>
    </message>
    <message>
        <source>The row matches the device %1, which line %2 changes already.</source>
        <translation>Die Zeile passt zum Gerät %1, das bereits Zeile %2 ändert.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>Eine Sammlung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The collection %1 is built in and finds its members itself.</source>
        <translation>Die Sammlung %1 ist integriert und findet ihre Mitglieder selbst.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would be added</source>
        <translation>
            <numerusform>%n Gerät würde hinzugefügt</numerusform>
            <numerusform>%n Geräte würden hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>%n Gerät hinzugefügt</numerusform>
            <numerusform>%n Geräte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown machine(s) taken over</source>
        <translation>
            <numerusform>%n unbekannter Rechner übernommen</numerusform>
            <numerusform>%n unbekannte Rechner übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a MAC address.</source>
        <translation>Zeile %1: „%2“ ist keine MAC-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) added</source>
        <translation>
            <numerusform>%n Adresse hinzugefügt</numerusform>
            <numerusform>%n Adressen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list before</source>
        <translation>
            <numerusform>%n schon auf der Liste</numerusform>
            <numerusform>%n schon auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n Zeile nicht lesbar</numerusform>
            <numerusform>%n Zeilen nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterfaceTexts</name>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Wired</source>
        <translation>Kabelgebunden</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Drahtlos</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bond</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Container bridge</source>
        <translation>Container-Bridge</translation>
    </message>
    <message>
        <source>Tunnel (VPN)</source>
        <translation>Tunnel (VPN)</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Answers here</source>
        <translation>Antwortet hier</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Would answer: not serving</source>
        <translation>Würde antworten: Dienst läuft nicht</translation>
    </message>
    <message>
        <source>Would answer: no link</source>
        <translation>Würde antworten: keine Verbindung</translation>
    </message>
    <message>
        <source>Cannot answer: no address</source>
        <translation>Kann nicht antworten: keine Adresse</translation>
    </message>
    <message>
        <source>Would answer: not there</source>
        <translation>Würde antworten: nicht vorhanden</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Not known: the probe failed</source>
        <translation>Nicht bekannt: Erkundung fehlgeschlagen</translation>
    </message>
    <message>
        <source>None at %1</source>
        <translation>Keine um %1</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>IPv4 addresses</source>
        <translation>IPv4-Adressen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Other DHCP and PXE servers</source>
        <translation>Andere DHCP- und PXE-Server</translation>
    </message>
    <message>
        <source>Not asked yet: Probe</source>
        <translation>Noch nicht gefragt: „Erkunden“</translation>
    </message>
    <message>
        <source>None answered at %1</source>
        <translation>Keiner hat um %1 geantwortet</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (um %2)</translation>
    </message>
    <message>
        <source>Machines seen on its networks</source>
        <translation>In ihren Netzwerken gesehene Rechner</translation>
    </message>
    <message>
        <source>Machines seen through relays</source>
        <translation>Über Relays gesehene Rechner</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Containers and virtual machines of this computer are behind it. They may be answered, and wiped, if something is deployed to them.</source>
        <translation>Dahinter sind Container und virtuelle Maschinen dieses Computers. Möglicherweise wird ihnen geantwortet und ihr Inhalt gelöscht, wenn etwas für sie bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Would answer: answering is stopped</source>
        <translation>Würde antworten: Antworten eingestellt</translation>
    </message>
    <message>
        <source>Slipway is to answer there, but this computer has no interface of this name now.</source>
        <translation>Slipway soll dort antworten, aber dieser Computer hat derzeit keine Schnittstelle mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>LeaseTexts</name>
    <message>
        <source>Boots now</source>
        <translation>Startet gerade</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>In no range now</source>
        <translation>Jetzt in keinem Bereich</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in use</source>
        <translation>%1: %2 von %3 belegt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>It calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Client identifier</source>
        <translation>Clientkennung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>nennt sich %1</translation>
    </message>
</context>
<context>
    <name>LedgerTexts</name>
    <message>
        <source>Started, end not seen</source>
        <translation>Begonnen, Ende nicht gesehen</translation>
    </message>
    <message>
        <source>Completely delivered</source>
        <translation>Vollständig ausgeliefert</translation>
    </message>
    <message>
        <source>Superseded by another</source>
        <translation>Durch eine andere abgelöst</translation>
    </message>
    <message>
        <source>(deployment removed)</source>
        <translation>(Bereitstellung entfernt)</translation>
    </message>
</context>
<context>
    <name>MachineTexts</name>
    <message>
        <source>This system does not let ordinary users make a private network (user namespaces are switched off). An administrator allows it: sudo sysctl kernel.unprivileged_userns_clone=1</source>
        <translation>Dieses System erlaubt normalen Benutzern kein privates Netzwerk (User-Namespaces sind abgeschaltet). Ein Administrator erlaubt es mit: sudo sysctl kernel.unprivileged_userns_clone=1</translation>
    </message>
    <message>
        <source>This system allows no user namespaces, so there can be no private network for the machine. An administrator allows some: sudo sysctl user.max_user_namespaces=10000</source>
        <translation>Dieses System erlaubt keine User-Namespaces, daher ist kein privates Netzwerk für den Rechner möglich. Ein Administrator erlaubt welche mit: sudo sysctl user.max_user_namespaces=10000</translation>
    </message>
    <message>
        <source>AppArmor forbids private networks to programs that it does not know. An administrator allows them: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0</source>
        <translation>AppArmor verbietet Programmen, die es nicht kennt, private Netzwerke. Ein Administrator erlaubt sie mit: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0</translation>
    </message>
    <message>
        <source>The private network for the machine could not be made (%1). Usually the kernel lacks the module veth: a container or a small kernel leaves it out. Try it on the computer itself.</source>
        <translation>Das private Netzwerk für den Rechner konnte nicht erstellt werden (%1). Meist fehlt dem Kernel das Modul veth: Ein Container oder ein kleiner Kernel lässt es weg. Versuchen Sie es auf dem Computer selbst.</translation>
    </message>
    <message>
        <source>The system refused a private network for the machine (%1). That is usual inside of containers: try it on the computer itself, or allow user namespaces to the container.</source>
        <translation>Das System hat ein privates Netzwerk für den Rechner verweigert (%1). Das ist in Containern üblich: Versuchen Sie es auf dem Computer selbst, oder erlauben Sie dem Container User-Namespaces.</translation>
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
        <translation>%1 (%2 installieren)</translation>
    </message>
    <message>
        <source>A private network was made, without a way out</source>
        <translation>Ein privates Netzwerk ohne Ausgang wurde erstellt</translation>
    </message>
    <message>
        <source>The site was copied into memory; the machine will ask as %1</source>
        <translation>Der Standort wurde in den Arbeitsspeicher kopiert; der Rechner wird als %1 anfragen</translation>
    </message>
    <message>
        <source>Slipway serves the private network</source>
        <translation>Slipway bedient das private Netzwerk</translation>
    </message>
    <message>
        <source>The machine is switched on</source>
        <translation>Der Rechner ist eingeschaltet</translation>
    </message>
    <message>
        <source>The machine is off</source>
        <translation>Der Rechner ist aus</translation>
    </message>
    <message>
        <source>%1 is not installed. Install it, then try again: %2</source>
        <translation>%1 ist nicht installiert. Installieren Sie es, und versuchen Sie es dann erneut: %2</translation>
    </message>
    <message>
        <source>This build has no boot program for the demonstration on this kind of machine. Choose another kind, or let the machine ask as a computer of your site.</source>
        <translation>Dieser Build hat für diese Art von Rechner kein Startprogramm für die Vorführung. Wählen Sie eine andere Art, oder lassen Sie den Rechner als Computer Ihres Standorts anfragen.</translation>
    </message>
    <message>
        <source>What the machine should ask as was removed from the site meanwhile. Choose again.</source>
        <translation>Als was der Rechner anfragen sollte, wurde inzwischen aus dem Standort entfernt. Wählen Sie erneut.</translation>
    </message>
    <message>
        <source>The service for the private network ended: %1</source>
        <translation>Der Dienst für das private Netzwerk wurde beendet: %1</translation>
    </message>
    <message>
        <source>QEMU could not run the machine: %1</source>
        <translation>QEMU konnte den Rechner nicht ausführen: %1</translation>
    </message>
    <message>
        <source>It booted: its boot image had arrived %1 s after the start.</source>
        <translation>Gestartet: Das Startabbild war %1 s nach dem Einschalten angekommen.</translation>
    </message>
    <message>
        <source>Stopped after %1 s, before it booted.</source>
        <translation>Nach %1 s beendet, bevor der Rechner gestartet war.</translation>
    </message>
    <message>
        <source>The machine switched itself off after %1 s without having booted.</source>
        <translation>Der Rechner hat sich nach %1 s ausgeschaltet, ohne gestartet zu haben.</translation>
    </message>
    <message>
        <source>%1 was ended from outside, or crashed (signal %2). Somebody ended it, or the computer ran out of memory. Try again; if it happens again, give the machine less memory.</source>
        <extracomment>%1: a program, %2: a number</extracomment>
        <translation>%1 wurde von außen beendet oder ist abgestürzt (Signal %2). Jemand hat es beendet, oder dem Computer ging der Arbeitsspeicher aus. Versuchen Sie es noch einmal; geschieht es wieder, geben Sie dem Rechner weniger Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The service for the private network ended without saying why. Try again.</source>
        <translation>Der Dienst für das private Netzwerk endete ohne Angabe von Gründen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>QEMU ended without saying why. Try again, or choose another kind of machine.</source>
        <translation>QEMU endete ohne Angabe von Gründen. Versuchen Sie es noch einmal, oder wählen Sie eine andere Art von Rechner.</translation>
    </message>
    <message>
        <source>The machine&apos;s process crashed (signal %2). Its last words: %1</source>
        <translation>Der Prozess des Rechners ist abgestürzt (Signal %2). Seine letzten Worte: %1</translation>
    </message>
    <message>
        <source>The machine&apos;s process ended without a word. It is the program slipway-machine, which lies beside slipway: install or build it again.</source>
        <translation>Der Prozess des Rechners endete wortlos. Es ist das Programm slipway-machine, das neben slipway liegt: Installieren oder erstellen Sie es neu.</translation>
    </message>
    <message>
        <source>The machine&apos;s process ended, or could not be started (%1). It is the program slipway-machine, which lies beside slipway: install or build it again.</source>
        <translation>Der Prozess des Rechners endete oder konnte nicht gestartet werden (%1). Es ist das Programm slipway-machine, das neben slipway liegt: Installieren oder erstellen Sie es neu.</translation>
    </message>
</context>
<context>
    <name>MemberTexts</name>
    <message>
        <source>Not started</source>
        <extracomment>What a machine has made of a deployment.</extracomment>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>What a machine has made of a deployment: its end was not seen.</extracomment>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Served</source>
        <extracomment>What a machine has made of a deployment: it got everything.</extracomment>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What a machine has made of a deployment.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>What a machine has made of a deployment: another one took its place.</extracomment>
        <translation>Abgelöst</translation>
    </message>
</context>
<context>
    <name>NextBootTexts</name>
    <message>
        <source>Boots without asking</source>
        <translation>Startet ohne Rückfrage</translation>
    </message>
    <message>
        <source>Boots after F12</source>
        <translation>Startet nach F12</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Keine Antwort</translation>
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
        <translation>UEFI oder BIOS</translation>
    </message>
</context>
<context>
    <name>NodeTexts</name>
    <message>
        <source>Assets and Compliance</source>
        <translation>Bestand und Kompatibilität</translation>
    </message>
    <message>
        <source>Software Library</source>
        <translation>Softwarebibliothek</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Device Collections</source>
        <translation>Gerätesammlungen</translation>
    </message>
    <message>
        <source>Unknown Machines</source>
        <translation>Unbekannte Rechner</translation>
    </message>
    <message>
        <source>Boot Images</source>
        <translation>Startabbilder</translation>
    </message>
    <message>
        <source>Task Sequences</source>
        <translation>Tasksequenzen</translation>
    </message>
    <message>
        <source>Live Boots</source>
        <translation>Startvorgänge</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Status Messages</source>
        <translation>Statusmeldungen</translation>
    </message>
    <message>
        <source>What If?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Distribution Point Settings</source>
        <translation>Verteilungspunkteinstellungen</translation>
    </message>
    <message>
        <source>TFTP Tuning</source>
        <translation>TFTP-Optimierung</translation>
    </message>
    <message>
        <source>Exclusion List</source>
        <translation>Ausschlussliste</translation>
    </message>
    <message>
        <source>Duplicate Hardware Identifiers</source>
        <translation>Doppelte Hardwarekennungen</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Health Checks</source>
        <translation>Integritätsprüfungen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Network Interfaces</source>
        <translation>Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>Address Leases</source>
        <translation>Adressleases</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message numerus="yes">
        <source>And %n more: see the window.</source>
        <translation>
            <numerusform>Und %n weitere: siehe Fenster.</numerusform>
            <numerusform>Und %n weitere: siehe Fenster.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Private use</source>
        <extracomment>of a DHCP option code</extracomment>
        <translation>Private Verwendung</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Nicht definiert</translation>
    </message>
    <message>
        <source>It says that it is longer than the message.</source>
        <translation>Die angegebene Länge reicht über die Nachricht hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-option(s)</source>
        <translation>
            <numerusform>%n Unteroption</numerusform>
            <numerusform>%n Unteroptionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its end was not kept.</source>
        <translation>Das Ende wurde nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>PacketModelTexts</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>PacketTexts</name>
    <message>
        <source>menu item %1</source>
        <translation>Menüeintrag %1</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>%1 on 4011</source>
        <extracomment>a DHCP message on the port of PXE&apos;s boot service</extracomment>
        <translation>%1 auf 4011</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s); the first %1 are kept</source>
        <translation>
            <numerusform>%n Byte; die ersten %1 sind aufbewahrt</numerusform>
            <numerusform>%n Byte; die ersten %1 sind aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>It is shorter than a DHCP message.</source>
        <translation>Das Paket ist kürzer als eine DHCP-Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>(%n packet(s) between were not kept)</source>
        <translation>
            <numerusform>(%n Paket dazwischen nicht aufbewahrt)</numerusform>
            <numerusform>(%n Pakete dazwischen nicht aufbewahrt)</numerusform>
        </translation>
    </message>
    <message>
        <source>kept only up to byte %1 of %2</source>
        <translation>nur bis Byte %1 von %2 aufbewahrt</translation>
    </message>
    <message>
        <source>Kept are those of the newest %1 boots that fetched something, and of boots that fetched nothing those of the newest %2 of devices and of the newest %2 of other machines.</source>
        <translation>Aufbewahrt werden die Pakete der neuesten %1 Starts, die etwas geholt haben, und von Starts, die nichts geholt haben, die der neuesten %2 von Geräten und der neuesten %2 von anderen Rechnern.</translation>
    </message>
    <message>
        <source>No packets are kept of this boot.</source>
        <translation>Von diesem Start sind keine Pakete aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>PaletteTexts</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a deployment: its task sequence, to its collection</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Deployment %1</source>
        <translation>Bereitstellung %1</translation>
    </message>
</context>
<context>
    <name>PartTexts</name>
    <message>
        <source>Only within</source>
        <translation>Nur innerhalb von</translation>
    </message>
    <message>
        <source>Direct members</source>
        <translation>Direkte Mitglieder</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
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
        <translation>Der Rechner sucht einen Bootserver.</translation>
    </message>
    <message>
        <source>PXE</source>
        <translation>PXE</translation>
    </message>
    <message>
        <source>The machine takes its address and is told its boot file.</source>
        <translation>Der Rechner übernimmt seine Adresse und erfährt seine Startdatei.</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>Wartet auf F12</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · %2 at %3</source>
        <extracomment>of a file: how long it took, how large it is, how fast it came</extracomment>
        <translation>%1 · %2 mit %3</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>%n Block erneut gesendet</numerusform>
            <numerusform>%n Blöcke erneut gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) in %1.</source>
        <translation>
            <numerusform>%n Phase in %1.</numerusform>
            <numerusform>%n Phasen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest: %1, %2.</source>
        <translation>Die längste: %1, %2.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>PortTexts</name>
    <message>
        <source>Let the slipwayd service serve, or choose ports above 1023.</source>
        <translation>Lassen Sie den Dienst slipwayd laufen, oder wählen Sie Ports über 1023.</translation>
    </message>
    <message>
        <source>An administrator grants it once, with: %1</source>
        <translation>Ein Administrator gibt sie einmalig frei, mit: %1</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, is not installed beside it.</source>
        <translation>Das Programm slipway-ports, das für Slipway die Boot-Ports öffnet, ist nicht daneben installiert.</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, has not been granted to you yet.</source>
        <translation>Das Programm slipway-ports, das für Slipway die Boot-Ports öffnet, ist für Sie noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>The program slipway-ports, which opens the boot ports for Slipway, is not yours to run: you are not in the group slipway.</source>
        <translation>Das Programm slipway-ports, das für Slipway die Boot-Ports öffnet, dürfen Sie nicht ausführen: Sie sind nicht in der Gruppe slipway.</translation>
    </message>
    <message>
        <source>The program slipway-ports was refused it too: it lies in a file system that is mounted nosuid, or this session may gain no privileges (a container, no_new_privs).</source>
        <translation>Auch dem Programm slipway-ports wurde es verweigert: Es liegt in einem Dateisystem, das mit nosuid eingehängt ist, oder diese Sitzung darf keine Rechte erlangen (ein Container, no_new_privs).</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 needs a privilege that this program lacks: ports below 1024 are reserved.</source>
        <translation>Port %1 (%3) auf %2 erfordert ein Recht, das diesem Programm fehlt: Ports unter 1024 sind reserviert.</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by another program. Stop that program, then try again.</source>
        <translation>Port %1 (%3) auf %2 wird von einem anderen Programm verwendet. Beenden Sie dieses Programm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by %4. Stop that service (sudo systemctl stop %5), then try again.</source>
        <translation>Port %1 (%3) auf %2 wird von %4 verwendet. Beenden Sie diesen Dienst (sudo systemctl stop %5), und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Port %1 (%3) on %2 is in use by %4. Stop that program, then try again.</source>
        <translation>Port %1 (%3) auf %2 wird von %4 verwendet. Beenden Sie dieses Programm, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No machine is answered: the system refused the boot ports (%1), because Slipway runs without privileges. Grant them once; until then it serves on other ports, for trials only.</source>
        <translation>Kein Rechner erhält eine Antwort: Das System hat die Boot-Ports verweigert (%1), weil Slipway ohne Sonderrechte läuft. Geben Sie sie einmalig frei; bis dahin läuft der Dienst auf anderen Ports, nur zur Probe.</translation>
    </message>
    <message>
        <source>Slipway runs as root, which a window should never do, and does not need: close it, let yourself be granted the boot ports once, and start it as yourself.</source>
        <translation>Slipway läuft als root, was ein Fenster nie sollte und auch nicht muss: Schließen Sie es, lassen Sie sich die Boot-Ports einmalig freigeben, und starten Sie es unter Ihrem eigenen Benutzer.</translation>
    </message>
    <message>
        <source>The program slipway-ports opens UDP 67, 68, 69, 4011 and TCP 80 only.</source>
        <translation>Das Programm slipway-ports öffnet nur UDP 67, 68, 69, 4011 und TCP 80.</translation>
    </message>
    <message>
        <source>Served by %1. This console watches, and what you change here takes effect there.</source>
        <translation>Bedient von %1. Diese Konsole sieht zu; was Sie hier ändern, gilt dort.</translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Yes: %1 is never answered</source>
        <translation>Ja: %1 erhält nie eine Antwort</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>, network %1</source>
        <translation>, Netzwerk %1</translation>
    </message>
    <message>
        <source>, switch port %1</source>
        <translation>, Switchport %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unknown machine that has booted; not registered</source>
        <translation>Unbekannter Rechner, der gestartet ist; nicht registriert</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>First boot</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Last PXE advertisement</source>
        <translation>Letzte PXE-Ankündigung</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>includes %1</source>
        <translation>schließt %1 ein</translation>
    </message>
    <message>
        <source>excludes %1</source>
        <translation>schließt %1 aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>4,096 bytes, window 1, from the site</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene Werte</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>By its firmware</source>
        <translation>Laut Firmware</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Dieser Standort</translation>
    </message>
    <message>
        <source>Preferred deployment</source>
        <translation>Bevorzugte Bereitstellung</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>TFTP block and window</source>
        <translation>TFTP-Block und -Fenster</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Collection ID</source>
        <translation>Sammlungs-ID</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>Begrenzende Sammlung</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Unknown computers</source>
        <translation>Unbekannte Computer</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Image in the WIM</source>
        <translation>Abbild in der WIM-Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>BS-Version</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Boot chain</source>
        <translation>Startkette</translation>
    </message>
    <message>
        <source>Boot manager asked for</source>
        <translation>Verlangter Start-Manager</translation>
    </message>
    <message>
        <source>Boot image ID</source>
        <translation>Startabbild-ID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Deployed by PXE</source>
        <translation>Über PXE bereitgestellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Task sequence ID</source>
        <translation>Tasksequenz-ID</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>None: it cannot boot a machine</source>
        <translation>Keines: kann keinen Rechner starten</translation>
    </message>
    <message>
        <source>Deployment ID</source>
        <translation>Bereitstellungs-ID</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Required: boots once on each machine, without asking</source>
        <translation>Erforderlich: startet auf jedem Rechner einmal, ohne Rückfrage</translation>
    </message>
    <message>
        <source>Available: boots when F12 is pressed</source>
        <translation>Verfügbar: startet, wenn F12 gedrückt wird</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>Verfügbar für</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The watched file; remove the address there</source>
        <translation>Die überwachte Datei; entfernen Sie die Adresse dort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Client address</source>
        <translation>Clientadresse</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Remote id</source>
        <extracomment>option 82: most often the switch</extracomment>
        <translation>Remote-ID</translation>
    </message>
    <message>
        <source>Circuit id</source>
        <extracomment>option 82: most often the port</extracomment>
        <translation>Circuit-ID</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>PxeTexts</name>
    <message>
        <source>It is cut short.</source>
        <translation>Der Wert ist abgeschnitten.</translation>
    </message>
    <message>
        <source>type %1: %2</source>
        <translation>Typ %1: %2</translation>
    </message>
    <message>
        <source>%1 (the menu is shown at once)</source>
        <translation>%1 (das Menü erscheint sofort)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n Sekunde)</numerusform>
            <numerusform>%1 (%n Sekunden)</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not one byte.</source>
        <translation>Der Wert ist nicht genau ein Byte lang.</translation>
    </message>
    <message>
        <source>no broadcast discovery</source>
        <translation>keine Broadcast-Suche</translation>
    </message>
    <message>
        <source>no multicast discovery</source>
        <translation>keine Multicast-Suche</translation>
    </message>
    <message>
        <source>only servers of the list</source>
        <translation>nur Server der Liste</translation>
    </message>
    <message>
        <source>boot from this offer without discovery</source>
        <translation>ohne Suche von diesem Angebot starten</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Slipway cannot open its site</source>
        <translation>Slipway kann seinen Standort nicht öffnen</translation>
    </message>
    <message>
        <source>How…</source>
        <translation>So geht es…</translation>
    </message>
    <message>
        <source>To restore it, end every other program that has it open, then type this in a terminal:

%1</source>
        <translation>Beenden Sie zum Wiederherstellen jedes andere Programm, das die Datei geöffnet hat, und geben Sie dann dies in einem Terminal ein:

%1</translation>
    </message>
    <message>
        <source>To restore it, end every other program that has it open, then type this in a terminal. BACKUP stands for the folder of a backup, or for its name where --folder says where it lies:

%1</source>
        <translation>Beenden Sie zum Wiederherstellen jedes andere Programm, das die Datei geöffnet hat, und geben Sie dann dies in einem Terminal ein. BACKUP steht für den Ordner einer Sicherung oder für ihren Namen, wenn --folder angibt, wo sie liegt:

%1</translation>
    </message>
</context>
<context>
    <name>RamdiskTexts</name>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>(no device)</source>
        <translation>(kein Gerät)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Block size and window size</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>ReadTexts</name>
    <message>
        <source>New</source>
        <extracomment>Of a status message: nobody marked it as read.</extracomment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>Boots without asking</source>
        <translation>Startet ohne Rückfrage</translation>
    </message>
    <message>
        <source>A required deployment reaches this machine and has not run on it yet.</source>
        <translation>Eine erforderliche Bereitstellung erreicht diesen Rechner und wurde noch nicht auf ihm ausgeführt.</translation>
    </message>
    <message>
        <source>Boots after F12</source>
        <translation>Startet nach F12</translation>
    </message>
    <message>
        <source>An available deployment reaches this machine. Whoever sits at it decides by pressing F12.</source>
        <translation>Eine verfügbare Bereitstellung erreicht diesen Rechner. Wer davor sitzt, entscheidet mit der Taste F12.</translation>
    </message>
    <message>
        <source>Came in on an interface that is not answered</source>
        <translation>Kam an einer Schnittstelle an, auf der nicht geantwortet wird</translation>
    </message>
    <message>
        <source>The request arrived on a network interface that the PXE responder does not serve.</source>
        <translation>Die Anfrage kam an einer Netzwerkschnittstelle an, die der PXE-Responder nicht bedient.</translation>
    </message>
    <message>
        <source>Add the interface under Settings, PXE responder.</source>
        <translation>Fügen Sie die Schnittstelle unter Einstellungen, PXE-Responder hinzu.</translation>
    </message>
    <message>
        <source>The PXE responder is paused</source>
        <translation>Der PXE-Responder ist angehalten</translation>
    </message>
    <message>
        <source>&quot;Respond to PXE requests&quot; is off: nobody is answered.</source>
        <translation>„Auf PXE-Anforderungen antworten“ ist ausgeschaltet: Niemand erhält eine Antwort.</translation>
    </message>
    <message>
        <source>Turn it on under Settings, PXE responder.</source>
        <translation>Schalten Sie es unter Einstellungen, PXE-Responder ein.</translation>
    </message>
    <message>
        <source>Not a network boot request</source>
        <translation>Keine Netzwerkstartanforderung</translation>
    </message>
    <message>
        <source>The request did not come from PXE or HTTP boot firmware.</source>
        <translation>Die Anfrage kam nicht von PXE- oder HTTP-Boot-Firmware.</translation>
    </message>
    <message>
        <source>On the exclusion list</source>
        <translation>Auf der Ausschlussliste</translation>
    </message>
    <message>
        <source>This MAC address is excluded. It is never answered, whatever is deployed.</source>
        <translation>Diese MAC-Adresse ist ausgeschlossen. Sie erhält nie eine Antwort, was auch bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Remove it from the exclusion list if it should boot.</source>
        <translation>Entfernen Sie sie von der Ausschlussliste, wenn der Rechner starten soll.</translation>
    </message>
    <message>
        <source>Its architecture is not supported</source>
        <translation>Die Architektur wird nicht unterstützt</translation>
    </message>
    <message>
        <source>The firmware announced an architecture other than x86, x64 or ARM64, or none at all.</source>
        <translation>Die Firmware meldete eine andere Architektur als x86, x64 oder ARM64, oder gar keine.</translation>
    </message>
    <message>
        <source>Check the firmware&apos;s network boot settings, or update it.</source>
        <translation>Prüfen Sie die Netzwerkstarteinstellungen der Firmware, oder aktualisieren Sie sie.</translation>
    </message>
    <message>
        <source>Waits for the response delay</source>
        <translation>Wartet die Antwortverzögerung ab</translation>
    </message>
    <message>
        <source>The machine has not been asking long enough. Another boot server may answer it first.</source>
        <translation>Der Rechner fragt noch nicht lange genug an. Ein anderer Bootserver darf ihm zuerst antworten.</translation>
    </message>
    <message>
        <source>Lower the response delay under Settings, PXE responder.</source>
        <translation>Verringern Sie die Antwortverzögerung unter Einstellungen, PXE-Responder.</translation>
    </message>
    <message>
        <source>Belongs to another site</source>
        <translation>Gehört zu einem anderen Standort</translation>
    </message>
    <message>
        <source>The device&apos;s record carries another site&apos;s code. That site answers it.</source>
        <translation>Der Eintrag des Geräts trägt den Code eines anderen Standorts. Dieser antwortet ihm.</translation>
    </message>
    <message>
        <source>Remove the device, and add it again for this site.</source>
        <translation>Entfernen Sie das Gerät, und fügen Sie es für diesen Standort neu hinzu.</translation>
    </message>
    <message>
        <source>Unknown machine, and these are not answered</source>
        <translation>Unbekannter Rechner, und solchen wird nicht geantwortet</translation>
    </message>
    <message>
        <source>No device has its MAC address or SMBIOS GUID, and unknown computer support is off.</source>
        <translation>Kein Gerät hat seine MAC-Adresse oder SMBIOS-GUID, und die Unterstützung unbekannter Computer ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Add the machine as a device, or turn on unknown computer support under Settings, PXE responder.</source>
        <translation>Fügen Sie den Rechner als Gerät hinzu, oder schalten Sie die Unterstützung unbekannter Computer unter Einstellungen, PXE-Responder ein.</translation>
    </message>
    <message>
        <source>Nothing is deployed to it</source>
        <translation>Nichts ist ihm bereitgestellt</translation>
    </message>
    <message>
        <source>No collection that holds this machine has a deployment.</source>
        <translation>Keine Sammlung, die diesen Rechner enthält, hat eine Bereitstellung.</translation>
    </message>
    <message>
        <source>Deploy a task sequence to one of its collections, or add it to a collection that has a deployment.</source>
        <translation>Stellen Sie einer seiner Sammlungen eine Tasksequenz bereit, oder fügen Sie ihn einer Sammlung hinzu, die eine Bereitstellung hat.</translation>
    </message>
    <message>
        <source>No deployment fits now</source>
        <translation>Zurzeit passt keine Bereitstellung</translation>
    </message>
    <message>
        <source>Deployments reach this machine, but each is ruled out. The list says why.</source>
        <translation>Bereitstellungen erreichen diesen Rechner, aber jede scheidet aus. Die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>Read the reason beside each deployment. After a finished required one: Clear Required PXE Deployments.</source>
        <translation>Lesen Sie den Grund neben jeder Bereitstellung. Nach einer abgeschlossenen erforderlichen: Erforderliche PXE-Bereitstellungen zurücksetzen.</translation>
    </message>
    <message>
        <source>Not for PXE</source>
        <translation>Nicht für PXE</translation>
    </message>
    <message>
        <source>The deployment is made available to clients only.</source>
        <translation>Die Bereitstellung ist nur für Clients verfügbar.</translation>
    </message>
    <message>
        <source>Deploy it again, made available to media and PXE.</source>
        <translation>Stellen Sie sie neu bereit, verfügbar für Medien und PXE.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>A hidden deployment boots a device only if it is that device&apos;s preferred deployment.</source>
        <translation>Eine ausgeblendete Bereitstellung startet ein Gerät nur, wenn sie dessen bevorzugte Bereitstellung ist.</translation>
    </message>
    <message>
        <source>Set it as the device&apos;s preferred deployment.</source>
        <translation>Legen Sie sie als bevorzugte Bereitstellung des Geräts fest.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>The deployment is switched off.</source>
        <translation>Die Bereitstellung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Enable it under Monitoring, Deployments.</source>
        <translation>Aktivieren Sie sie unter Überwachung, Bereitstellungen.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>The deployment&apos;s start lies in the future.</source>
        <translation>Der Beginn der Bereitstellung liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Wait for it, or deploy again with an earlier start.</source>
        <translation>Warten Sie darauf, oder stellen Sie mit früherem Beginn neu bereit.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The deployment&apos;s end has passed.</source>
        <translation>Das Ende der Bereitstellung ist überschritten.</translation>
    </message>
    <message>
        <source>Deploy it again.</source>
        <translation>Stellen Sie neu bereit.</translation>
    </message>
    <message>
        <source>No boot image</source>
        <translation>Kein Startabbild</translation>
    </message>
    <message>
        <source>The task sequence names no boot image.</source>
        <translation>Die Tasksequenz nennt kein Startabbild.</translation>
    </message>
    <message>
        <source>Choose one in the task sequence.</source>
        <translation>Wählen Sie eines in der Tasksequenz.</translation>
    </message>
    <message>
        <source>Boot image not for PXE</source>
        <translation>Startabbild nicht für PXE</translation>
    </message>
    <message>
        <source>The boot image is not served by PXE.</source>
        <translation>Das Startabbild wird nicht über PXE ausgeliefert.</translation>
    </message>
    <message>
        <source>Turn on PXE for the boot image.</source>
        <translation>Schalten Sie PXE für das Startabbild ein.</translation>
    </message>
    <message>
        <source>Content missing</source>
        <translation>Inhalt fehlt</translation>
    </message>
    <message>
        <source>Files of the boot image are not in the content store.</source>
        <translation>Dateien des Startabbilds sind nicht im Inhaltsspeicher.</translation>
    </message>
    <message>
        <source>Update or add the boot image again.</source>
        <translation>Aktualisieren Sie das Startabbild, oder fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Wrong architecture</source>
        <translation>Falsche Architektur</translation>
    </message>
    <message>
        <source>The boot image is for another processor architecture than the machine&apos;s firmware.</source>
        <translation>Das Startabbild ist für eine andere Prozessorarchitektur als die der Firmware des Rechners.</translation>
    </message>
    <message>
        <source>Deploy a task sequence whose boot image has the machine&apos;s architecture.</source>
        <translation>Stellen Sie eine Tasksequenz bereit, deren Startabbild die Architektur des Rechners hat.</translation>
    </message>
    <message>
        <source>Wrong firmware</source>
        <translation>Falsche Firmware</translation>
    </message>
    <message>
        <source>The boot program is for the other kind of firmware (BIOS or UEFI).</source>
        <translation>Das Startprogramm ist für die andere Art von Firmware (BIOS oder UEFI).</translation>
    </message>
    <message>
        <source>Deploy a boot program for this firmware, or switch the machine&apos;s boot mode.</source>
        <translation>Stellen Sie ein Startprogramm für diese Firmware bereit, oder stellen Sie den Startmodus des Rechners um.</translation>
    </message>
    <message>
        <source>Already run</source>
        <translation>Bereits ausgeführt</translation>
    </message>
    <message>
        <source>A required deployment runs once per device, and this one has run here.</source>
        <translation>Eine erforderliche Bereitstellung wird pro Gerät einmal ausgeführt, und diese wurde hier schon ausgeführt.</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments on the device to run it again.</source>
        <translation>Setzen Sie die erforderlichen PXE-Bereitstellungen auf dem Gerät zurück, um sie erneut auszuführen.</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>A required deployment that ranked above it has run instead, so this one is not due any more.</source>
        <translation>Stattdessen wurde eine höherrangige erforderliche Bereitstellung ausgeführt, also steht diese nicht mehr an.</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments on the device if it should run.</source>
        <translation>Setzen Sie die erforderlichen PXE-Bereitstellungen auf dem Gerät zurück, wenn sie ausgeführt werden soll.</translation>
    </message>
    <message>
        <source>Identity in doubt</source>
        <translation>Identität zweifelhaft</translation>
    </message>
    <message>
        <source>MAC address and SMBIOS GUID name two devices. Nothing required runs until that is settled.</source>
        <translation>MAC-Adresse und SMBIOS-GUID bezeichnen zwei Geräte. Nichts Erforderliches wird ausgeführt, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Correct the MAC address or the GUID of one of the two devices.</source>
        <translation>Korrigieren Sie die MAC-Adresse oder die GUID eines der beiden Geräte.</translation>
    </message>
    <message>
        <source>Outside its maintenance window</source>
        <translation>Außerhalb seines Wartungsfensters</translation>
    </message>
    <message>
        <source>A collection of this machine allows required deployments only at certain times. Until then the machine starts from its disk.</source>
        <translation>Eine Sammlung dieses Rechners lässt erforderliche Bereitstellungen nur zu bestimmten Zeiten zu. Bis dahin startet der Rechner von seinem Datenträger.</translation>
    </message>
    <message>
        <source>Wait for the window to open, or change the maintenance windows of its collections.</source>
        <translation>Warten Sie, bis sich das Fenster öffnet, oder ändern Sie die Wartungsfenster seiner Sammlungen.</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>This machine got required deployments again and again, so no further one runs on it.</source>
        <translation>Dieser Rechner erhielt immer wieder erforderliche Bereitstellungen, also wird keine weitere auf ihm ausgeführt.</translation>
    </message>
    <message>
        <source>Find out why it asks again, then release it from quarantine.</source>
        <translation>Finden Sie heraus, warum er immer wieder anfragt, und entlassen Sie ihn dann aus der Quarantäne.</translation>
    </message>
    <message>
        <source>The brake is on</source>
        <translation>Die Bremse ist angezogen</translation>
    </message>
    <message>
        <source>More machines than allowed started required deployments within a short time, so no further one starts.</source>
        <translation>Mehr Rechner als zulässig haben in kurzer Zeit erforderliche Bereitstellungen begonnen, also startet keine weitere.</translation>
    </message>
    <message>
        <source>Check that this many machines are meant to be deployed, then release the brake.</source>
        <translation>Prüfen Sie, ob wirklich so viele Rechner gemeint sind, und lösen Sie dann die Bremse.</translation>
    </message>
    <message>
        <source>A better one was chosen</source>
        <translation>Eine bessere wurde gewählt</translation>
    </message>
    <message>
        <source>Another deployment ranks above it for this machine.</source>
        <translation>Eine andere Bereitstellung hat für diesen Rechner Vorrang.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>This deployment ranks first for the machine.</source>
        <translation>Diese Bereitstellung steht für den Rechner an erster Stelle.</translation>
    </message>
    <message>
        <source>Deployment %1 reaches this machine and is ruled out: %2</source>
        <translation>Bereitstellung %1 erreicht diesen Rechner und scheidet aus: %2</translation>
    </message>
    <message>
        <source>It runs from %1 on.</source>
        <translation>Sie wird ab %1 ausgeführt.</translation>
    </message>
    <message>
        <source>Is its network interface served?</source>
        <translation>Wird seine Netzwerkschnittstelle bedient?</translation>
    </message>
    <message>
        <source>Is the PXE responder on?</source>
        <translation>Ist der PXE-Responder eingeschaltet?</translation>
    </message>
    <message>
        <source>Does it ask for a network boot?</source>
        <translation>Fordert er einen Netzwerkstart an?</translation>
    </message>
    <message>
        <source>Is it on the exclusion list?</source>
        <translation>Steht er auf der Ausschlussliste?</translation>
    </message>
    <message>
        <source>Is its architecture supported?</source>
        <translation>Wird seine Architektur unterstützt?</translation>
    </message>
    <message>
        <source>Has the response delay passed?</source>
        <translation>Ist die Antwortverzögerung verstrichen?</translation>
    </message>
    <message>
        <source>Which device is it?</source>
        <translation>Welches Gerät ist es?</translation>
    </message>
    <message>
        <source>Does it belong to this site?</source>
        <translation>Gehört er zu diesem Standort?</translation>
    </message>
    <message>
        <source>Are unknown computers answered?</source>
        <translation>Wird unbekannten Computern geantwortet?</translation>
    </message>
    <message>
        <source>Which deployments reach it?</source>
        <translation>Welche Bereitstellungen erreichen ihn?</translation>
    </message>
    <message>
        <source>Which deployment is chosen?</source>
        <translation>Welche Bereitstellung wird gewählt?</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Hier beendet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Which variables does it get?</source>
        <translation>Welche Variablen erhält er?</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
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
        <translation>begrenzt sie</translation>
    </message>
    <message>
        <source>is included</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>ist eingeschlossen</translation>
    </message>
    <message>
        <source>is excluded</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>ist ausgeschlossen</translation>
    </message>
    <message>
        <source>is limited to it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>ist auf sie begrenzt</translation>
    </message>
    <message>
        <source>includes it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>schließt sie ein</translation>
    </message>
    <message>
        <source>excludes it</source>
        <extracomment>Of one collection to the collection in the middle of the picture.</extracomment>
        <translation>schließt sie aus</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
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
            <numerusform>%n direktes</numerusform>
            <numerusform>%n direkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyTexts</name>
    <message>
        <source>Answer on %1</source>
        <translation>Auf %1 antworten</translation>
    </message>
    <message>
        <source>The PXE responder serves the interface %1, too.</source>
        <translation>Der PXE-Responder bedient auch die Schnittstelle %1.</translation>
    </message>
    <message>
        <source>Turn the responder on</source>
        <translation>Responder einschalten</translation>
    </message>
    <message>
        <source>Machines that ask are answered again.</source>
        <translation>Anfragende Rechner erhalten wieder eine Antwort.</translation>
    </message>
    <message>
        <source>Remove the exclusion</source>
        <translation>Ausschluss aufheben</translation>
    </message>
    <message>
        <source>%1 will be answered again.</source>
        <translation>%1 erhält wieder eine Antwort.</translation>
    </message>
    <message>
        <source>Clear required deployments</source>
        <translation>Erforderliche zurücksetzen</translation>
    </message>
    <message>
        <source>The required deployment runs again on %1.</source>
        <translation>Die erforderliche Bereitstellung wird auf %1 erneut ausgeführt.</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>The deployment %1 boots machines again.</source>
        <translation>Die Bereitstellung %1 startet wieder Rechner.</translation>
    </message>
    <message>
        <source>Enable PXE on the image</source>
        <translation>PXE für das Abbild aktivieren</translation>
    </message>
    <message>
        <source>The boot image %1 may be started from the network.</source>
        <translation>Das Startabbild %1 darf aus dem Netzwerk gestartet werden.</translation>
    </message>
    <message>
        <source>Answer unknown computers</source>
        <translation>Unbekannten Computern antworten</translation>
    </message>
    <message>
        <source>Every machine without a record is answered, not only this one.</source>
        <translation>Jeder Rechner ohne Eintrag erhält eine Antwort, nicht nur dieser.</translation>
    </message>
    <message>
        <source>Treat the MAC as shared</source>
        <translation>MAC als mehrfach genutzt führen</translation>
    </message>
    <message>
        <source>%1 names no machine any more: machines behind it are known by their SMBIOS GUID.</source>
        <translation>%1 bezeichnet keinen Rechner mehr: Rechner dahinter werden an ihrer SMBIOS-GUID erkannt.</translation>
    </message>
    <message>
        <source>Release the brake</source>
        <translation>Bremse lösen</translation>
    </message>
    <message>
        <source>Required deployments start again, on every machine.</source>
        <translation>Erforderliche Bereitstellungen starten wieder, auf allen Rechnern.</translation>
    </message>
    <message>
        <source>Release from quarantine</source>
        <translation>Aus Quarantäne entlassen</translation>
    </message>
    <message>
        <source>Required deployments run on %1 again.</source>
        <translation>Erforderliche Bereitstellungen werden auf %1 wieder ausgeführt.</translation>
    </message>
    <message>
        <source>Set blocks to %1 bytes</source>
        <translation>Blöcke auf %1 Byte setzen</translation>
    </message>
    <message>
        <source>tftp.max-block-size becomes %1 for every machine.</source>
        <translation>tftp.max-block-size wird für alle Rechner %1.</translation>
    </message>
    <message>
        <source>Lower its blocks to %1 bytes</source>
        <translation>Seine Blöcke auf %1 Byte verkleinern</translation>
    </message>
    <message>
        <source>Every machine loads Windows boot images by blocks of %1 bytes.</source>
        <translation>Alle Rechner laden Windows-Startabbilder in Blöcken von %1 Byte.</translation>
    </message>
    <message>
        <source>%1 alone loads Windows boot images by blocks of %2 bytes.</source>
        <translation>Nur %1 lädt Windows-Startabbilder in Blöcken von %2 Byte.</translation>
    </message>
    <message>
        <source>Add as a device…</source>
        <translation>Als Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>Register %1 under a name.</source>
        <translation>%1 unter einem Namen registrieren.</translation>
    </message>
    <message>
        <source>Add to a collection…</source>
        <translation>Zu einer Sammlung hinzufügen…</translation>
    </message>
    <message>
        <source>Make %1 a member of a collection that has a deployment.</source>
        <translation>%1 zum Mitglied einer Sammlung machen, die eine Bereitstellung hat.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Bereitstellen…</translation>
    </message>
    <message>
        <source>Deploy a task sequence to All Unknown Computers.</source>
        <translation>Der Sammlung „All Unknown Computers“ eine Tasksequenz bereitstellen.</translation>
    </message>
    <message>
        <source>Deploy a task sequence to a collection of %1.</source>
        <translation>Einer Sammlung von %1 eine Tasksequenz bereitstellen.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Look at the deployment&apos;s times and who may see it.</source>
        <translation>Ansehen, zu welchen Zeiten die Bereitstellung gilt und wer sie sehen darf.</translation>
    </message>
    <message>
        <source>Correct the device&apos;s record.</source>
        <translation>Den Eintrag des Geräts korrigieren.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Change %1.</source>
        <translation>%1 ändern.</translation>
    </message>
    <message>
        <source>Show the boot image</source>
        <translation>Startabbild anzeigen</translation>
    </message>
    <message>
        <source>Validate %1, and update its content from where it came.</source>
        <translation>%1 überprüfen und den Inhalt aus seiner Quelle aktualisieren.</translation>
    </message>
    <message>
        <source>Supply the missing file…</source>
        <translation>Fehlende Datei ergänzen…</translation>
    </message>
    <message>
        <source>Supply %1 to %2 from a Windows ISO or a folder.</source>
        <translation>%1 für %2 aus einer Windows-ISO oder einem Ordner ergänzen.</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>No package brings %1: deploy a single boot program instead.</source>
        <translation>Kein Paket enthält %1: Stellen Sie stattdessen ein einzelnes Startprogramm bereit.</translation>
    </message>
    <message>
        <source>On this server: apt install %1. Then start the engine again.</source>
        <translation>Auf diesem Server: apt install %1. Starten Sie danach den Dienst neu.</translation>
    </message>
    <message>
        <source>Start the machine again</source>
        <translation>Rechner noch einmal starten</translation>
    </message>
    <message>
        <source>Switch it off and on, and let it boot from the network.</source>
        <translation>Aus- und einschalten und aus dem Netzwerk starten lassen.</translation>
    </message>
    <message>
        <source>Check the firewall for TFTP</source>
        <translation>Firewall auf TFTP prüfen</translation>
    </message>
    <message>
        <source>UDP 69 to this server, and UDP from its high ports back, must pass.</source>
        <translation>UDP 69 zu diesem Server und UDP von seinen hohen Ports zurück müssen durchgelassen werden.</translation>
    </message>
    <message>
        <source>Check UDP port 4011</source>
        <translation>UDP-Port 4011 prüfen</translation>
    </message>
    <message>
        <source>It must pass from the machine to this server, unlike 67 without a relay.</source>
        <translation>Er muss vom Rechner zu diesem Server durchgelassen werden, anders als 67 auch ohne Relay.</translation>
    </message>
    <message>
        <source>Check the HTTP port</source>
        <translation>HTTP-Port prüfen</translation>
    </message>
    <message>
        <source>TCP to the boot port (8069) of this server must pass.</source>
        <translation>TCP zum Boot-Port (8069) dieses Servers muss durchgelassen werden.</translation>
    </message>
    <message>
        <source>Check the relay</source>
        <translation>Relay prüfen</translation>
    </message>
    <message>
        <source>Let one relay of the network forward to this server. Seen: %1.</source>
        <translation>Nur ein Relay des Netzwerks soll an diesen Server weiterleiten. Gesehen: %1.</translation>
    </message>
    <message>
        <source>Check the switch port</source>
        <translation>Switchport prüfen</translation>
    </message>
    <message>
        <source>Make it an edge port (PortFast), so that it forwards at once.</source>
        <translation>Machen Sie ihn zum Edge-Port (PortFast), damit er sofort weiterleitet.</translation>
    </message>
    <message>
        <source>Check the path&apos;s MTU</source>
        <translation>MTU des Pfads prüfen</translation>
    </message>
    <message>
        <source>Every hop must take packets of 1500 bytes, tunnels included.</source>
        <translation>Jeder Hop muss Pakete mit 1500 Byte annehmen, auch Tunnel.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen</source>
        <translation>Bildschirm des Rechners ansehen</translation>
    </message>
    <message>
        <source>Secure Boot refuses loaders that are not signed for it.</source>
        <translation>Secure Boot verweigert Startladeprogramme, die nicht dafür signiert sind.</translation>
    </message>
    <message>
        <source>Check the DHCP server</source>
        <translation>DHCP-Server prüfen</translation>
    </message>
    <message>
        <source>In mode proxy another server must give the machine its address.</source>
        <translation>Im Modus proxy muss ein anderer Server dem Rechner seine Adresse geben.</translation>
    </message>
    <message>
        <source>Look for another boot server</source>
        <translation>Nach einem anderen Bootserver suchen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Take options 60, 66 and 67 out of it, or let only one server answer this machine.</source>
        <translation>Entfernen Sie dort die Optionen 60, 66 und 67, oder lassen Sie nur einen Server diesem Rechner antworten.</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>Done: %1. Start the machine again.</source>
        <translation>Erledigt: %1. Starten Sie den Rechner noch einmal.</translation>
    </message>
    <message>
        <source>A required deployment that is due starts at the next network boot, without asking, and may erase the disk.</source>
        <translation>Eine anstehende erforderliche Bereitstellung startet beim nächsten Netzwerkstart ohne Rückfrage und löscht womöglich den Datenträger.</translation>
    </message>
</context>
<context>
    <name>ReplaceTexts</name>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>This file is there already. What it holds now is lost.</source>
        <translation>Diese Datei gibt es bereits. Ihr jetziger Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Network card vendor</source>
        <translation>Hersteller der Netzwerkkarte</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Switchport</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ist wie</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>ist nicht wie</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>nicht länger her als</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>liegt in</translation>
    </message>
    <message>
        <source>not within the last</source>
        <translation>länger her als</translation>
    </message>
    <message>
        <source>is not within</source>
        <translation>liegt nicht in</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, operator, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>, and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n included</source>
        <translation>
            <numerusform>%n eingeschlossen</numerusform>
            <numerusform>%n eingeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n ausgeschlossen</numerusform>
            <numerusform>%n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>Once, %1 at %2 for %3</source>
        <translation>Einmal, am %1 um %2 für %3</translation>
    </message>
    <message>
        <source>Every day at %1 for %2</source>
        <translation>Jeden Tag um %1 für %2</translation>
    </message>
    <message>
        <source>Every %1 at %2 for %3</source>
        <translation>Wöchentlich (%1) um %2 für %3</translation>
    </message>
    <message>
        <source>On day %1 of every month at %2 for %3</source>
        <translation>Am %1. Tag jedes Monats um %2 für %3</translation>
    </message>
    <message>
        <source>Open now; next: %1</source>
        <translation>Jetzt offen; danach: %1</translation>
    </message>
    <message>
        <source>Open now, for the last time</source>
        <translation>Jetzt offen, zum letzten Mal</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächstes: %1</translation>
    </message>
    <message>
        <source>Never opens again</source>
        <translation>Öffnet sich nie mehr</translation>
    </message>
    <message>
        <source>It will run from %1 on.</source>
        <translation>Sie wird ab %1 ausgeführt.</translation>
    </message>
    <message>
        <source>No window opens any more before it expires.</source>
        <translation>Vor ihrem Ablauf öffnet sich kein Fenster mehr.</translation>
    </message>
</context>
<context>
    <name>ServiceDetails</name>
    <message>
        <source>Decides which machines boot, and what.</source>
        <translation>Entscheidet, welche Rechner starten, und was.</translation>
    </message>
    <message>
        <source>Hears machines that ask for an address, and tells them from where to boot. In mode server it gives the addresses, too.</source>
        <translation>Hört Rechner, die nach einer Adresse fragen, und sagt ihnen, von wo sie starten. Im Modus „server“ vergibt er auch die Adressen.</translation>
    </message>
    <message>
        <source>Names the boot program to firmware that asks for it a second time (UEFI does).</source>
        <translation>Nennt Firmware, die ein zweites Mal danach fragt (UEFI tut das), das Startprogramm.</translation>
    </message>
    <message>
        <source>Sends boot programs, boot configurations and RAM disks to firmware and boot managers.</source>
        <translation>Sendet Startprogramme, Startkonfigurationen und RAM-Disks an Firmware und Start-Manager.</translation>
    </message>
    <message>
        <source>Sends kernels and images to iPXE, and takes the reports of booted machines.</source>
        <translation>Sendet Kernel und Abbilder an iPXE und nimmt die Berichte gestarteter Rechner entgegen.</translation>
    </message>
    <message>
        <source>Nobody is answered. Start serving.</source>
        <translation>Niemand erhält eine Antwort. Starten Sie den Dienst.</translation>
    </message>
    <message>
        <source>The port is open, but no machine is answered. Start answering when what was the matter is over.</source>
        <translation>Der Port ist offen, aber keinem Rechner wird geantwortet. Lassen Sie wieder antworten, wenn der Anlass vorbei ist.</translation>
    </message>
    <message>
        <source>No machine asks on this port: grant the boot ports.</source>
        <translation>Auf diesem Port fragt kein Rechner: Geben Sie die Boot-Ports frei.</translation>
    </message>
    <message>
        <source>Only one program at a time can have the port. End the other one or let it leave the port free, then start serving.</source>
        <translation>Nur ein Programm zur Zeit kann den Port haben. Beenden Sie das andere, oder lassen Sie es den Port freigeben, und starten Sie dann den Dienst.</translation>
    </message>
    <message>
        <source>Ports below 1024 are not everybody&apos;s. Grant the boot ports once.</source>
        <translation>Ports unter 1024 stehen nicht jedem offen. Geben Sie die Boot-Ports einmalig frei.</translation>
    </message>
    <message>
        <source>This console only watches: it sees the boots and the site, but not the counters of the program that serves. Stop and start are that program&apos;s, too.</source>
        <translation>Diese Konsole sieht nur zu: Sie sieht die Startvorgänge und den Standort, aber nicht die Zähler des Programms, das den Dienst betreibt. Auch Starten und Beenden sind dessen Sache.</translation>
    </message>
    <message>
        <source>The DHCP server of this computer has the port; machines find Slipway through it.</source>
        <translation>Der DHCP-Server dieses Computers hat den Port; Rechner finden Slipway über ihn.</translation>
    </message>
    <message>
        <source>Boot requests decided</source>
        <translation>Entschiedene Startanforderungen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <translation>Nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>Datagrams received</source>
        <translation>Empfangene Datagramme</translation>
    </message>
    <message>
        <source>Offers sent</source>
        <translation>Gesendete Angebote</translation>
    </message>
    <message>
        <source>Acknowledgements sent</source>
        <translation>Gesendete Bestätigungen</translation>
    </message>
    <message>
        <source>Refusals sent (NAK)</source>
        <translation>Gesendete Ablehnungen (NAK)</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>Replies that could not be sent</source>
        <translation>Antworten, die nicht gesendet werden konnten</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Ignored: the same request twice</source>
        <translation>Ignoriert: zweimal dieselbe Anforderung</translation>
    </message>
    <message>
        <source>Ignored: a machine asks too often</source>
        <translation>Ignoriert: ein Rechner fragt zu oft</translation>
    </message>
    <message>
        <source>Ignored: for another address</source>
        <translation>Ignoriert: für eine andere Adresse</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Gerade aktiv</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Transfers begun</source>
        <translation>Begonnene Übertragungen</translation>
    </message>
    <message>
        <source>Delivered whole</source>
        <translation>Vollständig ausgeliefert</translation>
    </message>
    <message>
        <source>Asked for the size only</source>
        <translation>Nur nach der Größe gefragt</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Blocks sent again</source>
        <translation>Erneut gesendete Blöcke</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Refused (to write, or an unknown mode)</source>
        <translation>Abgelehnt (Schreiben oder unbekannter Modus)</translation>
    </message>
    <message>
        <source>Ignored: answering was stopped, or a broadcast</source>
        <translation>Ignoriert: Antworten eingestellt oder Broadcast</translation>
    </message>
    <message>
        <source>Limit reached: an address asks too often</source>
        <translation>Grenze erreicht: eine Adresse fragt zu oft</translation>
    </message>
    <message>
        <source>Limit reached: too many transfers</source>
        <translation>Grenze erreicht: zu viele Übertragungen</translation>
    </message>
    <message>
        <source>Connections now</source>
        <translation>Aktuelle Verbindungen</translation>
    </message>
    <message>
        <source>Reports of booted machines</source>
        <translation>Berichte gestarteter Rechner</translation>
    </message>
    <message>
        <source>Refused: no request that is understood</source>
        <translation>Abgelehnt: keine verständliche Anforderung</translation>
    </message>
    <message>
        <source>Put off: answering was stopped, or not recorded in time</source>
        <translation>Zurückgestellt: Antworten eingestellt oder nicht rechtzeitig aufgezeichnet</translation>
    </message>
    <message>
        <source>File could not be read</source>
        <translation>Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>%1 (given when this program was started)</source>
        <translation>%1 (beim Start dieses Programms angegeben)</translation>
    </message>
    <message>
        <source>Port (given when the program is started)</source>
        <translation>Port (wird beim Start des Programms angegeben)</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>PXE responder</source>
        <translation>PXE-Responder</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>PXE boot service</source>
        <translation>PXE-Startdienst</translation>
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
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Dienst läuft</translation>
    </message>
    <message>
        <source>Answering is stopped</source>
        <translation>Antwortet nicht mehr</translation>
    </message>
    <message>
        <source>For trials only, on another port</source>
        <translation>Nur für Versuche, auf anderem Port</translation>
    </message>
    <message>
        <source>Not used in this mode</source>
        <translation>In diesem Modus nicht verwendet</translation>
    </message>
    <message>
        <source>The port is held by another program</source>
        <translation>Port von anderem Programm belegt</translation>
    </message>
    <message>
        <source>The port is held by %1</source>
        <translation>Port von %1 belegt</translation>
    </message>
    <message>
        <source>The port needs a permission</source>
        <translation>Port benötigt eine Berechtigung</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>Bedient von %1</translation>
    </message>
</context>
<context>
    <name>SessionFilterTexts</name>
    <message>
        <source>&quot;%1&quot; is no part of a MAC address. Write hexadecimal digits, with or without separators: 52:54, 52-54, 5254.</source>
        <translation>„%1“ ist kein Teil einer MAC-Adresse. Schreiben Sie hexadezimale Ziffern, mit oder ohne Trennzeichen: 52:54, 52-54, 5254.</translation>
    </message>
    <message>
        <source>No state is called &quot;%1&quot;. There are: %2.</source>
        <translation>Kein Zustand heißt „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>No stage has &quot;%1&quot; in its name. The column Stage shows their names.</source>
        <translation>Keine Phase enthält „%1“ im Namen. Die Spalte „Phase“ zeigt die Namen.</translation>
    </message>
    <message>
        <source>No verdict has &quot;%1&quot; in its name. The column Verdict shows their names.</source>
        <translation>Kein Befund enthält „%1“ im Namen. Die Spalte „Befund“ zeigt die Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write how long ago (30m, 1h, 2d, 1w), today, yesterday, a date (2026-11-01) or a date with a time (2026-11-01T08:30).</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie, wie lange es her ist (30m, 1h, 2d, 1w), today, yesterday, ein Datum (2026-11-01) oder ein Datum mit Uhrzeit (2026-11-01T08:30).</translation>
    </message>
    <message>
        <source>A time cannot be negated. Use before: instead of -since:.</source>
        <translation>Eine Zeit kann nicht verneint werden. Verwenden Sie before: statt -since:.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of an IPv4 address. Write digits and points: 10.77.0.</source>
        <translation>„%1“ ist kein Teil einer IPv4-Adresse. Schreiben Sie Ziffern und Punkte: 10.77.0.</translation>
    </message>
    <message>
        <source>Boots of the last day that failed</source>
        <translation>Fehlgeschlagene Startvorgänge des letzten Tages</translation>
    </message>
    <message>
        <source>What boots now</source>
        <translation>Was jetzt gerade startet</translation>
    </message>
    <message>
        <source>Machines whose MAC address has these digits, in any notation</source>
        <translation>Rechner, deren MAC-Adresse diese Ziffern enthält, in beliebiger Schreibweise</translation>
    </message>
    <message>
        <source>Machines called &quot;lab …&quot; that have not reported</source>
        <translation>Rechner namens „lab …“, die sich nicht gemeldet haben</translation>
    </message>
    <message>
        <source>Requests of the last hour that nobody answered</source>
        <translation>Anforderungen der letzten Stunde, die niemand beantwortet hat</translation>
    </message>
    <message>
        <source>Today&apos;s boots in one network</source>
        <translation>Heutige Startvorgänge in einem Netzwerk</translation>
    </message>
    <message>
        <source>Boots behind one switch whose image arrived</source>
        <translation>Startvorgänge hinter einem Switch, deren Abbild angekommen ist</translation>
    </message>
    <message>
        <source>Boots of an image in one month</source>
        <translation>Startvorgänge eines Abbilds in einem Monat</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>Unknown machine</source>
        <translation>Unbekannter Rechner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>PXE responder</source>
        <translation>PXE-Responder</translation>
    </message>
    <message>
        <source>Who is answered, and where.</source>
        <translation>Wer eine Antwort erhält, und wo.</translation>
    </message>
    <message>
        <source>Respond to PXE requests</source>
        <translation>Auf PXE-Anforderungen antworten</translation>
    </message>
    <message>
        <source>Off: nobody is answered, and boots that run are stopped. Configuration stays as it is.</source>
        <translation>Aus: Niemand erhält eine Antwort, und laufende Startvorgänge werden beendet. Die Konfiguration bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Answer unknown computers</source>
        <translation>Unbekannten Computern antworten</translation>
    </message>
    <message>
        <source>Machines without a device record get what is deployed to All Unknown Computers. Leave it off where strangers plug in.</source>
        <translation>Rechner ohne Geräteeintrag erhalten, was „All Unknown Computers“ bereitgestellt ist. Lassen Sie es aus, wo Fremde sich einstecken können.</translation>
    </message>
    <message>
        <source>Response delay</source>
        <translation>Antwortverzögerung</translation>
    </message>
    <message>
        <source>How long a machine must have asked before it is answered, so that another boot server can go first.</source>
        <translation>Wie lange ein Rechner anfragen muss, bevor er eine Antwort erhält, damit ein anderer Bootserver zuvorkommen kann.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Netzwerkschnittstellen</translation>
    </message>
    <message>
        <source>&quot;all&quot;, or names separated by commas. Leave it empty to answer nobody.</source>
        <translation>„all“ oder Namen, durch Kommas getrennt. Leer lassen, um niemandem zu antworten.</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Where machines get their addresses from.</source>
        <translation>Woher Rechner ihre Adressen erhalten.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Choose the one that fits your network; it takes effect at once.</source>
        <translation>Wählen Sie den Modus, der zu Ihrem Netzwerk passt; er gilt sofort.</translation>
    </message>
    <message>
        <source>Address ranges</source>
        <translation>Adressbereiche</translation>
    </message>
    <message>
        <source>For mode DHCP server: first-last/prefix, for example 10.77.0.100-10.77.0.199/24. Several by comma.</source>
        <translation>Für den Modus DHCP-Server: erste-letzte/Präfix, zum Beispiel 10.77.0.100-10.77.0.199/24. Mehrere durch Komma getrennt.</translation>
    </message>
    <message>
        <source>Routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>One list for each range, in the same order, separated by semicolons. An empty place means none.</source>
        <translation>Eine Liste für jeden Bereich, in derselben Reihenfolge, durch Semikolons getrennt. Eine leere Stelle bedeutet: keiner.</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Lease time</source>
        <translation>Leasedauer</translation>
    </message>
    <message>
        <source>How long a machine may keep its address without asking again.</source>
        <translation>Wie lange ein Rechner seine Adresse behalten darf, ohne erneut anzufragen.</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>How boot files are sent to firmware. Machines ask for sizes; these are the largest that they get.</source>
        <translation>Wie Startdateien an die Firmware gesendet werden. Rechner verlangen Größen; dies sind die höchsten, die sie erhalten.</translation>
    </message>
    <message>
        <source>Largest block</source>
        <translation>Größter Block</translation>
    </message>
    <message>
        <source>1468 bytes fill one Ethernet frame. Larger blocks are split into fragments, which many firmwares lose.</source>
        <translation>1468 Byte füllen einen Ethernet-Frame. Größere Blöcke werden in Fragmente zerlegt, die viele Firmwares verlieren.</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Largest window</source>
        <translation>Größtes Fenster</translation>
    </message>
    <message>
        <source>Blocks sent before the machine must confirm. More is faster, until the machine or a switch drops some.</source>
        <translation>Blöcke, die gesendet werden, bevor der Rechner bestätigen muss. Mehr ist schneller, bis der Rechner oder ein Switch einige verwirft.</translation>
    </message>
    <message>
        <source> blocks</source>
        <translation> Blöcke</translation>
    </message>
    <message>
        <source>Windows boot image block</source>
        <translation>Block für Windows-Startabbilder</translation>
    </message>
    <message>
        <source>Written into the boot configuration of Windows PE images. Firmware that hangs may need 1456.</source>
        <translation>Wird in die Startkonfiguration von Windows-PE-Abbildern geschrieben. Firmware, die hängen bleibt, benötigt vielleicht 1456.</translation>
    </message>
    <message>
        <source>Windows boot image window</source>
        <translation>Fenster für Windows-Startabbilder</translation>
    </message>
    <message>
        <source>Written into the boot configuration of Windows PE images.</source>
        <translation>Wird in die Startkonfiguration von Windows-PE-Abbildern geschrieben.</translation>
    </message>
    <message>
        <source>Back off by itself</source>
        <translation>Automatisch herabsetzen</translation>
    </message>
    <message>
        <source>A machine whose Windows boot image did not arrive gets smaller values at its next boot.</source>
        <translation>Ein Rechner, dessen Windows-Startabbild nicht ankam, erhält beim nächsten Start kleinere Werte.</translation>
    </message>
    <message>
        <source>Published folder</source>
        <translation>Veröffentlichter Ordner</translation>
    </message>
    <message>
        <source>For files that a boot program fetches by itself.</source>
        <translation>Für Dateien, die ein Startprogramm von sich aus holt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Every regular file below it is served read-only, by TFTP and HTTP, to anyone who asks. Leave it empty to publish nothing.</source>
        <translation>Jede reguläre Datei darunter wird schreibgeschützt über TFTP und HTTP an jeden ausgeliefert, der sie anfordert. Leer lassen, um nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>How a deployment is chosen.</source>
        <translation>Wie eine Bereitstellung gewählt wird.</translation>
    </message>
    <message>
        <source>Let 64-bit BIOS machines use x86 boot images</source>
        <translation>64-Bit-BIOS-Rechner x86-Startabbilder verwenden lassen</translation>
    </message>
    <message>
        <source>Only where no x64 boot image is deployed to them.</source>
        <translation>Nur dort, wo ihnen kein x64-Startabbild bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Observe the start and end of deployments</source>
        <translation>Beginn und Ende von Bereitstellungen beachten</translation>
    </message>
    <message>
        <source>Off: a deployment boots machines before its start and after its end too, as Configuration Manager does.</source>
        <translation>Aus: Eine Bereitstellung startet Rechner auch vor ihrem Beginn und nach ihrem Ende, wie bei Configuration Manager.</translation>
    </message>
    <message>
        <source>F12 prompt</source>
        <translation>F12-Aufforderung</translation>
    </message>
    <message>
        <source>How long an available deployment waits for F12 before the machine goes on to its next boot device.</source>
        <translation>Wie lange eine verfügbare Bereitstellung auf F12 wartet, bevor der Rechner zum nächsten Startgerät weitergeht.</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutzvorkehrungen</translation>
    </message>
    <message>
        <source>What stands between a slip of the hand and many wiped machines. 0 switches a guard off.</source>
        <translation>Was zwischen einem Versehen und vielen gelöschten Rechnern steht. 0 schaltet eine Schutzvorkehrung aus.</translation>
    </message>
    <message>
        <source>Ask for consent above</source>
        <translation>Zustimmung verlangen über</translation>
    </message>
    <message>
        <source>A required deployment to a collection with more members needs a confirmation that names the machines and asks for the collection&apos;s name.</source>
        <translation>Eine erforderliche Bereitstellung für eine Sammlung mit mehr Mitgliedern verlangt eine Bestätigung, die die Rechner nennt und nach dem Namen der Sammlung fragt.</translation>
    </message>
    <message>
        <source> members</source>
        <translation> Mitglieder</translation>
    </message>
    <message>
        <source>Refuse above</source>
        <translation>Ablehnen über</translation>
    </message>
    <message>
        <source>A required deployment to a collection with more members is never made. It must be larger than the size above.</source>
        <translation>Eine erforderliche Bereitstellung für eine Sammlung mit mehr Mitgliedern kommt nie zustande. Der Wert muss größer sein als der darüber.</translation>
    </message>
    <message>
        <source>Brake after</source>
        <translation>Bremse nach</translation>
    </message>
    <message>
        <source>When more machines than this start required deployments within the time below, no further one starts until somebody releases the brake.</source>
        <translation>Wenn innerhalb der unten genannten Zeit mehr Rechner als diese erforderliche Bereitstellungen beginnen, startet keine weitere, bis jemand die Bremse löst.</translation>
    </message>
    <message>
        <source> machines</source>
        <translation> Rechner</translation>
    </message>
    <message>
        <source>Brake: count within</source>
        <translation>Bremse: zählen innerhalb von</translation>
    </message>
    <message>
        <source>The time in which they are counted.</source>
        <translation>Die Zeit, in der sie gezählt werden.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Quarantine a machine after</source>
        <translation>Quarantäne für einen Rechner nach</translation>
    </message>
    <message>
        <source>When one machine gets this many required deployments within the time below, and nobody cleared it meanwhile, nothing required runs on it until somebody releases it.</source>
        <translation>Wenn ein Rechner innerhalb der unten genannten Zeit so viele erforderliche Bereitstellungen erhält und inzwischen niemand ihn zurückgesetzt hat, wird nichts Erforderliches auf ihm ausgeführt, bis jemand ihn entlässt.</translation>
    </message>
    <message>
        <source> deployments</source>
        <translation> Bereitstellungen</translation>
    </message>
    <message>
        <source>Quarantine: count within</source>
        <translation>Quarantäne: zählen innerhalb von</translation>
    </message>
    <message>
        <source>Exclusion list</source>
        <translation>Ausschlussliste</translation>
    </message>
    <message>
        <source>Machines that are never answered, besides those on the list in the console.</source>
        <translation>Rechner, die nie eine Antwort erhalten, zusätzlich zu denen auf der Liste in der Konsole.</translation>
    </message>
    <message>
        <source>Watched file</source>
        <translation>Überwachte Datei</translation>
    </message>
    <message>
        <source>A text file with one MAC address a line, such as pxeExceptions.txt. It is read again whenever it changes. Leave it empty to watch none.</source>
        <translation>Eine Textdatei mit einer MAC-Adresse pro Zeile, zum Beispiel pxeExceptions.txt. Sie wird bei jeder Änderung neu gelesen. Leer lassen, um keine zu überwachen.</translation>
    </message>
    <message>
        <source>Beside a DHCP server on another machine (proxyDHCP)</source>
        <translation>Neben einem DHCP-Server auf einem anderen Rechner (proxyDHCP)</translation>
    </message>
    <message>
        <source>DHCP server: Slipway gives the addresses</source>
        <translation>DHCP-Server: Slipway vergibt die Adressen</translation>
    </message>
    <message>
        <source>Beside a DHCP server on this machine (port 4011 only)</source>
        <translation>Neben einem DHCP-Server auf diesem Rechner (nur Port 4011)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Copies of the site that Slipway makes by itself, while it serves.</source>
        <translation>Kopien des Standorts, die Slipway selbst erstellt, während der Dienst läuft.</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>One that was missed because the computer was off is made as soon as Slipway runs again.</source>
        <translation>Eine Sicherung, die ausfiel, weil der Computer ausgeschaltet war, wird nachgeholt, sobald Slipway wieder läuft.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>The hour of the day, by the clock of this computer.</source>
        <translation>Die Stunde des Tages, nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation> Uhr</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>The newest automatic backups stay, older ones are deleted. Those that you made yourself stay anyway.</source>
        <translation>Die neuesten automatischen Sicherungen bleiben, ältere werden gelöscht. Von Ihnen selbst erstellte bleiben immer.</translation>
    </message>
    <message>
        <source> backups</source>
        <translation> Sicherungen</translation>
    </message>
    <message>
        <source>Better on another disk than the site. Empty: the folder &quot;backups&quot; inside the site.</source>
        <translation>Besser auf einem anderen Datenträger als der Standort. Leer: der Ordner „backups“ im Standort.</translation>
    </message>
    <message>
        <source>Include the boot images</source>
        <translation>Startabbilder einschließen</translation>
    </message>
    <message>
        <source>Large, but a restored site then boots at once. Off: what was restored has to be given its content anew.</source>
        <translation>Groß, aber ein wiederhergestellter Standort startet dann sofort Rechner. Aus: Dem Wiederhergestellten muss sein Inhalt neu gegeben werden.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Automatic backups.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every Sunday</source>
        <translation>Jeden Sonntag</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>The value of a setting.</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The value of a setting that is empty.</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>SetupTexts</name>
    <message>
        <source>It has no IPv4 address: give it one, or machines cannot reach this computer through it.</source>
        <translation>Sie hat keine IPv4-Adresse: Geben Sie ihr eine, sonst erreichen Rechner diesen Computer nicht über sie.</translation>
    </message>
    <message>
        <source>Only this computer itself is reached through it.</source>
        <translation>Über sie ist nur dieser Computer selbst erreichbar.</translation>
    </message>
    <message>
        <source>Nothing is connected to it: look at the cable and the switch.</source>
        <translation>Nichts ist mit ihr verbunden: Prüfen Sie Kabel und Switch.</translation>
    </message>
    <message>
        <source>It is wireless. Firmware does not boot over Wi-Fi, and a boot of many machines would be slow.</source>
        <translation>Sie ist drahtlos. Firmware startet nicht über WLAN, und der Start vieler Rechner wäre langsam.</translation>
    </message>
    <message>
        <source>It is made by software (a VPN, a container or a bridge): the machines of your network are hardly behind it.</source>
        <translation>Sie ist durch Software entstanden (ein VPN, ein Container oder eine Bridge): Die Rechner Ihres Netzwerks liegen kaum dahinter.</translation>
    </message>
    <message>
        <source>The request was not answered, although it should have been. Another program may hold the port, or a packet filter on this computer drops UDP 67, 69 or 4011. Look at the ports, then rehearse again.</source>
        <translation>Die Anforderung wurde nicht beantwortet, obwohl sie es hätte werden sollen. Vielleicht belegt ein anderes Programm den Port, oder ein Paketfilter auf diesem Computer verwirft UDP 67, 69 oder 4011. Sehen Sie sich die Ports an, und proben Sie dann erneut.</translation>
    </message>
    <message>
        <source>The answer names no boot file. Look at the boot image&apos;s files.</source>
        <translation>Die Antwort nennt keine Startdatei. Sehen Sie sich die Dateien des Startabbilds an.</translation>
    </message>
    <message>
        <source>The file was refused: %1. Validate the boot image, and update it from its source.</source>
        <translation>Die Datei wurde verweigert: %1. Überprüfen Sie das Startabbild, und aktualisieren Sie es aus seiner Quelle.</translation>
    </message>
    <message>
        <source>The transfer of %1 stopped in the middle. Look at the events of this minute.</source>
        <translation>Die Übertragung von %1 blieb mittendrin stehen. Sehen Sie sich die Ereignisse dieser Minute an.</translation>
    </message>
    <message>
        <source>%1 came, but not with the bytes that the site has on record. Validate the boot image, and update it from its source.</source>
        <translation>%1 kam an, aber nicht mit den Bytes, die der Standort verzeichnet hat. Überprüfen Sie das Startabbild, und aktualisieren Sie es aus seiner Quelle.</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>offers addresses: %1, mask %2, router %3</source>
        <translation>bietet Adressen an: %1, Maske %2, Router %3</translation>
    </message>
    <message>
        <source>boots machines (PXE), from %1</source>
        <translation>startet Rechner (PXE), von %1</translation>
    </message>
    <message>
        <source>boots machines (PXE): %1 from %2</source>
        <translation>startet Rechner (PXE): %1 von %2</translation>
    </message>
    <message>
        <source>offers neither addresses nor boot files</source>
        <translation>bietet weder Adressen noch Startdateien an</translation>
    </message>
    <message>
        <source>through a relay</source>
        <translation>über ein Relay</translation>
    </message>
    <message>
        <source>A DHCP server answered (%1). Slipway works beside it: it adds the boot, and leaves addresses to that server. Nothing has to be changed there.</source>
        <translation>Ein DHCP-Server hat geantwortet (%1). Slipway arbeitet neben ihm: Es ergänzt den Start und überlässt ihm die Adressen. Dort muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>The DHCP server runs on this computer (%1) and holds port 67. Slipway answers on 4011, and that server must send option 60 with &quot;PXEClient&quot;.</source>
        <translation>Der DHCP-Server läuft auf diesem Computer (%1) und belegt Port 67. Slipway antwortet auf 4011, und jener Server muss Option 60 mit „PXEClient“ senden.</translation>
    </message>
    <message>
        <source>No DHCP server answered. If this network has none, Slipway can give the addresses itself. Do not do that where another server may come back: two servers that do not know each other give the same address twice.</source>
        <translation>Kein DHCP-Server hat geantwortet. Wenn dieses Netzwerk keinen hat, kann Slipway die Adressen selbst vergeben. Tun Sie das nicht, wo ein anderer Server zurückkehren könnte: Zwei Server, die einander nicht kennen, vergeben dieselbe Adresse doppelt.</translation>
    </message>
    <message>
        <source>Another PXE server also answers: %1. Machines may boot from either, whichever is faster. Switch its PXE answers off, or keep the two in different networks.</source>
        <translation>Ein anderer PXE-Server antwortet ebenfalls: %1. Rechner starten von dem, der schneller ist. Schalten Sie seine PXE-Antworten ab, oder betreiben Sie beide in verschiedenen Netzwerken.</translation>
    </message>
    <message>
        <source>BIOS machine</source>
        <translation>BIOS-Rechner</translation>
    </message>
    <message>
        <source>UEFI machine, x64</source>
        <translation>UEFI-Rechner, x64</translation>
    </message>
    <message>
        <source>UEFI machine, ARM64</source>
        <translation>UEFI-Rechner, ARM64</translation>
    </message>
    <message>
        <source>boots %1</source>
        <translation>startet %1</translation>
    </message>
    <message>
        <source>does not boot</source>
        <translation>startet nicht</translation>
    </message>
    <message>
        <source>nothing is deployed for it</source>
        <translation>nichts ist dafür bereitgestellt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Boot service</source>
        <translation>Startdienst</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Startprogramm</translation>
    </message>
    <message>
        <source>Boot files</source>
        <translation>Startdateien</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>offers addresses: %1</source>
        <translation>bietet Adressen an: %1</translation>
    </message>
    <message>
        <source>offers addresses: %1, mask %2</source>
        <translation>bietet Adressen an: %1, Maske %2</translation>
    </message>
    <message>
        <source>offers addresses: %1, router %2</source>
        <translation>bietet Adressen an: %1, Router %2</translation>
    </message>
    <message>
        <source>Nothing is serving here. Start serving in the console, or start slipwayd, and rehearse again.</source>
        <translation>Hier läuft kein Dienst. Starten Sie den Dienst in der Konsole, oder starten Sie slipwayd, und proben Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n servers that answered are listed. So many answers are a fault or an attack. Find out who sends them before machines boot here.</source>
        <translation>
            <numerusform>Nur der erste Server, der geantwortet hat, ist aufgeführt (%n). So viele Antworten sind ein Fehler oder ein Angriff. Finden Sie heraus, wer sie sendet, bevor hier Rechner starten.</numerusform>
            <numerusform>Nur die ersten %n Server, die geantwortet haben, sind aufgeführt. So viele Antworten sind ein Fehler oder ein Angriff. Finden Sie heraus, wer sie sendet, bevor hier Rechner starten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n kind(s) of machines would not boot.</source>
        <translation>
            <numerusform>Nicht bereit: %n Art von Rechnern würde nicht starten.</numerusform>
            <numerusform>Nicht bereit: %n Arten von Rechnern würden nicht starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready. Machines of this network can boot.</source>
        <translation>Bereit. Rechner dieses Netzwerks können starten.</translation>
    </message>
    <message>
        <source>Not ready: nothing is deployed that a machine could boot.</source>
        <translation>Nicht bereit: Es ist nichts bereitgestellt, was ein Rechner starten könnte.</translation>
    </message>
</context>
<context>
    <name>StageTexts</name>
    <message>
        <source>Asks for a boot server</source>
        <translation>Fragt nach einem Bootserver</translation>
    </message>
    <message>
        <source>Boot offered</source>
        <translation>Start angeboten</translation>
    </message>
    <message>
        <source>Requests its address</source>
        <translation>Fordert seine Adresse an</translation>
    </message>
    <message>
        <source>Address given</source>
        <translation>Adresse vergeben</translation>
    </message>
    <message>
        <source>Told its boot file</source>
        <translation>Startdatei genannt</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Asks for the file&apos;s size</source>
        <translation>Fragt nach der Größe der Datei</translation>
    </message>
    <message>
        <source>Downloads a file</source>
        <translation>Lädt eine Datei</translation>
    </message>
    <message>
        <source>File delivered</source>
        <translation>Datei ausgeliefert</translation>
    </message>
    <message>
        <source>File transfer failed</source>
        <translation>Dateiübertragung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Asked for a file that is not here</source>
        <translation>Verlangte eine Datei, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>Boot image begins</source>
        <translation>Startabbild beginnt</translation>
    </message>
    <message>
        <source>Boot image refused</source>
        <translation>Startabbild verweigert</translation>
    </message>
    <message>
        <source>Boot image delivered</source>
        <translation>Startabbild ausgeliefert</translation>
    </message>
    <message>
        <source>Boot image never arrived; not counted</source>
        <translation>Startabbild kam nie an; nicht gezählt</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>Wartet auf F12</translation>
    </message>
    <message>
        <source>F12 not pressed; next boot device</source>
        <translation>F12 nicht gedrückt; nächstes Startgerät</translation>
    </message>
    <message>
        <source>Boot loader takes over</source>
        <translation>Startladeprogramm übernimmt</translation>
    </message>
    <message>
        <source>Address renewed</source>
        <translation>Adresse erneuert</translation>
    </message>
    <message>
        <source>Reports its status</source>
        <translation>Meldet seinen Status</translation>
    </message>
    <message>
        <source>Stopped by an administrator</source>
        <translation>Von einem Administrator beendet</translation>
    </message>
    <message>
        <source>Boot loader not installed</source>
        <translation>Startladeprogramm nicht installiert</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Takes its address from another server</source>
        <translation>Nimmt seine Adresse von einem anderen Server</translation>
    </message>
    <message>
        <source>The same request came twice</source>
        <translation>Dieselbe Anfrage kam zweimal</translation>
    </message>
    <message>
        <source>Smaller blocks at the next boot</source>
        <translation>Kleinere Blöcke beim nächsten Start</translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Booting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Serving on %1</source>
        <translation>Dienst läuft auf %1</translation>
    </message>
    <message>
        <source>No machine is answered: serving for trials only, on %1</source>
        <translation>Kein Rechner erhält eine Antwort: Dienst läuft nur zur Probe, auf %1</translation>
    </message>
    <message>
        <source>The boot ports below 1024 were refused to this program.</source>
        <translation>Die Boot-Ports unter 1024 wurden diesem Programm verweigert.</translation>
    </message>
    <message>
        <source>Grant them (Service &gt; Grant Boot Ports), then start serving again.</source>
        <translation>Geben Sie sie frei (Dienst &gt; Boot-Ports freigeben), und starten Sie den Dienst noch einmal.</translation>
    </message>
    <message>
        <source>Stopped: nobody is answered.</source>
        <translation>Beendet: Niemand erhält eine Antwort.</translation>
    </message>
    <message>
        <source>Another boot, DHCP or TFTP server runs on this host.</source>
        <translation>Auf diesem Host läuft ein anderer Boot-, DHCP- oder TFTP-Server.</translation>
    </message>
    <message>
        <source>Stop it, or serve with dhcp.mode same-host beside a DHCP server.</source>
        <translation>Beenden Sie ihn, oder betreiben Sie den Dienst mit dhcp.mode same-host neben einem DHCP-Server.</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the system.</source>
        <translation>Ports unter 1024 gehören dem System.</translation>
    </message>
    <message>
        <source>Let an administrator grant them with grant-ports, or let the service slipwayd serve; the console then shows its boots.</source>
        <translation>Lassen Sie sie von einem Administrator mit grant-ports freigeben, oder lassen Sie den Dienst slipwayd laufen; die Konsole zeigt dann seine Startvorgänge.</translation>
    </message>
    <message>
        <source>There is no network interface %1; until it comes, nobody is answered there. This host has: %2.</source>
        <translation>Die Netzwerkschnittstelle %1 gibt es nicht; bis sie da ist, erhält dort niemand eine Antwort. Dieser Host hat: %2.</translation>
    </message>
    <message>
        <source>The name is misspelt, or the adapter is not plugged in.</source>
        <translation>Der Name ist falsch geschrieben, oder der Adapter ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>Correct the name, or plug the adapter in; it is found at once.</source>
        <translation>Korrigieren Sie den Namen, oder stecken Sie den Adapter ein; er wird sofort gefunden.</translation>
    </message>
    <message>
        <source>The site&apos;s database could not be written (%1). Boots continue; check the disk.</source>
        <translation>Die Datenbank des Standorts konnte nicht geschrieben werden (%1). Startvorgänge laufen weiter; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The disk is full, was mounted read-only, or another program holds the database.</source>
        <translation>Der Datenträger ist voll oder wurde schreibgeschützt eingehängt, oder ein anderes Programm hält die Datenbank.</translation>
    </message>
    <message>
        <source>Free some space, or end the program that holds it. What waits is written then.</source>
        <translation>Schaffen Sie Platz, oder beenden Sie das Programm, das sie hält. Was wartet, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>A delivered boot image could not be recorded for session %1. Check the disk: that machine may be offered the same deployment again.</source>
        <translation>Ein ausgeliefertes Startabbild konnte für Sitzung %1 nicht vermerkt werden. Prüfen Sie den Datenträger: Diesem Rechner wird womöglich dieselbe Bereitstellung noch einmal angeboten.</translation>
    </message>
    <message>
        <source>The disk is full, or another program holds the database.</source>
        <translation>Der Datenträger ist voll, oder ein anderes Programm hält die Datenbank.</translation>
    </message>
    <message>
        <source>Free some space. It is tried again every second until it works.</source>
        <translation>Schaffen Sie Platz. Es wird jede Sekunde neu versucht, bis es gelingt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht vorhanden</translation>
    </message>
    <message>
        <source>access was denied</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>not one of its lines is a MAC address</source>
        <translation>keine ihrer Zeilen ist eine MAC-Adresse</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 cannot be read: %2. What it held last stays excluded (addresses: %3).</source>
        <translation>Die überwachte Ausschlussdatei %1 kann nicht gelesen werden: %2. Was sie zuletzt enthielt, bleibt ausgeschlossen (Adressen: %3).</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 has lines that are no MAC addresses (%2): %3. The others hold.</source>
        <translation>Die überwachte Ausschlussdatei %1 hat Zeilen, die keine MAC-Adressen sind (%2): %3. Die übrigen gelten.</translation>
    </message>
    <message>
        <source>The watched exclusion file %1 was read. Addresses: %2 (%3 new, %4 gone).</source>
        <translation>Die überwachte Ausschlussdatei %1 wurde gelesen. Adressen: %2 (%3 neu, %4 entfallen).</translation>
    </message>
    <message>
        <source>It was moved, its permissions changed, or another file was put in its place.</source>
        <translation>Sie wurde verschoben, ihre Berechtigungen wurden geändert, oder eine andere Datei wurde an ihre Stelle gesetzt.</translation>
    </message>
    <message>
        <source>Put it back where the setting exclusion.watched-file says, readable for the user of the service; it is read again at once.</source>
        <translation>Legen Sie sie dorthin zurück, wo die Einstellung exclusion.watched-file es angibt, lesbar für den Benutzer des Dienstes; sie wird sofort wieder gelesen.</translation>
    </message>
    <message>
        <source>The lines hold something else than one MAC address each.</source>
        <translation>Die Zeilen enthalten etwas anderes als je eine MAC-Adresse.</translation>
    </message>
    <message>
        <source>Correct these lines; the machines that they mean are not excluded.</source>
        <translation>Korrigieren Sie diese Zeilen; die gemeinten Rechner sind nicht ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 was removed or replaced under the running service: no boot image is delivered.</source>
        <translation>%1 wurde unter dem laufenden Dienst entfernt oder ersetzt: Kein Startabbild wird ausgeliefert.</translation>
    </message>
    <message>
        <source>Somebody moved or deleted the file, or restored a backup while Slipway ran.</source>
        <translation>Jemand hat die Datei verschoben oder gelöscht oder eine Sicherung wiederhergestellt, während Slipway lief.</translation>
    </message>
    <message>
        <source>Put the file back, or restart Slipway to use what stands there now.</source>
        <translation>Legen Sie die Datei zurück, oder starten Sie Slipway neu, um die jetzige zu verwenden.</translation>
    </message>
    <message>
        <source>The site&apos;s databases are in their place again: boot images are delivered.</source>
        <translation>Die Datenbanken des Standorts sind wieder an ihrem Platz: Startabbilder werden ausgeliefert.</translation>
    </message>
    <message>
        <source>No network interface can answer: no machine is answered.</source>
        <translation>Keine Netzwerkschnittstelle kann antworten: Kein Rechner erhält eine Antwort.</translation>
    </message>
    <message>
        <source>The cable was pulled, or the interface lost its address or was taken away.</source>
        <translation>Das Kabel wurde gezogen, oder die Schnittstelle verlor ihre Adresse oder wurde entfernt.</translation>
    </message>
    <message>
        <source>Connect the network, or give the computer an address; it is found at once.</source>
        <translation>Verbinden Sie das Netzwerk, oder geben Sie dem Computer eine Adresse; das wird sofort bemerkt.</translation>
    </message>
    <message>
        <source>A network interface can answer again.</source>
        <translation>Eine Netzwerkschnittstelle kann wieder antworten.</translation>
    </message>
    <message>
        <source>%1 no longer serves this site: no machine is answered.</source>
        <translation>%1 bedient diesen Standort nicht mehr: Kein Rechner erhält eine Antwort.</translation>
    </message>
    <message>
        <source>Somebody stopped the service, or it died.</source>
        <translation>Jemand hat den Dienst beendet, oder er ist abgestürzt.</translation>
    </message>
    <message>
        <source>Start it again (its journal says why it ended), or serve from this console.</source>
        <translation>Starten Sie ihn wieder (sein Journal sagt, warum er endete), oder bedienen Sie von dieser Konsole aus.</translation>
    </message>
    <message>
        <source>A machine got no address: all from %1 to %2 are taken.</source>
        <translation>Ein Rechner hat keine Adresse erhalten: Alle von %1 bis %2 sind belegt.</translation>
    </message>
    <message>
        <source>More machines asked than the range has addresses, or machines that are gone still hold theirs.</source>
        <translation>Es haben mehr Rechner angefragt, als der Bereich Adressen hat, oder nicht mehr vorhandene Rechner halten ihre noch.</translation>
    </message>
    <message>
        <source>Release the leases of machines that are gone (Address Leases), shorten dhcp.lease-time, or make dhcp.range larger.</source>
        <translation>Geben Sie die Leases nicht mehr vorhandener Rechner frei („Adressleases“), verkürzen Sie dhcp.lease-time, oder vergrößern Sie dhcp.range.</translation>
    </message>
    <message>
        <source>The site&apos;s database can be written again.</source>
        <translation>In die Datenbank des Standorts kann wieder geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>StepDetails</name>
    <message>
        <source>no interface given</source>
        <translation>keine Schnittstelle angegeben</translation>
    </message>
    <message>
        <source>interface %1 is not among those that answer (%2)</source>
        <translation>Schnittstelle %1 gehört nicht zu den antwortenden (%2)</translation>
    </message>
    <message>
        <source>interface %1; all answer</source>
        <translation>Schnittstelle %1; alle antworten</translation>
    </message>
    <message>
        <source>interface %1 answers</source>
        <translation>Schnittstelle %1 antwortet</translation>
    </message>
    <message>
        <source>the PXE responder is switched off</source>
        <translation>der PXE-Responder ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the PXE responder is active</source>
        <translation>der PXE-Responder ist aktiv</translation>
    </message>
    <message>
        <source>option 60 names neither PXEClient nor HTTPClient</source>
        <translation>Option 60 nennt weder PXEClient noch HTTPClient</translation>
    </message>
    <message>
        <source>no client system architecture (option 93)</source>
        <translation>keine Systemarchitektur des Clients (Option 93)</translation>
    </message>
    <message>
        <source>a network boot request</source>
        <translation>eine Netzwerkstart-Anforderung</translation>
    </message>
    <message>
        <source>MAC %1 is on the exclusion list</source>
        <translation>MAC %1 steht auf der Ausschlussliste</translation>
    </message>
    <message>
        <source>MAC %1 is not on the exclusion list</source>
        <translation>MAC %1 steht nicht auf der Ausschlussliste</translation>
    </message>
    <message>
        <source>option 93 is %1, for which nothing can be booted</source>
        <translation>Option 93 ist %1, wofür nichts gestartet werden kann</translation>
    </message>
    <message>
        <source>option 93 is %1: bios %2</source>
        <translation>Option 93 ist %1: bios %2</translation>
    </message>
    <message>
        <source>option 93 is %1: uefi %2</source>
        <translation>Option 93 ist %1: uefi %2</translation>
    </message>
    <message>
        <source>no time given: counts as passed</source>
        <translation>keine Zeit angegeben: gilt als verstrichen</translation>
    </message>
    <message>
        <source>%1 s since the machine began, response delay %2 s</source>
        <translation>%1 s seit Beginn des Rechners, Antwortverzögerung %2 s</translation>
    </message>
    <message>
        <source>the MAC names %1 and the SMBIOS GUID names %2: the GUID&apos;s record is used, available deployments only</source>
        <translation>die MAC verweist auf %1, die SMBIOS-GUID auf %2: Der Datensatz der GUID wird verwendet, nur verfügbare Bereitstellungen</translation>
    </message>
    <message>
        <source>%1 by MAC and SMBIOS GUID</source>
        <translation>%1 nach MAC und SMBIOS-GUID</translation>
    </message>
    <message>
        <source>%1 by SMBIOS GUID</source>
        <translation>%1 nach SMBIOS-GUID</translation>
    </message>
    <message>
        <source>%1 by MAC</source>
        <translation>%1 nach MAC</translation>
    </message>
    <message>
        <source>no device; the unprovisioned record %1</source>
        <translation>kein Gerät; der nicht bereitgestellte Datensatz %1</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>no device, so no site</source>
        <translation>kein Gerät, also kein Standort</translation>
    </message>
    <message>
        <source>%1 is assigned to site %2, this is %3</source>
        <translation>%1 ist dem Standort %2 zugewiesen, dies ist %3</translation>
    </message>
    <message>
        <source>no site given: this one, %1</source>
        <translation>kein Standort angegeben: dieser, %1</translation>
    </message>
    <message>
        <source>assigned to this site, %1</source>
        <translation>diesem Standort zugewiesen, %1</translation>
    </message>
    <message>
        <source>a known device</source>
        <translation>ein bekanntes Gerät</translation>
    </message>
    <message>
        <source>unknown computers are not answered</source>
        <translation>unbekannten Computern wird nicht geantwortet</translation>
    </message>
    <message>
        <source>treated as the unknown computer %1</source>
        <translation>als der unbekannte Computer %1 behandelt</translation>
    </message>
    <message>
        <source>nothing is deployed to a collection that holds this unknown computer</source>
        <translation>für keine Sammlung mit diesem unbekannten Computer ist etwas bereitgestellt</translation>
    </message>
    <message>
        <source>nothing is deployed to a collection that holds %1</source>
        <translation>für keine Sammlung, die %1 enthält, ist etwas bereitgestellt</translation>
    </message>
    <message>
        <source>1 deployment reaches it</source>
        <translation>1 Bereitstellung erreicht ihn</translation>
    </message>
    <message>
        <source>%1 deployments reach it</source>
        <translation>%1 Bereitstellungen erreichen ihn</translation>
    </message>
    <message>
        <source>none can be used; the first is %1: %2</source>
        <translation>keine ist verwendbar; die erste ist %1: %2</translation>
    </message>
    <message>
        <source>%1 (required): %2, which lacks files that %3 machines need to boot</source>
        <translation>%1 (erforderlich): %2, dem Dateien fehlen, die %3-Rechner zum Starten brauchen</translation>
    </message>
    <message>
        <source>%1 (available): %2, which lacks files that %3 machines need to boot</source>
        <translation>%1 (verfügbar): %2, dem Dateien fehlen, die %3-Rechner zum Starten brauchen</translation>
    </message>
    <message>
        <source>%1 (required): %2</source>
        <translation>%1 (erforderlich): %2</translation>
    </message>
    <message>
        <source>%1 (available): %2</source>
        <translation>%1 (verfügbar): %2</translation>
    </message>
    <message>
        <source>%1 waits for its maintenance window, which opens at %2</source>
        <translation>%1 wartet auf das Wartungsfenster, das um %2 öffnet</translation>
    </message>
    <message>
        <source>%1 waits for a maintenance window, and none opens any more in time</source>
        <translation>%1 wartet auf ein Wartungsfenster, und keines öffnet mehr rechtzeitig</translation>
    </message>
    <message>
        <source>SMBIOS GUID %1 is on the list of duplicate hardware identifiers</source>
        <translation>SMBIOS-GUID %1 steht auf der Liste doppelter Hardwarekennungen</translation>
    </message>
    <message>
        <source>SMBIOS GUID %1 is a placeholder</source>
        <translation>SMBIOS-GUID %1 ist ein Platzhalter</translation>
    </message>
    <message>
        <source>MAC %1 is on the list of duplicate hardware identifiers</source>
        <translation>MAC %1 steht auf der Liste doppelter Hardwarekennungen</translation>
    </message>
    <message>
        <source>the command line uses %1; not defined, so empty: %2</source>
        <translation>die Befehlszeile verwendet %1; nicht definiert, daher leer: %2</translation>
    </message>
    <message>
        <source>the command line uses %1</source>
        <translation>die Befehlszeile verwendet %1</translation>
    </message>
    <message>
        <source>not defined, so empty in the command line: %1</source>
        <translation>nicht definiert, daher leer in der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>it has %1, which no command line uses</source>
        <translation>hat %1, was keine Befehlszeile verwendet</translation>
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
        <translation>%1 (Ortszeit)</translation>
    </message>
</context>
<context>
    <name>TaskSequenceTexts</name>
    <message>
        <source>None: cannot boot</source>
        <translation>Keines: nicht startfähig</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TuningActionTexts</name>
    <message>
        <source>Block and window size of Windows boot images for the selected device</source>
        <translation>Block- und Fenstergröße der Windows-Startabbilder für das ausgewählte Gerät</translation>
    </message>
    <message>
        <source>Block and window size of Windows boot images for the members</source>
        <translation>Block- und Fenstergröße der Windows-Startabbilder für die Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use these sizes from the next boot on</source>
        <translation>Diese Größen ab dem nächsten Start verwenden</translation>
    </message>
    <message>
        <source>&amp;Inherit</source>
        <translation>&amp;Erben</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Give up the values of this collection or device</source>
        <translation>Die eigenen Werte dieser Sammlung oder dieses Geräts aufgeben</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget what was changed here</source>
        <translation>Änderungen auf dieser Seite verwerfen</translation>
    </message>
    <message>
        <source>Run a &amp;Test…</source>
        <translation>&amp;Testlauf starten…</translation>
    </message>
    <message>
        <source>Run a
Test</source>
        <translation>Testlauf
starten</translation>
    </message>
    <message>
        <source>Fetch a boot image with several sizes, and measure</source>
        <translation>Ein Startabbild mit mehreren Größen abrufen und messen</translation>
    </message>
    <message>
        <source>&amp;Measure the Next Boot</source>
        <translation>Nächsten Start &amp;messen</translation>
    </message>
    <message>
        <source>Measure the
Next Boot</source>
        <translation>Nächsten
Start messen</translation>
    </message>
    <message>
        <source>Show how the next machine&apos;s boot image travels</source>
        <translation>Zeigen, wie das Startabbild des nächsten Rechners übertragen wird</translation>
    </message>
    <message>
        <source>&amp;Show as Table</source>
        <translation>Als Ta&amp;belle anzeigen</translation>
    </message>
    <message>
        <source>Show as
Table</source>
        <translation>Als Tabelle
anzeigen</translation>
    </message>
    <message>
        <source>The figures of the chart as rows</source>
        <translation>Die Zahlen des Diagramms als Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export Table…</source>
        <translation>Tabelle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export
Table</source>
        <translation>Tabelle
exportieren</translation>
    </message>
    <message>
        <source>Write the figures as a table (CSV)</source>
        <translation>Die Zahlen als Tabelle (CSV) schreiben</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>B&amp;ild speichern…</translation>
    </message>
    <message>
        <source>Save
Picture</source>
        <translation>Bild
speichern</translation>
    </message>
    <message>
        <source>Write the chart as a picture (PNG)</source>
        <translation>Das Diagramm als Bild (PNG) schreiben</translation>
    </message>
    <message>
        <source>Use the &amp;Normal Values Again</source>
        <translation>&amp;Wieder normale Werte verwenden</translation>
    </message>
    <message>
        <source>Use Normal
Values</source>
        <translation>Normale Werte
verwenden</translation>
    </message>
    <message>
        <source>Let the selected machines use what is in force for them, instead of what was backed off</source>
        <translation>Die ausgewählten Rechner wieder verwenden lassen, was für sie gilt, statt der herabgesetzten Werte</translation>
    </message>
    <message>
        <source>TFTP T&amp;uning</source>
        <translation>TFTP-Optimier&amp;ung</translation>
    </message>
</context>
<context>
    <name>TuningStatusTexts</name>
    <message>
        <source>%6 did not arrive on %1 with blocks of %2 bytes and windows of %3. From its next boot on, this machine is asked to use blocks of %4 bytes and windows of %5.</source>
        <translation>%6 kam auf %1 mit Blöcken von %2 Byte und Fenstern von %3 nicht an. Ab dem nächsten Start soll dieser Rechner Blöcke von %4 Byte und Fenster von %5 verwenden.</translation>
    </message>
    <message>
        <source>On the way to this machine, fragments of large blocks or parts of large windows get lost, its firmware cannot put fragments together, or it was switched off while it loaded.</source>
        <translation>Auf dem Weg zu diesem Rechner gehen Fragmente großer Blöcke oder Teile großer Fenster verloren, seine Firmware kann Fragmente nicht zusammensetzen, oder er wurde während des Ladens ausgeschaltet.</translation>
    </message>
    <message>
        <source>Start the machine again. If it boots now, lower the values for machines like it under TFTP tuning; if it was only switched off, let it use the normal values again there.</source>
        <translation>Starten Sie den Rechner noch einmal. Startet er jetzt, verringern Sie unter TFTP-Optimierung die Werte für Rechner wie diesen; wurde er nur ausgeschaltet, lassen Sie ihn dort wieder die normalen Werte verwenden.</translation>
    </message>
    <message>
        <source>%1 uses the normal block and window size again.</source>
        <translation>%1 verwendet wieder die normale Block- und Fenstergröße.</translation>
    </message>
    <message>
        <source>%1 uses the normal block and window size again (by %2).</source>
        <translation>%1 verwendet wieder die normale Block- und Fenstergröße (durch %2).</translation>
    </message>
</context>
<context>
    <name>TuningTexts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>fits one packet of %1 bytes</source>
        <translation>passt in ein Paket von %1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>cut into %n packets of %1 bytes</source>
        <translation>
            <numerusform>in %n Paket von %1 Byte zerlegt</numerusform>
            <numerusform>in %n Pakete von %1 Byte zerlegt</numerusform>
        </translation>
    </message>
    <message>
        <source>not known: no boot was measured yet</source>
        <translation>nicht bekannt: Noch kein Start wurde gemessen</translation>
    </message>
    <message>
        <source>%1 at best (line speed not known)</source>
        <translation>bestenfalls %1 (Leitungsgeschwindigkeit nicht bekannt)</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <translation>etwa %1, %2</translation>
    </message>
    <message>
        <source>the same: %1</source>
        <translation>dasselbe: %1</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <translation>%1: etwa %2</translation>
    </message>
    <message>
        <source>%1 stays whole everywhere here.</source>
        <translation>%1 bleiben hier überall ganz.</translation>
    </message>
    <message numerus="yes">
        <source>Each block is cut into %n packets. A machine whose firmware cannot put them together again never gets the first one. %1</source>
        <translation>
            <numerusform>Jeder Block wird in %n Paket zerlegt. Ein Rechner, dessen Firmware sie nicht wieder zusammensetzen kann, erhält schon den ersten nie. %1</numerusform>
            <numerusform>Jeder Block wird in %n Pakete zerlegt. Ein Rechner, dessen Firmware sie nicht wieder zusammensetzen kann, erhält schon den ersten nie. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Some firmware loses blocks of more than 1,456 bytes, among it VMware&apos;s vmxnet3 and HP FlexFabric cards: the boot stops with a time-out. %1</source>
        <translation>Manche Firmware verliert Blöcke von mehr als 1.456 Byte, darunter VMware vmxnet3 und HP-FlexFabric-Karten: Der Start bricht mit einer Zeitüberschreitung ab. %1</translation>
    </message>
    <message>
        <source>Most boot programs time out with blocks of more than 16,384 bytes. Measure before you use it for many machines. %1</source>
        <translation>Die meisten Startprogramme brechen bei Blöcken von mehr als 16.384 Byte mit einer Zeitüberschreitung ab. Messen Sie, bevor Sie das für viele Rechner verwenden. %1</translation>
    </message>
    <message>
        <source>Blocks this large fail now and then on UEFI machines, and mostly time out on others. %1</source>
        <translation>So große Blöcke scheitern auf UEFI-Rechnern hin und wieder und führen auf anderen meist zu Zeitüberschreitungen. %1</translation>
    </message>
    <message>
        <source>On slow or busy networks a window of more than 8 blocks loses more than it gains. Watch the blocks that are sent again.</source>
        <translation>In langsamen oder ausgelasteten Netzwerken verliert ein Fenster von mehr als 8 Blöcken mehr, als es gewinnt. Achten Sie auf die erneut gesendeten Blöcke.</translation>
    </message>
    <message>
        <source>Some programs refuse a window of more than 64 blocks, and nothing gets faster beyond it. 16 is plenty on most networks.</source>
        <translation>Manche Programme verweigern ein Fenster von mehr als 64 Blöcken, und darüber wird nichts schneller. 16 reichen in den meisten Netzwerken aus.</translation>
    </message>
    <message>
        <source>%1 leave at once. That is more than a port of a usual switch can hold for a slower machine: what does not fit is lost and sent again.</source>
        <translation>%1 gehen auf einmal hinaus. Das ist mehr, als der Port eines üblichen Switches für einen langsameren Rechner puffern kann: Was nicht hineinpasst, geht verloren und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>A block leaves more than half of each packet empty: twice the packets, and twice the waits. %1</source>
        <translation>Ein Block lässt mehr als die Hälfte jedes Pakets leer: doppelt so viele Pakete und doppelt so viele Wartezeiten. %1</translation>
    </message>
    <message>
        <source>No measurement says more yet. They stay whole in one packet and suit all firmware that is known.</source>
        <translation>Noch sagt keine Messung mehr. Sie bleiben in einem Paket ganz und eignen sich für jede bekannte Firmware.</translation>
    </message>
    <message>
        <source>The fastest of those that can be recommended: %1, instead of %2 with the values in force.</source>
        <translation>Die schnellste empfehlenswerte Kombination: %1, statt %2 mit den geltenden Werten.</translation>
    </message>
    <message>
        <source>The fastest of those that can be recommended: %1.</source>
        <translation>Die schnellste empfehlenswerte Kombination: %1.</translation>
    </message>
    <message>
        <source>Nearly as fast as %1 (%2, against %3), and easier on firmware and switches.</source>
        <translation>Fast so schnell wie %1 (%2 gegenüber %3) und schonender für Firmware und Switches.</translation>
    </message>
    <message>
        <source>Nothing that was measured is better than what is in force.</source>
        <translation>Nichts Gemessenes ist besser als die geltenden Werte.</translation>
    </message>
    <message>
        <source>Nothing that was measured is better than what is in force: %1.</source>
        <translation>Nichts Gemessenes ist besser als die geltenden Werte: %1.</translation>
    </message>
    <message>
        <source>Everything that was tried failed at least once. These are smaller than all of it.</source>
        <translation>Alles Versuchte ist mindestens einmal fehlgeschlagen. Diese Werte sind kleiner als alle davon.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes, window %2</source>
        <translation>%1 Byte, Fenster %2</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>vom Standort</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>backed off after a transfer that failed</source>
        <translation>herabgesetzt nach einer fehlgeschlagenen Übertragung</translation>
    </message>
    <message>
        <source>A block</source>
        <translation>Ein Block</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Auf einmal gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), %1</source>
        <translation>
            <numerusform>%n Block, %1</numerusform>
            <numerusform>%n Blöcke, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The image</source>
        <translation>Das Abbild</translation>
    </message>
    <message>
        <source>%1 blocks, %2 waits</source>
        <translation>%1 Blöcke, %2 Wartezeiten</translation>
    </message>
    <message>
        <source>A wait</source>
        <translation>Eine Wartezeit</translation>
    </message>
    <message>
        <source>%1, as recent boots had it</source>
        <translation>%1, wie bei den letzten Starts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>ConfigMgr default</source>
        <translation>Standard von ConfigMgr</translation>
    </message>
    <message numerus="yes">
        <source>%n other choice(s) failed and are left out.</source>
        <translation>
            <numerusform>%n andere Kombination ist fehlgeschlagen und nicht aufgeführt.</numerusform>
            <numerusform>%n andere Kombinationen sind fehlgeschlagen und nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No measurement</source>
        <translation>Keine Messung</translation>
    </message>
    <message numerus="yes">
        <source>Weak: only %n transfer(s)</source>
        <translation>
            <numerusform>Schwach: nur %n Übertragung</numerusform>
            <numerusform>Schwach: nur %n Übertragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fair: %n transfer(s)</source>
        <translation>
            <numerusform>Brauchbar: %n Übertragung</numerusform>
            <numerusform>Brauchbar: %n Übertragungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n transfer(s)</source>
        <translation>
            <numerusform>Belastbar: %n Übertragung</numerusform>
            <numerusform>Belastbar: %n Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of test runs</source>
        <translation>%1, aus Testläufen</translation>
    </message>
    <message>
        <source>%1: the server did not answer. Is it serving, and is UDP open between here and there?</source>
        <translation>%1: Der Server hat nicht geantwortet. Läuft der Dienst, und ist UDP zwischen hier und dort offen?</translation>
    </message>
    <message>
        <source>%1: blocks stopped arriving. Something on the way drops packets of this size; a smaller block may pass.</source>
        <translation>%1: Es kamen keine Blöcke mehr an. Etwas auf dem Weg verwirft Pakete dieser Größe; ein kleinerer Block kommt vielleicht durch.</translation>
    </message>
    <message>
        <source>%1: the server refused it.</source>
        <translation>%1: Der Server hat es abgelehnt.</translation>
    </message>
    <message>
        <source>%1: the server refused it (%2).</source>
        <translation>%1: Der Server hat es abgelehnt (%2).</translation>
    </message>
    <message>
        <source>%1: what arrived is not what the image holds. Validate the boot image.</source>
        <translation>%1: Was ankam, ist nicht, was das Abbild enthält. Überprüfen Sie das Startabbild.</translation>
    </message>
    <message>
        <source>%1: failed (%2).</source>
        <translation>%1: fehlgeschlagen (%2).</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>UnknownMachineTexts</name>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Switch port</source>
        <translation>Switchport</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unknown machine without a record</source>
        <translation>Unbekannter Rechner ohne Eintrag</translation>
    </message>
    <message>
        <source>Times booted</source>
        <translation>Starts</translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message numerus="yes">
        <source>It has %n byte(s). Expected: %1.</source>
        <translation>
            <numerusform>Die Länge ist %n Byte. Erwartet: %1.</numerusform>
            <numerusform>Die Länge ist %n Byte. Erwartet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n byte(s)</source>
        <translation>
            <numerusform>genau %n Byte</numerusform>
            <numerusform>genau %n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a multiple of %n byte(s)</source>
        <translation>
            <numerusform>ein Vielfaches von %n Byte</numerusform>
            <numerusform>ein Vielfaches von %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>There is no such message type.</source>
        <translation>Diesen Nachrichtentyp gibt es nicht.</translation>
    </message>
    <message>
        <source>Only 1, 2 and 3 are defined.</source>
        <translation>Nur 1, 2 und 3 sind definiert.</translation>
    </message>
    <message>
        <source>It is shorter than 2 bytes.</source>
        <translation>Der Wert ist kürzer als 2 Byte.</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>Its type is %1; only 0 (a GUID) is defined.</source>
        <translation>Der Typ ist %1; nur 0 (eine GUID) ist definiert.</translation>
    </message>
    <message>
        <source>A route in it is cut short.</source>
        <translation>Eine Route darin ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A domain name in it is cut short.</source>
        <translation>Ein Domänenname darin ist abgeschnitten.</translation>
    </message>
    <message>
        <source>It is shorter than 3 bytes.</source>
        <translation>Der Wert ist kürzer als 3 Byte.</translation>
    </message>
    <message>
        <source>An enterprise&apos;s part of it is cut short.</source>
        <translation>Ein Enterprise-Teil darin ist abgeschnitten.</translation>
    </message>
    <message>
        <source>enterprise %1: %2</source>
        <translation>Enterprise %1: %2</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Der Wert ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It carries a value, but has none by definition.</source>
        <translation>Die Option trägt einen Wert, hat laut Definition aber keinen.</translation>
    </message>
</context>
<context>
    <name>VariableTexts</name>
    <message>
        <source>In force</source>
        <extracomment>Of a variable: the machine gets this value.</extracomment>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>In force, but another collection says otherwise</source>
        <translation>Gilt, aber eine andere Sammlung sagt etwas anderes</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Überschrieben</translation>
    </message>
    <message>
        <source>Two collections that are equally near have different values. The older collection&apos;s counts. Set it on the device to be sure.</source>
        <translation>Zwei gleich nahe Sammlungen haben verschiedene Werte. Der Wert der älteren Sammlung gilt. Legen Sie ihn am Gerät fest, um sicherzugehen.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>This collection</source>
        <translation>Diese Sammlung</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stopped: the responder was paused</source>
        <translation>Beendet: Responder angehalten</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because the PXE responder was paused.</source>
        <translation>Der Start wurde mittendrin beendet, weil der PXE-Responder angehalten wurde.</translation>
    </message>
    <message>
        <source>Somebody turned &quot;Respond to PXE requests&quot; off.</source>
        <translation>Jemand hat „Auf PXE-Anforderungen antworten“ ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turn it on, and start the machine again.</source>
        <translation>Schalten Sie es ein, und starten Sie den Rechner erneut.</translation>
    </message>
    <message>
        <source>Stopped: excluded</source>
        <translation>Beendet: ausgeschlossen</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its MAC address was put on the exclusion list.</source>
        <translation>Der Start wurde mittendrin beendet, weil seine MAC-Adresse auf die Ausschlussliste gesetzt wurde.</translation>
    </message>
    <message>
        <source>Somebody excluded the machine.</source>
        <translation>Jemand hat den Rechner ausgeschlossen.</translation>
    </message>
    <message>
        <source>Remove the exclusion if it should boot, and start it again.</source>
        <translation>Heben Sie den Ausschluss auf, wenn er starten soll, und starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Stopped: transfers ended</source>
        <translation>Beendet: Übertragungen beendet</translation>
    </message>
    <message>
        <source>An administrator ended this boot&apos;s transfers while they ran. What did not arrive does not count as run.</source>
        <translation>Ein Administrator hat die laufenden Übertragungen dieses Starts beendet. Was nicht angekommen ist, zählt nicht als ausgeführt.</translation>
    </message>
    <message>
        <source>Somebody chose Stop Transfers.</source>
        <translation>Jemand hat „Übertragungen beenden“ gewählt.</translation>
    </message>
    <message>
        <source>Start the machine again if it should boot. To keep it away, put it on the exclusion list.</source>
        <translation>Starten Sie den Rechner erneut, wenn er starten soll. Um ihn fernzuhalten, setzen Sie ihn auf die Ausschlussliste.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Hier beendet</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran.</source>
        <translation>Der Start wurde mittendrin beendet.</translation>
    </message>
    <message>
        <source>The machine was excluded, or the PXE responder was paused.</source>
        <translation>Der Rechner wurde ausgeschlossen, oder der PXE-Responder wurde angehalten.</translation>
    </message>
    <message>
        <source>Undo that, and start the machine again.</source>
        <translation>Machen Sie das rückgängig, und starten Sie den Rechner erneut.</translation>
    </message>
    <message>
        <source>iPXE could not start it</source>
        <translation>iPXE konnte es nicht starten</translation>
    </message>
    <message>
        <source>The loader iPXE gave up and reported: {message}.</source>
        <translation>Das Ladeprogramm iPXE hat aufgegeben und gemeldet: {message}.</translation>
    </message>
    <message>
        <source>A file of the boot image did not arrive, or iPXE cannot start it. The code&apos;s meaning is at https://ipxe.org/{error}.</source>
        <translation>Eine Datei des Startabbilds ist nicht angekommen, oder iPXE kann sie nicht starten. Die Bedeutung des Codes steht unter https://ipxe.org/{error}.</translation>
    </message>
    <message>
        <source>Look at the file that failed last, validate the boot image&apos;s content, and check that the machine reaches the HTTP port.</source>
        <translation>Sehen Sie sich die zuletzt fehlgeschlagene Datei an, überprüfen Sie den Inhalt des Startabbilds, und prüfen Sie, ob der Rechner den HTTP-Port erreicht.</translation>
    </message>
    <message>
        <source>The machine reported an error</source>
        <translation>Der Rechner hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The machine booted, and then reported an error in phase &quot;{phase}&quot;: {message}.</source>
        <translation>Der Rechner ist gestartet und hat dann in der Phase „{phase}“ einen Fehler gemeldet: {message}.</translation>
    </message>
    <message>
        <source>The operating system or the task sequence failed; the network boot itself worked.</source>
        <translation>Das Betriebssystem oder die Tasksequenz ist fehlgeschlagen; der Netzwerkstart selbst hat funktioniert.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s own log. Clear the required deployment to run it again.</source>
        <translation>Sehen Sie sich das Protokoll des Rechners an. Setzen Sie die erforderliche Bereitstellung zurück, um sie erneut auszuführen.</translation>
    </message>
    <message>
        <source>Booted</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>The boot image arrived completely, and the machine started it.</source>
        <translation>Das Startabbild ist vollständig angekommen, und der Rechner hat es gestartet.</translation>
    </message>
    <message>
        <source>Boot image refused</source>
        <translation>Startabbild verweigert</translation>
    </message>
    <message>
        <source>The boot image {file} was asked for and not handed out.</source>
        <translation>Das Startabbild {file} wurde angefordert und nicht ausgegeben.</translation>
    </message>
    <message>
        <source>Its start could not be recorded within 3 seconds, or another engine already gave it to this machine: it is never given out twice.</source>
        <translation>Sein Start konnte nicht innerhalb von 3 Sekunden aufgezeichnet werden, oder ein anderer Dienst hat es diesem Rechner schon gegeben: Es wird nie doppelt ausgegeben.</translation>
    </message>
    <message>
        <source>Check the disk of this server for space and speed, then start the machine again.</source>
        <translation>Prüfen Sie Speicherplatz und Geschwindigkeit des Datenträgers dieses Servers, und starten Sie den Rechner dann erneut.</translation>
    </message>
    <message>
        <source>Boot loader not installed</source>
        <translation>Startladeprogramm nicht installiert</translation>
    </message>
    <message>
        <source>The boot needs the loader {file}, which is not installed on this server.</source>
        <translation>Der Start braucht das Ladeprogramm {file}, das auf diesem Server nicht installiert ist.</translation>
    </message>
    <message>
        <source>The package {package} that brings it is missing.</source>
        <translation>Das Paket {package}, das es mitbringt, fehlt.</translation>
    </message>
    <message>
        <source>Install it (apt install {package}) and start the engine again.</source>
        <translation>Installieren Sie es (apt install {package}), und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Boot image cannot be served</source>
        <translation>Startabbild kann nicht ausgeliefert werden</translation>
    </message>
    <message>
        <source>The boot was decided, but {detail}.</source>
        <translation>Der Start war entschieden, aber {detail}.</translation>
    </message>
    <message>
        <source>The boot image changed or lost its content after it was deployed.</source>
        <translation>Das Startabbild wurde nach seiner Bereitstellung geändert oder hat seinen Inhalt verloren.</translation>
    </message>
    <message>
        <source>Validate the boot image&apos;s content, and update it from its source.</source>
        <translation>Überprüfen Sie den Inhalt des Startabbilds, und aktualisieren Sie es aus seiner Quelle.</translation>
    </message>
    <message>
        <source>No offer could be made</source>
        <translation>Kein Angebot möglich</translation>
    </message>
    <message>
        <source>The machine should boot, but got no offer: {why}.</source>
        <translation>Der Rechner soll starten, erhielt aber kein Angebot: {why}.</translation>
    </message>
    <message>
        <source>In mode server the address range of its network is used up, or offers are off for this kind of machine.</source>
        <translation>Im Modus „server“ ist der Adressbereich seines Netzwerks aufgebraucht, oder Angebote sind für diese Art von Rechner abgeschaltet.</translation>
    </message>
    <message>
        <source>Widen dhcp.range, or shorten the lease time.</source>
        <translation>Vergrößern Sie dhcp.range, oder verkürzen Sie die Leasedauer.</translation>
    </message>
    <message>
        <source>F12 was not pressed</source>
        <translation>F12 wurde nicht gedrückt</translation>
    </message>
    <message>
        <source>The machine waited for F12, nobody pressed it, and it went to its next boot device.</source>
        <translation>Der Rechner wartete auf F12, niemand drückte es, und er ging zu seinem nächsten Startgerät über.</translation>
    </message>
    <message>
        <source>The deployment is available, not required: whoever sits at the machine decides.</source>
        <translation>Die Bereitstellung ist verfügbar, nicht erforderlich: Wer am Rechner sitzt, entscheidet.</translation>
    </message>
    <message>
        <source>Start the machine again and press F12, raise prompt.timeout, or deploy it as required.</source>
        <translation>Starten Sie den Rechner erneut, und drücken Sie F12, erhöhen Sie prompt.timeout, oder stellen Sie als „Erforderlich“ bereit.</translation>
    </message>
    <message>
        <source>Nothing was chosen from the menu</source>
        <translation>Nichts im Menü gewählt</translation>
    </message>
    <message>
        <source>The machine was offered this boot in its firmware&apos;s own menu, and nobody chose it.</source>
        <translation>Dem Rechner wurde dieser Start im Menü seiner Firmware angeboten, und niemand hat ihn gewählt.</translation>
    </message>
    <message>
        <source>No program that asks for F12 exists for this kind of machine, so its firmware asks: for F8, for a few seconds.</source>
        <translation>Für diese Art von Rechner gibt es kein Programm, das nach F12 fragt, daher fragt die Firmware: einige Sekunden lang nach F8.</translation>
    </message>
    <message>
        <source>Start the machine again, press F8 and choose the deployment, or deploy it as required.</source>
        <translation>Starten Sie den Rechner erneut, drücken Sie F8, und wählen Sie die Bereitstellung, oder stellen Sie als „Erforderlich“ bereit.</translation>
    </message>
    <message>
        <source>Shows its boot menu</source>
        <translation>Zeigt sein Startmenü</translation>
    </message>
    <message>
        <source>The machine shows its firmware&apos;s boot menu; this deployment is one of its entries.</source>
        <translation>Der Rechner zeigt das Startmenü seiner Firmware; diese Bereitstellung ist einer der Einträge.</translation>
    </message>
    <message>
        <source>Waits for F12</source>
        <translation>Wartet auf F12</translation>
    </message>
    <message>
        <source>The machine shows its prompt and waits for F12.</source>
        <translation>Der Rechner zeigt seine Aufforderung und wartet auf F12.</translation>
    </message>
    <message>
        <source>The engine was stopped while it booted</source>
        <translation>Der Dienst wurde während des Starts beendet</translation>
    </message>
    <message>
        <source>The engine that served this boot was stopped before the boot was over.</source>
        <translation>Der Dienst, der diesen Start bediente, wurde beendet, bevor der Start vorbei war.</translation>
    </message>
    <message>
        <source>Somebody stopped or restarted it.</source>
        <translation>Jemand hat ihn beendet oder neu gestartet.</translation>
    </message>
    <message>
        <source>Start the machine again.</source>
        <translation>Starten Sie den Rechner erneut.</translation>
    </message>
    <message>
        <source>The engine went while it booted</source>
        <translation>Der Dienst verschwand während des Starts</translation>
    </message>
    <message>
        <source>The engine that served this boot ended before the boot did.</source>
        <translation>Der Dienst, der diesen Start bediente, endete vor dem Start.</translation>
    </message>
    <message>
        <source>It was stopped, it crashed, or this computer went down.</source>
        <translation>Er wurde beendet, ist abgestürzt, oder dieser Computer ist ausgefallen.</translation>
    </message>
    <message>
        <source>Start the machine again. If nobody stopped the engine, look at its log (journalctl -u slipwayd).</source>
        <translation>Starten Sie den Rechner erneut. Wenn niemand den Dienst beendet hat, sehen Sie sein Protokoll an (journalctl -u slipwayd).</translation>
    </message>
    <message>
        <source>The boot image has no {file}</source>
        <translation>Dem Startabbild fehlt {file}</translation>
    </message>
    <message>
        <source>The machine should boot {image}, which has no {file}: {need} machines cannot start it.</source>
        <translation>Der Rechner soll {image} starten, dem {file} fehlt: {need}-Rechner können es nicht starten.</translation>
    </message>
    <message>
        <source>Not every WIM brings the programs for BIOS. Newer ones of Windows PE leave them out, and those for 64 bits often do.</source>
        <translation>Nicht jede WIM bringt die Programme für BIOS mit. Neueren mit Windows PE fehlen sie, und denen für 64 Bit oft auch.</translation>
    </message>
    <message>
        <source>Supply {file} from a Windows ISO or an older boot.wim, or deploy a boot image that has it.</source>
        <translation>Ergänzen Sie {file} aus einer Windows-ISO oder einer älteren boot.wim, oder stellen Sie ein Startabbild bereit, das die Datei enthält.</translation>
    </message>
    <message>
        <source>The WIM does not bring this file.</source>
        <translation>Die WIM bringt diese Datei nicht mit.</translation>
    </message>
    <message>
        <source>Supply {file} from a Windows ISO or from the folder of the Windows ADK.</source>
        <translation>Ergänzen Sie {file} aus einer Windows-ISO oder aus dem Ordner des Windows ADK.</translation>
    </message>
    <message>
        <source>Blocks of {blksize} bytes get lost</source>
        <translation>Blöcke von {blksize} Bytes gehen verloren</translation>
    </message>
    <message>
        <source>The download of {file} by blocks of {blksize} bytes lost so many of them that it came to no end.</source>
        <translation>Der Download von {file} in Blöcken von {blksize} Bytes hat so viele davon verloren, dass er zu keinem Ende kam.</translation>
    </message>
    <message>
        <source>A block of this size travels in fragments, and each of them must arrive: the path, the switch or the machine&apos;s firmware loses some.</source>
        <translation>Ein Block dieser Größe reist in Fragmenten, und jedes davon muss ankommen: Der Netzwerkpfad, der Switch oder die Firmware des Rechners verliert einige.</translation>
    </message>
    <message>
        <source>Lower the block size of the RAM disk to {suggested} for this machine.</source>
        <translation>Verringern Sie die Blockgröße der RAM-Disk für diesen Rechner auf {suggested}.</translation>
    </message>
    <message>
        <source>The RAM disk&apos;s blocks of {blksize} bytes do not arrive</source>
        <translation>Die Blöcke der RAM-Disk von {blksize} Bytes kommen nicht an</translation>
    </message>
    <message>
        <source>Windows PE asked for {file} by blocks of {blksize} bytes, as its boot configuration says, and not one of them arrived.</source>
        <translation>Windows PE hat {file} in Blöcken von {blksize} Bytes angefordert, wie seine Startkonfiguration vorgibt, und keiner davon ist angekommen.</translation>
    </message>
    <message>
        <source>Such blocks travel in fragments where they do not fit a frame, and this machine&apos;s firmware, or the path to it, drops those.</source>
        <translation>Solche Blöcke reisen in Fragmenten, wo sie nicht in einen Frame passen, und die Firmware dieses Rechners oder der Netzwerkpfad zu ihm verwirft diese.</translation>
    </message>
    <message>
        <source>{file} did not go on</source>
        <translation>{file} ging nicht weiter</translation>
    </message>
    <message>
        <source>The boot program {file} arrived, and never asked for the boot manager bootmgr.exe.</source>
        <translation>Das Startprogramm {file} ist angekommen und hat nie den Start-Manager bootmgr.exe angefordert.</translation>
    </message>
    <message>
        <source>It did not start, or another DHCP server&apos;s answer sends it elsewhere for its files.</source>
        <translation>Es ist nicht gestartet, oder die Antwort eines anderen DHCP-Servers schickt es für seine Dateien anderswohin.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and for another server with a boot file; then start the machine again.</source>
        <translation>Sehen Sie auf den Bildschirm des Rechners, und suchen Sie nach einem anderen Server mit einer Startdatei; starten Sie dann den Rechner erneut.</translation>
    </message>
    <message>
        <source>The boot manager did not start</source>
        <translation>Der Start-Manager ist nicht gestartet</translation>
    </message>
    <message>
        <source>The boot manager {file} arrived, and never asked for its boot configuration.</source>
        <translation>Der Start-Manager {file} ist angekommen und hat nie seine Startkonfiguration angefordert.</translation>
    </message>
    <message>
        <source>Secure Boot refused it: the firmware does not know the authority that signed it (2011 or 2023), or revoked it. Or it did not start at all.</source>
        <translation>Secure Boot hat ihn abgelehnt: Die Firmware kennt die signierende Zertifizierungsstelle (2011 oder 2023) nicht oder hat sie gesperrt. Oder er ist gar nicht gestartet.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, choose the other signature in the boot image&apos;s properties, and try again.</source>
        <translation>Sehen Sie auf den Bildschirm des Rechners, wählen Sie in den Eigenschaften des Startabbilds die andere Signatur, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The boot manager did not go on</source>
        <translation>Der Start-Manager ging nicht weiter</translation>
    </message>
    <message>
        <source>It did not start, or it looks for its files at another server.</source>
        <translation>Er ist nicht gestartet, oder er sucht seine Dateien bei einem anderen Server.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and validate the boot image&apos;s content.</source>
        <translation>Sehen Sie auf den Bildschirm des Rechners, und überprüfen Sie den Inhalt des Startabbilds.</translation>
    </message>
    <message>
        <source>Stopped after its boot configuration</source>
        <translation>Nach der Startkonfiguration stehen geblieben</translation>
    </message>
    <message>
        <source>The boot manager read its boot configuration, and asked for nothing more: not for {file}, which comes next.</source>
        <translation>Der Start-Manager hat seine Startkonfiguration gelesen und nichts mehr angefordert: nicht {file}, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>It shows an error with a code (0xc000000f, 0xc0000098) on the machine&apos;s screen, or waits there for a key.</source>
        <translation>Er zeigt auf dem Bildschirm des Rechners einen Fehler mit Code (0xc000000f, 0xc0000098) oder wartet dort auf eine Taste.</translation>
    </message>
    <message>
        <source>Read the code on the machine&apos;s screen; validate the boot image&apos;s content and start the machine again.</source>
        <translation>Lesen Sie den Code auf dem Bildschirm des Rechners; überprüfen Sie den Inhalt des Startabbilds, und starten Sie den Rechner erneut.</translation>
    </message>
    <message>
        <source>Stopped before the boot image</source>
        <translation>Vor dem Startabbild stehen geblieben</translation>
    </message>
    <message>
        <source>The boot manager fetched its boot configuration and boot.sdi, and never asked for {file}.</source>
        <translation>Der Start-Manager hat seine Startkonfiguration und boot.sdi geholt und nie {file} angefordert.</translation>
    </message>
    <message>
        <source>It shows an error on the machine&apos;s screen: boot.sdi is damaged, or the machine has too little memory.</source>
        <translation>Er zeigt auf dem Bildschirm des Rechners einen Fehler: boot.sdi ist beschädigt, oder der Rechner hat zu wenig Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Blocks of {blksize} bytes do not get through</source>
        <translation>Blöcke von {blksize} Bytes kommen nicht durch</translation>
    </message>
    <message>
        <source>The machine agreed to blocks of {blksize} bytes, and then not one of them arrived: {file} stood still.</source>
        <translation>Der Rechner hat Blöcken von {blksize} Bytes zugestimmt, und dann kam keiner davon an: {file} blieb stehen.</translation>
    </message>
    <message>
        <source>A part of the path to the machine (a VPN, a tunnel, a switch) takes smaller packets only and drops larger ones.</source>
        <translation>Ein Teil des Netzwerkpfads zum Rechner (ein VPN, ein Tunnel, ein Switch) lässt nur kleinere Pakete durch und verwirft größere.</translation>
    </message>
    <message>
        <source>Set tftp.max-block-size to {suggested}, or mend the path&apos;s MTU.</source>
        <translation>Setzen Sie tftp.max-block-size auf {suggested}, oder beheben Sie die MTU des Netzwerkpfads.</translation>
    </message>
    <message>
        <source>The machine broke off the download</source>
        <translation>Der Rechner hat den Download abgebrochen</translation>
    </message>
    <message>
        <source>The machine broke off {file} after block {block} of {lastBlock} and said: &quot;{errorText}&quot; (error {errorCode}).</source>
        <translation>Der Rechner hat {file} nach Block {block} von {lastBlock} abgebrochen und gemeldet: „{errorText}“ (Fehler {errorCode}).</translation>
    </message>
    <message>
        <source>Its firmware has no room for the file, does not like an option, or somebody pressed a key.</source>
        <translation>Seine Firmware hat keinen Platz für die Datei, akzeptiert eine Option nicht, oder jemand hat eine Taste gedrückt.</translation>
    </message>
    <message>
        <source>Read the machine&apos;s own words; try a smaller boot program or newer firmware.</source>
        <translation>Lesen Sie die Meldung des Rechners selbst; versuchen Sie ein kleineres Startprogramm oder neuere Firmware.</translation>
    </message>
    <message>
        <source>Downloads do not reach it</source>
        <translation>Downloads erreichen ihn nicht</translation>
    </message>
    <message>
        <source>The machine asked for {file} by TFTP, and never acknowledged an answer.</source>
        <translation>Der Rechner hat {file} über TFTP angefordert und nie eine Antwort bestätigt.</translation>
    </message>
    <message>
        <source>A firewall between this server and the machine drops UDP from high ports, or only lets port 69 through.</source>
        <translation>Eine Firewall zwischen diesem Server und dem Rechner verwirft UDP von hohen Ports oder lässt nur Port 69 durch.</translation>
    </message>
    <message>
        <source>Let UDP pass from this server to the machine&apos;s network, whatever the port.</source>
        <translation>Lassen Sie UDP von diesem Server zum Netzwerk des Rechners durch, unabhängig vom Port.</translation>
    </message>
    <message>
        <source>Content cannot be read</source>
        <translation>Inhalt kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file {file} cannot be read on this server.</source>
        <translation>Die Datei {file} kann auf diesem Server nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The content folder was changed, or its disk fails.</source>
        <translation>Der Inhaltsordner wurde geändert, oder sein Datenträger ist defekt.</translation>
    </message>
    <message>
        <source>Broken off in the boot image</source>
        <translation>Im Startabbild abgebrochen</translation>
    </message>
    <message>
        <source>The download of the boot image began and never came to its end. It does not count as run.</source>
        <translation>Der Download des Startabbilds hat begonnen und kam nie zum Ende. Er zählt nicht als ausgeführt.</translation>
    </message>
    <message>
        <source>The machine lost power or its link, or was started anew in the middle.</source>
        <translation>Der Rechner hat Strom oder Verbindung verloren oder wurde mittendrin neu gestartet.</translation>
    </message>
    <message>
        <source>Start the machine again: it gets the same deployment once more.</source>
        <translation>Starten Sie den Rechner erneut: Er erhält dieselbe Bereitstellung noch einmal.</translation>
    </message>
    <message>
        <source>Asked for a file that is not here</source>
        <translation>Datei angefordert, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>The machine asked for {file}, which its boot does not have.</source>
        <translation>Der Rechner hat {file} angefordert, was zu seinem Start nicht gehört.</translation>
    </message>
    <message>
        <source>A boot program looks for a second part by name, or the firmware remembers a name of an earlier boot.</source>
        <translation>Ein Startprogramm sucht einen zweiten Teil nach Namen, oder die Firmware erinnert sich an einen Namen von einem früheren Start.</translation>
    </message>
    <message>
        <source>Add the file to the boot image, or deploy a program that needs none.</source>
        <translation>Fügen Sie die Datei dem Startabbild hinzu, oder stellen Sie ein Programm bereit, das keine braucht.</translation>
    </message>
    <message>
        <source>The download stood still</source>
        <translation>Der Download blieb stehen</translation>
    </message>
    <message>
        <source>The download of {file} stood still after block {block} of {lastBlock}.</source>
        <translation>Der Download von {file} blieb nach Block {block} von {lastBlock} stehen.</translation>
    </message>
    <message>
        <source>The machine lost power or its link, or the path loses packets.</source>
        <translation>Der Rechner hat Strom oder Verbindung verloren, oder der Netzwerkpfad verliert Pakete.</translation>
    </message>
    <message>
        <source>Look at the machine and at its cable, and start it again.</source>
        <translation>Sehen Sie nach dem Rechner und seinem Kabel, und starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Asked for the size only</source>
        <translation>Nur nach der Größe gefragt</translation>
    </message>
    <message>
        <source>The machine asked how large {file} is ({size} bytes), and never fetched it.</source>
        <translation>Der Rechner hat gefragt, wie groß {file} ist ({size} Bytes), und die Datei nie geholt.</translation>
    </message>
    <message>
        <source>The file is too large for its memory, or our answer about the size did not get back.</source>
        <translation>Die Datei ist zu groß für seinen Arbeitsspeicher, oder unsere Antwort zur Größe kam nicht zurück.</translation>
    </message>
    <message>
        <source>Check the firewall for UDP from high ports, and the size of the boot program.</source>
        <translation>Prüfen Sie die Firewall auf UDP von hohen Ports und die Größe des Startprogramms.</translation>
    </message>
    <message>
        <source>Runs in a circle</source>
        <translation>Läuft im Kreis</translation>
    </message>
    <message>
        <source>The machine fetched the same loader {file} {times} times and got no further.</source>
        <translation>Der Rechner hat dasselbe Ladeprogramm {file} {times}-mal geholt und kam nicht weiter.</translation>
    </message>
    <message>
        <source>The loader crashes or restarts the machine, or another DHCP server answers the loader and hands the loader out again.</source>
        <translation>Das Ladeprogramm stürzt ab oder startet den Rechner neu, oder ein anderer DHCP-Server antwortet dem Ladeprogramm und gibt es wieder aus.</translation>
    </message>
    <message>
        <source>Look for another PXE or DHCP server with a boot file, and try other firmware settings (Secure Boot off).</source>
        <translation>Suchen Sie nach einem anderen PXE- oder DHCP-Server mit einer Startdatei, und versuchen Sie andere Firmwareeinstellungen (Secure Boot aus).</translation>
    </message>
    <message>
        <source>The loader cannot reach its script</source>
        <translation>Das Ladeprogramm erreicht sein Skript nicht</translation>
    </message>
    <message>
        <source>The loader {file} started, asked, and was told where its script is; it never fetched it.</source>
        <translation>Das Ladeprogramm {file} ist gestartet, hat gefragt und erfahren, wo sein Skript liegt; es hat es nie geholt.</translation>
    </message>
    <message>
        <source>The machine cannot reach the HTTP port of this server (TCP 8069), or another DHCP server&apos;s answer won.</source>
        <translation>Der Rechner erreicht den HTTP-Port dieses Servers (TCP 8069) nicht, oder die Antwort eines anderen DHCP-Servers hat gewonnen.</translation>
    </message>
    <message>
        <source>Let TCP pass to the boot port, and look for another server with a boot file.</source>
        <translation>Lassen Sie TCP zum Boot-Port durch, und suchen Sie nach einem anderen Server mit einer Startdatei.</translation>
    </message>
    <message>
        <source>The loader never got its script</source>
        <translation>Das Ladeprogramm erhielt sein Skript nie</translation>
    </message>
    <message>
        <source>The loader {file} arrived, but never fetched its script.</source>
        <translation>Das Ladeprogramm {file} ist angekommen, hat aber sein Skript nie geholt.</translation>
    </message>
    <message>
        <source>The loader did not start (Secure Boot refuses it, no driver for the card), got no address, or cannot reach the HTTP port of this server.</source>
        <translation>Das Ladeprogramm ist nicht gestartet (Secure Boot lehnt es ab, kein Treiber für die Karte), hat keine Adresse erhalten oder erreicht den HTTP-Port dieses Servers nicht.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen; switch Secure Boot off, and let TCP pass to the boot port (8069).</source>
        <translation>Sehen Sie auf den Bildschirm des Rechners; schalten Sie Secure Boot aus, und lassen Sie TCP zum Boot-Port (8069) durch.</translation>
    </message>
    <message>
        <source>Another server booted it</source>
        <translation>Von einem anderen Server gestartet</translation>
    </message>
    <message>
        <source>The machine took the offer of {server} and fetched nothing from here.</source>
        <translation>Der Rechner hat das Angebot von {server} angenommen und hier nichts geholt.</translation>
    </message>
    <message>
        <source>{server} hands out a boot file too, or answers faster: another PXE server, or a DHCP server with options 66 and 67.</source>
        <translation>{server} gibt ebenfalls eine Startdatei aus oder antwortet schneller: ein anderer PXE-Server oder ein DHCP-Server mit den Optionen 66 und 67.</translation>
    </message>
    <message>
        <source>Remove the boot options from {server}, or let only one of the two answer this machine.</source>
        <translation>Entfernen Sie die Startoptionen von {server}, oder lassen Sie nur einen der beiden diesem Rechner antworten.</translation>
    </message>
    <message>
        <source>Port 4011 is blocked</source>
        <translation>Port 4011 ist gesperrt</translation>
    </message>
    <message>
        <source>The machine took its address and our offer, could not ask on UDP port 4011 what to boot, and went on.</source>
        <translation>Der Rechner hat seine Adresse und unser Angebot angenommen, konnte auf UDP-Port 4011 nicht fragen, was zu starten ist, und ging weiter.</translation>
    </message>
    <message>
        <source>A firewall, or another program on this server, keeps UDP 4011 from the engine.</source>
        <translation>Eine Firewall oder ein anderes Programm auf diesem Server hält UDP 4011 vom Dienst fern.</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass to this server.</source>
        <translation>Lassen Sie UDP 4011 zu diesem Server durch.</translation>
    </message>
    <message>
        <source>Never asked on port 4011</source>
        <translation>Hat nie auf Port 4011 gefragt</translation>
    </message>
    <message>
        <source>The machine took its address from {server}, and then never asked this server on UDP port 4011 what to boot.</source>
        <translation>Der Rechner hat seine Adresse von {server} angenommen und diesen Server dann nie auf UDP-Port 4011 gefragt, was zu starten ist.</translation>
    </message>
    <message>
        <source>A firewall drops UDP 4011 between the machine and this server; or {server} also hands out a boot file, and the machine took that.</source>
        <translation>Eine Firewall verwirft UDP 4011 zwischen dem Rechner und diesem Server; oder {server} gibt ebenfalls eine Startdatei aus, und der Rechner hat diese genommen.</translation>
    </message>
    <message>
        <source>Let UDP 4011 pass to this server, and look at the boot options of {server}.</source>
        <translation>Lassen Sie UDP 4011 zu diesem Server durch, und sehen Sie sich die Startoptionen von {server} an.</translation>
    </message>
    <message>
        <source>Never asked for its boot file</source>
        <translation>Hat seine Startdatei nie angefordert</translation>
    </message>
    <message>
        <source>The machine was told its boot file, {file}, and never asked for it.</source>
        <translation>Der Rechner hat seine Startdatei {file} erfahren und sie nie angefordert.</translation>
    </message>
    <message>
        <source>A firewall drops its requests: UDP 69 for TFTP, TCP 8069 for HTTP.</source>
        <translation>Eine Firewall verwirft seine Anforderungen: UDP 69 für TFTP, TCP 8069 für HTTP.</translation>
    </message>
    <message>
        <source>Let these ports pass to this server.</source>
        <translation>Lassen Sie diese Ports zu diesem Server durch.</translation>
    </message>
    <message>
        <source>Takes no offer</source>
        <translation>Nimmt kein Angebot an</translation>
    </message>
    <message>
        <source>The machine asked {attempts} times, was offered a boot each time, and took no offer.</source>
        <translation>Der Rechner hat {attempts}-mal gefragt, bekam jedes Mal einen Start angeboten und nahm kein Angebot an.</translation>
    </message>
    <message>
        <source>No DHCP server gives it an address (in mode proxy one must), our offers do not get back to it (DHCP snooping, a relay that does not know this server), or its firmware does not take an offer beside another.</source>
        <translation>Kein DHCP-Server gibt ihm eine Adresse (im Modus „proxy“ muss es einer), unsere Angebote kommen nicht zu ihm zurück (DHCP-Snooping, ein Relay, das diesen Server nicht kennt), oder seine Firmware nimmt kein Angebot neben einem anderen an.</translation>
    </message>
    <message>
        <source>Check that a DHCP server answers on its network; trust this server&apos;s switch port; for such firmware use mode server.</source>
        <translation>Prüfen Sie, ob ein DHCP-Server in seinem Netzwerk antwortet; vertrauen Sie dem Switch-Port dieses Servers; verwenden Sie für solche Firmware den Modus „server“.</translation>
    </message>
    <message>
        <source>Went on without the network</source>
        <translation>Ging ohne Netzwerk weiter</translation>
    </message>
    <message>
        <source>The machine was offered a boot, and never came back.</source>
        <translation>Dem Rechner wurde ein Start angeboten, und er kam nie zurück.</translation>
    </message>
    <message>
        <source>Somebody chose another boot device, or it gave up at once.</source>
        <translation>Jemand hat ein anderes Startgerät gewählt, oder der Rechner gab sofort auf.</translation>
    </message>
    <message>
        <source>Start the machine again and watch its screen.</source>
        <translation>Starten Sie den Rechner erneut, und beobachten Sie seinen Bildschirm.</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Erneut gestartet</translation>
    </message>
    <message>
        <source>This boot ended because the machine asked anew, or because what it gets was changed; the next one replaced it.</source>
        <translation>Dieser Start endete, weil der Rechner neu gefragt hat oder weil geändert wurde, was er erhält; der nächste hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>Nothing more was heard</source>
        <translation>Nichts mehr gehört</translation>
    </message>
    <message>
        <source>The machine fetched {file}, and then nothing more was heard of it.</source>
        <translation>Der Rechner hat {file} geholt, und dann war nichts mehr von ihm zu hören.</translation>
    </message>
    <message>
        <source>It was switched off, or what it started failed without a word.</source>
        <translation>Er wurde ausgeschaltet, oder was er gestartet hat, ist ohne Meldung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s screen, and start it again.</source>
        <translation>Sehen Sie auf den Bildschirm des Rechners, und starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Its link came up late</source>
        <translation>Seine Verbindung kam spät</translation>
    </message>
    <message>
        <source>The first request that arrived was sent {secs} seconds after the machine began to ask: earlier ones were lost.</source>
        <translation>Die erste Anforderung, die ankam, wurde {secs} Sekunden nach Beginn des Fragens gesendet: Frühere gingen verloren.</translation>
    </message>
    <message>
        <source>The switch holds the port back after the link comes up (spanning tree, 802.1X, power saving); or the engine was not running yet.</source>
        <translation>Der Switch hält den Port zurück, nachdem die Verbindung steht (Spanning Tree, 802.1X, Energiesparen); oder der Dienst lief noch nicht.</translation>
    </message>
    <message>
        <source>Switch the port to an edge port (PortFast).</source>
        <translation>Machen Sie den Port zum Edge-Port (PortFast).</translation>
    </message>
    <message>
        <source>Came by two paths</source>
        <translation>Kam auf zwei Wegen</translation>
    </message>
    <message>
        <source>The same request came by two paths: through {relay} and through {other}.</source>
        <translation>Dieselbe Anforderung kam auf zwei Wegen: über {relay} und über {other}.</translation>
    </message>
    <message>
        <source>Two relays forward this network, or a relay and this server both hear it.</source>
        <translation>Zwei Relays leiten dieses Netzwerk weiter, oder ein Relay und dieser Server hören es beide.</translation>
    </message>
    <message>
        <source>Usually harmless. Let one relay forward to this server.</source>
        <translation>Meist harmlos. Lassen Sie nur ein Relay an diesen Server weiterleiten.</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>The machine is loading {file}.</source>
        <translation>Der Rechner lädt {file}.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Fragt an</translation>
    </message>
    <message>
        <source>The machine asked and was answered; it has not fetched anything yet.</source>
        <translation>Der Rechner hat gefragt und Antwort erhalten; er hat noch nichts geholt.</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>Noch nichts zu sagen</translation>
    </message>
    <message>
        <source>What was seen of this boot does not say more.</source>
        <translation>Was von diesem Start zu sehen war, sagt nicht mehr.</translation>
    </message>
    <message>
        <source>A variable does not fit the command line</source>
        <translation>Eine Variable passt nicht in die Befehlszeile</translation>
    </message>
    <message>
        <source>The boot was decided, but its command line cannot be made: {detail}</source>
        <translation>Der Start war entschieden, aber seine Befehlszeile kann nicht gebildet werden: {detail}</translation>
    </message>
    <message>
        <source>A kernel&apos;s command line has a limited length and no way to escape quotation marks, so not every value can stand in it.</source>
        <translation>Die Befehlszeile eines Kernels ist in der Länge begrenzt und kann Anführungszeichen nicht maskieren; deshalb kann nicht jeder Wert darin stehen.</translation>
    </message>
    <message>
        <source>Change the variable of the device or collection, or the boot image&apos;s command line.</source>
        <translation>Ändern Sie die Variable des Geräts oder der Sammlung oder die Befehlszeile des Startabbilds.</translation>
    </message>
    <message>
        <source>The boot image arrived completely. What it did on the machine is not known: nothing of it has reported.</source>
        <translation>Das Startabbild ist vollständig angekommen. Was es auf dem Rechner getan hat, ist nicht bekannt: Es hat nichts gemeldet.</translation>
    </message>
    <message>
        <source>Stopped: device removed</source>
        <translation>Beendet: Gerät entfernt</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its device was removed from this site. What did not arrive does not count as run.</source>
        <translation>Der laufende Start wurde beendet, weil sein Gerät aus diesem Standort entfernt wurde. Was nicht angekommen ist, zählt nicht als ausgeführt.</translation>
    </message>
    <message>
        <source>Somebody deleted the device.</source>
        <translation>Jemand hat das Gerät gelöscht.</translation>
    </message>
    <message>
        <source>Add the machine again if it should boot. Required deployments would run on it again.</source>
        <translation>Fügen Sie den Rechner wieder hinzu, wenn er starten soll. Erforderliche Bereitstellungen würden noch einmal auf ihm ausgeführt.</translation>
    </message>
    <message>
        <source>Stopped: quarantine</source>
        <translation>Beendet: Quarantäne</translation>
    </message>
    <message>
        <source>The boot was stopped while it ran, because its device was put into quarantine. What did not arrive does not count as run.</source>
        <translation>Der laufende Start wurde beendet, weil sein Gerät unter Quarantäne gestellt wurde. Was nicht angekommen ist, zählt nicht als ausgeführt.</translation>
    </message>
    <message>
        <source>Somebody put the device into quarantine.</source>
        <translation>Jemand hat das Gerät unter Quarantäne gestellt.</translation>
    </message>
    <message>
        <source>Release it if it should boot, and start it again.</source>
        <translation>Entlassen Sie es, wenn es starten soll, und starten Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>WhyTexts</name>
    <message>
        <source>It gets %1 with boot image %2 (deployment %3). %4</source>
        <translation>Er erhält %1 mit dem Startabbild %2 (Bereitstellung %3). %4</translation>
    </message>
    <message>
        <source>%1 is required: from %2 on it runs without asking.</source>
        <translation>%1 ist erforderlich: Ab %2 erfolgt die Ausführung ohne Rückfrage.</translation>
    </message>
</context>
<context>
    <name>WimImageTexts</name>
    <message>
        <source>%1 (bootable)</source>
        <translation>%1 (startfähig)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Boots bare machines over the network.</source>
        <translation>Startet Rechner ohne Betriebssystem über das Netzwerk.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Es besteht keinerlei Garantie.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Info über Slipway</translation>
    </message>
    <message>
        <source>Qt %1, on %2</source>
        <translation>Qt %1, unter %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
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
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Everything that an administrator changes or clears leaves a row here, whichever program did it.</source>
        <translation>Alles, was ein Administrator ändert oder zurücksetzt, hinterlässt hier eine Zeile, gleich mit welchem Programm.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation>Zustand des Auditprotokolls</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Every row is compared with its hash…</source>
        <translation>Jede Zeile wird mit ihrem Hash verglichen…</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>Das Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>Export the Audit Trail</source>
        <translation>Auditprotokoll exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 Zeilen wurden in %2 geschrieben.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Vorheriger Hash</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>Startabbilder</translation>
    </message>
    <message>
        <source>Task sequences</source>
        <translation>Tasksequenzen</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Exclusions and identifiers</source>
        <translation>Ausschlüsse und Kennungen</translation>
    </message>
    <message>
        <source>Guards and clearing</source>
        <translation>Schutz und Zurücksetzen</translation>
    </message>
    <message>
        <source>Settings and site</source>
        <translation>Einstellungen und Standort</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Backups, leases and boots</source>
        <translation>Sicherungen, Leases und Starts</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupDialog</name>
    <message>
        <source>Back Up Now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Folder for the Backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>&amp;Include the boot images</source>
        <translation>Startabbilder &amp;einschließen</translation>
    </message>
    <message>
        <source>The configuration and the history are copied as they are at this moment, while Slipway serves.</source>
        <translation>Konfiguration und Verlauf werden kopiert, wie sie in diesem Augenblick sind, während der Dienst läuft.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>The backup gets a folder of its own in there, readable by you alone: it holds the values of secret variables, too. Better on another disk than the site.</source>
        <translation>Die Sicherung erhält darin einen eigenen Ordner, den nur Sie lesen können: Sie enthält auch die Werte geheimer Variablen. Besser auf einem anderen Datenträger als der Standort.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>At most %1. What an older backup in the same folder holds already takes no more room. Without them, a site that is restored on another computer has to be given its content anew.</source>
        <translation>Höchstens %1. Was eine ältere Sicherung im selben Ordner schon enthält, braucht keinen weiteren Platz. Ohne Startabbilder muss einem Standort, der auf einem anderen Computer wiederhergestellt wird, sein Inhalt neu gegeben werden.</translation>
    </message>
    <message>
        <source>Choose a folder for the backup.</source>
        <translation>Wählen Sie einen Ordner für die Sicherung.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners an.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>A backup was made: %1, %2.</source>
        <translation>Eine Sicherung wurde erstellt: %1, %2.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupPage</name>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>A backup is a copy of the configuration and the history, made while Slipway serves. With one, a lost disk costs minutes.</source>
        <translation>Eine Sicherung ist eine Kopie von Konfiguration und Verlauf, erstellt bei laufendem Dienst. Mit ihr kostet ein verlorener Datenträger nur Minuten.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The last one that was due has not been made yet.</source>
        <translation>Die letzte fällige wurde noch nicht erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Backup(s)</source>
        <translation>
            <numerusform>%n Sicherung löschen</numerusform>
            <numerusform>%n Sicherungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What is deleted from the disk cannot be brought back.</source>
        <translation>Was vom Datenträger gelöscht ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s) could not be deleted whole. %2</source>
        <translation>
            <numerusform>%1 von %n Sicherung nicht vollständig gelöscht. %2</numerusform>
            <numerusform>%1 von %n Sicherungen nicht vollständig gelöscht. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Another Folder</source>
        <translation>Anderen Ordner anzeigen</translation>
    </message>
    <message>
        <source>These are the backups in %1.</source>
        <translation>Das sind die Sicherungen in %1.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupVerifyDialog</name>
    <message numerus="yes">
        <source>Verify %n Backup(s)</source>
        <translation>
            <numerusform>%n Sicherung prüfen</numerusform>
            <numerusform>%n Sicherungen prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every byte is read and compared with its hash, and the databases are looked through.</source>
        <translation>Jedes Byte wird gelesen und mit seinem Hash verglichen, und die Datenbanken werden durchgesehen.</translation>
    </message>
    <message>
        <source>Sound: everything is as it was when it was made.</source>
        <translation>Unversehrt: Alles ist wie bei der Erstellung.</translation>
    </message>
    <message>
        <source>Damaged. Make a new backup, and look after the disk.</source>
        <translation>Beschädigt. Erstellen Sie eine neue Sicherung, und überprüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootFilesPane</name>
    <message>
        <source>Files of the boot image</source>
        <translation>Dateien des Startabbilds</translation>
    </message>
    <message>
        <source>Supply from &amp;Folder…</source>
        <translation>Aus &amp;Ordner ergänzen…</translation>
    </message>
    <message>
        <source>Supply from &amp;ISO or File…</source>
        <translation>Aus &amp;ISO oder Datei ergänzen…</translation>
    </message>
    <message>
        <source>A Windows ISO, a folder of it, or a single file such as wimboot. Also by dropping it here. What is found is taken at once.</source>
        <translation>Eine Windows-ISO, ein Ordner daraus oder eine einzelne Datei wie wimboot. Auch durch Ablegen hier. Was gefunden wird, wird sofort übernommen.</translation>
    </message>
    <message>
        <source>Drop to supply boot files</source>
        <translation>Zum Ergänzen von Startdateien hier ablegen</translation>
    </message>
    <message>
        <source>Folder with Boot Files</source>
        <translation>Ordner mit Startdateien</translation>
    </message>
    <message>
        <source>ISO or Boot File</source>
        <translation>ISO oder Startdatei</translation>
    </message>
    <message>
        <source>Looking for boot files</source>
        <translation>Startdateien werden gesucht</translation>
    </message>
    <message>
        <source>There is none of the boot files in %1. On a Windows ISO they lie in boot, efi and sources.</source>
        <translation>In %1 ist keine der Startdateien. Auf einer Windows-ISO liegen sie in boot, efi und sources.</translation>
    </message>
    <message>
        <source>Taken from %1: %2.</source>
        <translation>Aus %1 übernommen: %2.</translation>
    </message>
    <message>
        <source>Complete: every file that the machines of this image need is here.</source>
        <translation>Vollständig: Alle Dateien, die die Rechner dieses Abbilds benötigen, sind da.</translation>
    </message>
    <message>
        <source>Select a file to read what its signature means to a machine with Secure Boot.</source>
        <translation>Wählen Sie eine Datei aus, um zu lesen, was ihre Signatur für einen Rechner mit Secure Boot bedeutet.</translation>
    </message>
    <message>
        <source>Its signature is not known: most likely it is no program for UEFI.</source>
        <translation>Ihre Signatur ist nicht bekannt: Höchstwahrscheinlich ist sie kein Programm für UEFI.</translation>
    </message>
    <message>
        <source>Secure Boot does not look at this file.</source>
        <translation>Secure Boot beachtet diese Datei nicht.</translation>
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
        <translation>Startabbild hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The files are copied into the site and checked by their hash from then on. The originals are not needed to serve them.</source>
        <translation>Die Dateien werden in den Standort kopiert und von da an anhand ihres Hashs geprüft. Zum Ausliefern werden die Originale nicht benötigt.</translation>
    </message>
    <message>
        <source>Drop the boot image&apos;s files here</source>
        <translation>Dateien des Startabbilds hier ablegen</translation>
    </message>
    <message>
        <source>&amp;Windows PE (WIM)</source>
        <translation>&amp;Windows PE (WIM)</translation>
    </message>
    <message>
        <source>&amp;Linux: kernel and initial RAM disks</source>
        <translation>&amp;Linux: Kernel und initiale RAM-Disks</translation>
    </message>
    <message>
        <source>Single &amp;boot program</source>
        <translation>Einzelnes &amp;Startprogramm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>&amp;Architektur</translation>
    </message>
    <message>
        <source>Deploy this boot image from the &amp;PXE-enabled distribution point</source>
        <translation>Dieses Startabbild vom &amp;PXE-fähigen Verteilungspunkt bereitstellen</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Startprogramm</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Fi&amp;rmware</source>
        <translation>Fi&amp;rmware</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>&amp;Kernel</translation>
    </message>
    <message>
        <source>Initial RAM disks</source>
        <translation>Initiale RAM-Disks</translation>
    </message>
    <message>
        <source>&amp;Initial RAM disks</source>
        <translation>&amp;Initiale RAM-Disks</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>&amp;Befehlszeile</translation>
    </message>
    <message>
        <source>The image in the WIM is for %1. Machines of %2 will most likely not boot it.</source>
        <translation>Das Abbild in der WIM-Datei ist für %1. Rechner mit %2 werden es höchstwahrscheinlich nicht starten.</translation>
    </message>
    <message>
        <source>Choose the kernel&apos;s file.</source>
        <translation>Wählen Sie die Datei des Kernels.</translation>
    </message>
    <message>
        <source>Choose the boot program&apos;s file.</source>
        <translation>Wählen Sie die Datei des Startprogramms.</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path.</source>
        <translation>%1 ist keine Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose at least one initial RAM disk: the kernel finds its first programs there.</source>
        <translation>Wählen Sie mindestens eine initiale RAM-Disk: Der Kernel findet dort seine ersten Programme.</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>Das Startabbild benötigt einen Namen.</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>Kopieren und Hashen</translation>
    </message>
    <message>
        <source>The boot image %1 was added.</source>
        <translation>Das Startabbild %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The boot image %1 was added. What it lacks stands with its boot files.</source>
        <translation>Das Startabbild %1 wurde hinzugefügt. Was ihm fehlt, steht bei seinen Startdateien.</translation>
    </message>
    <message>
        <source>Found from the file</source>
        <translation>Aus der Datei ermittelt</translation>
    </message>
    <message>
        <source>Machines will hardly boot this:</source>
        <translation>Rechner werden dies kaum starten können:</translation>
    </message>
    <message>
        <source>The boot image %1 was added, but machines will hardly boot it. %2</source>
        <translation>Das Startabbild %1 wurde hinzugefügt, aber Rechner werden es kaum starten können. %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImagePage</name>
    <message>
        <source>Supply Files…</source>
        <translation>Dateien ergänzen…</translation>
    </message>
    <message>
        <source>No boot images yet</source>
        <translation>Noch keine Startabbilder</translation>
    </message>
    <message>
        <source>A boot image is what a bare machine starts over the network: Windows PE, Linux, or a boot program. Drop a boot.wim here, or choose a file.</source>
        <translation>Ein Startabbild ist, was ein Rechner ohne Betriebssystem über das Netzwerk startet: Windows PE, Linux oder ein Startprogramm. Legen Sie hier eine boot.wim ab, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Supply boot files</source>
        <translation>Startdateien ergänzen</translation>
    </message>
    <message>
        <source>Content that no other boot image shares is removed from the disk as well.</source>
        <translation>Inhalt, den kein anderes Startabbild mitbenutzt, wird auch vom Datenträger entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) can be booted by PXE again.</source>
        <translation>
            <numerusform>%n Startabbild kann wieder über PXE gestartet werden.</numerusform>
            <numerusform>%n Startabbilder können wieder über PXE gestartet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) cannot be booted by PXE any more.</source>
        <translation>
            <numerusform>%n Startabbild kann nicht mehr über PXE gestartet werden.</numerusform>
            <numerusform>%n Startabbilder können nicht mehr über PXE gestartet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files that it was imported from stay where they are.</source>
        <translation>Die Dateien, aus denen importiert wurde, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>These are used by task sequences and stay: %1.</source>
        <translation>Diese werden von Tasksequenzen verwendet und bleiben: %1.</translation>
    </message>
    <message>
        <source>The boot image %1 cannot be removed while it is used by %2. Give the task sequence another boot image first.</source>
        <translation>Das Startabbild %1 kann nicht entfernt werden, solange es verwendet wird von: %2. Geben Sie der Tasksequenz zuerst ein anderes Startabbild.</translation>
    </message>
    <message>
        <source>Show Task Sequence</source>
        <translation>Tasksequenz anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Boot Image(s)</source>
        <translation>
            <numerusform>%n Startabbild löschen</numerusform>
            <numerusform>%n Startabbilder löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) are removed from the site, with their content.</source>
        <translation>
            <numerusform>%n Startabbild wird mit seinem Inhalt aus dem Standort entfernt.</numerusform>
            <numerusform>%n Startabbilder werden mit ihrem Inhalt aus dem Standort entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (aus %2)</translation>
    </message>
    <message>
        <source>No required deployment boots it.</source>
        <translation>Keine erforderliche Bereitstellung startet es.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n Boot Image(s)</source>
        <translation>
            <numerusform>%n Startabbild aktualisieren</numerusform>
            <numerusform>%n Startabbilder aktualisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are imported again from where they came, and served from then on.</source>
        <translation>Die Dateien werden noch einmal von ihrer Quelle importiert und von da an ausgeliefert.</translation>
    </message>
    <message>
        <source>Machines that boot now finish with the old content. Then it is removed.</source>
        <translation>Rechner, die gerade starten, tun das mit dem alten Inhalt. Danach wird er entfernt.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have yet to boot it by required deployments: %1.</source>
        <translation>
            <numerusform>%n Gerät muss es durch erforderliche Bereitstellungen noch starten: %1.</numerusform>
            <numerusform>%n Geräte müssen es durch erforderliche Bereitstellungen noch starten: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImagePropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Parts of the boot image</source>
        <translation>Teile des Startabbilds</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Data Source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Boot Files</source>
        <translation>Startdateien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Used By</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Command line</source>
        <translation>&amp;Befehlszeile</translation>
    </message>
    <message>
        <source>Deploy this boot image from the &amp;PXE-enabled distribution point</source>
        <translation>Dieses Startabbild vom &amp;PXE-fähigen Verteilungspunkt bereitstellen</translation>
    </message>
    <message>
        <source>Started &amp;by</source>
        <translation>&amp;Gestartet durch</translation>
    </message>
    <message>
        <source>Boot manager si&amp;gned</source>
        <translation>Start-&amp;Manager signiert</translation>
    </message>
    <message>
        <source>Served to UEFI</source>
        <translation>An UEFI ausgeliefert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Source of the kernel</source>
        <translation>&amp;Quelle des Kernels</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>What Update reads. Machines get the copy in the site, never this file.</source>
        <translation>Was beim Aktualisieren gelesen wird. Rechner erhalten die Kopie im Standort, nie diese Datei.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Image in the WIM</source>
        <translation>Abbild in der WIM-Datei</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>&amp;Update from Source…</source>
        <translation>&amp;Aus Quelle aktualisieren…</translation>
    </message>
    <message>
        <source>&amp;Validate…</source>
        <translation>Übe&amp;rprüfen…</translation>
    </message>
    <message>
        <source>Task sequences and deployments</source>
        <translation>Tasksequenzen und Bereitstellungen</translation>
    </message>
    <message>
        <source>Show &amp;Task Sequence</source>
        <translation>&amp;Tasksequenz anzeigen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1 (Windows %2, %3)</source>
        <translation>%1 (Windows %2, %3)</translation>
    </message>
    <message>
        <source>While a task sequence uses it, the boot image cannot be removed.</source>
        <translation>Solange eine Tasksequenz es verwendet, kann das Startabbild nicht entfernt werden.</translation>
    </message>
    <message>
        <source>No task sequence uses this boot image.</source>
        <translation>Keine Tasksequenz verwendet dieses Startabbild.</translation>
    </message>
    <message>
        <source>No boot manager for UEFI: see Boot Files</source>
        <translation>Kein Start-Manager für UEFI: siehe Startdateien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>signature unknown</source>
        <translation>Signatur unbekannt</translation>
    </message>
    <message>
        <source>Apply the new source first.</source>
        <translation>Übernehmen Sie zuerst die neue Quelle.</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>Das Startabbild benötigt einen Namen.</translation>
    </message>
    <message>
        <source>The source cannot be empty.</source>
        <translation>Die Quelle darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootWaterfall</name>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 · failed</source>
        <translation>%1 · fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waterfall of %1</source>
        <translation>Wasserfall von %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BulkDialog</name>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n done.</source>
        <translation>
            <numerusform>%1: %n fertig.</numerusform>
            <numerusform>%1: %n fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>%1 fertig, %2 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Cancelled: the others stay as they were.</source>
        <translation>%1. Abgebrochen: Die übrigen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChartCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Pause, zoom, save, or show as a table</source>
        <translation>Anhalten, zoomen, speichern oder als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Zoomed in</source>
        <translation>Vergrößert</translation>
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
        <translation>Sammlung auswählen</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>Wählen Sie eine Sammlung.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ClearDialog</name>
    <message numerus="yes">
        <source>Required PXE deployments cleared on %n device(s).</source>
        <translation>
            <numerusform>Erforderliche PXE-Bereitstellungen auf %n Gerät zurückgesetzt.</numerusform>
            <numerusform>Erforderliche PXE-Bereitstellungen auf %n Geräten zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booting now, not cleared: %1. Clear them again when they are done.</source>
        <translation>Starten gerade, nicht zurückgesetzt: %1. Setzen Sie sie noch einmal zurück, wenn sie fertig sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>The Clear was undone on %n device(s).</source>
        <translation>
            <numerusform>Das Zurücksetzen wurde auf %n Gerät rückgängig gemacht.</numerusform>
            <numerusform>Das Zurücksetzen wurde auf %n Geräten rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>These began to boot meanwhile, and stay cleared: %1.</source>
        <translation>Diese starteten inzwischen und bleiben zurückgesetzt: %1.</translation>
    </message>
    <message>
        <source>Clear Required PXE Deployments</source>
        <translation>Erforderliche PXE-Bereitstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Looking at what has run…</source>
        <translation>Es wird nachgesehen, was ausgeführt wurde…</translation>
    </message>
    <message>
        <source>What is cleared, device by device</source>
        <translation>Was zurückgesetzt wird, Gerät für Gerät</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why? It is kept with your name.</source>
        <translation>Warum? Wird mit Ihrem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Nothing has run on these machines yet. Clearing changes nothing.</source>
        <translation>Auf diesen Rechnern wurde noch nichts ausgeführt. Zurücksetzen ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten. None of them would start by itself at its next PXE boot.</source>
        <translation>
            <numerusform>Auf %n Rechner wird vergessen, was ausgeführt wurde. Beim nächsten PXE-Start würde auf ihm nichts von selbst beginnen.</numerusform>
            <numerusform>Auf %n Rechnern wird vergessen, was ausgeführt wurde. Beim nächsten PXE-Start würde auf keinem von ihnen etwas von selbst beginnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten.</source>
        <translation>
            <numerusform>Auf %n Rechner wird vergessen, was ausgeführt wurde.</numerusform>
            <numerusform>Auf %n Rechnern wird vergessen, was ausgeführt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will start at the next PXE boot without asking, and may lose what is on the disks.</source>
        <translation>
            <numerusform>Auf %n davon beginnt beim nächsten PXE-Start ohne Rückfrage eine Bereitstellung; was auf den Datenträgern ist, geht womöglich verloren.</numerusform>
            <numerusform>Auf %n davon beginnt beim nächsten PXE-Start ohne Rückfrage eine Bereitstellung; was auf den Datenträgern ist, geht womöglich verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will do so as soon as a maintenance window opens, and may lose what is on the disks.</source>
        <translation>
            <numerusform>Auf %n davon geschieht dies, sobald sich ein Wartungsfenster öffnet; was auf den Datenträgern ist, geht womöglich verloren.</numerusform>
            <numerusform>Auf %n davon geschieht dies, sobald sich ein Wartungsfenster öffnet; was auf den Datenträgern ist, geht womöglich verloren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectDialog</name>
    <message numerus="yes">
        <source>Add %n Device(s) to a Collection</source>
        <translation>
            <numerusform>%n Gerät einer Sammlung hinzufügen</numerusform>
            <numerusform>%n Geräte einer Sammlung hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>There is no collection of your own yet. Create one under Device Collections first; the built-in ones take their members by themselves.</source>
        <translation>Noch gibt es keine eigene Sammlung. Erstellen Sie zuerst eine unter Gerätesammlungen; die integrierten nehmen ihre Mitglieder selbst auf.</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>Wählen Sie eine Sammlung.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionDialog</name>
    <message>
        <source>Create Device Collection</source>
        <translation>Gerätesammlung erstellen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Deployments go to collections. A machine counts as a member only while it is in the limiting collection too.</source>
        <translation>Bereitstellungen gehen an Sammlungen. Ein Rechner zählt nur als Mitglied, solange er auch in der begrenzenden Sammlung ist.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Limiting collection</source>
        <translation>&amp;Begrenzende Sammlung</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>Die Sammlung benötigt einen Namen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionPage</name>
    <message>
        <source>No collections yet</source>
        <translation>Noch keine Sammlungen</translation>
    </message>
    <message>
        <source>Deployments go to collections of devices.</source>
        <translation>Bereitstellungen gehen an Sammlungen von Geräten.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Delete Collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>A collection that deployments or other collections need cannot be removed.</source>
        <translation>Eine Sammlung, die von Bereitstellungen oder anderen Sammlungen benötigt wird, kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Delete Collections</source>
        <translation>Sammlungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) are removed. Their members stay in the site.</source>
        <translation>
            <numerusform>%n Sammlung wird entfernt. Ihre Mitglieder bleiben im Standort.</numerusform>
            <numerusform>%n Sammlungen werden entfernt. Ihre Mitglieder bleiben im Standort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown machines cannot be members of a collection. Register them first.</source>
        <translation>Unbekannte Rechner können nicht Mitglied einer Sammlung sein. Registrieren Sie sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are members of %1 now.</source>
        <translation>
            <numerusform>%n Gerät ist jetzt Mitglied von %1.</numerusform>
            <numerusform>%n Geräte sind jetzt Mitglieder von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The membership of every collection was evaluated. The numbers of members are the same.</source>
        <translation>Die Mitgliedschaft jeder Sammlung wurde ausgewertet. Die Mitgliederzahlen sind unverändert.</translation>
    </message>
    <message>
        <source>The membership of every collection was evaluated. %1</source>
        <translation>Die Mitgliedschaft jeder Sammlung wurde ausgewertet. %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectionPropertiesDialog</name>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Parts of the collection</source>
        <translation>Teile der Sammlung</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Membership Rules</source>
        <translation>Mitgliedschaftsregeln</translation>
    </message>
    <message>
        <source>Maintenance Windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Limiting collection</source>
        <translation>Begrenzende Sammlung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Limiting collection</source>
        <translation>&amp;Begrenzende Sammlung</translation>
    </message>
    <message>
        <source>A machine counts as a member only while it is in the limiting collection too, whatever the rules say.</source>
        <translation>Ein Rechner zählt nur als Mitglied, solange er auch in der begrenzenden Sammlung ist, was die Regeln auch sagen.</translation>
    </message>
    <message>
        <source>Membership rules</source>
        <translation>Mitgliedschaftsregeln</translation>
    </message>
    <message>
        <source>Add &amp;Query…</source>
        <translation>Ab&amp;frage hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Include Collection…</source>
        <translation>Sammlung &amp;einschließen…</translation>
    </message>
    <message>
        <source>E&amp;xclude Collection…</source>
        <translation>Sammlung &amp;ausschließen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>&amp;Add Window…</source>
        <translation>Fenster &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Include the members of %1</source>
        <translation>Die Mitglieder von %1 einschließen</translation>
    </message>
    <message>
        <source>Exclude the members of %1</source>
        <translation>Die Mitglieder von %1 ausschließen</translation>
    </message>
    <message>
        <source>There is no rule: members are only the direct ones, chosen under Members. Add a query to let machines join by themselves.</source>
        <translation>Es gibt keine Regel: Mitglieder sind nur die direkten, ausgewählt unter „Mitglieder“. Fügen Sie eine Abfrage hinzu, damit Rechner von selbst beitreten.</translation>
    </message>
    <message>
        <source>Members are the direct ones and whoever a query or an included collection brings, but never who is in an excluded collection.</source>
        <translation>Mitglieder sind die direkten und alle, die eine Abfrage oder eine eingeschlossene Sammlung beisteuert, aber nie, wer in einer ausgeschlossenen Sammlung ist.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>There is no window: required deployments may start on the members at any time, unless another of their collections has windows.</source>
        <translation>Es gibt kein Fenster: Erforderliche Bereitstellungen dürfen auf den Mitgliedern jederzeit starten, außer eine andere ihrer Sammlungen hat Fenster.</translation>
    </message>
    <message>
        <source>Required deployments start on the members only while one of their windows is open, those of their other collections included. Available ones are not affected.</source>
        <translation>Erforderliche Bereitstellungen starten auf den Mitgliedern nur, solange eines ihrer Fenster offen ist, auch aus anderen ihrer Sammlungen. Verfügbare sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Include Collection</source>
        <translation>Sammlung einschließen</translation>
    </message>
    <message>
        <source>Exclude Collection</source>
        <translation>Sammlung ausschließen</translation>
    </message>
    <message>
        <source>Its members become members of this collection too.</source>
        <translation>Ihre Mitglieder werden auch Mitglieder dieser Sammlung.</translation>
    </message>
    <message>
        <source>Its members are kept out of this collection, even those that are direct members here.</source>
        <translation>Ihre Mitglieder bleiben aus dieser Sammlung heraus, auch solche, die hier direkte Mitglieder sind.</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>Die Sammlung benötigt einen Namen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandLineField</name>
    <message>
        <source>Where the machine reports its status is added by itself. ${Name} stands for a variable of the machine, ${slipway.name} for its name.</source>
        <translation>Wohin der Rechner seinen Status meldet, wird von selbst hinzugefügt. ${Name} steht für eine Variable des Rechners, ${slipway.name} für seinen Namen.</translation>
    </message>
    <message>
        <source>No device and no collection has the variable %1: its place stays empty. Add the variable, or write what stands there else: ${Name:-else}.</source>
        <translation>Kein Gerät und keine Sammlung hat die Variable %1: Ihre Stelle bleibt leer. Fügen Sie die Variable hinzu, oder schreiben Sie, was sonst dort stehen soll: ${Name:-sonst}.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type to find: &gt; actions, @ devices, # places, collections, images</source>
        <translation>Zum Suchen tippen: &gt; Aktionen, @ Geräte, # Orte, Sammlungen, Abbilder</translation>
    </message>
    <message>
        <source>Find an action, a place or a thing</source>
        <translation>Eine Aktion, einen Ort oder ein Objekt suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Derzeit nicht</translation>
    </message>
    <message>
        <source>Not with this selection</source>
        <translation>Nicht mit dieser Auswahl</translation>
    </message>
    <message>
        <source>Nothing fits. Look at the spelling, or type less.</source>
        <translation>Nichts passt. Prüfen Sie die Schreibweise, oder geben Sie weniger ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit(s): type on to narrow it.</source>
        <translation>
            <numerusform>%n weiterer Treffer: Tippen Sie weiter, um einzugrenzen.</numerusform>
            <numerusform>%n weitere Treffer: Tippen Sie weiter, um einzugrenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: do or show it. Esc: close.</source>
        <translation>Eingabetaste: ausführen oder anzeigen. Esc: schließen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs something that it can be done to: select it in the list first.</source>
        <translation>„%1“ braucht etwas, worauf es sich anwenden lässt: Wählen Sie es zuerst in der Liste aus.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::Console</name>
    <message>
        <source>Grant Boot Ports…</source>
        <translation>Boot-Ports freigeben…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContentBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, about %3 left</source>
        <translation>%1, %2, noch etwa %3</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContentJobDialog</name>
    <message>
        <source>Validate Content</source>
        <translation>Inhalt überprüfen</translation>
    </message>
    <message>
        <source>Update Content</source>
        <translation>Inhalt aktualisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every file is read again and compared with its hash. What does not match is put aside and never served again.</source>
        <translation>Jede Datei wird erneut gelesen und mit ihrem Hash verglichen. Was nicht übereinstimmt, wird ausgesondert und nie mehr ausgeliefert.</translation>
    </message>
    <message>
        <source>The files are imported again from where they came. Machines that boot now finish with the old content.</source>
        <translation>Die Dateien werden erneut aus ihrer Quelle importiert. Rechner, die gerade starten, werden mit dem alten Inhalt fertig.</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>Startabbilder</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Abgebrochen, bevor es begann.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Intact: every file has its hash.</source>
        <translation>Unversehrt: Jede Datei hat ihren Hash.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Version %1 is served from now on.</source>
        <translation>Version %1 wird ab jetzt ausgeliefert.</translation>
    </message>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>%n unversehrt</numerusform>
            <numerusform>%n unversehrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intact, with remarks</source>
        <translation>
            <numerusform>%n unversehrt, mit Hinweisen</numerusform>
            <numerusform>%n unversehrt, mit Hinweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht ausgeführt</numerusform>
            <numerusform>%n nicht ausgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CopyCollectionDialog</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The proposed name of a copy.</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The copy has the same limiting collection, direct members, rules and maintenance windows. Nothing is deployed to it yet.</source>
        <translation>Die Kopie hat dieselbe begrenzende Sammlung sowie dieselben direkten Mitglieder, Regeln und Wartungsfenster. Für sie ist noch nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>Die Sammlung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DashboardPage</name>
    <message>
        <source>Stopped answering</source>
        <translation>Antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Nobody is answered</source>
        <translation>Niemand erhält eine Antwort</translation>
    </message>
    <message>
        <source>For trials only</source>
        <translation>Nur für Versuche</translation>
    </message>
    <message>
        <source>No machine asks there</source>
        <translation>Dort fragt kein Rechner</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Dienst läuft</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Dienst läuft nicht</translation>
    </message>
    <message>
        <source>A port could not be opened</source>
        <translation>Ein Port konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Machines in Live Boots</source>
        <translation>Rechner unter „Startvorgänge“</translation>
    </message>
    <message>
        <source>No machine is booting</source>
        <translation>Kein Rechner startet</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>seit Mitternacht</translation>
    </message>
    <message>
        <source>Live Boots says why</source>
        <translation>„Startvorgänge“ nennt den Grund</translation>
    </message>
    <message>
        <source>Mostly: %1</source>
        <translation>Meist: %1</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Zeitraum der Diagramme</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Show the last</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Booting now</source>
        <translation>Startet gerade</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Heute ausgeliefert</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Heute fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unanswered last hour</source>
        <translation>Unbeantwortet (1 h)</translation>
    </message>
    <message>
        <source>Nothing has been served yet</source>
        <translation>Noch wurde nichts ausgeliefert</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>As soon as a machine loads its first file, its throughput is drawn here.</source>
        <translation>Sobald ein Rechner seine erste Datei lädt, wird hier sein Durchsatz gezeichnet.</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Aktive Sitzungen</translation>
    </message>
    <message>
        <source>No machine has booted in this time</source>
        <translation>In dieser Zeit ist kein Rechner gestartet</translation>
    </message>
    <message>
        <source>Every machine that is being served counts as one session.</source>
        <translation>Jeder Rechner, der gerade bedient wird, zählt als eine Sitzung.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anforderungen pro Sekunde</translation>
    </message>
    <message>
        <source>No machine has asked in this time</source>
        <translation>In dieser Zeit hat kein Rechner gefragt</translation>
    </message>
    <message>
        <source>Requests that were answered, and those that were not, by reason.</source>
        <translation>Anforderungen, die beantwortet wurden, und solche, die es nicht wurden, nach Grund.</translation>
    </message>
    <message>
        <source>Boot durations</source>
        <translation>Startdauer</translation>
    </message>
    <message>
        <source>No boot was completed in this time</source>
        <translation>In dieser Zeit wurde kein Start abgeschlossen</translation>
    </message>
    <message>
        <source>How long boots take from the first packet until all files have arrived.</source>
        <translation>Wie lange Starts vom ersten Paket dauern, bis alle Dateien angekommen sind.</translation>
    </message>
    <message>
        <source>Outcomes by day</source>
        <translation>Ergebnisse nach Tag</translation>
    </message>
    <message>
        <source>No boot in the last 30 days</source>
        <translation>Kein Start in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Boots that were delivered, that failed, and machines that were not answered.</source>
        <translation>Ausgelieferte und fehlgeschlagene Starts sowie Rechner, denen nicht geantwortet wurde.</translation>
    </message>
    <message>
        <source>Sent again by block and window</source>
        <translation>Erneut gesendet nach Block und Fenster</translation>
    </message>
    <message>
        <source>No RAM disk was transferred in this time</source>
        <translation>In dieser Zeit wurde keine RAM-Disk übertragen</translation>
    </message>
    <message>
        <source>Of the RAM disks of Windows PE: how many blocks had to be sent again, by their sizes.</source>
        <translation>Von den RAM-Disks von Windows PE: wie viele Blöcke erneut gesendet werden mussten, nach ihren Größen.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>All were answered</source>
        <translation>Alle beantwortet</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployDonePage</name>
    <message>
        <source>Completion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>It is deployed</source>
        <translation>Die Bereitstellung ist erstellt</translation>
    </message>
    <message>
        <source>The deployment has the number %1.</source>
        <translation>Die Bereitstellung hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Nothing boots from it over the network.</source>
        <translation>Von ihr startet nichts über das Netzwerk.</translation>
    </message>
    <message>
        <source>It begins at %1. Follow it under Monitoring, Deployments.</source>
        <translation>Sie beginnt um %1. Verfolgen Sie sie unter „Überwachung“, „Bereitstellungen“.</translation>
    </message>
    <message>
        <source>Its machines start at their next network boot. Follow them under Monitoring, Live Boots.</source>
        <translation>Ihre Rechner starten bei ihrem nächsten Netzwerkstart. Verfolgen Sie sie unter „Überwachung“, „Startvorgänge“.</translation>
    </message>
    <message>
        <source>Restart a machine and press F12. Follow it under Monitoring, Live Boots.</source>
        <translation>Starten Sie einen Rechner neu, und drücken Sie F12. Verfolgen Sie ihn unter „Überwachung“, „Startvorgänge“.</translation>
    </message>
    <message>
        <source>The collection is empty: nothing happens until a machine becomes a member.</source>
        <translation>Die Sammlung ist leer: Nichts geschieht, bis ein Rechner Mitglied wird.</translation>
    </message>
    <message>
        <source>As things stand, none of its machines starts at its next network boot. Monitoring, What If? says why.</source>
        <translation>Nach jetzigem Stand startet keiner ihrer Rechner bei seinem nächsten Netzwerkstart. „Überwachung“, „Was wäre, wenn?“ nennt den Grund.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployGeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>What is deployed to whom?</source>
        <translation>Was wird für wen bereitgestellt?</translation>
    </message>
    <message>
        <source>A required deployment installs machines at their next network boot, without asking anybody.</source>
        <translation>Eine erforderliche Bereitstellung installiert Rechner bei ihrem nächsten Netzwerkstart ohne Rückfrage.</translation>
    </message>
    <message>
        <source>&amp;Available: boots when somebody presses F12</source>
        <translation>&amp;Verfügbar: startet, wenn jemand F12 drückt</translation>
    </message>
    <message>
        <source>&amp;Required: boots once on each machine, without asking</source>
        <translation>&amp;Erforderlich: startet auf jedem Rechner einmal ohne Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Task sequence</source>
        <translation>&amp;Tasksequenz</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Choose a collection</source>
        <translation>Sammlung auswählen</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>Sammlungen mit mehr als %n Mitglied anzeigen</numerusform>
            <numerusform>Sammlungen mit mehr als %n Mitgliedern anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no boot image yet: no machine can boot from it until it has one.</source>
        <translation>Sie hat noch kein Startabbild: Kein Rechner kann von ihr starten, bis sie eines hat.</translation>
    </message>
    <message>
        <source>Its boot image %1 is not enabled for PXE: no machine can boot from it until then.</source>
        <translation>Ihr Startabbild %1 ist nicht für PXE aktiviert: Bis dahin kann kein Rechner von ihr starten.</translation>
    </message>
    <message>
        <source>Boots %1 (%2).</source>
        <translation>Startet %1 (%2).</translation>
    </message>
    <message>
        <source>There is no task sequence yet. Create one under Software Library, Task Sequences.</source>
        <translation>Es gibt noch keine Tasksequenz. Erstellen Sie eine unter „Softwarebibliothek“, „Tasksequenzen“.</translation>
    </message>
    <message>
        <source>%1 cannot be chosen for a required deployment: one mistake would start too many machines. Choose a smaller collection.</source>
        <translation>%1 kann nicht für eine erforderliche Bereitstellung gewählt werden: Ein einziger Fehler würde zu viele Rechner starten. Wählen Sie eine kleinere Sammlung.</translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>Wählen Sie eine Sammlung.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Select a collection from a list</source>
        <translation>Eine Sammlung aus einer Liste auswählen</translation>
    </message>
    <message>
        <source>All collections with their members, and why some cannot be chosen</source>
        <translation>Alle Sammlungen mit ihren Mitgliedern, und warum einige nicht wählbar sind</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployPage</name>
    <message>
        <source>It is deployed. Change it under Monitoring, Deployments.</source>
        <translation>Die Bereitstellung ist erstellt. Ändern Sie sie unter „Überwachung“, „Bereitstellungen“.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployRiskPage</name>
    <message>
        <source>Who starts</source>
        <translation>Wer startet</translation>
    </message>
    <message>
        <source>Which machines does this reach?</source>
        <translation>Welche Rechner erreicht das?</translation>
    </message>
    <message>
        <source>Every member is asked as if it booted now, by the rules that answer the network.</source>
        <translation>Für jedes Mitglied wird geprüft, als würde es jetzt starten, nach denselben Regeln, mit denen dem Netzwerk geantwortet wird.</translation>
    </message>
    <message>
        <source>No machine boots from this over the network: it is made available to clients only.</source>
        <translation>Kein Rechner startet hiervon über das Netzwerk: Es ist nur für Clients verfügbar.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySchedulePage</name>
    <message>
        <source>Scheduling</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>From when, and until when?</source>
        <translation>Ab wann und bis wann?</translation>
    </message>
    <message>
        <source>Without a date it holds at once, and until it is disabled or deleted.</source>
        <translation>Ohne Datum gilt sie sofort und bis sie deaktiviert oder gelöscht wird.</translation>
    </message>
    <message>
        <source>The settings of this distribution point do not enforce schedules: machines boot from it at any time.</source>
        <translation>Die Einstellungen dieses Verteilungspunkts setzen keine Zeitpläne durch: Rechner starten jederzeit davon.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>They do not matter here: somebody stands at the machine and presses F12.</source>
        <translation>Sie spielen hier keine Rolle: Jemand steht am Rechner und drückt F12.</translation>
    </message>
    <message>
        <source>This collection has none. Members that are in another collection with windows still wait for those.</source>
        <translation>Diese Sammlung hat keine. Mitglieder, die in einer anderen Sammlung mit Fenstern sind, warten dennoch auf diese.</translation>
    </message>
    <message>
        <source>A required deployment starts on its members only while one of these is open:</source>
        <translation>Eine erforderliche Bereitstellung startet auf ihren Mitgliedern nur, während eines davon offen ist:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySettingsPage</name>
    <message>
        <source>Machines boot from it over the network; running clients may start it, too.</source>
        <translation>Rechner starten davon über das Netzwerk; laufende Clients können sie ebenfalls starten.</translation>
    </message>
    <message>
        <source>Only machines that boot from it over the network, or from media.</source>
        <translation>Nur Rechner, die davon über das Netzwerk oder von Medien starten.</translation>
    </message>
    <message>
        <source>The same, but only for a device that prefers it: nobody else is offered it.</source>
        <translation>Ebenso, aber nur für ein Gerät, das sie bevorzugt: Niemandem sonst wird sie angeboten.</translation>
    </message>
    <message>
        <source>No machine boots from it over the network.</source>
        <translation>Kein Rechner startet davon über das Netzwerk.</translation>
    </message>
    <message>
        <source>Deployment settings</source>
        <translation>Bereitstellungseinstellungen</translation>
    </message>
    <message>
        <source>Whom is it made available to?</source>
        <translation>Für wen ist sie verfügbar?</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploySummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Is it all as you want it?</source>
        <translation>Ist alles wie gewünscht?</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Made available to</source>
        <translation>Verfügbar für</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>Wird bereitgestellt…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployWizard</name>
    <message>
        <source>Deploy Task Sequence</source>
        <translation>Tasksequenz bereitstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploymentPage</name>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>Noch ist nichts bereitgestellt</translation>
    </message>
    <message>
        <source>A deployment offers a task sequence to the machines of a collection, or makes them run it once.</source>
        <translation>Eine Bereitstellung bietet den Rechnern einer Sammlung eine Tasksequenz an oder lässt sie diese einmal ausführen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Delete Deployment</source>
        <translation>Bereitstellung löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Disable Deployments</source>
        <translation>Bereitstellungen deaktivieren</translation>
    </message>
    <message>
        <source>Delete Deployments</source>
        <translation>Bereitstellungen löschen</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 für %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) no longer reach anybody. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>%n Bereitstellung erreicht niemanden mehr. Rechner, die jetzt davon starten, werden fertig.</numerusform>
            <numerusform>%n Bereitstellungen erreichen niemanden mehr. Rechner, die jetzt davon starten, werden fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return or a double click shows the machine under Devices.</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt den Rechner unter „Geräte“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state of machines, and how many are in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploymentPropertiesDialog</name>
    <message>
        <source>Deployment %1</source>
        <translation>Bereitstellung %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Enabled: it boots machines</source>
        <translation>&amp;Aktiviert: Sie startet Rechner</translation>
    </message>
    <message>
        <source>Task sequence</source>
        <translation>Tasksequenz</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Make available to</source>
        <translation>&amp;Verfügbar für</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>The settings of this distribution point do not enforce schedules: machines boot from it at any time.</source>
        <translation>Die Einstellungen dieses Verteilungspunkts setzen keine Zeitpläne durch: Rechner starten jederzeit davon.</translation>
    </message>
    <message>
        <source>Nothing starts: the deployment is disabled.</source>
        <translation>Nichts startet: Die Bereitstellung ist deaktiviert.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeviceDialog</name>
    <message>
        <source>Add Device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>A device is known by its MAC addresses, its SMBIOS GUID, or both. At least one is needed.</source>
        <translation>Ein Gerät wird an seinen MAC-Adressen, seiner SMBIOS-GUID oder an beidem erkannt. Mindestens eines wird benötigt.</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>None: the usual ranking</source>
        <translation>Keine: die übliche Rangfolge</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Preferred deployment</source>
        <translation>Be&amp;vorzugte Bereitstellung</translation>
    </message>
    <message>
        <source>Ranks before all others for this device, even if it is hidden.</source>
        <translation>Hat für dieses Gerät Vorrang vor allen anderen, auch wenn sie ausgeblendet ist.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;MAC addresses</source>
        <translation>&amp;MAC-Adressen</translation>
    </message>
    <message>
        <source>One a line, in any usual notation.</source>
        <translation>Eine pro Zeile, in jeder üblichen Schreibweise.</translation>
    </message>
    <message>
        <source>SMBIOS &amp;GUID</source>
        <translation>SMBIOS-&amp;GUID</translation>
    </message>
    <message>
        <source>By its firmware</source>
        <translation>Laut Firmware</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>&amp;Architektur</translation>
    </message>
    <message>
        <source>Tells x86 from x64 on BIOS machines, which do not say it. UEFI machines do.</source>
        <translation>Unterscheidet x86 von x64 auf BIOS-Rechnern, die es nicht angeben. UEFI-Rechner tun das.</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>Das Gerät benötigt einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>„%1“ ist keine MAC-Adresse. Sie hat zwölf Hexadezimalziffern, zum Beispiel 52:54:00:12:34:56.</translation>
    </message>
    <message>
        <source>%1 is a group address. No machine has it as its own.</source>
        <translation>%1 ist eine Gruppenadresse. Kein Rechner hat sie als eigene.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no GUID. It has 32 hexadecimal digits.</source>
        <translation>„%1“ ist keine GUID. Sie hat 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>This GUID is a placeholder that many machines share. It identifies none of them.</source>
        <translation>Diese GUID ist ein Platzhalter, den viele Rechner gemeinsam haben. Sie kennzeichnet keinen von ihnen.</translation>
    </message>
    <message>
        <source>The device needs a MAC address or an SMBIOS GUID. Without one it can never be recognised.</source>
        <translation>Das Gerät benötigt eine MAC-Adresse oder eine SMBIOS-GUID. Sonst kann es nie erkannt werden.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DevicePage</name>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Add a machine by its MAC address, or start serving and let one ask: it shows up under Live Boots.</source>
        <translation>Fügen Sie einen Rechner anhand seiner MAC-Adresse hinzu, oder starten Sie den Dienst und lassen Sie einen anfragen: Er erscheint unter Startvorgänge.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>PXE ledger</source>
        <translation>PXE-Verlauf</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>If it asked now, as</source>
        <translation>Bei Anfrage jetzt, als</translation>
    </message>
    <message>
        <source>Firmware that asks</source>
        <translation>Anfragende Firmware</translation>
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
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Release from Quarantine</source>
        <translation>Aus Quarantäne entlassen</translation>
    </message>
    <message numerus="yes">
        <source>Required deployments run on %n device(s) again, at the next PXE boot and without asking.</source>
        <translation>
            <numerusform>Erforderliche Bereitstellungen werden auf %n Gerät wieder ausgeführt, beim nächsten PXE-Start und ohne Rückfrage.</numerusform>
            <numerusform>Erforderliche Bereitstellungen werden auf %n Geräten wieder ausgeführt, beim nächsten PXE-Start und ohne Rückfrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first at why the machine was installed again and again: its boot order, and what is deployed to it.</source>
        <translation>Klären Sie zuerst, warum der Rechner immer wieder installiert wurde: seine Startreihenfolge und was ihm bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Entlassen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Device(s)</source>
        <translation>
            <numerusform>%n Gerät löschen</numerusform>
            <numerusform>%n Geräte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added again later, it is a new device: required deployments would run on it again.</source>
        <translation>Später erneut hinzugefügt, ist es ein neues Gerät: Erforderliche Bereitstellungen würden noch einmal darauf ausgeführt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put into Quarantine</source>
        <translation>Unter Quarantäne stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in quarantine: nothing required runs on them until they are released.</source>
        <translation>
            <numerusform>%n Gerät steht unter Quarantäne: Nichts Erforderliches wird darauf ausgeführt, bis es entlassen wird.</numerusform>
            <numerusform>%n Geräte stehen unter Quarantäne: Nichts Erforderliches wird darauf ausgeführt, bis sie entlassen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Devices</source>
        <translation>Geräte löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) deleted.</source>
        <translation>
            <numerusform>%n Gerät gelöscht.</numerusform>
            <numerusform>%n Geräte gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wake-up packet(s) were sent into %1. Whether a machine wakes depends on its firmware.</source>
        <translation>
            <numerusform>%n Aufweckpaket wurde in %1 gesendet. Ob ein Rechner aufwacht, hängt von seiner Firmware ab.</numerusform>
            <numerusform>%n Aufweckpakete wurden in %1 gesendet. Ob ein Rechner aufwacht, hängt von seiner Firmware ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a MAC address, so not woken: %1.</source>
        <translation>Ohne MAC-Adresse, daher nicht aufgeweckt: %1.</translation>
    </message>
    <message>
        <source>Members of</source>
        <translation>Mitglieder von</translation>
    </message>
    <message>
        <source>Show only the members of this collection</source>
        <translation>Nur die Mitglieder dieser Sammlung anzeigen</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Return or a double click shows the boot under Live Boots.</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt den Start unter „Startvorgänge“.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Boot history</source>
        <translation>Startverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) and the record of what has run on them are removed; a boot that runs is stopped. A machine that asks again is unknown.</source>
        <translation>
            <numerusform>%n Gerät wird mit seinem PXE-Verlauf entfernt; ein laufender Start wird beendet. Ein Rechner, der wieder anfragt, ist unbekannt.</numerusform>
            <numerusform>%n Geräte werden mit ihrem PXE-Verlauf entfernt; ein laufender Start wird beendet. Ein Rechner, der wieder anfragt, ist unbekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostic Bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Diagnostic Bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <source>&amp;Keep the real names and addresses</source>
        <translation>&amp;Echte Namen und Adressen beibehalten</translation>
    </message>
    <message>
        <source>One file for whoever helps you: versions, system, network interfaces, ports and who holds them, settings, how many things there are, health warnings, the last %1 status messages, the last %2 boots, and whether the databases are sound. No content, no passwords.</source>
        <translation>Eine Datei für alle, die Ihnen helfen: Versionen, System, Netzwerkschnittstellen, Ports und wer sie belegt, Einstellungen, Anzahl der Objekte, Integritätswarnungen, die letzten %1 Statusmeldungen, die letzten %2 Starts und ob die Datenbanken in Ordnung sind. Keine Inhalte, keine Kennwörter.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Else MAC addresses, GUIDs, IP addresses and the site&apos;s names are replaced by stand-ins such as &quot;device-7&quot;, the same one everywhere in the file. What a machine wrote itself is not always recognised: look through it.</source>
        <translation>Andernfalls werden MAC-Adressen, GUIDs, IP-Adressen und die Namen des Standorts durch Platzhalter wie „device-7“ ersetzt, in der ganzen Datei einheitlich. Was ein Rechner selbst geschrieben hat, wird nicht immer erkannt: Sehen Sie es durch.</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Wird gesammelt…</translation>
    </message>
    <message>
        <source>Nothing could be collected.</source>
        <translation>Nichts konnte gesammelt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n Zeile, %1</numerusform>
            <numerusform>%n Zeilen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Choose where the bundle is to be written.</source>
        <translation>Wählen Sie, wohin das Paket geschrieben werden soll.</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like diagnostics.json.</source>
        <translation>Das ist ein Ordner. Fügen Sie einen Dateinamen hinzu, etwa diagnostics.json.</translation>
    </message>
    <message>
        <source>The diagnostic bundle was saved as %1.</source>
        <translation>Das Diagnosepaket wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DuplicateIdDialog</name>
    <message>
        <source>Add Duplicate Hardware Identifier</source>
        <translation>Doppelte Hardwarekennung hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Some identifiers are shared by several machines: a USB network adapter that goes from one to the next, or a GUID that the maker forgot to set. What is listed here never tells which machine is asking.</source>
        <translation>Manche Kennungen haben mehrere Rechner gemeinsam: ein USB-Netzwerkadapter, der von einem zum nächsten wandert, oder eine GUID, die der Hersteller zu setzen vergaß. Was hier aufgeführt ist, verrät nie, welcher Rechner anfragt.</translation>
    </message>
    <message>
        <source>&amp;MAC address or GUID</source>
        <translation>&amp;MAC-Adresse oder GUID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a MAC address (12 hexadecimal digits) nor a GUID (32).</source>
        <translation>„%1“ ist weder eine MAC-Adresse (12 Hexadezimalziffern) noch eine GUID (32).</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DuplicateIdPage</name>
    <message>
        <source>No duplicate identifiers</source>
        <translation>Keine doppelten Kennungen</translation>
    </message>
    <message>
        <source>List a MAC address or SMBIOS GUID here that several machines share. It then identifies none of them.</source>
        <translation>Führen Sie hier eine MAC-Adresse oder SMBIOS-GUID auf, die mehrere Rechner gemeinsam haben. Sie kennzeichnet dann keinen von ihnen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Ignored when Slipway looks for the device that asks</source>
        <translation>Wird ignoriert, wenn Slipway das anfragende Gerät sucht</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Identifier(s)</source>
        <translation>
            <numerusform>%n Kennung entfernen</numerusform>
            <numerusform>%n Kennungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on they name a machine again. Whichever machine shows one is taken for the device that has it.</source>
        <translation>Von jetzt an bezeichnen sie wieder einen Rechner. Zeigt ein Rechner eine davon, gilt er als das Gerät, das sie hat.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EnableDialog</name>
    <message>
        <source>Enable Required Deployment</source>
        <translation>Erforderliche Bereitstellung aktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineBar</name>
    <message>
        <source>Stopped: nobody is answered</source>
        <translation>Beendet: Niemand erhält eine Antwort</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Not serving: a port could not be opened</source>
        <translation>Dienst läuft nicht: Ein Port konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Answering is stopped: nobody is answered</source>
        <translation>Antworten eingestellt: Niemand erhält eine Antwort</translation>
    </message>
    <message>
        <source>For trials only, no machine is answered: %1</source>
        <translation>Nur zur Probe, kein Rechner erhält eine Antwort: %1</translation>
    </message>
    <message>
        <source>Serving on %1</source>
        <translation>Dienst läuft auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) booting</source>
        <translation>
            <numerusform>%n Rechner startet</numerusform>
            <numerusform>%n Rechner starten</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is booting</source>
        <translation>Kein Rechner startet</translation>
    </message>
    <message>
        <source>Served by %1. This console watches</source>
        <translation>Bedient von %1. Diese Konsole sieht zu</translation>
    </message>
    <message>
        <source>No network: nobody is answered</source>
        <translation>Kein Netzwerk: Niemand erhält eine Antwort</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionDialog</name>
    <message>
        <source>Exclude Machines</source>
        <translation>Rechner ausschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>An excluded MAC address is never answered, whatever is deployed to it. A boot that runs is stopped.</source>
        <translation>Eine ausgeschlossene MAC-Adresse erhält nie eine Antwort, was ihr auch bereitgestellt ist. Ein laufender Startvorgang wird beendet.</translation>
    </message>
    <message>
        <source>&amp;MAC addresses</source>
        <translation>&amp;MAC-Adressen</translation>
    </message>
    <message>
        <source>One a line, in any usual notation.</source>
        <translation>Eine pro Zeile, in jeder üblichen Schreibweise.</translation>
    </message>
    <message>
        <source>Why? For whoever reads this next year</source>
        <translation>Warum? Für alle, die das nächstes Jahr lesen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Type at least one MAC address.</source>
        <translation>Geben Sie mindestens eine MAC-Adresse ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no MAC address. It has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>„%1“ ist keine MAC-Adresse. Sie hat zwölf Hexadezimalziffern, zum Beispiel 52:54:00:12:34:56.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionNoteDialog</name>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Why? For whoever reads this next year</source>
        <translation>Warum? Für alle, die das nächstes Jahr lesen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionPage</name>
    <message>
        <source>Nobody is excluded</source>
        <translation>Niemand ist ausgeschlossen</translation>
    </message>
    <message>
        <source>A MAC address on this list is never answered, whatever is deployed: for machines that must not be touched.</source>
        <translation>Eine MAC-Adresse auf dieser Liste erhält nie eine Antwort, was auch bereitgestellt ist: für Rechner, die nicht angetastet werden dürfen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Exclusion(s)</source>
        <translation>
            <numerusform>%n Ausschluss aufheben</numerusform>
            <numerusform>%n Ausschlüsse aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on these machines are answered like any other: required deployments may start on them.</source>
        <translation>Von jetzt an erhalten diese Rechner eine Antwort wie alle anderen: Erforderliche Bereitstellungen können auf ihnen starten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportListDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes the list as a table (CSV) that a spreadsheet opens. Numbers and times are written in full, whatever the columns show.</source>
        <translation>Schreibt die Liste als Tabelle (CSV), die eine Tabellenkalkulation öffnet. Zahlen und Zeiten werden vollständig geschrieben, unabhängig davon, was die Spalten zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s)</source>
        <translation>
            <numerusform>&amp;Alle (%n Zeile)</numerusform>
            <numerusform>&amp;Alle %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) that the &amp;search leaves</source>
        <translation>
            <numerusform>Das Ergebnis der &amp;Suche (%n Zeile)</numerusform>
            <numerusform>Das Ergebnis der &amp;Suche (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>Die ausge&amp;wählte Zeile (%n)</numerusform>
            <numerusform>Die %n ausge&amp;wählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Hidden columns too</source>
        <translation>Auch aus&amp;geblendete Spalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark (Microsoft Excel needs it for letters like ä)</source>
        <translation>Mit einer &amp;Bytereihenfolge-Marke beginnen (Microsoft Excel braucht sie für Buchstaben wie ä)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie den Namen der zu schreibenden Datei an.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in %1 geschrieben.</numerusform>
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
        <translation>Beispiele und von Ihnen gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;Remove a Saved Filter</source>
        <translation>Gespeicherten Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Look into one column</source>
        <translation>In einer Spalte suchen</translation>
    </message>
    <message>
        <source>&amp;Save This Filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved filters stand in the menu beside the search field, for this list.</source>
        <translation>Gespeicherte Filter stehen im Menü neben dem Suchfeld, für diese Liste.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GridPlot</name>
    <message>
        <source>Block size in bytes</source>
        <translation>Blockgröße in Bytes</translation>
    </message>
    <message>
        <source>Window in blocks</source>
        <translation>Fenster in Blöcken</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GroupView</name>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>%n Start</numerusform>
            <numerusform>%n Starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>%n startet gerade</numerusform>
            <numerusform>%n starten gerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::GrowthDialog</name>
    <message>
        <source>Machines May Start</source>
        <translation>Rechner könnten starten</translation>
    </message>
    <message>
        <source>A required deployment reaches every member of %1, and so these, too.</source>
        <translation>Eine erforderliche Bereitstellung erreicht jedes Mitglied von %1 und damit auch diese.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GuardWatch</name>
    <message>
        <source>Release the Brake…</source>
        <translation>Bremse lösen…</translation>
    </message>
    <message>
        <source>Answering is stopped: no machine is answered, and every transfer was ended.</source>
        <translation>Antworten eingestellt: Kein Rechner erhält eine Antwort, und alle Übertragungen wurden beendet.</translation>
    </message>
    <message>
        <source>Start Answering</source>
        <translation>Wieder antworten</translation>
    </message>
    <message>
        <source>Release the Brake</source>
        <translation>Bremse lösen</translation>
    </message>
    <message>
        <source>Required deployments start again, on every machine that one reaches, at its next PXE boot. The starts so far no longer count.</source>
        <translation>Erforderliche Bereitstellungen starten wieder, auf jedem Rechner, den eine erreicht, beim nächsten PXE-Start. Die bisherigen Starts zählen nicht mehr.</translation>
    </message>
    <message>
        <source>If the brake was not expected, look at the deployments first: disable what should not run.</source>
        <translation>Wurde die Bremse nicht erwartet, sehen Sie sich zuerst die Bereitstellungen an: Deaktivieren Sie, was nicht ausgeführt werden soll.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Engage the Brake</source>
        <translation>Bremse anziehen</translation>
    </message>
    <message>
        <source>No required deployment starts until the brake is released. What runs goes on; available deployments are still offered.</source>
        <translation>Keine erforderliche Bereitstellung startet, bis die Bremse gelöst wird. Was läuft, läuft weiter; verfügbare Bereitstellungen werden weiterhin angeboten.</translation>
    </message>
    <message>
        <source>Engage</source>
        <translation>Anziehen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HealthPage</name>
    <message>
        <source>Everything is well</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Ports, network, content, deployments, collections, guards, disk and audit trail were looked at.</source>
        <translation>Ports, Netzwerk, Inhalte, Bereitstellungen, Sammlungen, Schutzvorkehrungen, Datenträger und Auditprotokoll wurden geprüft.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>Geprüft um %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HelpWindow</name>
    <message>
        <source>Slipway Help</source>
        <translation>Slipway-Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 – Slipway Help</source>
        <translation>%1 – Slipway-Hilfe</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDevicesDialog</name>
    <message>
        <source>Import Devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Table of Devices</source>
        <translation>Gerätetabelle</translation>
    </message>
    <message>
        <source>Change devices that are &amp;known already (by name, MAC address or GUID)</source>
        <translation>Geräte ändern, die &amp;bereits bekannt sind (nach Name, MAC-Adresse oder GUID)</translation>
    </message>
    <message>
        <source>Choose a file: what would become of each row is shown here before anything is changed.</source>
        <translation>Wählen Sie eine Datei: Hier wird gezeigt, was aus jeder Zeile würde, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Only those that the file names</source>
        <translation>Nur solche, die die Datei nennt</translation>
    </message>
    <message>
        <source>Add all to &amp;collection</source>
        <translation>Alle zu &amp;Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>MAC-Adressen</translation>
    </message>
    <message>
        <source>SMBIOS GUID</source>
        <translation>SMBIOS-GUID</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Choose the column that holds the names.</source>
        <translation>Wählen Sie die Spalte mit den Namen.</translation>
    </message>
    <message>
        <source>Choose the column that holds the MAC addresses or the GUIDs.</source>
        <translation>Wählen Sie die Spalte mit den MAC-Adressen oder den GUIDs.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. All rows are imported or none: correct the file, or choose other columns.</source>
        <translation>
            <numerusform>%n Zeile kann nicht importiert werden. Es werden alle Zeilen importiert oder keine: Korrigieren Sie die Datei, oder wählen Sie andere Spalten.</numerusform>
            <numerusform>%n Zeilen können nicht importiert werden. Es werden alle Zeilen importiert oder keine: Korrigieren Sie die Datei, oder wählen Sie andere Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The first &amp;line names the columns</source>
        <translation>Die erste &amp;Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>A table (CSV) with a line for each device. Every notation of MAC addresses and GUIDs is understood; several MAC addresses may stand in one field.</source>
        <translation>Eine Tabelle (CSV) mit einer Zeile je Gerät. Jede Schreibweise von MAC-Adressen und GUIDs wird verstanden; in einem Feld dürfen mehrere MAC-Adressen stehen.</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <translation>UTF-8 oder UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252 (ANSI, western Europe and America)</source>
        <translation>Windows-1252 (ANSI, Westeuropa und Amerika)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Co&amp;dierung</translation>
    </message>
    <message>
        <source>Line %1 is no text in UTF-8 or UTF-16. Choose the encoding that the table was saved in.</source>
        <translation>Zeile %1 ist kein Text in UTF-8 oder UTF-16. Wählen Sie die Codierung, in der die Tabelle gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n &amp;Missing Collection(s)</source>
        <translation>
            <numerusform>%n &amp;fehlende Sammlung erstellen</numerusform>
            <numerusform>%n &amp;fehlende Sammlungen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no rows below its first line.</source>
        <translation>Die Tabelle hat unter ihrer ersten Zeile keine weiteren.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportTaskSequenceDialog</name>
    <message>
        <source>Import Task Sequence</source>
        <translation>Tasksequenz importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The proposed name where the file&apos;s is taken.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None: cannot boot yet</source>
        <translation>Keines: noch nicht startfähig</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>&amp;Startabbild</translation>
    </message>
    <message>
        <source>The task sequence in the file has no boot image.</source>
        <translation>Die Tasksequenz in der Datei hat kein Startabbild.</translation>
    </message>
    <message>
        <source>It boots %1, whose content this site has, too.</source>
        <translation>Sie startet %1, dessen Inhalt dieser Standort auch hat.</translation>
    </message>
    <message>
        <source>It boots %1. This site has a boot image of that name, with other content: check whether it is the right one.</source>
        <translation>Sie startet %1. Dieser Standort hat ein Startabbild mit diesem Namen, aber anderem Inhalt: Prüfen Sie, ob es das richtige ist.</translation>
    </message>
    <message>
        <source>It boots %1 (%2), which this site does not have. Choose another one, or add it later and edit the task sequence then.</source>
        <translation>Sie startet %1 (%2), das dieser Standort nicht hat. Wählen Sie ein anderes, oder fügen Sie es später hinzu und bearbeiten Sie dann die Tasksequenz.</translation>
    </message>
    <message>
        <source>Task sequences (*.json)</source>
        <translation>Tasksequenzen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>Die Tasksequenz braucht einen Namen.</translation>
    </message>
    <message>
        <source>A task sequence is already called so.</source>
        <translation>Eine Tasksequenz heißt schon so.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::InterfacesPage</name>
    <message>
        <source>Looking at the network interfaces…</source>
        <translation>Die Netzwerkschnittstellen werden ermittelt…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>No interface is left: nobody is answered any more.</source>
        <translation>Keine Schnittstelle bleibt übrig: Niemand erhält mehr eine Antwort.</translation>
    </message>
    <message>
        <source>From now on machines on these interfaces are answered.</source>
        <translation>Von nun an wird Rechnern an diesen Schnittstellen geantwortet.</translation>
    </message>
    <message>
        <source>From now on no machine on these interfaces is answered. Boots that run there end when they ask again.</source>
        <translation>Von nun an wird keinem Rechner an diesen Schnittstellen geantwortet. Laufende Startvorgänge dort enden, sobald sie wieder anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>Answer on %n Interface(s)</source>
        <translation>
            <numerusform>An %n Schnittstelle antworten</numerusform>
            <numerusform>An %n Schnittstellen antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do Not Answer on %n Interface(s)</source>
        <translation>
            <numerusform>An %n Schnittstelle nicht antworten</numerusform>
            <numerusform>An %n Schnittstellen nicht antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer Here</source>
        <translation>Hier antworten</translation>
    </message>
    <message>
        <source>Do Not Answer</source>
        <translation>Nicht antworten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LeasesPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>No address was given yet</source>
        <translation>Noch keine Adresse vergeben</translation>
    </message>
    <message>
        <source>Slipway gives addresses, but has no range to give them from.</source>
        <translation>Slipway vergibt Adressen, hat aber keinen Bereich dafür.</translation>
    </message>
    <message>
        <source>Machines that ask for an address appear here.</source>
        <translation>Rechner, die nach einer Adresse fragen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Slipway gives no addresses</source>
        <translation>Slipway vergibt keine Adressen</translation>
    </message>
    <message>
        <source>In this mode another DHCP server gives them, and knows its leases. In mode server they stand here.</source>
        <translation>In diesem Modus vergibt sie ein anderer DHCP-Server und kennt deren Leases. Im Modus „server“ stehen sie hier.</translation>
    </message>
    <message>
        <source>Slipway gives no addresses now: these are from before.</source>
        <translation>Slipway vergibt derzeit keine Adressen: Diese stammen von früher.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n Address(es)</source>
        <translation>
            <numerusform>%n Adresse freigeben</numerusform>
            <numerusform>%n Adressen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Other machines may get these addresses from now on.</source>
        <translation>Andere Rechner können diese Adressen von nun an erhalten.</translation>
    </message>
    <message>
        <source>Some are in use. Their machines are not told: until they ask again, two machines may have one address.</source>
        <translation>Einige sind belegt. Ihre Rechner erfahren es nicht: Bis sie wieder anfragen, können zwei Rechner dieselbe Adresse haben.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ListPage</name>
    <message>
        <source>Search (Ctrl+L)</source>
        <translation>Suchen (Strg+L)</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Words in any order. To look into one column, write its name: mac:52:54</source>
        <translation>Wörter in beliebiger Reihenfolge. Um in einer einzigen Spalte zu suchen, deren Namen voranstellen: mac:52:54</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Nichts passt zur Suche.</translation>
    </message>
    <message>
        <source>No row holds all of these words.</source>
        <translation>Keine Zeile enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>This filter is not understood.</source>
        <translation>Dieser Filter wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The search could not be made.</source>
        <translation>Die Suche konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>No row is what was chosen above.</source>
        <translation>Keine Zeile entspricht der Auswahl oben.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ListView</name>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export List…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Choose Columns…</source>
        <translation>Spalten auswählen…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LiveBootsPage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>No machine has asked yet</source>
        <translation>Noch hat kein Rechner angefragt</translation>
    </message>
    <message>
        <source>Switch on a machine that boots from the network: it appears here with its first packet.</source>
        <translation>Schalten Sie einen Rechner ein, der aus dem Netzwerk startet: Er erscheint hier mit seinem ersten Paket.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Live boots in groups</source>
        <translation>Startvorgänge in Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group by collection or by switch</source>
        <translation>Nach Sammlung oder nach Switch gruppieren</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>In keiner Sammlung</translation>
    </message>
    <message>
        <source>No relay and no option 82</source>
        <translation>Kein Relay und keine Option 82</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>End what the selected machines download now; whoever asks again is served</source>
        <translation>Beenden, was die ausgewählten Rechner gerade herunterladen; wer erneut anfragt, wird bedient</translation>
    </message>
    <message>
        <source>Filter, as in state:failed since:1h (Ctrl+L)</source>
        <translation>Filter, etwa state:failed since:1h (Strg+L)</translation>
    </message>
    <message>
        <source>Words in any order, and mac: name: state: verdict: stage: ip: deployment: image: switch: since: before: with a value. A minus before it excludes. The whole history is searched.</source>
        <translation>Wörter in beliebiger Reihenfolge sowie mac: name: state: verdict: stage: ip: deployment: image: switch: since: before: mit einem Wert. Ein Minus davor schließt aus. Der gesamte Verlauf wird durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>%n Start</numerusform>
            <numerusform>%n Starts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 boots</source>
        <translation>%1 von %2 Starts</translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>%n startet gerade</numerusform>
            <numerusform>%n starten gerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a machine that is booting now: only its transfers can be stopped.</source>
        <translation>Wählen Sie einen Rechner aus, der gerade startet: Nur dessen Übertragungen können beendet werden.</translation>
    </message>
    <message>
        <source>Stop Transfers</source>
        <translation>Übertragungen beenden</translation>
    </message>
    <message numerus="yes">
        <source>The downloads of %n machine(s) end at once, and each machine is told so. A required deployment that did not arrive does not count as run.</source>
        <translation>
            <numerusform>Die Downloads von %n Rechner enden sofort, und dem Rechner wird es mitgeteilt. Eine erforderliche Bereitstellung, die nicht angekommen ist, zählt nicht als ausgeführt.</numerusform>
            <numerusform>Die Downloads von %n Rechnern enden sofort, und jedem Rechner wird es mitgeteilt. Eine erforderliche Bereitstellung, die nicht angekommen ist, zählt nicht als ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine that asks again is served again. To keep it away, use Exclude.</source>
        <translation>Ein Rechner, der erneut fragt, wird wieder bedient. Um ihn fernzuhalten, verwenden Sie „Ausschließen“.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>This boot is not in the history any more: it keeps the newest 100,000 boots.</source>
        <translation>Dieser Start ist nicht mehr im Verlauf: Dieser bewahrt die neuesten 100.000 Starts auf.</translation>
    </message>
    <message>
        <source>sorted among those loaded; scroll for more</source>
        <extracomment>of a long list of which only a part is loaded, sorted by some column</extracomment>
        <translation>sortiert unter den geladenen; für mehr scrollen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MainWindow</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Aktionen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Drop to import devices</source>
        <translation>Zum Importieren von Geräten hier ablegen</translation>
    </message>
    <message>
        <source>Drop to add a boot image</source>
        <translation>Zum Hinzufügen eines Startabbilds hier ablegen</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1 – Slipway (site %2)</source>
        <translation>%1 – Slipway (Standort %2)</translation>
    </message>
    <message numerus="yes">
        <source>Closing stops serving: %n machine(s) that boot now are cut off.</source>
        <translation>
            <numerusform>Das Schließen beendet den Dienst: %n Rechner, der gerade startet, wird abgeschnitten.</numerusform>
            <numerusform>Das Schließen beendet den Dienst: %n Rechner, die gerade starten, werden abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) were not applied and are forgotten.</source>
        <translation>
            <numerusform>%n geänderte Einstellung wurde nicht übernommen und geht verloren.</numerusform>
            <numerusform>%n geänderte Einstellungen wurden nicht übernommen und gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Slipway</source>
        <translation>Slipway schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change the Language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Apply them first to keep them.</source>
        <translation>Übernehmen Sie sie zuerst, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>The window is made anew: the test machine that runs in Try It is switched off.</source>
        <translation>Das Fenster wird neu aufgebaut: Der Testrechner, der unter „Ausprobieren“ läuft, wird ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MaintenanceWindowDialog</name>
    <message>
        <source>Maintenance Window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Required deployments start on the members only while a window is open. At other times the machines start from their disks.</source>
        <translation>Erforderliche Bereitstellungen starten auf den Mitgliedern nur, solange ein Fenster offen ist. Zu anderen Zeiten starten die Rechner von ihren Datenträgern.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>An Wochentagen</translation>
    </message>
    <message>
        <source>On a day of every month</source>
        <translation>An einem Tag jedes Monats</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>Öffnet &amp;sich</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>&amp;Day of the month</source>
        <translation>Tag des &amp;Monats</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>Monate ohne diesen Tag werden ausgelassen.</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Open for, hours</source>
        <translation>Offen für, Stunden</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Open for, minutes</source>
        <translation>Offen für, Minuten</translation>
    </message>
    <message>
        <source>Open &amp;for</source>
        <translation>Offen &amp;für</translation>
    </message>
    <message>
        <source>This server&apos;s time (%1)</source>
        <translation>Zeit dieses Servers (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Clock</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Choose a day of the week at least.</source>
        <translation>Wählen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>A window that is open for no time never helps. Enter hours or minutes.</source>
        <translation>Ein Fenster, das nie offen ist, nützt nichts. Geben Sie Stunden oder Minuten ein.</translation>
    </message>
    <message>
        <source>This window is in the past. It would keep every required deployment from running.</source>
        <translation>Dieses Fenster liegt in der Vergangenheit. Es würde jede erforderliche Bereitstellung von der Ausführung abhalten.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MembersDialog</name>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tick what belongs to the collection. An unknown computer stands for every machine of its architecture that is not registered.</source>
        <translation>Haken Sie an, was zur Sammlung gehört. Ein unbekannter Computer steht für jeden nicht registrierten Rechner seiner Architektur.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>Search by name or MAC address</source>
        <translation>Nach Name oder MAC-Adresse suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MergeMachineDialog</name>
    <message>
        <source>Merge into Device</source>
        <translation>Mit Gerät zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The machine is a device that is registered already, seen through another adapter: the device gets its MAC address and GUID, and what has run on it.</source>
        <translation>Der Rechner ist ein bereits registriertes Gerät, gesehen durch einen anderen Adapter: Das Gerät erhält seine MAC-Adresse und GUID und den Verlauf dessen, was auf ihm ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Geben Sie einen Teil des Namens ein</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>There is no device yet that it could be. Register the machine instead.</source>
        <translation>Es gibt noch kein Gerät, das er sein könnte. Registrieren Sie den Rechner stattdessen.</translation>
    </message>
    <message>
        <source>Choose the device that this machine is.</source>
        <translation>Wählen Sie das Gerät, das dieser Rechner ist.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NavigationPane</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NetworkWatch</name>
    <message>
        <source>No network interface can answer: no machine is answered.</source>
        <translation>Keine Netzwerkschnittstelle kann antworten: Kein Rechner erhält eine Antwort.</translation>
    </message>
    <message>
        <source>The program that served this site has ended: no machine is answered.</source>
        <translation>Das Programm, das diesen Standort bedient hat, ist beendet: Kein Rechner erhält eine Antwort.</translation>
    </message>
    <message>
        <source>Start Serving</source>
        <translation>Dienst starten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeFlag</name>
    <message>
        <source>Nothing was said yet</source>
        <translation>Noch keine Meldungen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>The last messages of the console</source>
        <translation>Die letzten Meldungen der Konsole</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NotificationBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy, or hide for a while</source>
        <translation>Kopieren oder eine Zeit lang ausblenden</translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation>Mehr zu dieser Meldung</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Snooze for an &amp;Hour</source>
        <translation>Für eine &amp;Stunde ausblenden</translation>
    </message>
    <message>
        <source>Snooze for a &amp;Day</source>
        <translation>Für einen &amp;Tag ausblenden</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PacketsPane</name>
    <message>
        <source>No packets are kept of this boot</source>
        <translation>Von diesem Start sind keine Pakete aufbewahrt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Fields of the packet</source>
        <translation>Felder des Pakets</translation>
    </message>
    <message>
        <source>Bytes of the packet</source>
        <translation>Bytes des Pakets</translation>
    </message>
    <message numerus="yes">
        <source>A machine that asks again and again: %n packet(s) between the first %1 and the last %2 were not kept.</source>
        <translation>
            <numerusform>Ein Rechner, der immer wieder fragt: %n Paket zwischen den ersten %1 und den letzten %2 wurde nicht aufbewahrt.</numerusform>
            <numerusform>Ein Rechner, der immer wieder fragt: %n Pakete zwischen den ersten %1 und den letzten %2 wurden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::Page</name>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PathField</name>
    <message>
        <source>Paths, separated by ;</source>
        <translation>Pfade, durch ; getrennt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PortsDialog</name>
    <message>
        <source>Grant Boot Ports</source>
        <translation>Boot-Ports freigeben</translation>
    </message>
    <message>
        <source>Grant Now…</source>
        <translation>Jetzt freigeben…</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s password…</source>
        <translation>Auf das Kennwort eines Administrators wird gewartet…</translation>
    </message>
    <message>
        <source>Machines ask for their boot on UDP 67, 69 and 4011. Ports below 1024 belong to the system, and Slipway runs without any privilege: the small program slipway-ports opens them for you, once an administrator has granted it.</source>
        <translation>Rechner fragen über UDP 67, 69 und 4011 nach ihrem Start. Ports unter 1024 gehören dem System, und Slipway läuft ohne jedes Sonderrecht: Das kleine Programm slipway-ports öffnet sie für Sie, sobald ein Administrator es freigegeben hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open the ports once more</source>
        <translation>Die Ports noch einmal öffnen</translation>
    </message>
    <message>
        <source>Asks for an administrator&apos;s password</source>
        <translation>Fragt nach dem Kennwort eines Administrators</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>%1 on %2: refused by the system.</source>
        <translation>%1 auf %2: vom System verweigert.</translation>
    </message>
    <message>
        <source>The ports are open. Nothing has to be granted.</source>
        <translation>Die Ports sind offen. Es muss nichts freigegeben werden.</translation>
    </message>
    <message>
        <source>The program slipway-ports is granted to you.</source>
        <translation>Das Programm slipway-ports ist für Sie freigegeben.</translation>
    </message>
    <message>
        <source>Install the package of Slipway again, or build the program: ./bootstrap build. Until then, let the slipwayd service serve.</source>
        <translation>Installieren Sie das Paket von Slipway noch einmal, oder bauen Sie das Programm: ./bootstrap build. Lassen Sie bis dahin den Dienst slipwayd laufen.</translation>
    </message>
    <message>
        <source>To start Slipway as yourself, run this once, with your name:</source>
        <translation>Um Slipway unter Ihrem eigenen Benutzer zu starten, führen Sie dies einmal aus, mit Ihrem Namen:</translation>
    </message>
    <message>
        <source>An administrator runs this once, in a terminal:</source>
        <translation>Ein Administrator führt dies einmal in einem Terminal aus:</translation>
    </message>
    <message>
        <source>The command that grants the boot ports</source>
        <translation>Der Befehl, der die Boot-Ports freigibt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>pkexec is not installed here, so Slipway cannot ask for the password itself. Choose Try Again afterwards.</source>
        <translation>pkexec ist hier nicht installiert, also kann Slipway nicht selbst nach dem Kennwort fragen. Wählen Sie danach „Wiederholen“.</translation>
    </message>
    <message>
        <source>The boot ports are granted to you.</source>
        <translation>Die Boot-Ports sind für Sie freigegeben.</translation>
    </message>
    <message>
        <source>The question for a password was closed. Nothing was changed.</source>
        <translation>Die Frage nach dem Kennwort wurde geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No administrator&apos;s password was given, or nothing on this desktop can ask for it. Use the command in a terminal. (%1)</source>
        <translation>Es wurde kein Administratorkennwort angegeben, oder nichts auf diesem Desktop kann danach fragen. Verwenden Sie den Befehl in einem Terminal. (%1)</translation>
    </message>
    <message>
        <source>It could not be granted: %1 Use the command in a terminal to see more.</source>
        <translation>Die Freigabe war nicht möglich: %1 Verwenden Sie den Befehl in einem Terminal, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>It lets that one user open UDP 67, 68, 69, 4011 and TCP 80, and nothing else. The same command with --revoke takes it back.</source>
        <translation>Damit darf dieser eine Benutzer UDP 67, 68, 69, 4011 und TCP 80 öffnen, sonst nichts. Derselbe Befehl mit --revoke nimmt es zurück.</translation>
    </message>
    <message>
        <source>Opening the ports…</source>
        <translation>Die Ports werden geöffnet…</translation>
    </message>
    <message>
        <source>The system still refuses the ports. Run the command in a terminal first.</source>
        <translation>Das System verweigert die Ports weiterhin. Führen Sie den Befehl zuerst in einem Terminal aus.</translation>
    </message>
    <message>
        <source>The boot ports are open.</source>
        <translation>Die Boot-Ports sind offen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PropertyView</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>slipway::ui::QueryDialog</name>
    <message>
        <source>Query Rule</source>
        <translation>Abfrageregel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Finds every device for which all conditions hold, now and whenever one changes. In a pattern * stands for any text and ? for one character.</source>
        <translation>Findet alle Geräte, für die sämtliche Bedingungen gelten, jetzt und bei jeder Änderung. In einem Muster steht * für beliebigen Text und ? für ein Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Add Condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Devices that the query finds</source>
        <translation>Geräte, die die Abfrage findet</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Condition %1: what</source>
        <translation>Bedingung %1: was</translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation>Bedingung %1: Vergleich</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>Bedingung %1: Wert</translation>
    </message>
    <message>
        <source>Condition %1: architecture</source>
        <translation>Bedingung %1: Architektur</translation>
    </message>
    <message>
        <source>Condition %1: days</source>
        <translation>Bedingung %1: Tage</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>A condition has no value. Enter one, or remove the condition.</source>
        <translation>Eine Bedingung hat keinen Wert. Geben Sie einen ein, oder entfernen Sie die Bedingung.</translation>
    </message>
    <message numerus="yes">
        <source>Matches %n of %1 devices</source>
        <translation>
            <numerusform>Passt auf %n von %1 Geräten</numerusform>
            <numerusform>Passt auf %n von %1 Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::RegisterMachineDialog</name>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Register Unknown Machine</source>
        <translation>Unbekannten Rechner registrieren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>The machine becomes a device with its MAC address, GUID and architecture. What has run on it stays on record: a required deployment does not run again.</source>
        <translation>Der Rechner wird zu einem Gerät mit seiner MAC-Adresse, GUID und Architektur. Was auf ihm ausgeführt wurde, bleibt vermerkt: Eine erforderliche Bereitstellung wird nicht noch einmal ausgeführt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add to &amp;collection</source>
        <translation>Zu &amp;Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>The device needs a name.</source>
        <translation>Das Gerät benötigt einen Namen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RelationsDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A collection shows what it is to the one in the middle; a button leads to it.</source>
        <translation>Jede Sammlung zeigt, was sie für die in der Mitte ist; eine Schaltfläche führt zu ihr.</translation>
    </message>
    <message>
        <source>Relationships of %1</source>
        <translation>Beziehungen von %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RelationsView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A collection or task sequence, and what it is to the one in the middle.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus sie besteht</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Was von ihr abhängt</translation>
    </message>
    <message>
        <source>Nothing: it takes its members by itself.</source>
        <translation>Nichts: Sie nimmt ihre Mitglieder selbst auf.</translation>
    </message>
    <message>
        <source>Nothing: it can be deleted.</source>
        <translation>Nichts: Sie kann gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReplayDialog</name>
    <message>
        <source>Replay at This Time</source>
        <translation>Für diesen Zeitpunkt nachstellen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachstellen</translation>
    </message>
    <message>
        <source>What the answer would have been then: by the configuration, the exclusion list and the record of what had run as they were at that time. Nothing is changed.</source>
        <translation>Wie die Antwort damals gelautet hätte: nach der Konfiguration, der Ausschlussliste und dem PXE-Verlauf, wie sie zu diesem Zeitpunkt waren. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Name of a device, or 52:54:00:12:34:56</source>
        <translation>Name eines Geräts, oder 52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Rechner</translation>
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
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>&amp;Firmware</source>
        <translation>&amp;Firmware</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeitpunkt</translation>
    </message>
    <message>
        <source>Type the name of a device, or a MAC address.</source>
        <translation>Geben Sie den Namen eines Geräts oder eine MAC-Adresse ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a MAC address nor the name of a device that the site has now. Of a device that was deleted since, type the MAC address.</source>
        <translation>„%1“ ist weder eine MAC-Adresse noch der Name eines Geräts, das der Standort jetzt hat. Von einem seither gelöschten Gerät geben Sie die MAC-Adresse ein.</translation>
    </message>
    <message>
        <source>By revision %1 of the configuration.</source>
        <translation>Nach Revision %1 der Konfiguration.</translation>
    </message>
    <message>
        <source>The last change before, on %1 by %2: %3 %4.</source>
        <translation>Die letzte Änderung davor, am %1 durch %2: %3 %4.</translation>
    </message>
    <message>
        <source>This is what was decided then.</source>
        <translation>So wurde damals entschieden.</translation>
    </message>
    <message>
        <source>Then it was decided otherwise: %1 What had run elsewhere takes up to two seconds to reach a service that runs.</source>
        <translation>Damals wurde anders entschieden: %1 Was anderswo ausgeführt wurde, erreicht einen laufenden Dienst mit bis zu zwei Sekunden Verzögerung.</translation>
    </message>
    <message>
        <source>Replay Again</source>
        <translation>Noch einmal nachstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RestoreDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;I have ended slipwayd and the other consoles of this site</source>
        <translation>&amp;Ich habe slipwayd und die anderen Konsolen dieses Standorts beendet</translation>
    </message>
    <message>
        <source>The site becomes what it was at %1.</source>
        <translation>Der Standort wird wieder, wie er am %1 war.</translation>
    </message>
    <message>
        <source>Nobody is answered meanwhile</source>
        <translation>Niemand erhält inzwischen eine Antwort</translation>
    </message>
    <message>
        <source>Serving stops. Start it again when you have looked at what was restored.</source>
        <translation>Der Dienst wird beendet. Starten Sie ihn wieder, wenn Sie das Wiederhergestellte durchgesehen haben.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>The site as it is now is kept and stands in the list of backups.</source>
        <translation>Der jetzige Standort wird aufbewahrt und steht in der Liste der Sicherungen.</translation>
    </message>
    <message>
        <source>The brake is engaged</source>
        <translation>Die Bremse wird angezogen</translation>
    </message>
    <message>
        <source>What ran since then is not in this backup: required deployments would run again. None starts until you release the brake.</source>
        <translation>Was seitdem ausgeführt wurde, ist nicht in dieser Sicherung: Erforderliche Bereitstellungen würden noch einmal ausgeführt. Keine startet, bis Sie die Bremse lösen.</translation>
    </message>
    <message>
        <source>Boot images are not in this backup</source>
        <translation>Startabbilder sind nicht in dieser Sicherung</translation>
    </message>
    <message>
        <source>Those that the content folder still holds are used; the others have to be given their content anew.</source>
        <translation>Die im Inhaltsordner noch vorhandenen werden verwendet; den übrigen muss ihr Inhalt neu gegeben werden.</translation>
    </message>
    <message>
        <source>While another program has the site open, nothing can be restored. End it, then tick the box.</source>
        <translation>Solange ein anderes Programm den Standort geöffnet hat, kann nichts wiederhergestellt werden. Beenden Sie es, und aktivieren Sie dann das Kontrollkästchen.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Another program has this site open: slipwayd, a second console or slipwayctl. End it, then try again. Nothing was changed.</source>
        <translation>Ein anderes Programm hat diesen Standort geöffnet: slipwayd, eine zweite Konsole oder slipwayctl. Beenden Sie es, und versuchen Sie es dann noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The site of %1 was restored. The brake is engaged: look through the deployments, then release it and start serving.</source>
        <translation>Der Standort vom %1 wurde wiederhergestellt. Die Bremse ist angezogen: Sehen Sie die Bereitstellungen durch, lösen Sie dann die Bremse, und starten Sie den Dienst.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of boot images are missing: update them from their source.</source>
        <translation>
            <numerusform>%n Datei von Startabbildern fehlt: Aktualisieren Sie sie aus ihrer Quelle.</numerusform>
            <numerusform>%n Dateien von Startabbildern fehlen: Aktualisieren Sie sie aus ihrer Quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site as it was is kept without its boot images: they lie on another disk.</source>
        <translation>Der bisherige Standort wird ohne seine Startabbilder aufgehoben: Sie liegen auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RiskStrip</name>
    <message>
        <source>Type the name of the collection to accept the risk</source>
        <translation>Geben Sie den Namen der Sammlung ein, um das Risiko in Kauf zu nehmen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 members; required deployments to more than %3 are refused.</source>
        <translation>„%1“ hat %2 Mitglieder; erforderliche Bereitstellungen für mehr als %3 werden abgelehnt.</translation>
    </message>
    <message>
        <source>As things stand, none of its machines would start at its next PXE boot.</source>
        <translation>Nach jetzigem Stand würde die Bereitstellung beim nächsten PXE-Start auf keinem der Rechner beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) would start at their next PXE boot without asking. What is on their disks may be lost.</source>
        <translation>
            <numerusform>Auf %n Rechner würde die Bereitstellung beim nächsten PXE-Start ohne Rückfrage beginnen. Was auf seinen Datenträgern ist, geht womöglich verloren.</numerusform>
            <numerusform>Auf %n Rechnern würde die Bereitstellung beim nächsten PXE-Start ohne Rückfrage beginnen. Was auf ihren Datenträgern ist, geht womöglich verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start without asking as soon as a maintenance window opens. What is on their disks may be lost.</source>
        <translation>
            <numerusform>Auf %n Rechner beginnt die Bereitstellung ohne Rückfrage, sobald sich ein Wartungsfenster öffnet. Was auf seinen Datenträgern ist, geht womöglich verloren.</numerusform>
            <numerusform>Auf %n Rechnern beginnt die Bereitstellung ohne Rückfrage, sobald sich ein Wartungsfenster öffnet. Was auf ihren Datenträgern ist, geht womöglich verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every machine that nobody has registered would start, too.</source>
        <translation>Die Bereitstellung würde auch auf jedem Rechner beginnen, den niemand registriert hat.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
    <message>
        <source>To go on, type the name of the collection: %1</source>
        <translation>Um fortzufahren, geben Sie den Namen der Sammlung ein: %1</translation>
    </message>
    <message>
        <source>Wait until it is known which machines would start.</source>
        <translation>Warten Sie, bis bekannt ist, auf welchen Rechnern die Bereitstellung beginnen würde.</translation>
    </message>
    <message>
        <source>Choose a smaller collection.</source>
        <translation>Wählen Sie eine kleinere Sammlung.</translation>
    </message>
    <message>
        <source>Type the name of the collection exactly, to show that you mean it.</source>
        <translation>Geben Sie den Namen der Sammlung genau ein, um zu zeigen, dass Sie es so wollen.</translation>
    </message>
    <message>
        <source>As things stand, none of its machines would offer this.</source>
        <translation>Nach jetzigem Stand würde dies auf keinem ihrer Rechner angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will offer this at their next network boot. Nothing happens unless F12 is pressed.</source>
        <translation>
            <numerusform>%n Rechner wird dies beim nächsten Netzwerkstart anbieten. Nichts geschieht, solange nicht F12 gedrückt wird.</numerusform>
            <numerusform>%n Rechner werden dies beim nächsten Netzwerkstart anbieten. Nichts geschieht, solange nicht F12 gedrückt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start another, required deployment without asking.</source>
        <translation>
            <numerusform>%n Rechner wird ohne Rückfrage eine andere, erforderliche Bereitstellung starten.</numerusform>
            <numerusform>%n Rechner werden ohne Rückfrage eine andere, erforderliche Bereitstellung starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines that nobody has registered will offer it, too.</source>
        <translation>Auch Rechner, die niemand registriert hat, werden dies anbieten.</translation>
    </message>
    <message>
        <source>Asking what each machine would get…</source>
        <translation>Es wird ermittelt, was jeder Rechner erhielte…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SavePacketsDialog</name>
    <message>
        <source>Save Packets</source>
        <translation>Pakete speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Writes the packets of %n boot(s) as a capture file (pcap) for Wireshark or tcpdump: DHCP, the boot service, and of TFTP all but the blocks of the files. It holds names and addresses of your network.</source>
        <translation>
            <numerusform>Schreibt die Pakete von %n Start als Mitschnitt (pcap) für Wireshark oder tcpdump: DHCP, den Startdienst und von TFTP alles außer den Blöcken der Dateien. Er enthält Namen und Adressen Ihres Netzwerks.</numerusform>
            <numerusform>Schreibt die Pakete von %n Starts als Mitschnitt (pcap) für Wireshark oder tcpdump: DHCP, den Startdienst und von TFTP alles außer den Blöcken der Dateien. Er enthält Namen und Adressen Ihres Netzwerks.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie den Namen der zu schreibenden Datei an.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like boot.pcap.</source>
        <translation>Das ist ein Ordner. Hängen Sie einen Dateinamen an, etwa boot.pcap.</translation>
    </message>
    <message>
        <source>No packets are kept of these boots: they are too old, or went over HTTP only.</source>
        <translation>Von diesen Starts sind keine Pakete aufbewahrt: Sie sind zu alt oder liefen nur über HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>%n Paket wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Pakete wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ScheduleField</name>
    <message>
        <source>Not &amp;before</source>
        <translation>&amp;Nicht vor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Not a&amp;fter</source>
        <translation>Nicht n&amp;ach</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Times are those of this computer: %1.</source>
        <translation>Zeitangaben gelten für diesen Computer: %1.</translation>
    </message>
    <message>
        <source>It would end before it starts. Choose a later end.</source>
        <translation>Sie würde enden, bevor sie beginnt. Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a time zone like Europe/Berlin. %2: its difference, like UTC+01:00.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SelectCollectionDialog</name>
    <message>
        <source>Select Collection</source>
        <translation>Sammlung auswählen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>A required deployment installs every member, without asking.</source>
        <translation>Eine erforderliche Bereitstellung installiert jedes Mitglied, ohne Rückfrage.</translation>
    </message>
    <message>
        <source>The members are offered what is deployed; nothing happens unless F12 is pressed.</source>
        <translation>Den Mitgliedern wird die Bereitstellung angeboten; nichts geschieht, solange nicht F12 gedrückt wird.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search collections</source>
        <translation>Sammlungen durchsuchen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>Sammlungen mit mehr als %n Mitglied anzeigen</numerusform>
            <numerusform>Sammlungen mit mehr als %n Mitgliedern anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection.</source>
        <translation>Wählen Sie eine Sammlung.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceDonePage</name>
    <message>
        <source>Completion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>It is made</source>
        <translation>Die Tasksequenz ist erstellt</translation>
    </message>
    <message>
        <source>&amp;Deploy it now</source>
        <translation>Jetzt &amp;bereitstellen</translation>
    </message>
    <message>
        <source>Nobody gets %1 before it is deployed to a collection.</source>
        <translation>Niemand erhält %1, bevor sie für eine Sammlung bereitgestellt ist.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Bereitstellen…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceImagePage</name>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>What does the machine start?</source>
        <translation>Was startet der Rechner?</translation>
    </message>
    <message>
        <source>Its architecture must fit the machines that the task sequence is deployed to.</source>
        <translation>Seine Architektur muss zu den Rechnern passen, für die die Tasksequenz bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Choose one &amp;later: until then it cannot boot</source>
        <translation>Erst &amp;später wählen: Bis dahin kann sie nicht starten</translation>
    </message>
    <message>
        <source>Boot images</source>
        <translation>Startabbilder</translation>
    </message>
    <message>
        <source>Choose a boot image.</source>
        <translation>Wählen Sie ein Startabbild.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceNamePage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>A task sequence is what is deployed. Its boot image is what the machine starts over the network.</source>
        <translation>Eine Tasksequenz ist das, was bereitgestellt wird. Ihr Startabbild ist das, was der Rechner über das Netzwerk startet.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>It is what people choose from after F12: “Install Debian 12”.</source>
        <translation>Daraus wird nach F12 gewählt: „Debian 12 installieren“.</translation>
    </message>
    <message>
        <source>It is made. Change it under Software Library, Task Sequences.</source>
        <translation>Die Tasksequenz ist erstellt. Ändern Sie sie unter „Softwarebibliothek“, „Tasksequenzen“.</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>Die Tasksequenz braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a task sequence of this name already.</source>
        <translation>Es gibt schon eine Tasksequenz mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SequenceSummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Is it all as you want it?</source>
        <translation>Ist alles wie gewünscht?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>None yet: it cannot boot</source>
        <translation>Noch keines: Sie kann nicht starten</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Enabled for PXE</source>
        <translation>Für PXE aktiviert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No: nobody can boot it</source>
        <translation>Nein: Niemand kann davon starten</translation>
    </message>
    <message>
        <source>It is made. Change it under Software Library, Task Sequences.</source>
        <translation>Die Tasksequenz ist erstellt. Ändern Sie sie unter „Softwarebibliothek“, „Tasksequenzen“.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ServiceTestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Test Again</source>
        <translation>&amp;Erneut testen</translation>
    </message>
    <message>
        <source>16 MiB of generated bytes are fetched through the service&apos;s own port and compared. No machine takes part, and no trace is left.</source>
        <translation>16 MiB erzeugte Bytes werden über den Port des Dienstes abgerufen und verglichen. Kein Rechner ist beteiligt, und es bleibt keine Spur.</translation>
    </message>
    <message>
        <source>Three simulated machines ask for their boot through the ports that Slipway serves on, and compare what they get with the content folder. They leave no trace.</source>
        <translation>Drei simulierte Rechner fragen über die Ports, die Slipway verwendet, nach ihrem Start und vergleichen, was sie erhalten, mit dem Inhaltsordner. Sie hinterlassen keine Spur.</translation>
    </message>
    <message>
        <source>The test runs</source>
        <translation>Der Test läuft</translation>
    </message>
    <message>
        <source>Machines boot…</source>
        <translation>Rechner starten…</translation>
    </message>
    <message>
        <source>The file is fetched…</source>
        <translation>Die Datei wird abgerufen…</translation>
    </message>
    <message>
        <source>The boot works.</source>
        <translation>Der Start funktioniert.</translation>
    </message>
    <message>
        <source>No simulated machine could boot. Why stands below, with the next step.</source>
        <translation>Kein simulierter Rechner konnte starten. Der Grund steht unten mit dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>No running engine of this site answers at %1. Start serving, then test again.</source>
        <translation>Unter %1 antwortet kein laufender Dienst dieses Standorts. Starten Sie den Dienst, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>blocks of %1 bytes, windows of %2</source>
        <translation>Blöcke zu %1 Byte, Fenster zu %2</translation>
    </message>
    <message>
        <source>The service delivers: every byte came as it should.</source>
        <translation>Der Dienst liefert: Jedes Byte kam richtig an.</translation>
    </message>
    <message>
        <source>Nothing answered. A firewall may be in the way.</source>
        <translation>Nichts hat geantwortet. Vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>It began, and then nothing came any more.</source>
        <translation>Es begann, und dann kam nichts mehr.</translation>
    </message>
    <message>
        <source>Other bytes came than those that were asked for: another server may answer here.</source>
        <translation>Es kamen andere Bytes als angefordert: Vielleicht antwortet hier ein anderer Server.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server hat abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ServicesPage</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Another program serves: its counters are not known here.</source>
        <translation>Ein anderes Programm betreibt den Dienst: Seine Zähler sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is counted while this program does not serve.</source>
        <translation>Gezählt wird nur, solange dieses Programm den Dienst betreibt.</translation>
    </message>
    <message>
        <source>Since the view was reset at %1</source>
        <translation>Seit dem Zurücksetzen der Ansicht (%1)</translation>
    </message>
    <message>
        <source>Since serving was started at %1</source>
        <translation>Seit dem Start des Dienstes (%1)</translation>
    </message>
    <message>
        <source>Change the settings of %1</source>
        <translation>Die Einstellungen von %1 ändern</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingEditor</name>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>%1 bis %2, üblich %3</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Everything is applied.</source>
        <translation>Alles ist übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed, not applied yet</source>
        <translation>
            <numerusform>%n Einstellung geändert, noch nicht übernommen</numerusform>
            <numerusform>%n Einstellungen geändert, noch nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>Keine Einstellung enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Search (Ctrl+L)</source>
        <translation>Suchen (Strg+L)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Reset Group</source>
        <translation>Gruppe zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything of this group to its default. Nothing changes before it is applied.</source>
        <translation>Alles in dieser Gruppe auf den Standardwert setzen. Nichts ändert sich vor dem Übernehmen.</translation>
    </message>
    <message>
        <source>In force is %1: it was given when this program was started, and goes first.</source>
        <translation>Es gilt %1: Dieser Wert wurde beim Start dieses Programms angegeben und hat Vorrang.</translation>
    </message>
    <message>
        <source>Set to the default. Nothing changes before it is applied.</source>
        <translation>Auf den Standardwert setzen. Nichts ändert sich vor dem Übernehmen.</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The default of a setting that is on or off.</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>The default of a setting is an empty text.</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Not the default, which is: %1</source>
        <translation>Nicht der Standardwert; dieser ist: %1</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Einstellungsgruppen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupContentPage</name>
    <message>
        <source>Content folder</source>
        <translation>Inhaltsordner</translation>
    </message>
    <message>
        <source>Where boot images are kept</source>
        <translation>Wo Startabbilder aufbewahrt werden</translation>
    </message>
    <message>
        <source>Each boot image is copied into this folder and checked by its hash.</source>
        <translation>Jedes Startabbild wird in diesen Ordner kopiert und anhand seines Hashs geprüft.</translation>
    </message>
    <message>
        <source>To keep a site elsewhere, start Slipway with --site and a folder of yours.</source>
        <translation>Um einen Standort anderswo abzulegen, starten Sie Slipway mit --site und einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird geprüft…</translation>
    </message>
    <message>
        <source>The folder cannot be written: give your user the right to, or start Slipway with --site.</source>
        <translation>In den Ordner kann nicht geschrieben werden: Geben Sie Ihrem Benutzer das Recht dazu, oder starten Sie Slipway mit --site.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>That is little: an image of Windows PE takes 400 MB to 1 GB, and each version once.</source>
        <translation>Das ist wenig: Ein Abbild von Windows PE braucht 400 MB bis 1 GB, und zwar für jede Version.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Slipway may write there.</source>
        <translation>Slipway darf dort schreiben.</translation>
    </message>
    <message>
        <source>Slipway may not write there.</source>
        <translation>Slipway darf dort nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupDeployPage</name>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Who may boot it?</source>
        <translation>Wer darf es starten?</translation>
    </message>
    <message>
        <source>It is made available: a machine offers it when somebody presses F12, and starts as ever otherwise. Required deployments, which start without asking, are made later and on purpose.</source>
        <translation>Es wird als „Verfügbar“ bereitgestellt: Ein Rechner bietet es an, wenn jemand F12 drückt, und startet sonst wie immer. Erforderliche Bereitstellungen, die ohne Rückfrage starten, werden später und mit Absicht erstellt.</translation>
    </message>
    <message>
        <source>Answer machines that nobody has &amp;registered, too</source>
        <translation>Auch Rechnern antworten, die niemand &amp;registriert hat</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>&amp;Startabbild</translation>
    </message>
    <message>
        <source>&amp;Task sequence</source>
        <translation>&amp;Tasksequenz</translation>
    </message>
    <message>
        <source>The name that machines and reports show.</source>
        <translation>Der Name, den Rechner und Berichte anzeigen.</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>Sa&amp;mmlung</translation>
    </message>
    <message numerus="yes">
        <source>%n registered device(s) may boot it from now on.</source>
        <translation>
            <numerusform>%n registriertes Gerät darf es ab jetzt starten.</numerusform>
            <numerusform>%n registrierte Geräte dürfen es ab jetzt starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>So may every other machine of this network, if the collection holds unknown computers.</source>
        <translation>Ebenso jeder andere Rechner dieses Netzwerks, wenn die Sammlung unbekannte Computer enthält.</translation>
    </message>
    <message>
        <source>Register devices afterwards, under Assets, or answer unknown machines.</source>
        <translation>Registrieren Sie Geräte danach unter „Bestand und Kompatibilität“, oder lassen Sie unbekannten Rechnern antworten.</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>Die Tasksequenz braucht einen Namen.</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>&amp;Bereitstellen</translation>
    </message>
    <message>
        <source>Deploy &amp;Later</source>
        <translation>S&amp;päter bereitstellen</translation>
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
        <translation>Wer vergibt Adressen?</translation>
    </message>
    <message>
        <source>Slipway asks the network for offers, as a machine that starts would, and takes none.</source>
        <translation>Slipway fragt im Netzwerk nach Angeboten, wie es ein startender Rechner täte, und nimmt keines an.</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>Listening for offers</source>
        <translation>Auf Angebote wird gewartet</translation>
    </message>
    <message>
        <source>&amp;Beside the DHCP server of this network</source>
        <translation>&amp;Neben dem DHCP-Server dieses Netzwerks</translation>
    </message>
    <message>
        <source>It gives the addresses, Slipway the boot (proxyDHCP). The usual choice.</source>
        <translation>Er vergibt die Adressen, Slipway den Start (ProxyDHCP). Die übliche Wahl.</translation>
    </message>
    <message>
        <source>&amp;As the DHCP server of this network</source>
        <translation>&amp;Als DHCP-Server dieses Netzwerks</translation>
    </message>
    <message>
        <source>Only where there is no other one. Slipway gives addresses from a range of yours.</source>
        <translation>Nur wo es keinen anderen gibt. Slipway vergibt Adressen aus einem von Ihnen gewählten Bereich.</translation>
    </message>
    <message>
        <source>Add&amp;resses</source>
        <translation>A&amp;dressen</translation>
    </message>
    <message>
        <source>Range of addresses</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>Behind a DHCP server on &amp;this computer</source>
        <translation>&amp;Hinter einem DHCP-Server auf diesem Computer</translation>
    </message>
    <message>
        <source>That server holds port 67 and must send option 60 with &quot;PXEClient&quot;.</source>
        <translation>Jener Server belegt Port 67 und muss Option 60 mit „PXEClient“ senden.</translation>
    </message>
    <message>
        <source>Asking on %1 and listening for offers…</source>
        <translation>Auf %1 wird gefragt und auf Angebote gewartet…</translation>
    </message>
    <message>
        <source>Listening for offers…</source>
        <translation>Auf Angebote wird gewartet…</translation>
    </message>
    <message>
        <source>The network could not be asked: %1</source>
        <translation>Das Netzwerk konnte nicht befragt werden: %1</translation>
    </message>
    <message>
        <source>Type the range of addresses that Slipway may give, like 10.0.0.200-10.0.0.250/24.</source>
        <translation>Geben Sie den Adressbereich ein, den Slipway vergeben darf, etwa 10.0.0.200-10.0.0.250/24.</translation>
    </message>
    <message>
        <source>The range is not one: write it like 10.0.0.200-10.0.0.250/24.</source>
        <translation>Das ist kein Bereich: Schreiben Sie ihn wie 10.0.0.200-10.0.0.250/24.</translation>
    </message>
    <message>
        <source>Grant Boot &amp;Ports…</source>
        <translation>Boot-&amp;Ports freigeben…</translation>
    </message>
    <message>
        <source>Slipway could not listen for offers: UDP 68 needs the privilege that Grant Boot Ports gives. Grant it, and it asks again; or choose yourself: if machines of this network get their addresses from a router or a server, there is a DHCP server.</source>
        <translation>Slipway konnte nicht auf Angebote lauschen: UDP 68 erfordert das Sonderrecht, das „Boot-Ports freigeben“ erteilt. Erteilen Sie es, und Slipway fragt noch einmal; oder wählen Sie selbst: Erhalten Rechner dieses Netzwerks ihre Adressen von einem Router oder Server, gibt es einen DHCP-Server.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>R&amp;outer</source>
        <translation>R&amp;outer</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Na&amp;me servers</source>
        <translation>Na&amp;meserver</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>None: machines reach only this network</source>
        <translation>Keiner: Rechner erreichen nur dieses Netzwerk</translation>
    </message>
    <message>
        <source>%1: write addresses like 10.0.0.1, separated by commas, or nothing.</source>
        <translation>%1: Schreiben Sie Adressen wie 10.0.0.1, durch Kommas getrennt, oder nichts.</translation>
    </message>
    <message>
        <source>This range is not in the network of %1 (%2): only machines behind a DHCP relay would get an address.</source>
        <translation>Dieser Bereich liegt nicht im Netzwerk von %1 (%2): Nur Rechner hinter einem DHCP-Relay würden eine Adresse erhalten.</translation>
    </message>
    <message>
        <source>The router %1 is not in the network of the addresses: no machine could reach it.</source>
        <translation>Der Router %1 liegt nicht im Netzwerk der Adressen: Kein Rechner könnte ihn erreichen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupImagePage</name>
    <message>
        <source>Boot image</source>
        <translation>Startabbild</translation>
    </message>
    <message>
        <source>What shall machines boot?</source>
        <translation>Was sollen Rechner starten?</translation>
    </message>
    <message>
        <source>Choose a WIM or an ISO of Windows, a Linux kernel with its initial RAM disks, or a boot program (.efi). Or drop the files here.</source>
        <translation>Wählen Sie eine WIM- oder ISO-Datei von Windows, einen Linux-Kernel mit seinen initialen RAM-Disks oder ein Startprogramm (.efi). Oder ziehen Sie die Dateien hierher.</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>A&amp;rchitektur</translation>
    </message>
    <message>
        <source>Drop the boot image&apos;s files here</source>
        <translation>Dateien des Startabbilds hierher ziehen</translation>
    </message>
    <message>
        <source>Linux kernel</source>
        <translation>Linux-Kernel</translation>
    </message>
    <message>
        <source>Initial RAM disk</source>
        <translation>Initiale RAM-Disk</translation>
    </message>
    <message>
        <source>Boot program</source>
        <translation>Startprogramm</translation>
    </message>
    <message>
        <source>Choose the files of a boot image, or add one later.</source>
        <translation>Wählen Sie die Dateien eines Startabbilds, oder fügen Sie später eines hinzu.</translation>
    </message>
    <message>
        <source>%1 is no file. Check the path.</source>
        <translation>%1 ist keine Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Choose at least one initial RAM disk: the kernel finds its first programs there.</source>
        <translation>Wählen Sie mindestens eine initiale RAM-Disk: Dort findet der Kernel seine ersten Programme.</translation>
    </message>
    <message>
        <source>The boot image needs a name.</source>
        <translation>Das Startabbild braucht einen Namen.</translation>
    </message>
    <message>
        <source>&amp;Add Boot Image</source>
        <translation>Startabbild &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Copying and hashing</source>
        <translation>Kopieren und Hashberechnung</translation>
    </message>
    <message>
        <source>Copying the boot image…</source>
        <translation>Das Startabbild wird kopiert…</translation>
    </message>
    <message>
        <source>Add &amp;Later</source>
        <translation>S&amp;päter hinzufügen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Befehlszeile</translation>
    </message>
    <message>
        <source>Linux from %1</source>
        <translation>Linux aus %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupInterfacePage</name>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Where are the machines?</source>
        <translation>Wo sind die Rechner?</translation>
    </message>
    <message>
        <source>&amp;All interfaces</source>
        <translation>&amp;Alle Schnittstellen</translation>
    </message>
    <message>
        <source>Also on those that come later: VPNs and containers as well.</source>
        <translation>Auch auf solchen, die später hinzukommen: ebenso VPNs und Container.</translation>
    </message>
    <message>
        <source>Choose the interface that the machines are connected to.</source>
        <translation>Wählen Sie die Schnittstelle, mit der die Rechner verbunden sind.</translation>
    </message>
    <message>
        <source>Machines that boot are answered only on the interface that you choose. The ports are open on all of them, but give files only to a boot that was answered.</source>
        <translation>Startenden Rechnern wird nur an der Schnittstelle geantwortet, die Sie wählen. Die Ports sind an allen offen, geben Dateien aber nur an einen Start, dem geantwortet wurde.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupPortsPage</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>The ports of network boot</source>
        <translation>Die Ports für den Netzwerkstart</translation>
    </message>
    <message>
        <source>Machines ask on fixed ports. Each can be held by one program only.</source>
        <translation>Rechner fragen auf festen Ports. Jeder kann nur von einem Programm belegt werden.</translation>
    </message>
    <message>
        <source>&amp;Grant Boot Ports…</source>
        <translation>Boot-Ports &amp;freigeben…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the ports…</source>
        <translation>Die Ports werden geöffnet…</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>Hears machines that start.</source>
        <translation>Hört startende Rechner.</translation>
    </message>
    <message>
        <source>PXE boot service</source>
        <translation>PXE-Startdienst</translation>
    </message>
    <message>
        <source>Tells UEFI firmware its boot file.</source>
        <translation>Nennt UEFI-Firmware ihre Startdatei.</translation>
    </message>
    <message>
        <source>TFTP</source>
        <translation>TFTP</translation>
    </message>
    <message>
        <source>Sends the boot program.</source>
        <translation>Sendet das Startprogramm.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Sends kernels and images, and takes status reports.</source>
        <translation>Sendet Kernel und Abbilder und nimmt Statusmeldungen entgegen.</translation>
    </message>
    <message>
        <source>All ports are open. Slipway serves.</source>
        <translation>Alle Ports sind offen. Der Dienst läuft.</translation>
    </message>
    <message>
        <source>The system refused the real ports, so Slipway serves on others: the rehearsal works, but no machine asks there. Grant the boot ports once, as an administrator.</source>
        <translation>Das System hat die eigentlichen Ports verweigert, daher verwendet Slipway andere: Die Probe funktioniert, aber dort fragt kein Rechner. Geben Sie die Boot-Ports einmal als Administrator frei.</translation>
    </message>
    <message>
        <source>Slipway does not serve yet.</source>
        <translation>Der Dienst läuft noch nicht.</translation>
    </message>
    <message>
        <source>Wait until the ports are open.</source>
        <translation>Warten Sie, bis die Ports offen sind.</translation>
    </message>
    <message>
        <source>Free the ports and try again, or go on without serving.</source>
        <translation>Machen Sie die Ports frei, und versuchen Sie es erneut, oder fahren Sie ohne laufenden Dienst fort.</translation>
    </message>
    <message>
        <source>Go On &amp;Without</source>
        <translation>&amp;Ohne fortfahren</translation>
    </message>
    <message>
        <source>Machines ask on port %1, and find nobody there.</source>
        <translation>Rechner fragen auf Port %1 und finden dort niemanden.</translation>
    </message>
    <message>
        <source>&amp;Ask the Network</source>
        <translation>&amp;Netzwerk befragen</translation>
    </message>
    <message>
        <source>All ports are open. Slipway serves. Who gives addresses on this network was only guessed: now it can be asked.</source>
        <translation>Alle Ports sind offen. Der Dienst läuft. Wer in diesem Netzwerk Adressen vergibt, war nur eine Annahme: Jetzt lässt es sich abfragen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupRehearsalPage</name>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Does a machine boot?</source>
        <translation>Startet ein Rechner?</translation>
    </message>
    <message>
        <source>Three simulated machines ask for their boot through the ports that Slipway serves on, and compare what they get with the content folder. They leave no trace.</source>
        <translation>Drei simulierte Rechner fragen über die Ports, die Slipway verwendet, nach ihrem Start und vergleichen, was sie erhalten, mit dem Inhaltsordner. Sie hinterlassen keine Spur.</translation>
    </message>
    <message>
        <source>&amp;Rehearse Again</source>
        <translation>&amp;Erneut proben</translation>
    </message>
    <message>
        <source>The rehearsal runs</source>
        <translation>Die Probe läuft</translation>
    </message>
    <message>
        <source>Machines boot…</source>
        <translation>Rechner starten…</translation>
    </message>
    <message>
        <source>The rehearsal takes a few seconds…</source>
        <translation>Die Probe dauert einige Sekunden…</translation>
    </message>
    <message>
        <source>Not ready yet. What is in the way stands below, with the next step.</source>
        <translation>Noch nicht bereit. Was im Weg ist, steht unten mit dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>The boot works, but on other ports than machines ask on: grant the boot ports.</source>
        <translation>Der Start funktioniert, aber auf anderen Ports als denen, auf denen Rechner fragen: Geben Sie die Boot-Ports frei.</translation>
    </message>
    <message>
        <source>Ready. Machines of this network can boot.</source>
        <translation>Bereit. Rechner dieses Netzwerks können starten.</translation>
    </message>
    <message>
        <source>Start a machine, let it boot from the network, and watch it under Monitoring, Live Boots.</source>
        <translation>Schalten Sie einen Rechner ein, lassen Sie ihn aus dem Netzwerk starten, und beobachten Sie ihn unter „Überwachung“, „Startvorgänge“.</translation>
    </message>
    <message>
        <source>No device is registered yet, and unknown machines are not answered. Import your devices under Assets, Devices; or let a machine boot from the network, choose it under Monitoring, Live Boots, and press Add as Device.</source>
        <translation>Noch ist kein Gerät registriert, und unbekannten Rechnern wird nicht geantwortet. Importieren Sie Ihre Geräte unter „Bestand und Kompatibilität“, „Geräte“; oder lassen Sie einen Rechner aus dem Netzwerk starten, wählen Sie ihn unter „Überwachung“, „Startvorgänge“, und klicken Sie auf „Als Gerät hinzufügen“.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Boot your first machine</source>
        <translation>Den ersten Rechner starten</translation>
    </message>
    <message>
        <source>A few steps lead from here to a site that boots machines over the network. Each one looks at how things are and proposes what fits.</source>
        <translation>Wenige Schritte führen von hier zu einem Standort, der Rechner über das Netzwerk startet. Jeder prüft die Gegebenheiten und schlägt vor, was passt.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The interface, its DHCP servers, and the ports.</source>
        <translation>Die Schnittstelle, ihre DHCP-Server und die Ports.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>A first boot image: a WIM, a Linux, or a boot program.</source>
        <translation>Ein erstes Startabbild: eine WIM, ein Linux oder ein Startprogramm.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>It is made available. Nothing starts without somebody who presses F12.</source>
        <translation>Sie ist „Verfügbar“. Nichts startet, ohne dass jemand F12 drückt.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Simulated machines boot through the real ports, and leave no trace.</source>
        <translation>Simulierte Rechner starten über die echten Ports und hinterlassen keine Spur.</translation>
    </message>
    <message>
        <source>You can stop at any step and come back by Service, Set Up. What a step wrote stays.</source>
        <translation>Sie können bei jedem Schritt aufhören und über „Dienst“, „Einrichten“ zurückkehren. Was ein Schritt geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>&amp;Beginnen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWizard</name>
    <message>
        <source>Set Up Slipway</source>
        <translation>Slipway einrichten</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Search by action, place or key</source>
        <translation>Nach Aktion, Ort oder Taste suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Alt opens the menus. Every action can also be found by its name: press %1.</source>
        <translation>Alt öffnet die Menüs. Jede Aktion ist auch über ihren Namen zu finden: Drücken Sie %1.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Do what a double click does</source>
        <translation>Dasselbe wie ein Doppelklick</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Suchfeld leeren</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Nächster und vorheriger Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteDocumentDialog</name>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Copying content</source>
        <translation>Inhalt wird kopiert</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteExportDialog</name>
    <message>
        <source>Export Site</source>
        <translation>Standort exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The whole configuration as one document (JSON) that can be kept under version control, compared and restored. Leases and the history of boots are not part of it.</source>
        <translation>Die ganze Konfiguration als ein Dokument (JSON), das sich unter Versionsverwaltung halten, vergleichen und wiederherstellen lässt. Leases und der Verlauf der Startvorgänge gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Site Document</source>
        <translation>Standortdokument</translation>
    </message>
    <message>
        <source>The content of the boot images goes into a folder beside it, whose name ends with .files.</source>
        <translation>Der Inhalt der Startabbilder kommt in einen Ordner daneben, dessen Name auf .files endet.</translation>
    </message>
    <message>
        <source>Choose where the document is to be written.</source>
        <translation>Wählen Sie, wohin das Dokument geschrieben werden soll.</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name, like site.json.</source>
        <translation>Das ist ein Ordner. Hängen Sie einen Dateinamen an, zum Beispiel site.json.</translation>
    </message>
    <message numerus="yes">
        <source>The site was written to %1: %n device(s), %2.</source>
        <translation>
            <numerusform>Der Standort wurde in %1 geschrieben: %n Gerät, %2.</numerusform>
            <numerusform>Der Standort wurde in %1 geschrieben: %n Geräte, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of content</source>
        <translation>
            <numerusform>%n Inhaltsdatei</numerusform>
            <numerusform>%n Inhaltsdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>With the &amp;secret variables, in clear text</source>
        <translation>Mit den &amp;geheimen Variablen, im Klartext</translation>
    </message>
    <message>
        <source>With the secret variables</source>
        <translation>Mit den geheimen Variablen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteImportDialog</name>
    <message>
        <source>Import Site</source>
        <translation>Standort importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reads a site document into this site, which must be empty. Everything in it is checked first; nothing is changed unless all of it is right. Deployments keep their ids and start as they say.</source>
        <translation>Liest ein Standortdokument in diesen Standort ein, der leer sein muss. Zuerst wird alles darin geprüft; nichts wird geändert, wenn nicht alles stimmt. Bereitstellungen behalten ihre IDs und beginnen wie angegeben.</translation>
    </message>
    <message>
        <source>Site Document</source>
        <translation>Standortdokument</translation>
    </message>
    <message>
        <source>Content is read from the paths that the document names, beside it.</source>
        <translation>Inhalt wird aus den Pfaden gelesen, die das Dokument nennt, neben ihm.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s)</source>
        <translation>
            <numerusform>%n Startabbild</numerusform>
            <numerusform>%n Startabbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n Bereitstellung</numerusform>
            <numerusform>%n Bereitstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Site %1: %2.</source>
        <translation>Standort %1: %2.</translation>
    </message>
    <message>
        <source>Choose the document.</source>
        <translation>Wählen Sie das Dokument.</translation>
    </message>
    <message numerus="yes">
        <source>The site %1 was imported: %n device(s).</source>
        <translation>
            <numerusform>Der Standort %1 wurde importiert: %n Gerät.</numerusform>
            <numerusform>Der Standort %1 wurde importiert: %n Geräte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeField</name>
    <message>
        <source>Inherited: %1</source>
        <translation>Geerbt: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatusMessagePage</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>What the service has to say appears here.</source>
        <translation>Was der Dienst zu sagen hat, erscheint hier.</translation>
    </message>
    <message>
        <source>None of this severity in this time. Choose another above.</source>
        <translation>Keine mit diesem Schweregrad in dieser Zeit. Wählen Sie oben etwas anderes.</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>New or read</source>
        <translation>Neu oder gelesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only new</source>
        <translation>Nur neue</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>None: cannot boot yet</source>
        <translation>Keines: noch nicht startfähig</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>&amp;Boot image</source>
        <translation>&amp;Startabbild</translation>
    </message>
    <message>
        <source>Its architecture must fit the machines that the task sequence is deployed to.</source>
        <translation>Seine Architektur muss zu den Rechnern passen, denen die Tasksequenz bereitgestellt wird.</translation>
    </message>
    <message>
        <source>The task sequence needs a name.</source>
        <translation>Die Tasksequenz benötigt einen Namen.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The proposed name of a copy.</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequencePage</name>
    <message>
        <source>No task sequences yet</source>
        <translation>Noch keine Tasksequenzen</translation>
    </message>
    <message>
        <source>A task sequence names the boot image, and is what you deploy to a collection.</source>
        <translation>Eine Tasksequenz nennt das Startabbild und ist, was Sie einer Sammlung bereitstellen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Bereitstellungen</translation>
    </message>
    <message>
        <source>Delete Task Sequence</source>
        <translation>Tasksequenz löschen</translation>
    </message>
    <message>
        <source>A task sequence that is deployed cannot be removed.</source>
        <translation>Eine Tasksequenz, die bereitgestellt ist, kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete Task Sequences</source>
        <translation>Tasksequenzen löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n task sequence(s) are removed. Their boot images stay.</source>
        <translation>
            <numerusform>%n Tasksequenz wird entfernt. Ihr Startabbild bleibt.</numerusform>
            <numerusform>%n Tasksequenzen werden entfernt. Ihre Startabbilder bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Disable Deployments</source>
        <translation>Bereitstellungen deaktivieren</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 für %3</translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) boot nobody until they are enabled again. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>Aus %n Bereitstellung startet kein Rechner mehr, bis sie wieder aktiviert wird. Rechner, die gerade daraus starten, werden fertig.</numerusform>
            <numerusform>Aus %n Bereitstellungen startet kein Rechner mehr, bis sie wieder aktiviert werden. Rechner, die gerade daraus starten, werden fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The task sequence itself stays as it is.</source>
        <translation>Die Tasksequenz selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Export Task Sequence</source>
        <translation>Tasksequenz exportieren</translation>
    </message>
    <message>
        <source>Task sequences (*.json)</source>
        <translation>Tasksequenzen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The task sequence was written to %1. The files of its boot image stay here.</source>
        <translation>Die Tasksequenz wurde nach %1 geschrieben. Die Dateien ihres Startabbilds bleiben hier.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceSteps</name>
    <message>
        <source>Firmware of the machine</source>
        <translation>Firmware des Rechners</translation>
    </message>
    <message>
        <source>Purpose of the deployment</source>
        <translation>Zweck der Bereitstellung</translation>
    </message>
    <message>
        <source>deployed as required</source>
        <translation>bereitgestellt als erforderlich</translation>
    </message>
    <message>
        <source>deployed as available</source>
        <translation>bereitgestellt als verfügbar</translation>
    </message>
    <message>
        <source>Steps of the boot</source>
        <translation>Schritte des Starts</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequenceWizard</name>
    <message>
        <source>Create Task Sequence</source>
        <translation>Tasksequenz erstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TestMachineDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>QEMU, which plays the virtual computer, is not installed here. Install it, then open this window again: %1</source>
        <translation>QEMU, das den virtuellen Computer spielt, ist hier nicht installiert. Installieren Sie es, und öffnen Sie dieses Fenster dann erneut: %1</translation>
    </message>
    <message>
        <source>Watch a machine boot</source>
        <translation>Einem Rechner beim Starten zusehen</translation>
    </message>
    <message>
        <source>A virtual computer boots in a private network inside this one. Your network and your site are not touched: it gets a copy of the site that is gone afterwards.</source>
        <translation>Ein virtueller Computer startet in einem privaten Netzwerk innerhalb dieses Computers. Ihr Netzwerk und Ihr Standort bleiben unberührt: Er erhält eine Kopie des Standorts, die danach verschwunden ist.</translation>
    </message>
    <message>
        <source>Sc&amp;reen</source>
        <translation>B&amp;ildschirm</translation>
    </message>
    <message>
        <source>Screen of the virtual computer</source>
        <translation>Bildschirm des virtuellen Computers</translation>
    </message>
    <message>
        <source>What the computer writes on its screen appears here.</source>
        <translation>Was der Computer auf seinen Bildschirm schreibt, erscheint hier.</translation>
    </message>
    <message>
        <source>Press a key there:</source>
        <translation>Dort eine Taste drücken:</translation>
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
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Press %1 on the virtual computer</source>
        <translation>%1 auf dem virtuellen Computer drücken</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Laufende Sitzung</translation>
    </message>
    <message>
        <source>Progress of the boot image</source>
        <translation>Fortschritt des Startabbilds</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No machine</source>
        <translation>Kein Rechner</translation>
    </message>
    <message>
        <source>&amp;Start Again</source>
        <translation>Erneut &amp;starten</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TestMachineForm</name>
    <message>
        <source>&amp;Computer</source>
        <translation>&amp;Computer</translation>
    </message>
    <message>
        <source>Demonstration: a small program of Slipway&apos;s own</source>
        <translation>Vorführung: ein kleines Programm von Slipway selbst</translation>
    </message>
    <message>
        <source>A computer that this site does not know</source>
        <translation>Ein Computer, den dieser Standort nicht kennt</translation>
    </message>
    <message>
        <source>A device of this site</source>
        <translation>Ein Gerät dieses Standorts</translation>
    </message>
    <message>
        <source>A new device in a collection</source>
        <translation>Ein neues Gerät in einer Sammlung</translation>
    </message>
    <message>
        <source>Boots &amp;as</source>
        <translation>Startet &amp;als</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Its name in this site</source>
        <translation>Der Name in diesem Standort</translation>
    </message>
    <message>
        <source>None is installed</source>
        <translation>Nichts installiert</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Say what it should boot as: type a part of the name, and choose from the list.</source>
        <translation>Geben Sie an, als was der Computer starten soll: Tippen Sie einen Teil des Namens, und wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>This site has nothing called &quot;%1&quot;. Type a part of the name, and choose from the list.</source>
        <translation>In diesem Standort heißt nichts „%1“. Tippen Sie einen Teil des Namens, und wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ThroughputChart</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>No traffic yet</source>
        <translation>Noch kein Datenverkehr</translation>
    </message>
    <message>
        <source>As soon as a machine loads its first file, its throughput is drawn here.</source>
        <translation>Sobald ein Rechner seine erste Datei lädt, wird sein Durchsatz hier gezeichnet.</translation>
    </message>
    <message>
        <source>Time range of the chart</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
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
        <translation>Slipway an&amp;zeigen</translation>
    </message>
    <message>
        <source>Slipway: the boot ports are not open</source>
        <translation>Slipway: Die Boot-Ports sind nicht offen</translation>
    </message>
    <message>
        <source>Slipway: the brake is engaged</source>
        <translation>Slipway: Die Bremse greift</translation>
    </message>
    <message>
        <source>Slipway: stopped</source>
        <translation>Slipway: Dienst beendet</translation>
    </message>
    <message>
        <source>Slipway: answering is stopped</source>
        <translation>Slipway: antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Slipway: serving</source>
        <translation>Slipway: Dienst läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) boot now</source>
        <translation>
            <numerusform>%n Rechner startet gerade</numerusform>
            <numerusform>%n Rechner starten gerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not boot: %2</source>
        <translation>%1 ist nicht gestartet: %2</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Slipway: served by another program</source>
        <translation>Slipway: bedient von einem anderen Programm</translation>
    </message>
    <message>
        <source>Slipway: no network interface can answer</source>
        <translation>Slipway: Keine Netzwerkschnittstelle kann antworten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningAdvice</name>
    <message>
        <source>Keep %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>Recommended for %1 cards: %2</source>
        <translation>Empfohlen für Karten von %1: %2</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <translation>%1 für %2 übernehmen</translation>
    </message>
    <message>
        <source>Counts for %1 from the next boot on</source>
        <translation>Gilt für %1 ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningChart</name>
    <message>
        <source>Throughput by block size and window size</source>
        <translation>Durchsatz nach Blockgröße und Fenstergröße</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Block size in bytes</source>
        <translation>Blockgröße in Byte</translation>
    </message>
    <message>
        <source>Window in blocks</source>
        <translation>Fenster in Blöcken</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschl.</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) measured.</source>
        <translation>
            <numerusform>%n Kombination gemessen.</numerusform>
            <numerusform>%n Kombinationen gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fastest without a failure: %1 with %2.</source>
        <translation>Die schnellste ohne Fehler: %1 mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed at least once.</source>
        <translation>
            <numerusform>%n davon ist mindestens einmal fehlgeschlagen.</numerusform>
            <numerusform>%n davon sind mindestens einmal fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half were faster than %1</source>
        <translation>Die Hälfte war schneller als %1</translation>
    </message>
    <message>
        <source>19 of 20 were faster than %1</source>
        <translation>19 von 20 waren schneller als %1</translation>
    </message>
    <message>
        <source>%1 of the blocks were sent again</source>
        <translation>%1 der Blöcke wurden erneut gesendet</translation>
    </message>
    <message>
        <source>%1 arrived, %2 failed</source>
        <translation>%1 angekommen, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>This is in force</source>
        <translation>Dies gilt zurzeit</translation>
    </message>
    <message>
        <source>This is recommended</source>
        <translation>Dies wird empfohlen</translation>
    </message>
    <message>
        <source>Click to try it</source>
        <translation>Klicken, um es auszuprobieren</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningMeaning</name>
    <message>
        <source>Boot &amp;image</source>
        <translation>S&amp;tartabbild</translation>
    </message>
    <message>
        <source>Boot image to reckon with</source>
        <translation>Startabbild, mit dem gerechnet wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A usual one (%1)</source>
        <translation>Ein übliches (%1)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningMeasured</name>
    <message>
        <source>Which measurements</source>
        <translation>Welche Messungen</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Boot image that was fetched</source>
        <translation>Abgerufenes Startabbild</translation>
    </message>
    <message>
        <source>Throughput by block size and window size</source>
        <translation>Durchsatz nach Blockgröße und Fenstergröße</translation>
    </message>
    <message>
        <source>Boots of the last week</source>
        <translation>Starts der letzten Woche</translation>
    </message>
    <message>
        <source>Test runs of the last week</source>
        <translation>Testläufe der letzten Woche</translation>
    </message>
    <message>
        <source>The next boot</source>
        <translation>Der nächste Start</translation>
    </message>
    <message>
        <source>Progress of the test run</source>
        <translation>Fortschritt des Testlaufs</translation>
    </message>
    <message>
        <source>Run a Test…</source>
        <translation>Testlauf starten…</translation>
    </message>
    <message>
        <source>MiB a second, the middle one of all transfers: the stronger the blue, the faster. Red: some failed. Solid frame: in force. Dashed frame: recommended.</source>
        <translation>MiB pro Sekunde, der Median aller Übertragungen: je kräftiger das Blau, desto schneller. Rot: einige sind fehlgeschlagen. Durchgezogener Rahmen: gilt. Gestrichelter Rahmen: empfohlen.</translation>
    </message>
    <message>
        <source>A test run on this computer shows the server and the protocol, not the cable.</source>
        <translation>Ein Testlauf auf diesem Computer zeigt den Server und das Protokoll, nicht das Kabel.</translation>
    </message>
    <message>
        <source>Every network card</source>
        <translation>Alle Netzwerkkarten</translation>
    </message>
    <message>
        <source>Every boot image</source>
        <translation>Alle Startabbilder</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n Übertragung</numerusform>
            <numerusform>%n Übertragungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>The first figure appears here in a moment.</source>
        <translation>Die erste Zahl erscheint hier gleich.</translation>
    </message>
    <message>
        <source>Nothing has booted yet</source>
        <translation>Noch ist nichts gestartet</translation>
    </message>
    <message>
        <source>Start a machine from the network. Its figures appear here as soon as its boot image has arrived.</source>
        <translation>Starten Sie einen Rechner aus dem Netzwerk. Seine Zahlen erscheinen hier, sobald sein Startabbild angekommen ist.</translation>
    </message>
    <message>
        <source>Choose &quot;Measure the Next Boot&quot;, then start a machine from the network.</source>
        <translation>Wählen Sie „Nächsten Start messen“, und starten Sie dann einen Rechner aus dem Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing measured for this choice</source>
        <translation>Für diese Auswahl wurde nichts gemessen</translation>
    </message>
    <message>
        <source>Other cards or boot images may have figures.</source>
        <translation>Für andere Karten oder Startabbilder gibt es vielleicht Zahlen.</translation>
    </message>
    <message>
        <source>No machine has fetched a boot image this week</source>
        <translation>Kein Rechner hat diese Woche ein Startabbild abgerufen</translation>
    </message>
    <message>
        <source>Figures of test runs are there: choose them above, or run another test.</source>
        <translation>Zahlen aus Testläufen sind da: Wählen Sie sie oben, oder starten Sie einen weiteren Testlauf.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>A test run fetches a boot image with one choice after another and shows how fast each is. Boots of Windows PE images are measured by themselves.</source>
        <translation>Ein Testlauf ruft ein Startabbild mit einer Kombination nach der anderen ab und zeigt, wie schnell jede ist. Starts von Windows-PE-Abbildern werden von selbst gemessen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningPage</name>
    <message>
        <source>How Windows boot images travel to machines.</source>
        <translation>Wie Windows-Startabbilder zu den Rechnern gelangen.</translation>
    </message>
    <message>
        <source>Measurements and exceptions</source>
        <translation>Messungen und Ausnahmen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Abweichende Werte</translation>
    </message>
    <message>
        <source>Collections and devices with values of their own. Open one to change it.</source>
        <translation>Sammlungen und Geräte mit eigenen Werten. Öffnen Sie einen Eintrag, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Machines that were backed off</source>
        <translation>Rechner mit herabgesetzten Werten</translation>
    </message>
    <message>
        <source>A boot image did not reach these machines, so they were given smaller values. They keep them until you use the normal ones again.</source>
        <translation>Diese Rechner hat ein Startabbild nicht erreicht, also haben sie kleinere Werte erhalten. Sie behalten sie, bis Sie wieder die normalen verwenden.</translation>
    </message>
    <message>
        <source>Backed off</source>
        <translation>Herabgesetzt</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>den ganzen Standort</translation>
    </message>
    <message>
        <source>Block and window size for %1</source>
        <translation>Block- und Fenstergröße für %1</translation>
    </message>
    <message>
        <source>%1 inherits its block and window size again.</source>
        <translation>Die Block- und Fenstergröße wird wieder geerbt von: %1.</translation>
    </message>
    <message>
        <source>Applied for %1. It counts from the next boot on.</source>
        <translation>Für %1 übernommen. Gilt ab dem nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) use the normal values again from the next boot on.</source>
        <translation>
            <numerusform>%n Rechner verwendet ab dem nächsten Start wieder die normalen Werte.</numerusform>
            <numerusform>%n Rechner verwenden ab dem nächsten Start wieder die normalen Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a test run</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) since %1. The figures below are those.</source>
        <translation>
            <numerusform>%n Übertragung seit %1. Die Zahlen unten stammen von ihr.</numerusform>
            <numerusform>%n Übertragungen seit %1. Die Zahlen unten stammen von ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting since %1 for a machine that fetches a Windows boot image.</source>
        <translation>Wartet seit %1 auf einen Rechner, der ein Windows-Startabbild abruft.</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>Warten beenden</translation>
    </message>
    <message>
        <source>The test run was cancelled. What it had measured stays.</source>
        <translation>Der Testlauf wurde abgebrochen. Was er schon gemessen hat, bleibt.</translation>
    </message>
    <message>
        <source>The test run is through: nothing failed.</source>
        <translation>Der Testlauf ist fertig: Nichts ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>The test run is through, %n choice(s) failed. %1</source>
        <translation>
            <numerusform>Der Testlauf ist fertig, %n Kombination ist fehlgeschlagen. %1</numerusform>
            <numerusform>Der Testlauf ist fertig, %n Kombinationen sind fehlgeschlagen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Save the Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningTestDialog</name>
    <message>
        <source>Run a Test</source>
        <translation>Testlauf starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>A client of this console fetches the beginning of a boot image from the running service by TFTP, once with each choice. It counts as no boot, and machines that boot meanwhile share the line with it.</source>
        <translation>Ein Client dieser Konsole ruft den Anfang eines Startabbilds über TFTP vom laufenden Dienst ab, einmal mit jeder Kombination. Das zählt nicht als Start, und Rechner, die inzwischen starten, teilen sich die Leitung damit.</translation>
    </message>
    <message>
        <source>Made-up bytes, %1</source>
        <translation>Erfundene Bytes, %1</translation>
    </message>
    <message>
        <source>Boot &amp;image</source>
        <translation>S&amp;tartabbild</translation>
    </message>
    <message>
        <source>Block sizes</source>
        <translation>Blockgrößen</translation>
    </message>
    <message>
        <source>In bytes. What fits one packet comes through everywhere.</source>
        <translation>In Byte. Was in ein Paket passt, kommt überall durch.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>In blocks that are sent before the machine must confirm.</source>
        <translation>In Blöcken, die gesendet werden, bevor der Rechner bestätigen muss.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Where the service answers. On this computer itself nothing goes over the cable: then the figures compare the choices, and the next boots tell what the network makes of them.</source>
        <translation>Wo der Dienst antwortet. Auf diesem Computer selbst geht nichts über das Kabel: Dann vergleichen die Zahlen die Kombinationen, und die nächsten Starts zeigen, was das Netzwerk daraus macht.</translation>
    </message>
    <message>
        <source>This console is not serving. Start serving first, or let the address be that of the service that runs for this site.</source>
        <translation>Diese Konsole betreibt keinen Dienst. Starten Sie zuerst den Dienst, oder geben Sie die Adresse des Dienstes an, der für diesen Standort läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s), %1 in all, what is in force among them.</source>
        <translation>
            <numerusform>%n Übertragung, insgesamt %1, einschließlich der geltenden Werte.</numerusform>
            <numerusform>%n Übertragungen, insgesamt %1, einschließlich der geltenden Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one block size.</source>
        <translation>Wählen Sie mindestens eine Blockgröße.</translation>
    </message>
    <message>
        <source>Choose at least one window.</source>
        <translation>Wählen Sie mindestens ein Fenster.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. It looks like 192.0.2.10:69.</source>
        <translation>„%1“ ist keine Adresse eines Servers. Sie sieht aus wie 192.0.2.10:69.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningValues</name>
    <message>
        <source>Values in force</source>
        <translation>Geltende Werte</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Der ganze Standort</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>Eine Sammlung</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche Sammlung oder welches Gerät</translation>
    </message>
    <message>
        <source>&amp;Block size (bytes)</source>
        <translation>&amp;Blockgröße (Byte)</translation>
    </message>
    <message>
        <source>512 to 65,464 bytes</source>
        <translation>512 bis 65.464 Byte</translation>
    </message>
    <message>
        <source>&amp;Window (blocks)</source>
        <translation>F&amp;enster (Blöcke)</translation>
    </message>
    <message>
        <source>1 to 65,535 blocks</source>
        <translation>1 bis 65.535 Blöcke</translation>
    </message>
    <message>
        <source>A block has 512 to 65,464 bytes, a window 1 to 65,535 blocks.</source>
        <translation>Ein Block hat 512 bis 65.464 Byte, ein Fenster 1 bis 65.535 Blöcke.</translation>
    </message>
    <message>
        <source>A transfer of this machine failed: its next boot gets %1. &quot;Backed off&quot; has the way back.</source>
        <translation>Eine Übertragung dieses Rechners ist fehlgeschlagen: Sein nächster Start erhält %1. „Herabgesetzt“ führt zurück.</translation>
    </message>
    <message>
        <source>For all machines without an override.</source>
        <translation>Für alle Rechner ohne eigene Werte.</translation>
    </message>
    <message>
        <source>Inherited: %1.</source>
        <translation>Geerbt: %1.</translation>
    </message>
    <message>
        <source>Without its own: %1.</source>
        <translation>Ohne eigene Werte: %1.</translation>
    </message>
    <message>
        <source>Counts from its next boot on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s) and all unknown machines.</source>
        <translation>
            <numerusform>Erreicht %n Gerät und alle unbekannten Rechner.</numerusform>
            <numerusform>Erreicht %n Geräte und alle unbekannten Rechner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s).</source>
        <translation>
            <numerusform>Erreicht %n Gerät.</numerusform>
            <numerusform>Erreicht %n Geräte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); overrides go first for %1.</source>
        <translation>
            <numerusform>Erreicht %n Gerät; für %1 haben eigene Werte Vorrang.</numerusform>
            <numerusform>Erreicht %n Geräte; für %1 haben eigene Werte Vorrang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); other overrides count for %1, too.</source>
        <translation>
            <numerusform>Erreicht %n Gerät; für %1 gelten auch andere eigene Werte.</numerusform>
            <numerusform>Erreicht %n Geräte; für %1 gelten auch andere eigene Werte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::UncollectDialog</name>
    <message numerus="yes">
        <source>Remove %n Device(s) from a Collection</source>
        <translation>
            <numerusform>%n Gerät aus einer Sammlung entfernen</numerusform>
            <numerusform>%n Geräte aus einer Sammlung entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Only direct members can be taken out. Who is found by a rule leaves when the rule changes.</source>
        <translation>Nur direkte Mitglieder können herausgenommen werden. Wer durch eine Regel gefunden wird, geht, wenn sich die Regel ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <extracomment>%1: a collection. How many of the chosen devices are direct members of it.</extracomment>
        <translation>
            <numerusform>%1 (%n davon)</numerusform>
            <numerusform>%1 (%n davon)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>None of them is a direct member of a collection.</source>
        <translation>Keines davon ist direktes Mitglied einer Sammlung.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UndoStack</name>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Erneut vorgenommen: %1.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This cannot be taken back or done again, since somebody changed the same meanwhile: %1.</source>
        <translation>Dies kann weder zurückgenommen noch wiederholt werden, da inzwischen jemand dasselbe geändert hat: %1.</translation>
    </message>
    <message>
        <source>This could not be done: %1. %2</source>
        <translation>Dies konnte nicht ausgeführt werden: %1. %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Machines would start because of this, so Undo and Redo leave it to you: %1. Add them to the collection yourself to see which.</source>
        <translation>Dadurch würden Rechner starten; deshalb überlassen „Rückgängig“ und „Wiederholen“ es Ihnen: %1. Fügen Sie sie der Sammlung selbst hinzu, um zu sehen, welche.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnknownMachinePage</name>
    <message>
        <source>No unknown machines</source>
        <translation>Keine unbekannten Rechner</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>PXE ledger</source>
        <translation>PXE-Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Unknown Machine(s)</source>
        <translation>
            <numerusform>%n unbekannten Rechner löschen</numerusform>
            <numerusform>%n unbekannte Rechner löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is forgotten what has run on %n machine(s). Required deployments for unknown computers start on them again.</source>
        <translation>
            <numerusform>Was auf %n Rechner ausgeführt wurde, wird vergessen. Erforderliche Bereitstellungen für unbekannte Computer starten erneut auf ihm.</numerusform>
            <numerusform>Was auf %n Rechnern ausgeführt wurde, wird vergessen. Erforderliche Bereitstellungen für unbekannte Computer starten erneut auf ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete Unknown Machines</source>
        <translation>Unbekannte Rechner löschen</translation>
    </message>
    <message>
        <source>A machine that asks without being registered shows up here. What it got is remembered, so that it is not installed twice. Whether such machines are answered at all is a setting of the distribution point.</source>
        <translation>Ein Rechner, der anfragt, ohne registriert zu sein, erscheint hier. Was er erhielt, wird gemerkt, damit er nicht zweimal installiert wird. Ob solchen Rechnern überhaupt geantwortet wird, ist eine Einstellung des Verteilungspunkts.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) are not listed here any more. They are answered, or not, as before; to keep them from booting, exclude them.</source>
        <translation>
            <numerusform>%n Rechner wird hier nicht mehr aufgeführt. Ihm wird geantwortet oder nicht, wie bisher; soll er nicht starten, schließen Sie ihn aus.</numerusform>
            <numerusform>%n Rechner werden hier nicht mehr aufgeführt. Ihnen wird geantwortet oder nicht, wie bisher; sollen sie nicht starten, schließen Sie sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Ignored</source>
        <translation>Ignorierte anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignorierter</numerusform>
            <numerusform>%n ignorierte</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows them while the history of boots knows them. Ignore hides them.</source>
        <translation>Die Liste zeigt sie, solange der Verlauf der Startvorgänge sie kennt. „Ignorieren“ blendet sie aus.</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>slipway::ui::VariableDialog</name>
    <message>
        <source>Set Variable</source>
        <translation>Variable festlegen</translation>
    </message>
    <message>
        <source>Change Variable</source>
        <translation>Variable ändern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Secret: show it masked</source>
        <translation>&amp;Geheim: verdeckt anzeigen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Letters, digits and _, like Host_1. Capitals make no difference.</source>
        <translation>Buchstaben, Ziffern und _, etwa Host_1. Groß- und Kleinschreibung wird nicht unterschieden.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>In a boot image&apos;s command line, ${Name} stands for it. The started system can fetch it, too.</source>
        <translation>In der Befehlszeile eines Startabbilds steht ${Name} dafür. Auch das gestartete System kann sie abrufen.</translation>
    </message>
    <message>
        <source>Masked in the console and left out of audit, logs and exports. The machine gets it in clear text over the network.</source>
        <translation>In der Konsole verdeckt und aus Audit, Protokollen und Exporten ausgelassen. Der Rechner erhält den Wert im Klartext über das Netzwerk.</translation>
    </message>
    <message>
        <source>Left out of audit, logs and exports. Over the network it travels in clear text.</source>
        <translation>Aus Audit, Protokollen und Exporten ausgelassen. Über das Netzwerk geht der Wert im Klartext.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>For %1. A device&apos;s own value goes before those of its collections.</source>
        <translation>Für %1. Der eigene Wert eines Geräts hat Vorrang vor denen seiner Sammlungen.</translation>
    </message>
    <message numerus="yes">
        <source>For %n devices: %1. Where one has the variable already, its value is replaced.</source>
        <translation>
            <numerusform>Für %n Gerät: %1. Hat es die Variable schon, wird ihr Wert ersetzt.</numerusform>
            <numerusform>Für %n Geräte: %1. Hat eines die Variable schon, wird ihr Wert ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>For every member of %1, unless the device or a narrower collection has a value of its own.</source>
        <translation>Für jedes Mitglied von %1, sofern nicht das Gerät oder eine engere Sammlung einen eigenen Wert hat.</translation>
    </message>
    <message>
        <source>The variable needs a name.</source>
        <translation>Die Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name. It has letters (A to Z), digits and _, does not begin with a digit, and not with SLIPWAY_.</source>
        <translation>„%1“ kann kein Name sein. Er besteht aus Buchstaben (A bis Z), Ziffern und _, beginnt nicht mit einer Ziffer und nicht mit SLIPWAY_.</translation>
    </message>
    <message>
        <source>The value has a line break or another control character, or is longer than 4000 characters.</source>
        <translation>Der Wert enthält einen Zeilenumbruch oder ein anderes Steuerzeichen oder ist länger als 4000 Zeichen.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 on %n devices</source>
        <translation>
            <numerusform>%1 auf %n Gerät festlegen</numerusform>
            <numerusform>%1 auf %n Geräten festlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n variables</source>
        <translation>
            <numerusform>%n Variable entfernen</numerusform>
            <numerusform>%n Variablen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <extracomment>In place of a secret value, which is not shown.</extracomment>
        <translation>Bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Type the value again: it was covered, and everybody could see it now.</source>
        <translation>Geben Sie den Wert neu ein: Er war verdeckt, und jetzt könnte ihn jeder sehen.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::VariablesTab</name>
    <message>
        <source>Set…</source>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <source>Set a variable (Ins)</source>
        <translation>Eine Variable festlegen (Einfg)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the selected variable, or override it here (Return)</source>
        <translation>Die ausgewählte Variable ändern oder hier mit einem eigenen Wert überschreiben (Eingabetaste)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected variables (Del). This can be undone.</source>
        <translation>Die ausgewählten Variablen entfernen (Entf). Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Put the value of the selected variable on the clipboard</source>
        <translation>Den Wert der ausgewählten Variable in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation>Geheime Werte anzeigen</translation>
    </message>
    <message>
        <source>Set a Variable…</source>
        <translation>Variable festlegen…</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Until something else is selected</source>
        <translation>Bis etwas anderes ausgewählt wird</translation>
    </message>
    <message>
        <source>No variables</source>
        <translation>Keine Variablen</translation>
    </message>
    <message>
        <source>An unknown machine gets the variables of the collections that hold unknown computers.</source>
        <translation>Ein unbekannter Rechner erhält die Variablen der Sammlungen, die unbekannte Computer enthalten.</translation>
    </message>
    <message>
        <source>A variable is a name and a value: the command line of a boot image can use it, and the started system can fetch it. A device also gets those of its collections.</source>
        <translation>Eine Variable ist ein Name und ein Wert: Die Befehlszeile eines Startabbilds kann sie verwenden, und das gestartete System kann sie abrufen. Ein Gerät erhält auch die seiner Sammlungen.</translation>
    </message>
    <message>
        <source>A variable is a name and a value that every member gets, unless the device or a narrower collection says otherwise. The command line of a boot image can use it.</source>
        <translation>Eine Variable ist ein Name und ein Wert, den jedes Mitglied erhält, sofern nicht das Gerät oder eine engere Sammlung etwas anderes sagt. Die Befehlszeile eines Startabbilds kann sie verwenden.</translation>
    </message>
    <message>
        <source>Override…</source>
        <extracomment>A variable that is inherited gets a value of the device&apos;s own.</extracomment>
        <translation>Überschreiben…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WatchedFileLine</name>
    <message numerus="yes">
        <source>The file %1 is watched: %n address(es) of it are excluded.</source>
        <translation>
            <numerusform>Die Datei %1 wird überwacht: %n Adresse daraus ist ausgeschlossen.</numerusform>
            <numerusform>Die Datei %1 wird überwacht: %n Adressen daraus sind ausgeschlossen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::WhatIfPage</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>What each member would get</source>
        <translation>Was jedes Mitglied erhalten würde</translation>
    </message>
    <message>
        <source>The machine&apos;s screen &amp;shows</source>
        <translation>Der &amp;Bildschirm des Rechners zeigt</translation>
    </message>
    <message>
        <source>What the machine&apos;s screen shows</source>
        <translation>Was der Bildschirm des Rechners zeigt</translation>
    </message>
    <message>
        <source>PXE-E18, or a number at ipxe.org</source>
        <translation>PXE-E18 oder eine Nummer von ipxe.org</translation>
    </message>
    <message>
        <source>Codes and their meaning</source>
        <translation>Codes und ihre Bedeutung</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 without asking · %2 after F12 · %3 not answered</source>
        <translation>%1 ohne Rückfrage · %2 nach F12 · %3 ohne Antwort</translation>
    </message>
    <message>
        <source>Export the List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>What a machine would get, before it is switched on.</source>
        <translation>Was ein Rechner erhalten würde, bevor er eingeschaltet wird.</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>One machine</source>
        <translation>Ein Rechner</translation>
    </message>
    <message>
        <source>A whole collection</source>
        <translation>Eine ganze Sammlung</translation>
    </message>
    <message>
        <source>Codes on the screen</source>
        <translation>Codes am Bildschirm</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Der Rechner</translation>
    </message>
    <message>
        <source>Which machine?</source>
        <translation>Welcher Rechner?</translation>
    </message>
    <message>
        <source>Choose a device, or type the MAC address of any machine.</source>
        <translation>Wählen Sie ein Gerät, oder geben Sie die MAC-Adresse eines beliebigen Rechners ein.</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;MAC address</source>
        <translation>&amp;MAC-Adresse</translation>
    </message>
    <message>
        <source>SMBIOS &amp;GUID</source>
        <translation>SMBIOS-G&amp;UID</translation>
    </message>
    <message>
        <source>&amp;Firmware that asks</source>
        <translation>Anfragende &amp;Firmware</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>S&amp;chnittstelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
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
        <translation>UEFI x64, HTTP-Boot</translation>
    </message>
    <message>
        <source>Another (EBC, RISC-V)</source>
        <translation>Andere (EBC, RISC-V)</translation>
    </message>
    <message>
        <source>Asking for (&amp;seconds)</source>
        <translation>Fragt seit (S&amp;ekunden)</translation>
    </message>
    <message>
        <source>Seconds that it has been asking</source>
        <translation>Sekunden, seit denen er anfragt</translation>
    </message>
    <message>
        <source>At &amp;another time</source>
        <translation>Zu &amp;anderer Zeit</translation>
    </message>
    <message>
        <source>Time of the boot</source>
        <translation>Zeit des Starts</translation>
    </message>
    <message>
        <source>(a machine without a record)</source>
        <translation>(ein Rechner ohne Eintrag)</translation>
    </message>
    <message>
        <source>The MAC address has twelve hexadecimal digits, like 52:54:00:12:34:56.</source>
        <translation>Die MAC-Adresse hat zwölf Hexadezimalziffern, zum Beispiel 52:54:00:12:34:56.</translation>
    </message>
    <message>
        <source>The GUID has 32 hexadecimal digits, as the firmware&apos;s setup shows it.</source>
        <translation>Die GUID hat 32 Hexadezimalziffern, so wie das Setup der Firmware sie zeigt.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WhyView</name>
    <message>
        <source>Steps of the decision</source>
        <translation>Schritte der Entscheidung</translation>
    </message>
    <message>
        <source>Deployments considered</source>
        <translation>Berücksichtigte Bereitstellungen</translation>
    </message>
    <message>
        <source>This is mended since: started again, it would get %1.</source>
        <translation>Das ist inzwischen behoben: Noch einmal gestartet, würde er %1 erhalten.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>The machine may show %1.</source>
        <translation>Der Rechner zeigt vielleicht %1.</translation>
    </message>
    <message>
        <source>Kernel command line: %1</source>
        <translation>Kernel-Befehlszeile: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WimPane</name>
    <message>
        <source>WIM file</source>
        <translation>WIM-Datei</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>A&amp;bbild</translation>
    </message>
    <message>
        <source>A boot.wim, for example from the folder sources of a Windows ISO. It can also be dropped here.</source>
        <translation>Eine boot.wim, zum Beispiel aus dem Ordner sources einer Windows-ISO. Sie kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>Si&amp;gniert</translation>
    </message>
    <message>
        <source>Images in the WIM</source>
        <translation>Abbilder in der WIM-Datei</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Zustand der Datei</translation>
    </message>
    <message>
        <source>Boot manager for UEFI machines</source>
        <translation>Start-Manager für UEFI-Rechner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose the WIM file.</source>
        <translation>Wählen Sie die WIM-Datei.</translation>
    </message>
    <message>
        <source>The WIM is still being read. Wait a moment.</source>
        <translation>Die WIM-Datei wird noch gelesen. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Choose one of the images in the WIM.</source>
        <translation>Wählen Sie eines der Abbilder in der WIM-Datei.</translation>
    </message>
    <message>
        <source>This is an ISO, not a WIM. Copy sources/boot.wim out of it and choose that; afterwards the ISO supplies the boot files that the WIM lacks.</source>
        <translation>Das ist eine ISO-, keine WIM-Datei. Kopieren Sie sources/boot.wim heraus, und wählen Sie diese; danach liefert die ISO-Datei die Startdateien, die der WIM-Datei fehlen.</translation>
    </message>
    <message>
        <source>Reading what is in it</source>
        <translation>Inhalt wird gelesen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WizardDialog</name>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Noch nicht erreicht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
</TS>
