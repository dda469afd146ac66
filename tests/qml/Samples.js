// SPDX-License-Identifier: Apache-2.0
// Sample values for every screen and every state that looks different. All numbers are fictional.
.pragma library

const sizes = [
    { width: 1080, height: 1920, pxPerMm: 4.03 },
    { width: 1920, height: 1080, pxPerMm: 4.03 },
    { width: 1280, height: 1024, pxPerMm: 3.40 },
];

const address = "bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh";
const taproot = "bc1p5d7rjq7g6rdk2yhzks9smlaqtedr4dekq08ge8ztwac72sfr9rusxg3297";
const cash = "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a";
const ether = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
const phone = "+1 888 555 0142";

const languages = [
    { code: "en", name: "English" },
    { code: "es", name: "Español" },
    { code: "pt", name: "Português" },
    { code: "fr", name: "Français" },
    { code: "ht", name: "Kreyòl ayisyen" },
    { code: "ar", name: "العربية" },
];
const countries = [
    { code: "US", name: "United States, Canada", prefix: "+1" },
    { code: "MX", name: "Mexico", prefix: "+52" },
    { code: "CO", name: "Colombia", prefix: "+57" },
    { code: "AR", name: "Argentina", prefix: "+54" },
    { code: "CL", name: "Chile", prefix: "+56" },
    { code: "SV", name: "El Salvador", prefix: "+503" },
];
const coins = [
    { code: "BTC", name: "Bitcoin", price: "$49,728.15", reference: "$46,500.00", fee: "6.95 %", available: true },
    { code: "ETH", name: "Ethereum", price: "$2,318.40", reference: "$2,180.10", fee: "6.35 %", available: true },
    { code: "LTC", name: "Litecoin", price: "$71.92", reference: "$67.50", fee: "6.55 %", available: true },
    { code: "BCH", name: "Bitcoin Cash", price: "", reference: "", available: false },
];

function mix(base, changes) {
    return Object.assign({}, base, changes);
}

const idle = {
    prices: coins.slice(0, 3).concat([{ code: "BCH", name: "Bitcoin Cash", price: "$412.07", fee: "6.5 %" }]),
    languages: languages, language: "en", minutes: 3, leastLevel: 1, denominations: "$1, $5, $10, $20, $50, $100",
    minimum: "$10", limit: "$1,000", limitByDay: true, limitNew: "$300", cardReady: false, cashReady: true, operatorName: "Example Coin Machines",
    license: "EXAMPLE-0000", supportPhone: phone,
};
const elsewhere = [
    { name: "Corner Market", address: "12 Main Street", distance: "400 m", hours: "7:00 to 22:00" },
    { name: "Central Station, hall B", address: "1 Station Square", distance: "1.2 km", hours: "" },
];
const closed = {
    machineId: "KIOSK-0042", supportPhone: phone, note: "", back: "", elsewhere: [],
};
const phoneBase = {
    countryCode: "US", countryPrefix: "+1", phoneNumber: "(305) 555-01",
    phoneExample: "(305) 555-0142", notice: "", noticeSeconds: 42, waiting: false, waitingSeconds: 0,
};
const codeBase = {
    code: "481", phoneMasked: "+1 ••• •••-0142", codeCountdown: "4:32", resendSeconds: 42, notice: "",
    noticeSeconds: 42, attemptsLeft: 3, waiting: false, waitingSeconds: 0,
};
const login = {
    machineId: "KIOSK-0042", loginUri: "bitid://login.athena.example/bitid/callback?x=9087074f4ead0bb60a15b8e2aa521317", loginStep: "shown",
    loginCountdown: "1:38", waiting: false, waitingSeconds: 0,
};
const scan = {
    coinCode: "BTC", coinName: "Bitcoin", notice: "", refusal: "", otherCoins: "", switchCoins: [], switchSignsIn: false,
    scannerLost: false, cameraPicture: undefined, cameraOn: false,
};
const page = {
    kind: "disclosure", number: 1, count: 6, seconds: 5, stopsOnYes: true, helpLine: "1-888-555-0199",
    helpHours: "Mon to Fri, 7 a.m. to 9 p.m.", notice: "", language: "", languageName: "", rightToLeft: false,
    // As long as a page may be.
    words: "WARNING: CONSUMER FRAUD OFTEN STARTS WITH CONTACT FROM A STRANGER WHO IS INITIATING A DISHONEST SCHEME. I UNDERSTAND THAT CRIMINAL ACTIVITY MAY APPEAR IN MANY FORMS, INCLUDING, BUT NOT LIMITED TO:\n(1) Claims of a frozen bank account or credit card;\n(2) Fraudulent bank transactions;\n(3) Claims of identity theft or job offerings in exchange for payments to a government agency or to a company.",
};
const warning = "PROTECT YOURSELF FROM FRAUD. NEVER SEND MONEY TO SOMEONE YOU DON'T KNOW, ALSO NOT WHEN THEY SAY THAT THEY ARE YOUR BANK, THE POLICE OR A COMPANY THAT YOU OWE MONEY, OR WHEN THEY STAY ON THE PHONE.";
const scammed = {
    helpLine: "1-888-555-0199", helpHours: "Mon to Fri, 7 a.m. to 9 p.m.", authority: "Department of Financial Protection",
    refundDays: 90, refundFirstOnly: false, moneyInside: true, byCard: false, mayStop: true,
};
const addressBase = {
    coinCode: "BTC", coinName: "Bitcoin", address: address, addressType: "p2wpkh", askedAmount: "", sharedWith: "",
    sharedAccepted: false, noChecksum: false, addressStep: "ready", waitingSeconds: 0, notice: "",
    fromAthena: false, mayScan: true,
};
const receive = {
    coinCode: "BTC", coinName: "Bitcoin", receiveStep: "waiting", receiveCountdown: "1:38", mayScan: true, scannerLost: false, notice: "",
    waitingSeconds: 0,
};
const quote = {
    coinCode: "BTC", coinName: "Bitcoin", address: address, price: "$49,728.15", priceCountdown: "1:32",
    referencePrice: "$46,500.00", referenceSource: "Kraken", feesPublished: true, feePercent: "6.5 %",
    exampleAmount: "$100.00", exampleCoinAmount: "0.00201093 BTC", exampleServiceFee: "$5.29",
    exampleNetworkFee: "$1.20", limit: "$300.00", minimum: "$10.00", byCard: false, printerOut: false, mayText: false, quoteStep: "shown", holdHours: 0,
    notice: "", waitingSeconds: 0,
};
const insert = {
    paid: "$120.00", coinAmount: "0.00241312 BTC", coinCode: "BTC", coinName: "Bitcoin", hasMoney: true,
    lockCountdown: "9:42", price: "$49,728.15", feePercent: "6.5 %", serviceFee: "$7.80",
    networkFee: "$1.20", stillPossible: "$380.00", minimum: "$10.00", denominations: "$1, $5, $10, $20, $50, $100",
    bills: ["$100", "$20"], address: address, phase: "open", phaseSeconds: 0, notice: "", noticeAmount: "",
    mayRaise: false,
};
const raise = {
    machineId: "KIOSK-0042", loginUri: "bitid://login.example.com/bitid/callback?x=9087074f4ead0bb60a15b8e2aa521317", loginStep: "shown",
    loginCountdown: "1:38", byCard: false, hasMoney: true, paid: "$120.00", stillPossible: "$180.00", lockCountdown: "9:42", waitingSeconds: 0,
};
const insertEmpty = mix(insert, {
    paid: "$0.00", coinAmount: "0.00000000 BTC", hasMoney: false, lockCountdown: "", serviceFee: "",
    networkFee: "$1.20", stillPossible: "$500.00", bills: [], mayRaise: true,
});
const finishing = {
    paid: "$120.00", coinAmount: "0.00241312 BTC", coinName: "Bitcoin", finishStep: "buying", byCard: false, holdHours: 0, returnedBill: "", waitingSeconds: 2,
};
const delivered = {
    sent: true, holdHours: 0, coinAmount: "0.00241312 BTC", coinName: "Bitcoin", coinCode: "BTC", paid: "$120.00",
    cardLabel: "", cardInside: false, price: "$49,728.15", feesPublished: true, serviceFee: "$7.80", networkFee: "$1.20", address: address,
    qrText: "https://pay.athena.example/t/6b1f0a9c2d44", transaction: "6b1f 0a9c 2d44", receipt: "printed",
    mayReprint: false, mayText: false, qrIsReceipt: false, claimCode: "", doubtAmount: "", unboughtAmount: "", returnedBill: "", supportPhone: phone, secondsLeft: 0,
};
const payment = { cardReady: true, cashReady: true, notice: "" };
const amount = {
    amount: "$120.00", typed: true, coinAmount: "0.00241312 BTC", coinCode: "BTC", price: "$49,728.15",
    priceCountdown: "1:32", feesPublished: true, feePercent: "6.5 %", serviceFee: "$7.80", networkFee: "$1.20",
    minimum: "$10.00", limit: "$500.00", notice: "", reason: "", mayRaise: true,
};
const terminal = {
    amount: "$120.00", coinAmount: "0.00241312 BTC", coinName: "Bitcoin", cardStep: "card", reference: "6b1f 0a9c",
    supportPhone: phone,
};
const claim = {
    paid: "$120.00", refundState: "", cardInside: false, claimCode: "7KQ2M9XDPT4R", qrText: "ATHENA-CLAIM:7KQ2M9XDPT4R", reference: "6b1f 0a9c",
    supportPhone: phone, receipt: "printed", mayReprint: false, mayText: false, qrIsReceipt: false, doubtAmount: "", returnedBill: "", secondsLeft: 0,
};

const all = [
    { name: "idle", type: "IdleScreen", values: idle },
    { name: "idle_two_languages", type: "IdleScreen", values: mix(idle, { languages: languages.slice(0, 2) }) },
    { name: "closed_prices", type: "OutOfServiceScreen", values: mix(closed, { closedReasons: ["prices"] }) },
    { name: "closed_profile", type: "OutOfServiceScreen", values: mix(closed, { closedReasons: ["profile"] }) },
    { name: "idle_no_prices", type: "IdleScreen", values: mix(idle, { prices: [], minimum: "$1", limit: "", limitNew: "", license: "", leastLevel: -1 }) },
    { name: "idle_with_card", type: "IdleScreen", values: mix(idle, { cardReady: true }) },
    { name: "idle_card_only", type: "IdleScreen", values: mix(idle, { cardReady: true, cashReady: false }) },
    { name: "idle_each_time", type: "IdleScreen", values: mix(idle, { limitByDay: false, limitNew: "" }) },
    { name: "idle_no_bitcoin", type: "IdleScreen", values: mix(idle, { prices: idle.prices.slice(1) }) },
    { name: "idle_with_id", type: "IdleScreen", values: mix(idle, { leastLevel: 3, limitNew: "" }) },
    { name: "closed_back", type: "OutOfServiceScreen", values: mix(closed, { closedReasons: ["validator"], back: "11/21/2026 18:00", note: "The shop is being rebuilt.", elsewhere: elsewhere.concat([elsewhere[0]]) }) },
    { name: "closed_validator", type: "OutOfServiceScreen", values: mix(closed, { closedReasons: ["validator"] }) },
    { name: "disclosure", type: "DisclosureScreen", values: { operatorName: "Athena Bitcoin", supportPhone: phone } },
    { name: "page", type: "PlacePageScreen", values: page },
    { name: "page_foreign", type: "PlacePageScreen", values: mix(page, { language: "es", languageName: "Español" }) },
    { name: "page_too_early", type: "PlacePageScreen", values: mix(page, { notice: "too_early" }) },
    { name: "page_warning", type: "PlacePageScreen", values: mix(page, { kind: "warning", words: warning, number: 4 }) },
    { name: "page_question", type: "PlacePageScreen", values: mix(page, { kind: "question", words: "Is someone on the phone with you, or did someone send you here?", number: 6, seconds: 0 }) },
    { name: "scam", type: "ScamStopScreen", values: { helpLine: "1-888-555-0199", secondsLeft: 18 } },
    { name: "coin", type: "CoinScreen", values: { coins: coins, notice: "" } },
    { name: "coin_no_price", type: "CoinScreen", values: { coins: coins, notice: "no_price" } },
    { name: "payment", type: "PaymentScreen", values: payment },
    { name: "payment_no_card", type: "PaymentScreen", values: mix(payment, { cardReady: false, notice: "card_not_ready" }) },
    { name: "payment_no_cash", type: "PaymentScreen", values: mix(payment, { cashReady: false, notice: "cash_not_ready" }) },
    { name: "quote_card", type: "QuoteScreen", values: mix(quote, { byCard: true }) },
    { name: "amount", type: "AmountScreen", values: amount },
    { name: "amount_empty", type: "AmountScreen", values: mix(amount, { amount: "$0.00", typed: false, notice: "missing", feesPublished: false, serviceFee: "", networkFee: "", minimum: "" }) },
    { name: "amount_declined", type: "AmountScreen", values: mix(amount, { notice: "declined", reason: "insufficient" }) },
    { name: "terminal", type: "TerminalScreen", values: terminal },
    { name: "terminal_pin", type: "TerminalScreen", values: mix(terminal, { cardStep: "pin" }) },
    { name: "terminal_lost", type: "TerminalScreen", values: mix(terminal, { cardStep: "lost" }) },
    { name: "refunding", type: "RefusedScreen", values: mix(claim, { claimReady: false, refundState: "refunding", cardInside: true }) },
    { name: "doubted", type: "RefusedScreen", values: mix(claim, { claimReady: true, refundState: "doubted", doubtAmount: "$20.00", paid: "$20.00" }) },
    { name: "came_back", type: "RefusedScreen", values: mix(claim, { claimReady: true, refundState: "returned", paid: "", claimCode: "", qrText: "" }) },
    { name: "refunded", type: "RefusedScreen", values: mix(claim, { claimReady: true, refundState: "refunded", claimCode: "", qrText: "" }) },
    { name: "debit_unclear", type: "UnresolvedScreen", values: mix(claim, { refundState: "unclear", recordsFailed: false }) },
    { name: "delivered_card", type: "DeliveredScreen", values: mix(delivered, { cardLabel: "VISA •••• 1111", cardInside: true }) },
    { name: "phone", type: "PhoneScreen", values: phoneBase },
    { name: "phone_empty", type: "PhoneScreen", values: mix(phoneBase, { phoneNumber: "", notice: "missing" }) },
    { name: "phone_wait", type: "PhoneScreen", values: mix(phoneBase, { notice: "wait" }) },
    { name: "phone_waiting", type: "PhoneScreen", values: mix(phoneBase, { waiting: true, waitingSeconds: 12 }) },
    { name: "code", type: "CodeScreen", values: codeBase },
    { name: "code_wrong", type: "CodeScreen", values: mix(codeBase, { code: "", notice: "wrong", resendSeconds: 0 }) },
    { name: "code_expired", type: "CodeScreen", values: mix(codeBase, { notice: "expired", codeCountdown: "", resendSeconds: 0, waiting: true, waitingSeconds: 12 }) },
    { name: "login", type: "LoginScreen", values: login },
    { name: "login_asking", type: "LoginScreen", values: mix(login, { loginUri: "", loginStep: "asking", loginCountdown: "", waiting: true, waitingSeconds: 12 }) },
    { name: "login_expired", type: "LoginScreen", values: mix(login, { loginUri: "", loginStep: "expired", loginCountdown: "" }) },
    { name: "login_no_answer", type: "LoginScreen", values: mix(login, { loginUri: "", loginStep: "no_answer", loginCountdown: "" }) },
    { name: "waiting", type: "WaitingScreen", values: {} },
    { name: "limit", type: "LimitScreen", values: { secondsLeft: 60, requiredLevel: 2, notice: "", mayRaise: false, byCard: false, supportPhone: phone, reference: "KIOSK-0042" } },
    { name: "limit_too_little", type: "LimitScreen", values: { secondsLeft: 15, requiredLevel: 0, notice: "little", mayRaise: false, byCard: false, supportPhone: phone, reference: "KIOSK-0042" } },
    { name: "limit_provable", type: "LimitScreen", values: { secondsLeft: 60, requiredLevel: 3, notice: "", mayRaise: true, byCard: false, supportPhone: phone, reference: "KIOSK-0042" } },
    { name: "stopped_before_money", type: "LimitScreen", values: { secondsLeft: 60, requiredLevel: 0, notice: "stopped", mayRaise: false, byCard: false, supportPhone: phone, reference: "KIOSK-0042" } },
    { name: "stopped_before_card", type: "LimitScreen", values: { secondsLeft: 60, requiredLevel: 0, notice: "stopped", mayRaise: false, byCard: true, supportPhone: phone, reference: "KIOSK-0042" } },
    { name: "refused_before_money", type: "LimitScreen", values: { secondsLeft: 60, requiredLevel: 0, notice: "refused", mayRaise: false, byCard: false, supportPhone: phone, reference: "KIOSK-0042" } },
    { name: "scan", type: "ScanScreen", values: scan },
    { name: "scan_refused", type: "ScanScreen", values: mix(scan, { notice: "refused", refusal: "lightning_unsupported" }) },
    { name: "scan_secret", type: "ScanScreen", values: mix(scan, { notice: "secret" }) },
    { name: "scan_other", type: "ScanScreen", values: mix(scan, { notice: "other_coin", otherCoins: "Litecoin", switchCoins: [{ code: "LTC", name: "Litecoin" }] }) },
    { name: "scan_other_started", type: "ScanScreen", values: mix(scan, { notice: "other_coin", otherCoins: "Litecoin", switchCoins: [{ code: "LTC", name: "Litecoin" }], switchSignsIn: true }) },
    { name: "scan_other_late", type: "ScanScreen", values: mix(scan, { notice: "other_coin", otherCoins: "Litecoin" }) },
    { name: "scan_other_two", type: "ScanScreen", values: mix(scan, { notice: "other_coin", otherCoins: "Litecoin or Bitcoin Cash", switchCoins: [{ code: "LTC", name: "Litecoin" }, { code: "BCH", name: "Bitcoin Cash" }] }) },
    { name: "scan_lost", type: "ScanScreen", values: mix(scan, { scannerLost: true }) },
    { name: "receive", type: "ReceiveScreen", values: receive },
    { name: "receive_asking", type: "ReceiveScreen", values: mix(receive, { receiveStep: "asking", receiveCountdown: "", waitingSeconds: 12 }) },
    { name: "receive_declined", type: "ReceiveScreen", values: mix(receive, { notice: "declined", mayScan: false }) },
    { name: "receive_unusable", type: "ReceiveScreen", values: mix(receive, { notice: "unusable", coinCode: "BCH", coinName: "Bitcoin Cash" }) },
    { name: "receive_too_long", type: "ReceiveScreen", values: mix(receive, { receiveStep: "too_long", receiveCountdown: "" }) },
    { name: "receive_no_answer", type: "ReceiveScreen", values: mix(receive, { receiveStep: "no_answer", receiveCountdown: "" }) },
    { name: "address", type: "AddressScreen", values: addressBase },
    { name: "address_from_athena", type: "AddressScreen", values: mix(addressBase, { fromAthena: true, mayScan: false }) },
    { name: "address_checking", type: "AddressScreen", values: mix(addressBase, { addressStep: "checking", waitingSeconds: 3, askedAmount: "0.01 BTC" }) },
    { name: "address_no_answer", type: "AddressScreen", values: mix(addressBase, { addressStep: "no_answer" }) },
    { name: "address_taproot", type: "AddressScreen", values: mix(addressBase, { address: taproot, addressType: "p2tr" }) },
    { name: "address_shared", type: "AddressScreen", values: mix(addressBase, { address: "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", addressType: "p2sh", sharedWith: "Litecoin and Bitcoin Cash", notice: "confirm_shared" }) },
    { name: "address_shared_yes", type: "AddressScreen", values: mix(addressBase, { coinCode: "BCH", coinName: "Bitcoin Cash", address: cash, addressType: "p2pkh", sharedWith: "Bitcoin and Litecoin", sharedAccepted: true }) },
    { name: "address_ether", type: "AddressScreen", values: mix(addressBase, { coinCode: "ETH", coinName: "Ethereum", address: ether, addressType: "account", noChecksum: true }) },
    { name: "quote", type: "QuoteScreen", values: quote },
    { name: "quote_changed", type: "QuoteScreen", values: mix(quote, { notice: "price_changed", printerOut: true }) },
    { name: "quote_no_paper", type: "QuoteScreen", values: mix(quote, { printerOut: true, mayText: true }) },
    { name: "quote_limit_same", type: "QuoteScreen", values: mix(quote, { byCard: true, notice: "limit_same" }) },
    { name: "quote_held", type: "QuoteScreen", values: mix(quote, { holdHours: 48 }) },
    { name: "quote_held_changed", type: "QuoteScreen", values: mix(quote, { holdHours: 1, notice: "price_changed", printerOut: true, mayText: true }) },
    { name: "quote_refreshing", type: "QuoteScreen", values: mix(quote, { quoteStep: "refreshing", waitingSeconds: 3 }) },
    { name: "quote_no_answer", type: "QuoteScreen", values: mix(quote, { quoteStep: "no_answer", coinCode: "ETH", coinName: "Ethereum", address: ether, exampleCoinAmount: "0.043133195307108350 ETH" }) },
    { name: "quote_unpublished", type: "QuoteScreen", values: mix(quote, { feesPublished: false, referencePrice: "", minimum: "" }) },
    { name: "quote_above_cap", type: "QuoteScreen", values: mix(quote, { quoteStep: "above_cap" }) },
    { name: "quote_not_comparable", type: "QuoteScreen", values: mix(quote, { quoteStep: "not_comparable", feesPublished: false, referencePrice: "" }) },
    { name: "insert_empty", type: "InsertScreen", values: insertEmpty },
    { name: "insert_nothing", type: "InsertScreen", values: mix(insertEmpty, { notice: "nothing_in" }) },
    { name: "insert", type: "InsertScreen", values: insert },
    { name: "insert_reading", type: "InsertScreen", values: mix(insert, { phase: "reading", bills: ["$20", "$20", "$20", "$20", "$20", "$20"] }) },
    { name: "insert_silent", type: "InsertScreen", values: mix(insert, { notice: "", noticeAmount: "$20", phase: "silent" }) },
    { name: "insert_limit", type: "InsertScreen", values: mix(insert, { notice: "over_limit", noticeAmount: "$100", phase: "returning" }) },
    { name: "insert_stopped", type: "InsertScreen", values: mix(insert, { phase: "stopped", notice: "settling", phaseSeconds: 12, address: taproot, coinAmount: "0.051759834368530020 ETH" }) },
    { name: "insert_raisable", type: "InsertScreen", values: mix(insert, { mayRaise: true }) },
    { name: "insert_raised", type: "InsertScreen", values: mix(insert, { notice: "limit_raised", mayRaise: true }) },
    { name: "raise", type: "RaiseScreen", values: raise },
    { name: "raise_card", type: "RaiseScreen", values: mix(raise, { byCard: true, hasMoney: false, stillPossible: "$300.00", lockCountdown: "" }) },
    { name: "raise_empty", type: "RaiseScreen", values: mix(raise, { hasMoney: false, loginStep: "asking", loginUri: "", lockCountdown: "" }) },
    { name: "insert_large", type: "InsertScreen", values: mix(insert, { paid: "COP 12.345.678,00", coinAmount: "0.051759834368530020 ETH", phase: "full" }) },
    { name: "finishing", type: "FinishingScreen", values: finishing },
    { name: "finishing_card", type: "FinishingScreen", values: mix(finishing, { byCard: true }) },
    { name: "finishing_returned", type: "FinishingScreen", values: mix(finishing, { returnedBill: "$5" }) },
    { name: "finishing_held", type: "FinishingScreen", values: mix(finishing, { finishStep: "sending", holdHours: 48 }) },
    { name: "finishing_slow", type: "FinishingScreen", values: mix(finishing, { finishStep: "sending", waitingSeconds: 14 }) },
    { name: "delivered", type: "DeliveredScreen", values: delivered },
    { name: "delivered_returned", type: "DeliveredScreen", values: mix(delivered, { returnedBill: "$5" }) },
    { name: "delivered_on_its_way", type: "DeliveredScreen", values: mix(delivered, { sent: false, receipt: "partial", mayReprint: true, claimCode: "7KQ2M9XDPT4R", doubtAmount: "$20.00", secondsLeft: 18 }) },
    { name: "delivered_short_later", type: "DeliveredScreen", values: mix(delivered, { sent: false, mayReprint: true, claimCode: "7KQ2M9XDPT4R", unboughtAmount: "$20.00", receipt: "printed_older" }) },
    { name: "delivered_short", type: "DeliveredScreen", values: mix(delivered, { receipt: "partial", mayReprint: true, claimCode: "7KQ2M9XDPT4R", unboughtAmount: "$20.00" }) },
    { name: "delivered_held", type: "DeliveredScreen", values: mix(delivered, { sent: false, holdHours: 48, claimCode: "7KQ2M9XDPT4R" }) },
    { name: "delivered_held_screen", type: "DeliveredScreen", values: mix(delivered, { sent: false, holdHours: 48, receipt: "screen", claimCode: "7KQ2M9XDPT4R", doubtAmount: "$20.00" }) },
    { name: "delivered_text", type: "DeliveredScreen", values: mix(delivered, { sent: false, receipt: "partial", mayReprint: true, mayText: true, claimCode: "7KQ2M9XDPT4R" }) },
    { name: "delivered_screen", type: "DeliveredScreen", values: mix(delivered, { sent: false, receipt: "screen", claimCode: "7KQ2M9XDPT4R" }) },
    { name: "refused", type: "RefusedScreen", values: mix(claim, { claimReady: true }) },
    { name: "refused_partial", type: "RefusedScreen", values: mix(claim, { claimReady: false, receipt: "unknown", mayReprint: true, doubtAmount: "$20.00", secondsLeft: 19 }) },
    { name: "refused_lost", type: "RefusedScreen", values: mix(claim, { claimReady: true, paid: "", doubtAmount: "$20.00" }) },
    { name: "unresolved", type: "UnresolvedScreen", values: mix(claim, { recordsFailed: false }) },
    { name: "records_failed", type: "UnresolvedScreen", values: mix(claim, { recordsFailed: true, paid: "", doubtAmount: "$20.00" }) },
    { name: "leaving", type: "LeavingScreen", values: { notice: "" } },
    { name: "locked_out", type: "LeavingScreen", values: { notice: "locked" } },
    { name: "help", type: "HelpOverlay", values: { supportPhone: phone, machineId: "KIOSK-0042", reference: "6b1f 0a9c", moneyInside: true, byCard: false, cardReady: false, cashReady: true } },
    { name: "help_card", type: "HelpOverlay", values: { supportPhone: phone, machineId: "KIOSK-0042", reference: "6b1f 0a9c", moneyInside: true, byCard: true, cardReady: true, cashReady: true } },
    { name: "help_before", type: "HelpOverlay", values: { supportPhone: phone, machineId: "KIOSK-0042", reference: "", moneyInside: false, byCard: false, cardReady: true, cashReady: true } },
    { name: "help_card_only", type: "HelpOverlay", values: { supportPhone: phone, machineId: "KIOSK-0042", reference: "", moneyInside: false, byCard: false, cardReady: true, cashReady: false } },
    { name: "scammed", type: "ScamOverlay", values: scammed },
    { name: "scammed_card", type: "ScamOverlay", values: mix(scammed, { byCard: true, refundDays: 1 }) },
    { name: "scammed_first", type: "ScamOverlay", values: mix(scammed, { refundFirstOnly: true, refundDays: 60 }) },
    { name: "scammed_before", type: "ScamOverlay", values: mix(scammed, { moneyInside: false }) },
    { name: "scammed_afterwards", type: "ScamOverlay", values: mix(scammed, { mayStop: false }) },
    { name: "language", type: "LanguageOverlay", values: { languages: languages, current: "en" } },
    { name: "country", type: "CountryOverlay", values: { countries: countries, current: "US" } },
    { name: "still_there", type: "IdleWarning", values: { seconds: 17, moneyInside: true } },
];
