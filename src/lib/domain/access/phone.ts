import type { Instant } from '#lib/domain/time/local-date.ts';

/** In one word, so that its person knows it again. */
export type PhoneKind = 'iphone' | 'android' | 'tablet' | 'computer';

/** A phone that somebody is, or was, signed in on. */
export interface Phone {
	/** Names it on a page; opens nothing. */
	id: string;
	kind: PhoneKind | null;
	addedAt: Instant;
	/** As of the last request that said anything, to about a day. */
	lastUsedAt: Instant;
	/** Whether it asks for its PIN before it shows anything. */
	asksForPin: boolean;
	/** Whether it is the one that asks. */
	isHere: boolean;
}

export interface SignedOutPhone extends Pick<Phone, 'id' | 'kind' | 'addedAt'> {
	at: Instant;
	/** The name of somebody of the staff; null where the person did it themselves. */
	byName: string | null;
}

export interface Phones {
	/** The one used last first. */
	signedIn: Phone[];
	/** Signed out by somebody in the last `SHOWN_DAYS`, the latest first. */
	signedOut: SignedOutPhone[];
}

/** As staff see them: never when somebody last opened the app. */
export interface PhonesForStaff extends Pick<Phones, 'signedOut'> {
	/** The one added last first. */
	signedIn: Omit<Phone, 'lastUsedAt'>[];
}

export function phonesForStaff({ signedIn, signedOut }: Phones): PhonesForStaff {
	const shown = signedIn.map(({ id, kind, addedAt, asksForPin, isHere }) => {
		return { id, kind, addedAt, asksForPin, isHere };
	});
	return { signedIn: shown.sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1)), signedOut };
}

/** So long a phone that was signed out is named. */
export const SHOWN_DAYS = 60;

/** Which kind a browser says it is on; null where it says none that we know. Only this word is kept. */
export function phoneKindOf(userAgent: string | null): PhoneKind | null {
	const said = userAgent ?? '';
	if (/iPhone|iPod/.test(said)) return 'iphone';
	if (/iPad|Tablet/i.test(said)) return 'tablet';
	if (/Android/.test(said)) return /Mobile/.test(said) ? 'android' : 'tablet';
	return /Windows NT|Macintosh|CrOS|X11|Linux/.test(said) ? 'computer' : null;
}
