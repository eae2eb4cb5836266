<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>A backup is made every day at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>A backup is made every day at %1 into %2, and the newest one is kept. The next one: %3.</numerusform>
            <numerusform>A backup is made every day at %1 into %2, and the newest %n are kept. The next one: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made every Sunday at %1 into %2, and the newest %n are kept. The next one: %3.</source>
        <translation>
            <numerusform>A backup is made every Sunday at %1 into %2, and the newest one is kept. The next one: %3.</numerusform>
            <numerusform>A backup is made every Sunday at %1 into %2, and the newest %n are kept. The next one: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BootLogTexts</name>
    <message numerus="yes">
        <source>blocks of %1 B, %n in a window</source>
        <translation>
            <numerusform>blocks of %1 B, %n in a window</numerusform>
            <numerusform>blocks of %1 B, %n in a window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>%n block sent again</numerusform>
            <numerusform>%n blocks sent again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceTexts</name>
    <message numerus="yes">
        <source>More than %n member(s): look twice</source>
        <translation>
            <numerusform>More than %n member: look twice</numerusform>
            <numerusform>More than %n members: look twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for required: more than the maximum of %n member(s)</source>
        <translation>
            <numerusform>Not for required: more than the maximum of %n member</numerusform>
            <numerusform>Not for required: more than the maximum of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseTexts</name>
    <message numerus="yes">
        <source>iPXE asks, for %n second(s). Without the key, the machine goes to its next boot device.</source>
        <translation>
            <numerusform>iPXE asks, for %n second. Without the key, the machine goes to its next boot device.</numerusform>
            <numerusform>iPXE asks, for %n seconds. Without the key, the machine goes to its next boot device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1 to load.</source>
        <translation>
            <numerusform>%n step, %1 to load.</numerusform>
            <numerusform>%n steps, %1 to load.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Add %n member(s) to %1</source>
        <translation>
            <numerusform>Add %n member to %1</numerusform>
            <numerusform>Add %n members to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s) from %1</source>
        <translation>
            <numerusform>Remove %n member from %1</numerusform>
            <numerusform>Remove %n members from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s) of %1</source>
        <translation>
            <numerusform>Change %n member of %1</numerusform>
            <numerusform>Change %n members of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n MAC address(es)</source>
        <translation>
            <numerusform>Exclude %n MAC address</numerusform>
            <numerusform>Exclude %n MAC addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion(s)</source>
        <translation>
            <numerusform>Remove %n exclusion</numerusform>
            <numerusform>Remove %n exclusions</numerusform>
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
    <name>ExclusionFileTexts</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message numerus="yes">
        <source>A filter takes %n terms at most. Leave some of them out.</source>
        <translation>
            <numerusform>A filter takes %n term at most. Leave some of them out.</numerusform>
            <numerusform>A filter takes %n terms at most. Leave some of them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardTexts</name>
    <message numerus="yes">
        <source>%n machine(s) have no variable %1: its place in the command line stays empty. Give it to the collection, or see Why? of a machine.</source>
        <translation>
            <numerusform>%n machine has no variable %1: its place in the command line stays empty. Give it to the collection, or see Why? of the machine.</numerusform>
            <numerusform>%n machines have no variable %1: its place in the command line stays empty. Give it to the collection, or see Why? of a machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthTexts</name>
    <message numerus="yes">
        <source>%n required boot(s) started in a short time, or somebody engaged it.</source>
        <translation>
            <numerusform>%n required boot started in a short time, or somebody engaged it.</numerusform>
            <numerusform>%n required boots started in a short time, or somebody engaged it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of the collection %1 have no such variable, so its place is left empty.</source>
        <translation>
            <numerusform>%n machine of the collection %1 has no such variable, so its place is left empty.</numerusform>
            <numerusform>%n machines of the collection %1 have no such variable, so its place is left empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageTexts</name>
    <message numerus="yes">
        <source>%n file(s) missing</source>
        <translation>
            <numerusform>%n file missing</numerusform>
            <numerusform>%n files missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n device(s) would be added</source>
        <translation>
            <numerusform>%n device would be added</numerusform>
            <numerusform>%n devices would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>%n device added</numerusform>
            <numerusform>%n devices added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown machine(s) taken over</source>
        <translation>
            <numerusform>%n unknown machine taken over</numerusform>
            <numerusform>%n unknown machines taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) added</source>
        <translation>
            <numerusform>%n address added</numerusform>
            <numerusform>%n addresses added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list before</source>
        <translation>
            <numerusform>%n on the list before</numerusform>
            <numerusform>%n on the list before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message numerus="yes">
        <source>And %n more: see the window.</source>
        <translation>
            <numerusform>And %n more: see the window.</numerusform>
            <numerusform>And %n more: see the window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message numerus="yes">
        <source>%n sub-option(s)</source>
        <translation>
            <numerusform>%n sub-option</numerusform>
            <numerusform>%n sub-options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketTexts</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s); the first %1 are kept</source>
        <translation>
            <numerusform>%n byte; the first %1 are kept</numerusform>
            <numerusform>%n bytes; the first %1 are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n packet(s) between were not kept)</source>
        <translation>
            <numerusform>(%n packet between was not kept)</numerusform>
            <numerusform>(%n packets between were not kept)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseTexts</name>
    <message numerus="yes">
        <source>%n block(s) sent again</source>
        <translation>
            <numerusform>%n block sent again</numerusform>
            <numerusform>%n blocks sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) in %1.</source>
        <translation>
            <numerusform>%n phase in %1.</numerusform>
            <numerusform>%n phases in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertyTexts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PxeTexts</name>
    <message numerus="yes">
        <source>%1 (%n second(s))</source>
        <translation>
            <numerusform>%1 (%n second)</numerusform>
            <numerusform>%1 (%n seconds)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelationTexts</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct</source>
        <translation>
            <numerusform>%n direct</numerusform>
            <numerusform>%n direct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n included</source>
        <translation>
            <numerusform>%n included</numerusform>
            <numerusform>%n included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupTexts</name>
    <message numerus="yes">
        <source>Only the first %n servers that answered are listed. So many answers are a fault or an attack. Find out who sends them before machines boot here.</source>
        <translation>
            <numerusform>Only the first server that answered is listed. So many answers are a fault or an attack. Find out who sends them before machines boot here.</numerusform>
            <numerusform>Only the first %n servers that answered are listed. So many answers are a fault or an attack. Find out who sends them before machines boot here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n kind(s) of machines would not boot.</source>
        <translation>
            <numerusform>Not ready: %n kind of machine would not boot.</numerusform>
            <numerusform>Not ready: %n kinds of machines would not boot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuningTexts</name>
    <message numerus="yes">
        <source>Each block is cut into %n packets. A machine whose firmware cannot put them together again never gets the first one. %1</source>
        <translation>
            <numerusform>Each block is cut into %n packet. A machine whose firmware cannot put them together again never gets the first one. %1</numerusform>
            <numerusform>Each block is cut into %n packets. A machine whose firmware cannot put them together again never gets the first one. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s), %1</source>
        <translation>
            <numerusform>%n block, %1</numerusform>
            <numerusform>%n blocks, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other choice(s) failed and are left out.</source>
        <translation>
            <numerusform>%n other choice failed and is left out.</numerusform>
            <numerusform>%n other choices failed and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weak: only %n transfer(s)</source>
        <translation>
            <numerusform>Weak: only %n transfer</numerusform>
            <numerusform>Weak: only %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fair: %n transfer(s)</source>
        <translation>
            <numerusform>Fair: %n transfer</numerusform>
            <numerusform>Fair: %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n transfer(s)</source>
        <translation>
            <numerusform>Sound: %n transfer</numerusform>
            <numerusform>Sound: %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut into %n packets of %1 bytes</source>
        <translation>
            <numerusform>cut into %n packet of %1 bytes</numerusform>
            <numerusform>cut into %n packets of %1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueTexts</name>
    <message numerus="yes">
        <source>It has %n byte(s). Expected: %1.</source>
        <translation>
            <numerusform>It has %n byte. Expected: %1.</numerusform>
            <numerusform>It has %n bytes. Expected: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %n byte(s)</source>
        <translation>
            <numerusform>exactly %n byte</numerusform>
            <numerusform>exactly %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a multiple of %n byte(s)</source>
        <translation>
            <numerusform>a multiple of %n byte</numerusform>
            <numerusform>a multiple of %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupPage</name>
    <message numerus="yes">
        <source>Delete %n Backup(s)</source>
        <translation>
            <numerusform>Delete %n Backup</numerusform>
            <numerusform>Delete %n Backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s) could not be deleted whole. %2</source>
        <translation>
            <numerusform>%1 of %n backup could not be deleted whole. %2</numerusform>
            <numerusform>%1 of %n backups could not be deleted whole. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::BackupVerifyDialog</name>
    <message numerus="yes">
        <source>Verify %n Backup(s)</source>
        <translation>
            <numerusform>Verify %n Backup</numerusform>
            <numerusform>Verify %n Backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::BootImagePage</name>
    <message numerus="yes">
        <source>%n boot image(s) can be booted by PXE again.</source>
        <translation>
            <numerusform>%n boot image can be booted by PXE again.</numerusform>
            <numerusform>%n boot images can be booted by PXE again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) cannot be booted by PXE any more.</source>
        <translation>
            <numerusform>%n boot image cannot be booted by PXE any more.</numerusform>
            <numerusform>%n boot images cannot be booted by PXE any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Boot Image(s)</source>
        <translation>
            <numerusform>Delete %n Boot Image</numerusform>
            <numerusform>Delete %n Boot Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s) are removed from the site, with their content.</source>
        <translation>
            <numerusform>%n boot image is removed from the site, with its content.</numerusform>
            <numerusform>%n boot images are removed from the site, with their content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n Boot Image(s)</source>
        <translation>
            <numerusform>Update %n Boot Image</numerusform>
            <numerusform>Update %n Boot Images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have yet to boot it by required deployments: %1.</source>
        <translation>
            <numerusform>%n device has yet to boot it by required deployments: %1.</numerusform>
            <numerusform>%n devices have yet to boot it by required deployments: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::BulkDialog</name>
    <message numerus="yes">
        <source>%1: %n done.</source>
        <translation>
            <numerusform>%1: %n done.</numerusform>
            <numerusform>%1: %n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ClearDialog</name>
    <message numerus="yes">
        <source>Required PXE deployments cleared on %n device(s).</source>
        <translation>
            <numerusform>Required PXE deployments cleared on %n device.</numerusform>
            <numerusform>Required PXE deployments cleared on %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Clear was undone on %n device(s).</source>
        <translation>
            <numerusform>The Clear was undone on %n device.</numerusform>
            <numerusform>The Clear was undone on %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten. None of them would start by itself at its next PXE boot.</source>
        <translation>
            <numerusform>On %n machine, what has run is forgotten. It would not start by itself at its next PXE boot.</numerusform>
            <numerusform>On %n machines, what has run is forgotten. None of them would start by itself at its next PXE boot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n machine(s), what has run is forgotten.</source>
        <translation>
            <numerusform>On %n machine, what has run is forgotten.</numerusform>
            <numerusform>On %n machines, what has run is forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will start at the next PXE boot without asking, and may lose what is on the disks.</source>
        <translation>
            <numerusform>%n of them will start at its next PXE boot without asking, and may lose what is on its disks.</numerusform>
            <numerusform>%n of them will start at their next PXE boot without asking, and may lose what is on their disks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will do so as soon as a maintenance window opens, and may lose what is on the disks.</source>
        <translation>
            <numerusform>%n of them will start without asking as soon as a maintenance window opens, and may lose what is on its disks.</numerusform>
            <numerusform>%n of them will start without asking as soon as a maintenance window opens, and may lose what is on their disks.</numerusform>
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
    <name>slipway::ui::CollectionPage</name>
    <message numerus="yes">
        <source>%n collection(s) are removed. Their members stay in the site.</source>
        <translation>
            <numerusform>%n collection is removed. Its members stay in the site.</numerusform>
            <numerusform>%n collections are removed. Their members stay in the site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are members of %1 now.</source>
        <translation>
            <numerusform>%n device is a member of %1 now.</numerusform>
            <numerusform>%n devices are members of %1 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n more fit(s): type on to narrow it.</source>
        <translation>
            <numerusform>%n more fits: type on to narrow it.</numerusform>
            <numerusform>%n more fit: type on to narrow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContentJobDialog</name>
    <message numerus="yes">
        <source>%n intact</source>
        <translation>
            <numerusform>%n intact</numerusform>
            <numerusform>%n intact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intact, with remarks</source>
        <translation>
            <numerusform>%n intact, with remarks</numerusform>
            <numerusform>%n intact, with remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeployGeneralPage</name>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>Show collections of more than %n member</numerusform>
            <numerusform>Show collections of more than %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeploymentPage</name>
    <message numerus="yes">
        <source>%n deployment(s) no longer reach anybody. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>%n deployment no longer reaches anybody. Machines that boot from it now finish.</numerusform>
            <numerusform>%n deployments no longer reach anybody. Machines that boot from them now finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DevicePage</name>
    <message numerus="yes">
        <source>Required deployments run on %n device(s) again, at the next PXE boot and without asking.</source>
        <translation>
            <numerusform>Required deployments run on %n device again, at its next PXE boot and without asking.</numerusform>
            <numerusform>Required deployments run on %n devices again, at their next PXE boot and without asking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Device(s)</source>
        <translation>
            <numerusform>Delete %n Device</numerusform>
            <numerusform>Delete %n Devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in quarantine: nothing required runs on them until they are released.</source>
        <translation>
            <numerusform>%n device is in quarantine: nothing required runs on it until it is released.</numerusform>
            <numerusform>%n devices are in quarantine: nothing required runs on them until they are released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) deleted.</source>
        <translation>
            <numerusform>%n device deleted.</numerusform>
            <numerusform>%n devices deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wake-up packet(s) were sent into %1. Whether a machine wakes depends on its firmware.</source>
        <translation>
            <numerusform>%n wake-up packet was sent into %1. Whether the machine wakes depends on its firmware.</numerusform>
            <numerusform>%n wake-up packets were sent into %1. Whether a machine wakes depends on its firmware.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) and the record of what has run on them are removed; a boot that runs is stopped. A machine that asks again is unknown.</source>
        <translation>
            <numerusform>The device and the record of what has run on it are removed; a boot that runs is stopped. If it asks again, it is unknown.</numerusform>
            <numerusform>%n devices and the record of what has run on them are removed; boots that run are stopped. A machine that asks again is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n line, %1</numerusform>
            <numerusform>%n lines, %1</numerusform>
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
    <name>slipway::ui::ExportListDialog</name>
    <message numerus="yes">
        <source>&amp;All %n row(s)</source>
        <translation>
            <numerusform>&amp;All %n row</numerusform>
            <numerusform>&amp;All %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) that the &amp;search leaves</source>
        <translation>
            <numerusform>The %n row that the &amp;search leaves</numerusform>
            <numerusform>The %n rows that the &amp;search leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n se&amp;lected row(s)</source>
        <translation>
            <numerusform>The %n se&amp;lected row</numerusform>
            <numerusform>The %n se&amp;lected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::GroupView</name>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>%n boot</numerusform>
            <numerusform>%n boots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>%n booting now</numerusform>
            <numerusform>%n booting now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDevicesDialog</name>
    <message numerus="yes">
        <source>%n row(s) cannot be imported. All rows are imported or none: correct the file, or choose other columns.</source>
        <translation>
            <numerusform>%n row cannot be imported. All rows are imported or none: correct the file, or choose other columns.</numerusform>
            <numerusform>%n rows cannot be imported. All rows are imported or none: correct the file, or choose other columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n &amp;Missing Collection(s)</source>
        <translation>
            <numerusform>Create %n &amp;Missing Collection</numerusform>
            <numerusform>Create %n &amp;Missing Collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::InterfacesPage</name>
    <message numerus="yes">
        <source>Answer on %n Interface(s)</source>
        <translation>
            <numerusform>Answer on %n Interface</numerusform>
            <numerusform>Answer on %n Interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do Not Answer on %n Interface(s)</source>
        <translation>
            <numerusform>Do Not Answer on %n Interface</numerusform>
            <numerusform>Do Not Answer on %n Interfaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::LeasesPage</name>
    <message numerus="yes">
        <source>Release %n Address(es)</source>
        <translation>
            <numerusform>Release %n Address</numerusform>
            <numerusform>Release %n Addresses</numerusform>
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
    <name>slipway::ui::LiveBootsPage</name>
    <message numerus="yes">
        <source>%n boot(s)</source>
        <translation>
            <numerusform>%n boot</numerusform>
            <numerusform>%n boots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booting now</source>
        <translation>
            <numerusform>%n booting now</numerusform>
            <numerusform>%n booting now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The downloads of %n machine(s) end at once, and each machine is told so. A required deployment that did not arrive does not count as run.</source>
        <translation>
            <numerusform>The downloads of %n machine end at once, and each machine is told so. A required deployment that did not arrive does not count as run.</numerusform>
            <numerusform>The downloads of %n machines end at once, and each machine is told so. A required deployment that did not arrive does not count as run.</numerusform>
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
    <name>slipway::ui::NoticeFlag</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::PacketsPane</name>
    <message numerus="yes">
        <source>A machine that asks again and again: %n packet(s) between the first %1 and the last %2 were not kept.</source>
        <translation>
            <numerusform>A machine that asks again and again: %n packet between the first %1 and the last %2 was not kept.</numerusform>
            <numerusform>A machine that asks again and again: %n packets between the first %1 and the last %2 were not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::QueryDialog</name>
    <message numerus="yes">
        <source>Matches %n of %1 devices</source>
        <translation>
            <numerusform>Matches %n of %1 devices</numerusform>
            <numerusform>Matches %n of %1 devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n file(s) of boot images are missing: update them from their source.</source>
        <translation>
            <numerusform>%n file of a boot image is missing: update it from its source.</numerusform>
            <numerusform>%n files of boot images are missing: update them from their source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::RiskStrip</name>
    <message numerus="yes">
        <source>%n machine(s) would start at their next PXE boot without asking. What is on their disks may be lost.</source>
        <translation>
            <numerusform>%n machine would start at its next PXE boot without asking. What is on its disks may be lost.</numerusform>
            <numerusform>%n machines would start at their next PXE boot without asking. What is on their disks may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start without asking as soon as a maintenance window opens. What is on their disks may be lost.</source>
        <translation>
            <numerusform>%n machine will start without asking as soon as a maintenance window opens. What is on its disks may be lost.</numerusform>
            <numerusform>%n machines will start without asking as soon as a maintenance window opens. What is on their disks may be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will offer this at their next network boot. Nothing happens unless F12 is pressed.</source>
        <translation>
            <numerusform>%n machine will offer this at their next network boot. Nothing happens unless F12 is pressed.</numerusform>
            <numerusform>%n machines will offer this at their next network boot. Nothing happens unless F12 is pressed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) will start another, required deployment without asking.</source>
        <translation>
            <numerusform>%n machine will start another, required deployment without asking.</numerusform>
            <numerusform>%n machines will start another, required deployment without asking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SavePacketsDialog</name>
    <message numerus="yes">
        <source>Writes the packets of %n boot(s) as a capture file (pcap) for Wireshark or tcpdump: DHCP, the boot service, and of TFTP all but the blocks of the files. It holds names and addresses of your network.</source>
        <translation>
            <numerusform>Writes the packets of %n boot as a capture file (pcap) for Wireshark or tcpdump: DHCP, the boot service, and of TFTP all but the blocks of the files. It holds names and addresses of your network.</numerusform>
            <numerusform>Writes the packets of %n boots as a capture file (pcap) for Wireshark or tcpdump: DHCP, the boot service, and of TFTP all but the blocks of the files. It holds names and addresses of your network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were written to %1.</source>
        <translation>
            <numerusform>%n packet was written to %1.</numerusform>
            <numerusform>%n packets were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SelectCollectionDialog</name>
    <message numerus="yes">
        <source>Show collections of more than %n member(s)</source>
        <translation>
            <numerusform>Show collections of more than %n member</numerusform>
            <numerusform>Show collections of more than %n members</numerusform>
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
<context>
    <name>slipway::ui::SetupDeployPage</name>
    <message numerus="yes">
        <source>%n registered device(s) may boot it from now on.</source>
        <translation>
            <numerusform>%n registered device may boot it from now on.</numerusform>
            <numerusform>%n registered devices may boot it from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteExportDialog</name>
    <message numerus="yes">
        <source>The site was written to %1: %n device(s), %2.</source>
        <translation>
            <numerusform>The site was written to %1: %n device, %2.</numerusform>
            <numerusform>The site was written to %1: %n devices, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of content</source>
        <translation>
            <numerusform>%n file of content</numerusform>
            <numerusform>%n files of content</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SiteImportDialog</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boot image(s)</source>
        <translation>
            <numerusform>%n boot image</numerusform>
            <numerusform>%n boot images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s)</source>
        <translation>
            <numerusform>%n deployment</numerusform>
            <numerusform>%n deployments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site %1 was imported: %n device(s).</source>
        <translation>
            <numerusform>The site %1 was imported: %n device.</numerusform>
            <numerusform>The site %1 was imported: %n devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatusMessagePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TaskSequencePage</name>
    <message numerus="yes">
        <source>%n task sequence(s) are removed. Their boot images stay.</source>
        <translation>
            <numerusform>%n task sequence is removed. Its boot image stays.</numerusform>
            <numerusform>%n task sequences are removed. Their boot images stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployment(s) boot nobody until they are enabled again. Machines that boot from them now finish.</source>
        <translation>
            <numerusform>%n deployment boots nobody until it is enabled again. Machines that boot from it now finish.</numerusform>
            <numerusform>%n deployments boot nobody until they are enabled again. Machines that boot from them now finish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::Tray</name>
    <message numerus="yes">
        <source>%n machine(s) boot now</source>
        <translation>
            <numerusform>%n machine boots now</numerusform>
            <numerusform>%n machines boot now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningChart</name>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n packet</numerusform>
            <numerusform>%n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) measured.</source>
        <translation>
            <numerusform>%n choice measured.</numerusform>
            <numerusform>%n choices measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed at least once.</source>
        <translation>
            <numerusform>%n of them failed at least once.</numerusform>
            <numerusform>%n of them failed at least once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningMeasured</name>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningPage</name>
    <message numerus="yes">
        <source>%n machine(s) use the normal values again from the next boot on.</source>
        <translation>
            <numerusform>%n machine uses the normal values again from the next boot on.</numerusform>
            <numerusform>%n machines use the normal values again from the next boot on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) since %1. The figures below are those.</source>
        <translation>
            <numerusform>%n transfer since %1. The figures below are those.</numerusform>
            <numerusform>%n transfers since %1. The figures below are those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test run is through, %n choice(s) failed. %1</source>
        <translation>
            <numerusform>The test run is through, %n choice failed. %1</numerusform>
            <numerusform>The test run is through, %n choices failed. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningTestDialog</name>
    <message numerus="yes">
        <source>%n transfer(s), %1 in all, what is in force among them.</source>
        <translation>
            <numerusform>%n transfer, %1 in all, what is in force among them.</numerusform>
            <numerusform>%n transfers, %1 in all, what is in force among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TuningValues</name>
    <message numerus="yes">
        <source>Reaches %n device(s) and all unknown machines.</source>
        <translation>
            <numerusform>Reaches %n device and all unknown machines.</numerusform>
            <numerusform>Reaches %n devices and all unknown machines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s).</source>
        <translation>
            <numerusform>Reaches %n device.</numerusform>
            <numerusform>Reaches %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); overrides go first for %1.</source>
        <translation>
            <numerusform>Reaches %n device; overrides go first for %1.</numerusform>
            <numerusform>Reaches %n devices; overrides go first for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n device(s); other overrides count for %1, too.</source>
        <translation>
            <numerusform>Reaches %n device; other overrides count for %1, too.</numerusform>
            <numerusform>Reaches %n devices; other overrides count for %1, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::UncollectDialog</name>
    <message numerus="yes">
        <source>Remove %n Device(s) from a Collection</source>
        <translation>
            <numerusform>Remove %n Device from a Collection</numerusform>
            <numerusform>Remove %n Devices from a Collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n of them)</source>
        <extracomment>%1: a collection. How many of the chosen devices are direct members of it.</extracomment>
        <translation>
            <numerusform>%1 (%n of them)</numerusform>
            <numerusform>%1 (%n of them)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnknownMachinePage</name>
    <message numerus="yes">
        <source>Delete %n Unknown Machine(s)</source>
        <translation>
            <numerusform>Delete %n Unknown Machine</numerusform>
            <numerusform>Delete %n Unknown Machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is forgotten what has run on %n machine(s). Required deployments for unknown computers start on them again.</source>
        <translation>
            <numerusform>It is forgotten what has run on %n machine. Required deployments for unknown computers start on it again.</numerusform>
            <numerusform>It is forgotten what has run on %n machines. Required deployments for unknown computers start on them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) are not listed here any more. They are answered, or not, as before; to keep them from booting, exclude them.</source>
        <translation>
            <numerusform>%n machine is not listed here any more. It is answered, or not, as before; to keep it from booting, exclude it.</numerusform>
            <numerusform>%n machines are not listed here any more. They are answered, or not, as before; to keep them from booting, exclude them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::VariableDialog</name>
    <message numerus="yes">
        <source>For %n devices: %1. Where one has the variable already, its value is replaced.</source>
        <translation>
            <numerusform>For %n device: %1. Where it has the variable already, its value is replaced.</numerusform>
            <numerusform>For %n devices: %1. Where one has the variable already, its value is replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 on %n devices</source>
        <translation>
            <numerusform>Set %1 on %n device</numerusform>
            <numerusform>Set %1 on %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n variables</source>
        <translation>
            <numerusform>Remove %n variable</numerusform>
            <numerusform>Remove %n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::WatchedFileLine</name>
    <message numerus="yes">
        <source>The file %1 is watched: %n address(es) of it are excluded.</source>
        <translation>
            <numerusform>The file %1 is watched: %n address of it is excluded.</numerusform>
            <numerusform>The file %1 is watched: %n addresses of it are excluded.</numerusform>
        </translation>
    </message>
</context>
</TS>
