<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with larger text, lower buttons, stronger colors.</extracomment>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Accessibility: text as large as usual. Short.</extracomment>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>Accessibility: text one and a half times as large. Short.</extracomment>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Very large text</source>
        <extracomment>Accessibility: text twice as large. Short.</extracomment>
        <translation>Très grand texte</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <extracomment>Accessibility: everything to touch comes down, for people who sit or are small.</extracomment>
        <translation>Boutons plus bas</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <extracomment>Accessibility: white on black.</extracomment>
        <translation>Couleurs plus fortes</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Accessibility: no animation.</extracomment>
        <translation>Rien ne bouge</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AccessPill</name>
    <message>
        <source>Accessibility</source>
        <extracomment>On the idle screen and in the help: opens larger text, lower buttons, stronger colors. One word, if there is one.</extracomment>
        <translation>Accessibilité</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>%1 address</source>
        <extracomment>Above the address in full; %1 is the coin.</extracomment>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Your code asks for %1. You decide with your bills.</source>
        <extracomment>Below the address: the scanned link asks for this amount. The purchase depends on the bills only.</extracomment>
        <translation>Votre code demande %1. Vos billets décident.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To</source>
        <extracomment>Before the address that the coins go to.</extracomment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>AddressNotices</name>
    <message>
        <source>The address is still being checked. Please wait.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed while the address is still being checked.</extracomment>
        <translation>L’adresse est encore en cours de vérification. Patientez.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The address could not be checked by our service.</extracomment>
        <translation>Pas de réponse. Vous n’avez rien payé. Réessayez.</translation>
    </message>
    <message>
        <source>%1 Athena is checking it too.</source>
        <extracomment>The machine has checked the address, our service is still at it. %1 says what kind of address it is.</extracomment>
        <translation>%1 Athena la vérifie aussi.</translation>
    </message>
    <message>
        <source>%1 Checked here and by Athena.</source>
        <extracomment>Who has checked the address. %1 says what kind of address it is.</extracomment>
        <translation>%1 Vérifiée ici et par Athena.</translation>
    </message>
    <message>
        <source>Ethereum main network only. Other networks lose the coins.</source>
        <extracomment>Below an Ethereum address: the same address exists on other networks.</extracomment>
        <translation>Réseau principal d’Ethereum seulement. Ailleurs, les pièces sont perdues.</translation>
    </message>
    <message>
        <source>This address carries no check. Compare every character.</source>
        <extracomment>Below an Ethereum address without capital letters: typing errors cannot be found.</extracomment>
        <translation>Cette adresse n’a pas de contrôle. Comparez chaque caractère.</translation>
    </message>
    <message>
        <source>Use only a wallet that you control. Never send to somebody you have not met.</source>
        <extracomment>Below the address: against fraud.</extracomment>
        <translation>N’utilisez qu’un portefeuille à vous. N’envoyez jamais à un inconnu.</translation>
    </message>
    <message>
        <source>This address is from your Athena account.</source>
        <extracomment>Where the address comes from: nothing was scanned.</extracomment>
        <translation>Cette adresse vient de votre compte Athena.</translation>
    </message>
    <message>
        <source>First confirm that this address is for %1.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed before the kind of address was confirmed. %1 is the coin.</extracomment>
        <translation>Confirmez d’abord que cette adresse est pour %1.</translation>
    </message>
</context>
<context>
    <name>AddressScreen</name>
    <message>
        <source>Is this your wallet?</source>
        <extracomment>Title of the screen that shows the scanned address.</extracomment>
        <translation>Est-ce votre portefeuille&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the first and last characters with your phone.</source>
        <extracomment>Below &quot;Is this your wallet?&quot;.</extracomment>
        <translation>Comparez le début et la fin avec votre téléphone.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Drops this address; the scanner waits for another one.</extracomment>
        <translation>Scanner à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks our service again whether the address is good.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Yes, this is mine</source>
        <extracomment>Confirms that the address on the screen is the customer&apos;s.</extracomment>
        <translation>Oui, c’est le mien</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Drops this address; the customer enters another one in the app.</extracomment>
        <translation>Autre adresse</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Valid %1 address.</source>
        <extracomment>Address check: an old Bitcoin-like address. %1 is the coin.
----------
Address check: any other kind. %1 is the coin.</extracomment>
        <translation>Adresse %1 valide.</translation>
    </message>
    <message>
        <source>Valid %1 address, script.</source>
        <extracomment>Address check: a script address. %1 is the coin.</extracomment>
        <translation>Adresse %1 valide, script.</translation>
    </message>
    <message>
        <source>Valid %1 address, native SegWit.</source>
        <extracomment>Address check: native SegWit, a kind of address. %1 is the coin.</extracomment>
        <translation>Adresse %1 valide, SegWit natif.</translation>
    </message>
    <message>
        <source>Valid %1 address, Taproot.</source>
        <extracomment>Address check: Taproot, a kind of address. %1 is the coin.</extracomment>
        <translation>Adresse %1 valide, Taproot.</translation>
    </message>
</context>
<context>
    <name>AmountScreen</name>
    <message>
        <source>Type the amount</source>
        <extracomment>Title of the screen where the amount for the card is typed.</extracomment>
        <translation>Tapez le montant</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Below &quot;Type the amount&quot;: %1 is the least, %2 the most.</extracomment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Below &quot;Type the amount&quot;; %1 is the most.</extracomment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>Starts the payment at the card terminal.</extracomment>
        <translation>Payer par carte</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <extracomment>Shows a code for the phone; who proves more with it may pay more.</extracomment>
        <translation>Augmenter la limite</translation>
    </message>
</context>
<context>
    <name>AppPicture</name>
    <message>
        <source>A phone that shows an address</source>
        <extracomment>The picture on the screen that waits for an address from the app, as a screen reader names it.</extracomment>
        <translation>Un téléphone qui affiche une adresse</translation>
    </message>
</context>
<context>
    <name>BillStrip</name>
    <message numerus="yes">
        <source>%n bill(s) inserted</source>
        <extracomment>The row of inserted bills, as a screen reader says it; %n is how many are in.</extracomment>
        <translation>
            <numerusform>%n billet inséré</numerusform>
            <numerusform>%n billets insérés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Prix, tous frais compris</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what is paid.</extracomment>
        <translation>Nos frais (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Nos frais</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>Tous les frais sont dans le prix. L’exploitant ne les a pas publiés.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Please type the amount first.</source>
        <extracomment>The customer pressed &quot;Pay by card&quot; and has typed no amount.</extracomment>
        <translation>Tapez d’abord le montant.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <extracomment>The amount is below the least one; %1 is that.</extracomment>
        <translation>Le montant minimum est %1.</translation>
    </message>
    <message>
        <source>You can pay up to %1.</source>
        <extracomment>The amount is above the customer&apos;s limit; %1 is that.</extracomment>
        <translation>Vous pouvez payer jusqu’à %1.</translation>
    </message>
    <message>
        <source>Your bank says: not enough money on the account. Nothing was taken.</source>
        <extracomment>Card: the bank refused, not enough money.</extracomment>
        <translation>Votre banque indique : solde insuffisant. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>Your card has expired. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Votre carte a expiré. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>Your card is blocked. Please ask your bank. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Votre carte est bloquée. Demandez à votre banque. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>The PIN was wrong three times. Nothing was taken.</source>
        <extracomment>Card: the PIN was wrong three times.</extracomment>
        <translation>Le code PIN était faux trois fois. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was taken.</source>
        <extracomment>Card: the customer stopped it.</extracomment>
        <translation>Le paiement a été arrêté. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>The card was taken out too early. Nothing was taken.</source>
        <extracomment>Card: the customer took the card out.</extracomment>
        <translation>La carte a été retirée trop tôt. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>The card terminal waited too long. Nothing was taken.</source>
        <extracomment>Card: nobody did anything at the terminal.</extracomment>
        <translation>Le terminal de carte a attendu trop longtemps. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>Your bank did not answer. Nothing was taken.</source>
        <extracomment>Card: the terminal got no answer from the bank.</extracomment>
        <translation>Votre banque n’a pas répondu. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>The card terminal did not start. Nothing was taken.</source>
        <extracomment>Card: the terminal does not work.</extracomment>
        <translation>Le terminal de carte n’a pas démarré. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>The card terminal was interrupted. Nothing was taken.</source>
        <extracomment>Card: the terminal&apos;s power went.</extracomment>
        <translation>Le terminal de carte a été interrompu. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>Your bank did not accept the payment. Nothing was taken.</source>
        <extracomment>Card: the bank refused for a reason of its own.</extracomment>
        <translation>Votre banque n’a pas accepté le paiement. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>The card terminal is starting…</source>
        <extracomment>What the customer waits for while the card terminal begins.</extracomment>
        <translation>Le terminal de carte démarre…</translation>
    </message>
    <message>
        <source>Insert or hold your card at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Insérez ou présentez votre carte au terminal</translation>
    </message>
    <message>
        <source>Type your PIN at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Tapez votre code PIN sur le terminal</translation>
    </message>
    <message>
        <source>That PIN was wrong. Type it again at the terminal</source>
        <extracomment>What to do at the card terminal after a wrong PIN.</extracomment>
        <translation>Ce code PIN est faux. Retapez-le sur le terminal</translation>
    </message>
    <message>
        <source>Your bank is being asked…</source>
        <extracomment>The terminal asks the bank.</extracomment>
        <translation>Votre banque est interrogée…</translation>
    </message>
    <message>
        <source>Stopping. If money was taken, it goes back.</source>
        <extracomment>The customer has pressed Stop while the terminal is at work.</extracomment>
        <translation>Arrêt en cours. Si de l’argent a été prélevé, il est rendu.</translation>
    </message>
    <message>
        <source>Asking the terminal what became of your payment…</source>
        <extracomment>After a power cut in the middle of a payment.</extracomment>
        <translation>Nous demandons au terminal ce qu’est devenu votre paiement…</translation>
    </message>
    <message>
        <source>The card terminal does not answer. We keep trying.</source>
        <extracomment>The terminal does not answer in the middle of a payment.</extracomment>
        <translation>Le terminal de carte ne répond pas. Nous continuons d’essayer.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Your claim code</source>
        <extracomment>Above the claim code: who has it gets the money.</extracomment>
        <translation>Votre code de réclamation</translation>
    </message>
    <message>
        <source>Take a photo. Show it to nobody else.</source>
        <extracomment>Below the claim code.</extracomment>
        <translation>Prenez une photo. Ne la montrez à personne d’autre.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>It is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;Your claim code&quot;.</extracomment>
        <translation>Il est à l’écran. Il n’est pas lu à voix haute.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Votre reçu est dans ce code</translation>
    </message>
</context>
<context>
    <name>ClaimFrame</name>
    <message>
        <source>I have it (%1)</source>
        <extracomment>The customer has the claim code and leaves; the number counts the seconds until the screen closes by itself.</extracomment>
        <translation>C’est noté (%1)</translation>
    </message>
    <message>
        <source>I have it</source>
        <extracomment>The customer has the claim code and leaves.</extracomment>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Gardez ce code et appelez-nous.</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>Something in the machine does not work right now.</source>
        <extracomment>Out of service, for a reason that has no words of its own.</extracomment>
        <translation>Quelque chose ne marche pas dans la machine en ce moment.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Out of service: what to do when it is not known how long it takes.</extracomment>
        <translation>Revenez plus tard ou appelez-nous.</translation>
    </message>
    <message>
        <source>The machine is starting.</source>
        <extracomment>Out of service: the machine has just been switched on.</extracomment>
        <translation>La machine démarre.</translation>
    </message>
    <message>
        <source>The machine cannot keep its records.</source>
        <extracomment>Out of service: the machine&apos;s own records cannot be written.</extracomment>
        <translation>La machine ne peut pas garder ses écritures.</translation>
    </message>
    <message>
        <source>The clock of the machine is wrong.</source>
        <extracomment>Out of service: the clock is so wrong that connections fail.</extracomment>
        <translation>L’horloge de la machine est fausse.</translation>
    </message>
    <message>
        <source>The bill slot does not work right now.</source>
        <extracomment>Out of service: the slot that takes bills.</extracomment>
        <translation>La fente à billets ne marche pas en ce moment.</translation>
    </message>
    <message>
        <source>The code scanner does not work right now.</source>
        <extracomment>Out of service: the scanner that reads wallet codes.</extracomment>
        <translation>Le lecteur de codes ne marche pas en ce moment.</translation>
    </message>
    <message>
        <source>There is no price right now.</source>
        <extracomment>Out of service: no valid prices.</extracomment>
        <translation>Il n’y a pas de prix en ce moment.</translation>
    </message>
    <message>
        <source>Our service does not answer this machine.</source>
        <extracomment>Out of service: the back end refuses this machine.</extracomment>
        <translation>Notre service ne répond pas à cette machine.</translation>
    </message>
    <message>
        <source>Our staff must look at the machine first.</source>
        <extracomment>Out of service: somebody must look at the machine first.</extracomment>
        <translation>Notre équipe doit d’abord voir la machine.</translation>
    </message>
    <message>
        <source>A bill from earlier is still being counted.</source>
        <extracomment>Out of service: a bill from before a power cut.</extracomment>
        <translation>Un billet précédent est encore en cours de comptage.</translation>
    </message>
    <message>
        <source>The machine is not set up as it should be.</source>
        <extracomment>Out of service: the machine&apos;s settings, or files that they name, are missing or wrong.</extracomment>
        <translation>La machine n’est pas configurée comme il faut.</translation>
    </message>
    <message>
        <source>This machine has not been set up yet.</source>
        <extracomment>Out of service: the machine has not been put into operation.</extracomment>
        <translation>Cette machine n’est pas encore configurée.</translation>
    </message>
    <message>
        <source>Please wait. This takes about a minute.</source>
        <extracomment>Out of service: how long starting takes.
----------
Out of service: how long the counting takes.</extracomment>
        <translation>Patientez. Cela prend environ une minute.</translation>
    </message>
    <message>
        <source>Nothing may be sold at this place right now.</source>
        <extracomment>Out of service: the rules of the place are missing, not valid, or do not allow sales.</extracomment>
        <translation>Rien ne peut être vendu à cet endroit pour le moment.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. Please come back later, or call us.</source>
        <extracomment>Out of service: the machine needs nobody to find out that it works again.</extracomment>
        <translation>La machine réessaie toute seule. Revenez plus tard ou appelez-nous.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. This usually takes a few minutes.</source>
        <extracomment>Out of service: how long missing prices usually last.</extracomment>
        <translation>La machine réessaie toute seule. Cela prend en général quelques minutes.</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code: %1 of %2 digits</source>
        <extracomment>The field with the code, as a screen reader names it; %1 is how many digits are in, %2 how many it takes.</extracomment>
        <translation>Code&#xa0;: %1 chiffres sur %2</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Enter the code</source>
        <extracomment>Title of the screen where the code from the text message is typed.</extracomment>
        <translation>Entrez le code</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Below &quot;Enter the code&quot;; %1 is the phone number, masked.</extracomment>
        <translation>Nous l’avons envoyé au %1.</translation>
    </message>
    <message>
        <source>We sent it to your phone.</source>
        <extracomment>Below &quot;Enter the code&quot;, when the number is not shown.</extracomment>
        <translation>Nous l’avons envoyé sur votre téléphone.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Checks the code and goes on.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Please type all six digits first.</source>
        <extracomment>Code: &quot;Continue&quot; was pressed before six digits were in.</extracomment>
        <translation>Tapez d’abord les six chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right. %n try(s) left.</source>
        <extracomment>Code: it was wrong; %n is how often one may still try.</extracomment>
        <translation>
            <numerusform>Code incorrect. Il reste %n essai.</numerusform>
            <numerusform>Code incorrect. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Code: no answer from our service.</extracomment>
        <translation>Pas de réponse. Réessayez.</translation>
    </message>
    <message>
        <source>We have sent you a new code.</source>
        <extracomment>Code: a new text message is on its way.</extracomment>
        <translation>Nous vous avons envoyé un nouveau code.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Code: a new one may not be asked for yet.</extracomment>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinChoice</name>
    <message>
        <source>No price right now</source>
        <extracomment>In the list of coins, instead of a price that is missing.</extracomment>
        <translation>Pas de prix pour le moment</translation>
    </message>
    <message>
        <source>Market %1</source>
        <extracomment>In the list of coins, below our price; %1 is the price of the market.</extracomment>
        <translation>Marché %1</translation>
    </message>
</context>
<context>
    <name>CoinScreen</name>
    <message>
        <source>What would you like to buy?</source>
        <extracomment>Title of the screen with the coins.</extracomment>
        <translation>Que voulez-vous acheter&#xa0;?</translation>
    </message>
    <message>
        <source>Price for one coin, all fees included.</source>
        <extracomment>Below the title, above the coins with their prices.</extracomment>
        <translation>Prix pour une pièce, tous frais compris.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This coin has no price right now. Please choose another one.</source>
        <extracomment>After touching a coin that has no price at the moment.</extracomment>
        <translation>Cette monnaie n’a pas de prix en ce moment. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Reference</source>
        <extracomment>Beside the phone number: names the machine or the purchase to the help desk.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Appelez-nous</translation>
    </message>
</context>
<context>
    <name>CountryOverlay</name>
    <message>
        <source>Country of your number</source>
        <extracomment>Title of the list of countries for the phone number.</extracomment>
        <translation>Pays de votre numéro</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the list of countries; the country stays as it was.</extracomment>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>DeliveredScreen</name>
    <message>
        <source>Your %1 has been sent</source>
        <extracomment>Title at the end of a purchase, once the coins have been sent; %1 is the coin.</extracomment>
        <translation>%1&#xa0;: envoyé</translation>
    </message>
    <message>
        <source>Your %1 is on its way</source>
        <extracomment>Title at the end of a purchase, before the coins have been sent; %1 is the coin.</extracomment>
        <translation>%1&#xa0;: en route</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the last screen; the number counts the seconds until it closes by itself.</extracomment>
        <translation>Terminer (%1)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Your %1 is bought</source>
        <extracomment>Title at the end of a purchase whose coins are held back for some hours; %1 is the coin.</extracomment>
        <translation>%1&#xa0;: acheté</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>A band over every screen of a demonstration machine.</extracomment>
        <translation>Démonstration, pas de vraies pièces</translation>
    </message>
</context>
<context>
    <name>DisclosureScreen</name>
    <message>
        <source>Before you start</source>
        <extracomment>Title of the screen with the terms.</extracomment>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the purchase; nothing has been paid yet.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you see is what you pay. Every fee is shown first.</source>
        <extracomment>Terms, first sentence: the price has every fee in it.</extracomment>
        <translation>Vous payez ce que vous voyez. Tous les frais sont montrés avant.</translation>
    </message>
    <message>
        <source>A crypto payment is final. Nobody can take it back.</source>
        <extracomment>Terms, second sentence.</extracomment>
        <translation>Un paiement en crypto est définitif. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <source>Send only to a wallet that you control.</source>
        <extracomment>Terms, third sentence.</extracomment>
        <translation>N’envoyez qu’à un portefeuille que vous contrôlez.</translation>
    </message>
    <message>
        <source>You buy from %1. By going on you accept its terms.</source>
        <extracomment>Terms, last sentence. %1 is the company that runs the machine.</extracomment>
        <translation>Vous achetez à %1. En continuant, vous acceptez ses conditions.</translation>
    </message>
</context>
<context>
    <name>DoubtNotice</name>
    <message>
        <source>A bill of %1 is not counted yet. See your receipt.</source>
        <extracomment>A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.</extracomment>
        <translation>Un billet de %1 n’est pas encore compté. Voir le reçu.</translation>
    </message>
    <message>
        <source>A bill of %1 is not counted yet. Tell us when you call.</source>
        <extracomment>A bill was lost track of, and there is no whole receipt. %1 is its value. The help desk settles it.</extracomment>
        <translation>Un billet de %1 n’est pas encore compté. Dites-le-nous.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. See your receipt.</source>
        <extracomment>Coins were bought for less than was paid. %1 is the rest. It stands on the receipt.</extracomment>
        <translation>Nous vous devons %1 sur votre paiement. Voir le reçu.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. Tell us when you call.</source>
        <extracomment>Coins were bought for less than was paid, and no receipt says so. %1 is the rest.</extracomment>
        <translation>Nous vous devons %1 sur votre paiement. Dites-le-nous.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Other machines nearby</source>
        <extracomment>Out of service: above the addresses of other machines of the same operator.</extracomment>
        <translation>Autres machines à proximité</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>What happened</source>
        <extracomment>On an error screen, above what has gone wrong.</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>On an error screen, above the sentence that says where the money is.</extracomment>
        <translation>Votre argent</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>On an error screen, above what the customer can do.</extracomment>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>On the screen of a machine out of service, above when it will work again.</extracomment>
        <translation>Combien de temps</translation>
    </message>
</context>
<context>
    <name>FinishSteps</name>
    <message>
        <source>Counting your last bill</source>
        <extracomment>While the purchase is being made, first of three steps.</extracomment>
        <translation>Comptage de votre dernier billet</translation>
    </message>
    <message>
        <source>Booking your purchase with Athena</source>
        <extracomment>While the purchase is being made, second of three steps.</extracomment>
        <translation>Enregistrement de votre achat chez Athena</translation>
    </message>
    <message>
        <source>Sending the coins to your wallet</source>
        <extracomment>While the purchase is being made, last of three steps.</extracomment>
        <translation>Envoi des pièces vers votre portefeuille</translation>
    </message>
    <message>
        <source>Debiting your card</source>
        <extracomment>While a purchase by card is being made, first of three steps.</extracomment>
        <translation>Débit de votre carte</translation>
    </message>
    <message numerus="yes">
        <source>Sending the coins after %n hour(s)</source>
        <extracomment>While the purchase is being made, last of three steps, where the rules of the place hold the coins back.</extracomment>
        <translation>
            <numerusform>Envoi des pièces après %n heure</numerusform>
            <numerusform>Envoi des pièces après %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishingScreen</name>
    <message>
        <source>Buying your %1</source>
        <extracomment>Title while the purchase is being made; %1 is the coin.</extracomment>
        <translation>Achat de %1</translation>
    </message>
    <message>
        <source>Please stay. Your receipt comes next.</source>
        <extracomment>Below the title while the purchase is being made.</extracomment>
        <translation>Restez ici. Votre reçu arrive.</translation>
    </message>
    <message>
        <source>This usually takes a few seconds.</source>
        <extracomment>While the purchase is being made: how long it usually takes.</extracomment>
        <translation>Cela prend en général quelques secondes.</translation>
    </message>
    <message>
        <source>Up to 30 seconds. You get a receipt in any case.</source>
        <extracomment>While the purchase is being made and takes more than ten seconds. After 30 seconds there is a receipt in any case.</extracomment>
        <translation>Jusqu’à 30 secondes. Vous aurez un reçu dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Follow it on your phone</source>
        <extracomment>Beside a code that leads to the transaction.</extracomment>
        <translation>Suivez-le sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan to see the transaction. It usually confirms within 30 minutes.</source>
        <extracomment>Beside a code that leads to the transaction, once it was sent.</extracomment>
        <translation>Scannez pour voir la transaction. Elle se confirme souvent en 30 minutes.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Above the short number of the transaction.</extracomment>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>If nothing arrives, your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet: who has the code can ask for the money.</extracomment>
        <translation>Si rien n’arrive, votre réclamation</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Appelez-nous</translation>
    </message>
    <message>
        <source>The code is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;If nothing arrives, your claim&quot;.</extracomment>
        <translation>Le code est à l’écran. Il n’est pas lu à voix haute.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Votre reçu est dans ce code</translation>
    </message>
    <message>
        <source>Scan it and keep it, or take a photo.</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Scannez-le et gardez-le, ou prenez une photo.</translation>
    </message>
    <message>
        <source>Scan to see when it is sent. You may go.</source>
        <extracomment>Beside a code that leads to the transaction, before it was sent.</extracomment>
        <translation>Scannez pour voir l’envoi. Vous pouvez partir.</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Above the kind of card and its last four digits.</extracomment>
        <translation>Payé par carte</translation>
    </message>
    <message>
        <source>Your claim for the rest</source>
        <extracomment>Above a claim code, once the coins have been sent: for a bill that is not counted yet, or money that was not bought for.</extracomment>
        <translation>Votre réclamation pour le reste</translation>
    </message>
    <message>
        <source>Your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet and some of the money is owed in any case.</extracomment>
        <translation>Votre réclamation</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read aloud for the button with the language&apos;s name; %1 is that name.</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>At the top of every screen; opens the help.</extracomment>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help.</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Your money is counted and safe. You get coins or a claim.</source>
        <extracomment>Help, while money is inside the machine.</extracomment>
        <translation>Votre argent est compté et en sûreté. Vous aurez des pièces ou une réclamation.</translation>
    </message>
    <message>
        <source>You have not paid anything. You may leave at any time.</source>
        <extracomment>Help, while no money is inside.</extracomment>
        <translation>Vous n’avez rien payé. Vous pouvez partir à tout moment.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet app and cash.</source>
        <extracomment>Help: what the customer needs.</extracomment>
        <translation>Il vous faut un téléphone, une appli portefeuille et des espèces.</translation>
    </message>
    <message>
        <source>Your wallet shows its address under Receive.</source>
        <extracomment>Help: where the address comes from.</extracomment>
        <translation>Votre portefeuille montre son adresse sous Recevoir.</translation>
    </message>
    <message>
        <source>We use your number to sign you in. It is not kept here.</source>
        <extracomment>Help: what happens with the customer&apos;s data.</extracomment>
        <translation>Votre numéro sert à vous identifier. Il n’est pas gardé ici.</translation>
    </message>
    <message>
        <source>Somebody sent you here? Stop and call us.</source>
        <extracomment>Help: against fraud.</extracomment>
        <translation>Quelqu’un vous a envoyé ici&#xa0;? Arrêtez et appelez-nous.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I was scammed</source>
        <extracomment>Help: for victims of a scam; says what to do and whom to call, and can stop the purchase.</extracomment>
        <translation>On m’a escroqué</translation>
    </message>
    <message>
        <source>Number keys: 8 and 2 move, 5 presses, star goes back.</source>
        <extracomment>Help: how the kiosk is used by the number keys below the screen. &quot;Star&quot; is the key with the asterisk.</extracomment>
        <translation>Touches : 8 et 2 déplacent, 5 appuie, étoile revient.</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <extracomment>Help, while headphones are in: makes the screen black, so that nobody else can read it. Speech goes on.</extracomment>
        <translation>Assombrir l’écran</translation>
    </message>
    <message>
        <source>Your money is safe. You get coins, or it goes back to your card.</source>
        <extracomment>Help, while a card is debited or has been.</extracomment>
        <translation>Votre argent est en sécurité. Vous recevez des pièces, ou il revient sur votre carte.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet, and cash or a debit card.</source>
        <extracomment>Help: what the customer needs, where the machine takes cards.</extracomment>
        <translation>Il vous faut un téléphone, une appli portefeuille, et des espèces ou une carte.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet and a debit card.</source>
        <extracomment>Help: what the customer needs, while the machine takes cards only.</extracomment>
        <translation>Il vous faut un téléphone, une appli portefeuille et une carte de débit.</translation>
    </message>
</context>
<context>
    <name>IdleFacts</name>
    <message>
        <source>From %1, up to %2 a day</source>
        <extracomment>On the idle screen: the smallest amount and the largest of a day; both are money.</extracomment>
        <translation>À partir de %1, jusqu’à %2 par jour</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the idle screen: the smallest amount that can be bought for.</extracomment>
        <translation>À partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <extracomment>On the idle screen: how long a purchase takes.</extracomment>
        <translation>
            <numerusform>Environ %n minute</numerusform>
            <numerusform>Environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>You need your phone, a wallet and your ID in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a checked identity.</extracomment>
        <translation>Il vous faut votre téléphone, un portefeuille et votre pièce d’identité dans Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone, a wallet and a profile in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a full profile.</extracomment>
        <translation>Il vous faut votre téléphone, un portefeuille et un profil dans Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet. Small amounts without ID.</source>
        <extracomment>On the idle screen: what a customer needs where a phone number is enough for small amounts.</extracomment>
        <translation>Il vous faut votre téléphone et un portefeuille. Petits montants sans pièce d’identité.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet.</source>
        <extracomment>On the idle screen: what a customer needs.</extracomment>
        <translation>Il vous faut votre téléphone et un portefeuille.</translation>
    </message>
    <message>
        <source>Takes %1, and debit cards</source>
        <extracomment>On the idle screen: what the machine takes; %1 is a list of the amounts of its bills.</extracomment>
        <translation>Accepte %1 et les cartes de débit</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>On the idle screen: the bills that the machine takes; %1 is a list of amounts.</extracomment>
        <translation>Accepte %1</translation>
    </message>
    <message>
        <source>%1. New customers up to %2.</source>
        <extracomment>On the idle screen: %1 is &quot;From $10, up to $1,000 a day&quot;, %2 what new customers may buy for in a day.</extracomment>
        <translation>%1. Nouveaux clients : jusqu’à %2.</translation>
    </message>
    <message>
        <source>Takes debit cards. No bills right now.</source>
        <extracomment>On the idle screen: what the machine takes while its bill slot does not work.</extracomment>
        <translation>Accepte les cartes de débit, mais pas de billets en ce moment.</translation>
    </message>
    <message>
        <source>From %1, up to %2 at a time</source>
        <extracomment>On the idle screen: the smallest amount and the largest of one purchase; both are money.</extracomment>
        <translation>À partir de %1, jusqu’à %2 par achat</translation>
    </message>
</context>
<context>
    <name>IdleFoot</name>
    <message>
        <source>License %1</source>
        <extracomment>At the foot of the idle screen; %1 is the number of the operator&apos;s license.</extracomment>
        <translation>Licence %1</translation>
    </message>
</context>
<context>
    <name>IdlePrices</name>
    <message>
        <source>What one coin costs now, all fees included</source>
        <extracomment>On the idle screen, above the prices of the coins.</extracomment>
        <translation>Prix d’une pièce maintenant, tous frais compris</translation>
    </message>
</context>
<context>
    <name>IdlePromise</name>
    <message>
        <source>Buy bitcoin with cash.</source>
        <extracomment>The headline of the idle screen: what this machine does, in the largest letters. Keep it short.</extracomment>
        <translation>Du bitcoin en espèces.</translation>
    </message>
    <message>
        <source>Buy bitcoin by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only. Keep it short.</extracomment>
        <translation>Du bitcoin par carte.</translation>
    </message>
    <message>
        <source>Buy crypto by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only, and sells no bitcoin. Keep it short.</extracomment>
        <translation>Des cryptos par carte.</translation>
    </message>
    <message>
        <source>Buy crypto with cash.</source>
        <extracomment>The headline of the idle screen of a machine that sells no bitcoin, in the largest letters. Keep it short.</extracomment>
        <translation>Des cryptos en espèces.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The large button of the idle screen; begins a purchase.</extracomment>
        <translation>Touchez pour commencer</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title of the warning before a screen gives up.</extracomment>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>We then finish with the money that is in.</source>
        <extracomment>Warning before a screen gives up, while money is inside.</extracomment>
        <translation>Ensuite nous terminons avec l’argent inséré.</translation>
    </message>
    <message>
        <source>We then start over. You have not paid anything.</source>
        <extracomment>Warning before a screen gives up, while nothing is inside.</extracomment>
        <translation>Ensuite nous recommençons. Vous n’avez rien payé.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>The countdown of the warning.</extracomment>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Gives the customer more time; may be pressed again and again.</extracomment>
        <translation>J’ai besoin de plus de temps</translation>
    </message>
</context>
<context>
    <name>InsertAmount</name>
    <message>
        <source>You inserted</source>
        <extracomment>Above the money that has been inserted.</extracomment>
        <translation>Vous avez inséré</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Above a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Prix bloqué</translation>
    </message>
    <message>
        <source>You paid by card</source>
        <extracomment>Above the money that was taken from the card.</extracomment>
        <translation>Vous avez payé par carte</translation>
    </message>
</context>
<context>
    <name>InsertFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Prix, tous frais compris</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what was inserted.</extracomment>
        <translation>Nos frais (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Nos frais</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Vous pouvez encore insérer jusqu’à</translation>
    </message>
    <message>
        <source>Raise my limit</source>
        <extracomment>Shows a code for the phone, by which the customer may insert more. Short.</extracomment>
        <translation>Augmenter ma limite</translation>
    </message>
</context>
<context>
    <name>InsertNotices</name>
    <message>
        <source>This takes longer than usual. Up to 20 seconds.</source>
        <extracomment>Bills: a bill moves for more than ten seconds.</extracomment>
        <translation>C’est plus long que d’habitude. Jusqu’à 20 secondes.</translation>
    </message>
</context>
<context>
    <name>InsertScreen</name>
    <message>
        <source>Insert your bills</source>
        <extracomment>Title of the screen that takes the bills.</extracomment>
        <translation>Insérez vos billets</translation>
    </message>
    <message>
        <source>One at a time: %1</source>
        <extracomment>Below &quot;Insert your bills&quot;; %1 are the bills that are taken, e.g. &quot;$1, $5, $10, $20&quot;.</extracomment>
        <translation>Un à la fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back; only while no bill is in.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends the purchase; only while no bill is in.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finish and buy %1 of %2</source>
        <extracomment>Ends inserting and buys. %1 is the money, %2 the coin.</extracomment>
        <translation>Terminer : %1 en %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Ends inserting; nothing is in yet, so it only says what is missing.</extracomment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>InsertWords</name>
    <message>
        <source>Please insert a bill first.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed while nothing is in.</extracomment>
        <translation>Insérez d’abord un billet.</translation>
    </message>
    <message>
        <source>You need at least %1. Please insert more.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed below the least amount. %1 is that amount.</extracomment>
        <translation>Il faut au moins %1. Insérez-en plus.</translation>
    </message>
    <message>
        <source>Your bill came back. It cannot be accepted now.</source>
        <extracomment>Bills: given back because our service refused it.</extracomment>
        <translation>Votre billet est ressorti. Nous ne pouvons pas le prendre.</translation>
    </message>
    <message>
        <source>Your bill came back: no answer. Please try again.</source>
        <extracomment>Bills: given back because our service did not answer.</extracomment>
        <translation>Votre billet est ressorti&#xa0;: pas de réponse. Réessayez.</translation>
    </message>
    <message>
        <source>This bill was not accepted. Smooth it or try another.</source>
        <extracomment>Bills: the machine did not recognise it.</extracomment>
        <translation>Ce billet n’a pas été accepté. Lissez-le ou essayez-en un autre.</translation>
    </message>
    <message>
        <source>Your bill came back. It was not counted.</source>
        <extracomment>Bills: it came back and was not counted.</extracomment>
        <translation>Votre billet est ressorti. Il n’a pas été compté.</translation>
    </message>
    <message>
        <source>The last bill is still being counted. Please wait.</source>
        <extracomment>Bills: the machine waits for a bill that is still moving.</extracomment>
        <translation>Le dernier billet est encore compté. Patientez.</translation>
    </message>
    <message>
        <source>Checking your bill…</source>
        <extracomment>Bills: a bill is inside and being checked.</extracomment>
        <translation>Vérification de votre billet…</translation>
    </message>
    <message>
        <source>Taking your bill…</source>
        <extracomment>Bills: a bill is moving into the cash box.</extracomment>
        <translation>Prise de votre billet…</translation>
    </message>
    <message>
        <source>Your bill comes back. Please take it.</source>
        <extracomment>Bills: a bill is coming out again.</extracomment>
        <translation>Votre billet ressort. Prenez-le.</translation>
    </message>
    <message>
        <source>Your limit is reached. Press Finish.</source>
        <extracomment>Bills: no bill fits under the limit any more.</extracomment>
        <translation>Votre limite est atteinte. Touchez Terminer.</translation>
    </message>
    <message>
        <source>Closing the bill slot…</source>
        <extracomment>Bills: the slot is being closed.</extracomment>
        <translation>Fermeture de la fente à billets…</translation>
    </message>
    <message>
        <source>The bill slot has stopped. Your money is counted. Press Finish.</source>
        <extracomment>Bills: the slot has a fault; what is in counts.</extracomment>
        <translation>La fente s’est arrêtée. Votre argent est compté. Touchez Terminer.</translation>
    </message>
    <message>
        <source>Your limit is higher now. You can go on.</source>
        <extracomment>Bills: the phone has proved more; what may still be inserted is shown beside it.</extracomment>
        <translation>Votre limite est plus haute. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Your limit is the same as before. You can go on.</source>
        <extracomment>Bills: the phone has proved nothing more in time.</extracomment>
        <translation>Votre limite est la même qu’avant. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Your bill of %1 came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit. %1 is the bill, e.g. $50.</extracomment>
        <translation>Votre billet de %1 est ressorti&#xa0;: il dépasse votre limite.</translation>
    </message>
    <message>
        <source>Your bill came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit, and taken out already.</extracomment>
        <translation>Votre billet est ressorti&#xa0;: il dépasse votre limite.</translation>
    </message>
    <message>
        <source>The bill slot does not answer. Please wait: your bill is being looked for.</source>
        <extracomment>Bills: a bill was to come out, and the slot has lost its power or its cable. Up to 20 seconds.</extracomment>
        <translation>La fente à billets ne répond pas. Patientez : nous cherchons votre billet.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Number pad</source>
        <extracomment>The number pad, as a screen reader names it.</extracomment>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>On the number pad; removes every digit that was typed.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <extracomment>On the number pad; removes the last digit. Read aloud only.</extracomment>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins the last two coin names of a list: &quot;Bitcoin or Litecoin&quot;. Shown on the scan and address screens.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Canceled</source>
        <extracomment>Title after the customer has ended the purchase before paying.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;Canceled&quot;.</extracomment>
        <translation>Vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>Title after too many wrong codes: the sign-in has ended.</extracomment>
        <translation>Trop de codes erronés</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The sign-in by text message is locked for a while. Please come back later.</source>
        <extracomment>After too many wrong codes: what to do.</extracomment>
        <translation>La connexion par SMS est bloquée un moment. Revenez plus tard.</translation>
    </message>
</context>
<context>
    <name>LimitScreen</name>
    <message>
        <source>Is a bill still in the slot? Wait for it, or call us.</source>
        <extracomment>The machine had to stop in the middle of a purchase, perhaps with a bill in its slot that was not counted.</extracomment>
        <translation>Un billet est encore dans la fente ? Attendez-le ou appelez-nous.</translation>
    </message>
    <message>
        <source>You cannot buy right now</source>
        <extracomment>Title when a customer is signed in and has no limit left.</extracomment>
        <translation>Vous ne pouvez pas acheter maintenant</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Our service refused in the middle of a purchase, before any money was in.</extracomment>
        <translation>L’achat n’a pas pu se faire. Aucune pièce n’a été achetée.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Our service refused in the middle of a purchase: what to do.</extracomment>
        <translation>Revenez plus tard ou appelez-nous.</translation>
    </message>
    <message>
        <source>Your sign-in does not allow a purchase yet.</source>
        <extracomment>Limit: the customer&apos;s level is too low.</extracomment>
        <translation>Votre inscription ne permet pas encore d’acheter.</translation>
    </message>
    <message>
        <source>Your limit for the last 24 hours is used up.</source>
        <extracomment>Limit: the customer has bought as much as is allowed.</extracomment>
        <translation>Votre limite des dernières 24 heures est épuisée.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Limit: nothing was paid.</extracomment>
        <translation>Vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>Scan your ID in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 3 is needed.</extracomment>
        <translation>Scannez votre pièce d’identité dans Athena Mobile. Puis revenez.</translation>
    </message>
    <message>
        <source>Complete your profile in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 2 is needed.</extracomment>
        <translation>Complétez votre profil dans Athena Mobile. Puis revenez.</translation>
    </message>
    <message>
        <source>Please come back tomorrow.</source>
        <extracomment>Limit: only time helps.</extracomment>
        <translation>Revenez demain, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This machine had to stop. No coins were bought.</source>
        <extracomment>The bill slot or our service failed in the middle of a purchase, before any money was in.</extracomment>
        <translation>Cette machine a dû s’arrêter. Aucune pièce n’a été achetée.</translation>
    </message>
    <message>
        <source>Sign in with the app</source>
        <extracomment>To who signed in by text message, and may not buy: signs in by phone, which may prove more.</extracomment>
        <translation>S’identifier avec l’application</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the screen; nothing was paid. The number counts the seconds until it closes by itself.</extracomment>
        <translation>Terminer (%1)</translation>
    </message>
    <message>
        <source>Too little is left of your limit for a purchase.</source>
        <extracomment>Limit: less is left of it than the smallest bill or the smallest purchase.</extracomment>
        <translation>Il reste trop peu de votre limite pour un achat.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Scan with Athena Mobile</source>
        <extracomment>Title of the screen with the code for the customer&apos;s phone. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>Scannez avec Athena Mobile</translation>
    </message>
    <message>
        <source>Your phone signs in. Nothing to type.</source>
        <extracomment>Below &quot;Scan with Athena Mobile&quot;.</extracomment>
        <translation>Votre téléphone vous identifie. Rien à saisir.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use a text message instead</source>
        <extracomment>Leaves the code for the phone and signs in by a text message.</extracomment>
        <translation>Utiliser un SMS</translation>
    </message>
    <message>
        <source>New code</source>
        <extracomment>Shows another code for the phone.</extracomment>
        <translation>Nouveau code</translation>
    </message>
</context>
<context>
    <name>LoginState</name>
    <message>
        <source>Waiting for your phone… %1</source>
        <extracomment>Below the code for the phone; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>En attente de votre téléphone… %1</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one, or use a text message.</source>
        <extracomment>The code for the phone was shown for its whole time and nobody signed in.</extracomment>
        <translation>Ce code a expiré. Demandez-en un nouveau ou utilisez un SMS.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The code for the phone could not be fetched.</extracomment>
        <translation>Nous n’avons pas eu de réponse. Vous n’avez rien payé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>LoginSteps</name>
    <message>
        <source>Open Athena Mobile or any BitID wallet</source>
        <extracomment>Signing in by phone, first step. BitID is a standard that some wallets know.</extracomment>
        <translation>Ouvrez Athena Mobile ou un portefeuille BitID</translation>
    </message>
    <message>
        <source>Point the camera at this code</source>
        <extracomment>Signing in by phone, second step.</extracomment>
        <translation>Visez ce code avec l’appareil photo</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <extracomment>Signing in by phone, third step.</extracomment>
        <translation>Approuvez sur votre téléphone</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Below the steps of signing in by phone: before this machine&apos;s number, which the phone may show, too.</extracomment>
        <translation>Cette machine</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Digit</source>
        <extracomment>Said aloud in place of a digit that was typed: which one it was is nobody else&apos;s business.</extracomment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Said aloud after the last digit was erased.</extracomment>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Speech is on. Keys 8 and 2 move. 5 presses. Star goes back. 0 pauses, goes on, or says it again.</source>
        <extracomment>Said aloud when headphones are put in: the keys of the number pad below the screen.</extracomment>
        <translation>La voix est activée. Les touches 8 et 2 déplacent. 5 appuie. Étoile revient en arrière. 0 met en pause, reprend ou répète.</translation>
    </message>
    <message>
        <source>1 spells an address. 3 makes the screen dark. 7 is quieter, 9 is louder.</source>
        <extracomment>Said aloud when headphones are put in, after the first sentence about the keys.</extracomment>
        <translation>1 épelle une adresse. 3 assombrit l’écran. 7 baisse le son, 9 l’augmente.</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>Said aloud before a capital letter of an address; %1 is the letter.</extracomment>
        <translation>majuscule %1</translation>
    </message>
    <message>
        <source>There is no address on this screen.</source>
        <extracomment>Said aloud when an address was to be spelled and there is none.</extracomment>
        <translation>Il n’y a pas d’adresse sur cet écran.</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>The screen is dark. A touch or key 3 brings it back.</source>
        <extracomment>Said aloud after the screen was made dark, so that nobody else can read it.</extracomment>
        <translation>L’écran est noir. Touchez-le ou appuyez sur 3 pour le rallumer.</translation>
    </message>
    <message>
        <source>The screen is visible.</source>
        <extracomment>Said aloud after the dark screen was made visible again.</extracomment>
        <translation>L’écran est visible.</translation>
    </message>
</context>
<context>
    <name>NextBill</name>
    <message>
        <source>next bill</source>
        <extracomment>In the row of inserted bills: the empty place of the next one. Short.</extracomment>
        <translation>autre billet</translation>
    </message>
</context>
<context>
    <name>NightPrice</name>
    <message>
        <source>%1 above the market</source>
        <extracomment>On the idle screen, below a coin&apos;s name: how much its price is above the market&apos;s, e.g. &quot;6.9 %&quot;.</extracomment>
        <translation>%1 au-dessus du marché</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Mobile number</source>
        <extracomment>The field with the phone number, as a screen reader names it.</extracomment>
        <translation>Numéro de portable</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <extracomment>Read aloud for the button that changes the country; %1 is its name now.</extracomment>
        <translation>Pays&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>Read aloud for the field with the phone number: how many digits are in.</extracomment>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>Out of service</source>
        <extracomment>Title of the screen of a machine that cannot sell right now.</extracomment>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>This machine takes no bills right now.</source>
        <extracomment>Below the title &quot;Out of service&quot;.</extracomment>
        <translation>Cette machine ne prend pas de billets en ce moment.</translation>
    </message>
    <message>
        <source>Did you pay here before? Keep your receipt. Your purchase goes on without you.</source>
        <extracomment>Out of service: reassures somebody who has paid at this machine before.</extracomment>
        <translation>Vous avez déjà payé ici&#xa0;? Gardez votre reçu. Votre achat continue sans vous.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Beside the phone number: the machine&apos;s own number, for the help desk.</extracomment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>We expect it to work again on %1.</source>
        <extracomment>Out of service: what the operator expects; %1 is a day and a time.</extracomment>
        <translation>Nous pensons qu’elle remarchera le %1.</translation>
    </message>
    <message>
        <source>Have your receipt or claim code at hand.</source>
        <extracomment>Out of service, below the phone number of the help desk.</extracomment>
        <translation>Gardez votre reçu ou code de réclamation à portée de main.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page back</source>
        <extracomment>Where a text is too long for one page: goes to the page before.</extracomment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a text is too long for one page: which page this is; %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Where a text is too long for one page: goes to the next page.</extracomment>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Title of the screen with the ways to pay.</extracomment>
        <translation>Comment voulez-vous payer ?</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <extracomment>Below &quot;How would you like to pay?&quot;.</extracomment>
        <translation>Le prix est le même.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The card terminal does not work right now. You can pay with cash.</source>
        <extracomment>After touching &quot;Debit card&quot; while the card terminal does not work.</extracomment>
        <translation>Le terminal de carte ne fonctionne pas en ce moment. Vous pouvez payer en espèces.</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>You insert bills here.</source>
        <extracomment>Below &quot;Cash&quot;.</extracomment>
        <translation>Vous insérez des billets ici.</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Carte de débit</translation>
    </message>
    <message>
        <source>You type the amount here, and your PIN at the card terminal.</source>
        <extracomment>Below &quot;Debit card&quot;. The terminal is a device beside the screen.</extracomment>
        <translation>Vous tapez le montant ici et votre code PIN sur le terminal de carte.</translation>
    </message>
    <message>
        <source>Not working right now</source>
        <extracomment>Below &quot;Debit card&quot;, while the card terminal does not work.</extracomment>
        <translation>Hors service en ce moment</translation>
    </message>
    <message>
        <source>The bill slot does not work right now. You can pay by card.</source>
        <extracomment>After touching &quot;Cash&quot; while the bill slot does not work.</extracomment>
        <translation>La fente à billets ne marche pas en ce moment. Vous pouvez payer par carte.</translation>
    </message>
    <message>
        <source>No bills right now</source>
        <extracomment>Below &quot;Cash&quot;, while the bill slot does not work.</extracomment>
        <translation>N’accepte pas de billets en ce moment</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Enter your mobile number</source>
        <extracomment>Title of the phone number screen.</extracomment>
        <translation>Entrez votre numéro de portable</translation>
    </message>
    <message>
        <source>We text you a six-digit code.</source>
        <extracomment>Below the title of the phone number screen.</extracomment>
        <translation>Nous vous envoyons un code à six chiffres.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Sends the text message with the code to the number.</extracomment>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Did someone on the phone tell you to come here? Stop. It is a scam.</source>
        <extracomment>Below the phone number, while nothing is wrong with it.</extracomment>
        <translation>Quelqu’un au téléphone vous a dit de venir&#xa0;? Arrêtez. C’est une arnaque.</translation>
    </message>
    <message>
        <source>Scan a code with your phone instead</source>
        <extracomment>On the phone number screen: signs in by a code on the screen that the customer&apos;s phone scans, in place of a text message.</extracomment>
        <translation>Plutôt scanner un code</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Please type your whole number first.</source>
        <extracomment>Phone number: &quot;Send code&quot; was pressed before the number was whole.</extracomment>
        <translation>Tapez d’abord votre numéro complet.</translation>
    </message>
    <message>
        <source>This number does not look right. Please check it.</source>
        <extracomment>Phone number: the number cannot exist.</extracomment>
        <translation>Ce numéro semble incorrect. Vérifiez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Phone number: too many codes were asked for.</extracomment>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Phone number: no answer from our service.</extracomment>
        <translation>Pas de réponse. Réessayez.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <extracomment>Phone number: the code that was sent is older than five minutes, or of another session.</extracomment>
        <translation>Ce code est trop ancien. Demandez-en un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Please wait %n second(s), then ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often; %n is how long to wait.</extracomment>
        <translation>
            <numerusform>Trop de codes incorrects. Attendez %n seconde, puis demandez-en un nouveau.</numerusform>
            <numerusform>Trop de codes incorrects. Attendez %n secondes, puis demandez-en un nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Please ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often.</extracomment>
        <translation>Trop de codes incorrects. Demandez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>PlacePageScreen</name>
    <message>
        <source>Warning</source>
        <extracomment>Title of a page with one warning that the law asks for.</extracomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>A question</source>
        <extracomment>Title of a page with a question against scams.</extracomment>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Please read this</source>
        <extracomment>Title of a page with a text that the law asks for.</extracomment>
        <translation>Veuillez lire ceci</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Below the title: which page this is, e.g. &quot;Page 2 of 6&quot;.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Leaves the purchase; as large as &quot;Go on&quot;. Nothing has been paid.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The page has been read; goes on to the next one.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This text is in: %1</source>
        <extracomment>Below a text that the law asks for, which is not there in the customer&apos;s language. %1 is the language that it is in, by its own name.</extracomment>
        <translation>Ce texte est en : %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers: %1</source>
        <extracomment>Above a phone number. %1 is when a person answers, e.g. &quot;Mon to Fri, 7 a.m. to 9 p.m.&quot;.</extracomment>
        <translation>Un doute ? Appelez-nous. Une personne répond : %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers.</source>
        <extracomment>Above a phone number.</extracomment>
        <translation>Un doute ? Appelez-nous. Une personne répond.</translation>
    </message>
    <message numerus="yes">
        <source>Take your time. You can go on in %n second(s).</source>
        <extracomment>On a page that the law asks for, while it cannot be left yet.</extracomment>
        <translation>
            <numerusform>Prenez votre temps. Vous pourrez continuer dans %n seconde.</numerusform>
            <numerusform>Prenez votre temps. Vous pourrez continuer dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The progress bar, read aloud; %1 is the step, %2 how many there are.</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with your phone</source>
        <extracomment>A QR code on the screen, as a screen reader names it.</extracomment>
        <translation>Code QR à scanner avec votre téléphone</translation>
    </message>
</context>
<context>
    <name>QuoteExample</name>
    <message>
        <source>For example, you insert</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example.</extracomment>
        <translation>Par exemple, vous insérez</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds before the first bill.</extracomment>
        <translation>Prix valable</translation>
    </message>
    <message>
        <source>For example, you pay</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example, by card.</extracomment>
        <translation>Par exemple, vous payez</translation>
    </message>
</context>
<context>
    <name>QuoteFacts</name>
    <message>
        <source>Price for 1 %1, all fees included</source>
        <extracomment>Before the price of one coin; %1 is its code, e.g. BTC.</extracomment>
        <translation>Prix de 1 %1, frais compris</translation>
    </message>
    <message>
        <source>Market price (%1)</source>
        <extracomment>Before the market price of one coin; %1 is where it comes from.</extracomment>
        <translation>Prix du marché (%1)</translation>
    </message>
    <message>
        <source>Our price is higher by</source>
        <extracomment>Before by how many per cent our price stands above the market price.</extracomment>
        <translation>Notre prix est plus haut de</translation>
    </message>
    <message>
        <source>Our fee, for %1</source>
        <extracomment>Before our fee in money for the example; %1 is the amount of the example.</extracomment>
        <translation>Nos frais, pour %1</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>You can insert</source>
        <extracomment>Before how much this customer may insert now.</extracomment>
        <translation>Vous pouvez insérer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>How much may be inserted: %1 is the least, %2 the most.</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>How much may be inserted; %1 is the most.</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>You can pay</source>
        <extracomment>Before how much this customer may pay by card now.</extracomment>
        <translation>Vous pouvez payer</translation>
    </message>
</context>
<context>
    <name>QuoteNotices</name>
    <message>
        <source>The price has changed. Please check it again.</source>
        <extracomment>The price has changed since it was shown.</extracomment>
        <translation>Le prix a changé. Vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Your limit has changed. Please check it again.</source>
        <extracomment>The limit has changed since it was shown.</extracomment>
        <translation>Votre limite a changé. Vérifiez-la à nouveau.</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>Tous les frais sont dans le prix. L’exploitant ne les a pas publiés.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The new price could not be fetched.</extracomment>
        <translation>Pas de réponse. Vous n’avez rien payé. Réessayez.</translation>
    </message>
    <message>
        <source>This price is above the legal limit here. We do not sell at it. You have not paid anything.</source>
        <extracomment>The price is above what the law of the place allows, so it is not offered.</extracomment>
        <translation>Ce prix dépasse la limite légale ici. Nous ne vendons pas à ce prix. Vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>The market price is not known right now. We may not sell without it. You have not paid anything.</source>
        <extracomment>The law of the place asks for the market&apos;s price, and it is not known now.</extracomment>
        <translation>Le prix du marché n’est pas connu pour le moment. Sans lui, nous ne pouvons pas vendre. Vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>The printer has no paper. Choose another receipt, or stop here.</source>
        <extracomment>The receipt printer cannot print. The buttons below are the other ways.</extracomment>
        <translation>L’imprimante n’a plus de papier. Choisissez un autre reçu ou arrêtez ici.</translation>
    </message>
    <message numerus="yes">
        <source>Your coins are sent %n hour(s) after you pay, not at once.</source>
        <extracomment>The rules of the place have the coins held back after the purchase.</extracomment>
        <translation>
            <numerusform>Vos pièces partent %n heure après le paiement, pas tout de suite.</numerusform>
            <numerusform>Vos pièces partent %n heures après le paiement, pas tout de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your limit is the same as before.</source>
        <extracomment>The customer wanted a higher limit, and the phone has not proved more.</extracomment>
        <translation>Votre limite est la même qu’avant.</translation>
    </message>
</context>
<context>
    <name>QuoteScreen</name>
    <message>
        <source>Your price</source>
        <extracomment>Title of the screen with the price and the fees.</extracomment>
        <translation>Votre prix</translation>
    </message>
    <message>
        <source>What you see is what you pay.</source>
        <extracomment>Below &quot;Your price&quot;.</extracomment>
        <translation>Vous payez ce que vous voyez.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks for the price again.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Insert bills</source>
        <extracomment>Agrees to the price and goes on to the bills.</extracomment>
        <translation>Insérer des billets</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>No paper: ends the purchase before any money is in. Short.</extracomment>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>No paper: the receipt on the screen only, and on to the bills. Short.</extracomment>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>No paper: the receipt as a text message, and on to the bills. Short.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <extracomment>Agrees to the price and goes on to typing the amount that the card pays.</extracomment>
        <translation>Tapez le montant</translation>
    </message>
</context>
<context>
    <name>RaiseScreen</name>
    <message>
        <source>Raise your limit</source>
        <extracomment>Title of the screen with a code for the phone, by which a customer may insert more.</extracomment>
        <translation>Augmentez votre limite</translation>
    </message>
    <message>
        <source>Your %1 stays safe in the machine.</source>
        <extracomment>Below &quot;Raise your limit&quot;; %1 is the money that is in the machine.</extracomment>
        <translation>Vos %1 restent en sécurité dans la machine.</translation>
    </message>
    <message>
        <source>Show a little more of who you are.</source>
        <extracomment>Below &quot;Raise your limit&quot;, while no bill is in.</extracomment>
        <translation>Montrez un peu plus qui vous êtes.</translation>
    </message>
    <message>
        <source>Back to the bills</source>
        <extracomment>Leaves the code for the phone and goes on with the bills.</extracomment>
        <translation>Retour aux billets</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Vous pouvez encore insérer jusqu’à</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Before a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Prix bloqué</translation>
    </message>
    <message>
        <source>Back to the price</source>
        <extracomment>Leaves the code for the phone; price and limit come next.</extracomment>
        <translation>Retour au prix</translation>
    </message>
    <message>
        <source>You can pay up to</source>
        <extracomment>Before the most that this customer may pay by card now.</extracomment>
        <translation>Vous pouvez payer jusqu’à</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>COPY</source>
        <extracomment>Receipt, large, at the top: this is printed for the second time.</extracomment>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>Receipt of a demonstration machine.</extracomment>
        <translation>Démonstration, pas de vraies pièces</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Receipt: before the machine&apos;s number.</extracomment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Receipt, large: the coins have been sent. One or two words.</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Your coins have been sent.</source>
        <extracomment>Receipt, below &quot;Sent&quot;.</extracomment>
        <translation>Vos pièces ont été envoyées.</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Receipt, large: bought, and not sent yet. Few words.</extracomment>
        <translation>En route</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are being sent.</source>
        <extracomment>Receipt, below &quot;On its way&quot;.</extracomment>
        <translation>Votre achat est enregistré. Les pièces sont en cours d’envoi.</translation>
    </message>
    <message>
        <source>Not bought</source>
        <extracomment>Receipt, large: nothing was bought. Few words.</extracomment>
        <translation>Pas acheté</translation>
    </message>
    <message>
        <source>Nothing was bought. The operator owes you this cash.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;.</extracomment>
        <translation>Rien n’a été acheté. L’exploitant vous doit cet argent.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Receipt, large: nobody has answered yet. Few words.</extracomment>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>We have your cash and are still trying to complete the purchase.</source>
        <extracomment>Receipt, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Nous avons votre argent et essayons encore de conclure l’achat.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Receipt: before the money that was inserted.</extracomment>
        <translation>Espèces insérées</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <extracomment>Receipt: so many bills of so much; %1 is how many, %2 the value of one.</extracomment>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Coins sent</source>
        <extracomment>Receipt: before the amount of coins.</extracomment>
        <translation>Pièces envoyées</translation>
    </message>
    <message>
        <source>Coins bought</source>
        <extracomment>Receipt: before the amount of coins that are on their way.</extracomment>
        <translation>Pièces achetées</translation>
    </message>
    <message>
        <source>Price, all included</source>
        <extracomment>Receipt: before the price of one coin, with every fee in it.</extracomment>
        <translation>Prix, tout compris</translation>
    </message>
    <message>
        <source>Reference price</source>
        <extracomment>Receipt: before the market&apos;s price of one coin.</extracomment>
        <translation>Prix de référence</translation>
    </message>
    <message>
        <source>Reference source</source>
        <extracomment>Receipt: before the name of the exchange that the market&apos;s price comes from.</extracomment>
        <translation>Source de référence</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>Receipt: a price; %1 is money, %2 the coin, e.g. &quot;$49,728.15 per BTC&quot;.</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Service fee</source>
        <extracomment>Receipt: before the operator&apos;s fee.</extracomment>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Receipt: before what the coin&apos;s network costs.</extracomment>
        <translation>Frais de réseau</translation>
    </message>
    <message>
        <source>All fees</source>
        <extracomment>Receipt: before the sum of the fees.</extracomment>
        <translation>Total des frais</translation>
    </message>
    <message>
        <source>The operator has not published the fee.</source>
        <extracomment>Receipt, in place of the fees.</extracomment>
        <translation>L’exploitant n’a pas publié les frais.</translation>
    </message>
    <message>
        <source>To this address</source>
        <extracomment>Receipt: above the address that the coins go to.</extracomment>
        <translation>À cette adresse</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Receipt: above the purchase&apos;s long number.</extracomment>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Receipt: before how far the purchase is, e.g. &quot;Bought&quot;.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Blockchain transaction</source>
        <extracomment>Receipt: above the transaction&apos;s number in the blockchain.</extracomment>
        <translation>Transaction blockchain</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Receipt: there is no transaction in the blockchain yet.</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Scan to follow your purchase</source>
        <extracomment>Receipt: above a QR code.</extracomment>
        <translation>Scannez pour suivre votre achat</translation>
    </message>
    <message>
        <source>Follow your purchase here:</source>
        <extracomment>Receipt by text message: above a link.</extracomment>
        <translation>Suivez votre achat ici&#xa0;:</translation>
    </message>
    <message>
        <source>Your claim code</source>
        <extracomment>Receipt: above the claim code; who has it gets the money.</extracomment>
        <translation>Votre code de réclamation</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim until the coins have been delivered.</source>
        <extracomment>Receipt: below the claim code.</extracomment>
        <translation>Gardez ce reçu. Le code vous donne droit à réclamation jusqu’à la livraison des pièces.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the bill above.</source>
        <extracomment>Receipt: below the claim code, where a bill was lost track of.</extracomment>
        <translation>Gardez ce reçu. Le code est votre réclamation pour le billet ci-dessus.</translation>
    </message>
    <message>
        <source>Keep this receipt. The transaction above is your claim.</source>
        <extracomment>Receipt: where the claim code is not known any more.</extracomment>
        <translation>Gardez ce reçu. La transaction ci-dessus est votre réclamation.</translation>
    </message>
    <message>
        <source>One bill of %1 is being looked into.</source>
        <extracomment>Receipt: a bill was lost track of; %1 is its value.</extracomment>
        <translation>Un billet de %1 est en cours de vérification.</translation>
    </message>
    <message>
        <source>One bill of %1 is in the machine but not in this purchase.</source>
        <extracomment>Receipt: a bill is in the machine and was not bought for; %1 is its value.</extracomment>
        <translation>Un billet de %1 est dans la machine mais pas dans cet achat.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Receipt, last line; %1 is the phone number of the help desk.</extracomment>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>License</source>
        <extracomment>Receipt: before the number of the operator&apos;s license.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Receipt: before the customer&apos;s number at the company.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Coins held back</source>
        <extracomment>Receipt: before how long the coins are held back before they are sent, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Pièces retenues</translation>
    </message>
    <message>
        <source>Tricked? Ask for a refund until</source>
        <extracomment>Receipt: before a date; until then a victim of a scam may ask for the money back.</extracomment>
        <translation>Trompé ? Demandez le remboursement jusqu’au</translation>
    </message>
    <message>
        <source>A person answers</source>
        <extracomment>Receipt: before a phone number that a person answers, and its hours.</extracomment>
        <translation>Une personne répond</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Receipt: before the name of the authority that takes complaints.</extracomment>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <extracomment>Receipt: before the place and version of the rules that held, e.g. &quot;US-CA 3, 1a2b3c4d&quot;.</extracomment>
        <translation>Règles de cet endroit</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Receipt, state: begun, nothing else yet. Short.</extracomment>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <extracomment>Receipt, state: money has been inserted, nothing is bought yet. Short.</extracomment>
        <translation>Espèces comptées</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Receipt, state: the coins have been bought and not been sent yet. Short.</extracomment>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Receipt, state: the coins have been sent. Short.</extracomment>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Refund due</source>
        <extracomment>Receipt, state: the money is owed to the customer. Short.</extracomment>
        <translation>Remboursement dû</translation>
    </message>
    <message>
        <source>Refund booked</source>
        <extracomment>Receipt, state: the money is owed and may be asked for. Short.</extracomment>
        <translation>Remboursement enregistré</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Receipt, state: the money is back on the customer&apos;s card. Short.</extracomment>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Receipt, state: the purchase was ended before money. Short.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Receipt, state: the purchase took too long. Short.</extracomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Receipt: before the money that was taken from the card.</extracomment>
        <translation>Payé par carte</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the payment.</extracomment>
        <translation>Référence du paiement</translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>Receipt: before the bank&apos;s code for the payment.</extracomment>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the refund.</extracomment>
        <translation>Référence du remboursement</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not bought&quot;.</extracomment>
        <translation>Rien n’a été acheté.</translation>
    </message>
    <message>
        <source>The card terminal has not said whether your card was debited. If it was, the money goes back to it.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Le terminal de carte n’a pas dit si votre carte a été débitée. Si oui, l’argent y revient.</translation>
    </message>
    <message>
        <source>Your card was not debited.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Votre carte n’a pas été débitée.</translation>
    </message>
    <message>
        <source>The money is on its way back to your card.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>L’argent est en train de revenir sur votre carte.</translation>
    </message>
    <message>
        <source>The money went back to your card. It can take some days to show.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>L’argent est revenu sur votre carte. Cela peut prendre quelques jours.</translation>
    </message>
    <message>
        <source>The money could not go back to your card. The operator owes it to you.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>L’argent n’a pas pu revenir sur votre carte. L’exploitant vous le doit.</translation>
    </message>
    <message>
        <source>Your card was debited. We are still trying to complete the purchase.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Votre carte a été débitée. Nous essayons encore de terminer l’achat.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Receipt: nothing was bought, so there is no transaction in the blockchain.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for this money.</source>
        <extracomment>Receipt: below the claim code, where nothing was bought and the money is owed.</extracomment>
        <translation>Gardez ce reçu. Le code est votre réclamation pour cet argent.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your claim is for the bill below.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: no bill is counted, and of the only one nobody knows yet where it is.</extracomment>
        <translation>Rien n’a été acheté. Votre réclamation concerne le billet ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your bill came back: nothing is owed to you.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: the only bill had jammed, and came out later.</extracomment>
        <translation>Rien n’a été acheté. Votre billet est ressorti : rien ne vous est dû.</translation>
    </message>
    <message>
        <source>Bought, sent later</source>
        <extracomment>Receipt, large: bought, and held back for some hours by the rules of the place. Few words.</extracomment>
        <translation>Acheté, envoyé plus tard</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are held back and sent after %1.</source>
        <extracomment>Receipt, below &quot;Bought, sent later&quot;; %1 is how long, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Votre achat est enregistré. Les pièces sont retenues et envoyées après %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Receipt: how long the coins are held back before they are sent.</extracomment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Coins for this money</source>
        <extracomment>Receipt: before the amount of coins, while the purchase is not confirmed.</extracomment>
        <translation>Pièces pour cet argent</translation>
    </message>
    <message>
        <source>Ready for payment</source>
        <extracomment>Receipt, state: bills may be inserted, or a card debited. Short.</extracomment>
        <translation>Prêt pour le paiement</translation>
    </message>
    <message>
        <source>Spread (all fees)</source>
        <extracomment>On the receipt, where the law asks for the spread by name: what is paid above the market&apos;s price.</extracomment>
        <translation>Écart (total des frais)</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above.</source>
        <extracomment>Receipt: below the claim code, where coins were bought for less than was paid.</extracomment>
        <translation>Gardez ce reçu. Le code est votre réclamation pour l’argent indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above, and for the coins until they have been delivered.</source>
        <extracomment>Receipt: below the claim code, where money is owed and the coins are still to come.</extracomment>
        <translation>Gardez ce reçu. Le code est votre réclamation pour l’argent indiqué ci-dessus, et pour les pièces jusqu’à leur livraison.</translation>
    </message>
    <message>
        <source>No coins were bought for %1 of what you paid. We owe you this money.</source>
        <extracomment>Receipt, below the money that was paid: coins were bought for less; %1 is the rest.</extracomment>
        <translation>Aucune pièce n’a été achetée pour %1 de votre paiement. Nous vous devons cette somme.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Comes next</source>
        <extracomment>Receipt: it has not been asked for yet. Short.</extracomment>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Receipt: the printer is at work. Short.</extracomment>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Printed, take it below</source>
        <extracomment>Receipt: it lies below the screen. Short.</extracomment>
        <translation>Imprimé, prenez-le en bas</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Receipt: it ended in the middle. Short.</extracomment>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>Receipt: the printer did not begin. Short.</extracomment>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Perhaps not complete</source>
        <extracomment>Receipt: nobody knows whether it was printed. Short.</extracomment>
        <translation>Peut-être incomplet</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>Receipt: the customer chose a receipt on the screen. Short.</extracomment>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>Text message on its way</source>
        <extracomment>Receipt: it is being sent as a text message. Short.</extracomment>
        <translation>SMS en route</translation>
    </message>
    <message>
        <source>Sent to your phone</source>
        <extracomment>Receipt: it was sent as a text message. Short.</extracomment>
        <translation>Envoyé sur votre téléphone</translation>
    </message>
    <message>
        <source>Not sent. Scan the code.</source>
        <extracomment>Receipt: it could not be sent as a text message; a code on the screen holds it. Short.</extracomment>
        <translation>Non envoyé. Scannez le code.</translation>
    </message>
    <message>
        <source>Printed, but out of date</source>
        <extracomment>Receipt: it lies below the screen, and was printed before something changed. Short.</extracomment>
        <translation>Imprimé, mais pas à jour</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Enter your address in the app</source>
        <extracomment>Title of the screen that waits for an address from the customer&apos;s phone.</extracomment>
        <translation>Saisissez votre adresse dans l’application</translation>
    </message>
    <message>
        <source>Athena Mobile sends your %1 address here.</source>
        <extracomment>Below &quot;Enter your address in the app&quot;; %1 is the coin. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>Athena Mobile envoie ici votre adresse %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scan a code instead</source>
        <extracomment>Leaves the wait for an address from the app and goes to the scanner.</extracomment>
        <translation>Scanner plutôt un code</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Waits for the address from the app once more.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ReceiveState</name>
    <message>
        <source>The address in your app is no %1 address. Enter another one.</source>
        <extracomment>The address that came from the app cannot be used. %1 is the coin.</extracomment>
        <translation>L’adresse de votre application n’est pas une adresse %1. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>Now enter the other address in your app.</source>
        <extracomment>The customer did not want the address that came from the app.</extracomment>
        <translation>Saisissez maintenant l’autre adresse dans votre application.</translation>
    </message>
    <message>
        <source>No address has come yet. You have not paid anything.</source>
        <extracomment>No address came from the app in two minutes.</extracomment>
        <translation>Aucune adresse n’est encore arrivée. Vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>Our service could not be asked for the address.</extracomment>
        <translation>Pas de réponse. Vous n’avez rien payé. Réessayez.</translation>
    </message>
    <message>
        <source>Waiting for your address… %1</source>
        <extracomment>While an address is to come from the app; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>En attente de votre adresse… %1</translation>
    </message>
</context>
<context>
    <name>ReceiveSteps</name>
    <message>
        <source>Open Athena Mobile on your phone.</source>
        <extracomment>Address from the app, first step.</extracomment>
        <translation>Ouvrez Athena Mobile sur votre téléphone.</translation>
    </message>
    <message>
        <source>Enter the %1 address of your own wallet.</source>
        <extracomment>Address from the app, second step; %1 is the coin.</extracomment>
        <translation>Saisissez l’adresse %1 de votre propre portefeuille.</translation>
    </message>
    <message>
        <source>Compare it here before you pay.</source>
        <extracomment>Address from the app, third step: the machine shows the address to be compared.</extracomment>
        <translation>Comparez-la ici avant de payer.</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We owe you %1</source>
        <extracomment>Title when nothing could be bought and the money is owed. %1 is the money.</extracomment>
        <translation>Nous vous devons %1</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Claim: nothing was bought.</extracomment>
        <translation>L’achat a échoué. Aucune pièce achetée.</translation>
    </message>
    <message>
        <source>It is in this machine. You can ask for it now.</source>
        <extracomment>Claim: the refund may be asked for from now on.</extracomment>
        <translation>Il est dans cette machine. Réclamez-le.</translation>
    </message>
    <message>
        <source>It is in this machine. Your refund is being booked.</source>
        <extracomment>Claim: the refund is still being booked.</extracomment>
        <translation>Il est dans cette machine. Le remboursement est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>%1 goes back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit goes back. %1 is the money.</extracomment>
        <translation>%1 revient sur votre carte</translation>
    </message>
    <message>
        <source>%1 went back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit has gone back. %1 is the money.</extracomment>
        <translation>%1 est revenu sur votre carte</translation>
    </message>
    <message>
        <source>Your card was not debited</source>
        <extracomment>Title when nothing was bought and nothing was taken from the card.</extracomment>
        <translation>Votre carte n’a pas été débitée</translation>
    </message>
    <message>
        <source>The card terminal has been told to give it back.</source>
        <extracomment>Refund to a card: the terminal is at it.</extracomment>
        <translation>Le terminal de carte a reçu l’ordre de le rendre.</translation>
    </message>
    <message>
        <source>It is on its way to your account. It can take some days to show.</source>
        <extracomment>Refund to a card: done.</extracomment>
        <translation>Il est en route vers votre compte. Cela peut prendre quelques jours.</translation>
    </message>
    <message>
        <source>It could not go back to your card. We owe it to you.</source>
        <extracomment>Refund to a card: the bank does not take it.</extracomment>
        <translation>Il n’a pas pu revenir sur votre carte. Nous vous le devons.</translation>
    </message>
    <message>
        <source>It is on your account. Nothing was taken.</source>
        <extracomment>Nothing was taken from the card.</extracomment>
        <translation>Il est sur votre compte. Rien n’a été prélevé.</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <extracomment>Nothing is owed after a refused purchase: what to do.</extracomment>
        <translation>Vous n’avez plus rien à faire.</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Gardez ce code et appelez-nous.</translation>
    </message>
    <message>
        <source>Your bill came back</source>
        <extracomment>Title when nothing was bought: the only bill had jammed, and has come out since.</extracomment>
        <translation>Votre billet est ressorti</translation>
    </message>
    <message>
        <source>It is in this machine, or comes out of it later. We will find out.</source>
        <extracomment>Claim for the only bill, of which the machine has lost sight.</extracomment>
        <translation>Il est dans cette machine ou en ressortira plus tard. Nous vérifierons.</translation>
    </message>
    <message>
        <source>You have your money. Nothing is owed: a claim for this bill has ended.</source>
        <extracomment>The only bill had jammed, a claim was given for it, and it has come out since.</extracomment>
        <translation>Vous avez votre argent. Rien n’est dû : la réclamation pour ce billet est close.</translation>
    </message>
    <message>
        <source>Your %1 is not counted yet</source>
        <extracomment>Title when nothing was bought and the only bill was lost track of; %1 is its value.</extracomment>
        <translation>Vos %1 ne sont pas encore comptés</translation>
    </message>
</context>
<context>
    <name>ResendRow</name>
    <message>
        <source>Code valid for</source>
        <extracomment>Above a countdown, e.g. &quot;4:32&quot;: how long the code of the text message may be used.</extracomment>
        <translation>Code valable</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <extracomment>On the code screen: a new code may be asked for in %n seconds.</extracomment>
        <translation>
            <numerusform>Nouveau code dans %n seconde</numerusform>
            <numerusform>Nouveau code dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>On the code screen: sends another text message.</extracomment>
        <translation>Envoyer un nouveau code</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Your bill of %1 was not accepted. It came back.</source>
        <extracomment>After inserting: our service refused a bill for good. %1 is its value, e.g. &quot;$5&quot;. It came out again.</extracomment>
        <translation>Votre billet de %1 a été refusé. Il est ressorti.</translation>
    </message>
</context>
<context>
    <name>ScamOverlay</name>
    <message>
        <source>I was scammed</source>
        <extracomment>Title of the sheet for victims of a scam.</extracomment>
        <translation>On m’a escroqué</translation>
    </message>
    <message>
        <source>Put in no more bills. Stop now, and nothing is sent. You get a claim.</source>
        <extracomment>For victims of a scam, while money is inside the machine and nothing has been sent.</extracomment>
        <translation>N’insérez plus de billets. Arrêtez maintenant et rien n’est envoyé. Vous recevez un bon de réclamation.</translation>
    </message>
    <message>
        <source>Keep your receipt. It shows what the police need.</source>
        <extracomment>For victims of a scam who have paid already.</extracomment>
        <translation>Gardez votre reçu. Il montre ce dont la police a besoin.</translation>
    </message>
    <message>
        <source>Hang up. Send nothing more.</source>
        <extracomment>For victims of a scam: what to do first.</extracomment>
        <translation>Raccrochez. N’envoyez plus rien.</translation>
    </message>
    <message>
        <source>Report it to the police, and to: %1.</source>
        <extracomment>For victims of a scam. %1 is the authority that takes complaints.</extracomment>
        <translation>Signalez-le à la police et à : %1.</translation>
    </message>
    <message>
        <source>Report it to the police.</source>
        <extracomment>For victims of a scam.</extracomment>
        <translation>Signalez-le à la police.</translation>
    </message>
    <message>
        <source>Call us. A person answers: %1</source>
        <extracomment>For victims of a scam, above the phone number of the help line; %1 is when somebody is there.</extracomment>
        <translation>Appelez-nous. Une personne répond : %1</translation>
    </message>
    <message>
        <source>Call us. A person answers.</source>
        <extracomment>For victims of a scam, above the phone number of the help line.</extracomment>
        <translation>Appelez-nous. Une personne répond.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the sheet for victims of a scam; nothing else happens.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <extracomment>For victims of a scam: ends the purchase; nothing is sent.</extracomment>
        <translation>Arrêter, ne rien envoyer</translation>
    </message>
    <message>
        <source>Stop now, and nothing is sent. The money goes back to your card.</source>
        <extracomment>For victims of a scam, while their card is being debited and nothing has been sent.</extracomment>
        <translation>Arrêtez maintenant, et rien ne part. L’argent revient sur votre carte.</translation>
    </message>
    <message>
        <source>Do not pay. Stop now. You have not paid anything.</source>
        <extracomment>For victims of a scam, before any money is in.</extracomment>
        <translation>Ne payez pas. Arrêtez maintenant. Vous n’avez rien payé.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a refund soon. It must be within %n day(s).</source>
        <extracomment>For victims of a scam: how long they may ask for their money.</extracomment>
        <translation>
            <numerusform>Demandez vite un remboursement. Au plus tard dans %n jour.</numerusform>
            <numerusform>Demandez vite un remboursement. Au plus tard dans %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was it your first purchase? Ask for a refund within %n day(s).</source>
        <extracomment>For victims of a scam, where the law gives back the money of somebody&apos;s first purchase only.</extracomment>
        <translation>
            <numerusform>Était-ce votre premier achat ? Remboursement à demander sous %n jour.</numerusform>
            <numerusform>Était-ce votre premier achat ? Remboursement à demander sous %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScamQuestion</name>
    <message>
        <source>Did someone on the phone tell you to come here?</source>
        <extracomment>The scam question: victims are led to the machine by somebody on the phone.</extracomment>
        <translation>Quelqu’un au téléphone vous a dit de venir ici&#xa0;?</translation>
    </message>
    <message>
        <source>Or in a message, for a bill, a job or a prize?</source>
        <extracomment>Below the scam question: the same trick by other ways.</extracomment>
        <translation>Ou par message, pour une facture, un emploi ou un prix&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to the scam question: yes, somebody sent me. Stops the purchase and shows the help line.</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, go on</source>
        <extracomment>Answer to the scam question: nobody sent me. Goes on with the purchase.</extracomment>
        <translation>Non, continuer</translation>
    </message>
</context>
<context>
    <name>ScamStopScreen</name>
    <message>
        <source>Stop. Keep your money.</source>
        <extracomment>Title after the customer has said that somebody sent them.</extracomment>
        <translation>Stop. Gardez votre argent.</translation>
    </message>
    <message>
        <source>This is how people get robbed.</source>
        <extracomment>Below &quot;Stop. Keep your money.&quot;</extracomment>
        <translation>C’est ainsi que l’on vole les gens.</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>Leaves the scam warning; the number counts the seconds until it closes by itself.</extracomment>
        <translation>Fermer (%1)</translation>
    </message>
    <message>
        <source>Police, banks and tax offices never ask for crypto.</source>
        <extracomment>Scam warning, first sentence.</extracomment>
        <translation>Police, banque ou fisc ne demandent jamais de crypto.</translation>
    </message>
    <message>
        <source>Money sent from here cannot come back.</source>
        <extracomment>Scam warning, second sentence.</extracomment>
        <translation>L’argent envoyé d’ici ne revient pas.</translation>
    </message>
    <message>
        <source>Hang up now. Talk to someone whom you trust.</source>
        <extracomment>Scam warning, what to do.</extracomment>
        <translation>Raccrochez. Parlez à une personne de confiance.</translation>
    </message>
    <message>
        <source>Call the help line now.</source>
        <extracomment>Scam warning, above the phone number of the help line.</extracomment>
        <translation>Appelez la ligne d’aide maintenant.</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>This was a private key. Do not show it to anybody.</source>
        <extracomment>Scan: a private key or recovery words were shown. Serious.</extracomment>
        <translation>C’était une clé privée. Ne la montrez à personne.</translation>
    </message>
    <message>
        <source>Move those coins to a new wallet soon.</source>
        <extracomment>Scan: what to do after a private key was shown.</extracomment>
        <translation>Déplacez vite ces pièces vers un nouveau portefeuille.</translation>
    </message>
    <message>
        <source>We have not kept it. Now show your address instead.</source>
        <extracomment>Scan: a private key was shown; the machine has forgotten it.</extracomment>
        <translation>Nous ne l’avons pas gardée. Montrez votre adresse.</translation>
    </message>
    <message>
        <source>The scanner does not answer. You have not paid anything.</source>
        <extracomment>The scan screen, while the scanner does not answer.</extracomment>
        <translation>Le lecteur ne répond pas. Vous n’avez rien payé.</translation>
    </message>
    <message>
        <source>Enter your address in the Athena app, or press Help.</source>
        <extracomment>The scan screen, while the scanner does not answer: other ways. &quot;Help&quot; is a button at the top.</extracomment>
        <translation>Saisissez votre adresse dans l’application Athena ou touchez Aide.</translation>
    </message>
    <message>
        <source>This address is for %1. You chose %2.</source>
        <extracomment>Scan: the address is for another coin. %1 is that coin (or several), %2 the coin that was chosen.</extracomment>
        <translation>Cette adresse est pour %1. Vous avez choisi %2.</translation>
    </message>
    <message>
        <source>Please show a %1 address.</source>
        <extracomment>Scan: the address is for another coin, which cannot be bought now. %1 is the coin that was chosen.</extracomment>
        <translation>Montrez une adresse %1, s’il vous plaît.</translation>
    </message>
    <message>
        <source>For another coin, you sign in once more.</source>
        <extracomment>Scan: the address is for another coin, which can be bought instead with a button below.</extracomment>
        <translation>Pour une autre monnaie, identifiez-vous encore une fois.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Show your wallet code</source>
        <extracomment>Title of the screen that waits for the wallet&apos;s code.</extracomment>
        <translation>Montrez votre code</translation>
    </message>
    <message>
        <source>Your %1 address, as a QR code.</source>
        <extracomment>Below the title of the scan screen; %1 is the coin.</extracomment>
        <translation>Votre adresse %1, en code QR.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Takes the message away; the scanner waits for another code.
----------
After another coin&apos;s address was scanned: takes the message away, the scanner waits for another code.</extracomment>
        <translation>Scanner à nouveau</translation>
    </message>
    <message>
        <source>Use the Athena app</source>
        <extracomment>Leaves the scanner: the customer enters the address in the app &quot;Athena Mobile&quot;.</extracomment>
        <translation>Utiliser l’application Athena</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ScanSteps</name>
    <message>
        <source>Open your wallet and choose Receive %1.</source>
        <extracomment>Scanning, first step; %1 is the coin. &quot;Receive&quot; is the name of the button in most wallets.</extracomment>
        <translation>Ouvrez votre portefeuille et choisissez Recevoir %1.</translation>
    </message>
    <message>
        <source>Make your screen bright.</source>
        <extracomment>Scanning, second step.</extracomment>
        <translation>Augmentez la luminosité de l’écran.</translation>
    </message>
    <message>
        <source>Hold the code in front of the scanner.</source>
        <extracomment>Scanning, third step.</extracomment>
        <translation>Tenez le code devant le lecteur.</translation>
    </message>
    <message>
        <source>Hold the code into the frame.</source>
        <extracomment>Scanning, third step, where a camera reads the code: its picture is on the screen in a frame.</extracomment>
        <translation>Placez le code dans le cadre.</translation>
    </message>
</context>
<context>
    <name>ScanTarget</name>
    <message>
        <source>A phone with a code in front of the scanner</source>
        <extracomment>The picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>Un téléphone avec un code devant le lecteur</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <extracomment>The live picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>Ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>This code is not an address that we know.</source>
        <extracomment>Scan: the code cannot be used, for a reason that has no words of its own.</extracomment>
        <translation>Ce code n’est pas une adresse connue.</translation>
    </message>
    <message>
        <source>The code was not read whole. Please scan it again.</source>
        <extracomment>Scan: the code was damaged or read in part.</extracomment>
        <translation>Le code n’a pas été lu en entier. Scannez-le à nouveau.</translation>
    </message>
    <message>
        <source>This payment link is faulty. Show a plain address.</source>
        <extracomment>Scan: a payment link with parts that contradict each other.</extracomment>
        <translation>Ce lien de paiement est erroné. Montrez l’adresse seule.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Choose another kind.</source>
        <extracomment>Scan: an address type that wallets hardly use yet.</extracomment>
        <translation>Ce type d’adresse n’est pas pris en charge. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This address belongs to another network.</source>
        <extracomment>Scan: an address of a test network, or of a network that we do not serve.</extracomment>
        <translation>Cette adresse est d’un autre réseau.</translation>
    </message>
    <message>
        <source>Lightning is not supported. Choose “on-chain” in your wallet.</source>
        <extracomment>Scan: a lightning code. %1 below is not used.</extracomment>
        <translation>Lightning n’est pas pris en charge. Choisissez «&#xa0;on-chain&#xa0;» dans votre portefeuille.</translation>
    </message>
    <message>
        <source>This is a wallet key, not an address. Choose Receive.</source>
        <extracomment>Scan: the wallet showed a key that reveals all its addresses.</extracomment>
        <translation>C’est une clé de portefeuille, pas une adresse. Choisissez Recevoir.</translation>
    </message>
    <message>
        <source>Coins sent to this address would be lost.</source>
        <extracomment>Scan: the address that destroys coins.</extracomment>
        <translation>Les pièces envoyées à cette adresse seraient perdues.</translation>
    </message>
    <message>
        <source>This code holds no address. Choose Receive in your wallet.</source>
        <extracomment>Scan: a payment link without an address.</extracomment>
        <translation>Ce code ne contient pas d’adresse. Choisissez Recevoir dans votre portefeuille.</translation>
    </message>
    <message>
        <source>Names are not supported. Show the address itself.</source>
        <extracomment>Scan: a name like &quot;anna.eth&quot; instead of an address.</extracomment>
        <translation>Les noms ne sont pas pris en charge. Montrez l’adresse.</translation>
    </message>
    <message>
        <source>This is a contract call. Show a plain address.</source>
        <extracomment>Scan: a link that calls a program instead of paying an address.</extracomment>
        <translation>C’est un appel de contrat. Montrez l’adresse seule.</translation>
    </message>
    <message>
        <source>This code signs you in. Show your wallet address.</source>
        <extracomment>Scan: a code to sign in with, shown at the wrong time.</extracomment>
        <translation>Ce code sert à s’identifier. Montrez l’adresse de votre portefeuille.</translation>
    </message>
    <message>
        <source>This is a web link. Show your wallet address.</source>
        <extracomment>Scan: the code is a web page.</extracomment>
        <translation>C’est un lien web. Montrez l’adresse de votre portefeuille.</translation>
    </message>
    <message>
        <source>Payment requests from this site are not supported.</source>
        <extracomment>Scan: a payment request of a web shop.</extracomment>
        <translation>Les demandes de paiement de ce site ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>Athena cannot send to this address. Choose another one.</source>
        <extracomment>Scan: our service does not accept the address.</extracomment>
        <translation>Athena ne peut pas envoyer à cette adresse. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>More than one code is in view. Show only one.</source>
        <extracomment>Scan: the camera sees more than one code at once.</extracomment>
        <translation>Plus d’un code est visible. N’en montrez qu’un.</translation>
    </message>
    <message>
        <source>Athena does not send to this address. Show another one.</source>
        <extracomment>Scan: our service does not send to this address.</extracomment>
        <translation>Athena n’envoie pas à cette adresse. Montrez-en une autre.</translation>
    </message>
    <message>
        <source>Somebody else has used this address. Show one of your own.</source>
        <extracomment>Scan: another customer has used this address before.</extracomment>
        <translation>Quelqu’un d’autre a utilisé cette adresse. Montrez la vôtre.</translation>
    </message>
    <message>
        <source>The address cannot be changed now. Show the first one again.</source>
        <extracomment>Scan: a bill was approved for another address before.</extracomment>
        <translation>L’adresse ne peut plus être changée. Montrez de nouveau la première.</translation>
    </message>
</context>
<context>
    <name>ScreenReceipt</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>On the receipt that is shown on the screen: above the price of one coin.</extracomment>
        <translation>Prix, tous frais compris</translation>
    </message>
    <message>
        <source>Our fee and network fee</source>
        <extracomment>On the receipt that is shown on the screen: above our fee and the network&apos;s fee.</extracomment>
        <translation>Nos frais et frais de réseau</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>On the receipt that is shown on the screen: %1 is our fee, %2 what the network costs.</extracomment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Sent</source>
        <extracomment>Above the amount of coins that have been sent.</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Above the amount of coins that have been bought and will be sent.</extracomment>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>for %1, fees included</source>
        <extracomment>Below the amount of coins; %1 is the money that was paid.</extracomment>
        <translation>pour %1, frais compris</translation>
    </message>
    <message numerus="yes">
        <source>Held back, sent after %n hour(s)</source>
        <extracomment>Above the amount of coins that have been bought, and which the rules of the place hold back.</extracomment>
        <translation>
            <numerusform>Retenu, envoyé après %n heure</numerusform>
            <numerusform>Retenu, envoyé après %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFormat</name>
    <message>
        <source>This kind of address is also used by %1. Coins sent on the wrong chain are lost.</source>
        <extracomment>The text of the address is good for several coins; %1 names the others.</extracomment>
        <translation>Ce type d’adresse sert aussi à %1. Sur la mauvaise chaîne, les pièces sont perdues.</translation>
    </message>
    <message>
        <source>You confirmed: this address is for %1.</source>
        <extracomment>The customer has confirmed for which coin the address is. %1 is the coin.</extracomment>
        <translation>Vous avez confirmé&#xa0;: cette adresse est pour %1.</translation>
    </message>
    <message>
        <source>It is for %1</source>
        <extracomment>Confirms for which coin the address is, where its text is good for several. %1 is the coin.</extracomment>
        <translation>Elle est pour %1</translation>
    </message>
</context>
<context>
    <name>SwitchChoice</name>
    <message>
        <source>Buy %1 instead</source>
        <extracomment>After another coin&apos;s address was scanned: goes on with that coin. %1 is its name.</extracomment>
        <translation>Acheter plutôt %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card out of the terminal.</source>
        <extracomment>The customer&apos;s card is still in the card terminal.</extracomment>
        <translation>Retirez votre carte du terminal.</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>A card terminal and a card</source>
        <extracomment>The picture on the screen of a payment by card, as a screen reader names it.</extracomment>
        <translation>Un terminal de carte et une carte</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Follow the card terminal</source>
        <extracomment>Title while the customer pays at the card terminal beside the screen.</extracomment>
        <translation>Suivez le terminal de carte</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Below &quot;Follow the card terminal&quot;: %1 is coins, %2 the coin&apos;s name.</extracomment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the payment at the card terminal.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that the card is debited.</extracomment>
        <translation>Vous payez</translation>
    </message>
    <message>
        <source>Cover the keys when you type your PIN. Nobody from us ever asks for it.</source>
        <extracomment>While the customer pays at the card terminal.</extracomment>
        <translation>Cachez le clavier quand vous tapez votre code PIN. Personne de chez nous ne le demande jamais.</translation>
    </message>
    <message>
        <source>We do not know yet whether your card was debited.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Nous ne savons pas encore si votre carte a été débitée.</translation>
    </message>
    <message>
        <source>If it was, you get coins or your money back.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Si oui, vous recevez vos cryptos ou votre argent.</translation>
    </message>
    <message>
        <source>Please stay. Within a minute you get an answer or a claim code.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Restez ici. En une minute, vous recevez une réponse ou un code de réclamation.</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that is typed.</extracomment>
        <translation>Vous payez</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds.</extracomment>
        <translation>Prix valable</translation>
    </message>
</context>
<context>
    <name>UnresolvedScreen</name>
    <message>
        <source>We are still trying</source>
        <extracomment>Title when a purchase has got no answer yet.</extracomment>
        <translation>Nous essayons encore</translation>
    </message>
    <message>
        <source>You paid %1. It is safe.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that was paid.</extracomment>
        <translation>Vous avez payé %1. Il est en sûreté.</translation>
    </message>
    <message>
        <source>Our service has not answered yet.</source>
        <extracomment>Claim: no answer from our service.</extracomment>
        <translation>Notre service n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>You get your coins or your money back.</source>
        <extracomment>Claim: what becomes of the money.</extracomment>
        <translation>Vous aurez vos pièces ou votre argent.</translation>
    </message>
    <message>
        <source>Your card may have been debited %1.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that may have been taken from the card.</extracomment>
        <translation>%1 ont peut-être été débités de votre carte.</translation>
    </message>
    <message>
        <source>The card terminal has not said how the payment ended.</source>
        <extracomment>Claim: the card terminal has not answered.</extracomment>
        <translation>Le terminal de carte n’a pas dit comment le paiement s’est terminé.</translation>
    </message>
    <message>
        <source>If it was taken, it goes back to your card by itself.</source>
        <extracomment>Claim: what becomes of the money, if it was taken from the card.</extracomment>
        <translation>S’il a été prélevé, il revient tout seul sur votre carte.</translation>
    </message>
    <message>
        <source>This machine has stopped</source>
        <extracomment>Title when the machine can no longer work, with a purchase open.</extracomment>
        <translation>Cette machine s’est arrêtée</translation>
    </message>
    <message>
        <source>Your %1 may be in this machine.</source>
        <extracomment>Below the title of a claim: a bill was going in and was not counted; %1 is its value.</extracomment>
        <translation>Vos %1 sont peut-être dans cette machine.</translation>
    </message>
    <message>
        <source>It cannot finish the purchase.</source>
        <extracomment>Claim: the machine cannot write down what happens, or was started with a broken configuration.</extracomment>
        <translation>Elle ne peut pas terminer l’achat.</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>One moment…</source>
        <extracomment>Shown beside moving dots while a request is out.</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This takes longer than usual. Up to 30 seconds.</source>
        <extracomment>Shown beside moving dots when a request takes longer than ten seconds.</extracomment>
        <translation>C’est plus long que d’habitude. Jusqu’à 30 secondes.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>One moment</source>
        <extracomment>Title while an order that was begun is taken back, before another coin is chosen.</extracomment>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;One moment&quot;.</extracomment>
        <translation>Vous n’avez rien payé.</translation>
    </message>
</context>
<context>
    <name>WorkingDots</name>
    <message>
        <source>Working</source>
        <extracomment>The three moving dots, as a screen reader names them.</extracomment>
        <translation>Traitement en cours</translation>
    </message>
</context>
</TS>
