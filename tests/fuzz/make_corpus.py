#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the seeds of the corpora from the published vectors: tests/fuzz/make_corpus.py writes
corpus/TARGET/seed-* anew. What fuzzing has found since (find-*) stays."""
import hashlib
import json
import pathlib
import struct

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
VECTORS = ROOT / "tests" / "vectors"
MOST = 16  # seeds a target: they show the forms, the fuzzer does the rest


def vectors(name):
    return json.loads((VECTORS / name).read_text())


def spread(items, count=MOST):
    """So many of them, from all over the list."""
    items = list(dict.fromkeys(items))
    step = max(1, len(items) // count)
    return items[::step][:count]


def write(target, seeds):
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("seed-*"):
        old.unlink()
    for seed in seeds:
        data = seed if isinstance(seed, bytes) else seed.encode()
        (folder / ("seed-" + hashlib.sha256(data).hexdigest()[:12])).write_bytes(data)


def wire(text):
    return bytes.fromhex(text.replace(" ", ""))


def id003():
    protocol = vectors("hardware.json")["protocols"]["id003"]
    frames = [wire(one["hex"]) for one in protocol["valid"] + protocol["malformed"]]
    sessions = [[(step["from"], wire(step["hex"])) for step in one["steps"]] for one in protocol["sessions"]]
    whole = [b"".join(data for _, data in steps) for steps in sessions]
    write("id003_frames", [bytes([3]) + data for data in spread(frames, 20) + whole + [b"".join(frames)]])
    # For the session: what the device said, a wait before each, with the wishes of a kiosk in between.
    start = b"".join(bytes([1, 6, 6, answer, 1, 6]) for answer in (0x1A, 5, 0x11))
    scripts = [start + bytes([8]), start * 3 + bytes([8, 1, 10, 5, 0x13, 0x61, 10, 1, 10, 3, 0x15, 12, 1, 10, 3, 0x16])]
    for steps in sessions:
        script = bytes([8])
        for speaker, data in steps:
            script += bytes([1, 4]) if speaker == "host" else bytes([2, len(data)]) + data
        scripts += [script, start + script + bytes([10, 12, 11, 9])]
    write("id003_session", scripts + [bytes([2, len(data)]) + data for data in spread(frames, 6)])
    kept = "id003-validator 1\nnote 2 97 0 1\ncassette 1\nfull 0\njam 0\nfailure 0\nstacked 97 2\nbox 97 2\nreturned 1\nrejected 0\n"
    hosts = [b"".join(bytes([0, len(data)]) + data + bytes([7, 40]) for who, data in steps if who == "host")
             for steps in sessions]
    write("id003_simulator", [b"\0" + kept.encode(), b"\0id003-validator 1\n", b"\1" + bytes([4, 0x61, 7, 255, 1, 0x41])]
          + [b"\1" + one for one in hosts])


def camera():
    header = b"YUV4MPEG2 W64 H64 F10:1 C%s\n"
    jpeg = wire("FFD8 FFE10006FFD9FFD9 FFDA0002 01 FF00 FFD0 02 FFD9")
    films = [bytes([1, 0, 16]) + header % kind + b"FRAME\n" + bytes(64 * 64) for kind in (b"mono", b"420jpeg", b"444")]
    write("film", films + [bytes([2, 1, 33]) + header % b"422" + bytes(64 * 132),
                           bytes(3) + b"\n" + jpeg * 2, bytes(3) + b"\n" + jpeg[:-2], bytes(3) + b"YUV4MPEG2\n"])


    address = b"bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx\n"
    write("code_watch", [bytes([9, 3]) + address + bytes([1, 3]) + address + bytes([1, 120]) + address,
                         bytes([2, 0]) + address + b"other\n" + bytes([8, 0, 1, 1]) + b"L1aW\x7f\n", bytes([4, 1]) + b"\xff\n"])
    write("qr_reader", [bytes([1, 0]) + address, bytes([0, 3]) + address + bytes([0, 9, 200, 255]) * 40,
                        bytes([2, 1]) + b"lightning:LNBC1\n" + bytes(range(200))])


def headphones():
    def event(kind, code, value):
        return bytes(16) + struct.pack("<HHi", kind, code, value)

    jack_in, jack_out = (event(5, 2, one) + event(0, 0, 0) for one in (1, 0))
    dropped = event(0, 3, 0)
    write("jack_codec", [b"\7" + jack_in + jack_out, b"\x17" + dropped + jack_in + jack_out, b"\0" + jack_in[:40],
                         b"\x29" + event(5, 4, 1) + event(1, 30, 1) + event(5, 2, 7)])


def printer_and_scanner():
    protocols = vectors("hardware.json")["protocols"]
    said = [(one["dir"], wire(one["hex"])) for one in protocols["escpos"]["valid"]]
    bad = [wire(one["hex"]) for one in protocols["escpos"]["malformed"]]
    to_host = [data for way, data in said if way.startswith("device")] + bad
    to_device = [data for way, data in said if way.startswith("host")]
    write("escpos_reply", [bytes([2]) + data for data in to_host + [b"".join(to_host)]])
    write("escpos_parser", [bytes([2]) + data for data in to_device + bad + [b"".join(to_device)]])
    job = bytes([7, 5]) + b"Hello" + bytes([2, 1])
    rounds = bytes([5, 0, 20]) * 3
    write("escpos_printer", [bytes([0]) + rounds + job + rounds + bytes([6, 1]) + rounds,
                             bytes([1]) + rounds + job + rounds + bytes([6, 1]) + rounds,
                             bytes([0]) + job + bytes([4, 0x20, 1, 200, 9])]
          + [bytes([0, 2, len(data)]) + data for data in to_host])
    write("escpos_layout", [bytes([0]) + "\0Sent\n\1Cash in\n$120.00\n\2\3https://pay.example/t/6b1f\n\4\3".encode(),
                            bytes([53]) + "\x80Ünïcödé €\n\x41Größe\n1.234,50 €\n".encode(),
                            bytes([2]) + b"\0\x1b\x40\x10\x04\x01\n\3\x10\x04\x01\n"])
    scans = [wire(one["hex"]) for one in protocols["scanner"]["valid"] + protocols["scanner"]["malformed"] if "hex" in one]
    write("scanner_line", [bytes([0, 2, 6, len(data) + 1]) + data + b"\r" + bytes([1, 9]) for data in scans]
          + [bytes([1, 2, 5]) + b"bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq\n" + bytes([3, 5, 88, 10])])


def addresses():
    files = vectors("addresses.json")
    networks = {"main": 0, "test": 1, "regtest": 2}

    def seed(one):
        return bytes([networks[one["network"]]]) + one["text"].encode()

    by_code = {}
    for one in files["invalid"]:
        by_code.setdefault(one["expect"].get("error", one["expect"].get("code")), one)
    by_type = {}
    for one in files["valid"]:
        for candidate in one["expect"]["candidates"]:
            by_type.setdefault((one["network"], candidate["coin"], candidate["type"]), one)
    uris = vectors("uris.json")["uris"]
    shown = {}
    for one in uris:
        expect = one["expect"]
        shown.setdefault((one["text"].split(":")[0].lower(), expect.get("error", expect.get("kind"))), one)
    write("classify", spread([seed(one) for one in list(by_code.values()) + list(by_type.values())], 30)
          + spread([seed(one) for one in shown.values()], 12)
          + [b"\0bitid://bitid.bitcoin.blue/callback?x=30f56bc022dde976&u=1"])
    schemes = ["bitcoin", "litecoin", "bitcoincash", "bchtest", "bchreg", "ethereum", "bitid", "lightning", "https"]
    seeds = []
    for one in uris:
        scheme, _, rest = one["text"].partition(":")
        if scheme.lower() in schemes:
            seeds.append(bytes([networks[one["network"]], schemes.index(scheme.lower())]) + rest.encode())
    write("payment_uri", spread(seeds, 30) + [b"\0\6//site.example/callback?x=30f56bc022dde976&u=1"])
    base58 = vectors("base58check.json")
    bech32 = vectors("bech32.json")
    eip55 = vectors("eip55.json")
    texts = [one["base58"] for one in base58["base58"]][-4:] + bech32["bech32_valid"][:4]
    texts += [one["checksummed"] for one in eip55["valid"]][:4]
    texts += [one["expect"]["candidates"][-1]["address"].split(":")[-1] for one in by_type.values()]
    write("address_codecs", spread([text for text in texts if isinstance(text, str)], 20))


def money():
    file = vectors("money.json")
    codes = ["USD", "MXN", "CLP", "JPY", "KWD", "EUR"]
    seeds = [bytes([codes.index(one["currency"])]) + one["text"].encode() + b"\n1.00\n"
             for one in file["valid"] + file["invalid"] if one.get("currency") in codes]
    write("money", spread(seeds, 16) + [b"\0" + b"120.00\n49728.15\n", b"\0" + b"0.00241312\n46000.00000001\n"])


CUSTOMER = {"customer_id": "0b9f6c1e-8a55-4d2b-8a34-5f6a7b8c9d0e", "authorized": True, "buy_limit": "300.00", "sell_limit": "0.00",
            "phone_verified": True, "phone_number": "+*******1234", "kyc_level": 1, "required_level": None}
TRANSACTION = {"transaction_id": "6b1f0a9c-2d44-4c1e-9f00-0123456789ab", "transaction_type": "buy",
               "crypto_currency": "BTC", "sovereign_currency": "USD", "price": "49728.15",
               "crypto_address": "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "sovereign_amount": "120.00",
               "crypto_amount": "0.00241312", "transaction_url": "https://pay.example/t/6b1f0a9c", "state": "FUNDING",
               "price_expiration": "1790000300.000", "price_lock_until": "1790000600.000", "txid": None,
               "address_warning": None, "reversal": None, "reference_price": "46000.00",
               "reference_source": "Example Exchange", "network_fee": "1.50", "minimum_amount": "5.00",
               "service_fee": "9.05"}


def athena():
    both = {"customer_record": CUSTOMER, "transaction_record": TRANSACTION}
    ended = dict(TRANSACTION, state="DELIVERED", txid="ab" * 32)
    reversed_ = dict(TRANSACTION, state="REVERSED", reversal={"method": "claim_ticket", "sovereign_amount": "120.00", "reference": "R-1"})
    coin = {"buy_price": "49728.15", "sell_price": "46000.00", "reference_price": "47000.00", "reference_source": "Example",
            "network_fee": "1.50", "minimum_amount": "5.00"}
    codes = {step["expect"]["error_code"] for flow in vectors("athena_flows.json")["flows"] for step in flow["steps"]}
    answers = [both, {"session_token": "s-1", **both}, {"customer_record": CUSTOMER, "transaction_record": None},
               {"customer_record": CUSTOMER, "transaction_record": ended},
               {"customer_record": CUSTOMER, "transaction_record": reversed_},
               {"session_token": "s-1", **both, "code_length": 6, "expires_in": 300, "resend_in": 60},
               {**both, "approved": True, "bill_action": "stack", "reason": None, "approved_total": "140.00", "remaining_limit": "160.00"},
               {**both, "approved": False, "bill_action": "return", "reason": "limit_exceeded", "approved_total": "120.00", "remaining_limit": "10.00"},
               {"login_uri": "bitid://athena.example/login?x=1", "expires_in": 600},
               {"machine_record": {"machine_id": "KIOSK-0001", "public_key": "02" + "ab" * 32, "country": "US",
                                   "sovereign_currency": "USD", "crypto_currencies": ["BTC", "ETH"], "has_scanner": True, "bitid_callback": None}},
               {"USD": {"BTC": coin, "ETH": coin}, "timestamp": "1790000000.000", "expiration": "1790000120.000"},
               {"USD": {"BTC": {"buy_price": 49728.15, "sell_price": 46000}}, "timestamp": 1790000000.5, "expiration": 1790000120}]
    errors = [{"status": "error", "error_code": code, "message": "no", "attempts_left": 2, **both} for code in spread(sorted(c for c in codes if c), 6)]
    bodies = [json.dumps({"status": "success", **one}) for one in answers + errors]
    write("athena_answers", [b"\0" + body.encode() for body in bodies] + [b"\0[[[[1]]]]", b"\0" + b"1508799603.768"])
    shapes = [(8, 5, 2, 1), (8, 6, 2, 1), (1, 3, 0, 1), (1, 4, 0, 1), (0, 2, 0, 1), (3, 7, 0, 1), (4, 8, 0, 1),
              (5, 9, 0, 1), (7, 10, 0, 1), (8, 5, 2, 7), (3, 7, 0, 7)]
    interpreted = []
    for stage, kind, sequence, http in shapes:
        body = bodies[6] if kind == 5 and http == 1 else json.dumps(errors[0]) if http != 1 else bodies[1]
        interpreted.append(bytes([stage, kind - 1, sequence, http]) + body.encode())
    write("interpret", interpreted + [bytes([8, 4, 2, 1]) + bodies[7].encode(), bytes([8, 4, 2, 0])])
    write("receipt", [bytes([shape]) + bodies[i].encode() for shape, i in ((0, 3), (1, 0), (2, 0), (3, 3), (5, 4), (6, 0))])


def requests():
    ids = {"machine_id": "@M", "session_token": "@S", "transaction_id": "@T"}
    key = {"idempotency_key": "@K"}
    bodies = {
        "/machine/register": {"machine_id": "@M", "enrolment_code": "ABCDEFGH23", "public_key": "02" + "ab" * 32,
                              "model": "m", "software_version": "1", **key},
        "/customer/sms_code": {"machine_id": "@M", "phone_number": "+15550100002"},
        "/customer/sms_verify": {"machine_id": "@M", "session_token": "@S", "code": "123456"},
        "/transaction/start": {"machine_id": "@M", "crypto_currency": "BTC", "sovereign_currency": "USD",
                               "transaction_type": "buy", "session_token": "@S", **key},
        "/transaction/status": ids,
        "/transaction/crypto_address": {**ids, "crypto_address": "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx"},
        "/transaction/bill": {**ids, "bill_sequence": 1, "denomination": "20.00", "sovereign_currency": "USD", **key},
        "/transaction/bill_returned": {**ids, "bill_sequence": 1, **key},
        "/transaction/purchase": {**ids, "sovereign_amount": "20.00", "sovereign_currency": "USD", **key,
                                  "bills": [{"bill_sequence": 1, "denomination": "20.00"}]},
        "/transaction/reversal": {**ids, "method": "claim_ticket", "sovereign_amount": "20.00", "reference": "R-1", **key},
        "/transaction/cancel": {**ids, **key},
        "/customer/login_code": {**ids, "format": "URI"},
    }

    def line(path, **other):
        return path + " " + json.dumps({**bodies[path], **other}) + "\n"

    real = {"@M": "KIOSK-0001", "@S": "s-1", "@T": TRANSACTION["transaction_id"], "@K": "9f1c0c1e-7f57-4f52-8f5e-1f6a7b8c9d0e"}

    def plain(body):
        text = json.dumps(body)
        for placeholder, value in real.items():
            text = text.replace(placeholder, value)
        return text

    write("athena_requests", [plain(body) for body in bodies.values()] + ["+15550100002"])
    bill, purchase, cancel = "/transaction/bill", "/transaction/purchase", "/transaction/cancel"
    write("stub_requests", [line(path) for path in bodies] + [
        line(bill) + line(bill, bill_sequence=2) + line(purchase, sovereign_amount="40.00") + line("/transaction/status"),
        line(bill) + line("/transaction/bill_returned") + line(cancel),
        line(bill) + line(cancel) + line("/transaction/reversal") + "+60\n" + line("/transaction/status"),
        line(bill) + line(purchase) + "+30\n" + line("/transaction/status"), "+99999\n" + line("/transaction/status"),
        "!GET /price/USD/BTC \n!POST /transaction/bill {}\n!PUT /price \n"])
    hooks = [("GET", "/inbox", ""), ("GET", "/books", ""), ("POST", "/customers", {"phone": "+15550100001", "level": 2, "buy_limit": "100.00"}),
             ("POST", "/prices", {"factor": "1.1", "currency": "USD"}), ("POST", "/prices/expire", ""),
             ("POST", "/delivery", {"outcome": "fail", "delay": 10}), ("POST", "/deliver", {"transaction_id": "x"}),
             ("POST", "/clock", {"advance_seconds": 60}),
             ("POST", "/faults", {"endpoint": "*", "kind": "status", "value": 503, "count": 1}),
             ("DELETE", "/faults", ""), ("POST", "/expire", ""), ("POST", "/machines", {"machine_id": "KIOSK-0002", "country": "MX"}),
             ("GET", "/transactions?machine_id=KIOSK-0001", "")]
    lines = [" ".join((method, path, json.dumps(body) if body else "")) + "\n" for method, path, body in hooks]
    write("stub_hooks", ["\1" + one for one in lines] + [
        "\0Host: 127.0.0.1:4444\nX-Control-Token: the-token\n", "\0host: localhost:4444\nOrigin: null\nX-Control-Token: the-token\n",
        "\0Host: evil.example\nX-Control-Token: the-token\n"])


def journal():
    told = '{"sequence":2,"remaining":"50.00 USD","lock":600000,"record":' + json.dumps(TRANSACTION) + '}'
    customer = ('{"customer_id":"c","authorized":true,"buy_limit":"300.00 USD","kyc_level":1,"required_level":null}')
    record = '{"record":' + json.dumps(dict(TRANSACTION, state="PURCHASED")) + '}'
    rows = ['BillApproved ' + told, 'PurchaseBooked ' + record, 'SignedIn {"customer":' + customer + '}', 'PowerRestored {}', 'StartTouched {"seed":"5eed"}', 'CoinChosen {"coin":"BTC"}', 'BillInEscrow {"value":"20.00 USD"}',
            'BillCommitted {"value":"20.00 USD"}', 'BillCommitted {"value":null}', 'DeadlinePassed {"which":"idle"}',
            'ValidatorReady {"denominations":["20.00 USD"],"power_up":"none","running":false}',
            'BillDeclined {"sequence":2,"reason":"limit_exceeded","remaining":"5.00 USD"}', 'FinishPressed {}',
            'AskRefused {"ask":{"kind":"bill","sequence":2},"code":"bad_state","attempts_left":0,"record":null}']
    write("event_json", [bytes([8]) + ("\n".join(rows) + "\n").encode()]
          + [bytes([i % 9]) + (row + "\n").encode() for i, row in enumerate(rows)])
    write("journal_open", [b"\0", b"\0SQLite format 3\0" + bytes([16, 0, 2, 2, 0, 64, 32, 32]), b"\1",
                           bytes([1, 16, 0, 255]), bytes([1, 0, 18, 2, 1, 1]), bytes([1, 32, 10, 4, 1, 2, 3, 4]),
                           bytes([1, 0, 68, 4, 0, 0, 0, 1]), bytes([1, 0, 60, 4, 0, 0, 0, 9])])


def keys():
    file = vectors("signed_requests.json")
    curve = vectors("rfc6979_secp256k1.json")["cases"]
    seeds = [b"\0" + bytes.fromhex(one["der_low_s"]) for one in spread([json.dumps(c) for c in curve], 4) for one in [json.loads(one)]]
    seeds += [b"\1" + one["public_key"].encode() for one in curve[:2]]
    seeds += [b"\1" + one["url"].encode() for one in file["sign"][:4]] + [b"\1HTTP://Host:80"]
    for text in spread([json.dumps(one) for one in file["verify"]], 14):
        one = json.loads(text)
        head = "".join(f"{name}: {value}\n" for name, value in one["headers"].items())
        profile = 0 if one["mode"] == "strict" else 1
        seeds.append(bytes([2, profile]) + f"{one['method']}\n{one['target']}\n{head}\n".encode() + bytes.fromhex(one["body_hex"]))
    write("signed_request", seeds + [bytes([3]), bytes([3, 2, 5, 1, 1]) + b"x"])
    write("key_file", [b"\0ATHNAKEY", b"\0ATHNAKEY" + bytes([1, 14, 8, 1]) + bytes(76), b"\1\5token", b"\1\0\3\1"])


def bitid():
    posts = vectors("bitid.json")["callback"]
    uris = [json.loads(one["request"]["body"])["uri"] for one in posts
            if one["request"]["content_type"] == "application/json" and '"uri": "bitid' in one["request"]["body"]]
    bodies = [(2 if "form" in one["request"]["content_type"] else 1, one["request"]["body"]) for one in posts]
    signed = [f'{one["address"]}\n{one["signature"]}\n'.encode() + bytes.fromhex(one["message_hex"])
              for one in vectors("signed_message.json")["verify"]]
    write("bitid", [b"\0" + one.encode() for one in spread(uris, 8)]
          + [bytes([how]) + body.encode() for how, body in spread(bodies, 24)]
          + [b"\3" + one for one in spread(signed, 16)])


def card():
    def frame(*fields):
        body = "\x1c".join(fields).encode()
        crc = 0xFFFF
        for byte in body:
            crc ^= byte << 8
            for _ in range(8):
                crc = (crc << 1 ^ 0x1021) & 0xFFFF if crc & 0x8000 else crc << 1 & 0xFFFF
        return b"\2" + body + b"\3" + f"{crc:04X}".encode()

    answers = [frame("STA", "0001", "CT1", "idle", "out", "up"), frame("RUN", "0002", "a-1", "card"),
               frame("RUN", "0003", "a-1", "bank"), frame("NON", "0002", "a-1"), frame("NAK", "0002", "busy"),
               frame("END", "0003", "a-1", "approved", "60.00", "USD", "VISA", "1111", "100001", "CT100001"),
               frame("END", "0003", "a-1", "declined", "60.00", "USD", "insufficient"),
               frame("END", "0003", "a-1", "approved", "60.00", "USD", "VISA", "1111", "1", "4111111111111111")]
    questions = [frame("STA", "0001"), frame("DEB", "0002", "a-1", "60.00", "USD"), frame("INQ", "0003", "a-1"),
                 frame("CAN", "0004", "a-1"), frame("REF", "0005", "a-1R", "a-1", "60.00", "USD")]
    write("card_frames", [b"\3" + one for one in answers + questions] + [b"\5" + b"".join(answers)])

    def said(one):
        return bytes([0, len(one)]) + one

    answered = bytes([1, 2, 7])  # time passes, the simulated terminal answers
    debit = answered + bytes([2]) + answered * 3 + bytes([8]) + bytes([1, 200, 7]) * 3
    write("card_session", [debit + bytes([4]) + answered * 4, debit + bytes([5, 6]) + answered * 4,
                           answered + bytes([2, 3]) + answered * 4, said(answers[0]) + bytes([2]) + said(answers[5]),
                           said(answers[0]) + bytes([2]) + said(answers[3]), bytes([9, len(questions[1])]) + questions[1]])


def config():
    example = (ROOT / "app" / "config" / "kiosk.example.toml").read_text()
    short = "\n".join(one for one in example.splitlines() if one and not one.lstrip().startswith("#"))
    write("config", [short, short.replace("test", "main"), "[machine]\nid = 1\n", "x = [[[[[[]]]]]]\n",
                     short + "\n[nonsense]\na = 1979-05-27T07:32:00Z\n", short.replace("columns", "colums")])


def theme():
    brand = (ROOT / "themes" / "sol.toml").read_text()
    lines = [one for one in brand.splitlines() if one and not one.lstrip().startswith("#")]
    short = "\n".join(lines)
    write("theme", [short, short.replace("#", "#F"), "\n".join(lines[:6]), "name = \"A\"\n[colours]\nink = \"#FFFFFF\"\n",
                    "name = 7\n", "[texts.es]\npromise = \"" + "x" * 400 + "\"\n"])


id003()
camera()
headphones()
printer_and_scanner()
addresses()
money()
athena()
requests()
journal()
keys()
bitid()
card()
config()
theme()
