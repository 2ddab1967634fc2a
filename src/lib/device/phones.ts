import type { Phones } from '#lib/domain/access/phone.ts';

const ADDRESS = '/api/v1/phones';

/** On which phones the person is signed in, as the server knows; null where it cannot be reached. */
export async function readPhones(fetchAnswer: typeof fetch): Promise<Phones | null> {
	return phonesIn(await fetchAnswer(ADDRESS).catch(() => null));
}

/**
 * Signs another phone out. @returns the phones there are then; `gone` where it was signed out before, `unreachable` where nobody knows
 */
export async function signOutPhone(phoneId: string): Promise<Phones | 'gone' | 'unreachable'> {
	const request = {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ phoneId })
	};
	const response = await fetch(ADDRESS, request).catch(() => null);
	if (response?.status === 404) return 'gone';
	return (await phonesIn(response)) ?? 'unreachable';
}

/** A captive portal answers with a page of its own. */
async function phonesIn(response: Response | null): Promise<Phones | null> {
	if (!response?.ok) return null;
	const answer = (await response.json().catch(() => null)) as Partial<Phones> | null;
	return Array.isArray(answer?.signedIn) && Array.isArray(answer.signedOut) ? (answer as Phones) : null;
}
