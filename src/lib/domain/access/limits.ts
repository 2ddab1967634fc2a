/*
 * How much one account may ask for and have kept, and how often anybody may try to sign in: every figure in one place. Why each
 * is what it is, and what heavy honest use comes to, stands in docs/decisions/040-limits-on-an-account.md.
 */

export interface Limit {
	most: number;
	/** After this long it begins again; null where it never does. */
	periodMs: number | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Of one account. What operators do on the server itself is not limited. */
export const accountLimits = {
	/** Pages and calls. */
	requests: { most: 1_500, periodMs: 10 * MINUTE_MS },
	requestsInADay: { most: 20_000, periodMs: DAY_MS },
	/** Bytes of what was taken, with `ENTRY_COST` for each entry. */
	keptInADay: { most: 8_000_000, periodMs: DAY_MS },
	keptInAMonth: { most: 64_000_000, periodMs: 30 * DAY_MS },
	/** Bytes of what was refused and is kept for staff, counted the same way. */
	refused: { most: 8_000_000, periodMs: null },
	/** Each leaves a session and a line in the log. */
	signIns: { most: 200, periodMs: DAY_MS }
} as const satisfies Record<string, Limit>;

export type AccountLimit = keyof typeof accountLimits;

/** What keeping an entry takes beside its own bytes: its receipt, its line in the log, indexes. */
export const ENTRY_COST = 2_000;

/** The most that is kept of one refused entry, in characters. A phone sends no longer one. */
export const LONGEST_REFUSED = 100_000;

/** So many requests of one account are counted at a time, so that looking at a page writes nothing. */
export const REQUESTS_AT_A_TIME = 50;

/** Of what staff typed and have not sent: bytes of one form, forms of one account, and how long after it was last kept. */
export const draftLimits = { bytes: 100_000, forms: 300, keptMs: 60 * DAY_MS } as const;

/** A link by which staff choose a password works for three days: over a weekend, and no longer. */
export const STAFF_LINK_LIFE_MS = 3 * DAY_MS;

export interface TryLimit {
	/** This many tries are let through; the next one is refused. */
	tries: number;
	windowMs: number;
}

/**
 * How often each thing may be tried. The narrow ones refuse, and only whoever holds the code, sits at the browser or shares the
 * network can use them up. The wide ones refuse nobody who is right (docs/decisions/011-limits-on-tries.md).
 */
export const tryLimits = {
	codeFromAnywhere: { tries: 5, windowMs: 15 * MINUTE_MS },
	codeInADay: { tries: 15, windowMs: DAY_MS },
	nameFromNetwork: { tries: 5, windowMs: 15 * MINUTE_MS },
	nameOnKnownBrowser: { tries: 10, windowMs: 15 * MINUTE_MS },
	/** Of a person: each leaves a row. */
	calendarMade: { tries: 20, windowMs: DAY_MS },
	/** Of one address: calendars ask a few times a day, and several may have it. */
	calendarFetched: { tries: 120, windowMs: 60 * MINUTE_MS },
	ownPassword: { tries: 10, windowMs: 15 * MINUTE_MS },
	wrongFromNetwork: { tries: 50, windowMs: 15 * MINUTE_MS },
	wrongFromAnywhere: { tries: 2_000, windowMs: 15 * MINUTE_MS }
} as const satisfies Record<string, TryLimit>;

/** Seconds after which a try makes sense again. */
export const TRY_AGAIN_S = 15 * 60;

/** So long an answer takes at least once the wide limits are used up: it tells nobody which names are there. */
export const WIDE_ANSWER_MS = 1_000;
