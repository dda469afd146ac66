<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_419" sourcelanguage="en_US">
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with larger text, lower buttons, stronger colors.</extracomment>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Accessibility: text as large as usual. Short.</extracomment>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>Accessibility: text one and a half times as large. Short.</extracomment>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Very large text</source>
        <extracomment>Accessibility: text twice as large. Short.</extracomment>
        <translation>Texto muy grande</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <extracomment>Accessibility: everything to touch comes down, for people who sit or are small.</extracomment>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <extracomment>Accessibility: white on black.</extracomment>
        <translation>Colores más fuertes</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Accessibility: no animation.</extracomment>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>AccessPill</name>
    <message>
        <source>Accessibility</source>
        <extracomment>On the idle screen and in the help: opens larger text, lower buttons, stronger colors. One word, if there is one.</extracomment>
        <translation>Accesibilidad</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>%1 address</source>
        <extracomment>Above the address in full; %1 is the coin.</extracomment>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Your code asks for %1. You decide with your bills.</source>
        <extracomment>Below the address: the scanned link asks for this amount. The purchase depends on the bills only.</extracomment>
        <translation>Su código pide %1. Usted decide con sus billetes.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To</source>
        <extracomment>Before the address that the coins go to.</extracomment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>AddressNotices</name>
    <message>
        <source>The address is still being checked. Please wait.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed while the address is still being checked.</extracomment>
        <translation>Todavía estamos revisando la dirección. Espere, por favor.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The address could not be checked by our service.</extracomment>
        <translation>No hubo respuesta. Usted no ha pagado nada. Intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 Athena is checking it too.</source>
        <extracomment>The machine has checked the address, our service is still at it. %1 says what kind of address it is.</extracomment>
        <translation>%1 Athena también la está revisando.</translation>
    </message>
    <message>
        <source>%1 Checked here and by Athena.</source>
        <extracomment>Who has checked the address. %1 says what kind of address it is.</extracomment>
        <translation>%1 Revisada aquí y por Athena.</translation>
    </message>
    <message>
        <source>Ethereum main network only. Other networks lose the coins.</source>
        <extracomment>Below an Ethereum address: the same address exists on other networks.</extracomment>
        <translation>Solo la red principal de Ethereum. En otras redes se pierden las monedas.</translation>
    </message>
    <message>
        <source>This address carries no check. Compare every character.</source>
        <extracomment>Below an Ethereum address without capital letters: typing errors cannot be found.</extracomment>
        <translation>Esta dirección no trae comprobación. Compare cada carácter.</translation>
    </message>
    <message>
        <source>Use only a wallet that you control. Never send to somebody you have not met.</source>
        <extracomment>Below the address: against fraud.</extracomment>
        <translation>Use solo una billetera que usted controle. Nunca envíe a alguien que no conoce.</translation>
    </message>
    <message>
        <source>This address is from your Athena account.</source>
        <extracomment>Where the address comes from: nothing was scanned.</extracomment>
        <translation>Esta dirección es de su cuenta de Athena.</translation>
    </message>
    <message>
        <source>First confirm that this address is for %1.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed before the kind of address was confirmed. %1 is the coin.</extracomment>
        <translation>Primero confirme que esta dirección es de %1.</translation>
    </message>
</context>
<context>
    <name>AddressScreen</name>
    <message>
        <source>Is this your wallet?</source>
        <extracomment>Title of the screen that shows the scanned address.</extracomment>
        <translation>¿Es esta su billetera?</translation>
    </message>
    <message>
        <source>Compare the first and last characters with your phone.</source>
        <extracomment>Below &quot;Is this your wallet?&quot;.</extracomment>
        <translation>Compare el principio y el final con su teléfono.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Drops this address; the scanner waits for another one.</extracomment>
        <translation>Escanear otra vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks our service again whether the address is good.</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Yes, this is mine</source>
        <extracomment>Confirms that the address on the screen is the customer&apos;s.</extracomment>
        <translation>Sí, es la mía</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Drops this address; the customer enters another one in the app.</extracomment>
        <translation>Otra dirección</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Valid %1 address.</source>
        <extracomment>Address check: an old Bitcoin-like address. %1 is the coin.
----------
Address check: any other kind. %1 is the coin.</extracomment>
        <translation>Dirección de %1 válida.</translation>
    </message>
    <message>
        <source>Valid %1 address, script.</source>
        <extracomment>Address check: a script address. %1 is the coin.</extracomment>
        <translation>Dirección de %1 válida, script.</translation>
    </message>
    <message>
        <source>Valid %1 address, native SegWit.</source>
        <extracomment>Address check: native SegWit, a kind of address. %1 is the coin.</extracomment>
        <translation>Dirección de %1 válida, SegWit nativo.</translation>
    </message>
    <message>
        <source>Valid %1 address, Taproot.</source>
        <extracomment>Address check: Taproot, a kind of address. %1 is the coin.</extracomment>
        <translation>Dirección de %1 válida, Taproot.</translation>
    </message>
</context>
<context>
    <name>AmountScreen</name>
    <message>
        <source>Type the amount</source>
        <extracomment>Title of the screen where the amount for the card is typed.</extracomment>
        <translation>Escriba el monto</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Below &quot;Type the amount&quot;: %1 is the least, %2 the most.</extracomment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Below &quot;Type the amount&quot;; %1 is the most.</extracomment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>Starts the payment at the card terminal.</extracomment>
        <translation>Pagar con tarjeta</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <extracomment>Shows a code for the phone; who proves more with it may pay more.</extracomment>
        <translation>Aumentar límite</translation>
    </message>
</context>
<context>
    <name>AppPicture</name>
    <message>
        <source>A phone that shows an address</source>
        <extracomment>The picture on the screen that waits for an address from the app, as a screen reader names it.</extracomment>
        <translation>Un teléfono que muestra una dirección</translation>
    </message>
</context>
<context>
    <name>BillStrip</name>
    <message numerus="yes">
        <source>%n bill(s) inserted</source>
        <extracomment>The row of inserted bills, as a screen reader says it; %n is how many are in.</extracomment>
        <translation>
            <numerusform>%n billete insertado</numerusform>
            <numerusform>%n billetes insertados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Precio, con comisiones</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what is paid.</extracomment>
        <translation>Nuestra comisión (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Nuestra comisión</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Costo de la red</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>El precio incluye toda comisión. El operador no la ha publicado.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Please type the amount first.</source>
        <extracomment>The customer pressed &quot;Pay by card&quot; and has typed no amount.</extracomment>
        <translation>Primero escriba el monto.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <extracomment>The amount is below the least one; %1 is that.</extracomment>
        <translation>El monto mínimo es %1.</translation>
    </message>
    <message>
        <source>You can pay up to %1.</source>
        <extracomment>The amount is above the customer&apos;s limit; %1 is that.</extracomment>
        <translation>Puede pagar hasta %1.</translation>
    </message>
    <message>
        <source>Your bank says: not enough money on the account. Nothing was taken.</source>
        <extracomment>Card: the bank refused, not enough money.</extracomment>
        <translation>Su banco dice: no hay suficiente dinero en la cuenta. No se cobró nada.</translation>
    </message>
    <message>
        <source>Your card has expired. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Su tarjeta está vencida. No se cobró nada.</translation>
    </message>
    <message>
        <source>Your card is blocked. Please ask your bank. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Su tarjeta está bloqueada. Pregunte a su banco. No se cobró nada.</translation>
    </message>
    <message>
        <source>The PIN was wrong three times. Nothing was taken.</source>
        <extracomment>Card: the PIN was wrong three times.</extracomment>
        <translation>El PIN fue incorrecto tres veces. No se cobró nada.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was taken.</source>
        <extracomment>Card: the customer stopped it.</extracomment>
        <translation>El pago se detuvo. No se cobró nada.</translation>
    </message>
    <message>
        <source>The card was taken out too early. Nothing was taken.</source>
        <extracomment>Card: the customer took the card out.</extracomment>
        <translation>La tarjeta se retiró demasiado pronto. No se cobró nada.</translation>
    </message>
    <message>
        <source>The card terminal waited too long. Nothing was taken.</source>
        <extracomment>Card: nobody did anything at the terminal.</extracomment>
        <translation>La terminal de tarjetas esperó demasiado. No se cobró nada.</translation>
    </message>
    <message>
        <source>Your bank did not answer. Nothing was taken.</source>
        <extracomment>Card: the terminal got no answer from the bank.</extracomment>
        <translation>Su banco no respondió. No se cobró nada.</translation>
    </message>
    <message>
        <source>The card terminal did not start. Nothing was taken.</source>
        <extracomment>Card: the terminal does not work.</extracomment>
        <translation>La terminal de tarjetas no empezó. No se cobró nada.</translation>
    </message>
    <message>
        <source>The card terminal was interrupted. Nothing was taken.</source>
        <extracomment>Card: the terminal&apos;s power went.</extracomment>
        <translation>La terminal de tarjetas se interrumpió. No se cobró nada.</translation>
    </message>
    <message>
        <source>Your bank did not accept the payment. Nothing was taken.</source>
        <extracomment>Card: the bank refused for a reason of its own.</extracomment>
        <translation>Su banco no aceptó el pago. No se cobró nada.</translation>
    </message>
    <message>
        <source>The card terminal is starting…</source>
        <extracomment>What the customer waits for while the card terminal begins.</extracomment>
        <translation>La terminal de tarjetas está empezando…</translation>
    </message>
    <message>
        <source>Insert or hold your card at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Introduzca o acerque su tarjeta a la terminal</translation>
    </message>
    <message>
        <source>Type your PIN at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Escriba su PIN en la terminal</translation>
    </message>
    <message>
        <source>That PIN was wrong. Type it again at the terminal</source>
        <extracomment>What to do at the card terminal after a wrong PIN.</extracomment>
        <translation>Ese PIN no es correcto. Escríbalo otra vez en la terminal</translation>
    </message>
    <message>
        <source>Your bank is being asked…</source>
        <extracomment>The terminal asks the bank.</extracomment>
        <translation>Consultando a su banco…</translation>
    </message>
    <message>
        <source>Stopping. If money was taken, it goes back.</source>
        <extracomment>The customer has pressed Stop while the terminal is at work.</extracomment>
        <translation>Deteniendo. Si se cobró algo, se devuelve.</translation>
    </message>
    <message>
        <source>Asking the terminal what became of your payment…</source>
        <extracomment>After a power cut in the middle of a payment.</extracomment>
        <translation>Preguntando a la terminal qué pasó con su pago…</translation>
    </message>
    <message>
        <source>The card terminal does not answer. We keep trying.</source>
        <extracomment>The terminal does not answer in the middle of a payment.</extracomment>
        <translation>La terminal de tarjetas no responde. Seguimos intentando.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Your claim code</source>
        <extracomment>Above the claim code: who has it gets the money.</extracomment>
        <translation>Su código de reclamo</translation>
    </message>
    <message>
        <source>Take a photo. Show it to nobody else.</source>
        <extracomment>Below the claim code.</extracomment>
        <translation>Tómele una foto. No se lo muestre a nadie más.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>It is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;Your claim code&quot;.</extracomment>
        <translation>Está en la pantalla. No se dice en voz alta.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Su recibo está en este código</translation>
    </message>
</context>
<context>
    <name>ClaimFrame</name>
    <message>
        <source>I have it (%1)</source>
        <extracomment>The customer has the claim code and leaves; the number counts the seconds until the screen closes by itself.</extracomment>
        <translation>Ya lo tengo (%1)</translation>
    </message>
    <message>
        <source>I have it</source>
        <extracomment>The customer has the claim code and leaves.</extracomment>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Guarde este código y llámenos.</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Recibo</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>Something in the machine does not work right now.</source>
        <extracomment>Out of service, for a reason that has no words of its own.</extracomment>
        <translation>Algo en la máquina no funciona en este momento.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Out of service: what to do when it is not known how long it takes.</extracomment>
        <translation>Vuelva más tarde o llámenos.</translation>
    </message>
    <message>
        <source>The machine is starting.</source>
        <extracomment>Out of service: the machine has just been switched on.</extracomment>
        <translation>La máquina se está iniciando.</translation>
    </message>
    <message>
        <source>The machine cannot keep its records.</source>
        <extracomment>Out of service: the machine&apos;s own records cannot be written.</extracomment>
        <translation>La máquina no puede guardar sus registros.</translation>
    </message>
    <message>
        <source>The clock of the machine is wrong.</source>
        <extracomment>Out of service: the clock is so wrong that connections fail.</extracomment>
        <translation>El reloj de la máquina está mal.</translation>
    </message>
    <message>
        <source>The bill slot does not work right now.</source>
        <extracomment>Out of service: the slot that takes bills.</extracomment>
        <translation>La ranura de billetes no funciona en este momento.</translation>
    </message>
    <message>
        <source>The code scanner does not work right now.</source>
        <extracomment>Out of service: the scanner that reads wallet codes.</extracomment>
        <translation>El lector de códigos no funciona en este momento.</translation>
    </message>
    <message>
        <source>There is no price right now.</source>
        <extracomment>Out of service: no valid prices.</extracomment>
        <translation>No hay precio en este momento.</translation>
    </message>
    <message>
        <source>Our service does not answer this machine.</source>
        <extracomment>Out of service: the back end refuses this machine.</extracomment>
        <translation>Nuestro servicio no le responde a esta máquina.</translation>
    </message>
    <message>
        <source>Our staff must look at the machine first.</source>
        <extracomment>Out of service: somebody must look at the machine first.</extracomment>
        <translation>Nuestro personal debe revisar primero la máquina.</translation>
    </message>
    <message>
        <source>A bill from earlier is still being counted.</source>
        <extracomment>Out of service: a bill from before a power cut.</extracomment>
        <translation>Todavía se está contando un billete anterior.</translation>
    </message>
    <message>
        <source>The machine is not set up as it should be.</source>
        <extracomment>Out of service: the machine&apos;s settings, or files that they name, are missing or wrong.</extracomment>
        <translation>La máquina no está configurada como debe.</translation>
    </message>
    <message>
        <source>This machine has not been set up yet.</source>
        <extracomment>Out of service: the machine has not been put into operation.</extracomment>
        <translation>Esta máquina todavía no está configurada.</translation>
    </message>
    <message>
        <source>Please wait. This takes about a minute.</source>
        <extracomment>Out of service: how long starting takes.
----------
Out of service: how long the counting takes.</extracomment>
        <translation>Espere, por favor. Tarda cerca de un minuto.</translation>
    </message>
    <message>
        <source>Nothing may be sold at this place right now.</source>
        <extracomment>Out of service: the rules of the place are missing, not valid, or do not allow sales.</extracomment>
        <translation>Ahora no se puede vender nada en este lugar.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. Please come back later, or call us.</source>
        <extracomment>Out of service: the machine needs nobody to find out that it works again.</extracomment>
        <translation>La máquina vuelve a intentarlo sola. Vuelva más tarde o llámenos.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. This usually takes a few minutes.</source>
        <extracomment>Out of service: how long missing prices usually last.</extracomment>
        <translation>La máquina vuelve a intentarlo sola. Suele tardar unos minutos.</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code: %1 of %2 digits</source>
        <extracomment>The field with the code, as a screen reader names it; %1 is how many digits are in, %2 how many it takes.</extracomment>
        <translation>Código: %1 de %2 dígitos</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Enter the code</source>
        <extracomment>Title of the screen where the code from the text message is typed.</extracomment>
        <translation>Ingrese el código</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Below &quot;Enter the code&quot;; %1 is the phone number, masked.</extracomment>
        <translation>Lo enviamos al %1.</translation>
    </message>
    <message>
        <source>We sent it to your phone.</source>
        <extracomment>Below &quot;Enter the code&quot;, when the number is not shown.</extracomment>
        <translation>Lo enviamos a su teléfono.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Checks the code and goes on.</extracomment>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Please type all six digits first.</source>
        <extracomment>Code: &quot;Continue&quot; was pressed before six digits were in.</extracomment>
        <translation>Primero escriba los seis dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right. %n try(s) left.</source>
        <extracomment>Code: it was wrong; %n is how often one may still try.</extracomment>
        <translation>
            <numerusform>Este código no es correcto. Queda %n intento.</numerusform>
            <numerusform>Este código no es correcto. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Code: no answer from our service.</extracomment>
        <translation>No hubo respuesta. Intente de nuevo.</translation>
    </message>
    <message>
        <source>We have sent you a new code.</source>
        <extracomment>Code: a new text message is on its way.</extracomment>
        <translation>Le enviamos un código nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Code: a new one may not be asked for yet.</extracomment>
        <translation>
            <numerusform>Espere %n segundo e intente de nuevo.</numerusform>
            <numerusform>Espere %n segundos e intente de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinChoice</name>
    <message>
        <source>No price right now</source>
        <extracomment>In the list of coins, instead of a price that is missing.</extracomment>
        <translation>Sin precio por ahora</translation>
    </message>
    <message>
        <source>Market %1</source>
        <extracomment>In the list of coins, below our price; %1 is the price of the market.</extracomment>
        <translation>Mercado %1</translation>
    </message>
</context>
<context>
    <name>CoinScreen</name>
    <message>
        <source>What would you like to buy?</source>
        <extracomment>Title of the screen with the coins.</extracomment>
        <translation>¿Qué desea comprar?</translation>
    </message>
    <message>
        <source>Price for one coin, all fees included.</source>
        <extracomment>Below the title, above the coins with their prices.</extracomment>
        <translation>Precio de una moneda, con todas las comisiones.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This coin has no price right now. Please choose another one.</source>
        <extracomment>After touching a coin that has no price at the moment.</extracomment>
        <translation>Esta moneda no tiene precio ahora. Elija otra, por favor.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Reference</source>
        <extracomment>Beside the phone number: names the machine or the purchase to the help desk.</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Llámenos</translation>
    </message>
</context>
<context>
    <name>CountryOverlay</name>
    <message>
        <source>Country of your number</source>
        <extracomment>Title of the list of countries for the phone number.</extracomment>
        <translation>País de su número</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the list of countries; the country stays as it was.</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>DeliveredScreen</name>
    <message>
        <source>Your %1 has been sent</source>
        <extracomment>Title at the end of a purchase, once the coins have been sent; %1 is the coin.</extracomment>
        <translation>Ya enviamos su %1</translation>
    </message>
    <message>
        <source>Your %1 is on its way</source>
        <extracomment>Title at the end of a purchase, before the coins have been sent; %1 is the coin.</extracomment>
        <translation>Su %1 está en camino</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the last screen; the number counts the seconds until it closes by itself.</extracomment>
        <translation>Terminar (%1)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Your %1 is bought</source>
        <extracomment>Title at the end of a purchase whose coins are held back for some hours; %1 is the coin.</extracomment>
        <translation>Su %1 está comprado</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>A band over every screen of a demonstration machine.</extracomment>
        <translation>Demostración, sin monedas reales</translation>
    </message>
</context>
<context>
    <name>DisclosureScreen</name>
    <message>
        <source>Before you start</source>
        <extracomment>Title of the screen with the terms.</extracomment>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the purchase; nothing has been paid yet.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you see is what you pay. Every fee is shown first.</source>
        <extracomment>Terms, first sentence: the price has every fee in it.</extracomment>
        <translation>Lo que ve es lo que paga. Primero mostramos cada comisión.</translation>
    </message>
    <message>
        <source>A crypto payment is final. Nobody can take it back.</source>
        <extracomment>Terms, second sentence.</extracomment>
        <translation>Un pago en cripto es definitivo. Nadie puede revertirlo.</translation>
    </message>
    <message>
        <source>Send only to a wallet that you control.</source>
        <extracomment>Terms, third sentence.</extracomment>
        <translation>Envíe solo a una billetera que usted controle.</translation>
    </message>
    <message>
        <source>You buy from %1. By going on you accept its terms.</source>
        <extracomment>Terms, last sentence. %1 is the company that runs the machine.</extracomment>
        <translation>Usted le compra a %1. Al seguir, acepta sus condiciones.</translation>
    </message>
</context>
<context>
    <name>DoubtNotice</name>
    <message>
        <source>A bill of %1 is not counted yet. See your receipt.</source>
        <extracomment>A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.</extracomment>
        <translation>Un billete de %1 aún sin contar. Vea su recibo.</translation>
    </message>
    <message>
        <source>A bill of %1 is not counted yet. Tell us when you call.</source>
        <extracomment>A bill was lost track of, and there is no whole receipt. %1 is its value. The help desk settles it.</extracomment>
        <translation>Un billete de %1 aún sin contar. Díganoslo al llamar.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. See your receipt.</source>
        <extracomment>Coins were bought for less than was paid. %1 is the rest. It stands on the receipt.</extracomment>
        <translation>Le debemos %1 de lo que pagó. Vea su recibo.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. Tell us when you call.</source>
        <extracomment>Coins were bought for less than was paid, and no receipt says so. %1 is the rest.</extracomment>
        <translation>Le debemos %1 de lo que pagó. Díganoslo al llamar.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Other machines nearby</source>
        <extracomment>Out of service: above the addresses of other machines of the same operator.</extracomment>
        <translation>Otras máquinas cercanas</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>What happened</source>
        <extracomment>On an error screen, above what has gone wrong.</extracomment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>On an error screen, above the sentence that says where the money is.</extracomment>
        <translation>Su dinero</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>On an error screen, above what the customer can do.</extracomment>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>On the screen of a machine out of service, above when it will work again.</extracomment>
        <translation>Cuánto tiempo</translation>
    </message>
</context>
<context>
    <name>FinishSteps</name>
    <message>
        <source>Counting your last bill</source>
        <extracomment>While the purchase is being made, first of three steps.</extracomment>
        <translation>Contando su último billete</translation>
    </message>
    <message>
        <source>Booking your purchase with Athena</source>
        <extracomment>While the purchase is being made, second of three steps.</extracomment>
        <translation>Registrando su compra con Athena</translation>
    </message>
    <message>
        <source>Sending the coins to your wallet</source>
        <extracomment>While the purchase is being made, last of three steps.</extracomment>
        <translation>Enviando las monedas a su billetera</translation>
    </message>
    <message>
        <source>Debiting your card</source>
        <extracomment>While a purchase by card is being made, first of three steps.</extracomment>
        <translation>Cobrando a su tarjeta</translation>
    </message>
    <message numerus="yes">
        <source>Sending the coins after %n hour(s)</source>
        <extracomment>While the purchase is being made, last of three steps, where the rules of the place hold the coins back.</extracomment>
        <translation>
            <numerusform>Enviar las monedas después de %n hora</numerusform>
            <numerusform>Enviar las monedas después de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishingScreen</name>
    <message>
        <source>Buying your %1</source>
        <extracomment>Title while the purchase is being made; %1 is the coin.</extracomment>
        <translation>Comprando su %1</translation>
    </message>
    <message>
        <source>Please stay. Your receipt comes next.</source>
        <extracomment>Below the title while the purchase is being made.</extracomment>
        <translation>No se vaya. Sigue su recibo.</translation>
    </message>
    <message>
        <source>This usually takes a few seconds.</source>
        <extracomment>While the purchase is being made: how long it usually takes.</extracomment>
        <translation>Suele tardar unos segundos.</translation>
    </message>
    <message>
        <source>Up to 30 seconds. You get a receipt in any case.</source>
        <extracomment>While the purchase is being made and takes more than ten seconds. After 30 seconds there is a receipt in any case.</extracomment>
        <translation>Hasta 30 segundos. En todo caso recibirá un recibo.</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Follow it on your phone</source>
        <extracomment>Beside a code that leads to the transaction.</extracomment>
        <translation>Sígalo en su teléfono</translation>
    </message>
    <message>
        <source>Scan to see the transaction. It usually confirms within 30 minutes.</source>
        <extracomment>Beside a code that leads to the transaction, once it was sent.</extracomment>
        <translation>Escanee para ver la transacción. Suele confirmarse en 30 minutos.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Above the short number of the transaction.</extracomment>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>If nothing arrives, your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet: who has the code can ask for the money.</extracomment>
        <translation>Si nada llega, su reclamo</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Llámenos</translation>
    </message>
    <message>
        <source>The code is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;If nothing arrives, your claim&quot;.</extracomment>
        <translation>El código está en la pantalla. No se dice en voz alta.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Su recibo está en este código</translation>
    </message>
    <message>
        <source>Scan it and keep it, or take a photo.</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Escanéelo y guárdelo, o tómele una foto.</translation>
    </message>
    <message>
        <source>Scan to see when it is sent. You may go.</source>
        <extracomment>Beside a code that leads to the transaction, before it was sent.</extracomment>
        <translation>Escanee para ver el envío. Puede irse.</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Above the kind of card and its last four digits.</extracomment>
        <translation>Pagado con tarjeta</translation>
    </message>
    <message>
        <source>Your claim for the rest</source>
        <extracomment>Above a claim code, once the coins have been sent: for a bill that is not counted yet, or money that was not bought for.</extracomment>
        <translation>Su reclamo por el resto</translation>
    </message>
    <message>
        <source>Your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet and some of the money is owed in any case.</extracomment>
        <translation>Su reclamo</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read aloud for the button with the language&apos;s name; %1 is that name.</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>At the top of every screen; opens the help.</extracomment>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help.</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Your money is counted and safe. You get coins or a claim.</source>
        <extracomment>Help, while money is inside the machine.</extracomment>
        <translation>Su dinero está contado y seguro. Recibirá monedas o un reclamo.</translation>
    </message>
    <message>
        <source>You have not paid anything. You may leave at any time.</source>
        <extracomment>Help, while no money is inside.</extracomment>
        <translation>Usted no ha pagado nada. Puede irse cuando quiera.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet app and cash.</source>
        <extracomment>Help: what the customer needs.</extracomment>
        <translation>Necesita un teléfono, una billetera digital y efectivo.</translation>
    </message>
    <message>
        <source>Your wallet shows its address under Receive.</source>
        <extracomment>Help: where the address comes from.</extracomment>
        <translation>Su billetera muestra su dirección en Recibir.</translation>
    </message>
    <message>
        <source>We use your number to sign you in. It is not kept here.</source>
        <extracomment>Help: what happens with the customer&apos;s data.</extracomment>
        <translation>Usamos su número para identificarlo. No se guarda aquí.</translation>
    </message>
    <message>
        <source>Somebody sent you here? Stop and call us.</source>
        <extracomment>Help: against fraud.</extracomment>
        <translation>¿Alguien lo mandó aquí? Deténgase y llámenos.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I was scammed</source>
        <extracomment>Help: for victims of a scam; says what to do and whom to call, and can stop the purchase.</extracomment>
        <translation>Me estafaron</translation>
    </message>
    <message>
        <source>Number keys: 8 and 2 move, 5 presses, star goes back.</source>
        <extracomment>Help: how the kiosk is used by the number keys below the screen. &quot;Star&quot; is the key with the asterisk.</extracomment>
        <translation>Teclas: 8 y 2 mueven, 5 pulsa, asterisco vuelve atrás.</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <extracomment>Help, while headphones are in: makes the screen black, so that nobody else can read it. Speech goes on.</extracomment>
        <translation>Oscurecer la pantalla</translation>
    </message>
    <message>
        <source>Your money is safe. You get coins, or it goes back to your card.</source>
        <extracomment>Help, while a card is debited or has been.</extracomment>
        <translation>Su dinero está seguro. Recibe monedas, o vuelve a su tarjeta.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet, and cash or a debit card.</source>
        <extracomment>Help: what the customer needs, where the machine takes cards.</extracomment>
        <translation>Necesita un teléfono, una billetera digital, y efectivo o tarjeta de débito.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet and a debit card.</source>
        <extracomment>Help: what the customer needs, while the machine takes cards only.</extracomment>
        <translation>Necesita un teléfono, una billetera digital y una tarjeta de débito.</translation>
    </message>
</context>
<context>
    <name>IdleFacts</name>
    <message>
        <source>From %1, up to %2 a day</source>
        <extracomment>On the idle screen: the smallest amount and the largest of a day; both are money.</extracomment>
        <translation>Desde %1 y hasta %2 al día</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the idle screen: the smallest amount that can be bought for.</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <extracomment>On the idle screen: how long a purchase takes.</extracomment>
        <translation>
            <numerusform>Cerca de %n minuto</numerusform>
            <numerusform>Cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>You need your phone, a wallet and your ID in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a checked identity.</extracomment>
        <translation>Necesita su teléfono, una billetera y su identificación en Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone, a wallet and a profile in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a full profile.</extracomment>
        <translation>Necesita su teléfono, una billetera y un perfil en Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet. Small amounts without ID.</source>
        <extracomment>On the idle screen: what a customer needs where a phone number is enough for small amounts.</extracomment>
        <translation>Necesita su teléfono y una billetera. Montos pequeños sin identificación.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet.</source>
        <extracomment>On the idle screen: what a customer needs.</extracomment>
        <translation>Necesita su teléfono y una billetera.</translation>
    </message>
    <message>
        <source>Takes %1, and debit cards</source>
        <extracomment>On the idle screen: what the machine takes; %1 is a list of the amounts of its bills.</extracomment>
        <translation>Acepta %1 y tarjetas de débito</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>On the idle screen: the bills that the machine takes; %1 is a list of amounts.</extracomment>
        <translation>Acepta %1</translation>
    </message>
    <message>
        <source>%1. New customers up to %2.</source>
        <extracomment>On the idle screen: %1 is &quot;From $10, up to $1,000 a day&quot;, %2 what new customers may buy for in a day.</extracomment>
        <translation>%1. Clientes nuevos, hasta %2.</translation>
    </message>
    <message>
        <source>Takes debit cards. No bills right now.</source>
        <extracomment>On the idle screen: what the machine takes while its bill slot does not work.</extracomment>
        <translation>Acepta tarjetas de débito. Por ahora no acepta billetes.</translation>
    </message>
    <message>
        <source>From %1, up to %2 at a time</source>
        <extracomment>On the idle screen: the smallest amount and the largest of one purchase; both are money.</extracomment>
        <translation>Desde %1 y hasta %2 por compra</translation>
    </message>
</context>
<context>
    <name>IdleFoot</name>
    <message>
        <source>License %1</source>
        <extracomment>At the foot of the idle screen; %1 is the number of the operator&apos;s license.</extracomment>
        <translation>Licencia %1</translation>
    </message>
</context>
<context>
    <name>IdlePrices</name>
    <message>
        <source>What one coin costs now, all fees included</source>
        <extracomment>On the idle screen, above the prices of the coins.</extracomment>
        <translation>Lo que cuesta una moneda ahora, con todo incluido</translation>
    </message>
</context>
<context>
    <name>IdlePromise</name>
    <message>
        <source>Buy bitcoin with cash.</source>
        <extracomment>The headline of the idle screen: what this machine does, in the largest letters. Keep it short.</extracomment>
        <translation>Bitcoin con efectivo.</translation>
    </message>
    <message>
        <source>Buy bitcoin by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only. Keep it short.</extracomment>
        <translation>Bitcoin con tarjeta.</translation>
    </message>
    <message>
        <source>Buy crypto by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only, and sells no bitcoin. Keep it short.</extracomment>
        <translation>Cripto con tarjeta.</translation>
    </message>
    <message>
        <source>Buy crypto with cash.</source>
        <extracomment>The headline of the idle screen of a machine that sells no bitcoin, in the largest letters. Keep it short.</extracomment>
        <translation>Cripto con efectivo.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The large button of the idle screen; begins a purchase.</extracomment>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title of the warning before a screen gives up.</extracomment>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>We then finish with the money that is in.</source>
        <extracomment>Warning before a screen gives up, while money is inside.</extracomment>
        <translation>Después terminamos con el dinero que está adentro.</translation>
    </message>
    <message>
        <source>We then start over. You have not paid anything.</source>
        <extracomment>Warning before a screen gives up, while nothing is inside.</extracomment>
        <translation>Después volvemos al inicio. Usted no ha pagado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>The countdown of the warning.</extracomment>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Gives the customer more time; may be pressed again and again.</extracomment>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>InsertAmount</name>
    <message>
        <source>You inserted</source>
        <extracomment>Above the money that has been inserted.</extracomment>
        <translation>Usted insertó</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Usted recibe</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Above a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>You paid by card</source>
        <extracomment>Above the money that was taken from the card.</extracomment>
        <translation>Pagó con tarjeta</translation>
    </message>
</context>
<context>
    <name>InsertFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Precio, con comisiones</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what was inserted.</extracomment>
        <translation>Nuestra comisión (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Nuestra comisión</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Costo de la red</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Todavía puede insertar hasta</translation>
    </message>
    <message>
        <source>Raise my limit</source>
        <extracomment>Shows a code for the phone, by which the customer may insert more. Short.</extracomment>
        <translation>Aumentar mi límite</translation>
    </message>
</context>
<context>
    <name>InsertNotices</name>
    <message>
        <source>This takes longer than usual. Up to 20 seconds.</source>
        <extracomment>Bills: a bill moves for more than ten seconds.</extracomment>
        <translation>Tarda más de lo normal. Hasta 20 segundos.</translation>
    </message>
</context>
<context>
    <name>InsertScreen</name>
    <message>
        <source>Insert your bills</source>
        <extracomment>Title of the screen that takes the bills.</extracomment>
        <translation>Inserte sus billetes</translation>
    </message>
    <message>
        <source>One at a time: %1</source>
        <extracomment>Below &quot;Insert your bills&quot;; %1 are the bills that are taken, e.g. &quot;$1, $5, $10, $20&quot;.</extracomment>
        <translation>Uno por uno: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back; only while no bill is in.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends the purchase; only while no bill is in.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Finish and buy %1 of %2</source>
        <extracomment>Ends inserting and buys. %1 is the money, %2 the coin.</extracomment>
        <translation>Terminar y comprar %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Ends inserting; nothing is in yet, so it only says what is missing.</extracomment>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>InsertWords</name>
    <message>
        <source>Please insert a bill first.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed while nothing is in.</extracomment>
        <translation>Primero inserte un billete.</translation>
    </message>
    <message>
        <source>You need at least %1. Please insert more.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed below the least amount. %1 is that amount.</extracomment>
        <translation>Necesita al menos %1. Inserte más, por favor.</translation>
    </message>
    <message>
        <source>Your bill came back. It cannot be accepted now.</source>
        <extracomment>Bills: given back because our service refused it.</extracomment>
        <translation>Su billete salió. No podemos aceptarlo ahora.</translation>
    </message>
    <message>
        <source>Your bill came back: no answer. Please try again.</source>
        <extracomment>Bills: given back because our service did not answer.</extracomment>
        <translation>Su billete salió: no hubo respuesta. Intente de nuevo.</translation>
    </message>
    <message>
        <source>This bill was not accepted. Smooth it or try another.</source>
        <extracomment>Bills: the machine did not recognise it.</extracomment>
        <translation>Este billete no se aceptó. Alíselo o pruebe otro.</translation>
    </message>
    <message>
        <source>Your bill came back. It was not counted.</source>
        <extracomment>Bills: it came back and was not counted.</extracomment>
        <translation>Su billete salió. No se contó.</translation>
    </message>
    <message>
        <source>The last bill is still being counted. Please wait.</source>
        <extracomment>Bills: the machine waits for a bill that is still moving.</extracomment>
        <translation>Todavía se cuenta el último billete. Espere, por favor.</translation>
    </message>
    <message>
        <source>Checking your bill…</source>
        <extracomment>Bills: a bill is inside and being checked.</extracomment>
        <translation>Revisando su billete…</translation>
    </message>
    <message>
        <source>Taking your bill…</source>
        <extracomment>Bills: a bill is moving into the cash box.</extracomment>
        <translation>Recibiendo su billete…</translation>
    </message>
    <message>
        <source>Your bill comes back. Please take it.</source>
        <extracomment>Bills: a bill is coming out again.</extracomment>
        <translation>Su billete sale. Retírelo, por favor.</translation>
    </message>
    <message>
        <source>Your limit is reached. Press Finish.</source>
        <extracomment>Bills: no bill fits under the limit any more.</extracomment>
        <translation>Llegó a su límite. Oprima Terminar.</translation>
    </message>
    <message>
        <source>Closing the bill slot…</source>
        <extracomment>Bills: the slot is being closed.</extracomment>
        <translation>Cerrando la ranura de billetes…</translation>
    </message>
    <message>
        <source>The bill slot has stopped. Your money is counted. Press Finish.</source>
        <extracomment>Bills: the slot has a fault; what is in counts.</extracomment>
        <translation>La ranura se detuvo. Su dinero está contado. Oprima Terminar.</translation>
    </message>
    <message>
        <source>Your limit is higher now. You can go on.</source>
        <extracomment>Bills: the phone has proved more; what may still be inserted is shown beside it.</extracomment>
        <translation>Su límite ahora es más alto. Puede seguir.</translation>
    </message>
    <message>
        <source>Your limit is the same as before. You can go on.</source>
        <extracomment>Bills: the phone has proved nothing more in time.</extracomment>
        <translation>Su límite es el mismo de antes. Puede seguir.</translation>
    </message>
    <message>
        <source>Your bill of %1 came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit. %1 is the bill, e.g. $50.</extracomment>
        <translation>Su billete de %1 salió: supera su límite.</translation>
    </message>
    <message>
        <source>Your bill came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit, and taken out already.</extracomment>
        <translation>Su billete salió: supera su límite.</translation>
    </message>
    <message>
        <source>The bill slot does not answer. Please wait: your bill is being looked for.</source>
        <extracomment>Bills: a bill was to come out, and the slot has lost its power or its cable. Up to 20 seconds.</extracomment>
        <translation>La ranura de billetes no responde. Espere: estamos buscando su billete.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Number pad</source>
        <extracomment>The number pad, as a screen reader names it.</extracomment>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>On the number pad; removes every digit that was typed.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <extracomment>On the number pad; removes the last digit. Read aloud only.</extracomment>
        <translation>Borrar el último dígito</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins the last two coin names of a list: &quot;Bitcoin or Litecoin&quot;. Shown on the scan and address screens.</extracomment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Canceled</source>
        <extracomment>Title after the customer has ended the purchase before paying.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;Canceled&quot;.</extracomment>
        <translation>Usted no ha pagado nada.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>Title after too many wrong codes: the sign-in has ended.</extracomment>
        <translation>Demasiados códigos incorrectos</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The sign-in by text message is locked for a while. Please come back later.</source>
        <extracomment>After too many wrong codes: what to do.</extracomment>
        <translation>El ingreso por mensaje está bloqueado por un rato. Vuelva más tarde.</translation>
    </message>
</context>
<context>
    <name>LimitScreen</name>
    <message>
        <source>Is a bill still in the slot? Wait for it, or call us.</source>
        <extracomment>The machine had to stop in the middle of a purchase, perhaps with a bill in its slot that was not counted.</extracomment>
        <translation>¿Aún hay un billete en la ranura? Espere a que salga o llámenos.</translation>
    </message>
    <message>
        <source>You cannot buy right now</source>
        <extracomment>Title when a customer is signed in and has no limit left.</extracomment>
        <translation>Ahora no puede comprar</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Our service refused in the middle of a purchase, before any money was in.</extracomment>
        <translation>No se pudo hacer la compra. No se compraron monedas.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Our service refused in the middle of a purchase: what to do.</extracomment>
        <translation>Vuelva más tarde o llámenos.</translation>
    </message>
    <message>
        <source>Your sign-in does not allow a purchase yet.</source>
        <extracomment>Limit: the customer&apos;s level is too low.</extracomment>
        <translation>Su registro todavía no permite comprar.</translation>
    </message>
    <message>
        <source>Your limit for the last 24 hours is used up.</source>
        <extracomment>Limit: the customer has bought as much as is allowed.</extracomment>
        <translation>Ya usó su límite de las últimas 24 horas.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Limit: nothing was paid.</extracomment>
        <translation>Usted no ha pagado nada.</translation>
    </message>
    <message>
        <source>Scan your ID in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 3 is needed.</extracomment>
        <translation>Escanee su identificación en Athena Mobile. Luego vuelva.</translation>
    </message>
    <message>
        <source>Complete your profile in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 2 is needed.</extracomment>
        <translation>Complete su perfil en Athena Mobile. Luego vuelva.</translation>
    </message>
    <message>
        <source>Please come back tomorrow.</source>
        <extracomment>Limit: only time helps.</extracomment>
        <translation>Vuelva mañana, por favor.</translation>
    </message>
    <message>
        <source>This machine had to stop. No coins were bought.</source>
        <extracomment>The bill slot or our service failed in the middle of a purchase, before any money was in.</extracomment>
        <translation>Esta máquina tuvo que parar. No se compraron monedas.</translation>
    </message>
    <message>
        <source>Sign in with the app</source>
        <extracomment>To who signed in by text message, and may not buy: signs in by phone, which may prove more.</extracomment>
        <translation>Entrar con la aplicación</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the screen; nothing was paid. The number counts the seconds until it closes by itself.</extracomment>
        <translation>Terminar (%1)</translation>
    </message>
    <message>
        <source>Too little is left of your limit for a purchase.</source>
        <extracomment>Limit: less is left of it than the smallest bill or the smallest purchase.</extracomment>
        <translation>Lo que queda de su límite no alcanza para comprar.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Scan with Athena Mobile</source>
        <extracomment>Title of the screen with the code for the customer&apos;s phone. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>Escanee con Athena Mobile</translation>
    </message>
    <message>
        <source>Your phone signs in. Nothing to type.</source>
        <extracomment>Below &quot;Scan with Athena Mobile&quot;.</extracomment>
        <translation>Su teléfono lo identifica. No hay nada que escribir.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use a text message instead</source>
        <extracomment>Leaves the code for the phone and signs in by a text message.</extracomment>
        <translation>Usar un mensaje de texto</translation>
    </message>
    <message>
        <source>New code</source>
        <extracomment>Shows another code for the phone.</extracomment>
        <translation>Nuevo código</translation>
    </message>
</context>
<context>
    <name>LoginState</name>
    <message>
        <source>Waiting for your phone… %1</source>
        <extracomment>Below the code for the phone; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>Esperando su teléfono… %1</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one, or use a text message.</source>
        <extracomment>The code for the phone was shown for its whole time and nobody signed in.</extracomment>
        <translation>Este código ya venció. Pida uno nuevo o use un mensaje de texto.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The code for the phone could not be fetched.</extracomment>
        <translation>No recibimos respuesta. No ha pagado nada. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LoginSteps</name>
    <message>
        <source>Open Athena Mobile or any BitID wallet</source>
        <extracomment>Signing in by phone, first step. BitID is a standard that some wallets know.</extracomment>
        <translation>Abra Athena Mobile o cualquier billetera BitID</translation>
    </message>
    <message>
        <source>Point the camera at this code</source>
        <extracomment>Signing in by phone, second step.</extracomment>
        <translation>Apunte la cámara a este código</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <extracomment>Signing in by phone, third step.</extracomment>
        <translation>Apruebe en su teléfono</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Below the steps of signing in by phone: before this machine&apos;s number, which the phone may show, too.</extracomment>
        <translation>Esta máquina</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Digit</source>
        <extracomment>Said aloud in place of a digit that was typed: which one it was is nobody else&apos;s business.</extracomment>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Said aloud after the last digit was erased.</extracomment>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Speech is on. Keys 8 and 2 move. 5 presses. Star goes back. 0 pauses, goes on, or says it again.</source>
        <extracomment>Said aloud when headphones are put in: the keys of the number pad below the screen.</extracomment>
        <translation>La voz está activada. Las teclas 8 y 2 mueven. 5 pulsa. Asterisco vuelve atrás. 0 pausa, continúa o repite.</translation>
    </message>
    <message>
        <source>1 spells an address. 3 makes the screen dark. 7 is quieter, 9 is louder.</source>
        <extracomment>Said aloud when headphones are put in, after the first sentence about the keys.</extracomment>
        <translation>1 deletrea una dirección. 3 oscurece la pantalla. 7 baja el volumen, 9 lo sube.</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>Said aloud before a capital letter of an address; %1 is the letter.</extracomment>
        <translation>mayúscula %1</translation>
    </message>
    <message>
        <source>There is no address on this screen.</source>
        <extracomment>Said aloud when an address was to be spelled and there is none.</extracomment>
        <translation>No hay ninguna dirección en esta pantalla.</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>The screen is dark. A touch or key 3 brings it back.</source>
        <extracomment>Said aloud after the screen was made dark, so that nobody else can read it.</extracomment>
        <translation>La pantalla está oscura. Un toque o la tecla 3 la devuelve.</translation>
    </message>
    <message>
        <source>The screen is visible.</source>
        <extracomment>Said aloud after the dark screen was made visible again.</extracomment>
        <translation>La pantalla está visible.</translation>
    </message>
</context>
<context>
    <name>NextBill</name>
    <message>
        <source>next bill</source>
        <extracomment>In the row of inserted bills: the empty place of the next one. Short.</extracomment>
        <translation>otro billete</translation>
    </message>
</context>
<context>
    <name>NightPrice</name>
    <message>
        <source>%1 above the market</source>
        <extracomment>On the idle screen, below a coin&apos;s name: how much its price is above the market&apos;s, e.g. &quot;6.9 %&quot;.</extracomment>
        <translation>%1 sobre el mercado</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Mobile number</source>
        <extracomment>The field with the phone number, as a screen reader names it.</extracomment>
        <translation>Número de celular</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <extracomment>Read aloud for the button that changes the country; %1 is its name now.</extracomment>
        <translation>País: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>Read aloud for the field with the phone number: how many digits are in.</extracomment>
        <translation>
            <numerusform>%n dígito marcado</numerusform>
            <numerusform>%n dígitos marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>Out of service</source>
        <extracomment>Title of the screen of a machine that cannot sell right now.</extracomment>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>This machine takes no bills right now.</source>
        <extracomment>Below the title &quot;Out of service&quot;.</extracomment>
        <translation>Esta máquina no recibe billetes ahora.</translation>
    </message>
    <message>
        <source>Did you pay here before? Keep your receipt. Your purchase goes on without you.</source>
        <extracomment>Out of service: reassures somebody who has paid at this machine before.</extracomment>
        <translation>¿Ya pagó aquí? Guarde su recibo. Su compra sigue sin usted.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Beside the phone number: the machine&apos;s own number, for the help desk.</extracomment>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>We expect it to work again on %1.</source>
        <extracomment>Out of service: what the operator expects; %1 is a day and a time.</extracomment>
        <translation>Esperamos que vuelva a funcionar el %1.</translation>
    </message>
    <message>
        <source>Have your receipt or claim code at hand.</source>
        <extracomment>Out of service, below the phone number of the help desk.</extracomment>
        <translation>Tenga a mano su recibo o código de reclamo.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page back</source>
        <extracomment>Where a text is too long for one page: goes to the page before.</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a text is too long for one page: which page this is; %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Where a text is too long for one page: goes to the next page.</extracomment>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Title of the screen with the ways to pay.</extracomment>
        <translation>¿Cómo quiere pagar?</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <extracomment>Below &quot;How would you like to pay?&quot;.</extracomment>
        <translation>El precio es el mismo.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The card terminal does not work right now. You can pay with cash.</source>
        <extracomment>After touching &quot;Debit card&quot; while the card terminal does not work.</extracomment>
        <translation>La terminal de tarjetas no funciona en este momento. Puede pagar en efectivo.</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>You insert bills here.</source>
        <extracomment>Below &quot;Cash&quot;.</extracomment>
        <translation>Introduce billetes aquí.</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Tarjeta de débito</translation>
    </message>
    <message>
        <source>You type the amount here, and your PIN at the card terminal.</source>
        <extracomment>Below &quot;Debit card&quot;. The terminal is a device beside the screen.</extracomment>
        <translation>Escribe el monto aquí y su PIN en la terminal de tarjetas.</translation>
    </message>
    <message>
        <source>Not working right now</source>
        <extracomment>Below &quot;Debit card&quot;, while the card terminal does not work.</extracomment>
        <translation>No funciona en este momento</translation>
    </message>
    <message>
        <source>The bill slot does not work right now. You can pay by card.</source>
        <extracomment>After touching &quot;Cash&quot; while the bill slot does not work.</extracomment>
        <translation>La ranura de billetes no funciona en este momento. Puede pagar con tarjeta.</translation>
    </message>
    <message>
        <source>No bills right now</source>
        <extracomment>Below &quot;Cash&quot;, while the bill slot does not work.</extracomment>
        <translation>Por ahora no acepta billetes</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Enter your mobile number</source>
        <extracomment>Title of the phone number screen.</extracomment>
        <translation>Ingrese su celular</translation>
    </message>
    <message>
        <source>We text you a six-digit code.</source>
        <extracomment>Below the title of the phone number screen.</extracomment>
        <translation>Le enviamos un código de seis dígitos.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Sends the text message with the code to the number.</extracomment>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Did someone on the phone tell you to come here? Stop. It is a scam.</source>
        <extracomment>Below the phone number, while nothing is wrong with it.</extracomment>
        <translation>¿Alguien por teléfono le dijo que viniera? Deténgase. Es una estafa.</translation>
    </message>
    <message>
        <source>Scan a code with your phone instead</source>
        <extracomment>On the phone number screen: signs in by a code on the screen that the customer&apos;s phone scans, in place of a text message.</extracomment>
        <translation>Mejor escanear un código con su teléfono</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Please type your whole number first.</source>
        <extracomment>Phone number: &quot;Send code&quot; was pressed before the number was whole.</extracomment>
        <translation>Primero escriba su número completo.</translation>
    </message>
    <message>
        <source>This number does not look right. Please check it.</source>
        <extracomment>Phone number: the number cannot exist.</extracomment>
        <translation>Este número no parece correcto. Revíselo, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Phone number: too many codes were asked for.</extracomment>
        <translation>
            <numerusform>Espere %n segundo e intente de nuevo.</numerusform>
            <numerusform>Espere %n segundos e intente de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Phone number: no answer from our service.</extracomment>
        <translation>No hubo respuesta. Intente de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often.</extracomment>
        <translation>Demasiados códigos incorrectos. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <extracomment>Phone number: the code that was sent is older than five minutes, or of another session.</extracomment>
        <translation>Ese código ya venció. Pida uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Please wait %n second(s), then ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often; %n is how long to wait.</extracomment>
        <translation>
            <numerusform>Demasiados códigos incorrectos. Espere %n segundo y pida uno nuevo.</numerusform>
            <numerusform>Demasiados códigos incorrectos. Espere %n segundos y pida uno nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePageScreen</name>
    <message>
        <source>Warning</source>
        <extracomment>Title of a page with one warning that the law asks for.</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>A question</source>
        <extracomment>Title of a page with a question against scams.</extracomment>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Please read this</source>
        <extracomment>Title of a page with a text that the law asks for.</extracomment>
        <translation>Lea esto, por favor</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Below the title: which page this is, e.g. &quot;Page 2 of 6&quot;.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Leaves the purchase; as large as &quot;Go on&quot;. Nothing has been paid.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The page has been read; goes on to the next one.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This text is in: %1</source>
        <extracomment>Below a text that the law asks for, which is not there in the customer&apos;s language. %1 is the language that it is in, by its own name.</extracomment>
        <translation>Este texto está en: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers: %1</source>
        <extracomment>Above a phone number. %1 is when a person answers, e.g. &quot;Mon to Fri, 7 a.m. to 9 p.m.&quot;.</extracomment>
        <translation>¿Tiene dudas? Llámenos. Contesta una persona: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers.</source>
        <extracomment>Above a phone number.</extracomment>
        <translation>¿Tiene dudas? Llámenos. Contesta una persona.</translation>
    </message>
    <message numerus="yes">
        <source>Take your time. You can go on in %n second(s).</source>
        <extracomment>On a page that the law asks for, while it cannot be left yet.</extracomment>
        <translation>
            <numerusform>Tómese su tiempo. Puede seguir en %n segundo.</numerusform>
            <numerusform>Tómese su tiempo. Puede seguir en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The progress bar, read aloud; %1 is the step, %2 how many there are.</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with your phone</source>
        <extracomment>A QR code on the screen, as a screen reader names it.</extracomment>
        <translation>Código QR para escanear con su teléfono</translation>
    </message>
</context>
<context>
    <name>QuoteExample</name>
    <message>
        <source>For example, you insert</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example.</extracomment>
        <translation>Por ejemplo, usted inserta</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Usted recibe</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds before the first bill.</extracomment>
        <translation>Precio válido</translation>
    </message>
    <message>
        <source>For example, you pay</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example, by card.</extracomment>
        <translation>Por ejemplo, usted paga</translation>
    </message>
</context>
<context>
    <name>QuoteFacts</name>
    <message>
        <source>Price for 1 %1, all fees included</source>
        <extracomment>Before the price of one coin; %1 is its code, e.g. BTC.</extracomment>
        <translation>Precio de 1 %1, con comisiones</translation>
    </message>
    <message>
        <source>Market price (%1)</source>
        <extracomment>Before the market price of one coin; %1 is where it comes from.</extracomment>
        <translation>Precio de mercado (%1)</translation>
    </message>
    <message>
        <source>Our price is higher by</source>
        <extracomment>Before by how many per cent our price stands above the market price.</extracomment>
        <translation>Nuestro precio es más alto en</translation>
    </message>
    <message>
        <source>Our fee, for %1</source>
        <extracomment>Before our fee in money for the example; %1 is the amount of the example.</extracomment>
        <translation>Nuestra comisión, por %1</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Costo de la red</translation>
    </message>
    <message>
        <source>You can insert</source>
        <extracomment>Before how much this customer may insert now.</extracomment>
        <translation>Puede insertar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>How much may be inserted: %1 is the least, %2 the most.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>How much may be inserted; %1 is the most.</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>You can pay</source>
        <extracomment>Before how much this customer may pay by card now.</extracomment>
        <translation>Puede pagar</translation>
    </message>
</context>
<context>
    <name>QuoteNotices</name>
    <message>
        <source>The price has changed. Please check it again.</source>
        <extracomment>The price has changed since it was shown.</extracomment>
        <translation>El precio cambió. Revíselo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Your limit has changed. Please check it again.</source>
        <extracomment>The limit has changed since it was shown.</extracomment>
        <translation>Su límite cambió. Revíselo otra vez, por favor.</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>El precio incluye toda comisión. El operador no la ha publicado.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The new price could not be fetched.</extracomment>
        <translation>No hubo respuesta. Usted no ha pagado nada. Intente de nuevo.</translation>
    </message>
    <message>
        <source>This price is above the legal limit here. We do not sell at it. You have not paid anything.</source>
        <extracomment>The price is above what the law of the place allows, so it is not offered.</extracomment>
        <translation>Este precio supera el límite legal aquí. No vendemos a este precio. Usted no ha pagado nada.</translation>
    </message>
    <message>
        <source>The market price is not known right now. We may not sell without it. You have not paid anything.</source>
        <extracomment>The law of the place asks for the market&apos;s price, and it is not known now.</extracomment>
        <translation>Ahora no se conoce el precio de mercado. Sin él no podemos vender. Usted no ha pagado nada.</translation>
    </message>
    <message>
        <source>The printer has no paper. Choose another receipt, or stop here.</source>
        <extracomment>The receipt printer cannot print. The buttons below are the other ways.</extracomment>
        <translation>La impresora no tiene papel. Elija otro recibo o pare aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Your coins are sent %n hour(s) after you pay, not at once.</source>
        <extracomment>The rules of the place have the coins held back after the purchase.</extracomment>
        <translation>
            <numerusform>Sus monedas se envían %n hora después de pagar, no enseguida.</numerusform>
            <numerusform>Sus monedas se envían %n horas después de pagar, no enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your limit is the same as before.</source>
        <extracomment>The customer wanted a higher limit, and the phone has not proved more.</extracomment>
        <translation>Su límite es el mismo de antes.</translation>
    </message>
</context>
<context>
    <name>QuoteScreen</name>
    <message>
        <source>Your price</source>
        <extracomment>Title of the screen with the price and the fees.</extracomment>
        <translation>Su precio</translation>
    </message>
    <message>
        <source>What you see is what you pay.</source>
        <extracomment>Below &quot;Your price&quot;.</extracomment>
        <translation>Lo que ve es lo que paga.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks for the price again.</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Insert bills</source>
        <extracomment>Agrees to the price and goes on to the bills.</extracomment>
        <translation>Insertar billetes</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>No paper: ends the purchase before any money is in. Short.</extracomment>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>No paper: the receipt on the screen only, and on to the bills. Short.</extracomment>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>No paper: the receipt as a text message, and on to the bills. Short.</extracomment>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <extracomment>Agrees to the price and goes on to typing the amount that the card pays.</extracomment>
        <translation>Escriba el monto</translation>
    </message>
</context>
<context>
    <name>RaiseScreen</name>
    <message>
        <source>Raise your limit</source>
        <extracomment>Title of the screen with a code for the phone, by which a customer may insert more.</extracomment>
        <translation>Aumente su límite</translation>
    </message>
    <message>
        <source>Your %1 stays safe in the machine.</source>
        <extracomment>Below &quot;Raise your limit&quot;; %1 is the money that is in the machine.</extracomment>
        <translation>Sus %1 siguen seguros en la máquina.</translation>
    </message>
    <message>
        <source>Show a little more of who you are.</source>
        <extracomment>Below &quot;Raise your limit&quot;, while no bill is in.</extracomment>
        <translation>Muestre un poco más quién es usted.</translation>
    </message>
    <message>
        <source>Back to the bills</source>
        <extracomment>Leaves the code for the phone and goes on with the bills.</extracomment>
        <translation>Volver a los billetes</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Todavía puede insertar hasta</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Before a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>Back to the price</source>
        <extracomment>Leaves the code for the phone; price and limit come next.</extracomment>
        <translation>Volver al precio</translation>
    </message>
    <message>
        <source>You can pay up to</source>
        <extracomment>Before the most that this customer may pay by card now.</extracomment>
        <translation>Puede pagar hasta</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>COPY</source>
        <extracomment>Receipt, large, at the top: this is printed for the second time.</extracomment>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>Receipt of a demonstration machine.</extracomment>
        <translation>Demostración, sin monedas reales</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Receipt: before the machine&apos;s number.</extracomment>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Receipt, large: the coins have been sent. One or two words.</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Your coins have been sent.</source>
        <extracomment>Receipt, below &quot;Sent&quot;.</extracomment>
        <translation>Sus monedas fueron enviadas.</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Receipt, large: bought, and not sent yet. Few words.</extracomment>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are being sent.</source>
        <extracomment>Receipt, below &quot;On its way&quot;.</extracomment>
        <translation>Su compra está registrada. Las monedas se están enviando.</translation>
    </message>
    <message>
        <source>Not bought</source>
        <extracomment>Receipt, large: nothing was bought. Few words.</extracomment>
        <translation>Sin compra</translation>
    </message>
    <message>
        <source>Nothing was bought. The operator owes you this cash.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;.</extracomment>
        <translation>No se compró nada. El operador le debe este efectivo.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Receipt, large: nobody has answered yet. Few words.</extracomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>We have your cash and are still trying to complete the purchase.</source>
        <extracomment>Receipt, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Tenemos su efectivo y seguimos intentando completar la compra.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Receipt: before the money that was inserted.</extracomment>
        <translation>Efectivo ingresado</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <extracomment>Receipt: so many bills of so much; %1 is how many, %2 the value of one.</extracomment>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Coins sent</source>
        <extracomment>Receipt: before the amount of coins.</extracomment>
        <translation>Monedas enviadas</translation>
    </message>
    <message>
        <source>Coins bought</source>
        <extracomment>Receipt: before the amount of coins that are on their way.</extracomment>
        <translation>Monedas compradas</translation>
    </message>
    <message>
        <source>Price, all included</source>
        <extracomment>Receipt: before the price of one coin, with every fee in it.</extracomment>
        <translation>Precio, todo incluido</translation>
    </message>
    <message>
        <source>Reference price</source>
        <extracomment>Receipt: before the market&apos;s price of one coin.</extracomment>
        <translation>Precio de referencia</translation>
    </message>
    <message>
        <source>Reference source</source>
        <extracomment>Receipt: before the name of the exchange that the market&apos;s price comes from.</extracomment>
        <translation>Fuente de referencia</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>Receipt: a price; %1 is money, %2 the coin, e.g. &quot;$49,728.15 per BTC&quot;.</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Service fee</source>
        <extracomment>Receipt: before the operator&apos;s fee.</extracomment>
        <translation>Comisión de servicio</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Receipt: before what the coin&apos;s network costs.</extracomment>
        <translation>Costo de la red</translation>
    </message>
    <message>
        <source>All fees</source>
        <extracomment>Receipt: before the sum of the fees.</extracomment>
        <translation>Total de comisiones</translation>
    </message>
    <message>
        <source>The operator has not published the fee.</source>
        <extracomment>Receipt, in place of the fees.</extracomment>
        <translation>El operador no ha publicado la comisión.</translation>
    </message>
    <message>
        <source>To this address</source>
        <extracomment>Receipt: above the address that the coins go to.</extracomment>
        <translation>A esta dirección</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Receipt: above the purchase&apos;s long number.</extracomment>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Receipt: before how far the purchase is, e.g. &quot;Bought&quot;.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Blockchain transaction</source>
        <extracomment>Receipt: above the transaction&apos;s number in the blockchain.</extracomment>
        <translation>Transacción en la blockchain</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Receipt: there is no transaction in the blockchain yet.</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Scan to follow your purchase</source>
        <extracomment>Receipt: above a QR code.</extracomment>
        <translation>Escanee para seguir su compra</translation>
    </message>
    <message>
        <source>Follow your purchase here:</source>
        <extracomment>Receipt by text message: above a link.</extracomment>
        <translation>Siga su compra aquí:</translation>
    </message>
    <message>
        <source>Your claim code</source>
        <extracomment>Receipt: above the claim code; who has it gets the money.</extracomment>
        <translation>Su código de reclamo</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim until the coins have been delivered.</source>
        <extracomment>Receipt: below the claim code.</extracomment>
        <translation>Guarde este recibo. El código es su reclamo hasta que se entreguen las monedas.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the bill above.</source>
        <extracomment>Receipt: below the claim code, where a bill was lost track of.</extracomment>
        <translation>Guarde este recibo. El código es su reclamo por el billete de arriba.</translation>
    </message>
    <message>
        <source>Keep this receipt. The transaction above is your claim.</source>
        <extracomment>Receipt: where the claim code is not known any more.</extracomment>
        <translation>Guarde este recibo. La transacción de arriba es su reclamo.</translation>
    </message>
    <message>
        <source>One bill of %1 is being looked into.</source>
        <extracomment>Receipt: a bill was lost track of; %1 is its value.</extracomment>
        <translation>Se está averiguando un billete de %1.</translation>
    </message>
    <message>
        <source>One bill of %1 is in the machine but not in this purchase.</source>
        <extracomment>Receipt: a bill is in the machine and was not bought for; %1 is its value.</extracomment>
        <translation>Un billete de %1 está en la máquina, pero no en esta compra.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Receipt, last line; %1 is the phone number of the help desk.</extracomment>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>License</source>
        <extracomment>Receipt: before the number of the operator&apos;s license.</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Receipt: before the customer&apos;s number at the company.</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Coins held back</source>
        <extracomment>Receipt: before how long the coins are held back before they are sent, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Monedas retenidas</translation>
    </message>
    <message>
        <source>Tricked? Ask for a refund until</source>
        <extracomment>Receipt: before a date; until then a victim of a scam may ask for the money back.</extracomment>
        <translation>¿Lo engañaron? Pida el reembolso hasta el</translation>
    </message>
    <message>
        <source>A person answers</source>
        <extracomment>Receipt: before a phone number that a person answers, and its hours.</extracomment>
        <translation>Contesta una persona</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Receipt: before the name of the authority that takes complaints.</extracomment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <extracomment>Receipt: before the place and version of the rules that held, e.g. &quot;US-CA 3, 1a2b3c4d&quot;.</extracomment>
        <translation>Reglas de este lugar</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Receipt, state: begun, nothing else yet. Short.</extracomment>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <extracomment>Receipt, state: money has been inserted, nothing is bought yet. Short.</extracomment>
        <translation>Efectivo contado</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Receipt, state: the coins have been bought and not been sent yet. Short.</extracomment>
        <translation>Comprada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Receipt, state: the coins have been sent. Short.</extracomment>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Refund due</source>
        <extracomment>Receipt, state: the money is owed to the customer. Short.</extracomment>
        <translation>Reembolso pendiente</translation>
    </message>
    <message>
        <source>Refund booked</source>
        <extracomment>Receipt, state: the money is owed and may be asked for. Short.</extracomment>
        <translation>Reembolso registrado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Receipt, state: the money is back on the customer&apos;s card. Short.</extracomment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Receipt, state: the purchase was ended before money. Short.</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Receipt, state: the purchase took too long. Short.</extracomment>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Receipt: before the money that was taken from the card.</extracomment>
        <translation>Pagado con tarjeta</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the payment.</extracomment>
        <translation>Referencia del pago</translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>Receipt: before the bank&apos;s code for the payment.</extracomment>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the refund.</extracomment>
        <translation>Referencia del reembolso</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not bought&quot;.</extracomment>
        <translation>No se compró nada.</translation>
    </message>
    <message>
        <source>The card terminal has not said whether your card was debited. If it was, the money goes back to it.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>La terminal de tarjetas no dijo si se cobró a su tarjeta. Si se cobró, el dinero vuelve a ella.</translation>
    </message>
    <message>
        <source>Your card was not debited.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>No se cobró a su tarjeta.</translation>
    </message>
    <message>
        <source>The money is on its way back to your card.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>El dinero está volviendo a su tarjeta.</translation>
    </message>
    <message>
        <source>The money went back to your card. It can take some days to show.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>El dinero volvió a su tarjeta. Puede tardar unos días en verse.</translation>
    </message>
    <message>
        <source>The money could not go back to your card. The operator owes it to you.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>El dinero no pudo volver a su tarjeta. El operador se lo debe.</translation>
    </message>
    <message>
        <source>Your card was debited. We are still trying to complete the purchase.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Se cobró a su tarjeta. Seguimos intentando completar la compra.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Receipt: nothing was bought, so there is no transaction in the blockchain.</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for this money.</source>
        <extracomment>Receipt: below the claim code, where nothing was bought and the money is owed.</extracomment>
        <translation>Guarde este recibo. El código es su reclamo por este dinero.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your claim is for the bill below.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: no bill is counted, and of the only one nobody knows yet where it is.</extracomment>
        <translation>No se compró nada. Su reclamo es por el billete de abajo.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your bill came back: nothing is owed to you.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: the only bill had jammed, and came out later.</extracomment>
        <translation>No se compró nada. Su billete salió: no se le debe nada.</translation>
    </message>
    <message>
        <source>Bought, sent later</source>
        <extracomment>Receipt, large: bought, and held back for some hours by the rules of the place. Few words.</extracomment>
        <translation>Comprado, se envía después</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are held back and sent after %1.</source>
        <extracomment>Receipt, below &quot;Bought, sent later&quot;; %1 is how long, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Su compra está registrada. Las monedas quedan retenidas y se envían después de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Receipt: how long the coins are held back before they are sent.</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Coins for this money</source>
        <extracomment>Receipt: before the amount of coins, while the purchase is not confirmed.</extracomment>
        <translation>Monedas por este dinero</translation>
    </message>
    <message>
        <source>Ready for payment</source>
        <extracomment>Receipt, state: bills may be inserted, or a card debited. Short.</extracomment>
        <translation>Lista para el pago</translation>
    </message>
    <message>
        <source>Spread (all fees)</source>
        <extracomment>On the receipt, where the law asks for the spread by name: what is paid above the market&apos;s price.</extracomment>
        <translation>Diferencial (total de comisiones)</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above.</source>
        <extracomment>Receipt: below the claim code, where coins were bought for less than was paid.</extracomment>
        <translation>Guarde este recibo. El código es su reclamo por el dinero indicado arriba.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above, and for the coins until they have been delivered.</source>
        <extracomment>Receipt: below the claim code, where money is owed and the coins are still to come.</extracomment>
        <translation>Guarde este recibo. El código es su reclamo por el dinero indicado arriba, y por las monedas hasta que se entreguen.</translation>
    </message>
    <message>
        <source>No coins were bought for %1 of what you paid. We owe you this money.</source>
        <extracomment>Receipt, below the money that was paid: coins were bought for less; %1 is the rest.</extracomment>
        <translation>Con %1 de lo que pagó no se compraron monedas. Le debemos este dinero.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Comes next</source>
        <extracomment>Receipt: it has not been asked for yet. Short.</extracomment>
        <translation>Ya sigue</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Receipt: the printer is at work. Short.</extracomment>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printed, take it below</source>
        <extracomment>Receipt: it lies below the screen. Short.</extracomment>
        <translation>Impreso, tómelo abajo</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Receipt: it ended in the middle. Short.</extracomment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>Receipt: the printer did not begin. Short.</extracomment>
        <translation>No se imprimió</translation>
    </message>
    <message>
        <source>Perhaps not complete</source>
        <extracomment>Receipt: nobody knows whether it was printed. Short.</extracomment>
        <translation>Quizás incompleto</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>Receipt: the customer chose a receipt on the screen. Short.</extracomment>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <source>Text message on its way</source>
        <extracomment>Receipt: it is being sent as a text message. Short.</extracomment>
        <translation>Mensaje de texto en camino</translation>
    </message>
    <message>
        <source>Sent to your phone</source>
        <extracomment>Receipt: it was sent as a text message. Short.</extracomment>
        <translation>Enviado a su teléfono</translation>
    </message>
    <message>
        <source>Not sent. Scan the code.</source>
        <extracomment>Receipt: it could not be sent as a text message; a code on the screen holds it. Short.</extracomment>
        <translation>No enviado. Escanee el código.</translation>
    </message>
    <message>
        <source>Printed, but out of date</source>
        <extracomment>Receipt: it lies below the screen, and was printed before something changed. Short.</extracomment>
        <translation>Impreso, pero no está al día</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Enter your address in the app</source>
        <extracomment>Title of the screen that waits for an address from the customer&apos;s phone.</extracomment>
        <translation>Escriba su dirección en la aplicación</translation>
    </message>
    <message>
        <source>Athena Mobile sends your %1 address here.</source>
        <extracomment>Below &quot;Enter your address in the app&quot;; %1 is the coin. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>Athena Mobile envía aquí su dirección de %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Scan a code instead</source>
        <extracomment>Leaves the wait for an address from the app and goes to the scanner.</extracomment>
        <translation>Mejor escanear un código</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Waits for the address from the app once more.</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ReceiveState</name>
    <message>
        <source>The address in your app is no %1 address. Enter another one.</source>
        <extracomment>The address that came from the app cannot be used. %1 is the coin.</extracomment>
        <translation>La dirección de su aplicación no es de %1. Escriba otra.</translation>
    </message>
    <message>
        <source>Now enter the other address in your app.</source>
        <extracomment>The customer did not want the address that came from the app.</extracomment>
        <translation>Ahora escriba la otra dirección en su aplicación.</translation>
    </message>
    <message>
        <source>No address has come yet. You have not paid anything.</source>
        <extracomment>No address came from the app in two minutes.</extracomment>
        <translation>Aún no llegó ninguna dirección. Usted no ha pagado nada.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>Our service could not be asked for the address.</extracomment>
        <translation>No hubo respuesta. Usted no ha pagado nada. Intente de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for your address… %1</source>
        <extracomment>While an address is to come from the app; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>Esperando su dirección… %1</translation>
    </message>
</context>
<context>
    <name>ReceiveSteps</name>
    <message>
        <source>Open Athena Mobile on your phone.</source>
        <extracomment>Address from the app, first step.</extracomment>
        <translation>Abra Athena Mobile en su teléfono.</translation>
    </message>
    <message>
        <source>Enter the %1 address of your own wallet.</source>
        <extracomment>Address from the app, second step; %1 is the coin.</extracomment>
        <translation>Escriba la dirección de %1 de su propia billetera.</translation>
    </message>
    <message>
        <source>Compare it here before you pay.</source>
        <extracomment>Address from the app, third step: the machine shows the address to be compared.</extracomment>
        <translation>Compárela aquí antes de pagar.</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We owe you %1</source>
        <extracomment>Title when nothing could be bought and the money is owed. %1 is the money.</extracomment>
        <translation>Le debemos %1</translation>
    </message>
    <message>
        <source>It is in this machine. You can ask for it now.</source>
        <extracomment>Claim: the refund may be asked for from now on.</extracomment>
        <translation>Está en esta máquina. Ya puede pedirlo.</translation>
    </message>
    <message>
        <source>It is in this machine. Your refund is being booked.</source>
        <extracomment>Claim: the refund is still being booked.</extracomment>
        <translation>Está en esta máquina. Estamos registrando su reembolso.</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Claim: nothing was bought.</extracomment>
        <translation>No se pudo hacer la compra. No se compraron monedas.</translation>
    </message>
    <message>
        <source>%1 goes back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit goes back. %1 is the money.</extracomment>
        <translation>%1 vuelve a su tarjeta</translation>
    </message>
    <message>
        <source>%1 went back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit has gone back. %1 is the money.</extracomment>
        <translation>%1 volvió a su tarjeta</translation>
    </message>
    <message>
        <source>Your card was not debited</source>
        <extracomment>Title when nothing was bought and nothing was taken from the card.</extracomment>
        <translation>No se cobró a su tarjeta</translation>
    </message>
    <message>
        <source>The card terminal has been told to give it back.</source>
        <extracomment>Refund to a card: the terminal is at it.</extracomment>
        <translation>Se le pidió a la terminal de tarjetas que lo devuelva.</translation>
    </message>
    <message>
        <source>It is on its way to your account. It can take some days to show.</source>
        <extracomment>Refund to a card: done.</extracomment>
        <translation>Está en camino a su cuenta. Puede tardar unos días en verse.</translation>
    </message>
    <message>
        <source>It could not go back to your card. We owe it to you.</source>
        <extracomment>Refund to a card: the bank does not take it.</extracomment>
        <translation>No se pudo devolver a su tarjeta. Se lo debemos.</translation>
    </message>
    <message>
        <source>It is on your account. Nothing was taken.</source>
        <extracomment>Nothing was taken from the card.</extracomment>
        <translation>Está en su cuenta. No se cobró nada.</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <extracomment>Nothing is owed after a refused purchase: what to do.</extracomment>
        <translation>No tiene que hacer nada más.</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Guarde este código y llámenos.</translation>
    </message>
    <message>
        <source>Your bill came back</source>
        <extracomment>Title when nothing was bought: the only bill had jammed, and has come out since.</extracomment>
        <translation>Su billete salió</translation>
    </message>
    <message>
        <source>It is in this machine, or comes out of it later. We will find out.</source>
        <extracomment>Claim for the only bill, of which the machine has lost sight.</extracomment>
        <translation>Está en esta máquina, o sale más tarde. Lo vamos a averiguar.</translation>
    </message>
    <message>
        <source>You have your money. Nothing is owed: a claim for this bill has ended.</source>
        <extracomment>The only bill had jammed, a claim was given for it, and it has come out since.</extracomment>
        <translation>Usted tiene su dinero. No se debe nada: el reclamo por este billete terminó.</translation>
    </message>
    <message>
        <source>Your %1 is not counted yet</source>
        <extracomment>Title when nothing was bought and the only bill was lost track of; %1 is its value.</extracomment>
        <translation>Sus %1 aún no se han contado</translation>
    </message>
</context>
<context>
    <name>ResendRow</name>
    <message>
        <source>Code valid for</source>
        <extracomment>Above a countdown, e.g. &quot;4:32&quot;: how long the code of the text message may be used.</extracomment>
        <translation>Código válido</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <extracomment>On the code screen: a new code may be asked for in %n seconds.</extracomment>
        <translation>
            <numerusform>Código nuevo en %n segundo</numerusform>
            <numerusform>Código nuevo en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>On the code screen: sends another text message.</extracomment>
        <translation>Enviar un código nuevo</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Your bill of %1 was not accepted. It came back.</source>
        <extracomment>After inserting: our service refused a bill for good. %1 is its value, e.g. &quot;$5&quot;. It came out again.</extracomment>
        <translation>Su billete de %1 no fue aceptado. Salió.</translation>
    </message>
</context>
<context>
    <name>ScamOverlay</name>
    <message>
        <source>I was scammed</source>
        <extracomment>Title of the sheet for victims of a scam.</extracomment>
        <translation>Me estafaron</translation>
    </message>
    <message>
        <source>Put in no more bills. Stop now, and nothing is sent. You get a claim.</source>
        <extracomment>For victims of a scam, while money is inside the machine and nothing has been sent.</extracomment>
        <translation>No ponga más billetes. Pare ahora y no se envía nada. Recibe un comprobante de reclamo.</translation>
    </message>
    <message>
        <source>Keep your receipt. It shows what the police need.</source>
        <extracomment>For victims of a scam who have paid already.</extracomment>
        <translation>Guarde su recibo. Muestra lo que la policía necesita.</translation>
    </message>
    <message>
        <source>Hang up. Send nothing more.</source>
        <extracomment>For victims of a scam: what to do first.</extracomment>
        <translation>Cuelgue. No envíe nada más.</translation>
    </message>
    <message>
        <source>Report it to the police, and to: %1.</source>
        <extracomment>For victims of a scam. %1 is the authority that takes complaints.</extracomment>
        <translation>Denúncielo a la policía y a: %1.</translation>
    </message>
    <message>
        <source>Report it to the police.</source>
        <extracomment>For victims of a scam.</extracomment>
        <translation>Denúncielo a la policía.</translation>
    </message>
    <message>
        <source>Call us. A person answers: %1</source>
        <extracomment>For victims of a scam, above the phone number of the help line; %1 is when somebody is there.</extracomment>
        <translation>Llámenos. Contesta una persona: %1</translation>
    </message>
    <message>
        <source>Call us. A person answers.</source>
        <extracomment>For victims of a scam, above the phone number of the help line.</extracomment>
        <translation>Llámenos. Contesta una persona.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the sheet for victims of a scam; nothing else happens.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <extracomment>For victims of a scam: ends the purchase; nothing is sent.</extracomment>
        <translation>Parar, no enviar nada</translation>
    </message>
    <message>
        <source>Stop now, and nothing is sent. The money goes back to your card.</source>
        <extracomment>For victims of a scam, while their card is being debited and nothing has been sent.</extracomment>
        <translation>Pare ahora y no se envía nada. El dinero vuelve a su tarjeta.</translation>
    </message>
    <message>
        <source>Do not pay. Stop now. You have not paid anything.</source>
        <extracomment>For victims of a scam, before any money is in.</extracomment>
        <translation>No pague. Pare ahora. Usted no ha pagado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a refund soon. It must be within %n day(s).</source>
        <extracomment>For victims of a scam: how long they may ask for their money.</extracomment>
        <translation>
            <numerusform>Pida pronto el reembolso. Debe ser en %n día.</numerusform>
            <numerusform>Pida pronto el reembolso. Debe ser en %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was it your first purchase? Ask for a refund within %n day(s).</source>
        <extracomment>For victims of a scam, where the law gives back the money of somebody&apos;s first purchase only.</extracomment>
        <translation>
            <numerusform>¿Fue su primera compra? Pida el reembolso antes de %n día.</numerusform>
            <numerusform>¿Fue su primera compra? Pida el reembolso antes de %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScamQuestion</name>
    <message>
        <source>Did someone on the phone tell you to come here?</source>
        <extracomment>The scam question: victims are led to the machine by somebody on the phone.</extracomment>
        <translation>¿Alguien por teléfono le dijo que viniera aquí?</translation>
    </message>
    <message>
        <source>Or in a message, for a bill, a job or a prize?</source>
        <extracomment>Below the scam question: the same trick by other ways.</extracomment>
        <translation>¿O en un mensaje, por una deuda, un trabajo o un premio?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to the scam question: yes, somebody sent me. Stops the purchase and shows the help line.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, go on</source>
        <extracomment>Answer to the scam question: nobody sent me. Goes on with the purchase.</extracomment>
        <translation>No, seguir</translation>
    </message>
</context>
<context>
    <name>ScamStopScreen</name>
    <message>
        <source>Stop. Keep your money.</source>
        <extracomment>Title after the customer has said that somebody sent them.</extracomment>
        <translation>Alto. Guarde su dinero.</translation>
    </message>
    <message>
        <source>This is how people get robbed.</source>
        <extracomment>Below &quot;Stop. Keep your money.&quot;</extracomment>
        <translation>Así le roban a la gente.</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>Leaves the scam warning; the number counts the seconds until it closes by itself.</extracomment>
        <translation>Cerrar (%1)</translation>
    </message>
    <message>
        <source>Police, banks and tax offices never ask for crypto.</source>
        <extracomment>Scam warning, first sentence.</extracomment>
        <translation>La policía, los bancos y el fisco nunca piden cripto.</translation>
    </message>
    <message>
        <source>Money sent from here cannot come back.</source>
        <extracomment>Scam warning, second sentence.</extracomment>
        <translation>El dinero enviado desde aquí no puede volver.</translation>
    </message>
    <message>
        <source>Hang up now. Talk to someone whom you trust.</source>
        <extracomment>Scam warning, what to do.</extracomment>
        <translation>Cuelgue ya. Hable con alguien de confianza.</translation>
    </message>
    <message>
        <source>Call the help line now.</source>
        <extracomment>Scam warning, above the phone number of the help line.</extracomment>
        <translation>Llame ya a la línea de ayuda.</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>This was a private key. Do not show it to anybody.</source>
        <extracomment>Scan: a private key or recovery words were shown. Serious.</extracomment>
        <translation>Eso era una clave privada. No se la muestre a nadie.</translation>
    </message>
    <message>
        <source>Move those coins to a new wallet soon.</source>
        <extracomment>Scan: what to do after a private key was shown.</extracomment>
        <translation>Pase pronto esas monedas a una billetera nueva.</translation>
    </message>
    <message>
        <source>We have not kept it. Now show your address instead.</source>
        <extracomment>Scan: a private key was shown; the machine has forgotten it.</extracomment>
        <translation>No la guardamos. Ahora muestre su dirección.</translation>
    </message>
    <message>
        <source>The scanner does not answer. You have not paid anything.</source>
        <extracomment>The scan screen, while the scanner does not answer.</extracomment>
        <translation>El escáner no responde. Usted no ha pagado nada.</translation>
    </message>
    <message>
        <source>Enter your address in the Athena app, or press Help.</source>
        <extracomment>The scan screen, while the scanner does not answer: other ways. &quot;Help&quot; is a button at the top.</extracomment>
        <translation>Escriba su dirección en la aplicación Athena o toque Ayuda.</translation>
    </message>
    <message>
        <source>This address is for %1. You chose %2.</source>
        <extracomment>Scan: the address is for another coin. %1 is that coin (or several), %2 the coin that was chosen.</extracomment>
        <translation>Esta dirección es de %1. Usted eligió %2.</translation>
    </message>
    <message>
        <source>Please show a %1 address.</source>
        <extracomment>Scan: the address is for another coin, which cannot be bought now. %1 is the coin that was chosen.</extracomment>
        <translation>Muestre una dirección de %1, por favor.</translation>
    </message>
    <message>
        <source>For another coin, you sign in once more.</source>
        <extracomment>Scan: the address is for another coin, which can be bought instead with a button below.</extracomment>
        <translation>Para otra moneda, se identifica una vez más.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Show your wallet code</source>
        <extracomment>Title of the screen that waits for the wallet&apos;s code.</extracomment>
        <translation>Muestre su código</translation>
    </message>
    <message>
        <source>Your %1 address, as a QR code.</source>
        <extracomment>Below the title of the scan screen; %1 is the coin.</extracomment>
        <translation>Su dirección de %1, en código QR.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Takes the message away; the scanner waits for another code.
----------
After another coin&apos;s address was scanned: takes the message away, the scanner waits for another code.</extracomment>
        <translation>Escanear otra vez</translation>
    </message>
    <message>
        <source>Use the Athena app</source>
        <extracomment>Leaves the scanner: the customer enters the address in the app &quot;Athena Mobile&quot;.</extracomment>
        <translation>Usar la aplicación Athena</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ScanSteps</name>
    <message>
        <source>Open your wallet and choose Receive %1.</source>
        <extracomment>Scanning, first step; %1 is the coin. &quot;Receive&quot; is the name of the button in most wallets.</extracomment>
        <translation>Abra su billetera y elija Recibir %1.</translation>
    </message>
    <message>
        <source>Make your screen bright.</source>
        <extracomment>Scanning, second step.</extracomment>
        <translation>Suba el brillo de su pantalla.</translation>
    </message>
    <message>
        <source>Hold the code in front of the scanner.</source>
        <extracomment>Scanning, third step.</extracomment>
        <translation>Ponga el código frente al lector.</translation>
    </message>
    <message>
        <source>Hold the code into the frame.</source>
        <extracomment>Scanning, third step, where a camera reads the code: its picture is on the screen in a frame.</extracomment>
        <translation>Ponga el código dentro del marco.</translation>
    </message>
</context>
<context>
    <name>ScanTarget</name>
    <message>
        <source>A phone with a code in front of the scanner</source>
        <extracomment>The picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>Un teléfono con un código frente al lector</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <extracomment>The live picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>This code is not an address that we know.</source>
        <extracomment>Scan: the code cannot be used, for a reason that has no words of its own.</extracomment>
        <translation>Este código no es una dirección conocida.</translation>
    </message>
    <message>
        <source>The code was not read whole. Please scan it again.</source>
        <extracomment>Scan: the code was damaged or read in part.</extracomment>
        <translation>El código no se leyó completo. Escanéelo otra vez.</translation>
    </message>
    <message>
        <source>This payment link is faulty. Show a plain address.</source>
        <extracomment>Scan: a payment link with parts that contradict each other.</extracomment>
        <translation>Este enlace de pago tiene errores. Muestre solo la dirección.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Choose another kind.</source>
        <extracomment>Scan: an address type that wallets hardly use yet.</extracomment>
        <translation>Este tipo de dirección no se admite. Elija otro tipo.</translation>
    </message>
    <message>
        <source>This address belongs to another network.</source>
        <extracomment>Scan: an address of a test network, or of a network that we do not serve.</extracomment>
        <translation>Esta dirección es de otra red.</translation>
    </message>
    <message>
        <source>Lightning is not supported. Choose “on-chain” in your wallet.</source>
        <extracomment>Scan: a lightning code. %1 below is not used.</extracomment>
        <translation>Lightning no se admite. Elija “on-chain” en su billetera.</translation>
    </message>
    <message>
        <source>This is a wallet key, not an address. Choose Receive.</source>
        <extracomment>Scan: the wallet showed a key that reveals all its addresses.</extracomment>
        <translation>Es una clave de billetera, no una dirección. Elija Recibir.</translation>
    </message>
    <message>
        <source>Coins sent to this address would be lost.</source>
        <extracomment>Scan: the address that destroys coins.</extracomment>
        <translation>Las monedas enviadas a esta dirección se perderían.</translation>
    </message>
    <message>
        <source>This code holds no address. Choose Receive in your wallet.</source>
        <extracomment>Scan: a payment link without an address.</extracomment>
        <translation>Este código no trae dirección. Elija Recibir en su billetera.</translation>
    </message>
    <message>
        <source>Names are not supported. Show the address itself.</source>
        <extracomment>Scan: a name like &quot;anna.eth&quot; instead of an address.</extracomment>
        <translation>No se admiten nombres. Muestre la dirección misma.</translation>
    </message>
    <message>
        <source>This is a contract call. Show a plain address.</source>
        <extracomment>Scan: a link that calls a program instead of paying an address.</extracomment>
        <translation>Es una llamada a un contrato. Muestre solo la dirección.</translation>
    </message>
    <message>
        <source>This code signs you in. Show your wallet address.</source>
        <extracomment>Scan: a code to sign in with, shown at the wrong time.</extracomment>
        <translation>Este código es para identificarse. Muestre la dirección de su billetera.</translation>
    </message>
    <message>
        <source>This is a web link. Show your wallet address.</source>
        <extracomment>Scan: the code is a web page.</extracomment>
        <translation>Es un enlace web. Muestre la dirección de su billetera.</translation>
    </message>
    <message>
        <source>Payment requests from this site are not supported.</source>
        <extracomment>Scan: a payment request of a web shop.</extracomment>
        <translation>No se admiten solicitudes de pago de este sitio.</translation>
    </message>
    <message>
        <source>Athena cannot send to this address. Choose another one.</source>
        <extracomment>Scan: our service does not accept the address.</extracomment>
        <translation>Athena no puede enviar a esta dirección. Elija otra.</translation>
    </message>
    <message>
        <source>More than one code is in view. Show only one.</source>
        <extracomment>Scan: the camera sees more than one code at once.</extracomment>
        <translation>Se ve más de un código. Muestre solo uno.</translation>
    </message>
    <message>
        <source>Athena does not send to this address. Show another one.</source>
        <extracomment>Scan: our service does not send to this address.</extracomment>
        <translation>Athena no envía a esta dirección. Muestre otra.</translation>
    </message>
    <message>
        <source>Somebody else has used this address. Show one of your own.</source>
        <extracomment>Scan: another customer has used this address before.</extracomment>
        <translation>Otra persona ya usó esta dirección. Muestre una suya.</translation>
    </message>
    <message>
        <source>The address cannot be changed now. Show the first one again.</source>
        <extracomment>Scan: a bill was approved for another address before.</extracomment>
        <translation>Ya no se puede cambiar la dirección. Muestre otra vez la primera.</translation>
    </message>
</context>
<context>
    <name>ScreenReceipt</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>On the receipt that is shown on the screen: above the price of one coin.</extracomment>
        <translation>Precio, con comisiones</translation>
    </message>
    <message>
        <source>Our fee and network fee</source>
        <extracomment>On the receipt that is shown on the screen: above our fee and the network&apos;s fee.</extracomment>
        <translation>Nuestra comisión y costo de red</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>On the receipt that is shown on the screen: %1 is our fee, %2 what the network costs.</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Sent</source>
        <extracomment>Above the amount of coins that have been sent.</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Above the amount of coins that have been bought and will be sent.</extracomment>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>for %1, fees included</source>
        <extracomment>Below the amount of coins; %1 is the money that was paid.</extracomment>
        <translation>por %1, con comisiones</translation>
    </message>
    <message numerus="yes">
        <source>Held back, sent after %n hour(s)</source>
        <extracomment>Above the amount of coins that have been bought, and which the rules of the place hold back.</extracomment>
        <translation>
            <numerusform>Retenido, se envía después de %n hora</numerusform>
            <numerusform>Retenido, se envía después de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFormat</name>
    <message>
        <source>This kind of address is also used by %1. Coins sent on the wrong chain are lost.</source>
        <extracomment>The text of the address is good for several coins; %1 names the others.</extracomment>
        <translation>Este tipo de dirección también lo usa %1. En la cadena equivocada se pierden las monedas.</translation>
    </message>
    <message>
        <source>You confirmed: this address is for %1.</source>
        <extracomment>The customer has confirmed for which coin the address is. %1 is the coin.</extracomment>
        <translation>Usted confirmó: esta dirección es de %1.</translation>
    </message>
    <message>
        <source>It is for %1</source>
        <extracomment>Confirms for which coin the address is, where its text is good for several. %1 is the coin.</extracomment>
        <translation>Es de %1</translation>
    </message>
</context>
<context>
    <name>SwitchChoice</name>
    <message>
        <source>Buy %1 instead</source>
        <extracomment>After another coin&apos;s address was scanned: goes on with that coin. %1 is its name.</extracomment>
        <translation>Mejor comprar %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card out of the terminal.</source>
        <extracomment>The customer&apos;s card is still in the card terminal.</extracomment>
        <translation>Retire su tarjeta de la terminal.</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>A card terminal and a card</source>
        <extracomment>The picture on the screen of a payment by card, as a screen reader names it.</extracomment>
        <translation>Una terminal de tarjetas y una tarjeta</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Follow the card terminal</source>
        <extracomment>Title while the customer pays at the card terminal beside the screen.</extracomment>
        <translation>Siga la terminal de tarjetas</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Below &quot;Follow the card terminal&quot;: %1 is coins, %2 the coin&apos;s name.</extracomment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the payment at the card terminal.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that the card is debited.</extracomment>
        <translation>Usted paga</translation>
    </message>
    <message>
        <source>Cover the keys when you type your PIN. Nobody from us ever asks for it.</source>
        <extracomment>While the customer pays at the card terminal.</extracomment>
        <translation>Cubra las teclas cuando escriba su PIN. Nadie de nosotros se lo pedirá nunca.</translation>
    </message>
    <message>
        <source>We do not know yet whether your card was debited.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Todavía no sabemos si se cobró a su tarjeta.</translation>
    </message>
    <message>
        <source>If it was, you get coins or your money back.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Si se cobró, recibe sus monedas o su dinero.</translation>
    </message>
    <message>
        <source>Please stay. Within a minute you get an answer or a claim code.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Por favor, espere. En un minuto recibe una respuesta o un código de reclamo.</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that is typed.</extracomment>
        <translation>Usted paga</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Usted recibe</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds.</extracomment>
        <translation>Precio válido</translation>
    </message>
</context>
<context>
    <name>UnresolvedScreen</name>
    <message>
        <source>We are still trying</source>
        <extracomment>Title when a purchase has got no answer yet.</extracomment>
        <translation>Seguimos intentando</translation>
    </message>
    <message>
        <source>You paid %1. It is safe.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that was paid.</extracomment>
        <translation>Usted pagó %1. Está seguro.</translation>
    </message>
    <message>
        <source>Our service has not answered yet.</source>
        <extracomment>Claim: no answer from our service.</extracomment>
        <translation>Nuestro servicio aún no ha respondido.</translation>
    </message>
    <message>
        <source>You get your coins or your money back.</source>
        <extracomment>Claim: what becomes of the money.</extracomment>
        <translation>Recibirá sus monedas o su dinero de vuelta.</translation>
    </message>
    <message>
        <source>Your card may have been debited %1.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that may have been taken from the card.</extracomment>
        <translation>Es posible que se hayan cobrado %1 a su tarjeta.</translation>
    </message>
    <message>
        <source>The card terminal has not said how the payment ended.</source>
        <extracomment>Claim: the card terminal has not answered.</extracomment>
        <translation>La terminal de tarjetas no dijo cómo terminó el pago.</translation>
    </message>
    <message>
        <source>If it was taken, it goes back to your card by itself.</source>
        <extracomment>Claim: what becomes of the money, if it was taken from the card.</extracomment>
        <translation>Si se cobró, vuelve solo a su tarjeta.</translation>
    </message>
    <message>
        <source>This machine has stopped</source>
        <extracomment>Title when the machine can no longer work, with a purchase open.</extracomment>
        <translation>Esta máquina se detuvo</translation>
    </message>
    <message>
        <source>Your %1 may be in this machine.</source>
        <extracomment>Below the title of a claim: a bill was going in and was not counted; %1 is its value.</extracomment>
        <translation>Es posible que sus %1 estén en esta máquina.</translation>
    </message>
    <message>
        <source>It cannot finish the purchase.</source>
        <extracomment>Claim: the machine cannot write down what happens, or was started with a broken configuration.</extracomment>
        <translation>No puede terminar la compra.</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>One moment…</source>
        <extracomment>Shown beside moving dots while a request is out.</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This takes longer than usual. Up to 30 seconds.</source>
        <extracomment>Shown beside moving dots when a request takes longer than ten seconds.</extracomment>
        <translation>Tarda más de lo normal. Hasta 30 segundos.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>One moment</source>
        <extracomment>Title while an order that was begun is taken back, before another coin is chosen.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;One moment&quot;.</extracomment>
        <translation>No ha pagado nada.</translation>
    </message>
</context>
<context>
    <name>WorkingDots</name>
    <message>
        <source>Working</source>
        <extracomment>The three moving dots, as a screen reader names them.</extracomment>
        <translation>Trabajando</translation>
    </message>
</context>
</TS>
