import { PERSON_COOKIE, SIGNED_OUT_HERE } from '#lib/domain/access/person-cookie.ts';

const KEY = PERSON_COOKIE;

/**
 * Whose phone this is just now, by opaque id; null where nobody is signed in. An expired session changes nothing: what
 * is on the phone stays readable.
 */
export function personHere(): string | null {
	const cookie = cookieValue();
	if (cookie === SIGNED_OUT_HERE) return null;
	return cookie ?? remembered();
}

/** Remembered apart from the cookie too, because browsers drop cookies sooner than storage. */
export function rememberPerson(personId: string): void {
	withStorage((storage) => storage.setItem(KEY, personId));
	writeCookie(personId);
}

/** After signing out, also where the answer that clears the cookie is still to come. */
export function forgetPerson(): void {
	withStorage((storage) => storage.removeItem(KEY));
	writeCookie(SIGNED_OUT_HERE);
}

function writeCookie(value: string): void {
	const secure = location.protocol === 'https:' ? '; secure' : '';
	document.cookie = `${KEY}=${value}; path=/; max-age=31536000; samesite=lax${secure}`;
}

function cookieValue(): string | null {
	const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${KEY}=`));
	return found?.slice(KEY.length + 1) || null;
}

function remembered(): string | null {
	return withStorage((storage) => storage.getItem(KEY)) ?? null;
}

/** Storage that is switched off throws at the first touch: then the phone remembers nobody. */
export function withStorage<Result>(work: (storage: Storage) => Result): Result | undefined {
	try {
		return work(localStorage);
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
