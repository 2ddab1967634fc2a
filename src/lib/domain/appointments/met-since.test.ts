import { describe, expect, it } from 'vitest';
import type { CircumstanceRecord } from '#lib/domain/people/circumstance.ts';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import type { CircumstanceTopic } from '#lib/domain/people/circumstance-topics.ts';
import type { LifeClash } from './life-clashes.ts';
import { allMetSince, isOfTopic, metSince } from './met-since.ts';

const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const now = instantAt('2026-11-30', 9, 0);
const thursday = instantAt('2026-12-03', 10, 0);
const booked = {
	by: 'Priya Raman',
	at: now - 1_000,
	askedBy: 'officer',
	why: '',
	arranged: '',
	clashReason: 'Urgent',
	movedFrom: null
} as const;
const work = (at: number): CircumstanceRecord => ({
	kind: 'circumstance',
	id: id(1),
	topic: 'work',
	chosen: ['thursday'],
	words: '',
	writtenBy: 'person',
	byName: 'Dan',
	at,
	lastChangeId: id(2)
});
const appointment = appointmentRecord({ id: id(3), startsAt: thursday, endsAt: thursday + 1 });
const world = { obstacles: [] };
const kinds = (each: typeof appointment, circumstances: CircumstanceRecord[], at = now) =>
	metSince(each, { ...world, appointments: [each], circumstances }, at).map(({ kind }) => kind);

describe('what an appointment meets that was written since it was booked', () => {
	it('is what its booker was not shown', () => {
		expect(kinds({ ...appointment, booked }, [work(now)])).toEqual(['circumstance']);
		expect(kinds({ ...appointment, booked }, [work(booked.at)])).toEqual([]);
		expect(kinds(appointment, [work(0)])).toEqual(['circumstance']);
	});

	it('is nothing of what is over, cancelled or not to come', () => {
		expect(kinds({ ...appointment, cancelled: true }, [work(now)])).toEqual([]);
		expect(kinds(appointment, [work(now)], thursday)).toEqual([]);
		expect(allMetSince({ ...world, appointments: [appointment], circumstances: [] }, now)).toEqual([]);
		expect(
			allMetSince({ ...world, appointments: [appointment], circumstances: [work(now)] }, now)
		).toHaveLength(1);
	});

	it('goes by when it reached us, whatever the clock of a phone said', () => {
		const dayBefore = booked.at - 86_400_000;
		for (const at of [dayBefore, booked.at, now + 86_400_000]) {
			expect(kinds({ ...appointment, booked }, [{ ...work(at), receivedAt: now }])).toEqual(['circumstance']);
			expect(kinds({ ...appointment, booked }, [{ ...work(at), receivedAt: booked.at }])).toEqual([]);
			expect(kinds({ ...appointment, booked }, [{ ...work(at), receivedAt: null }])).toEqual([
				'circumstance'
			]);
		}
	});

	it('is what was changed since, where an earlier version had reached us', () => {
		const { kind: _, topic: _topic, lastChangeId: _last, ...said } = work(booked.at);
		const earlier = { ...said, id: id(7), receivedAt: booked.at };
		const changed = { ...work(now), receivedAt: now, before: [earlier] };
		expect(kinds({ ...appointment, booked }, [changed])).toEqual(['circumstance']);
		expect(kinds({ ...appointment, booked }, [{ ...changed, receivedAt: booked.at }])).toEqual([]);
	});

	it('is no way that was known to be too long before it became longer', () => {
		const travel = (minutes: number) => ({ ...work(now), topic: 'travel' as const, chosen: [], minutes });
		const { kind: _, topic: _topic, lastChangeId: _last, ...said } = travel(40);
		const before = (receivedAt: number) => [{ ...said, id: id(7), receivedAt }];
		const here = { ...appointment, booked, place: { name: 'North office', lines: [], postcode: null } };
		const near = appointmentRecord({
			id: id(8),
			startsAt: thursday + 60_000,
			endsAt: thursday + 120_000,
			place: { name: 'The library', lines: [], postcode: null }
		});
		const met = (held: CircumstanceRecord) =>
			metSince(here, { ...world, appointments: [here, near], circumstances: [held] }, now).map(
				({ kind }) => kind
			);
		expect(met({ ...travel(60), before: before(booked.at) })).toEqual([]);
		expect(met({ ...travel(60), before: before(now) })).toEqual(['travel_between']);
	});

	it('of a time that its person chose is what the officer was not shown with the offer', () => {
		const offeredAt = booked.at - 3_600_000;
		const sent = { tappedAt: booked.at, receivedAt: booked.at };
		const chosen = { time: 0, ...sent, came: 'moved' as const, movedTo: appointment.id };
		const obstacles = [{ answers: [{ at: now }, { at: offeredAt, times: { chosen } }] }];
		const met = (receivedAt: number, told: Parameters<typeof metSince>[1]['obstacles'] = obstacles) => {
			const circumstances = [{ ...work(offeredAt), receivedAt }];
			const each = { ...appointment, booked };
			return metSince(each, { appointments: [each], circumstances, obstacles: told }, now);
		};
		expect(met(offeredAt)).toEqual([]);
		expect(met(offeredAt + 1)).toHaveLength(1);
		expect(met(booked.at)).toHaveLength(1);
		// Of another appointment, or where the offer is not known, whoever booked was shown it as they booked.
		expect(met(booked.at, [])).toEqual([]);
		expect(met(booked.at, [{ answers: [{ at: offeredAt, times: { chosen: null } }] }])).toEqual([]);
	});
});

it('what a topic meets is what stands under it, and of the way also what it is too long for', () => {
	const told = { on: '2026-12-02', words: '', fromTime: null, untilTime: null, topic: 'work' as const };
	const work: LifeClash = { ...told, kind: 'circumstance', key: 'work' };
	const way: LifeClash = { ...told, kind: 'travel_from_hours', key: 'travel work', travelMinutes: 60 };
	const met = (topic?: CircumstanceTopic) => [work, way].filter((clash) => isOfTopic(clash, topic));
	expect(met()).toEqual([work, way]);
	expect(met('work')).toEqual([work, way]);
	expect(met('travel')).toEqual([way]);
	expect(met('care')).toEqual([]);
});
