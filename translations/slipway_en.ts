<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClearTexts</name>
    <message numerus="yes">
        <source>Required PXE deployments cleared on %n device(s).</source>
        <translation>
            <numerusform>Required PXE deployments cleared on %n device.</numerusform>
            <numerusform>Required PXE deployments cleared on %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten. The most recent required deployment runs again at the next network boot, without asking, and may erase the disks.</source>
        <translation>
            <numerusform>On %n machine, what has run is forgotten. The most recent required deployment runs again at the next network boot, without asking, and may erase the disks.</numerusform>
            <numerusform>On %n machines, what has run is forgotten. The most recent required deployment runs again at the next network boot, without asking, and may erase the disks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has run on the %n other(s).</source>
        <translation>
            <numerusform>Nothing has run on the other one.</numerusform>
            <numerusform>Nothing has run on the %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CollectDialog</name>
    <message numerus="yes">
        <source>Add %n Device(s) to a Collection</source>
        <translation>
            <numerusform>Add %n Device to a Collection</numerusform>
            <numerusform>Add %n Devices to a Collection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployDialog</name>
    <message numerus="yes">
        <source>%n machine(s) will be installed at their next network boot without asking. What is on their disks may be lost.</source>
        <translation>
            <numerusform>%n machine will be installed at their next network boot without asking. What is on their disks may be lost.</numerusform>
            <numerusform>%n machines will be installed at their next network boot without asking. What is on their disks may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will offer this at their next network boot. Nothing happens unless F12 is pressed.</source>
        <translation>
            <numerusform>%n machine will offer this at their next network boot. Nothing happens unless F12 is pressed.</numerusform>
            <numerusform>%n machines will offer this at their next network boot. Nothing happens unless F12 is pressed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DevicePage</name>
    <message numerus="yes">
        <source>Delete %n Device(s)</source>
        <translation>
            <numerusform>Delete %n Device</numerusform>
            <numerusform>Delete %n Devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) and the record of what has run on them are removed. A machine that asks again is unknown.</source>
        <translation>
            <numerusform>%n device and the record of what has run on it are removed. A machine that asks again is unknown.</numerusform>
            <numerusform>%n devices and the record of what has run on them are removed. A machine that asks again is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DuplicateIdPage</name>
    <message numerus="yes">
        <source>Remove %n Identifier(s)</source>
        <translation>
            <numerusform>Remove %n Identifier</numerusform>
            <numerusform>Remove %n Identifiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineBar</name>
    <message numerus="yes">
        <source>%n machine(s) booting</source>
        <translation>
            <numerusform>%n machine booting</numerusform>
            <numerusform>%n machines booting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExclusionPage</name>
    <message numerus="yes">
        <source>Remove %n Exclusion(s)</source>
        <translation>
            <numerusform>Remove %n Exclusion</numerusform>
            <numerusform>Remove %n Exclusions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ListPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MainWindow</name>
    <message numerus="yes">
        <source>Closing stops serving: %n machine(s) that boot now are cut off.</source>
        <translation>
            <numerusform>Closing stops serving: %n machine that boots now is cut off.</numerusform>
            <numerusform>Closing stops serving: %n machines that boot now are cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) were not applied and are forgotten.</source>
        <translation>
            <numerusform>%n changed setting was not applied and is forgotten.</numerusform>
            <numerusform>%n changed settings were not applied and are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MembersDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) changed, not applied yet</source>
        <translation>
            <numerusform>%n setting changed, not applied yet</numerusform>
            <numerusform>%n settings changed, not applied yet</numerusform>
        </translation>
    </message>
</context>
</TS>
