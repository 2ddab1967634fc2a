import { describe, expect, it } from 'vitest';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { OfferKept, TimesOffered } from './offered-times.ts';

const time = { appointmentKind: 'telephone', startsAt: 10, endsAt: 20, place: null };
const shown = { times: [time], clashReason: '', chosen: null };
const { chosen: _, ...told } = shown;
const kept = {
	...told,
	times: [{ ...time, officeId: null, telephone: null }],
	clashes: [],
	officerId: null,
	heldBy: null,
	firstStartsAt: 5
};
const appointmentId = newIdentifier();

describe.each([
	['as the server keeps it', OfferKept, kept],
	['as a phone has it', TimesOffered, shown]
] as const)('an offer %s', (_name, shape, offer) => {
	it('says what it is in place of; that of an earlier release does not, and is read all the same', () => {
		expect(shape.parse({ ...offer, appointmentId })).toMatchObject({ appointmentId });
		expect(shape.parse(offer)).toEqual(offer);
	});

	it('is in place of nothing but an id', () => {
		for (const wrong of ['', 'first', null, 7])
			expect(shape.safeParse({ ...offer, appointmentId: wrong }).success).toBe(false);
	});
});
