<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo">
<context>
    <name>Report</name>
    <message>
        <source>resolved</source>
        <translation>solvita</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>monitoring</source>
        <comment>what noticed it</comment>
        <translation>kontrolado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message numerus="yes">
        <source>%n private entries</source>
        <translation>
            <numerusform>%n privata ero</numerusform>
            <numerusform>%n privataj eroj</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>The severity was classified within 5 minutes of detection.</source>
        <translation>La graveco estis difinita ene de 5 minutoj.</translation>
    </message>
</context>
</TS>
