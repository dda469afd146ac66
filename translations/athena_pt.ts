<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with larger text, lower buttons, stronger colors.</extracomment>
        <translation>Acessibilidade</translation>
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
        <translation>Texto muito grande</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <extracomment>Accessibility: everything to touch comes down, for people who sit or are small.</extracomment>
        <translation>Botões mais abaixo</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <extracomment>Accessibility: white on black.</extracomment>
        <translation>Cores mais fortes</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Accessibility: no animation.</extracomment>
        <translation>Nada se move</translation>
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
        <translation>Acessibilidade</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>%1 address</source>
        <extracomment>Above the address in full; %1 is the coin.</extracomment>
        <translation>Endereço de %1</translation>
    </message>
    <message>
        <source>Your code asks for %1. You decide with your bills.</source>
        <extracomment>Below the address: the scanned link asks for this amount. The purchase depends on the bills only.</extracomment>
        <translation>Seu código pede %1. Você decide com suas notas.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To</source>
        <extracomment>Before the address that the coins go to.</extracomment>
        <translation>Para</translation>
    </message>
</context>
<context>
    <name>AddressNotices</name>
    <message>
        <source>The address is still being checked. Please wait.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed while the address is still being checked.</extracomment>
        <translation>O endereço ainda está sendo verificado. Aguarde.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The address could not be checked by our service.</extracomment>
        <translation>Não houve resposta. Você não pagou nada. Tente de novo.</translation>
    </message>
    <message>
        <source>%1 Athena is checking it too.</source>
        <extracomment>The machine has checked the address, our service is still at it. %1 says what kind of address it is.</extracomment>
        <translation>%1 A Athena também está verificando.</translation>
    </message>
    <message>
        <source>%1 Checked here and by Athena.</source>
        <extracomment>Who has checked the address. %1 says what kind of address it is.</extracomment>
        <translation>%1 Verificado aqui e pela Athena.</translation>
    </message>
    <message>
        <source>Ethereum main network only. Other networks lose the coins.</source>
        <extracomment>Below an Ethereum address: the same address exists on other networks.</extracomment>
        <translation>Só a rede principal da Ethereum. Em outras redes as moedas se perdem.</translation>
    </message>
    <message>
        <source>This address carries no check. Compare every character.</source>
        <extracomment>Below an Ethereum address without capital letters: typing errors cannot be found.</extracomment>
        <translation>Este endereço não tem verificação. Compare cada caractere.</translation>
    </message>
    <message>
        <source>Use only a wallet that you control. Never send to somebody you have not met.</source>
        <extracomment>Below the address: against fraud.</extracomment>
        <translation>Use só uma carteira que você controla. Nunca envie a quem você não conhece.</translation>
    </message>
    <message>
        <source>This address is from your Athena account.</source>
        <extracomment>Where the address comes from: nothing was scanned.</extracomment>
        <translation>Este endereço é da sua conta Athena.</translation>
    </message>
    <message>
        <source>First confirm that this address is for %1.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed before the kind of address was confirmed. %1 is the coin.</extracomment>
        <translation>Primeiro confirme que este endereço é de %1.</translation>
    </message>
</context>
<context>
    <name>AddressScreen</name>
    <message>
        <source>Is this your wallet?</source>
        <extracomment>Title of the screen that shows the scanned address.</extracomment>
        <translation>Esta é a sua carteira?</translation>
    </message>
    <message>
        <source>Compare the first and last characters with your phone.</source>
        <extracomment>Below &quot;Is this your wallet?&quot;.</extracomment>
        <translation>Compare o começo e o fim com o seu celular.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Drops this address; the scanner waits for another one.</extracomment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks our service again whether the address is good.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Yes, this is mine</source>
        <extracomment>Confirms that the address on the screen is the customer&apos;s.</extracomment>
        <translation>Sim, é minha</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Drops this address; the customer enters another one in the app.</extracomment>
        <translation>Outro endereço</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Valid %1 address.</source>
        <extracomment>Address check: an old Bitcoin-like address. %1 is the coin.
----------
Address check: any other kind. %1 is the coin.</extracomment>
        <translation>Endereço de %1 válido.</translation>
    </message>
    <message>
        <source>Valid %1 address, script.</source>
        <extracomment>Address check: a script address. %1 is the coin.</extracomment>
        <translation>Endereço de %1 válido, script.</translation>
    </message>
    <message>
        <source>Valid %1 address, native SegWit.</source>
        <extracomment>Address check: native SegWit, a kind of address. %1 is the coin.</extracomment>
        <translation>Endereço de %1 válido, SegWit nativo.</translation>
    </message>
    <message>
        <source>Valid %1 address, Taproot.</source>
        <extracomment>Address check: Taproot, a kind of address. %1 is the coin.</extracomment>
        <translation>Endereço de %1 válido, Taproot.</translation>
    </message>
</context>
<context>
    <name>AmountScreen</name>
    <message>
        <source>Type the amount</source>
        <extracomment>Title of the screen where the amount for the card is typed.</extracomment>
        <translation>Digite o valor</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Below &quot;Type the amount&quot;: %1 is the least, %2 the most.</extracomment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Below &quot;Type the amount&quot;; %1 is the most.</extracomment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>Starts the payment at the card terminal.</extracomment>
        <translation>Pagar com cartão</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <extracomment>Shows a code for the phone; who proves more with it may pay more.</extracomment>
        <translation>Aumentar limite</translation>
    </message>
</context>
<context>
    <name>AppPicture</name>
    <message>
        <source>A phone that shows an address</source>
        <extracomment>The picture on the screen that waits for an address from the app, as a screen reader names it.</extracomment>
        <translation>Um telefone que mostra um endereço</translation>
    </message>
</context>
<context>
    <name>BillStrip</name>
    <message numerus="yes">
        <source>%n bill(s) inserted</source>
        <extracomment>The row of inserted bills, as a screen reader says it; %n is how many are in.</extracomment>
        <translation>
            <numerusform>%n nota inserida</numerusform>
            <numerusform>%n notas inseridas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Preço, com todas as taxas</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what is paid.</extracomment>
        <translation>Nossa taxa (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Nossa taxa</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Taxa da rede</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>Todas as taxas estão no preço. O operador não as publicou.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Please type the amount first.</source>
        <extracomment>The customer pressed &quot;Pay by card&quot; and has typed no amount.</extracomment>
        <translation>Digite primeiro o valor.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <extracomment>The amount is below the least one; %1 is that.</extracomment>
        <translation>O valor mínimo é %1.</translation>
    </message>
    <message>
        <source>You can pay up to %1.</source>
        <extracomment>The amount is above the customer&apos;s limit; %1 is that.</extracomment>
        <translation>Você pode pagar até %1.</translation>
    </message>
    <message>
        <source>Your bank says: not enough money on the account. Nothing was taken.</source>
        <extracomment>Card: the bank refused, not enough money.</extracomment>
        <translation>Seu banco diz: não há dinheiro suficiente na conta. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Your card has expired. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Seu cartão está vencido. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Your card is blocked. Please ask your bank. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>Seu cartão está bloqueado. Fale com seu banco. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The PIN was wrong three times. Nothing was taken.</source>
        <extracomment>Card: the PIN was wrong three times.</extracomment>
        <translation>A senha estava errada três vezes. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was taken.</source>
        <extracomment>Card: the customer stopped it.</extracomment>
        <translation>O pagamento foi interrompido. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The card was taken out too early. Nothing was taken.</source>
        <extracomment>Card: the customer took the card out.</extracomment>
        <translation>O cartão foi retirado cedo demais. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The card terminal waited too long. Nothing was taken.</source>
        <extracomment>Card: nobody did anything at the terminal.</extracomment>
        <translation>O terminal de cartão esperou demais. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Your bank did not answer. Nothing was taken.</source>
        <extracomment>Card: the terminal got no answer from the bank.</extracomment>
        <translation>Seu banco não respondeu. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The card terminal did not start. Nothing was taken.</source>
        <extracomment>Card: the terminal does not work.</extracomment>
        <translation>O terminal de cartão não começou. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The card terminal was interrupted. Nothing was taken.</source>
        <extracomment>Card: the terminal&apos;s power went.</extracomment>
        <translation>O terminal de cartão foi interrompido. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Your bank did not accept the payment. Nothing was taken.</source>
        <extracomment>Card: the bank refused for a reason of its own.</extracomment>
        <translation>Seu banco não aceitou o pagamento. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The card terminal is starting…</source>
        <extracomment>What the customer waits for while the card terminal begins.</extracomment>
        <translation>O terminal de cartão está iniciando…</translation>
    </message>
    <message>
        <source>Insert or hold your card at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Insira ou aproxime seu cartão do terminal</translation>
    </message>
    <message>
        <source>Type your PIN at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>Digite sua senha no terminal</translation>
    </message>
    <message>
        <source>That PIN was wrong. Type it again at the terminal</source>
        <extracomment>What to do at the card terminal after a wrong PIN.</extracomment>
        <translation>Essa senha está errada. Digite de novo no terminal</translation>
    </message>
    <message>
        <source>Your bank is being asked…</source>
        <extracomment>The terminal asks the bank.</extracomment>
        <translation>Consultando seu banco…</translation>
    </message>
    <message>
        <source>Stopping. If money was taken, it goes back.</source>
        <extracomment>The customer has pressed Stop while the terminal is at work.</extracomment>
        <translation>Parando. Se algo foi cobrado, será devolvido.</translation>
    </message>
    <message>
        <source>Asking the terminal what became of your payment…</source>
        <extracomment>After a power cut in the middle of a payment.</extracomment>
        <translation>Perguntando ao terminal o que houve com seu pagamento…</translation>
    </message>
    <message>
        <source>The card terminal does not answer. We keep trying.</source>
        <extracomment>The terminal does not answer in the middle of a payment.</extracomment>
        <translation>O terminal de cartão não responde. Continuamos tentando.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Your claim code</source>
        <extracomment>Above the claim code: who has it gets the money.</extracomment>
        <translation>Seu código de resgate</translation>
    </message>
    <message>
        <source>Take a photo. Show it to nobody else.</source>
        <extracomment>Below the claim code.</extracomment>
        <translation>Tire uma foto. Não mostre a mais ninguém.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>It is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;Your claim code&quot;.</extracomment>
        <translation>Está na tela. Não é dito em voz alta.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Seu recibo está neste código</translation>
    </message>
</context>
<context>
    <name>ClaimFrame</name>
    <message>
        <source>I have it (%1)</source>
        <extracomment>The customer has the claim code and leaves; the number counts the seconds until the screen closes by itself.</extracomment>
        <translation>Já anotei (%1)</translation>
    </message>
    <message>
        <source>I have it</source>
        <extracomment>The customer has the claim code and leaves.</extracomment>
        <translation>Já anotei</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Guarde este código e ligue para nós.</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>SMS</translation>
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
        <translation>Algo na máquina não funciona agora.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Out of service: what to do when it is not known how long it takes.</extracomment>
        <translation>Volte mais tarde ou ligue para nós.</translation>
    </message>
    <message>
        <source>The machine is starting.</source>
        <extracomment>Out of service: the machine has just been switched on.</extracomment>
        <translation>A máquina está iniciando.</translation>
    </message>
    <message>
        <source>The machine cannot keep its records.</source>
        <extracomment>Out of service: the machine&apos;s own records cannot be written.</extracomment>
        <translation>A máquina não consegue guardar seus registros.</translation>
    </message>
    <message>
        <source>The clock of the machine is wrong.</source>
        <extracomment>Out of service: the clock is so wrong that connections fail.</extracomment>
        <translation>O relógio da máquina está errado.</translation>
    </message>
    <message>
        <source>The bill slot does not work right now.</source>
        <extracomment>Out of service: the slot that takes bills.</extracomment>
        <translation>A entrada de notas não funciona agora.</translation>
    </message>
    <message>
        <source>The code scanner does not work right now.</source>
        <extracomment>Out of service: the scanner that reads wallet codes.</extracomment>
        <translation>O leitor de códigos não funciona agora.</translation>
    </message>
    <message>
        <source>There is no price right now.</source>
        <extracomment>Out of service: no valid prices.</extracomment>
        <translation>Não há preço agora.</translation>
    </message>
    <message>
        <source>Our service does not answer this machine.</source>
        <extracomment>Out of service: the back end refuses this machine.</extracomment>
        <translation>Nosso serviço não responde a esta máquina.</translation>
    </message>
    <message>
        <source>Our staff must look at the machine first.</source>
        <extracomment>Out of service: somebody must look at the machine first.</extracomment>
        <translation>Nossa equipe precisa ver a máquina primeiro.</translation>
    </message>
    <message>
        <source>A bill from earlier is still being counted.</source>
        <extracomment>Out of service: a bill from before a power cut.</extracomment>
        <translation>Uma nota anterior ainda está sendo contada.</translation>
    </message>
    <message>
        <source>The machine is not set up as it should be.</source>
        <extracomment>Out of service: the machine&apos;s settings, or files that they name, are missing or wrong.</extracomment>
        <translation>A máquina não está configurada como deveria.</translation>
    </message>
    <message>
        <source>This machine has not been set up yet.</source>
        <extracomment>Out of service: the machine has not been put into operation.</extracomment>
        <translation>Esta máquina ainda não foi configurada.</translation>
    </message>
    <message>
        <source>Please wait. This takes about a minute.</source>
        <extracomment>Out of service: how long starting takes.
----------
Out of service: how long the counting takes.</extracomment>
        <translation>Aguarde. Leva cerca de um minuto.</translation>
    </message>
    <message>
        <source>Nothing may be sold at this place right now.</source>
        <extracomment>Out of service: the rules of the place are missing, not valid, or do not allow sales.</extracomment>
        <translation>Agora não se pode vender nada neste local.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. Please come back later, or call us.</source>
        <extracomment>Out of service: the machine needs nobody to find out that it works again.</extracomment>
        <translation>A máquina tenta de novo sozinha. Volte mais tarde ou ligue para nós.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. This usually takes a few minutes.</source>
        <extracomment>Out of service: how long missing prices usually last.</extracomment>
        <translation>A máquina tenta de novo sozinha. Costuma levar alguns minutos.</translation>
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
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Below &quot;Enter the code&quot;; %1 is the phone number, masked.</extracomment>
        <translation>Enviamos para %1.</translation>
    </message>
    <message>
        <source>We sent it to your phone.</source>
        <extracomment>Below &quot;Enter the code&quot;, when the number is not shown.</extracomment>
        <translation>Enviamos para o seu celular.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
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
        <translation>Digite primeiro os seis dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right. %n try(s) left.</source>
        <extracomment>Code: it was wrong; %n is how often one may still try.</extracomment>
        <translation>
            <numerusform>Este código não está certo. Resta %n tentativa.</numerusform>
            <numerusform>Este código não está certo. Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Code: no answer from our service.</extracomment>
        <translation>Não houve resposta. Tente de novo.</translation>
    </message>
    <message>
        <source>We have sent you a new code.</source>
        <extracomment>Code: a new text message is on its way.</extracomment>
        <translation>Enviamos um código novo.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Code: a new one may not be asked for yet.</extracomment>
        <translation>
            <numerusform>Aguarde %n segundo e tente de novo.</numerusform>
            <numerusform>Aguarde %n segundos e tente de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinChoice</name>
    <message>
        <source>No price right now</source>
        <extracomment>In the list of coins, instead of a price that is missing.</extracomment>
        <translation>Sem preço agora</translation>
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
        <translation>O que você quer comprar?</translation>
    </message>
    <message>
        <source>Price for one coin, all fees included.</source>
        <extracomment>Below the title, above the coins with their prices.</extracomment>
        <translation>Preço de uma moeda, com todas as taxas.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This coin has no price right now. Please choose another one.</source>
        <extracomment>After touching a coin that has no price at the moment.</extracomment>
        <translation>Esta moeda está sem preço agora. Escolha outra.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Reference</source>
        <extracomment>Beside the phone number: names the machine or the purchase to the help desk.</extracomment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Ligue para nós</translation>
    </message>
</context>
<context>
    <name>CountryOverlay</name>
    <message>
        <source>Country of your number</source>
        <extracomment>Title of the list of countries for the phone number.</extracomment>
        <translation>País do seu número</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the list of countries; the country stays as it was.</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>DeliveredScreen</name>
    <message>
        <source>Your %1 has been sent</source>
        <extracomment>Title at the end of a purchase, once the coins have been sent; %1 is the coin.</extracomment>
        <translation>Seu %1 foi enviado</translation>
    </message>
    <message>
        <source>Your %1 is on its way</source>
        <extracomment>Title at the end of a purchase, before the coins have been sent; %1 is the coin.</extracomment>
        <translation>Seu %1 está a caminho</translation>
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
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Your %1 is bought</source>
        <extracomment>Title at the end of a purchase whose coins are held back for some hours; %1 is the coin.</extracomment>
        <translation>Seu %1 foi comprado</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>A band over every screen of a demonstration machine.</extracomment>
        <translation>Demonstração, sem moedas reais</translation>
    </message>
</context>
<context>
    <name>DisclosureScreen</name>
    <message>
        <source>Before you start</source>
        <extracomment>Title of the screen with the terms.</extracomment>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the purchase; nothing has been paid yet.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you see is what you pay. Every fee is shown first.</source>
        <extracomment>Terms, first sentence: the price has every fee in it.</extracomment>
        <translation>O que você vê é o que paga. Mostramos cada taxa antes.</translation>
    </message>
    <message>
        <source>A crypto payment is final. Nobody can take it back.</source>
        <extracomment>Terms, second sentence.</extracomment>
        <translation>Um pagamento em cripto é definitivo. Ninguém pode desfazê-lo.</translation>
    </message>
    <message>
        <source>Send only to a wallet that you control.</source>
        <extracomment>Terms, third sentence.</extracomment>
        <translation>Envie só para uma carteira que você controla.</translation>
    </message>
    <message>
        <source>You buy from %1. By going on you accept its terms.</source>
        <extracomment>Terms, last sentence. %1 is the company that runs the machine.</extracomment>
        <translation>Você compra de %1. Ao seguir, aceita os termos.</translation>
    </message>
</context>
<context>
    <name>DoubtNotice</name>
    <message>
        <source>A bill of %1 is not counted yet. See your receipt.</source>
        <extracomment>A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.</extracomment>
        <translation>Uma nota de %1 ainda não contada. Veja o recibo.</translation>
    </message>
    <message>
        <source>A bill of %1 is not counted yet. Tell us when you call.</source>
        <extracomment>A bill was lost track of, and there is no whole receipt. %1 is its value. The help desk settles it.</extracomment>
        <translation>Uma nota de %1 ainda não contada. Diga-nos ao ligar.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. See your receipt.</source>
        <extracomment>Coins were bought for less than was paid. %1 is the rest. It stands on the receipt.</extracomment>
        <translation>Devemos a você %1 do que pagou. Veja seu recibo.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. Tell us when you call.</source>
        <extracomment>Coins were bought for less than was paid, and no receipt says so. %1 is the rest.</extracomment>
        <translation>Devemos a você %1 do que pagou. Avise ao ligar.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Other machines nearby</source>
        <extracomment>Out of service: above the addresses of other machines of the same operator.</extracomment>
        <translation>Outras máquinas por perto</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>What happened</source>
        <extracomment>On an error screen, above what has gone wrong.</extracomment>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>On an error screen, above the sentence that says where the money is.</extracomment>
        <translation>Seu dinheiro</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>On an error screen, above what the customer can do.</extracomment>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>On the screen of a machine out of service, above when it will work again.</extracomment>
        <translation>Quanto tempo</translation>
    </message>
</context>
<context>
    <name>FinishSteps</name>
    <message>
        <source>Counting your last bill</source>
        <extracomment>While the purchase is being made, first of three steps.</extracomment>
        <translation>Contando sua última nota</translation>
    </message>
    <message>
        <source>Booking your purchase with Athena</source>
        <extracomment>While the purchase is being made, second of three steps.</extracomment>
        <translation>Registrando sua compra na Athena</translation>
    </message>
    <message>
        <source>Sending the coins to your wallet</source>
        <extracomment>While the purchase is being made, last of three steps.</extracomment>
        <translation>Enviando as moedas para a sua carteira</translation>
    </message>
    <message>
        <source>Debiting your card</source>
        <extracomment>While a purchase by card is being made, first of three steps.</extracomment>
        <translation>Cobrando do seu cartão</translation>
    </message>
    <message numerus="yes">
        <source>Sending the coins after %n hour(s)</source>
        <extracomment>While the purchase is being made, last of three steps, where the rules of the place hold the coins back.</extracomment>
        <translation>
            <numerusform>Enviar as moedas depois de %n hora</numerusform>
            <numerusform>Enviar as moedas depois de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishingScreen</name>
    <message>
        <source>Buying your %1</source>
        <extracomment>Title while the purchase is being made; %1 is the coin.</extracomment>
        <translation>Comprando seu %1</translation>
    </message>
    <message>
        <source>Please stay. Your receipt comes next.</source>
        <extracomment>Below the title while the purchase is being made.</extracomment>
        <translation>Não saia. Seu recibo vem a seguir.</translation>
    </message>
    <message>
        <source>This usually takes a few seconds.</source>
        <extracomment>While the purchase is being made: how long it usually takes.</extracomment>
        <translation>Costuma levar alguns segundos.</translation>
    </message>
    <message>
        <source>Up to 30 seconds. You get a receipt in any case.</source>
        <extracomment>While the purchase is being made and takes more than ten seconds. After 30 seconds there is a receipt in any case.</extracomment>
        <translation>Até 30 segundos. De todo modo você recebe um recibo.</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Follow it on your phone</source>
        <extracomment>Beside a code that leads to the transaction.</extracomment>
        <translation>Acompanhe no celular</translation>
    </message>
    <message>
        <source>Scan to see the transaction. It usually confirms within 30 minutes.</source>
        <extracomment>Beside a code that leads to the transaction, once it was sent.</extracomment>
        <translation>Leia para ver a transação. Costuma confirmar em 30 minutos.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Above the short number of the transaction.</extracomment>
        <translation>Transação</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>If nothing arrives, your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet: who has the code can ask for the money.</extracomment>
        <translation>Se não chegar, resgate</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>Ligue para nós</translation>
    </message>
    <message>
        <source>The code is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;If nothing arrives, your claim&quot;.</extracomment>
        <translation>O código está na tela. Não é dito em voz alta.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Seu recibo está neste código</translation>
    </message>
    <message>
        <source>Scan it and keep it, or take a photo.</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>Escaneie e guarde, ou tire uma foto.</translation>
    </message>
    <message>
        <source>Scan to see when it is sent. You may go.</source>
        <extracomment>Beside a code that leads to the transaction, before it was sent.</extracomment>
        <translation>Leia para ver o envio. Você pode ir.</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Above the kind of card and its last four digits.</extracomment>
        <translation>Pago com cartão</translation>
    </message>
    <message>
        <source>Your claim for the rest</source>
        <extracomment>Above a claim code, once the coins have been sent: for a bill that is not counted yet, or money that was not bought for.</extracomment>
        <translation>Seu resgate do restante</translation>
    </message>
    <message>
        <source>Your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet and some of the money is owed in any case.</extracomment>
        <translation>Seu resgate</translation>
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
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help.</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Your money is counted and safe. You get coins or a claim.</source>
        <extracomment>Help, while money is inside the machine.</extracomment>
        <translation>Seu dinheiro está contado e seguro. Você recebe moedas ou um resgate.</translation>
    </message>
    <message>
        <source>You have not paid anything. You may leave at any time.</source>
        <extracomment>Help, while no money is inside.</extracomment>
        <translation>Você não pagou nada. Pode sair quando quiser.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet app and cash.</source>
        <extracomment>Help: what the customer needs.</extracomment>
        <translation>Você precisa de celular, um app de carteira e dinheiro.</translation>
    </message>
    <message>
        <source>Your wallet shows its address under Receive.</source>
        <extracomment>Help: where the address comes from.</extracomment>
        <translation>Sua carteira mostra o endereço em Receber.</translation>
    </message>
    <message>
        <source>We use your number to sign you in. It is not kept here.</source>
        <extracomment>Help: what happens with the customer&apos;s data.</extracomment>
        <translation>Usamos seu número para identificar você. Ele não fica aqui.</translation>
    </message>
    <message>
        <source>Somebody sent you here? Stop and call us.</source>
        <extracomment>Help: against fraud.</extracomment>
        <translation>Alguém mandou você aqui? Pare e ligue para nós.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I was scammed</source>
        <extracomment>Help: for victims of a scam; says what to do and whom to call, and can stop the purchase.</extracomment>
        <translation>Fui enganado</translation>
    </message>
    <message>
        <source>Number keys: 8 and 2 move, 5 presses, star goes back.</source>
        <extracomment>Help: how the kiosk is used by the number keys below the screen. &quot;Star&quot; is the key with the asterisk.</extracomment>
        <translation>Teclas: 8 e 2 movem, 5 pressiona, asterisco volta.</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <extracomment>Help, while headphones are in: makes the screen black, so that nobody else can read it. Speech goes on.</extracomment>
        <translation>Escurecer a tela</translation>
    </message>
    <message>
        <source>Your money is safe. You get coins, or it goes back to your card.</source>
        <extracomment>Help, while a card is debited or has been.</extracomment>
        <translation>Seu dinheiro está seguro. Você recebe moedas, ou ele volta para o cartão.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet, and cash or a debit card.</source>
        <extracomment>Help: what the customer needs, where the machine takes cards.</extracomment>
        <translation>Você precisa de celular, app de carteira, e dinheiro ou cartão de débito.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet and a debit card.</source>
        <extracomment>Help: what the customer needs, while the machine takes cards only.</extracomment>
        <translation>Você precisa de celular, app de carteira e cartão de débito.</translation>
    </message>
</context>
<context>
    <name>IdleFacts</name>
    <message>
        <source>From %1, up to %2 a day</source>
        <extracomment>On the idle screen: the smallest amount and the largest of a day; both are money.</extracomment>
        <translation>A partir de %1 e até %2 por dia</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the idle screen: the smallest amount that can be bought for.</extracomment>
        <translation>A partir de %1</translation>
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
        <translation>Você precisa de celular, carteira e documento no Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone, a wallet and a profile in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a full profile.</extracomment>
        <translation>Você precisa de celular, carteira e perfil no Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet. Small amounts without ID.</source>
        <extracomment>On the idle screen: what a customer needs where a phone number is enough for small amounts.</extracomment>
        <translation>Você precisa do seu celular e de uma carteira. Valores pequenos sem documento.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet.</source>
        <extracomment>On the idle screen: what a customer needs.</extracomment>
        <translation>Você precisa do seu celular e de uma carteira.</translation>
    </message>
    <message>
        <source>Takes %1, and debit cards</source>
        <extracomment>On the idle screen: what the machine takes; %1 is a list of the amounts of its bills.</extracomment>
        <translation>Aceita %1 e cartões de débito</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>On the idle screen: the bills that the machine takes; %1 is a list of amounts.</extracomment>
        <translation>Aceita %1</translation>
    </message>
    <message>
        <source>%1. New customers up to %2.</source>
        <extracomment>On the idle screen: %1 is &quot;From $10, up to $1,000 a day&quot;, %2 what new customers may buy for in a day.</extracomment>
        <translation>%1. Clientes novos, até %2.</translation>
    </message>
    <message>
        <source>Takes debit cards. No bills right now.</source>
        <extracomment>On the idle screen: what the machine takes while its bill slot does not work.</extracomment>
        <translation>Aceita cartões de débito. Agora não aceita notas.</translation>
    </message>
    <message>
        <source>From %1, up to %2 at a time</source>
        <extracomment>On the idle screen: the smallest amount and the largest of one purchase; both are money.</extracomment>
        <translation>A partir de %1 e até %2 por compra</translation>
    </message>
</context>
<context>
    <name>IdleFoot</name>
    <message>
        <source>License %1</source>
        <extracomment>At the foot of the idle screen; %1 is the number of the operator&apos;s license.</extracomment>
        <translation>Licença %1</translation>
    </message>
</context>
<context>
    <name>IdlePrices</name>
    <message>
        <source>What one coin costs now, all fees included</source>
        <extracomment>On the idle screen, above the prices of the coins.</extracomment>
        <translation>Quanto custa uma moeda agora, com todas as taxas</translation>
    </message>
</context>
<context>
    <name>IdlePromise</name>
    <message>
        <source>Buy bitcoin with cash.</source>
        <extracomment>The headline of the idle screen: what this machine does, in the largest letters. Keep it short.</extracomment>
        <translation>Bitcoin com dinheiro.</translation>
    </message>
    <message>
        <source>Buy bitcoin by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only. Keep it short.</extracomment>
        <translation>Bitcoin com cartão.</translation>
    </message>
    <message>
        <source>Buy crypto by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only, and sells no bitcoin. Keep it short.</extracomment>
        <translation>Cripto com cartão.</translation>
    </message>
    <message>
        <source>Buy crypto with cash.</source>
        <extracomment>The headline of the idle screen of a machine that sells no bitcoin, in the largest letters. Keep it short.</extracomment>
        <translation>Cripto com dinheiro.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The large button of the idle screen; begins a purchase.</extracomment>
        <translation>Toque para começar</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title of the warning before a screen gives up.</extracomment>
        <translation>Você ainda está aí?</translation>
    </message>
    <message>
        <source>We then finish with the money that is in.</source>
        <extracomment>Warning before a screen gives up, while money is inside.</extracomment>
        <translation>Depois terminamos com o dinheiro inserido.</translation>
    </message>
    <message>
        <source>We then start over. You have not paid anything.</source>
        <extracomment>Warning before a screen gives up, while nothing is inside.</extracomment>
        <translation>Depois voltamos ao início. Você não pagou nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>The countdown of the warning.</extracomment>
        <translation>
            <numerusform>Resta %n segundo</numerusform>
            <numerusform>Restam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Gives the customer more time; may be pressed again and again.</extracomment>
        <translation>Preciso de mais tempo</translation>
    </message>
</context>
<context>
    <name>InsertAmount</name>
    <message>
        <source>You inserted</source>
        <extracomment>Above the money that has been inserted.</extracomment>
        <translation>Você inseriu</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Você recebe</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Above a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Preço fixo</translation>
    </message>
    <message>
        <source>You paid by card</source>
        <extracomment>Above the money that was taken from the card.</extracomment>
        <translation>Você pagou com cartão</translation>
    </message>
</context>
<context>
    <name>InsertFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>Preço, com todas as taxas</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what was inserted.</extracomment>
        <translation>Nossa taxa (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>Nossa taxa</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Taxa da rede</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Você ainda pode inserir até</translation>
    </message>
    <message>
        <source>Raise my limit</source>
        <extracomment>Shows a code for the phone, by which the customer may insert more. Short.</extracomment>
        <translation>Aumentar meu limite</translation>
    </message>
</context>
<context>
    <name>InsertNotices</name>
    <message>
        <source>This takes longer than usual. Up to 20 seconds.</source>
        <extracomment>Bills: a bill moves for more than ten seconds.</extracomment>
        <translation>Está demorando mais que o normal. Até 20 segundos.</translation>
    </message>
</context>
<context>
    <name>InsertScreen</name>
    <message>
        <source>Insert your bills</source>
        <extracomment>Title of the screen that takes the bills.</extracomment>
        <translation>Insira suas notas</translation>
    </message>
    <message>
        <source>One at a time: %1</source>
        <extracomment>Below &quot;Insert your bills&quot;; %1 are the bills that are taken, e.g. &quot;$1, $5, $10, $20&quot;.</extracomment>
        <translation>Uma por vez: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back; only while no bill is in.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends the purchase; only while no bill is in.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Finish and buy %1 of %2</source>
        <extracomment>Ends inserting and buys. %1 is the money, %2 the coin.</extracomment>
        <translation>Terminar e comprar %1 de %2</translation>
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
        <translation>Insira primeiro uma nota.</translation>
    </message>
    <message>
        <source>You need at least %1. Please insert more.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed below the least amount. %1 is that amount.</extracomment>
        <translation>São necessários pelo menos %1. Insira mais.</translation>
    </message>
    <message>
        <source>Your bill came back. It cannot be accepted now.</source>
        <extracomment>Bills: given back because our service refused it.</extracomment>
        <translation>Sua nota voltou. Não podemos aceitá-la agora.</translation>
    </message>
    <message>
        <source>Your bill came back: no answer. Please try again.</source>
        <extracomment>Bills: given back because our service did not answer.</extracomment>
        <translation>Sua nota voltou: sem resposta. Tente de novo.</translation>
    </message>
    <message>
        <source>This bill was not accepted. Smooth it or try another.</source>
        <extracomment>Bills: the machine did not recognise it.</extracomment>
        <translation>Esta nota não foi aceita. Alise-a ou tente outra.</translation>
    </message>
    <message>
        <source>Your bill came back. It was not counted.</source>
        <extracomment>Bills: it came back and was not counted.</extracomment>
        <translation>Sua nota voltou. Não foi contada.</translation>
    </message>
    <message>
        <source>The last bill is still being counted. Please wait.</source>
        <extracomment>Bills: the machine waits for a bill that is still moving.</extracomment>
        <translation>A última nota ainda está sendo contada. Aguarde.</translation>
    </message>
    <message>
        <source>Checking your bill…</source>
        <extracomment>Bills: a bill is inside and being checked.</extracomment>
        <translation>Verificando sua nota…</translation>
    </message>
    <message>
        <source>Taking your bill…</source>
        <extracomment>Bills: a bill is moving into the cash box.</extracomment>
        <translation>Recebendo sua nota…</translation>
    </message>
    <message>
        <source>Your bill comes back. Please take it.</source>
        <extracomment>Bills: a bill is coming out again.</extracomment>
        <translation>Sua nota está saindo. Retire-a.</translation>
    </message>
    <message>
        <source>Your limit is reached. Press Finish.</source>
        <extracomment>Bills: no bill fits under the limit any more.</extracomment>
        <translation>Você chegou ao limite. Toque em Terminar.</translation>
    </message>
    <message>
        <source>Closing the bill slot…</source>
        <extracomment>Bills: the slot is being closed.</extracomment>
        <translation>Fechando a entrada de notas…</translation>
    </message>
    <message>
        <source>The bill slot has stopped. Your money is counted. Press Finish.</source>
        <extracomment>Bills: the slot has a fault; what is in counts.</extracomment>
        <translation>A entrada parou. Seu dinheiro está contado. Toque em Terminar.</translation>
    </message>
    <message>
        <source>Your limit is higher now. You can go on.</source>
        <extracomment>Bills: the phone has proved more; what may still be inserted is shown beside it.</extracomment>
        <translation>Seu limite agora é maior. Pode continuar.</translation>
    </message>
    <message>
        <source>Your limit is the same as before. You can go on.</source>
        <extracomment>Bills: the phone has proved nothing more in time.</extracomment>
        <translation>Seu limite é o mesmo de antes. Pode continuar.</translation>
    </message>
    <message>
        <source>Your bill of %1 came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit. %1 is the bill, e.g. $50.</extracomment>
        <translation>Sua nota de %1 voltou: passa do seu limite.</translation>
    </message>
    <message>
        <source>Your bill came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit, and taken out already.</extracomment>
        <translation>Sua nota voltou: passa do seu limite.</translation>
    </message>
    <message>
        <source>The bill slot does not answer. Please wait: your bill is being looked for.</source>
        <extracomment>Bills: a bill was to come out, and the slot has lost its power or its cable. Up to 20 seconds.</extracomment>
        <translation>A entrada de notas não responde. Aguarde: estamos procurando sua nota.</translation>
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
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <extracomment>On the number pad; removes the last digit. Read aloud only.</extracomment>
        <translation>Apagar o último dígito</translation>
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
        <translation>Você não pagou nada.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>Title after too many wrong codes: the sign-in has ended.</extracomment>
        <translation>Códigos errados demais</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The sign-in by text message is locked for a while. Please come back later.</source>
        <extracomment>After too many wrong codes: what to do.</extracomment>
        <translation>O acesso por mensagem está bloqueado por um tempo. Volte mais tarde.</translation>
    </message>
</context>
<context>
    <name>LimitScreen</name>
    <message>
        <source>Is a bill still in the slot? Wait for it, or call us.</source>
        <extracomment>The machine had to stop in the middle of a purchase, perhaps with a bill in its slot that was not counted.</extracomment>
        <translation>Ainda há uma nota na entrada? Espere que ela saia ou ligue para nós.</translation>
    </message>
    <message>
        <source>You cannot buy right now</source>
        <extracomment>Title when a customer is signed in and has no limit left.</extracomment>
        <translation>Você não pode comprar agora</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Our service refused in the middle of a purchase, before any money was in.</extracomment>
        <translation>Não foi possível comprar. Nenhuma moeda foi comprada.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Our service refused in the middle of a purchase: what to do.</extracomment>
        <translation>Volte mais tarde ou ligue para nós.</translation>
    </message>
    <message>
        <source>Your sign-in does not allow a purchase yet.</source>
        <extracomment>Limit: the customer&apos;s level is too low.</extracomment>
        <translation>Seu cadastro ainda não permite comprar.</translation>
    </message>
    <message>
        <source>Your limit for the last 24 hours is used up.</source>
        <extracomment>Limit: the customer has bought as much as is allowed.</extracomment>
        <translation>Seu limite das últimas 24 horas acabou.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Limit: nothing was paid.</extracomment>
        <translation>Você não pagou nada.</translation>
    </message>
    <message>
        <source>Scan your ID in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 3 is needed.</extracomment>
        <translation>Escaneie seu documento no Athena Mobile. Depois volte.</translation>
    </message>
    <message>
        <source>Complete your profile in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 2 is needed.</extracomment>
        <translation>Complete seu perfil no Athena Mobile. Depois volte.</translation>
    </message>
    <message>
        <source>Please come back tomorrow.</source>
        <extracomment>Limit: only time helps.</extracomment>
        <translation>Volte amanhã, por favor.</translation>
    </message>
    <message>
        <source>This machine had to stop. No coins were bought.</source>
        <extracomment>The bill slot or our service failed in the middle of a purchase, before any money was in.</extracomment>
        <translation>Esta máquina precisou parar. Nenhuma moeda foi comprada.</translation>
    </message>
    <message>
        <source>Sign in with the app</source>
        <extracomment>To who signed in by text message, and may not buy: signs in by phone, which may prove more.</extracomment>
        <translation>Entrar com o aplicativo</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the screen; nothing was paid. The number counts the seconds until it closes by itself.</extracomment>
        <translation>Terminar (%1)</translation>
    </message>
    <message>
        <source>Too little is left of your limit for a purchase.</source>
        <extracomment>Limit: less is left of it than the smallest bill or the smallest purchase.</extracomment>
        <translation>O que resta do seu limite não dá para comprar.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Scan with Athena Mobile</source>
        <extracomment>Title of the screen with the code for the customer&apos;s phone. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>Escaneie com o Athena Mobile</translation>
    </message>
    <message>
        <source>Your phone signs in. Nothing to type.</source>
        <extracomment>Below &quot;Scan with Athena Mobile&quot;.</extracomment>
        <translation>Seu telefone faz a identificação. Nada para digitar.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Use a text message instead</source>
        <extracomment>Leaves the code for the phone and signs in by a text message.</extracomment>
        <translation>Usar mensagem de texto</translation>
    </message>
    <message>
        <source>New code</source>
        <extracomment>Shows another code for the phone.</extracomment>
        <translation>Novo código</translation>
    </message>
</context>
<context>
    <name>LoginState</name>
    <message>
        <source>Waiting for your phone… %1</source>
        <extracomment>Below the code for the phone; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>Aguardando seu telefone… %1</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one, or use a text message.</source>
        <extracomment>The code for the phone was shown for its whole time and nobody signed in.</extracomment>
        <translation>Este código expirou. Peça um novo ou use mensagem de texto.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The code for the phone could not be fetched.</extracomment>
        <translation>Não recebemos resposta. Você não pagou nada. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>LoginSteps</name>
    <message>
        <source>Open Athena Mobile or any BitID wallet</source>
        <extracomment>Signing in by phone, first step. BitID is a standard that some wallets know.</extracomment>
        <translation>Abra o Athena Mobile ou qualquer carteira BitID</translation>
    </message>
    <message>
        <source>Point the camera at this code</source>
        <extracomment>Signing in by phone, second step.</extracomment>
        <translation>Aponte a câmera para este código</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <extracomment>Signing in by phone, third step.</extracomment>
        <translation>Aprove no seu telefone</translation>
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
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Speech is on. Keys 8 and 2 move. 5 presses. Star goes back. 0 pauses, goes on, or says it again.</source>
        <extracomment>Said aloud when headphones are put in: the keys of the number pad below the screen.</extracomment>
        <translation>A voz está ligada. As teclas 8 e 2 movem. 5 pressiona. Asterisco volta. 0 pausa, continua ou repete.</translation>
    </message>
    <message>
        <source>1 spells an address. 3 makes the screen dark. 7 is quieter, 9 is louder.</source>
        <extracomment>Said aloud when headphones are put in, after the first sentence about the keys.</extracomment>
        <translation>1 soletra um endereço. 3 escurece a tela. 7 diminui o volume, 9 aumenta.</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>Said aloud before a capital letter of an address; %1 is the letter.</extracomment>
        <translation>maiúscula %1</translation>
    </message>
    <message>
        <source>There is no address on this screen.</source>
        <extracomment>Said aloud when an address was to be spelled and there is none.</extracomment>
        <translation>Não há endereço nesta tela.</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Mais alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>Mais baixo</translation>
    </message>
    <message>
        <source>The screen is dark. A touch or key 3 brings it back.</source>
        <extracomment>Said aloud after the screen was made dark, so that nobody else can read it.</extracomment>
        <translation>A tela está escura. Um toque ou a tecla 3 a traz de volta.</translation>
    </message>
    <message>
        <source>The screen is visible.</source>
        <extracomment>Said aloud after the dark screen was made visible again.</extracomment>
        <translation>A tela está visível.</translation>
    </message>
</context>
<context>
    <name>NextBill</name>
    <message>
        <source>next bill</source>
        <extracomment>In the row of inserted bills: the empty place of the next one. Short.</extracomment>
        <translation>próxima nota</translation>
    </message>
</context>
<context>
    <name>NightPrice</name>
    <message>
        <source>%1 above the market</source>
        <extracomment>On the idle screen, below a coin&apos;s name: how much its price is above the market&apos;s, e.g. &quot;6.9 %&quot;.</extracomment>
        <translation>%1 acima do mercado</translation>
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
            <numerusform>%n dígito digitado</numerusform>
            <numerusform>%n dígitos digitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>Out of service</source>
        <extracomment>Title of the screen of a machine that cannot sell right now.</extracomment>
        <translation>Fora de serviço</translation>
    </message>
    <message>
        <source>This machine takes no bills right now.</source>
        <extracomment>Below the title &quot;Out of service&quot;.</extracomment>
        <translation>Esta máquina não recebe notas agora.</translation>
    </message>
    <message>
        <source>Did you pay here before? Keep your receipt. Your purchase goes on without you.</source>
        <extracomment>Out of service: reassures somebody who has paid at this machine before.</extracomment>
        <translation>Já pagou aqui? Guarde o recibo. Sua compra segue sem você.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Beside the phone number: the machine&apos;s own number, for the help desk.</extracomment>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>We expect it to work again on %1.</source>
        <extracomment>Out of service: what the operator expects; %1 is a day and a time.</extracomment>
        <translation>Esperamos que volte a funcionar em %1.</translation>
    </message>
    <message>
        <source>Have your receipt or claim code at hand.</source>
        <extracomment>Out of service, below the phone number of the help desk.</extracomment>
        <translation>Tenha à mão o recibo ou o código de resgate.</translation>
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
        <translation>Continuar lendo</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Title of the screen with the ways to pay.</extracomment>
        <translation>Como quer pagar?</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <extracomment>Below &quot;How would you like to pay?&quot;.</extracomment>
        <translation>O preço é o mesmo.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The card terminal does not work right now. You can pay with cash.</source>
        <extracomment>After touching &quot;Debit card&quot; while the card terminal does not work.</extracomment>
        <translation>O terminal de cartão não funciona agora. Você pode pagar em dinheiro.</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>You insert bills here.</source>
        <extracomment>Below &quot;Cash&quot;.</extracomment>
        <translation>Você insere notas aqui.</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>A way to pay.</extracomment>
        <translation>Cartão de débito</translation>
    </message>
    <message>
        <source>You type the amount here, and your PIN at the card terminal.</source>
        <extracomment>Below &quot;Debit card&quot;. The terminal is a device beside the screen.</extracomment>
        <translation>Você digita o valor aqui e a senha no terminal de cartão.</translation>
    </message>
    <message>
        <source>Not working right now</source>
        <extracomment>Below &quot;Debit card&quot;, while the card terminal does not work.</extracomment>
        <translation>Não funciona agora</translation>
    </message>
    <message>
        <source>The bill slot does not work right now. You can pay by card.</source>
        <extracomment>After touching &quot;Cash&quot; while the bill slot does not work.</extracomment>
        <translation>A entrada de notas não funciona agora. Você pode pagar com cartão.</translation>
    </message>
    <message>
        <source>No bills right now</source>
        <extracomment>Below &quot;Cash&quot;, while the bill slot does not work.</extracomment>
        <translation>Agora não aceita notas</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Enter your mobile number</source>
        <extracomment>Title of the phone number screen.</extracomment>
        <translation>Digite seu celular</translation>
    </message>
    <message>
        <source>We text you a six-digit code.</source>
        <extracomment>Below the title of the phone number screen.</extracomment>
        <translation>Enviamos um código de seis dígitos por SMS.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Sends the text message with the code to the number.</extracomment>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Did someone on the phone tell you to come here? Stop. It is a scam.</source>
        <extracomment>Below the phone number, while nothing is wrong with it.</extracomment>
        <translation>Alguém ao telefone mandou você vir? Pare. É golpe.</translation>
    </message>
    <message>
        <source>Scan a code with your phone instead</source>
        <extracomment>On the phone number screen: signs in by a code on the screen that the customer&apos;s phone scans, in place of a text message.</extracomment>
        <translation>Escanear um código com o telefone</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Please type your whole number first.</source>
        <extracomment>Phone number: &quot;Send code&quot; was pressed before the number was whole.</extracomment>
        <translation>Digite primeiro o número completo.</translation>
    </message>
    <message>
        <source>This number does not look right. Please check it.</source>
        <extracomment>Phone number: the number cannot exist.</extracomment>
        <translation>Este número não parece certo. Confira, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Phone number: too many codes were asked for.</extracomment>
        <translation>
            <numerusform>Aguarde %n segundo e tente de novo.</numerusform>
            <numerusform>Aguarde %n segundos e tente de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Phone number: no answer from our service.</extracomment>
        <translation>Não houve resposta. Tente de novo.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <extracomment>Phone number: the code that was sent is older than five minutes, or of another session.</extracomment>
        <translation>Esse código venceu. Peça um novo.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Please wait %n second(s), then ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often; %n is how long to wait.</extracomment>
        <translation>
            <numerusform>Muitos códigos errados. Aguarde %n segundo e peça um novo.</numerusform>
            <numerusform>Muitos códigos errados. Aguarde %n segundos e peça um novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Please ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often.</extracomment>
        <translation>Muitos códigos errados. Peça um novo.</translation>
    </message>
</context>
<context>
    <name>PlacePageScreen</name>
    <message>
        <source>Warning</source>
        <extracomment>Title of a page with one warning that the law asks for.</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>A question</source>
        <extracomment>Title of a page with a question against scams.</extracomment>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>Please read this</source>
        <extracomment>Title of a page with a text that the law asks for.</extracomment>
        <translation>Leia isto, por favor</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Below the title: which page this is, e.g. &quot;Page 2 of 6&quot;.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Leaves the purchase; as large as &quot;Go on&quot;. Nothing has been paid.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The page has been read; goes on to the next one.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This text is in: %1</source>
        <extracomment>Below a text that the law asks for, which is not there in the customer&apos;s language. %1 is the language that it is in, by its own name.</extracomment>
        <translation>Este texto está em: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers: %1</source>
        <extracomment>Above a phone number. %1 is when a person answers, e.g. &quot;Mon to Fri, 7 a.m. to 9 p.m.&quot;.</extracomment>
        <translation>Em dúvida? Ligue para nós. Uma pessoa atende: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers.</source>
        <extracomment>Above a phone number.</extracomment>
        <translation>Em dúvida? Ligue para nós. Uma pessoa atende.</translation>
    </message>
    <message numerus="yes">
        <source>Take your time. You can go on in %n second(s).</source>
        <extracomment>On a page that the law asks for, while it cannot be left yet.</extracomment>
        <translation>
            <numerusform>Leia com calma. Você pode continuar em %n segundo.</numerusform>
            <numerusform>Leia com calma. Você pode continuar em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The progress bar, read aloud; %1 is the step, %2 how many there are.</extracomment>
        <translation>Passo %1 de %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with your phone</source>
        <extracomment>A QR code on the screen, as a screen reader names it.</extracomment>
        <translation>Código QR para ler com o celular</translation>
    </message>
</context>
<context>
    <name>QuoteExample</name>
    <message>
        <source>For example, you insert</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example.</extracomment>
        <translation>Por exemplo, você insere</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Você recebe</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds before the first bill.</extracomment>
        <translation>Preço válido</translation>
    </message>
    <message>
        <source>For example, you pay</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example, by card.</extracomment>
        <translation>Por exemplo, você paga</translation>
    </message>
</context>
<context>
    <name>QuoteFacts</name>
    <message>
        <source>Price for 1 %1, all fees included</source>
        <extracomment>Before the price of one coin; %1 is its code, e.g. BTC.</extracomment>
        <translation>Preço de 1 %1, com todas as taxas</translation>
    </message>
    <message>
        <source>Market price (%1)</source>
        <extracomment>Before the market price of one coin; %1 is where it comes from.</extracomment>
        <translation>Preço de mercado (%1)</translation>
    </message>
    <message>
        <source>Our price is higher by</source>
        <extracomment>Before by how many per cent our price stands above the market price.</extracomment>
        <translation>Nosso preço é maior em</translation>
    </message>
    <message>
        <source>Our fee, for %1</source>
        <extracomment>Before our fee in money for the example; %1 is the amount of the example.</extracomment>
        <translation>Nossa taxa, por %1</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>Taxa da rede</translation>
    </message>
    <message>
        <source>You can insert</source>
        <extracomment>Before how much this customer may insert now.</extracomment>
        <translation>Você pode inserir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>How much may be inserted: %1 is the least, %2 the most.</extracomment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>How much may be inserted; %1 is the most.</extracomment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>You can pay</source>
        <extracomment>Before how much this customer may pay by card now.</extracomment>
        <translation>Você pode pagar</translation>
    </message>
</context>
<context>
    <name>QuoteNotices</name>
    <message>
        <source>The price has changed. Please check it again.</source>
        <extracomment>The price has changed since it was shown.</extracomment>
        <translation>O preço mudou. Confira de novo.</translation>
    </message>
    <message>
        <source>Your limit has changed. Please check it again.</source>
        <extracomment>The limit has changed since it was shown.</extracomment>
        <translation>Seu limite mudou. Confira de novo.</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>Todas as taxas estão no preço. O operador não as publicou.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The new price could not be fetched.</extracomment>
        <translation>Não houve resposta. Você não pagou nada. Tente de novo.</translation>
    </message>
    <message>
        <source>This price is above the legal limit here. We do not sell at it. You have not paid anything.</source>
        <extracomment>The price is above what the law of the place allows, so it is not offered.</extracomment>
        <translation>Este preço está acima do limite legal aqui. Não vendemos por ele. Você não pagou nada.</translation>
    </message>
    <message>
        <source>The market price is not known right now. We may not sell without it. You have not paid anything.</source>
        <extracomment>The law of the place asks for the market&apos;s price, and it is not known now.</extracomment>
        <translation>O preço de mercado não é conhecido agora. Sem ele não podemos vender. Você não pagou nada.</translation>
    </message>
    <message>
        <source>The printer has no paper. Choose another receipt, or stop here.</source>
        <extracomment>The receipt printer cannot print. The buttons below are the other ways.</extracomment>
        <translation>A impressora está sem papel. Escolha outro recibo ou pare aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Your coins are sent %n hour(s) after you pay, not at once.</source>
        <extracomment>The rules of the place have the coins held back after the purchase.</extracomment>
        <translation>
            <numerusform>Suas moedas são enviadas %n hora depois do pagamento, não na hora.</numerusform>
            <numerusform>Suas moedas são enviadas %n horas depois do pagamento, não na hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your limit is the same as before.</source>
        <extracomment>The customer wanted a higher limit, and the phone has not proved more.</extracomment>
        <translation>Seu limite é o mesmo de antes.</translation>
    </message>
</context>
<context>
    <name>QuoteScreen</name>
    <message>
        <source>Your price</source>
        <extracomment>Title of the screen with the price and the fees.</extracomment>
        <translation>Seu preço</translation>
    </message>
    <message>
        <source>What you see is what you pay.</source>
        <extracomment>Below &quot;Your price&quot;.</extracomment>
        <translation>O que você vê é o que paga.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks for the price again.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Insert bills</source>
        <extracomment>Agrees to the price and goes on to the bills.</extracomment>
        <translation>Inserir notas</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>No paper: ends the purchase before any money is in. Short.</extracomment>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>No paper: the receipt on the screen only, and on to the bills. Short.</extracomment>
        <translation>Nesta tela</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>No paper: the receipt as a text message, and on to the bills. Short.</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <extracomment>Agrees to the price and goes on to typing the amount that the card pays.</extracomment>
        <translation>Digite o valor</translation>
    </message>
</context>
<context>
    <name>RaiseScreen</name>
    <message>
        <source>Raise your limit</source>
        <extracomment>Title of the screen with a code for the phone, by which a customer may insert more.</extracomment>
        <translation>Aumente seu limite</translation>
    </message>
    <message>
        <source>Your %1 stays safe in the machine.</source>
        <extracomment>Below &quot;Raise your limit&quot;; %1 is the money that is in the machine.</extracomment>
        <translation>Seus %1 ficam seguros na máquina.</translation>
    </message>
    <message>
        <source>Show a little more of who you are.</source>
        <extracomment>Below &quot;Raise your limit&quot;, while no bill is in.</extracomment>
        <translation>Mostre um pouco mais quem você é.</translation>
    </message>
    <message>
        <source>Back to the bills</source>
        <extracomment>Leaves the code for the phone and goes on with the bills.</extracomment>
        <translation>Voltar às notas</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>Você ainda pode inserir até</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Before a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>Preço fixo</translation>
    </message>
    <message>
        <source>Back to the price</source>
        <extracomment>Leaves the code for the phone; price and limit come next.</extracomment>
        <translation>Voltar ao preço</translation>
    </message>
    <message>
        <source>You can pay up to</source>
        <extracomment>Before the most that this customer may pay by card now.</extracomment>
        <translation>Você pode pagar até</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>COPY</source>
        <extracomment>Receipt, large, at the top: this is printed for the second time.</extracomment>
        <translation>CÓPIA</translation>
    </message>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>Receipt of a demonstration machine.</extracomment>
        <translation>Demonstração, sem moedas reais</translation>
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
        <translation>Suas moedas foram enviadas.</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Receipt, large: bought, and not sent yet. Few words.</extracomment>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are being sent.</source>
        <extracomment>Receipt, below &quot;On its way&quot;.</extracomment>
        <translation>Sua compra está registrada. As moedas estão sendo enviadas.</translation>
    </message>
    <message>
        <source>Not bought</source>
        <extracomment>Receipt, large: nothing was bought. Few words.</extracomment>
        <translation>Não comprado</translation>
    </message>
    <message>
        <source>Nothing was bought. The operator owes you this cash.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;.</extracomment>
        <translation>Nada foi comprado. O operador deve a você este dinheiro.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Receipt, large: nobody has answered yet. Few words.</extracomment>
        <translation>Ainda não confirmado</translation>
    </message>
    <message>
        <source>We have your cash and are still trying to complete the purchase.</source>
        <extracomment>Receipt, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Temos seu dinheiro e ainda tentamos concluir a compra.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Receipt: before the money that was inserted.</extracomment>
        <translation>Dinheiro inserido</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <extracomment>Receipt: so many bills of so much; %1 is how many, %2 the value of one.</extracomment>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Coins sent</source>
        <extracomment>Receipt: before the amount of coins.</extracomment>
        <translation>Moedas enviadas</translation>
    </message>
    <message>
        <source>Coins bought</source>
        <extracomment>Receipt: before the amount of coins that are on their way.</extracomment>
        <translation>Moedas compradas</translation>
    </message>
    <message>
        <source>Price, all included</source>
        <extracomment>Receipt: before the price of one coin, with every fee in it.</extracomment>
        <translation>Preço, tudo incluído</translation>
    </message>
    <message>
        <source>Reference price</source>
        <extracomment>Receipt: before the market&apos;s price of one coin.</extracomment>
        <translation>Preço de referência</translation>
    </message>
    <message>
        <source>Reference source</source>
        <extracomment>Receipt: before the name of the exchange that the market&apos;s price comes from.</extracomment>
        <translation>Fonte da referência</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>Receipt: a price; %1 is money, %2 the coin, e.g. &quot;$49,728.15 per BTC&quot;.</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Service fee</source>
        <extracomment>Receipt: before the operator&apos;s fee.</extracomment>
        <translation>Taxa de serviço</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Receipt: before what the coin&apos;s network costs.</extracomment>
        <translation>Taxa da rede</translation>
    </message>
    <message>
        <source>All fees</source>
        <extracomment>Receipt: before the sum of the fees.</extracomment>
        <translation>Todas as taxas</translation>
    </message>
    <message>
        <source>The operator has not published the fee.</source>
        <extracomment>Receipt, in place of the fees.</extracomment>
        <translation>O operador não publicou a taxa.</translation>
    </message>
    <message>
        <source>To this address</source>
        <extracomment>Receipt: above the address that the coins go to.</extracomment>
        <translation>Para este endereço</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Receipt: above the purchase&apos;s long number.</extracomment>
        <translation>Transação</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Receipt: before how far the purchase is, e.g. &quot;Bought&quot;.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Blockchain transaction</source>
        <extracomment>Receipt: above the transaction&apos;s number in the blockchain.</extracomment>
        <translation>Transação na blockchain</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Receipt: there is no transaction in the blockchain yet.</extracomment>
        <translation>pendente</translation>
    </message>
    <message>
        <source>Scan to follow your purchase</source>
        <extracomment>Receipt: above a QR code.</extracomment>
        <translation>Leia para acompanhar sua compra</translation>
    </message>
    <message>
        <source>Follow your purchase here:</source>
        <extracomment>Receipt by text message: above a link.</extracomment>
        <translation>Acompanhe sua compra aqui:</translation>
    </message>
    <message>
        <source>Your claim code</source>
        <extracomment>Receipt: above the claim code; who has it gets the money.</extracomment>
        <translation>Seu código de resgate</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim until the coins have been delivered.</source>
        <extracomment>Receipt: below the claim code.</extracomment>
        <translation>Guarde este recibo. O código é o seu direito até a entrega das moedas.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the bill above.</source>
        <extracomment>Receipt: below the claim code, where a bill was lost track of.</extracomment>
        <translation>Guarde este recibo. O código é o seu direito à nota acima.</translation>
    </message>
    <message>
        <source>Keep this receipt. The transaction above is your claim.</source>
        <extracomment>Receipt: where the claim code is not known any more.</extracomment>
        <translation>Guarde este recibo. A transação acima é o seu direito.</translation>
    </message>
    <message>
        <source>One bill of %1 is being looked into.</source>
        <extracomment>Receipt: a bill was lost track of; %1 is its value.</extracomment>
        <translation>Uma nota de %1 está sendo apurada.</translation>
    </message>
    <message>
        <source>One bill of %1 is in the machine but not in this purchase.</source>
        <extracomment>Receipt: a bill is in the machine and was not bought for; %1 is its value.</extracomment>
        <translation>Uma nota de %1 está na máquina, mas não nesta compra.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Receipt, last line; %1 is the phone number of the help desk.</extracomment>
        <translation>Ajuda: %1</translation>
    </message>
    <message>
        <source>License</source>
        <extracomment>Receipt: before the number of the operator&apos;s license.</extracomment>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Receipt: before the customer&apos;s number at the company.</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Coins held back</source>
        <extracomment>Receipt: before how long the coins are held back before they are sent, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Moedas retidas</translation>
    </message>
    <message>
        <source>Tricked? Ask for a refund until</source>
        <extracomment>Receipt: before a date; until then a victim of a scam may ask for the money back.</extracomment>
        <translation>Foi enganado? Peça o reembolso até</translation>
    </message>
    <message>
        <source>A person answers</source>
        <extracomment>Receipt: before a phone number that a person answers, and its hours.</extracomment>
        <translation>Uma pessoa atende</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Receipt: before the name of the authority that takes complaints.</extracomment>
        <translation>Reclamações</translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <extracomment>Receipt: before the place and version of the rules that held, e.g. &quot;US-CA 3, 1a2b3c4d&quot;.</extracomment>
        <translation>Regras deste local</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Receipt, state: begun, nothing else yet. Short.</extracomment>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <extracomment>Receipt, state: money has been inserted, nothing is bought yet. Short.</extracomment>
        <translation>Dinheiro contado</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Receipt, state: the coins have been bought and not been sent yet. Short.</extracomment>
        <translation>Comprada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Receipt, state: the coins have been sent. Short.</extracomment>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Refund due</source>
        <extracomment>Receipt, state: the money is owed to the customer. Short.</extracomment>
        <translation>Reembolso devido</translation>
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
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Receipt: before the money that was taken from the card.</extracomment>
        <translation>Pago com cartão</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the payment.</extracomment>
        <translation>Referência do pagamento</translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>Receipt: before the bank&apos;s code for the payment.</extracomment>
        <translation>Autorização</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the refund.</extracomment>
        <translation>Referência do reembolso</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not bought&quot;.</extracomment>
        <translation>Nada foi comprado.</translation>
    </message>
    <message>
        <source>The card terminal has not said whether your card was debited. If it was, the money goes back to it.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>O terminal de cartão não disse se seu cartão foi cobrado. Se foi, o dinheiro volta a ele.</translation>
    </message>
    <message>
        <source>Your card was not debited.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>Seu cartão não foi cobrado.</translation>
    </message>
    <message>
        <source>The money is on its way back to your card.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>O dinheiro está voltando ao seu cartão.</translation>
    </message>
    <message>
        <source>The money went back to your card. It can take some days to show.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>O dinheiro voltou ao seu cartão. Pode levar alguns dias para aparecer.</translation>
    </message>
    <message>
        <source>The money could not go back to your card. The operator owes it to you.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>O dinheiro não pôde voltar ao seu cartão. O operador deve a você.</translation>
    </message>
    <message>
        <source>Your card was debited. We are still trying to complete the purchase.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>Seu cartão foi cobrado. Ainda estamos tentando concluir a compra.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Receipt: nothing was bought, so there is no transaction in the blockchain.</extracomment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for this money.</source>
        <extracomment>Receipt: below the claim code, where nothing was bought and the money is owed.</extracomment>
        <translation>Guarde este recibo. O código é o seu direito a este dinheiro.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your claim is for the bill below.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: no bill is counted, and of the only one nobody knows yet where it is.</extracomment>
        <translation>Nada foi comprado. O seu direito é à nota abaixo.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your bill came back: nothing is owed to you.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: the only bill had jammed, and came out later.</extracomment>
        <translation>Nada foi comprado. Sua nota voltou: nada é devido a você.</translation>
    </message>
    <message>
        <source>Bought, sent later</source>
        <extracomment>Receipt, large: bought, and held back for some hours by the rules of the place. Few words.</extracomment>
        <translation>Comprado, envio depois</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are held back and sent after %1.</source>
        <extracomment>Receipt, below &quot;Bought, sent later&quot;; %1 is how long, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>Sua compra está registrada. As moedas ficam retidas e são enviadas depois de %1.</translation>
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
        <translation>Moedas por este valor</translation>
    </message>
    <message>
        <source>Ready for payment</source>
        <extracomment>Receipt, state: bills may be inserted, or a card debited. Short.</extracomment>
        <translation>Pronta para o pagamento</translation>
    </message>
    <message>
        <source>Spread (all fees)</source>
        <extracomment>On the receipt, where the law asks for the spread by name: what is paid above the market&apos;s price.</extracomment>
        <translation>Spread (todas as taxas)</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above.</source>
        <extracomment>Receipt: below the claim code, where coins were bought for less than was paid.</extracomment>
        <translation>Guarde este recibo. O código é o seu direito ao dinheiro indicado acima.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above, and for the coins until they have been delivered.</source>
        <extracomment>Receipt: below the claim code, where money is owed and the coins are still to come.</extracomment>
        <translation>Guarde este recibo. O código é o seu direito ao dinheiro indicado acima, e às moedas até a entrega delas.</translation>
    </message>
    <message>
        <source>No coins were bought for %1 of what you paid. We owe you this money.</source>
        <extracomment>Receipt, below the money that was paid: coins were bought for less; %1 is the rest.</extracomment>
        <translation>Com %1 do que você pagou não foram compradas moedas. Devemos esse dinheiro a você.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Comes next</source>
        <extracomment>Receipt: it has not been asked for yet. Short.</extracomment>
        <translation>Já vem</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Receipt: the printer is at work. Short.</extracomment>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Printed, take it below</source>
        <extracomment>Receipt: it lies below the screen. Short.</extracomment>
        <translation>Impresso, retire abaixo</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Receipt: it ended in the middle. Short.</extracomment>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>Receipt: the printer did not begin. Short.</extracomment>
        <translation>Não impresso</translation>
    </message>
    <message>
        <source>Perhaps not complete</source>
        <extracomment>Receipt: nobody knows whether it was printed. Short.</extracomment>
        <translation>Talvez incompleto</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>Receipt: the customer chose a receipt on the screen. Short.</extracomment>
        <translation>Nesta tela</translation>
    </message>
    <message>
        <source>Text message on its way</source>
        <extracomment>Receipt: it is being sent as a text message. Short.</extracomment>
        <translation>SMS a caminho</translation>
    </message>
    <message>
        <source>Sent to your phone</source>
        <extracomment>Receipt: it was sent as a text message. Short.</extracomment>
        <translation>Enviado ao seu celular</translation>
    </message>
    <message>
        <source>Not sent. Scan the code.</source>
        <extracomment>Receipt: it could not be sent as a text message; a code on the screen holds it. Short.</extracomment>
        <translation>Falhou. Leia o código.</translation>
    </message>
    <message>
        <source>Printed, but out of date</source>
        <extracomment>Receipt: it lies below the screen, and was printed before something changed. Short.</extracomment>
        <translation>Impresso, mas desatualizado</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Enter your address in the app</source>
        <extracomment>Title of the screen that waits for an address from the customer&apos;s phone.</extracomment>
        <translation>Digite seu endereço no aplicativo</translation>
    </message>
    <message>
        <source>Athena Mobile sends your %1 address here.</source>
        <extracomment>Below &quot;Enter your address in the app&quot;; %1 is the coin. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>O Athena Mobile envia seu endereço de %1 para cá.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Scan a code instead</source>
        <extracomment>Leaves the wait for an address from the app and goes to the scanner.</extracomment>
        <translation>Ler um código em vez disso</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Waits for the address from the app once more.</extracomment>
        <translation>Tentar de novo</translation>
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
        <translation>O endereço no seu aplicativo não é de %1. Digite outro.</translation>
    </message>
    <message>
        <source>Now enter the other address in your app.</source>
        <extracomment>The customer did not want the address that came from the app.</extracomment>
        <translation>Agora digite o outro endereço no seu aplicativo.</translation>
    </message>
    <message>
        <source>No address has come yet. You have not paid anything.</source>
        <extracomment>No address came from the app in two minutes.</extracomment>
        <translation>Nenhum endereço chegou ainda. Você não pagou nada.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>Our service could not be asked for the address.</extracomment>
        <translation>Não houve resposta. Você não pagou nada. Tente de novo.</translation>
    </message>
    <message>
        <source>Waiting for your address… %1</source>
        <extracomment>While an address is to come from the app; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>Aguardando seu endereço… %1</translation>
    </message>
</context>
<context>
    <name>ReceiveSteps</name>
    <message>
        <source>Open Athena Mobile on your phone.</source>
        <extracomment>Address from the app, first step.</extracomment>
        <translation>Abra o Athena Mobile no seu telefone.</translation>
    </message>
    <message>
        <source>Enter the %1 address of your own wallet.</source>
        <extracomment>Address from the app, second step; %1 is the coin.</extracomment>
        <translation>Digite o endereço de %1 da sua própria carteira.</translation>
    </message>
    <message>
        <source>Compare it here before you pay.</source>
        <extracomment>Address from the app, third step: the machine shows the address to be compared.</extracomment>
        <translation>Compare aqui antes de pagar.</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We owe you %1</source>
        <extracomment>Title when nothing could be bought and the money is owed. %1 is the money.</extracomment>
        <translation>Devemos %1 a você</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Claim: nothing was bought.</extracomment>
        <translation>Não foi possível comprar. Nenhuma moeda foi comprada.</translation>
    </message>
    <message>
        <source>It is in this machine. You can ask for it now.</source>
        <extracomment>Claim: the refund may be asked for from now on.</extracomment>
        <translation>Está nesta máquina. Você já pode pedi-lo.</translation>
    </message>
    <message>
        <source>It is in this machine. Your refund is being booked.</source>
        <extracomment>Claim: the refund is still being booked.</extracomment>
        <translation>Está nesta máquina. Estamos registrando seu reembolso.</translation>
    </message>
    <message>
        <source>%1 goes back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit goes back. %1 is the money.</extracomment>
        <translation>%1 volta ao seu cartão</translation>
    </message>
    <message>
        <source>%1 went back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit has gone back. %1 is the money.</extracomment>
        <translation>%1 voltou ao seu cartão</translation>
    </message>
    <message>
        <source>Your card was not debited</source>
        <extracomment>Title when nothing was bought and nothing was taken from the card.</extracomment>
        <translation>Seu cartão não foi cobrado</translation>
    </message>
    <message>
        <source>The card terminal has been told to give it back.</source>
        <extracomment>Refund to a card: the terminal is at it.</extracomment>
        <translation>O terminal de cartão recebeu a ordem de devolver.</translation>
    </message>
    <message>
        <source>It is on its way to your account. It can take some days to show.</source>
        <extracomment>Refund to a card: done.</extracomment>
        <translation>Está a caminho da sua conta. Pode levar alguns dias para aparecer.</translation>
    </message>
    <message>
        <source>It could not go back to your card. We owe it to you.</source>
        <extracomment>Refund to a card: the bank does not take it.</extracomment>
        <translation>Não pôde voltar ao seu cartão. Devemos a você.</translation>
    </message>
    <message>
        <source>It is on your account. Nothing was taken.</source>
        <extracomment>Nothing was taken from the card.</extracomment>
        <translation>Está na sua conta. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <extracomment>Nothing is owed after a refused purchase: what to do.</extracomment>
        <translation>Você não precisa fazer mais nada.</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>Guarde este código e ligue para nós.</translation>
    </message>
    <message>
        <source>Your bill came back</source>
        <extracomment>Title when nothing was bought: the only bill had jammed, and has come out since.</extracomment>
        <translation>Sua nota voltou</translation>
    </message>
    <message>
        <source>It is in this machine, or comes out of it later. We will find out.</source>
        <extracomment>Claim for the only bill, of which the machine has lost sight.</extracomment>
        <translation>Está nesta máquina, ou sai dela mais tarde. Vamos apurar.</translation>
    </message>
    <message>
        <source>You have your money. Nothing is owed: a claim for this bill has ended.</source>
        <extracomment>The only bill had jammed, a claim was given for it, and it has come out since.</extracomment>
        <translation>Você tem o seu dinheiro. Nada é devido: o direito a esta nota terminou.</translation>
    </message>
    <message>
        <source>Your %1 is not counted yet</source>
        <extracomment>Title when nothing was bought and the only bill was lost track of; %1 is its value.</extracomment>
        <translation>Seus %1 ainda não foram contados</translation>
    </message>
</context>
<context>
    <name>ResendRow</name>
    <message>
        <source>Code valid for</source>
        <extracomment>Above a countdown, e.g. &quot;4:32&quot;: how long the code of the text message may be used.</extracomment>
        <translation>Código válido por</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <extracomment>On the code screen: a new code may be asked for in %n seconds.</extracomment>
        <translation>
            <numerusform>Novo código em %n segundo</numerusform>
            <numerusform>Novo código em %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>On the code screen: sends another text message.</extracomment>
        <translation>Enviar um código novo</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Your bill of %1 was not accepted. It came back.</source>
        <extracomment>After inserting: our service refused a bill for good. %1 is its value, e.g. &quot;$5&quot;. It came out again.</extracomment>
        <translation>Sua nota de %1 não foi aceita. Ela voltou.</translation>
    </message>
</context>
<context>
    <name>ScamOverlay</name>
    <message>
        <source>I was scammed</source>
        <extracomment>Title of the sheet for victims of a scam.</extracomment>
        <translation>Fui enganado</translation>
    </message>
    <message>
        <source>Put in no more bills. Stop now, and nothing is sent. You get a claim.</source>
        <extracomment>For victims of a scam, while money is inside the machine and nothing has been sent.</extracomment>
        <translation>Não coloque mais notas. Pare agora e nada será enviado. Você recebe um comprovante para reaver o dinheiro.</translation>
    </message>
    <message>
        <source>Keep your receipt. It shows what the police need.</source>
        <extracomment>For victims of a scam who have paid already.</extracomment>
        <translation>Guarde o recibo. Ele mostra o que a polícia precisa.</translation>
    </message>
    <message>
        <source>Hang up. Send nothing more.</source>
        <extracomment>For victims of a scam: what to do first.</extracomment>
        <translation>Desligue. Não envie mais nada.</translation>
    </message>
    <message>
        <source>Report it to the police, and to: %1.</source>
        <extracomment>For victims of a scam. %1 is the authority that takes complaints.</extracomment>
        <translation>Denuncie à polícia e a: %1.</translation>
    </message>
    <message>
        <source>Report it to the police.</source>
        <extracomment>For victims of a scam.</extracomment>
        <translation>Denuncie à polícia.</translation>
    </message>
    <message>
        <source>Call us. A person answers: %1</source>
        <extracomment>For victims of a scam, above the phone number of the help line; %1 is when somebody is there.</extracomment>
        <translation>Ligue para nós. Uma pessoa atende: %1</translation>
    </message>
    <message>
        <source>Call us. A person answers.</source>
        <extracomment>For victims of a scam, above the phone number of the help line.</extracomment>
        <translation>Ligue para nós. Uma pessoa atende.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the sheet for victims of a scam; nothing else happens.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <extracomment>For victims of a scam: ends the purchase; nothing is sent.</extracomment>
        <translation>Parar, não enviar nada</translation>
    </message>
    <message>
        <source>Stop now, and nothing is sent. The money goes back to your card.</source>
        <extracomment>For victims of a scam, while their card is being debited and nothing has been sent.</extracomment>
        <translation>Pare agora e nada é enviado. O dinheiro volta para o seu cartão.</translation>
    </message>
    <message>
        <source>Do not pay. Stop now. You have not paid anything.</source>
        <extracomment>For victims of a scam, before any money is in.</extracomment>
        <translation>Não pague. Pare agora. Você não pagou nada.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a refund soon. It must be within %n day(s).</source>
        <extracomment>For victims of a scam: how long they may ask for their money.</extracomment>
        <translation>
            <numerusform>Peça logo o reembolso. Deve ser em até %n dia.</numerusform>
            <numerusform>Peça logo o reembolso. Deve ser em até %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was it your first purchase? Ask for a refund within %n day(s).</source>
        <extracomment>For victims of a scam, where the law gives back the money of somebody&apos;s first purchase only.</extracomment>
        <translation>
            <numerusform>Foi sua primeira compra? Peça o reembolso em até %n dia.</numerusform>
            <numerusform>Foi sua primeira compra? Peça o reembolso em até %n dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScamQuestion</name>
    <message>
        <source>Did someone on the phone tell you to come here?</source>
        <extracomment>The scam question: victims are led to the machine by somebody on the phone.</extracomment>
        <translation>Alguém ao telefone mandou você vir aqui?</translation>
    </message>
    <message>
        <source>Or in a message, for a bill, a job or a prize?</source>
        <extracomment>Below the scam question: the same trick by other ways.</extracomment>
        <translation>Ou por mensagem, por uma dívida, um emprego ou um prêmio?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to the scam question: yes, somebody sent me. Stops the purchase and shows the help line.</extracomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No, go on</source>
        <extracomment>Answer to the scam question: nobody sent me. Goes on with the purchase.</extracomment>
        <translation>Não, seguir</translation>
    </message>
</context>
<context>
    <name>ScamStopScreen</name>
    <message>
        <source>Stop. Keep your money.</source>
        <extracomment>Title after the customer has said that somebody sent them.</extracomment>
        <translation>Pare. Guarde seu dinheiro.</translation>
    </message>
    <message>
        <source>This is how people get robbed.</source>
        <extracomment>Below &quot;Stop. Keep your money.&quot;</extracomment>
        <translation>É assim que roubam as pessoas.</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>Leaves the scam warning; the number counts the seconds until it closes by itself.</extracomment>
        <translation>Fechar (%1)</translation>
    </message>
    <message>
        <source>Police, banks and tax offices never ask for crypto.</source>
        <extracomment>Scam warning, first sentence.</extracomment>
        <translation>Polícia, bancos e fisco nunca pedem cripto.</translation>
    </message>
    <message>
        <source>Money sent from here cannot come back.</source>
        <extracomment>Scam warning, second sentence.</extracomment>
        <translation>O dinheiro enviado daqui não volta.</translation>
    </message>
    <message>
        <source>Hang up now. Talk to someone whom you trust.</source>
        <extracomment>Scam warning, what to do.</extracomment>
        <translation>Desligue agora. Fale com alguém de confiança.</translation>
    </message>
    <message>
        <source>Call the help line now.</source>
        <extracomment>Scam warning, above the phone number of the help line.</extracomment>
        <translation>Ligue agora para a linha de ajuda.</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>This was a private key. Do not show it to anybody.</source>
        <extracomment>Scan: a private key or recovery words were shown. Serious.</extracomment>
        <translation>Isso era uma chave privada. Não mostre a ninguém.</translation>
    </message>
    <message>
        <source>Move those coins to a new wallet soon.</source>
        <extracomment>Scan: what to do after a private key was shown.</extracomment>
        <translation>Passe logo essas moedas para uma carteira nova.</translation>
    </message>
    <message>
        <source>We have not kept it. Now show your address instead.</source>
        <extracomment>Scan: a private key was shown; the machine has forgotten it.</extracomment>
        <translation>Não a guardamos. Agora mostre seu endereço.</translation>
    </message>
    <message>
        <source>The scanner does not answer. You have not paid anything.</source>
        <extracomment>The scan screen, while the scanner does not answer.</extracomment>
        <translation>O leitor não responde. Você não pagou nada.</translation>
    </message>
    <message>
        <source>Enter your address in the Athena app, or press Help.</source>
        <extracomment>The scan screen, while the scanner does not answer: other ways. &quot;Help&quot; is a button at the top.</extracomment>
        <translation>Digite seu endereço no aplicativo Athena ou toque em Ajuda.</translation>
    </message>
    <message>
        <source>This address is for %1. You chose %2.</source>
        <extracomment>Scan: the address is for another coin. %1 is that coin (or several), %2 the coin that was chosen.</extracomment>
        <translation>Este endereço é de %1. Você escolheu %2.</translation>
    </message>
    <message>
        <source>Please show a %1 address.</source>
        <extracomment>Scan: the address is for another coin, which cannot be bought now. %1 is the coin that was chosen.</extracomment>
        <translation>Mostre um endereço de %1, por favor.</translation>
    </message>
    <message>
        <source>For another coin, you sign in once more.</source>
        <extracomment>Scan: the address is for another coin, which can be bought instead with a button below.</extracomment>
        <translation>Para outra moeda, você entra mais uma vez.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Show your wallet code</source>
        <extracomment>Title of the screen that waits for the wallet&apos;s code.</extracomment>
        <translation>Mostre seu código</translation>
    </message>
    <message>
        <source>Your %1 address, as a QR code.</source>
        <extracomment>Below the title of the scan screen; %1 is the coin.</extracomment>
        <translation>Seu endereço de %1, em código QR.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Takes the message away; the scanner waits for another code.
----------
After another coin&apos;s address was scanned: takes the message away, the scanner waits for another code.</extracomment>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Use the Athena app</source>
        <extracomment>Leaves the scanner: the customer enters the address in the app &quot;Athena Mobile&quot;.</extracomment>
        <translation>Usar o aplicativo Athena</translation>
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
        <translation>Abra sua carteira e escolha Receber %1.</translation>
    </message>
    <message>
        <source>Make your screen bright.</source>
        <extracomment>Scanning, second step.</extracomment>
        <translation>Aumente o brilho da tela.</translation>
    </message>
    <message>
        <source>Hold the code in front of the scanner.</source>
        <extracomment>Scanning, third step.</extracomment>
        <translation>Ponha o código na frente do leitor.</translation>
    </message>
    <message>
        <source>Hold the code into the frame.</source>
        <extracomment>Scanning, third step, where a camera reads the code: its picture is on the screen in a frame.</extracomment>
        <translation>Coloque o código dentro da moldura.</translation>
    </message>
</context>
<context>
    <name>ScanTarget</name>
    <message>
        <source>A phone with a code in front of the scanner</source>
        <extracomment>The picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>Um celular com um código na frente do leitor</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <extracomment>The live picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>O que a câmera vê</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>This code is not an address that we know.</source>
        <extracomment>Scan: the code cannot be used, for a reason that has no words of its own.</extracomment>
        <translation>Este código não é um endereço conhecido.</translation>
    </message>
    <message>
        <source>The code was not read whole. Please scan it again.</source>
        <extracomment>Scan: the code was damaged or read in part.</extracomment>
        <translation>O código não foi lido inteiro. Leia de novo.</translation>
    </message>
    <message>
        <source>This payment link is faulty. Show a plain address.</source>
        <extracomment>Scan: a payment link with parts that contradict each other.</extracomment>
        <translation>Este link de pagamento tem erros. Mostre só o endereço.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Choose another kind.</source>
        <extracomment>Scan: an address type that wallets hardly use yet.</extracomment>
        <translation>Este tipo de endereço não é aceito. Escolha outro tipo.</translation>
    </message>
    <message>
        <source>This address belongs to another network.</source>
        <extracomment>Scan: an address of a test network, or of a network that we do not serve.</extracomment>
        <translation>Este endereço é de outra rede.</translation>
    </message>
    <message>
        <source>Lightning is not supported. Choose “on-chain” in your wallet.</source>
        <extracomment>Scan: a lightning code. %1 below is not used.</extracomment>
        <translation>Lightning não é aceito. Escolha “on-chain” na carteira.</translation>
    </message>
    <message>
        <source>This is a wallet key, not an address. Choose Receive.</source>
        <extracomment>Scan: the wallet showed a key that reveals all its addresses.</extracomment>
        <translation>É uma chave da carteira, não um endereço. Escolha Receber.</translation>
    </message>
    <message>
        <source>Coins sent to this address would be lost.</source>
        <extracomment>Scan: the address that destroys coins.</extracomment>
        <translation>Moedas enviadas a este endereço se perderiam.</translation>
    </message>
    <message>
        <source>This code holds no address. Choose Receive in your wallet.</source>
        <extracomment>Scan: a payment link without an address.</extracomment>
        <translation>Este código não traz endereço. Escolha Receber na carteira.</translation>
    </message>
    <message>
        <source>Names are not supported. Show the address itself.</source>
        <extracomment>Scan: a name like &quot;anna.eth&quot; instead of an address.</extracomment>
        <translation>Nomes não são aceitos. Mostre o próprio endereço.</translation>
    </message>
    <message>
        <source>This is a contract call. Show a plain address.</source>
        <extracomment>Scan: a link that calls a program instead of paying an address.</extracomment>
        <translation>É uma chamada de contrato. Mostre só o endereço.</translation>
    </message>
    <message>
        <source>This code signs you in. Show your wallet address.</source>
        <extracomment>Scan: a code to sign in with, shown at the wrong time.</extracomment>
        <translation>Este código é para entrar. Mostre o endereço da carteira.</translation>
    </message>
    <message>
        <source>This is a web link. Show your wallet address.</source>
        <extracomment>Scan: the code is a web page.</extracomment>
        <translation>É um link da web. Mostre o endereço da carteira.</translation>
    </message>
    <message>
        <source>Payment requests from this site are not supported.</source>
        <extracomment>Scan: a payment request of a web shop.</extracomment>
        <translation>Pedidos de pagamento deste site não são aceitos.</translation>
    </message>
    <message>
        <source>Athena cannot send to this address. Choose another one.</source>
        <extracomment>Scan: our service does not accept the address.</extracomment>
        <translation>A Athena não pode enviar a este endereço. Escolha outro.</translation>
    </message>
    <message>
        <source>More than one code is in view. Show only one.</source>
        <extracomment>Scan: the camera sees more than one code at once.</extracomment>
        <translation>Há mais de um código à vista. Mostre só um.</translation>
    </message>
    <message>
        <source>Athena does not send to this address. Show another one.</source>
        <extracomment>Scan: our service does not send to this address.</extracomment>
        <translation>A Athena não envia para este endereço. Mostre outro.</translation>
    </message>
    <message>
        <source>Somebody else has used this address. Show one of your own.</source>
        <extracomment>Scan: another customer has used this address before.</extracomment>
        <translation>Outra pessoa já usou este endereço. Mostre um seu.</translation>
    </message>
    <message>
        <source>The address cannot be changed now. Show the first one again.</source>
        <extracomment>Scan: a bill was approved for another address before.</extracomment>
        <translation>O endereço não pode mais ser mudado. Mostre o primeiro de novo.</translation>
    </message>
</context>
<context>
    <name>ScreenReceipt</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>On the receipt that is shown on the screen: above the price of one coin.</extracomment>
        <translation>Preço, taxas incluídas</translation>
    </message>
    <message>
        <source>Our fee and network fee</source>
        <extracomment>On the receipt that is shown on the screen: above our fee and the network&apos;s fee.</extracomment>
        <translation>Nossa taxa e taxa da rede</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>On the receipt that is shown on the screen: %1 is our fee, %2 what the network costs.</extracomment>
        <translation>%1 e %2</translation>
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
        <translation>por %1, com as taxas</translation>
    </message>
    <message numerus="yes">
        <source>Held back, sent after %n hour(s)</source>
        <extracomment>Above the amount of coins that have been bought, and which the rules of the place hold back.</extracomment>
        <translation>
            <numerusform>Retido, enviado depois de %n hora</numerusform>
            <numerusform>Retido, enviado depois de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFormat</name>
    <message>
        <source>This kind of address is also used by %1. Coins sent on the wrong chain are lost.</source>
        <extracomment>The text of the address is good for several coins; %1 names the others.</extracomment>
        <translation>Este tipo de endereço também é usado por %1. Na rede errada as moedas se perdem.</translation>
    </message>
    <message>
        <source>You confirmed: this address is for %1.</source>
        <extracomment>The customer has confirmed for which coin the address is. %1 is the coin.</extracomment>
        <translation>Você confirmou: este endereço é de %1.</translation>
    </message>
    <message>
        <source>It is for %1</source>
        <extracomment>Confirms for which coin the address is, where its text is good for several. %1 is the coin.</extracomment>
        <translation>É de %1</translation>
    </message>
</context>
<context>
    <name>SwitchChoice</name>
    <message>
        <source>Buy %1 instead</source>
        <extracomment>After another coin&apos;s address was scanned: goes on with that coin. %1 is its name.</extracomment>
        <translation>Comprar %1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card out of the terminal.</source>
        <extracomment>The customer&apos;s card is still in the card terminal.</extracomment>
        <translation>Retire seu cartão do terminal.</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>A card terminal and a card</source>
        <extracomment>The picture on the screen of a payment by card, as a screen reader names it.</extracomment>
        <translation>Um terminal de cartão e um cartão</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Follow the card terminal</source>
        <extracomment>Title while the customer pays at the card terminal beside the screen.</extracomment>
        <translation>Siga o terminal de cartão</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Below &quot;Follow the card terminal&quot;: %1 is coins, %2 the coin&apos;s name.</extracomment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the payment at the card terminal.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that the card is debited.</extracomment>
        <translation>Você paga</translation>
    </message>
    <message>
        <source>Cover the keys when you type your PIN. Nobody from us ever asks for it.</source>
        <extracomment>While the customer pays at the card terminal.</extracomment>
        <translation>Cubra o teclado ao digitar a senha. Ninguém da nossa equipe a pede.</translation>
    </message>
    <message>
        <source>We do not know yet whether your card was debited.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Ainda não sabemos se seu cartão foi cobrado.</translation>
    </message>
    <message>
        <source>If it was, you get coins or your money back.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Se foi, você recebe as moedas ou o dinheiro de volta.</translation>
    </message>
    <message>
        <source>Please stay. Within a minute you get an answer or a claim code.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>Por favor, aguarde. Em um minuto você recebe uma resposta ou um código de resgate.</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that is typed.</extracomment>
        <translation>Você paga</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>Você recebe</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds.</extracomment>
        <translation>Preço válido</translation>
    </message>
</context>
<context>
    <name>UnresolvedScreen</name>
    <message>
        <source>We are still trying</source>
        <extracomment>Title when a purchase has got no answer yet.</extracomment>
        <translation>Ainda estamos tentando</translation>
    </message>
    <message>
        <source>You paid %1. It is safe.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that was paid.</extracomment>
        <translation>Você pagou %1. Está seguro.</translation>
    </message>
    <message>
        <source>Our service has not answered yet.</source>
        <extracomment>Claim: no answer from our service.</extracomment>
        <translation>Nosso serviço ainda não respondeu.</translation>
    </message>
    <message>
        <source>You get your coins or your money back.</source>
        <extracomment>Claim: what becomes of the money.</extracomment>
        <translation>Você recebe as moedas ou o dinheiro.</translation>
    </message>
    <message>
        <source>Your card may have been debited %1.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that may have been taken from the card.</extracomment>
        <translation>Talvez %1 tenham sido cobrados do seu cartão.</translation>
    </message>
    <message>
        <source>The card terminal has not said how the payment ended.</source>
        <extracomment>Claim: the card terminal has not answered.</extracomment>
        <translation>O terminal de cartão não disse como o pagamento terminou.</translation>
    </message>
    <message>
        <source>If it was taken, it goes back to your card by itself.</source>
        <extracomment>Claim: what becomes of the money, if it was taken from the card.</extracomment>
        <translation>Se foi cobrado, volta sozinho ao seu cartão.</translation>
    </message>
    <message>
        <source>This machine has stopped</source>
        <extracomment>Title when the machine can no longer work, with a purchase open.</extracomment>
        <translation>Esta máquina parou</translation>
    </message>
    <message>
        <source>Your %1 may be in this machine.</source>
        <extracomment>Below the title of a claim: a bill was going in and was not counted; %1 is its value.</extracomment>
        <translation>Seus %1 podem estar nesta máquina.</translation>
    </message>
    <message>
        <source>It cannot finish the purchase.</source>
        <extracomment>Claim: the machine cannot write down what happens, or was started with a broken configuration.</extracomment>
        <translation>Ela não consegue terminar a compra.</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>One moment…</source>
        <extracomment>Shown beside moving dots while a request is out.</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>This takes longer than usual. Up to 30 seconds.</source>
        <extracomment>Shown beside moving dots when a request takes longer than ten seconds.</extracomment>
        <translation>Está demorando mais que o normal. Até 30 segundos.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>One moment</source>
        <extracomment>Title while an order that was begun is taken back, before another coin is chosen.</extracomment>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;One moment&quot;.</extracomment>
        <translation>Você não pagou nada.</translation>
    </message>
</context>
<context>
    <name>WorkingDots</name>
    <message>
        <source>Working</source>
        <extracomment>The three moving dots, as a screen reader names them.</extracomment>
        <translation>Trabalhando</translation>
    </message>
</context>
</TS>
