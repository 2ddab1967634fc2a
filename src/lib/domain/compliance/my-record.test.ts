import { describe, expect, it } from 'vitest';
import type { OutcomeCode } from '#lib/domain/appointments/vocabulary.ts';
import { appointmentOn, decided, eventOn, id, orderOf, outcomeOf, warningOn } from './standing.fixture.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { myRecord, reasonsOf } from './my-record.ts';

const now = instantAt('2026-11-25', 12, 0);
const appointment = (
	number: number,
	date: string,
	code: OutcomeCode | null,
	withName: string | null = null
) => appointmentOn(date, { id: id(number), outcome: code === null ? null : outcomeOf(code), withName });

describe('a person’s own record', () => {
	it('tells of both sides, the latest first', () => {
		const { kept, accepted, movedByPerson, serviceSide, unclear } = myRecord(
			assembleSnapshot([
				appointment(1, '2026-11-02', 'attended_complied'),
				appointment(2, '2026-11-09', 'attended_complied'),
				appointment(3, '2026-11-03', 'acceptable_absence'),
				appointment(4, '2026-11-04', 'rescheduled_by_person'),
				appointment(5, '2026-11-05', 'rescheduled_by_staff'),
				appointment(6, '2026-11-06', 'sent_home_service_issue'),
				appointment(7, '2026-11-07', 'failed_to_attend')
			]),
			now
		).appointments;
		const ids = (list: { id: string }[]) => list.map((each) => each.id);
		expect(ids(kept)).toEqual([id(2), id(1)]);
		expect(ids(accepted)).toEqual([id(3)]);
		expect(ids(movedByPerson)).toEqual([id(4)]);
		expect(ids(serviceSide)).toEqual([id(6), id(5)]);
		expect(ids(unclear)).toEqual([id(7)]);
	});

	it('names everybody there was an appointment with so far, once', () => {
		const { people } = myRecord(
			assembleSnapshot([
				appointment(1, '2026-11-02', null, 'Priya'),
				appointment(2, '2026-11-09', null, 'Tom'),
				appointment(3, '2026-11-10', null, 'Priya'),
				appointment(4, '2026-12-10', null, 'To Come')
			]),
			now
		);
		expect(people).toEqual(['Priya', 'Tom']);
	});

	it('has every event, decided or not, and every warning with what it is worth', () => {
		const letter = {
			language: 'en' as const,
			sections: [
				{ part: 'recorded' as const, paragraphs: [{ by: 'service' as const, text: 'Recorded' }] },
				{ part: 'decision' as const, paragraphs: [{ by: 'officer' as const, text: 'Because' }] }
			]
		};
		const warnings = [
			warningOn('2026-11-21'),
			warningOn('2026-02-01', { id: id(401), withdrawnOn: '2026-03-01' })
		];
		const record = myRecord(
			assembleSnapshot([
				eventOn('2026-11-19', {
					decisions: [decided({ id: id(601), state: 'superseded' }), decided({ letter })]
				}),
				eventOn('2026-11-20', { id: id(501) }),
				...warnings,
				orderOf()
			]),
			now
		);
		expect(
			record.events.map(({ event, says, decision, former }) => [event.id, says, decision?.id, former])
		).toEqual([
			[id(501), 'undecided', undefined, []],
			[id(500), 'decided', id(600), [expect.objectContaining({ id: id(601) })]]
		]);
		expect(reasonsOf(decided({ letter }))).toEqual([{ by: 'officer', text: 'Because' }]);
		expect(record.warnings.map(({ warning, now }) => [warning.id, now.kind])).toEqual([
			[id(400), 'counts'],
			[id(401), 'taken_back']
		]);
	});
});
