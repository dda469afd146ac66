<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AccessOverlay</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with larger text, lower buttons, stronger colors.</extracomment>
        <translation>سهولة الاستخدام</translation>
    </message>
    <message>
        <source>Usual text</source>
        <extracomment>Accessibility: text as large as usual. Short.</extracomment>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Large text</source>
        <extracomment>Accessibility: text one and a half times as large. Short.</extracomment>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Very large text</source>
        <extracomment>Accessibility: text twice as large. Short.</extracomment>
        <translation>نص كبير جدًا</translation>
    </message>
    <message>
        <source>Buttons lower down</source>
        <extracomment>Accessibility: everything to touch comes down, for people who sit or are small.</extracomment>
        <translation>أزرار في الأسفل</translation>
    </message>
    <message>
        <source>Stronger colors</source>
        <extracomment>Accessibility: white on black.</extracomment>
        <translation>ألوان أقوى</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <extracomment>Accessibility: no animation.</extracomment>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>AccessPill</name>
    <message>
        <source>Accessibility</source>
        <extracomment>On the idle screen and in the help: opens larger text, lower buttons, stronger colors. One word, if there is one.</extracomment>
        <translation>سهولة الاستخدام</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>%1 address</source>
        <extracomment>Above the address in full; %1 is the coin.</extracomment>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>Your code asks for %1. You decide with your bills.</source>
        <extracomment>Below the address: the scanned link asks for this amount. The purchase depends on the bills only.</extracomment>
        <translation>رمزك يطلب %1. أنت تقرر بأوراقك النقدية.</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To</source>
        <extracomment>Before the address that the coins go to.</extracomment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>AddressNotices</name>
    <message>
        <source>The address is still being checked. Please wait.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed while the address is still being checked.</extracomment>
        <translation>ما زلنا نتحقق من العنوان. انتظر من فضلك.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The address could not be checked by our service.</extracomment>
        <translation>لم يصلنا رد. لم تدفع شيئًا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 Athena is checking it too.</source>
        <extracomment>The machine has checked the address, our service is still at it. %1 says what kind of address it is.</extracomment>
        <translation>%1 وAthena تتحقق منه أيضًا.</translation>
    </message>
    <message>
        <source>%1 Checked here and by Athena.</source>
        <extracomment>Who has checked the address. %1 says what kind of address it is.</extracomment>
        <translation>%1 تم التحقق منه هنا ولدى Athena.</translation>
    </message>
    <message>
        <source>Ethereum main network only. Other networks lose the coins.</source>
        <extracomment>Below an Ethereum address: the same address exists on other networks.</extracomment>
        <translation>شبكة إيثريوم الرئيسية فقط. في الشبكات الأخرى تضيع العملات.</translation>
    </message>
    <message>
        <source>This address carries no check. Compare every character.</source>
        <extracomment>Below an Ethereum address without capital letters: typing errors cannot be found.</extracomment>
        <translation>هذا العنوان بلا رقم تحقق. قارن كل حرف.</translation>
    </message>
    <message>
        <source>Use only a wallet that you control. Never send to somebody you have not met.</source>
        <extracomment>Below the address: against fraud.</extracomment>
        <translation>استخدم محفظة تتحكم بها أنت فقط. لا ترسل أبدًا لشخص لم تقابله.</translation>
    </message>
    <message>
        <source>This address is from your Athena account.</source>
        <extracomment>Where the address comes from: nothing was scanned.</extracomment>
        <translation>هذا العنوان من حسابك في Athena.</translation>
    </message>
    <message>
        <source>First confirm that this address is for %1.</source>
        <extracomment>&quot;Yes, this is mine&quot; was pressed before the kind of address was confirmed. %1 is the coin.</extracomment>
        <translation>أكّد أولًا أن هذا العنوان مخصّص لـ %1.</translation>
    </message>
</context>
<context>
    <name>AddressScreen</name>
    <message>
        <source>Is this your wallet?</source>
        <extracomment>Title of the screen that shows the scanned address.</extracomment>
        <translation>هل هذه محفظتك؟</translation>
    </message>
    <message>
        <source>Compare the first and last characters with your phone.</source>
        <extracomment>Below &quot;Is this your wallet?&quot;.</extracomment>
        <translation>قارن بداية العنوان ونهايته بهاتفك.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Drops this address; the scanner waits for another one.</extracomment>
        <translation>امسح مرة أخرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks our service again whether the address is good.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Yes, this is mine</source>
        <extracomment>Confirms that the address on the screen is the customer&apos;s.</extracomment>
        <translation>نعم، هذه محفظتي</translation>
    </message>
    <message>
        <source>Another address</source>
        <extracomment>Drops this address; the customer enters another one in the app.</extracomment>
        <translation>عنوان آخر</translation>
    </message>
</context>
<context>
    <name>AddressWords</name>
    <message>
        <source>Valid %1 address.</source>
        <extracomment>Address check: an old Bitcoin-like address. %1 is the coin.
----------
Address check: any other kind. %1 is the coin.</extracomment>
        <translation>عنوان %1 صحيح.</translation>
    </message>
    <message>
        <source>Valid %1 address, script.</source>
        <extracomment>Address check: a script address. %1 is the coin.</extracomment>
        <translation>عنوان %1 صحيح، من نوع script.</translation>
    </message>
    <message>
        <source>Valid %1 address, native SegWit.</source>
        <extracomment>Address check: native SegWit, a kind of address. %1 is the coin.</extracomment>
        <translation>عنوان %1 صحيح، من نوع native SegWit.</translation>
    </message>
    <message>
        <source>Valid %1 address, Taproot.</source>
        <extracomment>Address check: Taproot, a kind of address. %1 is the coin.</extracomment>
        <translation>عنوان %1 صحيح، من نوع Taproot.</translation>
    </message>
</context>
<context>
    <name>AmountScreen</name>
    <message>
        <source>Type the amount</source>
        <extracomment>Title of the screen where the amount for the card is typed.</extracomment>
        <translation>اكتب المبلغ</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Below &quot;Type the amount&quot;: %1 is the least, %2 the most.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>Below &quot;Type the amount&quot;; %1 is the most.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>Starts the payment at the card terminal.</extracomment>
        <translation>ادفع بالبطاقة</translation>
    </message>
    <message>
        <source>Raise limit</source>
        <extracomment>Shows a code for the phone; who proves more with it may pay more.</extracomment>
        <translation>ارفع الحد</translation>
    </message>
</context>
<context>
    <name>AppPicture</name>
    <message>
        <source>A phone that shows an address</source>
        <extracomment>The picture on the screen that waits for an address from the app, as a screen reader names it.</extracomment>
        <translation>هاتف يعرض عنوانًا</translation>
    </message>
</context>
<context>
    <name>BillStrip</name>
    <message numerus="yes">
        <source>%n bill(s) inserted</source>
        <extracomment>The row of inserted bills, as a screen reader says it; %n is how many are in.</extracomment>
        <translation>
            <numerusform>لم تُدخل أي ورقة نقدية (%n)</numerusform>
            <numerusform>أُدخلت ورقة نقدية واحدة (%n)</numerusform>
            <numerusform>أُدخلت ورقتان نقديتان (%n)</numerusform>
            <numerusform>أُدخلت %n أوراق نقدية</numerusform>
            <numerusform>أُدخلت %n ورقة نقدية</numerusform>
            <numerusform>أُدخلت %n ورقة نقدية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>السعر، شاملًا كل الرسوم</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what is paid.</extracomment>
        <translation>رسومنا (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>رسومنا</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>رسوم الشبكة</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>كل الرسوم ضمن السعر. لم ينشرها المشغّل.</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Please type the amount first.</source>
        <extracomment>The customer pressed &quot;Pay by card&quot; and has typed no amount.</extracomment>
        <translation>اكتب المبلغ أولًا من فضلك.</translation>
    </message>
    <message>
        <source>The smallest amount is %1.</source>
        <extracomment>The amount is below the least one; %1 is that.</extracomment>
        <translation>أقل مبلغ هو %1.</translation>
    </message>
    <message>
        <source>You can pay up to %1.</source>
        <extracomment>The amount is above the customer&apos;s limit; %1 is that.</extracomment>
        <translation>يمكنك دفع ما يصل إلى %1.</translation>
    </message>
    <message>
        <source>Your bank says: not enough money on the account. Nothing was taken.</source>
        <extracomment>Card: the bank refused, not enough money.</extracomment>
        <translation>يقول مصرفك: الرصيد غير كافٍ. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Your card has expired. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>انتهت صلاحية بطاقتك. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Your card is blocked. Please ask your bank. Nothing was taken.</source>
        <extracomment>Card: the bank refused.</extracomment>
        <translation>بطاقتك موقوفة. اسأل مصرفك من فضلك. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>The PIN was wrong three times. Nothing was taken.</source>
        <extracomment>Card: the PIN was wrong three times.</extracomment>
        <translation>كان الرقم السري خاطئًا ثلاث مرات. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>The payment was stopped. Nothing was taken.</source>
        <extracomment>Card: the customer stopped it.</extracomment>
        <translation>أُوقف الدفع. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>The card was taken out too early. Nothing was taken.</source>
        <extracomment>Card: the customer took the card out.</extracomment>
        <translation>أُخرجت البطاقة قبل الأوان. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>The card terminal waited too long. Nothing was taken.</source>
        <extracomment>Card: nobody did anything at the terminal.</extracomment>
        <translation>انتظر جهاز البطاقات طويلًا. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Your bank did not answer. Nothing was taken.</source>
        <extracomment>Card: the terminal got no answer from the bank.</extracomment>
        <translation>لم يُجب مصرفك. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>The card terminal did not start. Nothing was taken.</source>
        <extracomment>Card: the terminal does not work.</extracomment>
        <translation>لم يبدأ جهاز البطاقات. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>The card terminal was interrupted. Nothing was taken.</source>
        <extracomment>Card: the terminal&apos;s power went.</extracomment>
        <translation>انقطع عمل جهاز البطاقات. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Your bank did not accept the payment. Nothing was taken.</source>
        <extracomment>Card: the bank refused for a reason of its own.</extracomment>
        <translation>لم يقبل مصرفك الدفع. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>The card terminal is starting…</source>
        <extracomment>What the customer waits for while the card terminal begins.</extracomment>
        <translation>جهاز البطاقات يبدأ…</translation>
    </message>
    <message>
        <source>Insert or hold your card at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>أدخل بطاقتك في الجهاز أو قرّبها منه</translation>
    </message>
    <message>
        <source>Type your PIN at the terminal</source>
        <extracomment>What to do at the card terminal.</extracomment>
        <translation>اكتب رقمك السري على الجهاز</translation>
    </message>
    <message>
        <source>That PIN was wrong. Type it again at the terminal</source>
        <extracomment>What to do at the card terminal after a wrong PIN.</extracomment>
        <translation>الرقم السري خاطئ. اكتبه مرة أخرى على الجهاز</translation>
    </message>
    <message>
        <source>Your bank is being asked…</source>
        <extracomment>The terminal asks the bank.</extracomment>
        <translation>نسأل مصرفك…</translation>
    </message>
    <message>
        <source>Stopping. If money was taken, it goes back.</source>
        <extracomment>The customer has pressed Stop while the terminal is at work.</extracomment>
        <translation>جارٍ الإيقاف. إن أُخذ مال فسيعود.</translation>
    </message>
    <message>
        <source>Asking the terminal what became of your payment…</source>
        <extracomment>After a power cut in the middle of a payment.</extracomment>
        <translation>نسأل الجهاز عمّا حدث لدفعتك…</translation>
    </message>
    <message>
        <source>The card terminal does not answer. We keep trying.</source>
        <extracomment>The terminal does not answer in the middle of a payment.</extracomment>
        <translation>جهاز البطاقات لا يجيب. نواصل المحاولة.</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>Your claim code</source>
        <extracomment>Above the claim code: who has it gets the money.</extracomment>
        <translation>رمز المطالبة الخاص بك</translation>
    </message>
    <message>
        <source>Take a photo. Show it to nobody else.</source>
        <extracomment>Below the claim code.</extracomment>
        <translation>التقط صورة. لا تُرِها لأحد غيرك.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>It is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;Your claim code&quot;.</extracomment>
        <translation>إنه على الشاشة. لا يُنطق به.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>إيصالك في هذا الرمز</translation>
    </message>
</context>
<context>
    <name>ClaimFrame</name>
    <message>
        <source>I have it (%1)</source>
        <extracomment>The customer has the claim code and leaves; the number counts the seconds until the screen closes by itself.</extracomment>
        <translation>حفظته (%1)</translation>
    </message>
    <message>
        <source>I have it</source>
        <extracomment>The customer has the claim code and leaves.</extracomment>
        <translation>حفظته</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>احتفظ بهذا الرمز واتصل بنا.</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>Something in the machine does not work right now.</source>
        <extracomment>Out of service, for a reason that has no words of its own.</extracomment>
        <translation>شيء ما في الجهاز لا يعمل الآن.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Out of service: what to do when it is not known how long it takes.</extracomment>
        <translation>عُد لاحقًا أو اتصل بنا.</translation>
    </message>
    <message>
        <source>The machine is starting.</source>
        <extracomment>Out of service: the machine has just been switched on.</extracomment>
        <translation>الجهاز قيد التشغيل.</translation>
    </message>
    <message>
        <source>The machine cannot keep its records.</source>
        <extracomment>Out of service: the machine&apos;s own records cannot be written.</extracomment>
        <translation>لا يستطيع الجهاز حفظ سجلاته.</translation>
    </message>
    <message>
        <source>The clock of the machine is wrong.</source>
        <extracomment>Out of service: the clock is so wrong that connections fail.</extracomment>
        <translation>ساعة الجهاز غير صحيحة.</translation>
    </message>
    <message>
        <source>The bill slot does not work right now.</source>
        <extracomment>Out of service: the slot that takes bills.</extracomment>
        <translation>فتحة الأوراق النقدية لا تعمل الآن.</translation>
    </message>
    <message>
        <source>The code scanner does not work right now.</source>
        <extracomment>Out of service: the scanner that reads wallet codes.</extracomment>
        <translation>قارئ الرموز لا يعمل الآن.</translation>
    </message>
    <message>
        <source>There is no price right now.</source>
        <extracomment>Out of service: no valid prices.</extracomment>
        <translation>لا يوجد سعر الآن.</translation>
    </message>
    <message>
        <source>Our service does not answer this machine.</source>
        <extracomment>Out of service: the back end refuses this machine.</extracomment>
        <translation>خدمتنا لا ترد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Our staff must look at the machine first.</source>
        <extracomment>Out of service: somebody must look at the machine first.</extracomment>
        <translation>يجب أن يفحص موظفونا الجهاز أولًا.</translation>
    </message>
    <message>
        <source>A bill from earlier is still being counted.</source>
        <extracomment>Out of service: a bill from before a power cut.</extracomment>
        <translation>ما زالت ورقة نقدية سابقة قيد العد.</translation>
    </message>
    <message>
        <source>The machine is not set up as it should be.</source>
        <extracomment>Out of service: the machine&apos;s settings, or files that they name, are missing or wrong.</extracomment>
        <translation>الجهاز غير مُعَدّ كما ينبغي.</translation>
    </message>
    <message>
        <source>This machine has not been set up yet.</source>
        <extracomment>Out of service: the machine has not been put into operation.</extracomment>
        <translation>لم يُجهَّز هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Please wait. This takes about a minute.</source>
        <extracomment>Out of service: how long starting takes.
----------
Out of service: how long the counting takes.</extracomment>
        <translation>انتظر من فضلك. يستغرق هذا نحو دقيقة.</translation>
    </message>
    <message>
        <source>Nothing may be sold at this place right now.</source>
        <extracomment>Out of service: the rules of the place are missing, not valid, or do not allow sales.</extracomment>
        <translation>لا يمكن بيع أي شيء في هذا المكان الآن.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. Please come back later, or call us.</source>
        <extracomment>Out of service: the machine needs nobody to find out that it works again.</extracomment>
        <translation>يعيد الجهاز المحاولة من تلقاء نفسه. عُد لاحقًا أو اتصل بنا.</translation>
    </message>
    <message>
        <source>The machine tries again by itself. This usually takes a few minutes.</source>
        <extracomment>Out of service: how long missing prices usually last.</extracomment>
        <translation>يعيد الجهاز المحاولة من تلقاء نفسه. يستغرق ذلك عادةً بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>CodeBoxes</name>
    <message>
        <source>Code: %1 of %2 digits</source>
        <extracomment>The field with the code, as a screen reader names it; %1 is how many digits are in, %2 how many it takes.</extracomment>
        <translation>الرمز: %1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Enter the code</source>
        <extracomment>Title of the screen where the code from the text message is typed.</extracomment>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>We sent it to %1.</source>
        <extracomment>Below &quot;Enter the code&quot;; %1 is the phone number, masked.</extracomment>
        <translation>أرسلناه إلى %1.</translation>
    </message>
    <message>
        <source>We sent it to your phone.</source>
        <extracomment>Below &quot;Enter the code&quot;, when the number is not shown.</extracomment>
        <translation>أرسلناه إلى هاتفك.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Checks the code and goes on.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Please type all six digits first.</source>
        <extracomment>Code: &quot;Continue&quot; was pressed before six digits were in.</extracomment>
        <translation>اكتب الأرقام الستة كلها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>This code is not right. %n try(s) left.</source>
        <extracomment>Code: it was wrong; %n is how often one may still try.</extracomment>
        <translation>
            <numerusform>هذا الرمز غير صحيح. لم تبقَ أي محاولة (%n).</numerusform>
            <numerusform>هذا الرمز غير صحيح. بقيت محاولة واحدة (%n).</numerusform>
            <numerusform>هذا الرمز غير صحيح. بقيت محاولتان (%n).</numerusform>
            <numerusform>هذا الرمز غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>هذا الرمز غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>هذا الرمز غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Code: no answer from our service.</extracomment>
        <translation>لم يصلنا رد. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>We have sent you a new code.</source>
        <extracomment>Code: a new text message is on its way.</extracomment>
        <translation>أرسلنا إليك رمزًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Code: a new one may not be asked for yet.</extracomment>
        <translation>
            <numerusform>حاول مرة أخرى الآن (%n).</numerusform>
            <numerusform>انتظر ثانية واحدة (%n) ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر ثانيتين (%n) ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثوانٍ ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثانية ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثانية ثم حاول مرة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoinChoice</name>
    <message>
        <source>No price right now</source>
        <extracomment>In the list of coins, instead of a price that is missing.</extracomment>
        <translation>لا يوجد سعر الآن</translation>
    </message>
    <message>
        <source>Market %1</source>
        <extracomment>In the list of coins, below our price; %1 is the price of the market.</extracomment>
        <translation>السوق %1</translation>
    </message>
</context>
<context>
    <name>CoinScreen</name>
    <message>
        <source>What would you like to buy?</source>
        <extracomment>Title of the screen with the coins.</extracomment>
        <translation>ماذا تريد أن تشتري؟</translation>
    </message>
    <message>
        <source>Price for one coin, all fees included.</source>
        <extracomment>Below the title, above the coins with their prices.</extracomment>
        <translation>سعر العملة الواحدة، شاملًا كل الرسوم.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This coin has no price right now. Please choose another one.</source>
        <extracomment>After touching a coin that has no price at the moment.</extracomment>
        <translation>لا سعر لهذه العملة الآن. اختر عملة أخرى.</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Reference</source>
        <extracomment>Beside the phone number: names the machine or the purchase to the help desk.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>اتصل بنا</translation>
    </message>
</context>
<context>
    <name>CountryOverlay</name>
    <message>
        <source>Country of your number</source>
        <extracomment>Title of the list of countries for the phone number.</extracomment>
        <translation>بلد رقمك</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the list of countries; the country stays as it was.</extracomment>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>DeliveredScreen</name>
    <message>
        <source>Your %1 has been sent</source>
        <extracomment>Title at the end of a purchase, once the coins have been sent; %1 is the coin.</extracomment>
        <translation>تم إرسال %1</translation>
    </message>
    <message>
        <source>Your %1 is on its way</source>
        <extracomment>Title at the end of a purchase, before the coins have been sent; %1 is the coin.</extracomment>
        <translation>%1 في الطريق إليك</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the last screen; the number counts the seconds until it closes by itself.</extracomment>
        <translation>إنهاء (%1)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the last screen.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Prints the receipt once more.</extracomment>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>The receipt could not be printed whole: sends it as a text message. Short.</extracomment>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Your %1 is bought</source>
        <extracomment>Title at the end of a purchase whose coins are held back for some hours; %1 is the coin.</extracomment>
        <translation>تم شراء %1</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>A band over every screen of a demonstration machine.</extracomment>
        <translation>عرض تجريبي، بلا عملات حقيقية</translation>
    </message>
</context>
<context>
    <name>DisclosureScreen</name>
    <message>
        <source>Before you start</source>
        <extracomment>Title of the screen with the terms.</extracomment>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves the purchase; nothing has been paid yet.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What you see is what you pay. Every fee is shown first.</source>
        <extracomment>Terms, first sentence: the price has every fee in it.</extracomment>
        <translation>ما تراه هو ما تدفعه. نعرض كل رسم أولًا.</translation>
    </message>
    <message>
        <source>A crypto payment is final. Nobody can take it back.</source>
        <extracomment>Terms, second sentence.</extracomment>
        <translation>الدفع بالعملات المشفرة نهائي. لا أحد يستطيع استرداده.</translation>
    </message>
    <message>
        <source>Send only to a wallet that you control.</source>
        <extracomment>Terms, third sentence.</extracomment>
        <translation>أرسل فقط إلى محفظة تتحكم بها أنت.</translation>
    </message>
    <message>
        <source>You buy from %1. By going on you accept its terms.</source>
        <extracomment>Terms, last sentence. %1 is the company that runs the machine.</extracomment>
        <translation>أنت تشتري من %1. بالمتابعة تقبل شروطها.</translation>
    </message>
</context>
<context>
    <name>DoubtNotice</name>
    <message>
        <source>A bill of %1 is not counted yet. See your receipt.</source>
        <extracomment>A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.</extracomment>
        <translation>ورقة نقدية بقيمة %1 لم تُحتسب بعد. انظر إيصالك.</translation>
    </message>
    <message>
        <source>A bill of %1 is not counted yet. Tell us when you call.</source>
        <extracomment>A bill was lost track of, and there is no whole receipt. %1 is its value. The help desk settles it.</extracomment>
        <translation>ورقة نقدية بقيمة %1 لم تُحتسب بعد. أخبرنا بذلك عند الاتصال.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. See your receipt.</source>
        <extracomment>Coins were bought for less than was paid. %1 is the rest. It stands on the receipt.</extracomment>
        <translation>ندين لك بمبلغ %1 مما دفعته. انظر إيصالك.</translation>
    </message>
    <message>
        <source>We owe you %1 of what you paid. Tell us when you call.</source>
        <extracomment>Coins were bought for less than was paid, and no receipt says so. %1 is the rest.</extracomment>
        <translation>ندين لك بمبلغ %1 مما دفعته. أخبرنا بذلك عند الاتصال.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Other machines nearby</source>
        <extracomment>Out of service: above the addresses of other machines of the same operator.</extracomment>
        <translation>أجهزة أخرى قريبة</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>What happened</source>
        <extracomment>On an error screen, above what has gone wrong.</extracomment>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Your money</source>
        <extracomment>On an error screen, above the sentence that says where the money is.</extracomment>
        <translation>نقودك</translation>
    </message>
    <message>
        <source>What to do now</source>
        <extracomment>On an error screen, above what the customer can do.</extracomment>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>How long</source>
        <extracomment>On the screen of a machine out of service, above when it will work again.</extracomment>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>FinishSteps</name>
    <message>
        <source>Counting your last bill</source>
        <extracomment>While the purchase is being made, first of three steps.</extracomment>
        <translation>نعدّ آخر ورقة نقدية</translation>
    </message>
    <message>
        <source>Booking your purchase with Athena</source>
        <extracomment>While the purchase is being made, second of three steps.</extracomment>
        <translation>نسجّل شراءك لدى Athena</translation>
    </message>
    <message>
        <source>Sending the coins to your wallet</source>
        <extracomment>While the purchase is being made, last of three steps.</extracomment>
        <translation>نرسل العملات إلى محفظتك</translation>
    </message>
    <message>
        <source>Debiting your card</source>
        <extracomment>While a purchase by card is being made, first of three steps.</extracomment>
        <translation>الخصم من بطاقتك</translation>
    </message>
    <message numerus="yes">
        <source>Sending the coins after %n hour(s)</source>
        <extracomment>While the purchase is being made, last of three steps, where the rules of the place hold the coins back.</extracomment>
        <translation>
            <numerusform>نرسل العملات بعد %n ساعة</numerusform>
            <numerusform>نرسل العملات بعد ساعة واحدة (%n)</numerusform>
            <numerusform>نرسل العملات بعد ساعتين (%n)</numerusform>
            <numerusform>نرسل العملات بعد %n ساعات</numerusform>
            <numerusform>نرسل العملات بعد %n ساعة</numerusform>
            <numerusform>نرسل العملات بعد %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishingScreen</name>
    <message>
        <source>Buying your %1</source>
        <extracomment>Title while the purchase is being made; %1 is the coin.</extracomment>
        <translation>جارٍ شراء %1</translation>
    </message>
    <message>
        <source>Please stay. Your receipt comes next.</source>
        <extracomment>Below the title while the purchase is being made.</extracomment>
        <translation>ابقَ هنا من فضلك. إيصالك هو التالي.</translation>
    </message>
    <message>
        <source>This usually takes a few seconds.</source>
        <extracomment>While the purchase is being made: how long it usually takes.</extracomment>
        <translation>يستغرق هذا عادة بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Up to 30 seconds. You get a receipt in any case.</source>
        <extracomment>While the purchase is being made and takes more than ten seconds. After 30 seconds there is a receipt in any case.</extracomment>
        <translation>حتى 30 ثانية. ستحصل على إيصال في كل الأحوال.</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Follow it on your phone</source>
        <extracomment>Beside a code that leads to the transaction.</extracomment>
        <translation>تابعها على هاتفك</translation>
    </message>
    <message>
        <source>Scan to see the transaction. It usually confirms within 30 minutes.</source>
        <extracomment>Beside a code that leads to the transaction, once it was sent.</extracomment>
        <translation>امسح الرمز لترى المعاملة. تتأكد عادة خلال 30 دقيقة.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Above the short number of the transaction.</extracomment>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Above what has become of the paper receipt.</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>If nothing arrives, your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet: who has the code can ask for the money.</extracomment>
        <translation>إن لم يصل شيء، فهذه مطالبتك</translation>
    </message>
    <message>
        <source>Call us</source>
        <extracomment>Above the phone number of the help desk.</extracomment>
        <translation>اتصل بنا</translation>
    </message>
    <message>
        <source>The code is on the screen. It is not said aloud.</source>
        <extracomment>Read aloud in place of the claim code, which is a secret; after &quot;If nothing arrives, your claim&quot;.</extracomment>
        <translation>الرمز على الشاشة. لا يُنطق به.</translation>
    </message>
    <message>
        <source>Your receipt is in this code</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>إيصالك في هذا الرمز</translation>
    </message>
    <message>
        <source>Scan it and keep it, or take a photo.</source>
        <extracomment>Beside a code that holds the whole receipt.</extracomment>
        <translation>امسحه واحتفظ به، أو التقط صورة.</translation>
    </message>
    <message>
        <source>Scan to see when it is sent. You may go.</source>
        <extracomment>Beside a code that leads to the transaction, before it was sent.</extracomment>
        <translation>امسح الرمز لترى متى تُرسل. يمكنك المغادرة.</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Above the kind of card and its last four digits.</extracomment>
        <translation>دُفع بالبطاقة</translation>
    </message>
    <message>
        <source>Your claim for the rest</source>
        <extracomment>Above a claim code, once the coins have been sent: for a bill that is not counted yet, or money that was not bought for.</extracomment>
        <translation>مطالبتك بالباقي</translation>
    </message>
    <message>
        <source>Your claim</source>
        <extracomment>Above a claim code, while the coins have not been sent yet and some of the money is owed in any case.</extracomment>
        <translation>مطالبتك</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language: %1</source>
        <extracomment>Read aloud for the button with the language&apos;s name; %1 is that name.</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>At the top of every screen; opens the help.</extracomment>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help.</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Your money is counted and safe. You get coins or a claim.</source>
        <extracomment>Help, while money is inside the machine.</extracomment>
        <translation>نقودك معدودة وآمنة. ستحصل على عملات أو على مطالبة.</translation>
    </message>
    <message>
        <source>You have not paid anything. You may leave at any time.</source>
        <extracomment>Help, while no money is inside.</extracomment>
        <translation>لم تدفع شيئًا. يمكنك المغادرة في أي وقت.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet app and cash.</source>
        <extracomment>Help: what the customer needs.</extracomment>
        <translation>تحتاج إلى هاتف وتطبيق محفظة ونقود.</translation>
    </message>
    <message>
        <source>Your wallet shows its address under Receive.</source>
        <extracomment>Help: where the address comes from.</extracomment>
        <translation>تعرض محفظتك عنوانها تحت «استلام» (Receive).</translation>
    </message>
    <message>
        <source>We use your number to sign you in. It is not kept here.</source>
        <extracomment>Help: what happens with the customer&apos;s data.</extracomment>
        <translation>نستخدم رقمك لتسجيل دخولك. لا نحتفظ به هنا.</translation>
    </message>
    <message>
        <source>Somebody sent you here? Stop and call us.</source>
        <extracomment>Help: against fraud.</extracomment>
        <translation>هل أرسلك أحد إلى هنا؟ توقف واتصل بنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I was scammed</source>
        <extracomment>Help: for victims of a scam; says what to do and whom to call, and can stop the purchase.</extracomment>
        <translation>تعرّضت للاحتيال</translation>
    </message>
    <message>
        <source>Number keys: 8 and 2 move, 5 presses, star goes back.</source>
        <extracomment>Help: how the kiosk is used by the number keys below the screen. &quot;Star&quot; is the key with the asterisk.</extracomment>
        <translation>المفاتيح: 8 و2 للتنقل، 5 للضغط، النجمة للرجوع.</translation>
    </message>
    <message>
        <source>Make the screen dark</source>
        <extracomment>Help, while headphones are in: makes the screen black, so that nobody else can read it. Speech goes on.</extracomment>
        <translation>تعتيم الشاشة</translation>
    </message>
    <message>
        <source>Your money is safe. You get coins, or it goes back to your card.</source>
        <extracomment>Help, while a card is debited or has been.</extracomment>
        <translation>أموالك بأمان. تحصل على العملات، أو تعود الأموال إلى بطاقتك.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet, and cash or a debit card.</source>
        <extracomment>Help: what the customer needs, where the machine takes cards.</extracomment>
        <translation>تحتاج إلى هاتف وتطبيق محفظة، ونقود أو بطاقة خصم.</translation>
    </message>
    <message>
        <source>You need a phone, a wallet and a debit card.</source>
        <extracomment>Help: what the customer needs, while the machine takes cards only.</extracomment>
        <translation>تحتاج إلى هاتف وتطبيق محفظة وبطاقة خصم.</translation>
    </message>
</context>
<context>
    <name>IdleFacts</name>
    <message>
        <source>From %1, up to %2 a day</source>
        <extracomment>On the idle screen: the smallest amount and the largest of a day; both are money.</extracomment>
        <translation>من %1 حتى %2 في اليوم</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>On the idle screen: the smallest amount that can be bought for.</extracomment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <extracomment>On the idle screen: how long a purchase takes.</extracomment>
        <translation>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة (%n)</numerusform>
            <numerusform>نحو دقيقتين (%n)</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>You need your phone, a wallet and your ID in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a checked identity.</extracomment>
        <translation>تحتاج إلى هاتفك ومحفظة وهويتك في Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone, a wallet and a profile in Athena Mobile.</source>
        <extracomment>On the idle screen: what a customer needs where every purchase asks for a full profile.</extracomment>
        <translation>تحتاج إلى هاتفك ومحفظة وملف شخصي في Athena Mobile.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet. Small amounts without ID.</source>
        <extracomment>On the idle screen: what a customer needs where a phone number is enough for small amounts.</extracomment>
        <translation>تحتاج إلى هاتفك ومحفظة. المبالغ الصغيرة بلا هوية.</translation>
    </message>
    <message>
        <source>You need your phone and a wallet.</source>
        <extracomment>On the idle screen: what a customer needs.</extracomment>
        <translation>تحتاج إلى هاتفك ومحفظة.</translation>
    </message>
    <message>
        <source>Takes %1, and debit cards</source>
        <extracomment>On the idle screen: what the machine takes; %1 is a list of the amounts of its bills.</extracomment>
        <translation>يقبل %1 وبطاقات الخصم</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <extracomment>On the idle screen: the bills that the machine takes; %1 is a list of amounts.</extracomment>
        <translation>يقبل %1</translation>
    </message>
    <message>
        <source>%1. New customers up to %2.</source>
        <extracomment>On the idle screen: %1 is &quot;From $10, up to $1,000 a day&quot;, %2 what new customers may buy for in a day.</extracomment>
        <translation>%1. العملاء الجدد حتى %2.</translation>
    </message>
    <message>
        <source>Takes debit cards. No bills right now.</source>
        <extracomment>On the idle screen: what the machine takes while its bill slot does not work.</extracomment>
        <translation>يقبل بطاقات الخصم. لا يقبل الأوراق النقدية الآن.</translation>
    </message>
    <message>
        <source>From %1, up to %2 at a time</source>
        <extracomment>On the idle screen: the smallest amount and the largest of one purchase; both are money.</extracomment>
        <translation>من %1 حتى %2 في كل عملية</translation>
    </message>
</context>
<context>
    <name>IdleFoot</name>
    <message>
        <source>License %1</source>
        <extracomment>At the foot of the idle screen; %1 is the number of the operator&apos;s license.</extracomment>
        <translation>الترخيص %1</translation>
    </message>
</context>
<context>
    <name>IdlePrices</name>
    <message>
        <source>What one coin costs now, all fees included</source>
        <extracomment>On the idle screen, above the prices of the coins.</extracomment>
        <translation>سعر العملة الواحدة الآن، شاملًا كل الرسوم</translation>
    </message>
</context>
<context>
    <name>IdlePromise</name>
    <message>
        <source>Buy bitcoin with cash.</source>
        <extracomment>The headline of the idle screen: what this machine does, in the largest letters. Keep it short.</extracomment>
        <translation>اشترِ بيتكوين نقدًا.</translation>
    </message>
    <message>
        <source>Buy bitcoin by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only. Keep it short.</extracomment>
        <translation>اشترِ بيتكوين بالبطاقة.</translation>
    </message>
    <message>
        <source>Buy crypto by card.</source>
        <extracomment>The headline of the idle screen while the machine takes debit cards only, and sells no bitcoin. Keep it short.</extracomment>
        <translation>اشترِ عملات رقمية بالبطاقة.</translation>
    </message>
    <message>
        <source>Buy crypto with cash.</source>
        <extracomment>The headline of the idle screen of a machine that sells no bitcoin, in the largest letters. Keep it short.</extracomment>
        <translation>اشترِ عملات رقمية نقدًا.</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch to start</source>
        <extracomment>The large button of the idle screen; begins a purchase.</extracomment>
        <translation>المس للبدء</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title of the warning before a screen gives up.</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>We then finish with the money that is in.</source>
        <extracomment>Warning before a screen gives up, while money is inside.</extracomment>
        <translation>بعد ذلك ننهي العملية بالنقود المدخلة.</translation>
    </message>
    <message>
        <source>We then start over. You have not paid anything.</source>
        <extracomment>Warning before a screen gives up, while nothing is inside.</extracomment>
        <translation>بعد ذلك نبدأ من جديد. لم تدفع شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>The countdown of the warning.</extracomment>
        <translation>
            <numerusform>انتهى الوقت (%n)</numerusform>
            <numerusform>بقيت ثانية واحدة (%n)</numerusform>
            <numerusform>بقيت ثانيتان (%n)</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Gives the customer more time; may be pressed again and again.</extracomment>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>InsertAmount</name>
    <message>
        <source>You inserted</source>
        <extracomment>Above the money that has been inserted.</extracomment>
        <translation>أدخلتَ</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>ستستلم</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Above a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>السعر ثابت</translation>
    </message>
    <message>
        <source>You paid by card</source>
        <extracomment>Above the money that was taken from the card.</extracomment>
        <translation>دفعت بالبطاقة</translation>
    </message>
</context>
<context>
    <name>InsertFacts</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>Before the price of a coin.</extracomment>
        <translation>السعر، شاملًا كل الرسوم</translation>
    </message>
    <message>
        <source>Our fee (%1)</source>
        <extracomment>Before our fee in money; %1 is the fee in per cent of what was inserted.</extracomment>
        <translation>رسومنا (%1)</translation>
    </message>
    <message>
        <source>Our fee</source>
        <extracomment>Before our fee in money.</extracomment>
        <translation>رسومنا</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>رسوم الشبكة</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>يمكنك أن تُدخل بعد حتى</translation>
    </message>
    <message>
        <source>Raise my limit</source>
        <extracomment>Shows a code for the phone, by which the customer may insert more. Short.</extracomment>
        <translation>ارفع حدّي</translation>
    </message>
</context>
<context>
    <name>InsertNotices</name>
    <message>
        <source>This takes longer than usual. Up to 20 seconds.</source>
        <extracomment>Bills: a bill moves for more than ten seconds.</extracomment>
        <translation>يستغرق هذا أطول من المعتاد. حتى 20 ثانية.</translation>
    </message>
</context>
<context>
    <name>InsertScreen</name>
    <message>
        <source>Insert your bills</source>
        <extracomment>Title of the screen that takes the bills.</extracomment>
        <translation>أدخل أوراقك النقدية</translation>
    </message>
    <message>
        <source>One at a time: %1</source>
        <extracomment>Below &quot;Insert your bills&quot;; %1 are the bills that are taken, e.g. &quot;$1, $5, $10, $20&quot;.</extracomment>
        <translation>واحدة تلو الأخرى: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back; only while no bill is in.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Ends the purchase; only while no bill is in.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Finish and buy %1 of %2</source>
        <extracomment>Ends inserting and buys. %1 is the money, %2 the coin.</extracomment>
        <translation>إنهاء وشراء %2 بـ %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Ends inserting; nothing is in yet, so it only says what is missing.</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>InsertWords</name>
    <message>
        <source>Please insert a bill first.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed while nothing is in.</extracomment>
        <translation>أدخل ورقة نقدية أولًا.</translation>
    </message>
    <message>
        <source>You need at least %1. Please insert more.</source>
        <extracomment>Bills: &quot;Finish&quot; was pressed below the least amount. %1 is that amount.</extracomment>
        <translation>تحتاج إلى %1 على الأقل. أدخل المزيد.</translation>
    </message>
    <message>
        <source>Your bill came back. It cannot be accepted now.</source>
        <extracomment>Bills: given back because our service refused it.</extracomment>
        <translation>خرجت ورقتك النقدية. لا يمكن قبولها الآن.</translation>
    </message>
    <message>
        <source>Your bill came back: no answer. Please try again.</source>
        <extracomment>Bills: given back because our service did not answer.</extracomment>
        <translation>خرجت ورقتك النقدية: لا رد. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This bill was not accepted. Smooth it or try another.</source>
        <extracomment>Bills: the machine did not recognise it.</extracomment>
        <translation>لم تُقبل هذه الورقة. سوِّها أو جرّب غيرها.</translation>
    </message>
    <message>
        <source>Your bill came back. It was not counted.</source>
        <extracomment>Bills: it came back and was not counted.</extracomment>
        <translation>خرجت ورقتك النقدية. لم تُحتسب.</translation>
    </message>
    <message>
        <source>The last bill is still being counted. Please wait.</source>
        <extracomment>Bills: the machine waits for a bill that is still moving.</extracomment>
        <translation>ما زالت آخر ورقة قيد العد. انتظر من فضلك.</translation>
    </message>
    <message>
        <source>Checking your bill…</source>
        <extracomment>Bills: a bill is inside and being checked.</extracomment>
        <translation>نفحص ورقتك النقدية…</translation>
    </message>
    <message>
        <source>Taking your bill…</source>
        <extracomment>Bills: a bill is moving into the cash box.</extracomment>
        <translation>نستلم ورقتك النقدية…</translation>
    </message>
    <message>
        <source>Your bill comes back. Please take it.</source>
        <extracomment>Bills: a bill is coming out again.</extracomment>
        <translation>ورقتك النقدية تخرج. خذها من فضلك.</translation>
    </message>
    <message>
        <source>Your limit is reached. Press Finish.</source>
        <extracomment>Bills: no bill fits under the limit any more.</extracomment>
        <translation>بلغتَ حدّك. اضغط «إنهاء».</translation>
    </message>
    <message>
        <source>Closing the bill slot…</source>
        <extracomment>Bills: the slot is being closed.</extracomment>
        <translation>نغلق فتحة الأوراق النقدية…</translation>
    </message>
    <message>
        <source>The bill slot has stopped. Your money is counted. Press Finish.</source>
        <extracomment>Bills: the slot has a fault; what is in counts.</extracomment>
        <translation>توقفت الفتحة. نقودك معدودة. اضغط «إنهاء».</translation>
    </message>
    <message>
        <source>Your limit is higher now. You can go on.</source>
        <extracomment>Bills: the phone has proved more; what may still be inserted is shown beside it.</extracomment>
        <translation>حدّك أعلى الآن. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Your limit is the same as before. You can go on.</source>
        <extracomment>Bills: the phone has proved nothing more in time.</extracomment>
        <translation>حدّك كما كان من قبل. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Your bill of %1 came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit. %1 is the bill, e.g. $50.</extracomment>
        <translation>خرجت ورقتك النقدية بقيمة %1: تتجاوز حدّك.</translation>
    </message>
    <message>
        <source>Your bill came back: it is over your limit.</source>
        <extracomment>Bills: given back because of the customer&apos;s limit, and taken out already.</extracomment>
        <translation>خرجت ورقتك النقدية: تتجاوز حدّك.</translation>
    </message>
    <message>
        <source>The bill slot does not answer. Please wait: your bill is being looked for.</source>
        <extracomment>Bills: a bill was to come out, and the slot has lost its power or its cable. Up to 20 seconds.</extracomment>
        <translation>فتحة الأوراق النقدية لا تستجيب. انتظر من فضلك: نبحث عن ورقتك النقدية.</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Number pad</source>
        <extracomment>The number pad, as a screen reader names it.</extracomment>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>On the number pad; removes every digit that was typed.</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <extracomment>On the number pad; removes the last digit. Read aloud only.</extracomment>
        <translation>احذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>KioskView</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins the last two coin names of a list: &quot;Bitcoin or Litecoin&quot;. Shown on the scan and address screens.</extracomment>
        <translation>%1 أو %2</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the list of languages.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Closes the list of languages or the help; the purchase goes on where it was.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Canceled</source>
        <extracomment>Title after the customer has ended the purchase before paying.</extracomment>
        <translation>أُلغيت العملية</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;Canceled&quot;.</extracomment>
        <translation>لم تدفع شيئًا.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>Title after too many wrong codes: the sign-in has ended.</extracomment>
        <translation>رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The sign-in by text message is locked for a while. Please come back later.</source>
        <extracomment>After too many wrong codes: what to do.</extracomment>
        <translation>الدخول عبر الرسائل النصية مقفل لبعض الوقت. عُد لاحقًا.</translation>
    </message>
</context>
<context>
    <name>LimitScreen</name>
    <message>
        <source>Is a bill still in the slot? Wait for it, or call us.</source>
        <extracomment>The machine had to stop in the middle of a purchase, perhaps with a bill in its slot that was not counted.</extracomment>
        <translation>هل بقيت ورقة نقدية في الفتحة؟ انتظر خروجها أو اتصل بنا.</translation>
    </message>
    <message>
        <source>You cannot buy right now</source>
        <extracomment>Title when a customer is signed in and has no limit left.</extracomment>
        <translation>لا يمكنك الشراء الآن</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Leaves the screen; nothing was paid.</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Our service refused in the middle of a purchase, before any money was in.</extracomment>
        <translation>تعذّر الشراء. لم تُشترَ أي عملات.</translation>
    </message>
    <message>
        <source>Please come back later, or call us.</source>
        <extracomment>Our service refused in the middle of a purchase: what to do.</extracomment>
        <translation>عُد لاحقًا أو اتصل بنا.</translation>
    </message>
    <message>
        <source>Your sign-in does not allow a purchase yet.</source>
        <extracomment>Limit: the customer&apos;s level is too low.</extracomment>
        <translation>تسجيلك لا يسمح بالشراء بعد.</translation>
    </message>
    <message>
        <source>Your limit for the last 24 hours is used up.</source>
        <extracomment>Limit: the customer has bought as much as is allowed.</extracomment>
        <translation>استنفدت حدّك لآخر 24 ساعة.</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Limit: nothing was paid.</extracomment>
        <translation>لم تدفع شيئًا.</translation>
    </message>
    <message>
        <source>Scan your ID in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 3 is needed.</extracomment>
        <translation>امسح هويتك في Athena Mobile. ثم عُد.</translation>
    </message>
    <message>
        <source>Complete your profile in Athena Mobile. Then come back.</source>
        <extracomment>Limit: level 2 is needed.</extracomment>
        <translation>أكمل ملفك في Athena Mobile. ثم عُد.</translation>
    </message>
    <message>
        <source>Please come back tomorrow.</source>
        <extracomment>Limit: only time helps.</extracomment>
        <translation>عُد غدًا من فضلك.</translation>
    </message>
    <message>
        <source>This machine had to stop. No coins were bought.</source>
        <extracomment>The bill slot or our service failed in the middle of a purchase, before any money was in.</extracomment>
        <translation>اضطر هذا الجهاز إلى التوقف. لم تُشترَ أي عملات.</translation>
    </message>
    <message>
        <source>Sign in with the app</source>
        <extracomment>To who signed in by text message, and may not buy: signs in by phone, which may prove more.</extracomment>
        <translation>الدخول بالتطبيق</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Leaves the screen; nothing was paid. The number counts the seconds until it closes by itself.</extracomment>
        <translation>إنهاء (%1)</translation>
    </message>
    <message>
        <source>Too little is left of your limit for a purchase.</source>
        <extracomment>Limit: less is left of it than the smallest bill or the smallest purchase.</extracomment>
        <translation>ما بقي من حدّك لا يكفي لعملية شراء.</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Scan with Athena Mobile</source>
        <extracomment>Title of the screen with the code for the customer&apos;s phone. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>امسح الرمز بتطبيق Athena Mobile</translation>
    </message>
    <message>
        <source>Your phone signs in. Nothing to type.</source>
        <extracomment>Below &quot;Scan with Athena Mobile&quot;.</extracomment>
        <translation>هاتفك يسجّل الدخول. لا شيء لتكتبه.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use a text message instead</source>
        <extracomment>Leaves the code for the phone and signs in by a text message.</extracomment>
        <translation>استخدم رسالة نصية بدلاً من ذلك</translation>
    </message>
    <message>
        <source>New code</source>
        <extracomment>Shows another code for the phone.</extracomment>
        <translation>رمز جديد</translation>
    </message>
</context>
<context>
    <name>LoginState</name>
    <message>
        <source>Waiting for your phone… %1</source>
        <extracomment>Below the code for the phone; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>في انتظار هاتفك… %1</translation>
    </message>
    <message>
        <source>This code is too old. Ask for a new one, or use a text message.</source>
        <extracomment>The code for the phone was shown for its whole time and nobody signed in.</extracomment>
        <translation>انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا أو استخدم رسالة نصية.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The code for the phone could not be fetched.</extracomment>
        <translation>لم نتلقَّ ردًا. لم تدفع أي شيء. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>LoginSteps</name>
    <message>
        <source>Open Athena Mobile or any BitID wallet</source>
        <extracomment>Signing in by phone, first step. BitID is a standard that some wallets know.</extracomment>
        <translation>افتح Athena Mobile أو أي محفظة BitID</translation>
    </message>
    <message>
        <source>Point the camera at this code</source>
        <extracomment>Signing in by phone, second step.</extracomment>
        <translation>وجّه الكاميرا نحو هذا الرمز</translation>
    </message>
    <message>
        <source>Approve on your phone</source>
        <extracomment>Signing in by phone, third step.</extracomment>
        <translation>وافق من هاتفك</translation>
    </message>
    <message>
        <source>This machine</source>
        <extracomment>Below the steps of signing in by phone: before this machine&apos;s number, which the phone may show, too.</extracomment>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>Digit</source>
        <extracomment>Said aloud in place of a digit that was typed: which one it was is nobody else&apos;s business.</extracomment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Erased</source>
        <extracomment>Said aloud after the last digit was erased.</extracomment>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Speech is on. Keys 8 and 2 move. 5 presses. Star goes back. 0 pauses, goes on, or says it again.</source>
        <extracomment>Said aloud when headphones are put in: the keys of the number pad below the screen.</extracomment>
        <translation>الصوت يعمل. المفتاحان 8 و2 للتنقل. 5 للضغط. النجمة للرجوع. 0 للإيقاف المؤقت والمتابعة والإعادة.</translation>
    </message>
    <message>
        <source>1 spells an address. 3 makes the screen dark. 7 is quieter, 9 is louder.</source>
        <extracomment>Said aloud when headphones are put in, after the first sentence about the keys.</extracomment>
        <translation>1 لتهجئة العنوان. 3 لتعتيم الشاشة. 7 لخفض الصوت، 9 لرفعه.</translation>
    </message>
    <message>
        <source>capital %1</source>
        <extracomment>Said aloud before a capital letter of an address; %1 is the letter.</extracomment>
        <translation>حرف كبير %1</translation>
    </message>
    <message>
        <source>There is no address on this screen.</source>
        <extracomment>Said aloud when an address was to be spelled and there is none.</extracomment>
        <translation>لا يوجد عنوان على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>Said aloud after the volume was changed, at that volume.</extracomment>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>The screen is dark. A touch or key 3 brings it back.</source>
        <extracomment>Said aloud after the screen was made dark, so that nobody else can read it.</extracomment>
        <translation>الشاشة معتمة. لمسة أو المفتاح 3 يعيدها.</translation>
    </message>
    <message>
        <source>The screen is visible.</source>
        <extracomment>Said aloud after the dark screen was made visible again.</extracomment>
        <translation>الشاشة ظاهرة.</translation>
    </message>
</context>
<context>
    <name>NextBill</name>
    <message>
        <source>next bill</source>
        <extracomment>In the row of inserted bills: the empty place of the next one. Short.</extracomment>
        <translation>التالية</translation>
    </message>
</context>
<context>
    <name>NightPrice</name>
    <message>
        <source>%1 above the market</source>
        <extracomment>On the idle screen, below a coin&apos;s name: how much its price is above the market&apos;s, e.g. &quot;6.9 %&quot;.</extracomment>
        <translation>أعلى من سعر السوق بـ %1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Mobile number</source>
        <extracomment>The field with the phone number, as a screen reader names it.</extracomment>
        <translation>رقم الهاتف المحمول</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <extracomment>Read aloud for the button that changes the country; %1 is its name now.</extracomment>
        <translation>البلد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>Read aloud for the field with the phone number: how many digits are in.</extracomment>
        <translation>
            <numerusform>لم يُكتب أي رقم (%n)</numerusform>
            <numerusform>كُتب رقم واحد (%n)</numerusform>
            <numerusform>كُتب رقمان (%n)</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutOfServiceScreen</name>
    <message>
        <source>Out of service</source>
        <extracomment>Title of the screen of a machine that cannot sell right now.</extracomment>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>This machine takes no bills right now.</source>
        <extracomment>Below the title &quot;Out of service&quot;.</extracomment>
        <translation>هذا الجهاز لا يقبل أوراقًا نقدية الآن.</translation>
    </message>
    <message>
        <source>Did you pay here before? Keep your receipt. Your purchase goes on without you.</source>
        <extracomment>Out of service: reassures somebody who has paid at this machine before.</extracomment>
        <translation>هل دفعتَ هنا من قبل؟ احتفظ بإيصالك. شراؤك يستمر بدونك.</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Beside the phone number: the machine&apos;s own number, for the help desk.</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>We expect it to work again on %1.</source>
        <extracomment>Out of service: what the operator expects; %1 is a day and a time.</extracomment>
        <translation>نتوقع أن يعمل من جديد في %1.</translation>
    </message>
    <message>
        <source>Have your receipt or claim code at hand.</source>
        <extracomment>Out of service, below the phone number of the help desk.</extracomment>
        <translation>ليكن إيصالك أو رمز المطالبة في متناول يدك.</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page back</source>
        <extracomment>Where a text is too long for one page: goes to the page before.</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where a text is too long for one page: which page this is; %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Where a text is too long for one page: goes to the next page.</extracomment>
        <translation>تابع القراءة</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Title of the screen with the ways to pay.</extracomment>
        <translation>كيف تريد أن تدفع؟</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <extracomment>Below &quot;How would you like to pay?&quot;.</extracomment>
        <translation>السعر واحد في الحالتين.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The card terminal does not work right now. You can pay with cash.</source>
        <extracomment>After touching &quot;Debit card&quot; while the card terminal does not work.</extracomment>
        <translation>جهاز البطاقات لا يعمل الآن. يمكنك الدفع نقدًا.</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>A way to pay.</extracomment>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>You insert bills here.</source>
        <extracomment>Below &quot;Cash&quot;.</extracomment>
        <translation>تُدخل الأوراق النقدية هنا.</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>A way to pay.</extracomment>
        <translation>بطاقة خصم</translation>
    </message>
    <message>
        <source>You type the amount here, and your PIN at the card terminal.</source>
        <extracomment>Below &quot;Debit card&quot;. The terminal is a device beside the screen.</extracomment>
        <translation>تكتب المبلغ هنا، والرقم السري على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>Not working right now</source>
        <extracomment>Below &quot;Debit card&quot;, while the card terminal does not work.</extracomment>
        <translation>لا يعمل الآن</translation>
    </message>
    <message>
        <source>The bill slot does not work right now. You can pay by card.</source>
        <extracomment>After touching &quot;Cash&quot; while the bill slot does not work.</extracomment>
        <translation>فتحة الأوراق النقدية لا تعمل الآن. يمكنك الدفع بالبطاقة.</translation>
    </message>
    <message>
        <source>No bills right now</source>
        <extracomment>Below &quot;Cash&quot;, while the bill slot does not work.</extracomment>
        <translation>لا أوراق نقدية الآن</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Enter your mobile number</source>
        <extracomment>Title of the phone number screen.</extracomment>
        <translation>أدخل رقم هاتفك المحمول</translation>
    </message>
    <message>
        <source>We text you a six-digit code.</source>
        <extracomment>Below the title of the phone number screen.</extracomment>
        <translation>نرسل إليك رمزًا من ستة أرقام.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Sends the text message with the code to the number.</extracomment>
        <translation>أرسل الرمز</translation>
    </message>
    <message>
        <source>Did someone on the phone tell you to come here? Stop. It is a scam.</source>
        <extracomment>Below the phone number, while nothing is wrong with it.</extracomment>
        <translation>هل طلب منك أحد بالهاتف المجيء إلى هنا؟ توقف. إنها عملية احتيال.</translation>
    </message>
    <message>
        <source>Scan a code with your phone instead</source>
        <extracomment>On the phone number screen: signs in by a code on the screen that the customer&apos;s phone scans, in place of a text message.</extracomment>
        <translation>امسح رمزًا بهاتفك بدلاً من ذلك</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>Please type your whole number first.</source>
        <extracomment>Phone number: &quot;Send code&quot; was pressed before the number was whole.</extracomment>
        <translation>اكتب رقمك كاملًا أولًا.</translation>
    </message>
    <message>
        <source>This number does not look right. Please check it.</source>
        <extracomment>Phone number: the number cannot exist.</extracomment>
        <translation>يبدو هذا الرقم غير صحيح. تحقق منه.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <extracomment>Phone number: too many codes were asked for.</extracomment>
        <translation>
            <numerusform>حاول مرة أخرى الآن (%n).</numerusform>
            <numerusform>انتظر ثانية واحدة (%n) ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر ثانيتين (%n) ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثوانٍ ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثانية ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثانية ثم حاول مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>We got no answer. Please try again.</source>
        <extracomment>Phone number: no answer from our service.</extracomment>
        <translation>لم يصلنا رد. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <extracomment>Phone number: the code that was sent is older than five minutes, or of another session.</extracomment>
        <translation>هذا الرمز قديم جدًا. اطلب رمزًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Please wait %n second(s), then ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often; %n is how long to wait.</extracomment>
        <translation>
            <numerusform>رموز خاطئة كثيرة. اطلب رمزًا جديدًا الآن (%n).</numerusform>
            <numerusform>رموز خاطئة كثيرة. انتظر ثانية واحدة (%n) ثم اطلب رمزًا جديدًا.</numerusform>
            <numerusform>رموز خاطئة كثيرة. انتظر ثانيتين (%n) ثم اطلب رمزًا جديدًا.</numerusform>
            <numerusform>رموز خاطئة كثيرة. انتظر %n ثوانٍ ثم اطلب رمزًا جديدًا.</numerusform>
            <numerusform>رموز خاطئة كثيرة. انتظر %n ثانية ثم اطلب رمزًا جديدًا.</numerusform>
            <numerusform>رموز خاطئة كثيرة. انتظر %n ثانية ثم اطلب رمزًا جديدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong codes. Please ask for a new one.</source>
        <extracomment>Phone number: the code was typed wrong too often.</extracomment>
        <translation>رموز خاطئة كثيرة. اطلب رمزًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>PlacePageScreen</name>
    <message>
        <source>Warning</source>
        <extracomment>Title of a page with one warning that the law asks for.</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>A question</source>
        <extracomment>Title of a page with a question against scams.</extracomment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Please read this</source>
        <extracomment>Title of a page with a text that the law asks for.</extracomment>
        <translation>يُرجى قراءة هذا</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Below the title: which page this is, e.g. &quot;Page 2 of 6&quot;.</extracomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Leaves the purchase; as large as &quot;Go on&quot;. Nothing has been paid.</extracomment>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Answer to a question against scams.</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The page has been read; goes on to the next one.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This text is in: %1</source>
        <extracomment>Below a text that the law asks for, which is not there in the customer&apos;s language. %1 is the language that it is in, by its own name.</extracomment>
        <translation>هذا النص باللغة: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers: %1</source>
        <extracomment>Above a phone number. %1 is when a person answers, e.g. &quot;Mon to Fri, 7 a.m. to 9 p.m.&quot;.</extracomment>
        <translation>غير متأكد؟ اتصل بنا. يجيبك شخص: %1</translation>
    </message>
    <message>
        <source>Not sure? Call us. A person answers.</source>
        <extracomment>Above a phone number.</extracomment>
        <translation>غير متأكد؟ اتصل بنا. يجيبك شخص.</translation>
    </message>
    <message numerus="yes">
        <source>Take your time. You can go on in %n second(s).</source>
        <extracomment>On a page that the law asks for, while it cannot be left yet.</extracomment>
        <translation>
            <numerusform>خذ وقتك. يمكنك المتابعة بعد %n ثانية.</numerusform>
            <numerusform>خذ وقتك. يمكنك المتابعة بعد ثانية واحدة (%n).</numerusform>
            <numerusform>خذ وقتك. يمكنك المتابعة بعد ثانيتين (%n).</numerusform>
            <numerusform>خذ وقتك. يمكنك المتابعة بعد %n ثوانٍ.</numerusform>
            <numerusform>خذ وقتك. يمكنك المتابعة بعد %n ثانية.</numerusform>
            <numerusform>خذ وقتك. يمكنك المتابعة بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>The progress bar, read aloud; %1 is the step, %2 how many there are.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code to scan with your phone</source>
        <extracomment>A QR code on the screen, as a screen reader names it.</extracomment>
        <translation>رمز QR لتمسحه بهاتفك</translation>
    </message>
</context>
<context>
    <name>QuoteExample</name>
    <message>
        <source>For example, you insert</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example.</extracomment>
        <translation>مثلًا، تُدخل</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>ستستلم</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds before the first bill.</extracomment>
        <translation>السعر صالح</translation>
    </message>
    <message>
        <source>For example, you pay</source>
        <extracomment>Above a round amount of money, e.g. &quot;$100.00&quot;: the start of a worked example, by card.</extracomment>
        <translation>مثلًا، تدفع</translation>
    </message>
</context>
<context>
    <name>QuoteFacts</name>
    <message>
        <source>Price for 1 %1, all fees included</source>
        <extracomment>Before the price of one coin; %1 is its code, e.g. BTC.</extracomment>
        <translation>سعر ⁦1 %1⁩، شاملًا الرسوم</translation>
    </message>
    <message>
        <source>Market price (%1)</source>
        <extracomment>Before the market price of one coin; %1 is where it comes from.</extracomment>
        <translation>سعر السوق (%1)</translation>
    </message>
    <message>
        <source>Our price is higher by</source>
        <extracomment>Before by how many per cent our price stands above the market price.</extracomment>
        <translation>سعرنا أعلى بنسبة</translation>
    </message>
    <message>
        <source>Our fee, for %1</source>
        <extracomment>Before our fee in money for the example; %1 is the amount of the example.</extracomment>
        <translation>رسومنا، لكل %1</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Before what the coin&apos;s network costs.</extracomment>
        <translation>رسوم الشبكة</translation>
    </message>
    <message>
        <source>You can insert</source>
        <extracomment>Before how much this customer may insert now.</extracomment>
        <translation>يمكنك أن تُدخل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>How much may be inserted: %1 is the least, %2 the most.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>How much may be inserted; %1 is the most.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>You can pay</source>
        <extracomment>Before how much this customer may pay by card now.</extracomment>
        <translation>يمكنك أن تدفع</translation>
    </message>
</context>
<context>
    <name>QuoteNotices</name>
    <message>
        <source>The price has changed. Please check it again.</source>
        <extracomment>The price has changed since it was shown.</extracomment>
        <translation>تغيّر السعر. تحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>Your limit has changed. Please check it again.</source>
        <extracomment>The limit has changed since it was shown.</extracomment>
        <translation>تغيّر حدّك. تحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>All fees are in the price. The operator has not published them.</source>
        <extracomment>The operator&apos;s server does not say how high the fee is.</extracomment>
        <translation>كل الرسوم ضمن السعر. لم ينشرها المشغّل.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>The new price could not be fetched.</extracomment>
        <translation>لم يصلنا رد. لم تدفع شيئًا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This price is above the legal limit here. We do not sell at it. You have not paid anything.</source>
        <extracomment>The price is above what the law of the place allows, so it is not offered.</extracomment>
        <translation>هذا السعر أعلى من الحد القانوني هنا. لا نبيع به. لم تدفع شيئًا.</translation>
    </message>
    <message>
        <source>The market price is not known right now. We may not sell without it. You have not paid anything.</source>
        <extracomment>The law of the place asks for the market&apos;s price, and it is not known now.</extracomment>
        <translation>سعر السوق غير معروف الآن. لا يجوز لنا البيع بدونه. لم تدفع شيئًا.</translation>
    </message>
    <message>
        <source>The printer has no paper. Choose another receipt, or stop here.</source>
        <extracomment>The receipt printer cannot print. The buttons below are the other ways.</extracomment>
        <translation>لا يوجد ورق في الطابعة. اختر إيصالًا آخر أو توقف هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Your coins are sent %n hour(s) after you pay, not at once.</source>
        <extracomment>The rules of the place have the coins held back after the purchase.</extracomment>
        <translation>
            <numerusform>تُرسل عملاتك بعد %n ساعة من الدفع، وليس فورًا.</numerusform>
            <numerusform>تُرسل عملاتك بعد ساعة واحدة (%n) من الدفع، وليس فورًا.</numerusform>
            <numerusform>تُرسل عملاتك بعد ساعتين (%n) من الدفع، وليس فورًا.</numerusform>
            <numerusform>تُرسل عملاتك بعد %n ساعات من الدفع، وليس فورًا.</numerusform>
            <numerusform>تُرسل عملاتك بعد %n ساعة من الدفع، وليس فورًا.</numerusform>
            <numerusform>تُرسل عملاتك بعد %n ساعة من الدفع، وليس فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your limit is the same as before.</source>
        <extracomment>The customer wanted a higher limit, and the phone has not proved more.</extracomment>
        <translation>حدّك كما كان من قبل.</translation>
    </message>
</context>
<context>
    <name>QuoteScreen</name>
    <message>
        <source>Your price</source>
        <extracomment>Title of the screen with the price and the fees.</extracomment>
        <translation>سعرك</translation>
    </message>
    <message>
        <source>What you see is what you pay.</source>
        <extracomment>Below &quot;Your price&quot;.</extracomment>
        <translation>ما تراه هو ما تدفعه.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Asks for the price again.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Insert bills</source>
        <extracomment>Agrees to the price and goes on to the bills.</extracomment>
        <translation>أدخل الأوراق النقدية</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>No paper: ends the purchase before any money is in. Short.</extracomment>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>No paper: the receipt on the screen only, and on to the bills. Short.</extracomment>
        <translation>على هذه الشاشة</translation>
    </message>
    <message>
        <source>Text it to me</source>
        <extracomment>No paper: the receipt as a text message, and on to the bills. Short.</extracomment>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <extracomment>Agrees to the price and goes on to typing the amount that the card pays.</extracomment>
        <translation>اكتب المبلغ</translation>
    </message>
</context>
<context>
    <name>RaiseScreen</name>
    <message>
        <source>Raise your limit</source>
        <extracomment>Title of the screen with a code for the phone, by which a customer may insert more.</extracomment>
        <translation>ارفع حدّك</translation>
    </message>
    <message>
        <source>Your %1 stays safe in the machine.</source>
        <extracomment>Below &quot;Raise your limit&quot;; %1 is the money that is in the machine.</extracomment>
        <translation>يبقى مبلغك %1 آمنًا في الجهاز.</translation>
    </message>
    <message>
        <source>Show a little more of who you are.</source>
        <extracomment>Below &quot;Raise your limit&quot;, while no bill is in.</extracomment>
        <translation>أثبت هويتك أكثر قليلًا.</translation>
    </message>
    <message>
        <source>Back to the bills</source>
        <extracomment>Leaves the code for the phone and goes on with the bills.</extracomment>
        <translation>العودة إلى الأوراق النقدية</translation>
    </message>
    <message>
        <source>You can still insert up to</source>
        <extracomment>Before the amount that may still be inserted.</extracomment>
        <translation>يمكنك أن تُدخل بعد حتى</translation>
    </message>
    <message>
        <source>Price locked</source>
        <extracomment>Before a countdown, e.g. &quot;9:42&quot;: the price holds that long.</extracomment>
        <translation>السعر ثابت</translation>
    </message>
    <message>
        <source>Back to the price</source>
        <extracomment>Leaves the code for the phone; price and limit come next.</extracomment>
        <translation>العودة إلى السعر</translation>
    </message>
    <message>
        <source>You can pay up to</source>
        <extracomment>Before the most that this customer may pay by card now.</extracomment>
        <translation>يمكنك أن تدفع حتى</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>COPY</source>
        <extracomment>Receipt, large, at the top: this is printed for the second time.</extracomment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Demo, no real coins</source>
        <extracomment>Receipt of a demonstration machine.</extracomment>
        <translation>عرض تجريبي، بلا عملات حقيقية</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Receipt: before the machine&apos;s number.</extracomment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Receipt, large: the coins have been sent. One or two words.</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Your coins have been sent.</source>
        <extracomment>Receipt, below &quot;Sent&quot;.</extracomment>
        <translation>أُرسلت عملاتك.</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Receipt, large: bought, and not sent yet. Few words.</extracomment>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are being sent.</source>
        <extracomment>Receipt, below &quot;On its way&quot;.</extracomment>
        <translation>شراؤك مسجَّل. العملات قيد الإرسال.</translation>
    </message>
    <message>
        <source>Not bought</source>
        <extracomment>Receipt, large: nothing was bought. Few words.</extracomment>
        <translation>لم يتم الشراء</translation>
    </message>
    <message>
        <source>Nothing was bought. The operator owes you this cash.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;.</extracomment>
        <translation>لم يُشترَ شيء. المشغّل مدين لك بهذا المبلغ.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Receipt, large: nobody has answered yet. Few words.</extracomment>
        <translation>لم يتأكد بعد</translation>
    </message>
    <message>
        <source>We have your cash and are still trying to complete the purchase.</source>
        <extracomment>Receipt, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>نقودك لدينا وما زلنا نحاول إتمام الشراء.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <extracomment>Receipt: before the money that was inserted.</extracomment>
        <translation>النقود المدخلة</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <extracomment>Receipt: so many bills of so much; %1 is how many, %2 the value of one.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Coins sent</source>
        <extracomment>Receipt: before the amount of coins.</extracomment>
        <translation>العملات المرسلة</translation>
    </message>
    <message>
        <source>Coins bought</source>
        <extracomment>Receipt: before the amount of coins that are on their way.</extracomment>
        <translation>العملات المشتراة</translation>
    </message>
    <message>
        <source>Price, all included</source>
        <extracomment>Receipt: before the price of one coin, with every fee in it.</extracomment>
        <translation>السعر، شاملًا كل شيء</translation>
    </message>
    <message>
        <source>Reference price</source>
        <extracomment>Receipt: before the market&apos;s price of one coin.</extracomment>
        <translation>السعر المرجعي</translation>
    </message>
    <message>
        <source>Reference source</source>
        <extracomment>Receipt: before the name of the exchange that the market&apos;s price comes from.</extracomment>
        <translation>مصدر السعر</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>Receipt: a price; %1 is money, %2 the coin, e.g. &quot;$49,728.15 per BTC&quot;.</extracomment>
        <translation>%1 لكل %2</translation>
    </message>
    <message>
        <source>Service fee</source>
        <extracomment>Receipt: before the operator&apos;s fee.</extracomment>
        <translation>رسوم الخدمة</translation>
    </message>
    <message>
        <source>Network fee</source>
        <extracomment>Receipt: before what the coin&apos;s network costs.</extracomment>
        <translation>رسوم الشبكة</translation>
    </message>
    <message>
        <source>All fees</source>
        <extracomment>Receipt: before the sum of the fees.</extracomment>
        <translation>كل الرسوم</translation>
    </message>
    <message>
        <source>The operator has not published the fee.</source>
        <extracomment>Receipt, in place of the fees.</extracomment>
        <translation>لم ينشر المشغّل الرسوم.</translation>
    </message>
    <message>
        <source>To this address</source>
        <extracomment>Receipt: above the address that the coins go to.</extracomment>
        <translation>إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Transaction</source>
        <extracomment>Receipt: above the purchase&apos;s long number.</extracomment>
        <translation>المعاملة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Receipt: before how far the purchase is, e.g. &quot;Bought&quot;.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Blockchain transaction</source>
        <extracomment>Receipt: above the transaction&apos;s number in the blockchain.</extracomment>
        <translation>معاملة سلسلة الكتل</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Receipt: there is no transaction in the blockchain yet.</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Scan to follow your purchase</source>
        <extracomment>Receipt: above a QR code.</extracomment>
        <translation>امسح الرمز لمتابعة شرائك</translation>
    </message>
    <message>
        <source>Follow your purchase here:</source>
        <extracomment>Receipt by text message: above a link.</extracomment>
        <translation>تابع شراءك هنا:</translation>
    </message>
    <message>
        <source>Your claim code</source>
        <extracomment>Receipt: above the claim code; who has it gets the money.</extracomment>
        <translation>رمز المطالبة الخاص بك</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim until the coins have been delivered.</source>
        <extracomment>Receipt: below the claim code.</extracomment>
        <translation>احتفظ بهذا الإيصال. الرمز هو مطالبتك حتى تُسلَّم العملات.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the bill above.</source>
        <extracomment>Receipt: below the claim code, where a bill was lost track of.</extracomment>
        <translation>احتفظ بهذا الإيصال. الرمز هو مطالبتك بالورقة النقدية أعلاه.</translation>
    </message>
    <message>
        <source>Keep this receipt. The transaction above is your claim.</source>
        <extracomment>Receipt: where the claim code is not known any more.</extracomment>
        <translation>احتفظ بهذا الإيصال. المعاملة أعلاه هي مطالبتك.</translation>
    </message>
    <message>
        <source>One bill of %1 is being looked into.</source>
        <extracomment>Receipt: a bill was lost track of; %1 is its value.</extracomment>
        <translation>ورقة نقدية بقيمة %1 قيد التحقق.</translation>
    </message>
    <message>
        <source>One bill of %1 is in the machine but not in this purchase.</source>
        <extracomment>Receipt: a bill is in the machine and was not bought for; %1 is its value.</extracomment>
        <translation>ورقة نقدية بقيمة %1 في الجهاز وليست ضمن هذا الشراء.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>Receipt, last line; %1 is the phone number of the help desk.</extracomment>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>License</source>
        <extracomment>Receipt: before the number of the operator&apos;s license.</extracomment>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Receipt: before the customer&apos;s number at the company.</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Coins held back</source>
        <extracomment>Receipt: before how long the coins are held back before they are sent, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>العملات محتجزة</translation>
    </message>
    <message>
        <source>Tricked? Ask for a refund until</source>
        <extracomment>Receipt: before a date; until then a victim of a scam may ask for the money back.</extracomment>
        <translation>هل خُدعت؟ اطلب استرداد المال حتى</translation>
    </message>
    <message>
        <source>A person answers</source>
        <extracomment>Receipt: before a phone number that a person answers, and its hours.</extracomment>
        <translation>يجيبك شخص</translation>
    </message>
    <message>
        <source>Complaints</source>
        <extracomment>Receipt: before the name of the authority that takes complaints.</extracomment>
        <translation>الشكاوى</translation>
    </message>
    <message>
        <source>Rules of this place</source>
        <extracomment>Receipt: before the place and version of the rules that held, e.g. &quot;US-CA 3, 1a2b3c4d&quot;.</extracomment>
        <translation>قواعد هذا المكان</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Receipt, state: begun, nothing else yet. Short.</extracomment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <extracomment>Receipt, state: money has been inserted, nothing is bought yet. Short.</extracomment>
        <translation>تم عدّ النقد</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Receipt, state: the coins have been bought and not been sent yet. Short.</extracomment>
        <translation>تم الشراء</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Receipt, state: the coins have been sent. Short.</extracomment>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Refund due</source>
        <extracomment>Receipt, state: the money is owed to the customer. Short.</extracomment>
        <translation>مبلغ مستحق الرد</translation>
    </message>
    <message>
        <source>Refund booked</source>
        <extracomment>Receipt, state: the money is owed and may be asked for. Short.</extracomment>
        <translation>تم تسجيل رد المبلغ</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Receipt, state: the money is back on the customer&apos;s card. Short.</extracomment>
        <translation>تم رد المبلغ</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Receipt, state: the purchase was ended before money. Short.</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>Receipt, state: the purchase took too long. Short.</extracomment>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>Receipt: before the money that was taken from the card.</extracomment>
        <translation>دُفع بالبطاقة</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the payment.</extracomment>
        <translation>مرجع الدفع</translation>
    </message>
    <message>
        <source>Authorization</source>
        <extracomment>Receipt: before the bank&apos;s code for the payment.</extracomment>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Refund reference</source>
        <extracomment>Receipt: before the bank&apos;s name for the refund.</extracomment>
        <translation>مرجع الإرجاع</translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not bought&quot;.</extracomment>
        <translation>لم يُشترَ شيء.</translation>
    </message>
    <message>
        <source>The card terminal has not said whether your card was debited. If it was, the money goes back to it.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>لم يقل جهاز البطاقات هل خُصم من بطاقتك. إن خُصم فسيعود المال إليها.</translation>
    </message>
    <message>
        <source>Your card was not debited.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>لم يُخصم من بطاقتك.</translation>
    </message>
    <message>
        <source>The money is on its way back to your card.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>المال في طريق العودة إلى بطاقتك.</translation>
    </message>
    <message>
        <source>The money went back to your card. It can take some days to show.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>عاد المال إلى بطاقتك. قد يستغرق ظهوره بضعة أيام.</translation>
    </message>
    <message>
        <source>The money could not go back to your card. The operator owes it to you.</source>
        <extracomment>Receipt of a payment by card.</extracomment>
        <translation>تعذّرت إعادة المال إلى بطاقتك. المشغّل مدين لك به.</translation>
    </message>
    <message>
        <source>Your card was debited. We are still trying to complete the purchase.</source>
        <extracomment>Receipt of a payment by card, below &quot;Not confirmed yet&quot;.</extracomment>
        <translation>خُصم من بطاقتك. ما زلنا نحاول إتمام الشراء.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Receipt: nothing was bought, so there is no transaction in the blockchain.</extracomment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for this money.</source>
        <extracomment>Receipt: below the claim code, where nothing was bought and the money is owed.</extracomment>
        <translation>احتفظ بهذا الإيصال. الرمز هو مطالبتك بهذا المال.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your claim is for the bill below.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: no bill is counted, and of the only one nobody knows yet where it is.</extracomment>
        <translation>لم يُشترَ شيء. مطالبتك هي بالورقة النقدية أدناه.</translation>
    </message>
    <message>
        <source>Nothing was bought. Your bill came back: nothing is owed to you.</source>
        <extracomment>Receipt, below &quot;Not bought&quot;: the only bill had jammed, and came out later.</extracomment>
        <translation>لم يُشترَ شيء. خرجت ورقتك النقدية: لا شيء مستحق لك.</translation>
    </message>
    <message>
        <source>Bought, sent later</source>
        <extracomment>Receipt, large: bought, and held back for some hours by the rules of the place. Few words.</extracomment>
        <translation>تم الشراء، والإرسال لاحقًا</translation>
    </message>
    <message>
        <source>Your purchase is booked. The coins are held back and sent after %1.</source>
        <extracomment>Receipt, below &quot;Bought, sent later&quot;; %1 is how long, e.g. &quot;48 hours&quot;.</extracomment>
        <translation>شراؤك مسجَّل. العملات محجوزة وتُرسل بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>Receipt: how long the coins are held back before they are sent.</extracomment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة (%n)</numerusform>
            <numerusform>ساعتين (%n)</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Coins for this money</source>
        <extracomment>Receipt: before the amount of coins, while the purchase is not confirmed.</extracomment>
        <translation>العملات مقابل هذا المال</translation>
    </message>
    <message>
        <source>Ready for payment</source>
        <extracomment>Receipt, state: bills may be inserted, or a card debited. Short.</extracomment>
        <translation>جاهزة للدفع</translation>
    </message>
    <message>
        <source>Spread (all fees)</source>
        <extracomment>On the receipt, where the law asks for the spread by name: what is paid above the market&apos;s price.</extracomment>
        <translation>فارق السعر (كل الرسوم)</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above.</source>
        <extracomment>Receipt: below the claim code, where coins were bought for less than was paid.</extracomment>
        <translation>احتفظ بهذا الإيصال. الرمز هو مطالبتك بالمبلغ المذكور أعلاه.</translation>
    </message>
    <message>
        <source>Keep this receipt. The code is your claim for the money named above, and for the coins until they have been delivered.</source>
        <extracomment>Receipt: below the claim code, where money is owed and the coins are still to come.</extracomment>
        <translation>احتفظ بهذا الإيصال. الرمز هو مطالبتك بالمبلغ المذكور أعلاه، وبالعملات حتى تُسلَّم.</translation>
    </message>
    <message>
        <source>No coins were bought for %1 of what you paid. We owe you this money.</source>
        <extracomment>Receipt, below the money that was paid: coins were bought for less; %1 is the rest.</extracomment>
        <translation>لم تُشترَ أي عملات بمبلغ %1 مما دفعته. ندين لك بهذا المبلغ.</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Comes next</source>
        <extracomment>Receipt: it has not been asked for yet. Short.</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>Receipt: the printer is at work. Short.</extracomment>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Printed, take it below</source>
        <extracomment>Receipt: it lies below the screen. Short.</extracomment>
        <translation>طُبع، خذه من الأسفل</translation>
    </message>
    <message>
        <source>Not complete</source>
        <extracomment>Receipt: it ended in the middle. Short.</extracomment>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Not printed</source>
        <extracomment>Receipt: the printer did not begin. Short.</extracomment>
        <translation>لم يُطبع</translation>
    </message>
    <message>
        <source>Perhaps not complete</source>
        <extracomment>Receipt: nobody knows whether it was printed. Short.</extracomment>
        <translation>ربما غير مكتمل</translation>
    </message>
    <message>
        <source>On this screen</source>
        <extracomment>Receipt: the customer chose a receipt on the screen. Short.</extracomment>
        <translation>على هذه الشاشة</translation>
    </message>
    <message>
        <source>Text message on its way</source>
        <extracomment>Receipt: it is being sent as a text message. Short.</extracomment>
        <translation>الرسالة النصية في الطريق</translation>
    </message>
    <message>
        <source>Sent to your phone</source>
        <extracomment>Receipt: it was sent as a text message. Short.</extracomment>
        <translation>أُرسل إلى هاتفك</translation>
    </message>
    <message>
        <source>Not sent. Scan the code.</source>
        <extracomment>Receipt: it could not be sent as a text message; a code on the screen holds it. Short.</extracomment>
        <translation>لم يُرسل. امسح الرمز.</translation>
    </message>
    <message>
        <source>Printed, but out of date</source>
        <extracomment>Receipt: it lies below the screen, and was printed before something changed. Short.</extracomment>
        <translation>طُبع، لكنه قديم</translation>
    </message>
</context>
<context>
    <name>ReceiveScreen</name>
    <message>
        <source>Enter your address in the app</source>
        <extracomment>Title of the screen that waits for an address from the customer&apos;s phone.</extracomment>
        <translation>أدخل عنوانك في التطبيق</translation>
    </message>
    <message>
        <source>Athena Mobile sends your %1 address here.</source>
        <extracomment>Below &quot;Enter your address in the app&quot;; %1 is the coin. &quot;Athena Mobile&quot; is the name of the app.</extracomment>
        <translation>يرسل Athena Mobile عنوان %1 الخاص بك إلى هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Goes one screen back.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Scan a code instead</source>
        <extracomment>Leaves the wait for an address from the app and goes to the scanner.</extracomment>
        <translation>امسح رمزًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Waits for the address from the app once more.</extracomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>ReceiveState</name>
    <message>
        <source>The address in your app is no %1 address. Enter another one.</source>
        <extracomment>The address that came from the app cannot be used. %1 is the coin.</extracomment>
        <translation>العنوان في تطبيقك ليس عنوان %1. أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Now enter the other address in your app.</source>
        <extracomment>The customer did not want the address that came from the app.</extracomment>
        <translation>أدخل الآن العنوان الآخر في تطبيقك.</translation>
    </message>
    <message>
        <source>No address has come yet. You have not paid anything.</source>
        <extracomment>No address came from the app in two minutes.</extracomment>
        <translation>لم يصل أي عنوان بعد. لم تدفع أي شيء.</translation>
    </message>
    <message>
        <source>We got no answer. You have not paid anything. Please try again.</source>
        <extracomment>Our service could not be asked for the address.</extracomment>
        <translation>لم يصلنا رد. لم تدفع شيئًا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Waiting for your address… %1</source>
        <extracomment>While an address is to come from the app; %1 is the time that is left, e.g. &quot;1:38&quot;.</extracomment>
        <translation>في انتظار عنوانك… %1</translation>
    </message>
</context>
<context>
    <name>ReceiveSteps</name>
    <message>
        <source>Open Athena Mobile on your phone.</source>
        <extracomment>Address from the app, first step.</extracomment>
        <translation>افتح Athena Mobile على هاتفك.</translation>
    </message>
    <message>
        <source>Enter the %1 address of your own wallet.</source>
        <extracomment>Address from the app, second step; %1 is the coin.</extracomment>
        <translation>أدخل عنوان %1 لمحفظتك أنت.</translation>
    </message>
    <message>
        <source>Compare it here before you pay.</source>
        <extracomment>Address from the app, third step: the machine shows the address to be compared.</extracomment>
        <translation>قارنه هنا قبل أن تدفع.</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We owe you %1</source>
        <extracomment>Title when nothing could be bought and the money is owed. %1 is the money.</extracomment>
        <translation>لك علينا %1</translation>
    </message>
    <message>
        <source>The purchase could not be made. No coins were bought.</source>
        <extracomment>Claim: nothing was bought.</extracomment>
        <translation>تعذّر الشراء. لم تُشترَ أي عملات.</translation>
    </message>
    <message>
        <source>It is in this machine. You can ask for it now.</source>
        <extracomment>Claim: the refund may be asked for from now on.</extracomment>
        <translation>هي في هذا الجهاز. يمكنك طلبها الآن.</translation>
    </message>
    <message>
        <source>It is in this machine. Your refund is being booked.</source>
        <extracomment>Claim: the refund is still being booked.</extracomment>
        <translation>هي في هذا الجهاز. نسجّل استردادك الآن.</translation>
    </message>
    <message>
        <source>%1 goes back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit goes back. %1 is the money.</extracomment>
        <translation>%1 يعود إلى بطاقتك</translation>
    </message>
    <message>
        <source>%1 went back to your card</source>
        <extracomment>Title when nothing was bought and a card&apos;s debit has gone back. %1 is the money.</extracomment>
        <translation>عاد %1 إلى بطاقتك</translation>
    </message>
    <message>
        <source>Your card was not debited</source>
        <extracomment>Title when nothing was bought and nothing was taken from the card.</extracomment>
        <translation>لم يُخصم من بطاقتك</translation>
    </message>
    <message>
        <source>The card terminal has been told to give it back.</source>
        <extracomment>Refund to a card: the terminal is at it.</extracomment>
        <translation>طُلب من جهاز البطاقات أن يعيده.</translation>
    </message>
    <message>
        <source>It is on its way to your account. It can take some days to show.</source>
        <extracomment>Refund to a card: done.</extracomment>
        <translation>هو في الطريق إلى حسابك. قد يستغرق ظهوره بضعة أيام.</translation>
    </message>
    <message>
        <source>It could not go back to your card. We owe it to you.</source>
        <extracomment>Refund to a card: the bank does not take it.</extracomment>
        <translation>تعذّرت إعادته إلى بطاقتك. نحن مدينون لك به.</translation>
    </message>
    <message>
        <source>It is on your account. Nothing was taken.</source>
        <extracomment>Nothing was taken from the card.</extracomment>
        <translation>هو في حسابك. لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <extracomment>Nothing is owed after a refused purchase: what to do.</extracomment>
        <translation>لا يلزمك شيء آخر.</translation>
    </message>
    <message>
        <source>Keep this code and call us.</source>
        <extracomment>A purchase ended in a claim: what to do.</extracomment>
        <translation>احتفظ بهذا الرمز واتصل بنا.</translation>
    </message>
    <message>
        <source>Your bill came back</source>
        <extracomment>Title when nothing was bought: the only bill had jammed, and has come out since.</extracomment>
        <translation>خرجت ورقتك النقدية</translation>
    </message>
    <message>
        <source>It is in this machine, or comes out of it later. We will find out.</source>
        <extracomment>Claim for the only bill, of which the machine has lost sight.</extracomment>
        <translation>هي في هذا الجهاز أو تخرج منه لاحقًا. سنتحقق من ذلك.</translation>
    </message>
    <message>
        <source>You have your money. Nothing is owed: a claim for this bill has ended.</source>
        <extracomment>The only bill had jammed, a claim was given for it, and it has come out since.</extracomment>
        <translation>نقودك معك. لا شيء مستحق: انتهت المطالبة بهذه الورقة النقدية.</translation>
    </message>
    <message>
        <source>Your %1 is not counted yet</source>
        <extracomment>Title when nothing was bought and the only bill was lost track of; %1 is its value.</extracomment>
        <translation>لم يُحتسب مبلغ %1 بعد</translation>
    </message>
</context>
<context>
    <name>ResendRow</name>
    <message>
        <source>Code valid for</source>
        <extracomment>Above a countdown, e.g. &quot;4:32&quot;: how long the code of the text message may be used.</extracomment>
        <translation>الرمز صالح لمدة</translation>
    </message>
    <message numerus="yes">
        <source>New code in %n second(s)</source>
        <extracomment>On the code screen: a new code may be asked for in %n seconds.</extracomment>
        <translation>
            <numerusform>رمز جديد الآن (%n)</numerusform>
            <numerusform>رمز جديد بعد ثانية واحدة (%n)</numerusform>
            <numerusform>رمز جديد بعد ثانيتين (%n)</numerusform>
            <numerusform>رمز جديد بعد %n ثوانٍ</numerusform>
            <numerusform>رمز جديد بعد %n ثانية</numerusform>
            <numerusform>رمز جديد بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>On the code screen: sends another text message.</extracomment>
        <translation>أرسل رمزًا جديدًا</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Your bill of %1 was not accepted. It came back.</source>
        <extracomment>After inserting: our service refused a bill for good. %1 is its value, e.g. &quot;$5&quot;. It came out again.</extracomment>
        <translation>لم تُقبل ورقتك النقدية بقيمة %1. خرجت من الجهاز.</translation>
    </message>
</context>
<context>
    <name>ScamOverlay</name>
    <message>
        <source>I was scammed</source>
        <extracomment>Title of the sheet for victims of a scam.</extracomment>
        <translation>تعرّضت للاحتيال</translation>
    </message>
    <message>
        <source>Put in no more bills. Stop now, and nothing is sent. You get a claim.</source>
        <extracomment>For victims of a scam, while money is inside the machine and nothing has been sent.</extracomment>
        <translation>لا تُدخل مزيدًا من الأوراق. توقّف الآن ولن يُرسل شيء. ستحصل على إيصال مطالبة.</translation>
    </message>
    <message>
        <source>Keep your receipt. It shows what the police need.</source>
        <extracomment>For victims of a scam who have paid already.</extracomment>
        <translation>احتفظ بإيصالك. فيه ما تحتاجه الشرطة.</translation>
    </message>
    <message>
        <source>Hang up. Send nothing more.</source>
        <extracomment>For victims of a scam: what to do first.</extracomment>
        <translation>أغلق الهاتف. لا ترسل شيئًا آخر.</translation>
    </message>
    <message>
        <source>Report it to the police, and to: %1.</source>
        <extracomment>For victims of a scam. %1 is the authority that takes complaints.</extracomment>
        <translation>أبلغ الشرطة، وكذلك: %1.</translation>
    </message>
    <message>
        <source>Report it to the police.</source>
        <extracomment>For victims of a scam.</extracomment>
        <translation>أبلغ الشرطة.</translation>
    </message>
    <message>
        <source>Call us. A person answers: %1</source>
        <extracomment>For victims of a scam, above the phone number of the help line; %1 is when somebody is there.</extracomment>
        <translation>اتصل بنا. يجيبك شخص: %1</translation>
    </message>
    <message>
        <source>Call us. A person answers.</source>
        <extracomment>For victims of a scam, above the phone number of the help line.</extracomment>
        <translation>اتصل بنا. يجيبك شخص.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Closes the sheet for victims of a scam; nothing else happens.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop, send nothing</source>
        <extracomment>For victims of a scam: ends the purchase; nothing is sent.</extracomment>
        <translation>توقّف، لا ترسل شيئًا</translation>
    </message>
    <message>
        <source>Stop now, and nothing is sent. The money goes back to your card.</source>
        <extracomment>For victims of a scam, while their card is being debited and nothing has been sent.</extracomment>
        <translation>توقّف الآن ولن يُرسل شيء. تعود الأموال إلى بطاقتك.</translation>
    </message>
    <message>
        <source>Do not pay. Stop now. You have not paid anything.</source>
        <extracomment>For victims of a scam, before any money is in.</extracomment>
        <translation>لا تدفع. توقّف الآن. لم تدفع شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Ask for a refund soon. It must be within %n day(s).</source>
        <extracomment>For victims of a scam: how long they may ask for their money.</extracomment>
        <translation>
            <numerusform>اطلب استرداد المال قريبًا. يجب أن يكون خلال %n يوم.</numerusform>
            <numerusform>اطلب استرداد المال قريبًا. يجب أن يكون خلال يوم واحد (%n).</numerusform>
            <numerusform>اطلب استرداد المال قريبًا. يجب أن يكون خلال يومين (%n).</numerusform>
            <numerusform>اطلب استرداد المال قريبًا. يجب أن يكون خلال %n أيام.</numerusform>
            <numerusform>اطلب استرداد المال قريبًا. يجب أن يكون خلال %n يومًا.</numerusform>
            <numerusform>اطلب استرداد المال قريبًا. يجب أن يكون خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was it your first purchase? Ask for a refund within %n day(s).</source>
        <extracomment>For victims of a scam, where the law gives back the money of somebody&apos;s first purchase only.</extracomment>
        <translation>
            <numerusform>أكانت أول عملية شراء لك؟ اطلب استرداد المال خلال %n يوم.</numerusform>
            <numerusform>أكانت أول عملية شراء لك؟ اطلب استرداد المال خلال يوم واحد (%n).</numerusform>
            <numerusform>أكانت أول عملية شراء لك؟ اطلب استرداد المال خلال يومين (%n).</numerusform>
            <numerusform>أكانت أول عملية شراء لك؟ اطلب استرداد المال خلال %n أيام.</numerusform>
            <numerusform>أكانت أول عملية شراء لك؟ اطلب استرداد المال خلال %n يومًا.</numerusform>
            <numerusform>أكانت أول عملية شراء لك؟ اطلب استرداد المال خلال %n يوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScamQuestion</name>
    <message>
        <source>Did someone on the phone tell you to come here?</source>
        <extracomment>The scam question: victims are led to the machine by somebody on the phone.</extracomment>
        <translation>هل طلب منك أحد بالهاتف المجيء إلى هنا؟</translation>
    </message>
    <message>
        <source>Or in a message, for a bill, a job or a prize?</source>
        <extracomment>Below the scam question: the same trick by other ways.</extracomment>
        <translation>أو في رسالة، من أجل فاتورة أو عمل أو جائزة؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Answer to the scam question: yes, somebody sent me. Stops the purchase and shows the help line.</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No, go on</source>
        <extracomment>Answer to the scam question: nobody sent me. Goes on with the purchase.</extracomment>
        <translation>لا، متابعة</translation>
    </message>
</context>
<context>
    <name>ScamStopScreen</name>
    <message>
        <source>Stop. Keep your money.</source>
        <extracomment>Title after the customer has said that somebody sent them.</extracomment>
        <translation>توقف. احتفظ بنقودك.</translation>
    </message>
    <message>
        <source>This is how people get robbed.</source>
        <extracomment>Below &quot;Stop. Keep your money.&quot;</extracomment>
        <translation>هكذا يُسرق الناس.</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>Leaves the scam warning; the number counts the seconds until it closes by itself.</extracomment>
        <translation>إغلاق (%1)</translation>
    </message>
    <message>
        <source>Police, banks and tax offices never ask for crypto.</source>
        <extracomment>Scam warning, first sentence.</extracomment>
        <translation>الشرطة والبنوك ومكاتب الضرائب لا تطلب عملات مشفرة أبدًا.</translation>
    </message>
    <message>
        <source>Money sent from here cannot come back.</source>
        <extracomment>Scam warning, second sentence.</extracomment>
        <translation>النقود المرسلة من هنا لا تعود.</translation>
    </message>
    <message>
        <source>Hang up now. Talk to someone whom you trust.</source>
        <extracomment>Scam warning, what to do.</extracomment>
        <translation>أغلق الخط الآن. تحدّث إلى شخص تثق به.</translation>
    </message>
    <message>
        <source>Call the help line now.</source>
        <extracomment>Scam warning, above the phone number of the help line.</extracomment>
        <translation>اتصل بخط المساعدة الآن.</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>This was a private key. Do not show it to anybody.</source>
        <extracomment>Scan: a private key or recovery words were shown. Serious.</extracomment>
        <translation>كان هذا مفتاحًا خاصًا. لا تُرِه لأحد.</translation>
    </message>
    <message>
        <source>Move those coins to a new wallet soon.</source>
        <extracomment>Scan: what to do after a private key was shown.</extracomment>
        <translation>انقل تلك العملات قريبًا إلى محفظة جديدة.</translation>
    </message>
    <message>
        <source>We have not kept it. Now show your address instead.</source>
        <extracomment>Scan: a private key was shown; the machine has forgotten it.</extracomment>
        <translation>لم نحتفظ به. اعرض عنوانك بدلًا منه.</translation>
    </message>
    <message>
        <source>The scanner does not answer. You have not paid anything.</source>
        <extracomment>The scan screen, while the scanner does not answer.</extracomment>
        <translation>الماسح لا يستجيب. لم تدفع أي شيء.</translation>
    </message>
    <message>
        <source>Enter your address in the Athena app, or press Help.</source>
        <extracomment>The scan screen, while the scanner does not answer: other ways. &quot;Help&quot; is a button at the top.</extracomment>
        <translation>أدخل عنوانك في تطبيق Athena أو اضغط «مساعدة».</translation>
    </message>
    <message>
        <source>This address is for %1. You chose %2.</source>
        <extracomment>Scan: the address is for another coin. %1 is that coin (or several), %2 the coin that was chosen.</extracomment>
        <translation>هذا العنوان مخصّص لـ %1. أنت اخترت %2.</translation>
    </message>
    <message>
        <source>Please show a %1 address.</source>
        <extracomment>Scan: the address is for another coin, which cannot be bought now. %1 is the coin that was chosen.</extracomment>
        <translation>يرجى إظهار عنوان %1.</translation>
    </message>
    <message>
        <source>For another coin, you sign in once more.</source>
        <extracomment>Scan: the address is for another coin, which can be bought instead with a button below.</extracomment>
        <translation>لشراء عملة أخرى، تسجّل الدخول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Show your wallet code</source>
        <extracomment>Title of the screen that waits for the wallet&apos;s code.</extracomment>
        <translation>اعرض رمز محفظتك</translation>
    </message>
    <message>
        <source>Your %1 address, as a QR code.</source>
        <extracomment>Below the title of the scan screen; %1 is the coin.</extracomment>
        <translation>عنوان %1 الخاص بك، كرمز QR.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <extracomment>Takes the message away; the scanner waits for another code.
----------
After another coin&apos;s address was scanned: takes the message away, the scanner waits for another code.</extracomment>
        <translation>امسح مرة أخرى</translation>
    </message>
    <message>
        <source>Use the Athena app</source>
        <extracomment>Leaves the scanner: the customer enters the address in the app &quot;Athena Mobile&quot;.</extracomment>
        <translation>استخدم تطبيق Athena</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Ends the visit; the customer is signed in, and there is no step back from here. Short.</extracomment>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>ScanSteps</name>
    <message>
        <source>Open your wallet and choose Receive %1.</source>
        <extracomment>Scanning, first step; %1 is the coin. &quot;Receive&quot; is the name of the button in most wallets.</extracomment>
        <translation>افتح محفظتك واختر «استلام %1».</translation>
    </message>
    <message>
        <source>Make your screen bright.</source>
        <extracomment>Scanning, second step.</extracomment>
        <translation>ارفع سطوع شاشتك.</translation>
    </message>
    <message>
        <source>Hold the code in front of the scanner.</source>
        <extracomment>Scanning, third step.</extracomment>
        <translation>ضع الرمز أمام القارئ.</translation>
    </message>
    <message>
        <source>Hold the code into the frame.</source>
        <extracomment>Scanning, third step, where a camera reads the code: its picture is on the screen in a frame.</extracomment>
        <translation>ضع الرمز داخل الإطار.</translation>
    </message>
</context>
<context>
    <name>ScanTarget</name>
    <message>
        <source>A phone with a code in front of the scanner</source>
        <extracomment>The picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>هاتف عليه رمز أمام القارئ</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <extracomment>The live picture on the scan screen, as a screen reader names it.</extracomment>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>This code is not an address that we know.</source>
        <extracomment>Scan: the code cannot be used, for a reason that has no words of its own.</extracomment>
        <translation>هذا الرمز ليس عنوانًا نعرفه.</translation>
    </message>
    <message>
        <source>The code was not read whole. Please scan it again.</source>
        <extracomment>Scan: the code was damaged or read in part.</extracomment>
        <translation>لم يُقرأ الرمز كاملًا. امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>This payment link is faulty. Show a plain address.</source>
        <extracomment>Scan: a payment link with parts that contradict each other.</extracomment>
        <translation>رابط الدفع هذا به خطأ. اعرض العنوان وحده.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Choose another kind.</source>
        <extracomment>Scan: an address type that wallets hardly use yet.</extracomment>
        <translation>هذا النوع من العناوين غير مدعوم. اختر نوعًا آخر.</translation>
    </message>
    <message>
        <source>This address belongs to another network.</source>
        <extracomment>Scan: an address of a test network, or of a network that we do not serve.</extracomment>
        <translation>هذا العنوان يخص شبكة أخرى.</translation>
    </message>
    <message>
        <source>Lightning is not supported. Choose “on-chain” in your wallet.</source>
        <extracomment>Scan: a lightning code. %1 below is not used.</extracomment>
        <translation>Lightning غير مدعوم. اختر “on-chain” في محفظتك.</translation>
    </message>
    <message>
        <source>This is a wallet key, not an address. Choose Receive.</source>
        <extracomment>Scan: the wallet showed a key that reveals all its addresses.</extracomment>
        <translation>هذا مفتاح محفظة وليس عنوانًا. اختر «استلام».</translation>
    </message>
    <message>
        <source>Coins sent to this address would be lost.</source>
        <extracomment>Scan: the address that destroys coins.</extracomment>
        <translation>العملات المرسلة إلى هذا العنوان ستضيع.</translation>
    </message>
    <message>
        <source>This code holds no address. Choose Receive in your wallet.</source>
        <extracomment>Scan: a payment link without an address.</extracomment>
        <translation>لا عنوان في هذا الرمز. اختر «استلام» في محفظتك.</translation>
    </message>
    <message>
        <source>Names are not supported. Show the address itself.</source>
        <extracomment>Scan: a name like &quot;anna.eth&quot; instead of an address.</extracomment>
        <translation>الأسماء غير مدعومة. اعرض العنوان نفسه.</translation>
    </message>
    <message>
        <source>This is a contract call. Show a plain address.</source>
        <extracomment>Scan: a link that calls a program instead of paying an address.</extracomment>
        <translation>هذا استدعاء عقد. اعرض العنوان وحده.</translation>
    </message>
    <message>
        <source>This code signs you in. Show your wallet address.</source>
        <extracomment>Scan: a code to sign in with, shown at the wrong time.</extracomment>
        <translation>هذا الرمز لتسجيل الدخول. اعرض عنوان محفظتك.</translation>
    </message>
    <message>
        <source>This is a web link. Show your wallet address.</source>
        <extracomment>Scan: the code is a web page.</extracomment>
        <translation>هذا رابط ويب. اعرض عنوان محفظتك.</translation>
    </message>
    <message>
        <source>Payment requests from this site are not supported.</source>
        <extracomment>Scan: a payment request of a web shop.</extracomment>
        <translation>طلبات الدفع من هذا الموقع غير مدعومة.</translation>
    </message>
    <message>
        <source>Athena cannot send to this address. Choose another one.</source>
        <extracomment>Scan: our service does not accept the address.</extracomment>
        <translation>لا تستطيع Athena الإرسال إلى هذا العنوان. اختر غيره.</translation>
    </message>
    <message>
        <source>More than one code is in view. Show only one.</source>
        <extracomment>Scan: the camera sees more than one code at once.</extracomment>
        <translation>يظهر أكثر من رمز. اعرض رمزًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Athena does not send to this address. Show another one.</source>
        <extracomment>Scan: our service does not send to this address.</extracomment>
        <translation>لا ترسل Athena إلى هذا العنوان. اعرض عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Somebody else has used this address. Show one of your own.</source>
        <extracomment>Scan: another customer has used this address before.</extracomment>
        <translation>استخدم شخص آخر هذا العنوان. اعرض عنوانًا يخصك.</translation>
    </message>
    <message>
        <source>The address cannot be changed now. Show the first one again.</source>
        <extracomment>Scan: a bill was approved for another address before.</extracomment>
        <translation>لا يمكن تغيير العنوان الآن. اعرض العنوان الأول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ScreenReceipt</name>
    <message>
        <source>Price, all fees included</source>
        <extracomment>On the receipt that is shown on the screen: above the price of one coin.</extracomment>
        <translation>السعر، شاملًا كل الرسوم</translation>
    </message>
    <message>
        <source>Our fee and network fee</source>
        <extracomment>On the receipt that is shown on the screen: above our fee and the network&apos;s fee.</extracomment>
        <translation>رسومنا ورسوم الشبكة</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>On the receipt that is shown on the screen: %1 is our fee, %2 what the network costs.</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>SentBanner</name>
    <message>
        <source>Sent</source>
        <extracomment>Above the amount of coins that have been sent.</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>Above the amount of coins that have been bought and will be sent.</extracomment>
        <translation>تم الشراء</translation>
    </message>
    <message>
        <source>for %1, fees included</source>
        <extracomment>Below the amount of coins; %1 is the money that was paid.</extracomment>
        <translation>مقابل %1، شاملًا الرسوم</translation>
    </message>
    <message numerus="yes">
        <source>Held back, sent after %n hour(s)</source>
        <extracomment>Above the amount of coins that have been bought, and which the rules of the place hold back.</extracomment>
        <translation>
            <numerusform>محجوزة، تُرسل بعد %n ساعة</numerusform>
            <numerusform>محجوزة، تُرسل بعد ساعة واحدة (%n)</numerusform>
            <numerusform>محجوزة، تُرسل بعد ساعتين (%n)</numerusform>
            <numerusform>محجوزة، تُرسل بعد %n ساعات</numerusform>
            <numerusform>محجوزة، تُرسل بعد %n ساعة</numerusform>
            <numerusform>محجوزة، تُرسل بعد %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedFormat</name>
    <message>
        <source>This kind of address is also used by %1. Coins sent on the wrong chain are lost.</source>
        <extracomment>The text of the address is good for several coins; %1 names the others.</extracomment>
        <translation>هذا النوع من العناوين يستخدمه %1 أيضًا. العملات المرسلة على السلسلة الخطأ تضيع.</translation>
    </message>
    <message>
        <source>You confirmed: this address is for %1.</source>
        <extracomment>The customer has confirmed for which coin the address is. %1 is the coin.</extracomment>
        <translation>أكّدتَ: هذا العنوان مخصّص لـ %1.</translation>
    </message>
    <message>
        <source>It is for %1</source>
        <extracomment>Confirms for which coin the address is, where its text is good for several. %1 is the coin.</extracomment>
        <translation>إنه لـ %1</translation>
    </message>
</context>
<context>
    <name>SwitchChoice</name>
    <message>
        <source>Buy %1 instead</source>
        <extracomment>After another coin&apos;s address was scanned: goes on with that coin. %1 is its name.</extracomment>
        <translation>اشترِ %1 بدلًا منه</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card out of the terminal.</source>
        <extracomment>The customer&apos;s card is still in the card terminal.</extracomment>
        <translation>أخرج بطاقتك من الجهاز.</translation>
    </message>
</context>
<context>
    <name>TerminalPicture</name>
    <message>
        <source>A card terminal and a card</source>
        <extracomment>The picture on the screen of a payment by card, as a screen reader names it.</extracomment>
        <translation>جهاز بطاقات وبطاقة</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Follow the card terminal</source>
        <extracomment>Title while the customer pays at the card terminal beside the screen.</extracomment>
        <translation>اتبع جهاز البطاقات</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Below &quot;Follow the card terminal&quot;: %1 is coins, %2 the coin&apos;s name.</extracomment>
        <translation>مقابل %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops the payment at the card terminal.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that the card is debited.</extracomment>
        <translation>تدفع</translation>
    </message>
    <message>
        <source>Cover the keys when you type your PIN. Nobody from us ever asks for it.</source>
        <extracomment>While the customer pays at the card terminal.</extracomment>
        <translation>غطِّ الأزرار عند كتابة رقمك السري. لا أحد منا يطلبه أبدًا.</translation>
    </message>
    <message>
        <source>We do not know yet whether your card was debited.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>لا نعرف بعد هل خُصم من بطاقتك.</translation>
    </message>
    <message>
        <source>If it was, you get coins or your money back.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>إن خُصم فستحصل على عملاتك أو تستعيد مالك.</translation>
    </message>
    <message>
        <source>Please stay. Within a minute you get an answer or a claim code.</source>
        <extracomment>While the card terminal does not say how a payment ended.</extracomment>
        <translation>ابقَ من فضلك. خلال دقيقة تحصل على جواب أو على رمز مطالبة.</translation>
    </message>
</context>
<context>
    <name>TypedAmount</name>
    <message>
        <source>You pay</source>
        <extracomment>Above the amount of money that is typed.</extracomment>
        <translation>تدفع</translation>
    </message>
    <message>
        <source>You receive</source>
        <extracomment>Above the amount of coins.</extracomment>
        <translation>ستستلم</translation>
    </message>
    <message>
        <source>Price valid</source>
        <extracomment>Above a countdown, e.g. &quot;1:32&quot;: how long the price holds.</extracomment>
        <translation>السعر صالح</translation>
    </message>
</context>
<context>
    <name>UnresolvedScreen</name>
    <message>
        <source>We are still trying</source>
        <extracomment>Title when a purchase has got no answer yet.</extracomment>
        <translation>ما زلنا نحاول</translation>
    </message>
    <message>
        <source>You paid %1. It is safe.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that was paid.</extracomment>
        <translation>دفعتَ %1. وهي آمنة.</translation>
    </message>
    <message>
        <source>Our service has not answered yet.</source>
        <extracomment>Claim: no answer from our service.</extracomment>
        <translation>لم ترد خدمتنا بعد.</translation>
    </message>
    <message>
        <source>You get your coins or your money back.</source>
        <extracomment>Claim: what becomes of the money.</extracomment>
        <translation>ستحصل على عملاتك أو تسترد نقودك.</translation>
    </message>
    <message>
        <source>Your card may have been debited %1.</source>
        <extracomment>Below &quot;We are still trying&quot;; %1 is the money that may have been taken from the card.</extracomment>
        <translation>ربما خُصم %1 من بطاقتك.</translation>
    </message>
    <message>
        <source>The card terminal has not said how the payment ended.</source>
        <extracomment>Claim: the card terminal has not answered.</extracomment>
        <translation>لم يقل جهاز البطاقات كيف انتهى الدفع.</translation>
    </message>
    <message>
        <source>If it was taken, it goes back to your card by itself.</source>
        <extracomment>Claim: what becomes of the money, if it was taken from the card.</extracomment>
        <translation>إن أُخذ فسيعود إلى بطاقتك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This machine has stopped</source>
        <extracomment>Title when the machine can no longer work, with a purchase open.</extracomment>
        <translation>توقّف هذا الجهاز عن العمل</translation>
    </message>
    <message>
        <source>Your %1 may be in this machine.</source>
        <extracomment>Below the title of a claim: a bill was going in and was not counted; %1 is its value.</extracomment>
        <translation>قد يكون مبلغ %1 داخل هذا الجهاز.</translation>
    </message>
    <message>
        <source>It cannot finish the purchase.</source>
        <extracomment>Claim: the machine cannot write down what happens, or was started with a broken configuration.</extracomment>
        <translation>لا يستطيع إتمام الشراء.</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>One moment…</source>
        <extracomment>Shown beside moving dots while a request is out.</extracomment>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>This takes longer than usual. Up to 30 seconds.</source>
        <extracomment>Shown beside moving dots when a request takes longer than ten seconds.</extracomment>
        <translation>يستغرق هذا أطول من المعتاد. حتى 30 ثانية.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>One moment</source>
        <extracomment>Title while an order that was begun is taken back, before another coin is chosen.</extracomment>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>You have not paid anything.</source>
        <extracomment>Below &quot;One moment&quot;.</extracomment>
        <translation>لم تدفع أي شيء.</translation>
    </message>
</context>
<context>
    <name>WorkingDots</name>
    <message>
        <source>Working</source>
        <extracomment>The three moving dots, as a screen reader names them.</extracomment>
        <translation>جارٍ العمل</translation>
    </message>
</context>
</TS>
