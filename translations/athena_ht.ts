<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en_US">
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with larger text, lower buttons, stronger colors.</extracomment>
        <translation>Aksesibilite</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Accessibility: text as large as usual. Short.</extracomment>
        <translation>Tèks nòmal</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>Accessibility: text one and a half times as large. Short.</extracomment>
        <translation>Gwo tèks</translation>
    </message>
    <message>
        <source>Very large text</source>
        <extracomment>Accessibility: text twice as large. Short.</extracomment>
        <translation>Tèks trè gwo</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <extracomment>Accessibility: everything to touch comes down, for people who sit or are small.</extracomment>
        <translation>Bouton yo pi ba</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <extracomment>Accessibility: white on black.</extracomment>
        <translation>Koulè pi fò</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Accessibility: no animation.</extracomment>
        <translation>Anyen pa bouje</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Kontinye</translation>
    </message>
</context>
<context>
    <name>AccessPill</name>
    <message>
        <source>Accessibility</source>
        <extracomment>On the idle screen and in the help: opens larger text, lower buttons, stronger colors. One word, if there is one.</extracomment>
        <translation>Aksesibilite</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>%1 address</source>
        <extracomment>Above the address in full; %1 is the coin.</extracomment>
        <translation>Adrès %1</translation>
    </message>
    <message>
        <source>Your code asks for %1. You decide with your bills.</source>
        <extracomment>Below the address: the scanned link asks for this amount. The purchase depends on the bills only.</extracomment>
        <translation>Kòd ou mande %1. Se ou ki deside ak biyè ou yo.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To</source>
        <extracomment>Before the address that the coins go to.</extracomment>
        <translation>Pou</translation>
    </message>
</context>
<context>
    <name>AddressNotices</name>
    <message>
        <source>The address is still being checked. Please wait.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed while the address is still being checked.</extracomment>
        <translation>Nou toujou ap verifye adrès la. Tanpri tann.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The address could not be checked by our service.</extracomment>
        <translation>Nou pa jwenn repons. Ou poko peye anyen. Eseye ankò.</translation>
    </message>
    <message>
        <source>%1 Athena is checking it too.</source>
        <extracomment>The machine has checked the address, our service is still at it. %1 says what kind of address it is.</extracomment>
        <translation>%1 Athena ap verifye l tou.</translation>
    </message>
    <message>
        <source>%1 Checked here and by Athena.</source>
        <extracomment>Who has checked the address. %1 says what kind of address it is.</extracomment>
        <translation>%1 Nou verifye l isit la, Athena verifye l tou.</translation>
    </message>
    <message>
        <source>Ethereum main network only. Other networks lose the coins.</source>
        <extracomment>Below an Ethereum address: the same address exists on other networks.</extracomment>
        <translation>Rezo prensipal Ethereum sèlman. Sou lòt rezo lajan an pèdi.</translation>
    </message>
    <message>
        <source>This address carries no check. Compare every character.</source>
        <extracomment>Below an Ethereum address without capital letters: typing errors cannot be found.</extracomment>
        <translation>Adrès sa a pa gen kontwòl. Konpare chak karaktè.</translation>
    </message>
    <message>
        <source>Use only a wallet that you control. Never send to somebody you have not met.</source>
        <extracomment>Below the address: against fraud.</extracomment>
        <translation>Sèvi sèlman ak yon pòtfèy ou kontwole. Pa janm voye bay moun ou pa konnen.</translation>
    </message>
    <message>
        <source>This address is from your Athena account.</source>
        <extracomment>Where the address comes from: nothing was scanned.</extracomment>
        <translation>Adrès sa a soti nan kont Athena ou.</translation>
    </message>
    <message>
        <source>First confirm that this address is for %1.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed before the kind of address was confirmed. %1 is the coin.</extracomment>
        <translation>Konfime dabò ke adrès sa a se pou %1.</translation>
    </message>
</context>
<context>
    <name>AddressScreen</name>
    <message>
        <source>Is this your wallet?</source>
        <extracomment>Title of the screen that shows the scanned address.</extracomment>
        <translation>Èske se pòtfèy ou?</translation>
    </message>
    <message>
        <source>Compare the first and last characters with your phone.</source>
        <extracomment>Below &quot;Is this your wallet?&quot;.</extracomment>
        <translation>Konpare kòmansman an ak fen an ak telefòn ou.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Drops this address; the scanner waits for another one.</extracomment>
        <translation>Eskane ankò</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks our service again whether the address is good.</extracomment>
        <translation>Eseye ankò</translation>
    </message>
    <message>
        <source>Yes, this is mine</source>
        <extracomment>Confirms that the address on the screen is the customer&apos;s.</extracomment>
        <translation>Wi, se pa m</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Drops this address; the customer enters another one in the app.</extracomment>
        <translation>Yon lòt adrès</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Valid %1 address.</source>
        <extracomment>Address check: an old Bitcoin-like address. %1 is the coin.
----------
Address check: any other kind. %1 is the coin.</extracomment>
        <translation>Adrès %1 valab.</translation>
    </message>
    <message>
        <source>Valid %1 address, script.</source>
        <extracomment>Address check: a script address. %1 is the coin.</extracomment>
        <translation>Adrès %1 valab, script.</translation>
    </message>
    <message>
        <source>Valid %1 address, native SegWit.</source>
        <extracomment>Address check: native SegWit, a kind of address. %1 is the coin.</extracomment>
        <translation>Adrès %1 valab, SegWit natif.</translation>
    </message>
    <message>
        <source>Valid %1 address, Taproot.</source>
        <extracomment>Address check: Taproot, a kind of address. %1 is the coin.</extracomment>
        <translation>Adrès %1 valab, Taproot.</translation>
    </message>
</context>
<context>
    <name>AmountScreen</name>
    <message>
        <source>Type the amount</source>
        <extracomment>Title of the screen where the amount for the card is typed.</extracomment>
        <translation>Tape montan an</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Below &quot;Type the amount&quot;: %1 is the least, %2 the most.</extracomment>
        <translation>Soti %1 rive %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Below &quot;Type the amount&quot;; %1 is the most.</extracomment>
        <translation>Jiska %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>Starts the payment at the card terminal.</extracomment>
        <translation>Peye ak kat</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <extracomment>Shows a code for the phone; who proves more with it may pay more.</extracomment>
        <translation>Ogmante limit</translation>
    </message>
</context>
<context>
    <name>AppPicture</name>
    <message>
        <source>A phone that shows an address</source>
        <extracomment>The picture on the screen that waits for an address from the app, as a screen reader names it.</extracomment>
        <translation>Yon telefòn ki montre yon adrès</translation>
    </message>
</context>
<context>
    <name>BillStrip</name>
    <message numerus="yes">
        <source>%n bill(s) inserted</source>
        <extracomment>The row of inserted bills, as a screen reader says it; %n is how many are in.</extracomment>
        <translation>
            <numerusform>%n biyè antre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Pri, tout frè ladan l</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what is paid.</extracomment>
        <translation>Frè nou (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Frè nou</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Frè rezo a</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>Tout frè yo nan pri a. Operatè a pa pibliye yo.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Please type the amount first.</source>
        <extracomment>The customer pressed &quot;Pay by card&quot; and has typed no amount.</extracomment>
        <translation>Tape montan an anvan.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <extracomment>The amount is below the least one; %1 is that.</extracomment>
        <translation>Pi piti montan an se %1.</translation>
    </message>
    <message>
        <source>You can pay up to %1.</source>
        <extracomment>The amount is above the customer&apos;s limit; %1 is that.</extracomment>
        <translation>Ou ka peye jiska %1.</translation>
    </message>
    <message>
        <source>Your bank says: not enough money on the account. Nothing was taken.</source>
        <extracomment>Card: the bank refused, not enough money.</extracomment>
        <translation>Bank ou di: pa gen ase lajan sou kont lan. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>Your card has expired. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Kat ou a ekspire. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>Your card is blocked. Please ask your bank. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Kat ou a bloke. Mande bank ou. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>The PIN was wrong three times. Nothing was taken.</source>
        <extracomment>Card: the PIN was wrong three times.</extracomment>
        <translation>PIN lan pa t bon twa fwa. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was taken.</source>
        <extracomment>Card: the customer stopped it.</extracomment>
        <translation>Peman an te kanpe. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>The card was taken out too early. Nothing was taken.</source>
        <extracomment>Card: the customer took the card out.</extracomment>
        <translation>Yo retire kat la twò bonè. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>The card terminal waited too long. Nothing was taken.</source>
        <extracomment>Card: nobody did anything at the terminal.</extracomment>
        <translation>Aparèy kat la tann twò lontan. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>Your bank did not answer. Nothing was taken.</source>
        <extracomment>Card: the terminal got no answer from the bank.</extracomment>
        <translation>Bank ou pa reponn. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>The card terminal did not start. Nothing was taken.</source>
        <extracomment>Card: the terminal does not work.</extracomment>
        <translation>Aparèy kat la pa kòmanse. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>The card terminal was interrupted. Nothing was taken.</source>
        <extracomment>Card: the terminal&apos;s power went.</extracomment>
        <translation>Aparèy kat la te koupe. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>Your bank did not accept the payment. Nothing was taken.</source>
        <extracomment>Card: the bank refused for a reason of its own.</extracomment>
        <translation>Bank ou pa aksepte peman an. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>The card terminal is starting…</source>
        <extracomment>What the customer waits for while the card terminal begins.</extracomment>
        <translation>Aparèy kat la ap kòmanse…</translation>
    </message>
    <message>
        <source>Insert or hold your card at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Mete kat ou a oswa apwoche l bò aparèy la</translation>
    </message>
    <message>
        <source>Type your PIN at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Tape PIN ou sou aparèy la</translation>
    </message>
    <message>
        <source>That PIN was wrong. Type it again at the terminal</source>
        <extracomment>What to do at the card terminal after a wrong PIN.</extracomment>
        <translation>PIN sa a pa bon. Tape l ankò sou aparèy la</translation>
    </message>
    <message>
        <source>Your bank is being asked…</source>
        <extracomment>The terminal asks the bank.</extracomment>
        <translation>N ap mande bank ou…</translation>
    </message>
    <message>
        <source>Stopping. If money was taken, it goes back.</source>
        <extracomment>The customer has pressed Stop while the terminal is at work.</extracomment>
        <translation>N ap kanpe. Si yo te pran lajan, l ap tounen.</translation>
    </message>
    <message>
        <source>Asking the terminal what became of your payment…</source>
        <extracomment>After a power cut in the middle of a payment.</extracomment>
        <translation>N ap mande aparèy la sa ki rive ak peman ou…</translation>
    </message>
    <message>
        <source>The card terminal does not answer. We keep trying.</source>
        <extracomment>The terminal does not answer in the middle of a payment.</extracomment>
        <translation>Aparèy kat la pa reponn. N ap kontinye eseye.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Your claim code</source>
        <extracomment>Above the claim code: who has it gets the money.</extracomment>
        <translation>Kòd reklamasyon ou</translation>
    </message>
    <message>
        <source>Take a photo. Show it to nobody else.</source>
        <extracomment>Below the claim code.</extracomment>
        <translation>Pran yon foto. Pa montre pèsòn lòt li.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Resi</translation>
    </message>
    <message>
        <source>It is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;Your claim code&quot;.</extracomment>
        <translation>Li sou ekran an. Nou pa li l awotvwa.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Resi ou nan kòd sa a</translation>
    </message>
</context>
<context>
    <name>ClaimFrame</name>
    <message>
        <source>I have it (%1)</source>
        <extracomment>The customer has the claim code and leaves; the number counts the seconds until the screen closes by itself.</extracomment>
        <translation>Mwen genyen l (%1)</translation>
    </message>
    <message>
        <source>I have it</source>
        <extracomment>The customer has the claim code and leaves.</extracomment>
        <translation>Mwen genyen l</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>Enprime ankò</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Kenbe kòd sa a epi rele nou.</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>Mesaj tèks</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Resi</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>Something in the machine does not work right now.</source>
        <extracomment>Out of service, for a reason that has no words of its own.</extracomment>
        <translation>Gen yon bagay nan machin nan ki pa mache kounye a.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Out of service: what to do when it is not known how long it takes.</extracomment>
        <translation>Tounen pita, oswa rele nou.</translation>
    </message>
    <message>
        <source>The machine is starting.</source>
        <extracomment>Out of service: the machine has just been switched on.</extracomment>
        <translation>Machin nan ap limen.</translation>
    </message>
    <message>
        <source>The machine cannot keep its records.</source>
        <extracomment>Out of service: the machine&apos;s own records cannot be written.</extracomment>
        <translation>Machin nan pa ka kenbe rejis li.</translation>
    </message>
    <message>
        <source>The clock of the machine is wrong.</source>
        <extracomment>Out of service: the clock is so wrong that connections fail.</extracomment>
        <translation>Lè machin nan pa bon.</translation>
    </message>
    <message>
        <source>The bill slot does not work right now.</source>
        <extracomment>Out of service: the slot that takes bills.</extracomment>
        <translation>Fant pou biyè a pa mache kounye a.</translation>
    </message>
    <message>
        <source>The code scanner does not work right now.</source>
        <extracomment>Out of service: the scanner that reads wallet codes.</extracomment>
        <translation>Eskanè kòd la pa mache kounye a.</translation>
    </message>
    <message>
        <source>There is no price right now.</source>
        <extracomment>Out of service: no valid prices.</extracomment>
        <translation>Pa gen pri kounye a.</translation>
    </message>
    <message>
        <source>Our service does not answer this machine.</source>
        <extracomment>Out of service: the back end refuses this machine.</extracomment>
        <translation>Sèvis nou an pa reponn machin sa a.</translation>
    </message>
    <message>
        <source>Our staff must look at the machine first.</source>
        <extracomment>Out of service: somebody must look at the machine first.</extracomment>
        <translation>Fòk ekip nou an gade machin nan dabò.</translation>
    </message>
    <message>
        <source>A bill from earlier is still being counted.</source>
        <extracomment>Out of service: a bill from before a power cut.</extracomment>
        <translation>Yon biyè anvan toujou ap konte.</translation>
    </message>
    <message>
        <source>The machine is not set up as it should be.</source>
        <extracomment>Out of service: the machine&apos;s settings, or files that they name, are missing or wrong.</extracomment>
        <translation>Machin nan pa regle jan li ta dwe ye.</translation>
    </message>
    <message>
        <source>This machine has not been set up yet.</source>
        <extracomment>Out of service: the machine has not been put into operation.</extracomment>
        <translation>Machin sa a poko pare.</translation>
    </message>
    <message>
        <source>Please wait. This takes about a minute.</source>
        <extracomment>Out of service: how long starting takes.
----------
Out of service: how long the counting takes.</extracomment>
        <translation>Tanpri tann. L ap pran anviwon yon minit.</translation>
    </message>
    <message>
        <source>Nothing may be sold at this place right now.</source>
        <extracomment>Out of service: the rules of the place are missing, not valid, or do not allow sales.</extracomment>
        <translation>Yo pa ka vann anyen nan kote sa a kounye a.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. Please come back later, or call us.</source>
        <extracomment>Out of service: the machine needs nobody to find out that it works again.</extracomment>
        <translation>Machin nan ap eseye ankò pou kont li. Tounen pita, oswa rele nou.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. This usually takes a few minutes.</source>
        <extracomment>Out of service: how long missing prices usually last.</extracomment>
        <translation>Machin nan ap eseye ankò pou kont li. Sa konn pran kèk minit.</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code: %1 of %2 digits</source>
        <extracomment>The field with the code, as a screen reader names it; %1 is how many digits are in, %2 how many it takes.</extracomment>
        <translation>Kòd: %1 chif sou %2</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Enter the code</source>
        <extracomment>Title of the screen where the code from the text message is typed.</extracomment>
        <translation>Antre kòd la</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Below &quot;Enter the code&quot;; %1 is the phone number, masked.</extracomment>
        <translation>Nou voye l nan %1.</translation>
    </message>
    <message>
        <source>We sent it to your phone.</source>
        <extracomment>Below &quot;Enter the code&quot;, when the number is not shown.</extracomment>
        <translation>Nou voye l sou telefòn ou.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Checks the code and goes on.</extracomment>
        <translation>Kontinye</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Please type all six digits first.</source>
        <extracomment>Code: &quot;Continue&quot; was pressed before six digits were in.</extracomment>
        <translation>Tape tout sis chif yo dabò.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right. %n try(s) left.</source>
        <extracomment>Code: it was wrong; %n is how often one may still try.</extracomment>
        <translation>
            <numerusform>Kòd sa a pa bon. Ou rete %n chans.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Code: no answer from our service.</extracomment>
        <translation>Nou pa jwenn repons. Eseye ankò.</translation>
    </message>
    <message>
        <source>We have sent you a new code.</source>
        <extracomment>Code: a new text message is on its way.</extracomment>
        <translation>Nou voye yon nouvo kòd ba ou.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Code: a new one may not be asked for yet.</extracomment>
        <translation>
            <numerusform>Tann %n segonn, epi eseye ankò.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinChoice</name>
    <message>
        <source>No price right now</source>
        <extracomment>In the list of coins, instead of a price that is missing.</extracomment>
        <translation>Pa gen pri kounye a</translation>
    </message>
    <message>
        <source>Market %1</source>
        <extracomment>In the list of coins, below our price; %1 is the price of the market.</extracomment>
        <translation>Mache %1</translation>
    </message>
</context>
<context>
    <name>CoinScreen</name>
    <message>
        <source>What would you like to buy?</source>
        <extracomment>Title of the screen with the coins.</extracomment>
        <translation>Kisa ou vle achte?</translation>
    </message>
    <message>
        <source>Price for one coin, all fees included.</source>
        <extracomment>Below the title, above the coins with their prices.</extracomment>
        <translation>Pri pou yon pyès, tout frè ladan l.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>This coin has no price right now. Please choose another one.</source>
        <extracomment>After touching a coin that has no price at the moment.</extracomment>
        <translation>Lajan sa a pa gen pri kounye a. Chwazi yon lòt.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Reference</source>
        <extracomment>Beside the phone number: names the machine or the purchase to the help desk.</extracomment>
        <translation>Referans</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Rele nou</translation>
    </message>
</context>
<context>
    <name>CountryOverlay</name>
    <message>
        <source>Country of your number</source>
        <extracomment>Title of the list of countries for the phone number.</extracomment>
        <translation>Peyi nimewo ou</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the list of countries; the country stays as it was.</extracomment>
        <translation>Retounen</translation>
    </message>
</context>
<context>
    <name>DeliveredScreen</name>
    <message>
        <source>Your %1 has been sent</source>
        <extracomment>Title at the end of a purchase, once the coins have been sent; %1 is the coin.</extracomment>
        <translation>Nou voye %1 ou</translation>
    </message>
    <message>
        <source>Your %1 is on its way</source>
        <extracomment>Title at the end of a purchase, before the coins have been sent; %1 is the coin.</extracomment>
        <translation>%1 ou sou wout</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the last screen; the number counts the seconds until it closes by itself.</extracomment>
        <translation>Fini (%1)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>Enprime ankò</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>Mesaj tèks</translation>
    </message>
    <message>
        <source>Your %1 is bought</source>
        <extracomment>Title at the end of a purchase whose coins are held back for some hours; %1 is the coin.</extracomment>
        <translation>Ou achte %1 ou</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>A band over every screen of a demonstration machine.</extracomment>
        <translation>Demonstrasyon, se pa lajan tout bon</translation>
    </message>
</context>
<context>
    <name>DisclosureScreen</name>
    <message>
        <source>Before you start</source>
        <extracomment>Title of the screen with the terms.</extracomment>
        <translation>Anvan ou kòmanse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the purchase; nothing has been paid yet.</extracomment>
        <translation>Anile</translation>
    </message>
    <message>
        <source>What you see is what you pay. Every fee is shown first.</source>
        <extracomment>Terms, first sentence: the price has every fee in it.</extracomment>
        <translation>Sa ou wè se sa ou peye. Nou montre chak frè anvan.</translation>
    </message>
    <message>
        <source>A crypto payment is final. Nobody can take it back.</source>
        <extracomment>Terms, second sentence.</extracomment>
        <translation>Yon peman kripto definitif. Pèsòn pa ka tounen l dèyè.</translation>
    </message>
    <message>
        <source>Send only to a wallet that you control.</source>
        <extracomment>Terms, third sentence.</extracomment>
        <translation>Voye sèlman nan yon pòtfèy ou kontwole.</translation>
    </message>
    <message>
        <source>You buy from %1. By going on you accept its terms.</source>
        <extracomment>Terms, last sentence. %1 is the company that runs the machine.</extracomment>
        <translation>W ap achte nan men %1. Si ou kontinye, ou aksepte kondisyon yo.</translation>
    </message>
</context>
<context>
    <name>DoubtNotice</name>
    <message>
        <source>A bill of %1 is not counted yet. See your receipt.</source>
        <extracomment>A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.</extracomment>
        <translation>Yon biyè %1 poko konte. Gade resi ou.</translation>
    </message>
    <message>
        <source>A bill of %1 is not counted yet. Tell us when you call.</source>
        <extracomment>A bill was lost track of, and there is no whole receipt. %1 is its value. The help desk settles it.</extracomment>
        <translation>Yon biyè %1 poko konte. Di nou sa lè w rele.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. See your receipt.</source>
        <extracomment>Coins were bought for less than was paid. %1 is the rest. It stands on the receipt.</extracomment>
        <translation>Nou dwe ou %1 nan sa ou peye a. Gade resi a.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. Tell us when you call.</source>
        <extracomment>Coins were bought for less than was paid, and no receipt says so. %1 is the rest.</extracomment>
        <translation>Nou dwe ou %1 nan sa ou peye a. Di nou sa lè w rele.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Other machines nearby</source>
        <extracomment>Out of service: above the addresses of other machines of the same operator.</extracomment>
        <translation>Lòt machin ki toupre</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>What happened</source>
        <extracomment>On an error screen, above what has gone wrong.</extracomment>
        <translation>Sa k pase</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>On an error screen, above the sentence that says where the money is.</extracomment>
        <translation>Lajan ou</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>On an error screen, above what the customer can do.</extracomment>
        <translation>Sa pou fè kounye a</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>On the screen of a machine out of service, above when it will work again.</extracomment>
        <translation>Konbyen tan</translation>
    </message>
</context>
<context>
    <name>FinishSteps</name>
    <message>
        <source>Counting your last bill</source>
        <extracomment>While the purchase is being made, first of three steps.</extracomment>
        <translation>N ap konte dènye biyè ou</translation>
    </message>
    <message>
        <source>Booking your purchase with Athena</source>
        <extracomment>While the purchase is being made, second of three steps.</extracomment>
        <translation>N ap anrejistre acha ou kay Athena</translation>
    </message>
    <message>
        <source>Sending the coins to your wallet</source>
        <extracomment>While the purchase is being made, last of three steps.</extracomment>
        <translation>N ap voye lajan an nan pòtfèy ou</translation>
    </message>
    <message>
        <source>Debiting your card</source>
        <extracomment>While a purchase by card is being made, first of three steps.</extracomment>
        <translation>N ap pran lajan an sou kat ou</translation>
    </message>
    <message numerus="yes">
        <source>Sending the coins after %n hour(s)</source>
        <extracomment>While the purchase is being made, last of three steps, where the rules of the place hold the coins back.</extracomment>
        <translation>
            <numerusform>N ap voye kripto a apre %n èdtan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishingScreen</name>
    <message>
        <source>Buying your %1</source>
        <extracomment>Title while the purchase is being made; %1 is the coin.</extracomment>
        <translation>N ap achte %1</translation>
    </message>
    <message>
        <source>Please stay. Your receipt comes next.</source>
        <extracomment>Below the title while the purchase is being made.</extracomment>
        <translation>Rete la. Resi ou ap vini.</translation>
    </message>
    <message>
        <source>This usually takes a few seconds.</source>
        <extracomment>While the purchase is being made: how long it usually takes.</extracomment>
        <translation>Anjeneral sa pran kèk segonn.</translation>
    </message>
    <message>
        <source>Up to 30 seconds. You get a receipt in any case.</source>
        <extracomment>While the purchase is being made and takes more than ten seconds. After 30 seconds there is a receipt in any case.</extracomment>
        <translation>Jiska 30 segonn. W ap jwenn yon resi kanmenm.</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Follow it on your phone</source>
        <extracomment>Beside a code that leads to the transaction.</extracomment>
        <translation>Swiv li sou telefòn ou</translation>
    </message>
    <message>
        <source>Scan to see the transaction. It usually confirms within 30 minutes.</source>
        <extracomment>Beside a code that leads to the transaction, once it was sent.</extracomment>
        <translation>Eskane pou wè tranzaksyon an. Anjeneral li konfime nan 30 minit.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Above the short number of the transaction.</extracomment>
        <translation>Tranzaksyon</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Resi</translation>
    </message>
    <message>
        <source>If nothing arrives, your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet: who has the code can ask for the money.</extracomment>
        <translation>Si anyen pa rive, reklamasyon ou</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Rele nou</translation>
    </message>
    <message>
        <source>The code is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;If nothing arrives, your claim&quot;.</extracomment>
        <translation>Kòd la sou ekran an. Nou pa li l awotvwa.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Resi ou nan kòd sa a</translation>
    </message>
    <message>
        <source>Scan it and keep it, or take a photo.</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Eskane l epi kenbe l, oswa pran yon foto.</translation>
    </message>
    <message>
        <source>Scan to see when it is sent. You may go.</source>
        <extracomment>Beside a code that leads to the transaction, before it was sent.</extracomment>
        <translation>Eskane pou wè kilè nou voye l. Ou ka ale.</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Above the kind of card and its last four digits.</extracomment>
        <translation>Peye ak kat</translation>
    </message>
    <message>
        <source>Your claim for the rest</source>
        <extracomment>Above a claim code, once the coins have been sent: for a bill that is not counted yet, or money that was not bought for.</extracomment>
        <translation>Reklamasyon ou pou rès la</translation>
    </message>
    <message>
        <source>Your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet and some of the money is owed in any case.</extracomment>
        <translation>Reklamasyon ou</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read aloud for the button with the language&apos;s name; %1 is that name.</extracomment>
        <translation>Lang: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>At the top of every screen; opens the help.</extracomment>
        <translation>Èd</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help.</extracomment>
        <translation>Èd</translation>
    </message>
    <message>
        <source>Your money is counted and safe. You get coins or a claim.</source>
        <extracomment>Help, while money is inside the machine.</extracomment>
        <translation>Lajan ou konte epi li an sekirite. W ap jwenn kripto oswa yon reklamasyon.</translation>
    </message>
    <message>
        <source>You have not paid anything. You may leave at any time.</source>
        <extracomment>Help, while no money is inside.</extracomment>
        <translation>Ou poko peye anyen. Ou ka ale nenpòt lè.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet app and cash.</source>
        <extracomment>Help: what the customer needs.</extracomment>
        <translation>Ou bezwen yon telefòn, yon aplikasyon pòtfèy ak lajan kach.</translation>
    </message>
    <message>
        <source>Your wallet shows its address under Receive.</source>
        <extracomment>Help: where the address comes from.</extracomment>
        <translation>Pòtfèy ou montre adrès li anba Resevwa (Receive).</translation>
    </message>
    <message>
        <source>We use your number to sign you in. It is not kept here.</source>
        <extracomment>Help: what happens with the customer&apos;s data.</extracomment>
        <translation>Nou sèvi ak nimewo ou pou idantifye w. Nou pa kenbe l isit la.</translation>
    </message>
    <message>
        <source>Somebody sent you here? Stop and call us.</source>
        <extracomment>Help: against fraud.</extracomment>
        <translation>Gen moun ki voye w isit la? Kanpe epi rele nou.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>I was scammed</source>
        <extracomment>Help: for victims of a scam; says what to do and whom to call, and can stop the purchase.</extracomment>
        <translation>Yo twonpe m</translation>
    </message>
    <message>
        <source>Number keys: 8 and 2 move, 5 presses, star goes back.</source>
        <extracomment>Help: how the kiosk is used by the number keys below the screen. &quot;Star&quot; is the key with the asterisk.</extracomment>
        <translation>Touch: 8 ak 2 deplase, 5 peze, etwal tounen dèyè.</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <extracomment>Help, while headphones are in: makes the screen black, so that nobody else can read it. Speech goes on.</extracomment>
        <translation>Fè ekran an nwa</translation>
    </message>
    <message>
        <source>Your money is safe. You get coins, or it goes back to your card.</source>
        <extracomment>Help, while a card is debited or has been.</extracomment>
        <translation>Lajan ou an sekirite. W ap jwenn kripto, oswa l ap tounen sou kat ou.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet, and cash or a debit card.</source>
        <extracomment>Help: what the customer needs, where the machine takes cards.</extracomment>
        <translation>Ou bezwen yon telefòn, yon aplikasyon pòtfèy, ak lajan kach oswa yon kat debi.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet and a debit card.</source>
        <extracomment>Help: what the customer needs, while the machine takes cards only.</extracomment>
        <translation>Ou bezwen yon telefòn, yon aplikasyon pòtfèy ak yon kat debi.</translation>
    </message>
</context>
<context>
    <name>IdleFacts</name>
    <message>
        <source>From %1, up to %2 a day</source>
        <extracomment>On the idle screen: the smallest amount and the largest of a day; both are money.</extracomment>
        <translation>Apati %1, jiska %2 pa jou</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the idle screen: the smallest amount that can be bought for.</extracomment>
        <translation>Apati %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <extracomment>On the idle screen: how long a purchase takes.</extracomment>
        <translation>
            <numerusform>Anviwon %n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>You need your phone, a wallet and your ID in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a checked identity.</extracomment>
        <translation>Ou bezwen telefòn ou, yon pòtfèy ak pyès idantite w nan Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone, a wallet and a profile in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a full profile.</extracomment>
        <translation>Ou bezwen telefòn ou, yon pòtfèy ak yon pwofil nan Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet. Small amounts without ID.</source>
        <extracomment>On the idle screen: what a customer needs where a phone number is enough for small amounts.</extracomment>
        <translation>Ou bezwen telefòn ou ak yon pòtfèy. Ti montan san pyès idantite.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet.</source>
        <extracomment>On the idle screen: what a customer needs.</extracomment>
        <translation>Ou bezwen telefòn ou ak yon pòtfèy.</translation>
    </message>
    <message>
        <source>Takes %1, and debit cards</source>
        <extracomment>On the idle screen: what the machine takes; %1 is a list of the amounts of its bills.</extracomment>
        <translation>Li pran %1 ak kat debi</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>On the idle screen: the bills that the machine takes; %1 is a list of amounts.</extracomment>
        <translation>Li pran %1</translation>
    </message>
    <message>
        <source>%1. New customers up to %2.</source>
        <extracomment>On the idle screen: %1 is &quot;From $10, up to $1,000 a day&quot;, %2 what new customers may buy for in a day.</extracomment>
        <translation>%1. Nouvo kliyan jiska %2.</translation>
    </message>
    <message>
        <source>Takes debit cards. No bills right now.</source>
        <extracomment>On the idle screen: what the machine takes while its bill slot does not work.</extracomment>
        <translation>Li pran kat debi. Li pa pran biyè kounye a.</translation>
    </message>
    <message>
        <source>From %1, up to %2 at a time</source>
        <extracomment>On the idle screen: the smallest amount and the largest of one purchase; both are money.</extracomment>
        <translation>Apati %1, jiska %2 pa acha</translation>
    </message>
</context>
<context>
    <name>IdleFoot</name>
    <message>
        <source>License %1</source>
        <extracomment>At the foot of the idle screen; %1 is the number of the operator&apos;s license.</extracomment>
        <translation>Lisans %1</translation>
    </message>
</context>
<context>
    <name>IdlePrices</name>
    <message>
        <source>What one coin costs now, all fees included</source>
        <extracomment>On the idle screen, above the prices of the coins.</extracomment>
        <translation>Konbyen yon pyès koute kounye a, tout frè ladan</translation>
    </message>
</context>
<context>
    <name>IdlePromise</name>
    <message>
        <source>Buy bitcoin with cash.</source>
        <extracomment>The headline of the idle screen: what this machine does, in the largest letters. Keep it short.</extracomment>
        <translation>Achte bitcoin ak kach.</translation>
    </message>
    <message>
        <source>Buy bitcoin by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only. Keep it short.</extracomment>
        <translation>Achte bitcoin ak kat.</translation>
    </message>
    <message>
        <source>Buy crypto by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only, and sells no bitcoin. Keep it short.</extracomment>
        <translation>Achte kripto ak kat.</translation>
    </message>
    <message>
        <source>Buy crypto with cash.</source>
        <extracomment>The headline of the idle screen of a machine that sells no bitcoin, in the largest letters. Keep it short.</extracomment>
        <translation>Achte kripto ak kach.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The large button of the idle screen; begins a purchase.</extracomment>
        <translation>Manyen pou kòmanse</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title of the warning before a screen gives up.</extracomment>
        <translation>Èske ou la toujou?</translation>
    </message>
    <message>
        <source>We then finish with the money that is in.</source>
        <extracomment>Warning before a screen gives up, while money is inside.</extracomment>
        <translation>Apre sa n ap fini ak lajan ki deja antre a.</translation>
    </message>
    <message>
        <source>We then start over. You have not paid anything.</source>
        <extracomment>Warning before a screen gives up, while nothing is inside.</extracomment>
        <translation>Apre sa n ap rekòmanse. Ou poko peye anyen.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>The countdown of the warning.</extracomment>
        <translation>
            <numerusform>%n segonn rete</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Gives the customer more time; may be pressed again and again.</extracomment>
        <translation>Mwen bezwen plis tan</translation>
    </message>
</context>
<context>
    <name>InsertAmount</name>
    <message>
        <source>You inserted</source>
        <extracomment>Above the money that has been inserted.</extracomment>
        <translation>Ou mete</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>W ap resevwa</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Above a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Pri bloke</translation>
    </message>
    <message>
        <source>You paid by card</source>
        <extracomment>Above the money that was taken from the card.</extracomment>
        <translation>Ou peye ak kat</translation>
    </message>
</context>
<context>
    <name>InsertFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Pri, tout frè ladan l</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what was inserted.</extracomment>
        <translation>Frè nou (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Frè nou</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Frè rezo a</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Ou ka mete ankò jiska</translation>
    </message>
    <message>
        <source>Raise my limit</source>
        <extracomment>Shows a code for the phone, by which the customer may insert more. Short.</extracomment>
        <translation>Ogmante limit mwen</translation>
    </message>
</context>
<context>
    <name>InsertNotices</name>
    <message>
        <source>This takes longer than usual. Up to 20 seconds.</source>
        <extracomment>Bills: a bill moves for more than ten seconds.</extracomment>
        <translation>Sa pran plis tan pase nòmal. Jiska 20 segonn.</translation>
    </message>
</context>
<context>
    <name>InsertScreen</name>
    <message>
        <source>Insert your bills</source>
        <extracomment>Title of the screen that takes the bills.</extracomment>
        <translation>Mete biyè ou yo</translation>
    </message>
    <message>
        <source>One at a time: %1</source>
        <extracomment>Below &quot;Insert your bills&quot;; %1 are the bills that are taken, e.g. &quot;$1, $5, $10, $20&quot;.</extracomment>
        <translation>Youn alafwa: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back; only while no bill is in.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends the purchase; only while no bill is in.</extracomment>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Finish and buy %1 of %2</source>
        <extracomment>Ends inserting and buys. %1 is the money, %2 the coin.</extracomment>
        <translation>Fini epi achte %1 %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Ends inserting; nothing is in yet, so it only says what is missing.</extracomment>
        <translation>Fini</translation>
    </message>
</context>
<context>
    <name>InsertWords</name>
    <message>
        <source>Please insert a bill first.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed while nothing is in.</extracomment>
        <translation>Mete yon biyè dabò.</translation>
    </message>
    <message>
        <source>You need at least %1. Please insert more.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed below the least amount. %1 is that amount.</extracomment>
        <translation>Ou bezwen omwen %1. Mete plis.</translation>
    </message>
    <message>
        <source>Your bill came back. It cannot be accepted now.</source>
        <extracomment>Bills: given back because our service refused it.</extracomment>
        <translation>Biyè ou a tounen. Nou pa ka pran l kounye a.</translation>
    </message>
    <message>
        <source>Your bill came back: no answer. Please try again.</source>
        <extracomment>Bills: given back because our service did not answer.</extracomment>
        <translation>Biyè ou a tounen: pa gen repons. Eseye ankò.</translation>
    </message>
    <message>
        <source>This bill was not accepted. Smooth it or try another.</source>
        <extracomment>Bills: the machine did not recognise it.</extracomment>
        <translation>Machin nan pa pran biyè sa a. Plati l oswa eseye yon lòt.</translation>
    </message>
    <message>
        <source>Your bill came back. It was not counted.</source>
        <extracomment>Bills: it came back and was not counted.</extracomment>
        <translation>Biyè ou a tounen. Li pa konte.</translation>
    </message>
    <message>
        <source>The last bill is still being counted. Please wait.</source>
        <extracomment>Bills: the machine waits for a bill that is still moving.</extracomment>
        <translation>Dènye biyè a toujou ap konte. Tanpri tann.</translation>
    </message>
    <message>
        <source>Checking your bill…</source>
        <extracomment>Bills: a bill is inside and being checked.</extracomment>
        <translation>N ap verifye biyè ou a…</translation>
    </message>
    <message>
        <source>Taking your bill…</source>
        <extracomment>Bills: a bill is moving into the cash box.</extracomment>
        <translation>N ap pran biyè ou a…</translation>
    </message>
    <message>
        <source>Your bill comes back. Please take it.</source>
        <extracomment>Bills: a bill is coming out again.</extracomment>
        <translation>Biyè ou a ap tounen. Pran l.</translation>
    </message>
    <message>
        <source>Your limit is reached. Press Finish.</source>
        <extracomment>Bills: no bill fits under the limit any more.</extracomment>
        <translation>Ou rive nan limit ou. Peze Fini.</translation>
    </message>
    <message>
        <source>Closing the bill slot…</source>
        <extracomment>Bills: the slot is being closed.</extracomment>
        <translation>N ap fèmen fant biyè a…</translation>
    </message>
    <message>
        <source>The bill slot has stopped. Your money is counted. Press Finish.</source>
        <extracomment>Bills: the slot has a fault; what is in counts.</extracomment>
        <translation>Fant biyè a kanpe. Lajan ou konte. Peze Fini.</translation>
    </message>
    <message>
        <source>Your limit is higher now. You can go on.</source>
        <extracomment>Bills: the phone has proved more; what may still be inserted is shown beside it.</extracomment>
        <translation>Limit ou pi wo kounye a. Ou ka kontinye.</translation>
    </message>
    <message>
        <source>Your limit is the same as before. You can go on.</source>
        <extracomment>Bills: the phone has proved nothing more in time.</extracomment>
        <translation>Limit ou menm jan ak anvan. Ou ka kontinye.</translation>
    </message>
    <message>
        <source>Your bill of %1 came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit. %1 is the bill, e.g. $50.</extracomment>
        <translation>Biyè %1 ou a tounen: li depase limit ou.</translation>
    </message>
    <message>
        <source>Your bill came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit, and taken out already.</extracomment>
        <translation>Biyè ou a tounen: li depase limit ou.</translation>
    </message>
    <message>
        <source>The bill slot does not answer. Please wait: your bill is being looked for.</source>
        <extracomment>Bills: a bill was to come out, and the slot has lost its power or its cable. Up to 20 seconds.</extracomment>
        <translation>Fant biyè a pa reponn. Tann, tanpri: n ap chèche biyè ou a.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Number pad</source>
        <extracomment>The number pad, as a screen reader names it.</extracomment>
        <translation>Klavye chif</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>On the number pad; removes every digit that was typed.</extracomment>
        <translation>Efase</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <extracomment>On the number pad; removes the last digit. Read aloud only.</extracomment>
        <translation>Efase dènye chif la</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins the last two coin names of a list: &quot;Bitcoin or Litecoin&quot;. Shown on the scan and address screens.</extracomment>
        <translation>%1 oswa %2</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Kontinye</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Canceled</source>
        <extracomment>Title after the customer has ended the purchase before paying.</extracomment>
        <translation>Anile</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;Canceled&quot;.</extracomment>
        <translation>Ou poko peye anyen.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>Title after too many wrong codes: the sign-in has ended.</extracomment>
        <translation>Twòp move kòd</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>The sign-in by text message is locked for a while. Please come back later.</source>
        <extracomment>After too many wrong codes: what to do.</extracomment>
        <translation>Koneksyon pa mesaj bloke pou yon ti tan. Tounen pita.</translation>
    </message>
</context>
<context>
    <name>LimitScreen</name>
    <message>
        <source>Is a bill still in the slot? Wait for it, or call us.</source>
        <extracomment>The machine had to stop in the middle of a purchase, perhaps with a bill in its slot that was not counted.</extracomment>
        <translation>Èske gen yon biyè ki toujou nan fant lan? Tann li, oswa rele nou.</translation>
    </message>
    <message>
        <source>You cannot buy right now</source>
        <extracomment>Title when a customer is signed in and has no limit left.</extracomment>
        <translation>Ou pa ka achte kounye a</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Our service refused in the middle of a purchase, before any money was in.</extracomment>
        <translation>Acha a pa t ka fèt. Nou pa achte anyen.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Our service refused in the middle of a purchase: what to do.</extracomment>
        <translation>Tounen pita, oswa rele nou.</translation>
    </message>
    <message>
        <source>Your sign-in does not allow a purchase yet.</source>
        <extracomment>Limit: the customer&apos;s level is too low.</extracomment>
        <translation>Enskripsyon ou poko pèmèt ou achte.</translation>
    </message>
    <message>
        <source>Your limit for the last 24 hours is used up.</source>
        <extracomment>Limit: the customer has bought as much as is allowed.</extracomment>
        <translation>Ou fin sèvi ak limit ou pou dènye 24 èdtan yo.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Limit: nothing was paid.</extracomment>
        <translation>Ou poko peye anyen.</translation>
    </message>
    <message>
        <source>Scan your ID in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 3 is needed.</extracomment>
        <translation>Eskane pyès idantite ou nan Athena Mobile. Apre sa tounen.</translation>
    </message>
    <message>
        <source>Complete your profile in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 2 is needed.</extracomment>
        <translation>Konplete pwofil ou nan Athena Mobile. Apre sa tounen.</translation>
    </message>
    <message>
        <source>Please come back tomorrow.</source>
        <extracomment>Limit: only time helps.</extracomment>
        <translation>Tounen demen, tanpri.</translation>
    </message>
    <message>
        <source>This machine had to stop. No coins were bought.</source>
        <extracomment>The bill slot or our service failed in the middle of a purchase, before any money was in.</extracomment>
        <translation>Machin sa a te oblije kanpe. Nou pa achte anyen.</translation>
    </message>
    <message>
        <source>Sign in with the app</source>
        <extracomment>To who signed in by text message, and may not buy: signs in by phone, which may prove more.</extracomment>
        <translation>Konekte ak aplikasyon an</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the screen; nothing was paid. The number counts the seconds until it closes by itself.</extracomment>
        <translation>Fini (%1)</translation>
    </message>
    <message>
        <source>Too little is left of your limit for a purchase.</source>
        <extracomment>Limit: less is left of it than the smallest bill or the smallest purchase.</extracomment>
        <translation>Sa ki rete nan limit ou a pa ase pou achte.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Scan with Athena Mobile</source>
        <extracomment>Title of the screen with the code for the customer&apos;s phone. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>Eskane ak Athena Mobile</translation>
    </message>
    <message>
        <source>Your phone signs in. Nothing to type.</source>
        <extracomment>Below &quot;Scan with Athena Mobile&quot;.</extracomment>
        <translation>Telefòn ou idantifye ou. Pa gen anyen pou tape.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Use a text message instead</source>
        <extracomment>Leaves the code for the phone and signs in by a text message.</extracomment>
        <translation>Sèvi ak yon mesaj tèks</translation>
    </message>
    <message>
        <source>New code</source>
        <extracomment>Shows another code for the phone.</extracomment>
        <translation>Nouvo kòd</translation>
    </message>
</context>
<context>
    <name>LoginState</name>
    <message>
        <source>Waiting for your phone… %1</source>
        <extracomment>Below the code for the phone; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>N ap tann telefòn ou… %1</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one, or use a text message.</source>
        <extracomment>The code for the phone was shown for its whole time and nobody signed in.</extracomment>
        <translation>Kòd sa a ekspire. Mande yon lòt oswa sèvi ak yon mesaj tèks.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The code for the phone could not be fetched.</extracomment>
        <translation>Nou pa jwenn repons. Ou pa peye anyen. Eseye ankò.</translation>
    </message>
</context>
<context>
    <name>LoginSteps</name>
    <message>
        <source>Open Athena Mobile or any BitID wallet</source>
        <extracomment>Signing in by phone, first step. BitID is a standard that some wallets know.</extracomment>
        <translation>Louvri Athena Mobile oswa nenpòt pòtfèy BitID</translation>
    </message>
    <message>
        <source>Point the camera at this code</source>
        <extracomment>Signing in by phone, second step.</extracomment>
        <translation>Vize kòd sa a ak kamera a</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <extracomment>Signing in by phone, third step.</extracomment>
        <translation>Apwouve sou telefòn ou</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Below the steps of signing in by phone: before this machine&apos;s number, which the phone may show, too.</extracomment>
        <translation>Machin sa a</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Digit</source>
        <extracomment>Said aloud in place of a digit that was typed: which one it was is nobody else&apos;s business.</extracomment>
        <translation>Chif</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Said aloud after the last digit was erased.</extracomment>
        <translation>Efase</translation>
    </message>
    <message>
        <source>Speech is on. Keys 8 and 2 move. 5 presses. Star goes back. 0 pauses, goes on, or says it again.</source>
        <extracomment>Said aloud when headphones are put in: the keys of the number pad below the screen.</extracomment>
        <translation>Vwa a limen. Touch 8 ak 2 deplase. 5 peze. Etwal tounen dèyè. 0 kanpe, kontinye, oswa repete.</translation>
    </message>
    <message>
        <source>1 spells an address. 3 makes the screen dark. 7 is quieter, 9 is louder.</source>
        <extracomment>Said aloud when headphones are put in, after the first sentence about the keys.</extracomment>
        <translation>1 eple yon adrès. 3 fè ekran an nwa. 7 bese volim nan, 9 monte l.</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>Said aloud before a capital letter of an address; %1 is the letter.</extracomment>
        <translation>majiskil %1</translation>
    </message>
    <message>
        <source>There is no address on this screen.</source>
        <extracomment>Said aloud when an address was to be spelled and there is none.</extracomment>
        <translation>Pa gen adrès sou ekran sa a.</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Pi fò</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Pi ba</translation>
    </message>
    <message>
        <source>The screen is dark. A touch or key 3 brings it back.</source>
        <extracomment>Said aloud after the screen was made dark, so that nobody else can read it.</extracomment>
        <translation>Ekran an nwa. Touche l oswa peze 3 pou l tounen.</translation>
    </message>
    <message>
        <source>The screen is visible.</source>
        <extracomment>Said aloud after the dark screen was made visible again.</extracomment>
        <translation>Ekran an vizib.</translation>
    </message>
</context>
<context>
    <name>NextBill</name>
    <message>
        <source>next bill</source>
        <extracomment>In the row of inserted bills: the empty place of the next one. Short.</extracomment>
        <translation>lòt biyè</translation>
    </message>
</context>
<context>
    <name>NightPrice</name>
    <message>
        <source>%1 above the market</source>
        <extracomment>On the idle screen, below a coin&apos;s name: how much its price is above the market&apos;s, e.g. &quot;6.9 %&quot;.</extracomment>
        <translation>%1 anlè pri mache a</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Mobile number</source>
        <extracomment>The field with the phone number, as a screen reader names it.</extracomment>
        <translation>Nimewo selilè</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <extracomment>Read aloud for the button that changes the country; %1 is its name now.</extracomment>
        <translation>Peyi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>Read aloud for the field with the phone number: how many digits are in.</extracomment>
        <translation>
            <numerusform>%n chif tape</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>Out of service</source>
        <extracomment>Title of the screen of a machine that cannot sell right now.</extracomment>
        <translation>Pa an sèvis</translation>
    </message>
    <message>
        <source>This machine takes no bills right now.</source>
        <extracomment>Below the title &quot;Out of service&quot;.</extracomment>
        <translation>Machin sa a pa pran biyè kounye a.</translation>
    </message>
    <message>
        <source>Did you pay here before? Keep your receipt. Your purchase goes on without you.</source>
        <extracomment>Out of service: reassures somebody who has paid at this machine before.</extracomment>
        <translation>Ou te peye isit la deja? Kenbe resi ou. Acha ou kontinye san ou.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Beside the phone number: the machine&apos;s own number, for the help desk.</extracomment>
        <translation>Machin</translation>
    </message>
    <message>
        <source>We expect it to work again on %1.</source>
        <extracomment>Out of service: what the operator expects; %1 is a day and a time.</extracomment>
        <translation>Nou panse l ap mache ankò nan dat %1.</translation>
    </message>
    <message>
        <source>Have your receipt or claim code at hand.</source>
        <extracomment>Out of service, below the phone number of the help desk.</extracomment>
        <translation>Kenbe resi w oswa kòd reklamasyon w nan men w.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page back</source>
        <extracomment>Where a text is too long for one page: goes to the page before.</extracomment>
        <translation>Paj avan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a text is too long for one page: which page this is; %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 sou %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Where a text is too long for one page: goes to the next page.</extracomment>
        <translation>Li plis</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Title of the screen with the ways to pay.</extracomment>
        <translation>Kijan ou vle peye?</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <extracomment>Below &quot;How would you like to pay?&quot;.</extracomment>
        <translation>Pri a se menm.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>The card terminal does not work right now. You can pay with cash.</source>
        <extracomment>After touching &quot;Debit card&quot; while the card terminal does not work.</extracomment>
        <translation>Aparèy kat la pa mache kounye a. Ou ka peye ak lajan kach.</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Lajan kach</translation>
    </message>
    <message>
        <source>You insert bills here.</source>
        <extracomment>Below &quot;Cash&quot;.</extracomment>
        <translation>Ou mete biyè isit la.</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Kat debi</translation>
    </message>
    <message>
        <source>You type the amount here, and your PIN at the card terminal.</source>
        <extracomment>Below &quot;Debit card&quot;. The terminal is a device beside the screen.</extracomment>
        <translation>Ou tape montan an isit la, epi PIN ou sou aparèy kat la.</translation>
    </message>
    <message>
        <source>Not working right now</source>
        <extracomment>Below &quot;Debit card&quot;, while the card terminal does not work.</extracomment>
        <translation>Li pa mache kounye a</translation>
    </message>
    <message>
        <source>The bill slot does not work right now. You can pay by card.</source>
        <extracomment>After touching &quot;Cash&quot; while the bill slot does not work.</extracomment>
        <translation>Fant pou biyè a pa mache kounye a. Ou ka peye ak kat.</translation>
    </message>
    <message>
        <source>No bills right now</source>
        <extracomment>Below &quot;Cash&quot;, while the bill slot does not work.</extracomment>
        <translation>Li pa pran biyè kounye a</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Enter your mobile number</source>
        <extracomment>Title of the phone number screen.</extracomment>
        <translation>Antre nimewo selilè ou</translation>
    </message>
    <message>
        <source>We text you a six-digit code.</source>
        <extracomment>Below the title of the phone number screen.</extracomment>
        <translation>N ap voye yon kòd sis chif ba ou.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Sends the text message with the code to the number.</extracomment>
        <translation>Voye kòd la</translation>
    </message>
    <message>
        <source>Did someone on the phone tell you to come here? Stop. It is a scam.</source>
        <extracomment>Below the phone number, while nothing is wrong with it.</extracomment>
        <translation>Èske yon moun nan telefòn di w vin isit la? Kanpe. Se vòlè.</translation>
    </message>
    <message>
        <source>Scan a code with your phone instead</source>
        <extracomment>On the phone number screen: signs in by a code on the screen that the customer&apos;s phone scans, in place of a text message.</extracomment>
        <translation>Eskane yon kòd ak telefòn ou pito</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Please type your whole number first.</source>
        <extracomment>Phone number: &quot;Send code&quot; was pressed before the number was whole.</extracomment>
        <translation>Tape tout nimewo ou dabò.</translation>
    </message>
    <message>
        <source>This number does not look right. Please check it.</source>
        <extracomment>Phone number: the number cannot exist.</extracomment>
        <translation>Nimewo sa a pa sanble bon. Verifye l.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Phone number: too many codes were asked for.</extracomment>
        <translation>
            <numerusform>Tann %n segonn, epi eseye ankò.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Phone number: no answer from our service.</extracomment>
        <translation>Nou pa jwenn repons. Eseye ankò.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <extracomment>Phone number: the code that was sent is older than five minutes, or of another session.</extracomment>
        <translation>Kòd sa a twò ansyen. Mande yon nouvo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Please wait %n second(s), then ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often; %n is how long to wait.</extracomment>
        <translation>
            <numerusform>Twòp move kòd. Tann %n segonn, epi mande yon nouvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Please ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often.</extracomment>
        <translation>Twòp move kòd. Mande yon nouvo.</translation>
    </message>
</context>
<context>
    <name>PlacePageScreen</name>
    <message>
        <source>Warning</source>
        <extracomment>Title of a page with one warning that the law asks for.</extracomment>
        <translation>Avètisman</translation>
    </message>
    <message>
        <source>A question</source>
        <extracomment>Title of a page with a question against scams.</extracomment>
        <translation>Yon kesyon</translation>
    </message>
    <message>
        <source>Please read this</source>
        <extracomment>Title of a page with a text that the law asks for.</extracomment>
        <translation>Tanpri li sa a</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Below the title: which page this is, e.g. &quot;Page 2 of 6&quot;.</extracomment>
        <translation>Paj %1 sou %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>Wi</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Leaves the purchase; as large as &quot;Go on&quot;. Nothing has been paid.</extracomment>
        <translation>Kanpe</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The page has been read; goes on to the next one.</extracomment>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>This text is in: %1</source>
        <extracomment>Below a text that the law asks for, which is not there in the customer&apos;s language. %1 is the language that it is in, by its own name.</extracomment>
        <translation>Lang tèks sa a: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers: %1</source>
        <extracomment>Above a phone number. %1 is when a person answers, e.g. &quot;Mon to Fri, 7 a.m. to 9 p.m.&quot;.</extracomment>
        <translation>Ou pa sèten? Rele nou. Yon moun ap reponn: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers.</source>
        <extracomment>Above a phone number.</extracomment>
        <translation>Ou pa sèten? Rele nou. Yon moun ap reponn.</translation>
    </message>
    <message numerus="yes">
        <source>Take your time. You can go on in %n second(s).</source>
        <extracomment>On a page that the law asks for, while it cannot be left yet.</extracomment>
        <translation>
            <numerusform>Pran tan ou. Ou ka kontinye nan %n segonn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The progress bar, read aloud; %1 is the step, %2 how many there are.</extracomment>
        <translation>Etap %1 sou %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with your phone</source>
        <extracomment>A QR code on the screen, as a screen reader names it.</extracomment>
        <translation>Kòd QR pou eskane ak telefòn ou</translation>
    </message>
</context>
<context>
    <name>QuoteExample</name>
    <message>
        <source>For example, you insert</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example.</extracomment>
        <translation>Pa egzanp, ou mete</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>W ap resevwa</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds before the first bill.</extracomment>
        <translation>Pri valab</translation>
    </message>
    <message>
        <source>For example, you pay</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example, by card.</extracomment>
        <translation>Pa egzanp, ou peye</translation>
    </message>
</context>
<context>
    <name>QuoteFacts</name>
    <message>
        <source>Price for 1 %1, all fees included</source>
        <extracomment>Before the price of one coin; %1 is its code, e.g. BTC.</extracomment>
        <translation>Pri pou 1 %1, tout frè ladan l</translation>
    </message>
    <message>
        <source>Market price (%1)</source>
        <extracomment>Before the market price of one coin; %1 is where it comes from.</extracomment>
        <translation>Pri mache a (%1)</translation>
    </message>
    <message>
        <source>Our price is higher by</source>
        <extracomment>Before by how many per cent our price stands above the market price.</extracomment>
        <translation>Pri nou pi wo pa</translation>
    </message>
    <message>
        <source>Our fee, for %1</source>
        <extracomment>Before our fee in money for the example; %1 is the amount of the example.</extracomment>
        <translation>Frè nou, pou %1</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Frè rezo a</translation>
    </message>
    <message>
        <source>You can insert</source>
        <extracomment>Before how much this customer may insert now.</extracomment>
        <translation>Ou ka mete</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>How much may be inserted: %1 is the least, %2 the most.</extracomment>
        <translation>%1 jiska %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>How much may be inserted; %1 is the most.</extracomment>
        <translation>jiska %1</translation>
    </message>
    <message>
        <source>You can pay</source>
        <extracomment>Before how much this customer may pay by card now.</extracomment>
        <translation>Ou ka peye</translation>
    </message>
</context>
<context>
    <name>QuoteNotices</name>
    <message>
        <source>The price has changed. Please check it again.</source>
        <extracomment>The price has changed since it was shown.</extracomment>
        <translation>Pri a chanje. Verifye l ankò.</translation>
    </message>
    <message>
        <source>Your limit has changed. Please check it again.</source>
        <extracomment>The limit has changed since it was shown.</extracomment>
        <translation>Limit ou chanje. Verifye l ankò.</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>Tout frè yo nan pri a. Operatè a pa pibliye yo.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The new price could not be fetched.</extracomment>
        <translation>Nou pa jwenn repons. Ou poko peye anyen. Eseye ankò.</translation>
    </message>
    <message>
        <source>This price is above the legal limit here. We do not sell at it. You have not paid anything.</source>
        <extracomment>The price is above what the law of the place allows, so it is not offered.</extracomment>
        <translation>Pri sa a depase limit lalwa isit la. Nou pa vann nan pri sa a. Ou poko peye anyen.</translation>
    </message>
    <message>
        <source>The market price is not known right now. We may not sell without it. You have not paid anything.</source>
        <extracomment>The law of the place asks for the market&apos;s price, and it is not known now.</extracomment>
        <translation>Nou pa konnen pri mache a kounye a. San li nou pa ka vann. Ou poko peye anyen.</translation>
    </message>
    <message>
        <source>The printer has no paper. Choose another receipt, or stop here.</source>
        <extracomment>The receipt printer cannot print. The buttons below are the other ways.</extracomment>
        <translation>Enprimant lan pa gen papye. Chwazi yon lòt resi, oswa rete la.</translation>
    </message>
    <message numerus="yes">
        <source>Your coins are sent %n hour(s) after you pay, not at once.</source>
        <extracomment>The rules of the place have the coins held back after the purchase.</extracomment>
        <translation>
            <numerusform>N ap voye kripto ou %n èdtan apre ou peye, pa touswit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your limit is the same as before.</source>
        <extracomment>The customer wanted a higher limit, and the phone has not proved more.</extracomment>
        <translation>Limit ou menm jan ak anvan.</translation>
    </message>
</context>
<context>
    <name>QuoteScreen</name>
    <message>
        <source>Your price</source>
        <extracomment>Title of the screen with the price and the fees.</extracomment>
        <translation>Pri ou</translation>
    </message>
    <message>
        <source>What you see is what you pay.</source>
        <extracomment>Below &quot;Your price&quot;.</extracomment>
        <translation>Sa ou wè se sa ou peye.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks for the price again.</extracomment>
        <translation>Eseye ankò</translation>
    </message>
    <message>
        <source>Insert bills</source>
        <extracomment>Agrees to the price and goes on to the bills.</extracomment>
        <translation>Mete biyè</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>No paper: ends the purchase before any money is in. Short.</extracomment>
        <translation>Rete la</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>No paper: the receipt on the screen only, and on to the bills. Short.</extracomment>
        <translation>Sou ekran sa a</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>No paper: the receipt as a text message, and on to the bills. Short.</extracomment>
        <translation>Mesaj tèks</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <extracomment>Agrees to the price and goes on to typing the amount that the card pays.</extracomment>
        <translation>Tape montan an</translation>
    </message>
</context>
<context>
    <name>RaiseScreen</name>
    <message>
        <source>Raise your limit</source>
        <extracomment>Title of the screen with a code for the phone, by which a customer may insert more.</extracomment>
        <translation>Ogmante limit ou</translation>
    </message>
    <message>
        <source>Your %1 stays safe in the machine.</source>
        <extracomment>Below &quot;Raise your limit&quot;; %1 is the money that is in the machine.</extracomment>
        <translation>%1 ou a rete an sekirite nan machin nan.</translation>
    </message>
    <message>
        <source>Show a little more of who you are.</source>
        <extracomment>Below &quot;Raise your limit&quot;, while no bill is in.</extracomment>
        <translation>Montre yon ti plis kiyès ou ye.</translation>
    </message>
    <message>
        <source>Back to the bills</source>
        <extracomment>Leaves the code for the phone and goes on with the bills.</extracomment>
        <translation>Retounen nan lajan kach</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Ou ka mete ankò jiska</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Before a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Pri bloke</translation>
    </message>
    <message>
        <source>Back to the price</source>
        <extracomment>Leaves the code for the phone; price and limit come next.</extracomment>
        <translation>Retounen nan pri a</translation>
    </message>
    <message>
        <source>You can pay up to</source>
        <extracomment>Before the most that this customer may pay by card now.</extracomment>
        <translation>Ou ka peye jiska</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>COPY</source>
        <extracomment>Receipt, large, at the top: this is printed for the second time.</extracomment>
        <translation>KOPI</translation>
    </message>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>Receipt of a demonstration machine.</extracomment>
        <translation>Demonstrasyon, se pa lajan tout bon</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Receipt: before the machine&apos;s number.</extracomment>
        <translation>Machin</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Receipt, large: the coins have been sent. One or two words.</extracomment>
        <translation>Voye</translation>
    </message>
    <message>
        <source>Your coins have been sent.</source>
        <extracomment>Receipt, below &quot;Sent&quot;.</extracomment>
        <translation>Nou voye kripto ou.</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Receipt, large: bought, and not sent yet. Few words.</extracomment>
        <translation>Sou wout</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are being sent.</source>
        <extracomment>Receipt, below &quot;On its way&quot;.</extracomment>
        <translation>Acha ou anrejistre. N ap voye kripto a.</translation>
    </message>
    <message>
        <source>Not bought</source>
        <extracomment>Receipt, large: nothing was bought. Few words.</extracomment>
        <translation>Pa achte</translation>
    </message>
    <message>
        <source>Nothing was bought. The operator owes you this cash.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;.</extracomment>
        <translation>Nou pa achte anyen. Operatè a dwe w lajan kach sa a.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Receipt, large: nobody has answered yet. Few words.</extracomment>
        <translation>Poko konfime</translation>
    </message>
    <message>
        <source>We have your cash and are still trying to complete the purchase.</source>
        <extracomment>Receipt, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Nou gen lajan ou epi nou toujou ap eseye fini acha a.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Receipt: before the money that was inserted.</extracomment>
        <translation>Kach ki antre</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <extracomment>Receipt: so many bills of so much; %1 is how many, %2 the value of one.</extracomment>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Coins sent</source>
        <extracomment>Receipt: before the amount of coins.</extracomment>
        <translation>Kripto voye</translation>
    </message>
    <message>
        <source>Coins bought</source>
        <extracomment>Receipt: before the amount of coins that are on their way.</extracomment>
        <translation>Kripto achte</translation>
    </message>
    <message>
        <source>Price, all included</source>
        <extracomment>Receipt: before the price of one coin, with every fee in it.</extracomment>
        <translation>Pri, tout ladan l</translation>
    </message>
    <message>
        <source>Reference price</source>
        <extracomment>Receipt: before the market&apos;s price of one coin.</extracomment>
        <translation>Pri referans</translation>
    </message>
    <message>
        <source>Reference source</source>
        <extracomment>Receipt: before the name of the exchange that the market&apos;s price comes from.</extracomment>
        <translation>Sous referans</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>Receipt: a price; %1 is money, %2 the coin, e.g. &quot;$49,728.15 per BTC&quot;.</extracomment>
        <translation>%1 pou chak %2</translation>
    </message>
    <message>
        <source>Service fee</source>
        <extracomment>Receipt: before the operator&apos;s fee.</extracomment>
        <translation>Frè sèvis</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Receipt: before what the coin&apos;s network costs.</extracomment>
        <translation>Frè rezo a</translation>
    </message>
    <message>
        <source>All fees</source>
        <extracomment>Receipt: before the sum of the fees.</extracomment>
        <translation>Tout frè yo</translation>
    </message>
    <message>
        <source>The operator has not published the fee.</source>
        <extracomment>Receipt, in place of the fees.</extracomment>
        <translation>Operatè a pa pibliye frè a.</translation>
    </message>
    <message>
        <source>To this address</source>
        <extracomment>Receipt: above the address that the coins go to.</extracomment>
        <translation>Nan adrès sa a</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Receipt: above the purchase&apos;s long number.</extracomment>
        <translation>Tranzaksyon</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Receipt: before how far the purchase is, e.g. &quot;Bought&quot;.</extracomment>
        <translation>Eta</translation>
    </message>
    <message>
        <source>Blockchain transaction</source>
        <extracomment>Receipt: above the transaction&apos;s number in the blockchain.</extracomment>
        <translation>Tranzaksyon blockchain</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Receipt: there is no transaction in the blockchain yet.</extracomment>
        <translation>ap tann</translation>
    </message>
    <message>
        <source>Scan to follow your purchase</source>
        <extracomment>Receipt: above a QR code.</extracomment>
        <translation>Eskane pou swiv acha ou</translation>
    </message>
    <message>
        <source>Follow your purchase here:</source>
        <extracomment>Receipt by text message: above a link.</extracomment>
        <translation>Swiv acha ou isit la:</translation>
    </message>
    <message>
        <source>Your claim code</source>
        <extracomment>Receipt: above the claim code; who has it gets the money.</extracomment>
        <translation>Kòd reklamasyon ou</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim until the coins have been delivered.</source>
        <extracomment>Receipt: below the claim code.</extracomment>
        <translation>Kenbe resi sa a. Kòd la se reklamasyon ou jiskaske kripto a rive.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the bill above.</source>
        <extracomment>Receipt: below the claim code, where a bill was lost track of.</extracomment>
        <translation>Kenbe resi sa a. Kòd la se reklamasyon ou pou biyè ki anwo a.</translation>
    </message>
    <message>
        <source>Keep this receipt. The transaction above is your claim.</source>
        <extracomment>Receipt: where the claim code is not known any more.</extracomment>
        <translation>Kenbe resi sa a. Tranzaksyon ki anwo a se reklamasyon ou.</translation>
    </message>
    <message>
        <source>One bill of %1 is being looked into.</source>
        <extracomment>Receipt: a bill was lost track of; %1 is its value.</extracomment>
        <translation>N ap chèche konnen sa k pase ak yon biyè %1.</translation>
    </message>
    <message>
        <source>One bill of %1 is in the machine but not in this purchase.</source>
        <extracomment>Receipt: a bill is in the machine and was not bought for; %1 is its value.</extracomment>
        <translation>Yon biyè %1 nan machin nan men li pa nan acha sa a.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Receipt, last line; %1 is the phone number of the help desk.</extracomment>
        <translation>Èd: %1</translation>
    </message>
    <message>
        <source>License</source>
        <extracomment>Receipt: before the number of the operator&apos;s license.</extracomment>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Receipt: before the customer&apos;s number at the company.</extracomment>
        <translation>Kliyan</translation>
    </message>
    <message>
        <source>Coins held back</source>
        <extracomment>Receipt: before how long the coins are held back before they are sent, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Pyès ki kenbe</translation>
    </message>
    <message>
        <source>Tricked? Ask for a refund until</source>
        <extracomment>Receipt: before a date; until then a victim of a scam may ask for the money back.</extracomment>
        <translation>Yo twonpe w? Mande ranbousman jiska</translation>
    </message>
    <message>
        <source>A person answers</source>
        <extracomment>Receipt: before a phone number that a person answers, and its hours.</extracomment>
        <translation>Yon moun ap reponn</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Receipt: before the name of the authority that takes complaints.</extracomment>
        <translation>Plent</translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <extracomment>Receipt: before the place and version of the rules that held, e.g. &quot;US-CA 3, 1a2b3c4d&quot;.</extracomment>
        <translation>Règ kote sa a</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Receipt, state: begun, nothing else yet. Short.</extracomment>
        <translation>Kòmanse</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <extracomment>Receipt, state: money has been inserted, nothing is bought yet. Short.</extracomment>
        <translation>Lajan an konte</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Receipt, state: the coins have been bought and not been sent yet. Short.</extracomment>
        <translation>Achte</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Receipt, state: the coins have been sent. Short.</extracomment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Refund due</source>
        <extracomment>Receipt, state: the money is owed to the customer. Short.</extracomment>
        <translation>Ranbousman dwe fèt</translation>
    </message>
    <message>
        <source>Refund booked</source>
        <extracomment>Receipt, state: the money is owed and may be asked for. Short.</extracomment>
        <translation>Ranbousman anrejistre</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Receipt, state: the money is back on the customer&apos;s card. Short.</extracomment>
        <translation>Ranbouse</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Receipt, state: the purchase was ended before money. Short.</extracomment>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Receipt, state: the purchase took too long. Short.</extracomment>
        <translation>Ekspire</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Receipt: before the money that was taken from the card.</extracomment>
        <translation>Peye ak kat</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the payment.</extracomment>
        <translation>Referans peman an</translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>Receipt: before the bank&apos;s code for the payment.</extracomment>
        <translation>Otorizasyon</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the refund.</extracomment>
        <translation>Referans ranbousman an</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not bought&quot;.</extracomment>
        <translation>Yo pa achte anyen.</translation>
    </message>
    <message>
        <source>The card terminal has not said whether your card was debited. If it was, the money goes back to it.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Aparèy kat la pa di si yo te pran lajan sou kat ou a. Si wi, lajan an ap tounen sou li.</translation>
    </message>
    <message>
        <source>Your card was not debited.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Yo pa pran lajan sou kat ou a.</translation>
    </message>
    <message>
        <source>The money is on its way back to your card.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Lajan an ap tounen sou kat ou a.</translation>
    </message>
    <message>
        <source>The money went back to your card. It can take some days to show.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Lajan an tounen sou kat ou a. Sa ka pran kèk jou pou l parèt.</translation>
    </message>
    <message>
        <source>The money could not go back to your card. The operator owes it to you.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Lajan an pa t ka tounen sou kat ou a. Operatè a dwe ou li.</translation>
    </message>
    <message>
        <source>Your card was debited. We are still trying to complete the purchase.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Yo pran lajan sou kat ou a. N ap kontinye eseye fini acha a.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Receipt: nothing was bought, so there is no transaction in the blockchain.</extracomment>
        <translation>okenn</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for this money.</source>
        <extracomment>Receipt: below the claim code, where nothing was bought and the money is owed.</extracomment>
        <translation>Kenbe resi sa a. Kòd la se reklamasyon ou pou lajan sa a.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your claim is for the bill below.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: no bill is counted, and of the only one nobody knows yet where it is.</extracomment>
        <translation>Nou pa achte anyen. Reklamasyon ou se pou biyè ki anba a.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your bill came back: nothing is owed to you.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: the only bill had jammed, and came out later.</extracomment>
        <translation>Nou pa achte anyen. Biyè ou a tounen: yo pa dwe w anyen.</translation>
    </message>
    <message>
        <source>Bought, sent later</source>
        <extracomment>Receipt, large: bought, and held back for some hours by the rules of the place. Few words.</extracomment>
        <translation>Achte, n ap voye l pita</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are held back and sent after %1.</source>
        <extracomment>Receipt, below &quot;Bought, sent later&quot;; %1 is how long, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Acha ou anrejistre. Nou kenbe kripto a, epi n ap voye l apre %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Receipt: how long the coins are held back before they are sent.</extracomment>
        <translation>
            <numerusform>%n èdtan</numerusform>
        </translation>
    </message>
    <message>
        <source>Coins for this money</source>
        <extracomment>Receipt: before the amount of coins, while the purchase is not confirmed.</extracomment>
        <translation>Kripto pou lajan sa a</translation>
    </message>
    <message>
        <source>Ready for payment</source>
        <extracomment>Receipt, state: bills may be inserted, or a card debited. Short.</extracomment>
        <translation>Pare pou peman</translation>
    </message>
    <message>
        <source>Spread (all fees)</source>
        <extracomment>On the receipt, where the law asks for the spread by name: what is paid above the market&apos;s price.</extracomment>
        <translation>Diferans pri (tout frè yo)</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above.</source>
        <extracomment>Receipt: below the claim code, where coins were bought for less than was paid.</extracomment>
        <translation>Kenbe resi sa a. Kòd la se reklamasyon ou pou lajan ki make anwo a.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above, and for the coins until they have been delivered.</source>
        <extracomment>Receipt: below the claim code, where money is owed and the coins are still to come.</extracomment>
        <translation>Kenbe resi sa a. Kòd la se reklamasyon ou pou lajan ki make anwo a, ak pou kripto a jiskaske li rive.</translation>
    </message>
    <message>
        <source>No coins were bought for %1 of what you paid. We owe you this money.</source>
        <extracomment>Receipt, below the money that was paid: coins were bought for less; %1 is the rest.</extracomment>
        <translation>Yo pa achte kripto pou %1 nan sa ou peye a. Nou dwe ou lajan sa a.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Comes next</source>
        <extracomment>Receipt: it has not been asked for yet. Short.</extracomment>
        <translation>Ap vini</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Receipt: the printer is at work. Short.</extracomment>
        <translation>Ap enprime…</translation>
    </message>
    <message>
        <source>Printed, take it below</source>
        <extracomment>Receipt: it lies below the screen. Short.</extracomment>
        <translation>Enprime, pran l anba</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Receipt: it ended in the middle. Short.</extracomment>
        <translation>Pa konplè</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>Receipt: the printer did not begin. Short.</extracomment>
        <translation>Pa enprime</translation>
    </message>
    <message>
        <source>Perhaps not complete</source>
        <extracomment>Receipt: nobody knows whether it was printed. Short.</extracomment>
        <translation>Petèt pa konplè</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>Receipt: the customer chose a receipt on the screen. Short.</extracomment>
        <translation>Sou ekran sa a</translation>
    </message>
    <message>
        <source>Text message on its way</source>
        <extracomment>Receipt: it is being sent as a text message. Short.</extracomment>
        <translation>Mesaj tèks la sou wout</translation>
    </message>
    <message>
        <source>Sent to your phone</source>
        <extracomment>Receipt: it was sent as a text message. Short.</extracomment>
        <translation>Voye sou telefòn ou</translation>
    </message>
    <message>
        <source>Not sent. Scan the code.</source>
        <extracomment>Receipt: it could not be sent as a text message; a code on the screen holds it. Short.</extracomment>
        <translation>Pa voye. Eskane kòd la.</translation>
    </message>
    <message>
        <source>Printed, but out of date</source>
        <extracomment>Receipt: it lies below the screen, and was printed before something changed. Short.</extracomment>
        <translation>Enprime, men li pa ajou</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Enter your address in the app</source>
        <extracomment>Title of the screen that waits for an address from the customer&apos;s phone.</extracomment>
        <translation>Antre adrès ou nan aplikasyon an</translation>
    </message>
    <message>
        <source>Athena Mobile sends your %1 address here.</source>
        <extracomment>Below &quot;Enter your address in the app&quot;; %1 is the coin. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>Athena Mobile ap voye adrès %1 ou isit la.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Scan a code instead</source>
        <extracomment>Leaves the wait for an address from the app and goes to the scanner.</extracomment>
        <translation>Pito eskane yon kòd</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Waits for the address from the app once more.</extracomment>
        <translation>Eseye ankò</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>Kanpe</translation>
    </message>
</context>
<context>
    <name>ReceiveState</name>
    <message>
        <source>The address in your app is no %1 address. Enter another one.</source>
        <extracomment>The address that came from the app cannot be used. %1 is the coin.</extracomment>
        <translation>Adrès ki nan aplikasyon ou a pa yon adrès %1. Antre yon lòt.</translation>
    </message>
    <message>
        <source>Now enter the other address in your app.</source>
        <extracomment>The customer did not want the address that came from the app.</extracomment>
        <translation>Kounye a antre lòt adrès la nan aplikasyon ou a.</translation>
    </message>
    <message>
        <source>No address has come yet. You have not paid anything.</source>
        <extracomment>No address came from the app in two minutes.</extracomment>
        <translation>Pa gen adrès ki rive ankò. Ou pa peye anyen.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>Our service could not be asked for the address.</extracomment>
        <translation>Nou pa jwenn repons. Ou poko peye anyen. Eseye ankò.</translation>
    </message>
    <message>
        <source>Waiting for your address… %1</source>
        <extracomment>While an address is to come from the app; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>N ap tann adrès ou… %1</translation>
    </message>
</context>
<context>
    <name>ReceiveSteps</name>
    <message>
        <source>Open Athena Mobile on your phone.</source>
        <extracomment>Address from the app, first step.</extracomment>
        <translation>Louvri Athena Mobile sou telefòn ou.</translation>
    </message>
    <message>
        <source>Enter the %1 address of your own wallet.</source>
        <extracomment>Address from the app, second step; %1 is the coin.</extracomment>
        <translation>Antre adrès %1 pwòp pòtfèy ou.</translation>
    </message>
    <message>
        <source>Compare it here before you pay.</source>
        <extracomment>Address from the app, third step: the machine shows the address to be compared.</extracomment>
        <translation>Konpare l isit la anvan ou peye.</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We owe you %1</source>
        <extracomment>Title when nothing could be bought and the money is owed. %1 is the money.</extracomment>
        <translation>Nou dwe w %1</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Claim: nothing was bought.</extracomment>
        <translation>Acha a pa t ka fèt. Nou pa achte anyen.</translation>
    </message>
    <message>
        <source>It is in this machine. You can ask for it now.</source>
        <extracomment>Claim: the refund may be asked for from now on.</extracomment>
        <translation>Li nan machin sa a. Ou ka mande l kounye a.</translation>
    </message>
    <message>
        <source>It is in this machine. Your refund is being booked.</source>
        <extracomment>Claim: the refund is still being booked.</extracomment>
        <translation>Li nan machin sa a. N ap anrejistre ranbousman ou.</translation>
    </message>
    <message>
        <source>%1 goes back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit goes back. %1 is the money.</extracomment>
        <translation>%1 ap tounen sou kat ou a</translation>
    </message>
    <message>
        <source>%1 went back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit has gone back. %1 is the money.</extracomment>
        <translation>%1 tounen sou kat ou a</translation>
    </message>
    <message>
        <source>Your card was not debited</source>
        <extracomment>Title when nothing was bought and nothing was taken from the card.</extracomment>
        <translation>Yo pa pran lajan sou kat ou a</translation>
    </message>
    <message>
        <source>The card terminal has been told to give it back.</source>
        <extracomment>Refund to a card: the terminal is at it.</extracomment>
        <translation>Nou mande aparèy kat la remèt li.</translation>
    </message>
    <message>
        <source>It is on its way to your account. It can take some days to show.</source>
        <extracomment>Refund to a card: done.</extracomment>
        <translation>L ap vin sou kont ou. Sa ka pran kèk jou pou l parèt.</translation>
    </message>
    <message>
        <source>It could not go back to your card. We owe it to you.</source>
        <extracomment>Refund to a card: the bank does not take it.</extracomment>
        <translation>Li pa t ka tounen sou kat ou a. Nou dwe ou li.</translation>
    </message>
    <message>
        <source>It is on your account. Nothing was taken.</source>
        <extracomment>Nothing was taken from the card.</extracomment>
        <translation>Li sou kont ou. Yo pa pran anyen.</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <extracomment>Nothing is owed after a refused purchase: what to do.</extracomment>
        <translation>Ou pa bezwen fè anyen ankò.</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Kenbe kòd sa a epi rele nou.</translation>
    </message>
    <message>
        <source>Your bill came back</source>
        <extracomment>Title when nothing was bought: the only bill had jammed, and has come out since.</extracomment>
        <translation>Biyè ou a tounen</translation>
    </message>
    <message>
        <source>It is in this machine, or comes out of it later. We will find out.</source>
        <extracomment>Claim for the only bill, of which the machine has lost sight.</extracomment>
        <translation>Li nan machin sa a, oswa l ap soti pita. N ap chèche konnen.</translation>
    </message>
    <message>
        <source>You have your money. Nothing is owed: a claim for this bill has ended.</source>
        <extracomment>The only bill had jammed, a claim was given for it, and it has come out since.</extracomment>
        <translation>Ou gen lajan ou. Pa gen dèt: reklamasyon pou biyè sa a fini.</translation>
    </message>
    <message>
        <source>Your %1 is not counted yet</source>
        <extracomment>Title when nothing was bought and the only bill was lost track of; %1 is its value.</extracomment>
        <translation>%1 ou a poko konte</translation>
    </message>
</context>
<context>
    <name>ResendRow</name>
    <message>
        <source>Code valid for</source>
        <extracomment>Above a countdown, e.g. &quot;4:32&quot;: how long the code of the text message may be used.</extracomment>
        <translation>Kòd valab pou</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <extracomment>On the code screen: a new code may be asked for in %n seconds.</extracomment>
        <translation>
            <numerusform>Nouvo kòd nan %n segonn</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>On the code screen: sends another text message.</extracomment>
        <translation>Voye yon nouvo kòd</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Your bill of %1 was not accepted. It came back.</source>
        <extracomment>After inserting: our service refused a bill for good. %1 is its value, e.g. &quot;$5&quot;. It came out again.</extracomment>
        <translation>Nou pa t aksepte biyè %1 ou a. Li tounen.</translation>
    </message>
</context>
<context>
    <name>ScamOverlay</name>
    <message>
        <source>I was scammed</source>
        <extracomment>Title of the sheet for victims of a scam.</extracomment>
        <translation>Yo twonpe m</translation>
    </message>
    <message>
        <source>Put in no more bills. Stop now, and nothing is sent. You get a claim.</source>
        <extracomment>For victims of a scam, while money is inside the machine and nothing has been sent.</extracomment>
        <translation>Pa mete lòt biyè. Kanpe kounye a, epi anyen pa voye. Ou resevwa yon reklamasyon.</translation>
    </message>
    <message>
        <source>Keep your receipt. It shows what the police need.</source>
        <extracomment>For victims of a scam who have paid already.</extracomment>
        <translation>Kenbe resi ou. Li montre sa lapolis bezwen.</translation>
    </message>
    <message>
        <source>Hang up. Send nothing more.</source>
        <extracomment>For victims of a scam: what to do first.</extracomment>
        <translation>Rakwoche. Pa voye anyen ankò.</translation>
    </message>
    <message>
        <source>Report it to the police, and to: %1.</source>
        <extracomment>For victims of a scam. %1 is the authority that takes complaints.</extracomment>
        <translation>Rapòte sa bay lapolis ak: %1.</translation>
    </message>
    <message>
        <source>Report it to the police.</source>
        <extracomment>For victims of a scam.</extracomment>
        <translation>Rapòte sa bay lapolis.</translation>
    </message>
    <message>
        <source>Call us. A person answers: %1</source>
        <extracomment>For victims of a scam, above the phone number of the help line; %1 is when somebody is there.</extracomment>
        <translation>Rele nou. Yon moun ap reponn: %1</translation>
    </message>
    <message>
        <source>Call us. A person answers.</source>
        <extracomment>For victims of a scam, above the phone number of the help line.</extracomment>
        <translation>Rele nou. Yon moun ap reponn.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the sheet for victims of a scam; nothing else happens.</extracomment>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <extracomment>For victims of a scam: ends the purchase; nothing is sent.</extracomment>
        <translation>Kanpe, pa voye anyen</translation>
    </message>
    <message>
        <source>Stop now, and nothing is sent. The money goes back to your card.</source>
        <extracomment>For victims of a scam, while their card is being debited and nothing has been sent.</extracomment>
        <translation>Kanpe kounye a, anyen p ap voye. Lajan an tounen sou kat ou.</translation>
    </message>
    <message>
        <source>Do not pay. Stop now. You have not paid anything.</source>
        <extracomment>For victims of a scam, before any money is in.</extracomment>
        <translation>Pa peye. Kanpe kounye a. Ou poko peye anyen.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a refund soon. It must be within %n day(s).</source>
        <extracomment>For victims of a scam: how long they may ask for their money.</extracomment>
        <translation>
            <numerusform>Mande ranbousman byen vit. Se pou sa fèt nan %n jou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was it your first purchase? Ask for a refund within %n day(s).</source>
        <extracomment>For victims of a scam, where the law gives back the money of somebody&apos;s first purchase only.</extracomment>
        <translation>
            <numerusform>Èske se te premye acha ou? Mande ranbousman anvan %n jou pase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScamQuestion</name>
    <message>
        <source>Did someone on the phone tell you to come here?</source>
        <extracomment>The scam question: victims are led to the machine by somebody on the phone.</extracomment>
        <translation>Èske yon moun nan telefòn di w vin isit la?</translation>
    </message>
    <message>
        <source>Or in a message, for a bill, a job or a prize?</source>
        <extracomment>Below the scam question: the same trick by other ways.</extracomment>
        <translation>Oswa nan yon mesaj, pou yon dèt, yon travay oswa yon pri?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to the scam question: yes, somebody sent me. Stops the purchase and shows the help line.</extracomment>
        <translation>Wi</translation>
    </message>
    <message>
        <source>No, go on</source>
        <extracomment>Answer to the scam question: nobody sent me. Goes on with the purchase.</extracomment>
        <translation>Non, kontinye</translation>
    </message>
</context>
<context>
    <name>ScamStopScreen</name>
    <message>
        <source>Stop. Keep your money.</source>
        <extracomment>Title after the customer has said that somebody sent them.</extracomment>
        <translation>Kanpe. Kenbe lajan ou.</translation>
    </message>
    <message>
        <source>This is how people get robbed.</source>
        <extracomment>Below &quot;Stop. Keep your money.&quot;</extracomment>
        <translation>Se konsa yo vòlè moun.</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>Leaves the scam warning; the number counts the seconds until it closes by itself.</extracomment>
        <translation>Fèmen (%1)</translation>
    </message>
    <message>
        <source>Police, banks and tax offices never ask for crypto.</source>
        <extracomment>Scam warning, first sentence.</extracomment>
        <translation>Lapolis, labank ak leta pa janm mande kripto.</translation>
    </message>
    <message>
        <source>Money sent from here cannot come back.</source>
        <extracomment>Scam warning, second sentence.</extracomment>
        <translation>Lajan ou voye isit la pa ka tounen.</translation>
    </message>
    <message>
        <source>Hang up now. Talk to someone whom you trust.</source>
        <extracomment>Scam warning, what to do.</extracomment>
        <translation>Rakwoche kounye a. Pale ak yon moun ou fè konfyans.</translation>
    </message>
    <message>
        <source>Call the help line now.</source>
        <extracomment>Scam warning, above the phone number of the help line.</extracomment>
        <translation>Rele liy èd la kounye a.</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>This was a private key. Do not show it to anybody.</source>
        <extracomment>Scan: a private key or recovery words were shown. Serious.</extracomment>
        <translation>Sa se te yon kle prive. Pa montre pèsòn li.</translation>
    </message>
    <message>
        <source>Move those coins to a new wallet soon.</source>
        <extracomment>Scan: what to do after a private key was shown.</extracomment>
        <translation>Fè vit mete lajan sa yo nan yon nouvo pòtfèy.</translation>
    </message>
    <message>
        <source>We have not kept it. Now show your address instead.</source>
        <extracomment>Scan: a private key was shown; the machine has forgotten it.</extracomment>
        <translation>Nou pa kenbe l. Kounye a montre adrès ou.</translation>
    </message>
    <message>
        <source>The scanner does not answer. You have not paid anything.</source>
        <extracomment>The scan screen, while the scanner does not answer.</extracomment>
        <translation>Eskanè a pa reponn. Ou pa peye anyen.</translation>
    </message>
    <message>
        <source>Enter your address in the Athena app, or press Help.</source>
        <extracomment>The scan screen, while the scanner does not answer: other ways. &quot;Help&quot; is a button at the top.</extracomment>
        <translation>Antre adrès ou nan aplikasyon Athena, oswa peze Èd.</translation>
    </message>
    <message>
        <source>This address is for %1. You chose %2.</source>
        <extracomment>Scan: the address is for another coin. %1 is that coin (or several), %2 the coin that was chosen.</extracomment>
        <translation>Adrès sa a se pou %1. Ou te chwazi %2.</translation>
    </message>
    <message>
        <source>Please show a %1 address.</source>
        <extracomment>Scan: the address is for another coin, which cannot be bought now. %1 is the coin that was chosen.</extracomment>
        <translation>Tanpri montre yon adrès %1.</translation>
    </message>
    <message>
        <source>For another coin, you sign in once more.</source>
        <extracomment>Scan: the address is for another coin, which can be bought instead with a button below.</extracomment>
        <translation>Pou yon lòt kripto, w ap idantifye w yon fwa ankò.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Show your wallet code</source>
        <extracomment>Title of the screen that waits for the wallet&apos;s code.</extracomment>
        <translation>Montre kòd pòtfèy ou</translation>
    </message>
    <message>
        <source>Your %1 address, as a QR code.</source>
        <extracomment>Below the title of the scan screen; %1 is the coin.</extracomment>
        <translation>Adrès %1 ou, an kòd QR.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Takes the message away; the scanner waits for another code.
----------
After another coin&apos;s address was scanned: takes the message away, the scanner waits for another code.</extracomment>
        <translation>Eskane ankò</translation>
    </message>
    <message>
        <source>Use the Athena app</source>
        <extracomment>Leaves the scanner: the customer enters the address in the app &quot;Athena Mobile&quot;.</extracomment>
        <translation>Itilize aplikasyon Athena</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>Kanpe</translation>
    </message>
</context>
<context>
    <name>ScanSteps</name>
    <message>
        <source>Open your wallet and choose Receive %1.</source>
        <extracomment>Scanning, first step; %1 is the coin. &quot;Receive&quot; is the name of the button in most wallets.</extracomment>
        <translation>Louvri pòtfèy ou epi chwazi Resevwa %1.</translation>
    </message>
    <message>
        <source>Make your screen bright.</source>
        <extracomment>Scanning, second step.</extracomment>
        <translation>Mete plis limyè sou ekran ou.</translation>
    </message>
    <message>
        <source>Hold the code in front of the scanner.</source>
        <extracomment>Scanning, third step.</extracomment>
        <translation>Kenbe kòd la devan eskanè a.</translation>
    </message>
    <message>
        <source>Hold the code into the frame.</source>
        <extracomment>Scanning, third step, where a camera reads the code: its picture is on the screen in a frame.</extracomment>
        <translation>Mete kòd la nan kad la.</translation>
    </message>
</context>
<context>
    <name>ScanTarget</name>
    <message>
        <source>A phone with a code in front of the scanner</source>
        <extracomment>The picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>Yon telefòn ak yon kòd devan eskanè a</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <extracomment>The live picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>Sa kamera a wè</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>This code is not an address that we know.</source>
        <extracomment>Scan: the code cannot be used, for a reason that has no words of its own.</extracomment>
        <translation>Kòd sa a pa yon adrès nou konnen.</translation>
    </message>
    <message>
        <source>The code was not read whole. Please scan it again.</source>
        <extracomment>Scan: the code was damaged or read in part.</extracomment>
        <translation>Nou pa li tout kòd la. Eskane l ankò.</translation>
    </message>
    <message>
        <source>This payment link is faulty. Show a plain address.</source>
        <extracomment>Scan: a payment link with parts that contradict each other.</extracomment>
        <translation>Lyen peman sa a gen erè. Montre adrès la sèlman.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Choose another kind.</source>
        <extracomment>Scan: an address type that wallets hardly use yet.</extracomment>
        <translation>Nou pa pran kalite adrès sa a. Chwazi yon lòt kalite.</translation>
    </message>
    <message>
        <source>This address belongs to another network.</source>
        <extracomment>Scan: an address of a test network, or of a network that we do not serve.</extracomment>
        <translation>Adrès sa a se pou yon lòt rezo.</translation>
    </message>
    <message>
        <source>Lightning is not supported. Choose “on-chain” in your wallet.</source>
        <extracomment>Scan: a lightning code. %1 below is not used.</extracomment>
        <translation>Nou pa pran Lightning. Chwazi “on-chain” nan pòtfèy ou.</translation>
    </message>
    <message>
        <source>This is a wallet key, not an address. Choose Receive.</source>
        <extracomment>Scan: the wallet showed a key that reveals all its addresses.</extracomment>
        <translation>Se yon kle pòtfèy, se pa yon adrès. Chwazi Resevwa.</translation>
    </message>
    <message>
        <source>Coins sent to this address would be lost.</source>
        <extracomment>Scan: the address that destroys coins.</extracomment>
        <translation>Lajan ki voye nan adrès sa a ap pèdi.</translation>
    </message>
    <message>
        <source>This code holds no address. Choose Receive in your wallet.</source>
        <extracomment>Scan: a payment link without an address.</extracomment>
        <translation>Pa gen adrès nan kòd sa a. Chwazi Resevwa nan pòtfèy ou.</translation>
    </message>
    <message>
        <source>Names are not supported. Show the address itself.</source>
        <extracomment>Scan: a name like &quot;anna.eth&quot; instead of an address.</extracomment>
        <translation>Nou pa pran non. Montre adrès la menm.</translation>
    </message>
    <message>
        <source>This is a contract call. Show a plain address.</source>
        <extracomment>Scan: a link that calls a program instead of paying an address.</extracomment>
        <translation>Sa se yon apèl kontra. Montre adrès la sèlman.</translation>
    </message>
    <message>
        <source>This code signs you in. Show your wallet address.</source>
        <extracomment>Scan: a code to sign in with, shown at the wrong time.</extracomment>
        <translation>Kòd sa a se pou konekte. Montre adrès pòtfèy ou.</translation>
    </message>
    <message>
        <source>This is a web link. Show your wallet address.</source>
        <extracomment>Scan: the code is a web page.</extracomment>
        <translation>Sa se yon lyen entènèt. Montre adrès pòtfèy ou.</translation>
    </message>
    <message>
        <source>Payment requests from this site are not supported.</source>
        <extracomment>Scan: a payment request of a web shop.</extracomment>
        <translation>Nou pa pran demann peman sit sa a.</translation>
    </message>
    <message>
        <source>Athena cannot send to this address. Choose another one.</source>
        <extracomment>Scan: our service does not accept the address.</extracomment>
        <translation>Athena pa ka voye nan adrès sa a. Chwazi yon lòt.</translation>
    </message>
    <message>
        <source>More than one code is in view. Show only one.</source>
        <extracomment>Scan: the camera sees more than one code at once.</extracomment>
        <translation>Gen plis pase yon kòd. Montre yon sèl.</translation>
    </message>
    <message>
        <source>Athena does not send to this address. Show another one.</source>
        <extracomment>Scan: our service does not send to this address.</extracomment>
        <translation>Athena pa voye nan adrès sa a. Montre yon lòt.</translation>
    </message>
    <message>
        <source>Somebody else has used this address. Show one of your own.</source>
        <extracomment>Scan: another customer has used this address before.</extracomment>
        <translation>Yon lòt moun te itilize adrès sa a. Montre pa w la.</translation>
    </message>
    <message>
        <source>The address cannot be changed now. Show the first one again.</source>
        <extracomment>Scan: a bill was approved for another address before.</extracomment>
        <translation>Yo pa ka chanje adrès la ankò. Montre premye a ankò.</translation>
    </message>
</context>
<context>
    <name>ScreenReceipt</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>On the receipt that is shown on the screen: above the price of one coin.</extracomment>
        <translation>Pri, tout frè ladan l</translation>
    </message>
    <message>
        <source>Our fee and network fee</source>
        <extracomment>On the receipt that is shown on the screen: above our fee and the network&apos;s fee.</extracomment>
        <translation>Frè nou ak frè rezo a</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>On the receipt that is shown on the screen: %1 is our fee, %2 what the network costs.</extracomment>
        <translation>%1 ak %2</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Sent</source>
        <extracomment>Above the amount of coins that have been sent.</extracomment>
        <translation>Voye</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Above the amount of coins that have been bought and will be sent.</extracomment>
        <translation>Achte</translation>
    </message>
    <message>
        <source>for %1, fees included</source>
        <extracomment>Below the amount of coins; %1 is the money that was paid.</extracomment>
        <translation>pou %1, frè ladan l</translation>
    </message>
    <message numerus="yes">
        <source>Held back, sent after %n hour(s)</source>
        <extracomment>Above the amount of coins that have been bought, and which the rules of the place hold back.</extracomment>
        <translation>
            <numerusform>Nou kenbe l, n ap voye l apre %n èdtan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFormat</name>
    <message>
        <source>This kind of address is also used by %1. Coins sent on the wrong chain are lost.</source>
        <extracomment>The text of the address is good for several coins; %1 names the others.</extracomment>
        <translation>%1 sèvi ak kalite adrès sa a tou. Sou move chèn nan lajan an pèdi.</translation>
    </message>
    <message>
        <source>You confirmed: this address is for %1.</source>
        <extracomment>The customer has confirmed for which coin the address is. %1 is the coin.</extracomment>
        <translation>Ou konfime: adrès sa a se pou %1.</translation>
    </message>
    <message>
        <source>It is for %1</source>
        <extracomment>Confirms for which coin the address is, where its text is good for several. %1 is the coin.</extracomment>
        <translation>Se pou %1</translation>
    </message>
</context>
<context>
    <name>SwitchChoice</name>
    <message>
        <source>Buy %1 instead</source>
        <extracomment>After another coin&apos;s address was scanned: goes on with that coin. %1 is its name.</extracomment>
        <translation>Achte %1 pito</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card out of the terminal.</source>
        <extracomment>The customer&apos;s card is still in the card terminal.</extracomment>
        <translation>Retire kat ou a nan aparèy la.</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>A card terminal and a card</source>
        <extracomment>The picture on the screen of a payment by card, as a screen reader names it.</extracomment>
        <translation>Yon aparèy kat ak yon kat</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Follow the card terminal</source>
        <extracomment>Title while the customer pays at the card terminal beside the screen.</extracomment>
        <translation>Swiv aparèy kat la</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Below &quot;Follow the card terminal&quot;: %1 is coins, %2 the coin&apos;s name.</extracomment>
        <translation>Pou %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the payment at the card terminal.</extracomment>
        <translation>Kanpe</translation>
    </message>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that the card is debited.</extracomment>
        <translation>Ou peye</translation>
    </message>
    <message>
        <source>Cover the keys when you type your PIN. Nobody from us ever asks for it.</source>
        <extracomment>While the customer pays at the card terminal.</extracomment>
        <translation>Kouvri bouton yo lè w ap tape PIN ou. Pèsonn nan ekip nou pa janm mande l.</translation>
    </message>
    <message>
        <source>We do not know yet whether your card was debited.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Nou poko konnen si yo te pran lajan sou kat ou a.</translation>
    </message>
    <message>
        <source>If it was, you get coins or your money back.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Si wi, w ap jwenn kripto ou yo oswa lajan ou.</translation>
    </message>
    <message>
        <source>Please stay. Within a minute you get an answer or a claim code.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Tanpri rete. Nan yon minit w ap jwenn yon repons oswa yon kòd reklamasyon.</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that is typed.</extracomment>
        <translation>Ou peye</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>W ap resevwa</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds.</extracomment>
        <translation>Pri valab</translation>
    </message>
</context>
<context>
    <name>UnresolvedScreen</name>
    <message>
        <source>We are still trying</source>
        <extracomment>Title when a purchase has got no answer yet.</extracomment>
        <translation>Nou toujou ap eseye</translation>
    </message>
    <message>
        <source>You paid %1. It is safe.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that was paid.</extracomment>
        <translation>Ou peye %1. Li an sekirite.</translation>
    </message>
    <message>
        <source>Our service has not answered yet.</source>
        <extracomment>Claim: no answer from our service.</extracomment>
        <translation>Sèvis nou an poko reponn.</translation>
    </message>
    <message>
        <source>You get your coins or your money back.</source>
        <extracomment>Claim: what becomes of the money.</extracomment>
        <translation>W ap jwenn kripto ou oswa n ap remèt ou lajan ou.</translation>
    </message>
    <message>
        <source>Your card may have been debited %1.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that may have been taken from the card.</extracomment>
        <translation>Petèt yo te pran %1 sou kat ou a.</translation>
    </message>
    <message>
        <source>The card terminal has not said how the payment ended.</source>
        <extracomment>Claim: the card terminal has not answered.</extracomment>
        <translation>Aparèy kat la pa di kijan peman an fini.</translation>
    </message>
    <message>
        <source>If it was taken, it goes back to your card by itself.</source>
        <extracomment>Claim: what becomes of the money, if it was taken from the card.</extracomment>
        <translation>Si yo te pran l, l ap tounen poukont li sou kat ou a.</translation>
    </message>
    <message>
        <source>This machine has stopped</source>
        <extracomment>Title when the machine can no longer work, with a purchase open.</extracomment>
        <translation>Machin sa a kanpe</translation>
    </message>
    <message>
        <source>Your %1 may be in this machine.</source>
        <extracomment>Below the title of a claim: a bill was going in and was not counted; %1 is its value.</extracomment>
        <translation>%1 ou a gendwa nan machin sa a.</translation>
    </message>
    <message>
        <source>It cannot finish the purchase.</source>
        <extracomment>Claim: the machine cannot write down what happens, or was started with a broken configuration.</extracomment>
        <translation>Li pa ka fini acha a.</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>One moment…</source>
        <extracomment>Shown beside moving dots while a request is out.</extracomment>
        <translation>Yon moman…</translation>
    </message>
    <message>
        <source>This takes longer than usual. Up to 30 seconds.</source>
        <extracomment>Shown beside moving dots when a request takes longer than ten seconds.</extracomment>
        <translation>Sa pran plis tan pase nòmal. Jiska 30 segonn.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>One moment</source>
        <extracomment>Title while an order that was begun is taken back, before another coin is chosen.</extracomment>
        <translation>Yon ti moman</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;One moment&quot;.</extracomment>
        <translation>Ou pa peye anyen.</translation>
    </message>
</context>
<context>
    <name>WorkingDots</name>
    <message>
        <source>Working</source>
        <extracomment>The three moving dots, as a screen reader names them.</extracomment>
        <translation>Ap travay</translation>
    </message>
</context>
</TS>
