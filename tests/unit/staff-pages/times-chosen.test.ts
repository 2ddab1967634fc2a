import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';

type AnyPart = Component<Record<string, unknown>>;
const folder = '/src/lib/staff/appointments/';
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>(
	'/src/lib/staff/appointments/{TimesOffered,BookingFacts,AppointmentRow}.svelte',
	{ eager: true }
);

const NOW = Date.UTC(2026, 10, 25, 12);
const HOUR_MS = 3_600_000;

describe.each(allLanguages)('times that were offered, as an officer reads them: %s', (language) => {
	const text = staffText(language);
	const clock = { language, frame: text.frame, now: NOW };
	const read = (name: string, props: object): string => {
		const part = parts[`${folder}${name}.svelte`]?.default;
		if (!part) throw new Error(`${name} is missing`);
		return render(part, { props: { ...props, text, clock } }).body.replaceAll(/<!--.*?-->/gs, '');
	};

	it('wait for a choice until the first time begins; then that there was none by then is said', () => {
		const offer = (firstStartsAt?: number) => ({ times: [], clashReason: '', chosen: null, firstStartsAt });
		const { waits, neverChose } = text.booking.offer;
		for (const ahead of [offer(NOW + 1), offer()])
			expect(read('TimesOffered', { offer: ahead })).toContain(waits);
		const begun = read('TimesOffered', { offer: offer(NOW - HOUR_MS) });
		expect(begun).toContain(neverChose);
		expect(begun).not.toContain(waits);
	});

	it('have a place only where there is somewhere to go', () => {
		const place = { name: 'Riverside Centre', lines: [], postcode: null };
		const one = { startsAt: NOW + HOUR_MS, endsAt: NOW + 2 * HOUR_MS, place };
		const kinds = ['telephone', 'video', 'home_visit', 'office_visit'] as const;
		const places = kinds.map((appointmentKind) => {
			const offer = { times: [{ ...one, appointmentKind }], clashReason: '', chosen: null };
			return read('TimesOffered', { offer }).includes(place.name);
		});
		expect(places).toEqual([false, false, false, true]);
	});

	it('are why it was moved, where their person took one: never what the officer asked with them', () => {
		const told = { by: 'Elin', at: NOW - HOUR_MS, askedBy: 'service_user' as const, why: '' };
		const changed = { ...told, how: 'moved' as const, movedTo: 'new', reportId: 'r' };
		const booked = { ...told, arranged: '', clashReason: '', movedFrom: 'first' };
		const startsAt = NOW + HOUR_MS;
		const first = appointmentRecord({ id: 'first', startsAt, cancelled: true, changed });
		const second = appointmentRecord({ id: 'new', startsAt, booked });
		const beside = { toldOtherwise: null, met: [], cancelledBefore: null };
		for (const appointment of [first, second])
			expect(read('BookingFacts', { appointment, first: null, beside, personId: 'p' })).toContain(
				text.booking.chosen
			);
		expect(read('AppointmentRow', { appointment: first, personId: 'p' })).toContain(text.booking.chosen);
		const byCall = appointmentRecord({ id: 'call', startsAt, booked: { ...booked, movedFrom: null } });
		const facts = read('BookingFacts', { appointment: byCall, first: null, beside, personId: 'p' });
		expect(facts).not.toContain(text.booking.chosen);
	});
});
