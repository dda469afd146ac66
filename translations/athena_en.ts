<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BillStrip</name>
    <message numerus="yes">
        <source>%n bill(s) inserted</source>
        <extracomment>The row of inserted bills, as a screen reader says it; %n is how many are in.</extracomment>
        <translation>
            <numerusform>%n bill inserted</numerusform>
            <numerusform>%n bills inserted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message numerus="yes">
        <source>This code is not right. %n try(s) left.</source>
        <extracomment>Code: it was wrong; %n is how often one may still try.</extracomment>
        <translation>
            <numerusform>This code is not right. %n try left.</numerusform>
            <numerusform>This code is not right. %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Code: a new one may not be asked for yet.</extracomment>
        <translation>
            <numerusform>Please wait %n second, then try again.</numerusform>
            <numerusform>Please wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishSteps</name>
    <message numerus="yes">
        <source>Sending the coins after %n hour(s)</source>
        <extracomment>While the purchase is being made, last of three steps, where the rules of the place hold the coins back.</extracomment>
        <translation>
            <numerusform>Sending the coins after %n hour</numerusform>
            <numerusform>Sending the coins after %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleFacts</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <extracomment>On the idle screen: how long a purchase takes.</extracomment>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>The countdown of the warning.</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>Read aloud for the field with the phone number: how many digits are in.</extracomment>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Phone number: too many codes were asked for.</extracomment>
        <translation>
            <numerusform>Please wait %n second, then try again.</numerusform>
            <numerusform>Please wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Please wait %n second(s), then ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often; %n is how long to wait.</extracomment>
        <translation>
            <numerusform>Too many wrong codes. Please wait %n second, then ask for a new one.</numerusform>
            <numerusform>Too many wrong codes. Please wait %n seconds, then ask for a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePageScreen</name>
    <message numerus="yes">
        <source>Take your time. You can go on in %n second(s).</source>
        <extracomment>On a page that the law asks for, while it cannot be left yet.</extracomment>
        <translation>
            <numerusform>Take your time. You can go on in %n second.</numerusform>
            <numerusform>Take your time. You can go on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteNotices</name>
    <message numerus="yes">
        <source>Your coins are sent %n hour(s) after you pay, not at once.</source>
        <extracomment>The rules of the place have the coins held back after the purchase.</extracomment>
        <translation>
            <numerusform>Your coins are sent %n hour after you pay, not at once.</numerusform>
            <numerusform>Your coins are sent %n hours after you pay, not at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Receipt: how long the coins are held back before they are sent.</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResendRow</name>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <extracomment>On the code screen: a new code may be asked for in %n seconds.</extracomment>
        <translation>
            <numerusform>New code in %n second</numerusform>
            <numerusform>New code in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScamOverlay</name>
    <message numerus="yes">
        <source>Ask for a refund soon. It must be within %n day(s).</source>
        <extracomment>For victims of a scam: how long they may ask for their money.</extracomment>
        <translation>
            <numerusform>Ask for a refund soon. It must be within %n day.</numerusform>
            <numerusform>Ask for a refund soon. It must be within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was it your first purchase? Ask for a refund within %n day(s).</source>
        <extracomment>For victims of a scam, where the law gives back the money of somebody&apos;s first purchase only.</extracomment>
        <translation>
            <numerusform>Was it your first purchase? Ask for a refund within %n day.</numerusform>
            <numerusform>Was it your first purchase? Ask for a refund within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message numerus="yes">
        <source>Held back, sent after %n hour(s)</source>
        <extracomment>Above the amount of coins that have been bought, and which the rules of the place hold back.</extracomment>
        <translation>
            <numerusform>Held back, sent after %n hour</numerusform>
            <numerusform>Held back, sent after %n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
