import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { AskedBy } from '#lib/domain/appointments/vocabulary.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { wordsIn } from '#tests/unit/person-pages/read-page.ts';

type AnyPart = Component<Record<string, unknown>>;
// By glob and not by name: the rule that looks for circles of imports cannot read a component.
const parts = import.meta.glob<{ default: AnyPart }>(
	'/src/lib/staff/appointments/{BookingFacts,AppointmentRow}.svelte',
	{ eager: true }
);

const NOW = Date.UTC(2026, 10, 30, 9);
const appointment = {
	id: 'one',
	appointmentKind: 'telephone',
	startsAt: NOW + 86_400_000,
	endsAt: null,
	place: null,
	reply: 'none',
	outcome: null,
	cancelled: false
};
const done = { by: 'Elin Lloyd', at: NOW, why: '' };

test.each(allLanguages)(
	'of an appointment to come its officer reads who asked, and is led to its page: %s',
	(language) => {
		const text = staffText(language);
		const clock = { language, frame: text.frame, now: NOW };
		const html = (name: string, props: object) => {
			const part = parts[`/src/lib/staff/appointments/${name}.svelte`]?.default;
			if (!part) throw new Error('The part is missing');
			return render(part, { props: { personId: 'dan', text, clock, ...props } }).body;
		};
		const beside = { toldOtherwise: null, met: [], cancelledBefore: null };
		for (const askedBy of AskedBy.options) {
			const said = text.booking.askedFor[askedBy];
			const booked = { ...done, askedBy, arranged: '', clashReason: '', movedFrom: null };
			const changed = { ...done, askedBy, how: 'cancelled', movedTo: null };
			for (const each of [{ booked }, { changed, cancelled: true }])
				expect(
					wordsIn(html('BookingFacts', { appointment: { ...appointment, ...each }, first: null, beside }))
				).toContain(said);
		}
		const row = (meets: boolean, isTheirs = true) =>
			html('AppointmentRow', {
				appointment,
				beside: { reportId: undefined, eventId: undefined, meets },
				under: null,
				stopped: false,
				isTheirs
			});
		expect(row(false)).toContain('href="/staff/people/dan/appointments/one"');
		expect(row(false, false)).not.toContain('href=');
		expect(row(false)).not.toContain(text.reach.meets.mark);
		expect(wordsIn(row(true))).toContain(text.reach.meets.mark);
	}
);
