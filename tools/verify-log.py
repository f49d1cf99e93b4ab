#!/usr/bin/env python3
"""Verifies an exported log (docs/audit-format.md) with nothing but the Python standard library.
It shares no code with the product and never changes a file.
Usage: verify-log.py FILE          exit 0 sound, 1 broken (and where), 2 unreadable
       verify-log.py --golden DIR  checks itself against DIR/expected.json"""
import base64, hashlib, json, re, sys, unicodedata
from datetime import datetime
from decimal import Context, Decimal, InvalidOperation

EXACT, ZERO, KEY, HEX = Context(prec=400), "0" * 64, re.compile(r"[a-z0-9_]+"), r"[0-9a-f]{64}"
INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z"
TEXT = {"log": r"jishen/[a-z0-9-]+", "stream": r"[a-z]+(/[a-z0-9-]+)*", "prev": HEX, "at": INSTANT, "cmd": "(?s).+", "actor": "(?s).+",
        "build": "(?s).+", "type": r"[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+@[1-9][0-9]*"}
MAYBE = {"client_at": INSTANT, "priv": HEX, **{k: "(?s).+" for k in ("principal", "post", "auth", "sess", "rule", "machine")}}
FIELDS = set(TEXT) | set(MAYBE) | {"v", "seq", "saw", "pub", "refs"}
KINDS = {"score.self-recorded@1": "self", "score.adjusted@1": "adjustment", "score.reversed@1": "reversal"}

def canonical(value, depth=0):
    if value is None or isinstance(value, bool): return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        if abs(value) > 2**53 - 1: raise ValueError("integer")
        return str(value)
    if isinstance(value, str):
        value.encode("utf-8")  # a lone surrogate raises
        if unicodedata.normalize("NFC", value) != value: raise ValueError("NFC")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, float) or depth >= 32: raise ValueError("float or depth")
    if isinstance(value, list): return "[" + ",".join(canonical(v, depth + 1) for v in value) + "]"
    if not all(KEY.fullmatch(k) for k in value): raise ValueError("key")
    return "{" + ",".join(f'"{k}":{canonical(value[k], depth + 1)}' for k in sorted(value)) + "}"

def fits(pattern, value):
    if not isinstance(value, str) or not re.fullmatch(pattern, value): return False
    return pattern != INSTANT or bool(datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ"))  # a day that is none raises

def shaped(e):
    if not isinstance(e, dict) or set(e) != FIELDS or type(e["v"]) is not int or type(e["seq"]) is not int: return False
    saw = {"version": 0, "content_hash": ZERO} if e["saw"] is None else e["saw"]
    try: texts = all(fits(p, e[k]) for k, p in TEXT.items()) and all(e[k] is None or fits(p, e[k]) for k, p in MAYBE.items())
    except ValueError: return False
    return (texts and e["v"] == 1 and e["seq"] >= 1 and isinstance(e["pub"], dict) and isinstance(e["refs"], list) and isinstance(saw, dict)
            and set(saw) == {"version", "content_hash"} and type(saw["version"]) is int and saw["version"] >= 0 and (saw["content_hash"] is None or fits(HEX, saw["content_hash"])))

def dec(text):
    if not isinstance(text, str) or not re.fullmatch(r"-?\d+(\.\d+)?", text, re.ASCII): raise InvalidOperation(text)
    return Decimal(text)

class Verifier:
    def __init__(self, origin):
        self.origin, self.faults, self.ends, self.stream, self.entries = origin, [], {}, None, 0
        self.missing, self.buried, self.noted, self.finals, self.covered = {}, set(), {}, {}, set()
    def fault(self, check, stream=None, seq=None): self.faults.append((check, stream, seq))
    def entry(self, row):
        s, n, body = row["stream"], row["seq"], base64.b64decode(row["body"], validate=True)
        self.entries += 1
        if s != self.stream:
            if s in self.ends: self.fault("order", s, n)
            self.stream, self.last, self.done, self.now, self.said, self.standing = s, (0, ZERO, ""), set(), None, set(), {}
        if hashlib.sha256(b"\0" + body).hexdigest() != row["hash"]: self.fault("hash", s, n)
        if n != self.last[0] + 1: self.fault("dense", s, n)
        try:
            e = json.loads(body.decode("utf-8"))
            if canonical(e).encode("utf-8") != body or len(body) > 65535: raise ValueError("bytes")
            if not shaped(e): self.fault("shape", s, n); e = None
        except (ValueError, RecursionError): self.fault("canon", s, n); e = None
        if e: self.place(e, s, n); self.ledger(e, s, n); self.private(e, s, n, row["payload"])
        self.last, self.ends[s] = (n, row["hash"], e["at"] if e else self.last[2]), (n, row["hash"])
    def place(self, e, s, n):
        if (e["stream"], e["seq"]) != (s, n): self.fault("bind", s, n)
        if e["log"] != self.origin: self.fault("origin", s, n)
        if e["prev"] != self.last[1]: self.fault("chain", s, n)
        if e["at"] <= self.last[2]: self.fault("time", s, n)
        if e["type"].startswith("command.refused@"): return
        command, words = (e["actor"], e["cmd"]), (e["type"], e["sess"], canonical(e["pub"]))
        if command != self.now:
            self.done.add(self.now)
            if command in self.done: self.fault("replay", s, n)
            self.now, self.said = command, {words}
        elif words in self.said: self.fault("replay", s, n)
        self.said.add(words)
    def private(self, e, s, n, payload):
        if e["type"].startswith("payload.erased@"): self.buried.add(tuple(e["pub"].get(k) for k in ("of_stream", "of_seq", "of_priv")))
        if payload is None: self.missing.update({(s, n, e["priv"]): None} if e["priv"] else {}); return
        salt, data = (base64.b64decode(payload[k], validate=True) for k in ("salt", "bytes"))
        if len(salt) != 32 or hashlib.sha256(b"jishen/priv/v1\0" + salt + data).hexdigest() != e["priv"]: self.fault("payload", s, n)
    def ledger(self, e, s, n):
        if not e["type"].startswith("score."): return
        p = e["pub"]
        try:
            frm, delta, to, top = (dec(p[k]) if p[k] is not None or k != "from" else None for k in ("from", "delta", "to", "max"))
            if p["kind"] != KINDS[e["type"]] or not isinstance(p["row"], str): raise KeyError("kind")
        except (KeyError, InvalidOperation): return self.fault("ledger", s, n)
        before, line = self.finals.get((s, p["row"]), (None, 0))
        self.noted[(s, n)] = (p["row"], p["kind"], frm, delta, to, top, line + 1)
        self.finals[(s, p["row"])] = (to, line + 1)
        wrong = frm != before or EXACT.add(frm or 0, delta) != to or not 0 <= to <= top or (line == 0 and p["kind"] != "self")
        if p["kind"] == "adjustment": self.standing[p.get("line_id")] = (p["row"], delta)
        if p["kind"] == "reversal": wrong |= self.standing.pop(p.get("reverses"), None) != (p["row"], -delta)
        if wrong: self.fault("ledger", s, n)
    def score_line(self, r):
        at = (r["stream"], r["seq"])
        figures = (r["row"], r["kind"], None if r["from"] is None else dec(r["from"]), dec(r["delta"]), dec(r["to"]), dec(r["max"]), r["line"])
        if at in self.covered or self.noted.get(at) != figures or r["stream"] != "submission/" + r["submission"]: self.fault("ledger", *at)
        self.covered.add(at)
    def score_head(self, r):
        stream = "submission/" + r["submission"]
        if self.finals.pop((stream, r["row"]), None) != (dec(r["final"]), r["line"]): self.fault("score-head", stream)
    def finish(self, end, digest):
        if end["entries"] != self.entries or end["sha256"] != digest: self.fault("file")
        for h in end["heads"]:
            if self.ends.pop(h["stream"], None) != (h["seq"], h["hash"]): self.fault("head", h["stream"], h["seq"])
        for s, (n, _) in self.ends.items(): self.fault("head", s, n)
        for s, n, _ in self.missing.keys() - self.buried: self.fault("payload", s, n)
        for s, n in self.noted.keys() - self.covered: self.fault("ledger", s, n)
        for s, _ in self.finals: self.fault("score-head", s)

def header(text):
    """The origin, or None where the line is no header."""
    try: h = json.loads(text)
    except ValueError: return None
    if not isinstance(h, dict) or set(h) != {"format", "origin", "exported_at"} or h["format"] != "jishen-log/1": return None
    try: return h["origin"] if isinstance(h["origin"], str) and fits(INSTANT, h["exported_at"]) else None
    except ValueError: return None

def verify(path):
    """None where the file is no log, else the list of faults; each with its origin where the file holds several logs, one after the other."""
    logs, ended = [], True
    with open(path, encoding="utf-8", newline="\n") as file:
        for text in file:
            if '"format"' in text and (origin := header(text)) is not None:
                if not ended: logs[-1].fault("file")
                twice = origin in {log.origin for log in logs}
                logs, digest, ended = logs + [Verifier(origin)], hashlib.sha256(text.encode()), False
                if twice: logs[-1].fault("file")
                continue
            if not logs: return None
            try:
                line = json.loads(text)
                if ended: raise ValueError("after the end")
                if ended := "end" in line: logs[-1].finish(line["end"], digest.hexdigest())
                elif "score_line" in line: logs[-1].score_line(line["score_line"])
                elif "score_head" in line: logs[-1].score_head(line["score_head"])
                else: logs[-1].entry(line)
            except (ValueError, KeyError, TypeError, InvalidOperation): logs[-1].fault("file")
            digest.update(text.encode())
    if not logs: return None
    if not ended: logs[-1].fault("file")
    return logs[0].faults if len(logs) == 1 else [(*fault, log.origin) for log in logs for fault in log.faults]

def code(faults): return 2 if faults is None else int(bool(faults))

def golden(folder):
    with open(f"{folder}/expected.json", encoding="utf-8") as file: expected = json.load(file)
    answers = [(one, verify(f"{folder}/{one['file']}")) for one in expected]
    agree = [code(faults) == one["exit"] and (one["exit"] != 1 or (one["check"], one["stream"], one["seq"]) in faults) for one, faults in answers]
    print(*(answer for answer, agrees in zip(answers, agree) if not agrees), f"{sum(agree)} of {len(agree)} as expected", sep="\n")
    return int(not all(agree))

if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "--golden": sys.exit(golden(sys.argv[2]))
    try: result = verify(sys.argv[1])
    except (OSError, UnicodeDecodeError, IndexError) as error: sys.exit(print(error, file=sys.stderr) or 2)
    print("unreadable: not a jishen-log/1 file" if result is None else "sound" if not result else "\n".join(map(str, result[:100])))
    sys.exit(code(result))
