import { describe, expect, it } from 'vitest';
import type { CircumstanceRecord } from '#lib/domain/people/circumstance.ts';
import { appointmentRecord } from '#lib/domain/records/records.fixture.ts';
import { instantAt } from '#lib/domain/time/local-date.ts';
import { allMetSince, metSince } from './met-since.ts';

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
const kinds = (each: typeof appointment, circumstances: CircumstanceRecord[], at = now) =>
	metSince(each, { appointments: [each], circumstances }, at).map(({ kind }) => kind);

describe('what an appointment meets that was written since it was booked', () => {
	it('is what its booker was not shown', () => {
		expect(kinds({ ...appointment, booked }, [work(now)])).toEqual(['circumstance']);
		expect(kinds({ ...appointment, booked }, [work(booked.at)])).toEqual([]);
		expect(kinds(appointment, [work(0)])).toEqual(['circumstance']);
	});

	it('is nothing of what is over, cancelled or not to come', () => {
		expect(kinds({ ...appointment, cancelled: true }, [work(now)])).toEqual([]);
		expect(kinds(appointment, [work(now)], thursday)).toEqual([]);
		expect(allMetSince({ appointments: [appointment], circumstances: [] }, now)).toEqual([]);
		expect(allMetSince({ appointments: [appointment], circumstances: [work(now)] }, now)).toHaveLength(1);
	});
});
