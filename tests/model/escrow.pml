/* SPDX-License-Identifier: Apache-2.0
 * Bills, a journal, a line and a network that fail, a power that goes: does money get lost or booked twice?
 *
 * The order of acts is that of core/purchase (rules_bills.cpp, step.cpp, engine.cpp) and hardware/validator
 * (id003_bill.cpp): an event changes the machine `m` at once; its commands wait until the event is durable (`d`);
 * ReturnBill and StopBills never wait. README.md says what is left out.
 *
 * Planted bugs, each of which must be found: -DBUG_ACK_FIRST, -DBUG_STACK_FIRST, -DBUG_CREDIT_FIRST,
 * -DBUG_NEW_KEY, -DBUG_CREDIT_TWICE, -DBUG_FORGET_RETURN, -DBUG_FORGET_OUTBOX, -DBUG_BUY_EARLY.
 */
#define BILLS 2 /* the customer's; the n-th is worth n */
#ifndef CRASHES
#define CRASHES 2
#endif
#ifndef LOSSES
#define LOSSES 2 /* of a request, an answer, an order to the device or an acknowledge */
#endif
#ifndef REPEATS
#define REPEATS 1 /* of a request or an answer */
#endif
#define bit(n) (1 << ((n) - 1))
#define worth(set) (((set) & 1) + ((set) & 2)) /* of a set of bills: 1 and 2 */

/* --- what is so, whether anybody knows it or not --- */
byte box;  /* set of bills in the cash box */
byte next = 1; /* the customer's next bill */
byte crashes = CRASHES, losses = LOSSES, repeats = REPEATS, silences = 1;

/* --- the validator --- */
#define IDLE 0
#define ESCROW 1
#define STACKING 2
#define VEND 3 /* in the box, and the credit is said until it is acknowledged */
#define RETURNING 4
byte dev = IDLE;
byte in; /* the bill that it holds or held last */
bool takes = true; /* not inhibited */
#define NONE 0
#define IN_ACCEPTOR 1
#define IN_STACKER 2
byte woke = NONE; /* what it says since its power came back, until it is reset */

/* --- the kiosk's session with it: volatile --- */
#define S_NONE 0
#define S_ESCROW 1
#define S_STACK 2
#define S_RETURN 3
byte seen = S_NONE;
#define TOLD 1
#define ACKED 2
byte credit = 0;
#define STACK 1
#define RETURN 2
byte wish = 0;
byte power = NONE; /* what the device said before the reset */
bool started = true; /* ValidatorReady was said */

/* --- the machine as the fold of events; m: in memory, d: what the journal would give back --- */
#define INSERTING 0
#define COMPLETING 1
#define OVER 2
#define ASKED 1
#define STACKED 2 /* approved, StackBill wished */
#define BACK 3
#define CREDITED 4
typedef Fold {
    byte stage;
    byte moving; /* sequence of the bill on the move, 0: none */
    byte phase;
    bool approved;
    bool ordered;
    bool ending;
    bool ready = true;
    bool unsettled;
    byte sequence; /* the last one given */
    byte which[3]; /* which bill a sequence stands for */
    byte notes;    /* sets of sequences */
    byte askBill;
    byte askBack;
    bool askPurchase;
    byte credited; /* sets of bills */
    byte open;     /* items that an operator sees */
    byte lost;     /* sequence of a bill in doubt */
    bool blind;    /* and the device has not been at rest since: what it says now may be of that bill */
    byte kept;     /* those that were approved and not told back: in notes, or in doubt */
    bool claim;
};
Fold m, d;
bool up = true;
bool dirty;       /* m is not in the journal yet */
bool heldStack, heldAck, heldOpen; /* commands that wait for it */
byte shown;       /* set of bills on the screen */

/* --- the network and Athena --- */
/* requests by what they ask: 1, 2 a bill; 3, 4 a bill returned; 5 the purchase */
byte request[6], answer[6], carried[6];
byte known[6]; /* answers by key */
byte approvedTotal, purchased, bookings;
byte timesApproved[3];
#define YES 1
#define NO 2

inline copyFold(to, from)
{
    to.stage = from.stage; to.moving = from.moving; to.phase = from.phase; to.approved = from.approved;
    to.ordered = from.ordered; to.ending = from.ending; to.ready = from.ready; to.unsettled = from.unsettled;
    to.sequence = from.sequence; to.which[1] = from.which[1]; to.which[2] = from.which[2]; to.notes = from.notes;
    to.askBill = from.askBill; to.askBack = from.askBack; to.askPurchase = from.askPurchase;
    to.credited = from.credited; to.open = from.open; to.lost = from.lost; to.blind = from.blind; to.kept = from.kept; to.claim = from.claim
}

/* --- commands --- */
inline returnBill() /* never waits, and takes back what it contradicts */
{
    heldStack = false;
    if
    :: seen == S_ESCROW -> wish = RETURN
    :: else
    fi
}
inline stopBills() { heldOpen = false; takes = false }

/* --- the rules --- */
inline conclude()
{
    if
    :: m.stage == INSERTING && m.ending && m.moving == 0 && !(m.ready && takes) ->
        if
        :: m.notes == 0 -> m.stage = OVER
        :: else -> m.stage = COMPLETING; m.askPurchase = true
        fi
    :: else
    fi
}
inline endBills() { m.ending = true; stopBills(); conclude() }
inline mayOpen()
{
    if
    :: m.ready && !m.ending && m.moving == 0 && m.askBill == 0 && m.askBack == 0 -> heldOpen = true
    :: else
    fi
}
inline afterMove()
{
    if
    :: m.stage != INSERTING
    :: m.stage == INSERTING && m.ending -> conclude()
    :: else -> mayOpen()
    fi
}
inline giveBack() { m.phase = BACK; returnBill() }
inline returned()
{
    if
    :: m.approved ->
#ifndef BUG_FORGET_RETURN
        m.askBack = m.askBack | bit(m.moving);
#endif
        m.kept = m.kept & ~bit(m.which[m.moving])
    :: else
    fi;
    m.moving = 0;
    if
    :: m.askBill != 0 || m.askBack != 0 -> stopBills()
    :: else
    fi;
    afterMove()
}
inline book() /* the moving bill is in the box */
{
    assert(m.which[m.moving] == in);
    if
    :: m.approved -> m.notes = m.notes | bit(m.moving); m.credited = m.credited | bit(in); m.phase = CREDITED
    :: else -> m.open = m.open | bit(in); m.moving = 0; endBills()
    fi
}
inline bookUnexpected()
{
    if
    :: m.lost != 0 && m.blind -> assert(m.which[m.lost] == in); m.lost = 0 /* it is an item already */
    :: else -> m.open = m.open | bit(in)
    fi
}
inline doubt()
{
    m.open = m.open | bit(m.which[m.moving]);
    m.lost = m.moving;
    m.blind = true;
    m.moving = 0;
    endBills()
}

/* --- events --- */
inline onEscrow()
{
    m.unsettled = false;
    m.blind = false;
    dirty = true;
    if
    :: m.stage != INSERTING || m.ending || m.moving != 0 || m.askBill != 0 || m.askBack != 0 -> returnBill()
    :: else ->
        m.sequence++;
        m.which[m.sequence] = in;
        m.moving = m.sequence;
        m.phase = ASKED;
        m.approved = false;
        m.ordered = false;
        m.askBill = m.askBill | bit(m.sequence)
    fi
}
inline onCommitted()
{
    dirty = true;
#ifdef BUG_CREDIT_TWICE
    if
    :: true ->
#else
    if
    :: m.unsettled /* the same bill, said again */
    :: else ->
#endif
        if
        :: m.stage == INSERTING && m.moving != 0 && m.phase != CREDITED -> book()
        :: else -> bookUnexpected()
        fi;
        m.unsettled = true
    fi;
#ifdef BUG_ACK_FIRST
    credit = ACKED;
#else
    heldAck = true;
#endif
#ifdef BUG_CREDIT_FIRST
    shown = m.credited;
#endif
}
inline onSettled()
{
    dirty = true;
    if
    :: m.ready -> m.unsettled = false
    :: else
    fi;
    if
    :: m.stage == INSERTING && m.moving != 0 && m.phase == CREDITED -> m.moving = 0; afterMove()
    :: else
    fi
}
inline onReturned()
{
    if
    :: m.stage == INSERTING && m.moving != 0 && m.phase != CREDITED -> dirty = true; returned()
    :: !(m.stage == INSERTING && m.moving != 0) && m.lost != 0 && m.blind -> /* it stays an item: that it came back */
        assert((box & bit(m.which[m.lost])) == 0);
        dirty = true;
        if
        :: m.stage == COMPLETING && (m.askBill != 0 || m.askBack != 0) -> /* the purchase is not sent yet */
            m.askBack = m.askBack | bit(m.lost);
            m.kept = m.kept & ~bit(m.which[m.lost])
        :: else
        fi;
        m.lost = 0;
        m.blind = false
    :: else
    fi
}
inline onReady(powerUp)
{
    dirty = true;
    m.ready = true;
    if
    :: powerUp != IN_STACKER -> m.unsettled = false; m.blind = false
    :: powerUp == IN_STACKER && !m.unsettled && !(m.stage == INSERTING && m.moving != 0) ->
        bookUnexpected();
        m.unsettled = true
    :: else
    fi;
    if
    :: m.stage != INSERTING
    :: m.stage == INSERTING && m.moving == 0 -> afterMove()
    :: m.stage == INSERTING && m.moving != 0 && m.phase == CREDITED -> m.moving = 0; afterMove()
    :: m.stage == INSERTING && m.moving != 0 && m.phase != CREDITED ->
        if
        :: powerUp == IN_STACKER ->
            m.unsettled = true;
            book();
            if
            :: m.moving != 0 -> m.moving = 0; afterMove()
            :: else
            fi
        :: powerUp == IN_ACCEPTOR ->
            if
            :: m.phase == ASKED -> giveBack()
            :: else
            fi
        :: powerUp == NONE && !m.ordered -> returned()
        :: powerUp == NONE && m.ordered -> doubt()
        fi
    fi
}
inline onPowerRestored()
{
    dirty = true;
    m.ready = false;
    if
    :: m.stage == INSERTING ->
        if
        :: m.moving != 0 && (m.phase == ASKED || m.phase == BACK) -> m.phase = BACK
        :: else
        fi;
        m.ending = true;
        conclude()
    :: else
    fi
}
inline onBillAnswer(s, said)
{
    dirty = true;
    m.askBill = m.askBill & ~bit(s);
    if
    :: said == YES && m.stage == INSERTING && m.moving == s ->
        m.approved = true;
        m.kept = m.kept | bit(m.which[s]);
        if
        :: m.phase == ASKED ->
            m.phase = STACKED;
            m.ordered = true;
#ifdef BUG_STACK_FIRST
            wish = STACK;
#else
            heldStack = true;
#endif
        :: else
        fi
    :: said == YES && m.lost == s -> m.kept = m.kept | bit(m.which[s]) /* it may be in: she may owe it too */
    :: said == YES && m.lost != s && !(m.stage == INSERTING && m.moving == s) ->
        m.askBack = m.askBack | bit(s) /* too late */
    :: said == NO && m.stage == INSERTING && m.moving == s && m.phase == ASKED -> giveBack()
    :: else -> afterMoveIfNone()
    fi
}
inline afterMoveIfNone()
{
    if
    :: m.stage == INSERTING && m.moving == 0 -> afterMove()
    :: else
    fi
}

/* --- the processes --- */
active proctype Customer()
{
end:
    do
    :: d_step { dev == IDLE && takes && next <= BILLS -> in = next; next++; dev = ESCROW }
    /* Finish, or walks off. */
    :: d_step { up && started && m.stage == INSERTING && !m.ending -> dirty = true; endBills() }
    od
}

active proctype Validator()
{
end:
    do
    :: d_step { dev == ESCROW -> dev = RETURNING } /* nobody decided */
    :: d_step { dev == STACKING -> dev = VEND; box = box | bit(in) }
    :: d_step { dev == STACKING -> dev = RETURNING } /* the stacker would not have it */
    :: d_step { dev == RETURNING && woke == NONE && (!up || seen == S_RETURN) -> dev = IDLE } /* slower than two polls */
    od
}

active proctype Session() /* each step is one poll of the device, and what it makes of the answer */
{
end:
    do
    :: d_step { up && woke != NONE -> power = woke; woke = NONE } /* RESET */
    :: d_step { up && woke == NONE && dev == ESCROW && seen == S_NONE ->
        seen = S_ESCROW;
        if
        :: started && takes -> onEscrow()
        :: else -> wish = RETURN
        fi }
    :: d_step { up && dev == ESCROW && seen == S_ESCROW && wish == STACK ->
        assert(d.stage == INSERTING && d.moving != 0 && d.which[d.moving] == in && d.approved && d.ordered);
        wish = 0; seen = S_STACK; dev = STACKING }
    :: d_step { up && dev == ESCROW && seen == S_ESCROW && wish == STACK && losses > 0 -> /* the order is lost */
        losses--; wish = 0;
        if
        :: m.stage == INSERTING && m.moving != 0 && m.phase == STACKED -> dirty = true; giveBack()
        :: else
        fi }
    :: d_step { up && dev == ESCROW && seen == S_ESCROW && wish == RETURN -> wish = 0; dev = RETURNING }
    :: d_step { up && dev == RETURNING && seen != S_RETURN -> seen = S_RETURN; wish = 0 }
    :: d_step { up && dev == STACKING && seen == S_NONE -> seen = S_STACK } /* ordered before we came */
    :: d_step { up && woke == NONE && dev == VEND && credit == 0 ->
        credit = TOLD; seen = S_STACK; wish = 0;
        if
        :: power == IN_STACKER -> power = NONE
        :: else
        fi;
        onCommitted() }
    :: d_step { up && dev == VEND && credit == ACKED ->
        assert(((d.credited | d.open) & bit(in)) != 0); /* the device may forget it now */
        dev = IDLE }
    :: d_step { up && dev == VEND && credit == ACKED && losses > 0 -> losses-- } /* that acknowledge is lost */
    :: d_step { up && dev == IDLE && credit != 0 -> credit = 0; seen = S_NONE; onSettled() }
    :: d_step { up && dev == IDLE && credit == 0 && seen != S_NONE ->
        if
        :: seen == S_STACK -> started = false; takes = false /* lost sight of: asks the device anew */
        :: else -> onReturned()
        fi;
        seen = S_NONE; wish = 0 }
    :: d_step { up && woke == NONE && !started && dev == IDLE && credit == 0 && seen == S_NONE ->
        started = true; takes = false; onReady(power); power = NONE }
    od
}

#define ATTEMPT(i, wanted, value) \
    :: d_step { up && request[i] == 0 && answer[i] == 0 && (wanted) -> request[i] = 1; carried[i] = value }

active proctype Kiosk() /* journal, deadlines, outbox */
{
end:
    do
    :: d_step { up && dirty ->
        copyFold(d, m);
        dirty = false;
        shown = d.credited;
        if
        :: heldStack && seen == S_ESCROW -> wish = STACK
        :: else
        fi;
        if
        :: heldAck && credit == TOLD -> credit = ACKED
        :: else
        fi;
        if
        :: heldOpen && started -> takes = true
        :: else
        fi;
        heldStack = false; heldAck = false; heldOpen = false }
    /* Athena has not answered for the bill in time. */
    :: d_step { up && m.stage == INSERTING && m.moving != 0 && m.phase == ASKED -> dirty = true; stopBills(); giveBack() }
    /* The line is silent for so long that nobody waits for the bill any longer, ordered in or not: it is owed. */
    :: d_step { up && silences > 0 && !heldStack && m.stage == INSERTING && m.moving != 0 &&
            (m.phase == STACKED || m.phase == BACK) ->
        silences--;
        dirty = true;
        started = false;
        m.ready = false;
        wish = (seen == S_ESCROW -> RETURN : 0);
        takes = false;
        doubt() }
    /* One attempt at each request that is durable and not answered; again when nothing came. */
    ATTEMPT(1, m.askBill & d.askBill & 1, d.which[1])
    ATTEMPT(2, m.askBill & d.askBill & 2, d.which[2])
    ATTEMPT(3, m.askBack & d.askBack & 1, d.which[1])
    ATTEMPT(4, m.askBack & d.askBack & 2, d.which[2])
#ifdef BUG_BUY_EARLY
    ATTEMPT(5, m.askPurchase && d.askPurchase, worth(d.credited))
#else /* only when Athena's word on every bill is known */
    ATTEMPT(5, m.askPurchase && d.askPurchase && (m.askBill | d.askBill | m.askBack | d.askBack) == 0, worth(d.credited))
#endif
    :: d_step { up && answer[1] != 0 && (m.askBill & 1) -> onBillAnswer(1, answer[1]); answer[1] = 0 }
    :: d_step { up && answer[2] != 0 && (m.askBill & 2) -> onBillAnswer(2, answer[2]); answer[2] = 0 }
    :: d_step { up && answer[3] != 0 && (m.askBack & 1) -> dirty = true; m.askBack = m.askBack & ~1; answer[3] = 0; afterMoveIfNone() }
    :: d_step { up && answer[4] != 0 && (m.askBack & 2) -> dirty = true; m.askBack = m.askBack & ~2; answer[4] = 0; afterMoveIfNone() }
    :: d_step { up && answer[5] != 0 && m.askPurchase ->
        dirty = true; m.askPurchase = false; m.stage = OVER; m.claim = (answer[5] == NO); answer[5] = 0 }
    /* Answers that nobody waits for any more. */
    :: d_step { up && answer[1] != 0 && !(m.askBill & 1) -> answer[1] = 0 }
    :: d_step { up && answer[2] != 0 && !(m.askBill & 2) -> answer[2] = 0 }
    :: d_step { up && answer[3] != 0 && !(m.askBack & 1) -> answer[3] = 0 }
    :: d_step { up && answer[4] != 0 && !(m.askBack & 2) -> answer[4] = 0 }
    :: d_step { up && answer[5] != 0 && !m.askPurchase -> answer[5] = 0 }
    od
}

active proctype Athena()
{
    byte i, said;
end:
    do
    :: atomic {
        if
        :: request[1] > 0 -> i = 1
        :: request[2] > 0 -> i = 2
        :: request[3] > 0 -> i = 3
        :: request[4] > 0 -> i = 4
        :: request[5] > 0 -> i = 5
        fi;
        request[i]--;
        said = known[i];
#ifdef BUG_NEW_KEY
        said = 0; /* it comes under another key each time */
#endif
        if
        :: said != 0
        :: else ->
            if
            :: i <= 2 && known[5] == 0 && known[i + 2] == 0 -> said = YES /* not one that came back already */
            :: i <= 2 -> said = NO
            :: i == 3 || i == 4 -> said = (known[5] == 0 -> YES : NO)
            :: i == 5 -> said = YES
            :: i == 5 -> said = NO
            fi;
            if
            :: i <= 2 && said == YES -> approvedTotal = approvedTotal + carried[i]; timesApproved[i]++
            :: i >= 3 && i <= 4 && said == YES && known[i - 2] == YES ->
                approvedTotal = approvedTotal - carried[i]; timesApproved[i - 2]--
            :: i == 5 && said == YES ->
                assert(carried[5] <= approvedTotal);
                purchased = purchased + carried[5]; bookings++
            :: else
            fi;
            known[i] = said
        fi;
        answer[i] = said;
        i = 0; said = 0 }
    od
}

/* A request or an answer is lost, a request comes twice, or is answered once more, later. */
#define FAIL(i) \
    :: d_step { losses > 0 && request[i] > 0 -> request[i]--; losses-- } \
    :: d_step { losses > 0 && answer[i] > 0 -> answer[i] = 0; losses-- } \
    :: d_step { repeats > 0 && request[i] == 1 -> request[i] = 2; repeats-- } \
    :: d_step { repeats > 0 && answer[i] > 0 && request[i] == 0 -> request[i] = 1; repeats-- }

active proctype Nature()
{
end:
    do
    FAIL(1) FAIL(2) FAIL(3) FAIL(4) FAIL(5)
    /* The process dies, or the power goes; what was not durable is gone. */
    :: atomic { up && crashes > 0 ->
        crashes--;
        up = false; dirty = false; heldStack = false; heldAck = false; heldOpen = false;
        copyFold(m, d);
        shown = 0; seen = S_NONE; credit = 0; wish = 0; power = NONE; started = false;
        answer[1] = 0; answer[2] = 0; answer[3] = 0; answer[4] = 0; answer[5] = 0;
        if
        :: true /* the device goes on */
        :: true -> /* the device too */
            takes = false;
            if
            :: dev == IDLE -> woke = NONE
            :: dev == ESCROW || dev == RETURNING -> dev = RETURNING; woke = IN_ACCEPTOR
            :: dev == STACKING -> dev = RETURNING; woke = IN_ACCEPTOR
            :: dev == STACKING -> dev = VEND; box = box | bit(in); woke = IN_STACKER
            :: dev == STACKING -> dev = IDLE; box = box | bit(in); woke = IN_STACKER /* it forgot to say the credit */
            :: dev == VEND -> woke = IN_STACKER
            :: dev == VEND -> dev = IDLE; woke = IN_STACKER
            fi
        fi }
    :: d_step { !up -> up = true;
#ifdef BUG_FORGET_OUTBOX
        m.askBill = 0; m.askBack = 0; m.askPurchase = false;
#endif
        onPowerRestored() }
    /* From here on nothing fails any more. */
    :: d_step { crashes + losses + repeats + silences > 0 -> crashes = 0; losses = 0; repeats = 0; silences = 0 }
    od
}

/* When nothing can happen any more, everything is settled: no request, no answer, no event on its way, no bill on
 * the move; each bill in the box is bought, owed or an item; Athena's total is what the kiosk says it kept. */
active proctype Auditor()
{
    timeout;
    assert(up && !dirty && d.stage == OVER && d.moving == 0 && dev == IDLE && wish == 0 && credit == 0);
    assert(d.askBill == 0 && d.askBack == 0 && !d.askPurchase);
    assert(request[1] + request[2] + request[3] + request[4] + request[5] == 0);
    assert(worth(box) == purchased + (d.claim -> worth(d.credited) : 0) + worth(d.open & box));
    assert(approvedTotal == worth(d.kept))
}

/* --- what always holds --- */
/* Conservation: a bill in the box is booked or an open item, or the device still says that it is there, or the
 * journal has it on the move (which ends as one of the two). */
#define onTheMove (d.moving != 0 && d.ordered && d.which[d.moving] == in)
#define missing (box & ~(d.credited | d.open))
#define conserved (missing == 0 || (missing == bit(in) && (dev == VEND || woke == IN_STACKER || onTheMove)))
/* Nothing is credited that is not in the box, and nothing is on the screen that is not durable. */
#define creditedAfterCommit ((d.credited & ~box) == 0 && (shown & ~d.credited) == 0)
/* Nothing twice: not in two places here, not approved or bought twice there, and never more bought than is in. */
#define once ((m.credited & m.open) == 0 && timesApproved[1] <= 1 && timesApproved[2] <= 1 && bookings <= 1 && \
    purchased <= worth(box))
ltl safe { [] (conserved && creditedAfterCommit && once) }
