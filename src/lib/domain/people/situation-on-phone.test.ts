import { describe, expect, it } from 'vitest';
import { commands, type Command, type PayloadOf } from '#lib/domain/commands/commands.ts';
import { payloadFromForm } from '#lib/domain/commands/on-phone.ts';
import { overlay } from '#lib/domain/commands/optimistic.ts';
import { assembleSnapshot } from '#lib/domain/records/snapshot.ts';
import type { CircumstanceRecord } from './circumstance.ts';

const AT = 1_700_000_000_000;
const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;

function read(fields: Record<string, string | string[]>) {
	const form = new FormData();
	for (const [name, values] of Object.entries({ topic: 'work', ...fields }))
		for (const value of [values].flat()) form.append(name, value);
	return commands['circumstance.say'].payload.safeParse(payloadFromForm('circumstance.say', form));
}
const problemOf = (fields: Record<string, string | string[]>) => {
	const issue = read(fields).error?.issues[0];
	return issue && [issue.path.join('.'), issue.message];
};

describe('a form of somebody’s situation', () => {
	it('is read with its days and hours, as people type them', () => {
		expect(
			read({ chosen: ['monday', 'friday'], fromTime: '6', untilTime: '14.30', words: ' Shifts ' }).data
		).toEqual({
			topic: 'work',
			chosen: ['monday', 'friday'],
			fromTime: '06:00',
			untilTime: '14:30',
			words: 'Shifts',
			ended: false,
			seen: null
		});
	});

	it('takes a night shift, minutes of travel, and an end of nothing but itself', () => {
		expect(read({ chosen: 'monday', fromTime: '22:00', untilTime: '06:00' }).success).toBe(true);
		expect(read({ topic: 'travel', minutes: '40' }).data).toMatchObject({ minutes: 40 });
		expect(read({ ended: 'yes', chosen: 'monday', words: 'x', seen: id(1) }).data).toEqual({
			topic: 'work',
			chosen: [],
			words: '',
			ended: true,
			seen: id(1)
		});
	});

	it.each([
		['nothing', {}, ['words', 'circumstance_is_empty']],
		['words of blanks', { words: ' \n\u200b' }, ['words', 'circumstance_is_empty']],
		['one time', { chosen: 'monday', fromTime: '9' }, ['untilTime', 'hours_incomplete']],
		[
			'two that are one',
			{ chosen: 'monday', fromTime: '9', untilTime: '9' },
			['untilTime', 'hours_incomplete']
		],
		['hours of no day', { fromTime: '9', untilTime: '10' }, ['chosen', 'days_missing']],
		['no time', { chosen: 'monday', fromTime: 'early', untilTime: '10' }, ['fromTime', 'clock_time_unreal']],
		['a choice of another topic', { chosen: 'bus' }, ['chosen', 'invalid_payload']],
		['minutes where none belong', { words: 'x', minutes: '5' }, ['words', 'invalid_payload']],
		['minutes that are none', { topic: 'travel', minutes: 'long' }, ['minutes', 'number_unreal']],
		['eleven hours', { topic: 'travel', minutes: '660' }, ['minutes', 'number_unreal']],
		['no number', { topic: 'telephone', words: 'my mother’s' }, ['words', 'telephone_unclear']],
		['hours of travel', { topic: 'travel', fromTime: '9', untilTime: '10' }, ['words', 'invalid_payload']]
	])('is not taken with %s', (_name, fields, problem) => expect(problemOf(fields)).toEqual(problem));
});

describe('what was said of it, before the server has it', () => {
	const work: PayloadOf<'circumstance.say'> = {
		topic: 'work',
		chosen: ['monday'],
		words: 'Bakery',
		ended: false,
		seen: null
	};
	const pending = (number: number, payload: PayloadOf<'circumstance.say'>, refused = false) => ({
		command: {
			id: id(number),
			type: 'circumstance.say',
			version: 1,
			occurredAt: AT,
			timeZone: 'Europe/London',
			payload
		} as Command,
		tap: { at: AT + number, clock: null as never },
		receivedAt: null,
		receipt: null,
		refused
	});
	const held: CircumstanceRecord = {
		kind: 'circumstance',
		id: id(7),
		topic: 'work',
		chosen: ['friday'],
		words: 'Shop',
		writtenBy: 'officer',
		byName: 'Priya Raman',
		at: AT - 1,
		lastChangeId: id(8),
		before: []
	};

	it('stands at once, and what stood there is not lost', () => {
		const { circumstances } = assembleSnapshot(overlay([held], [pending(1, { ...work, seen: id(8) })]));
		expect(circumstances).toMatchObject([
			{
				id: id(7),
				words: 'Bakery',
				writtenBy: 'person',
				lastChangeId: id(1),
				before: [{ id: id(8), words: 'Shop', byName: 'Priya Raman' }]
			}
		]);
	});

	it('stands as not sent yet, with what is not held of it before', () => {
		const [said] = assembleSnapshot(
			overlay([{ ...held, earlierNotHeld: true }], [pending(1, { ...work, seen: id(8) })])
		).circumstances;
		expect(said).toMatchObject({ receivedAt: null, earlierNotHeld: true });
		expect(said?.before?.[0]).not.toHaveProperty('earlierNotHeld');
		expect(said?.before?.[0]).not.toHaveProperty('receivedAt');
	});

	it('begins where nothing stood, and what is said next names it', () => {
		const two = [pending(1, work), pending(2, { ...work, words: 'Market', seen: id(1) })];
		const { circumstances } = assembleSnapshot(overlay([], two));
		expect(circumstances).toMatchObject([
			{ id: id(1), words: 'Market', lastChangeId: id(2), before: [{ id: id(1), words: 'Bakery' }] }
		]);
	});

	it('is over once it was ended, and is kept', () => {
		const ended = pending(1, { ...work, chosen: [], words: '', ended: true, seen: id(8) });
		const shown = assembleSnapshot(overlay([held], [ended]));
		expect(shown.circumstances).toEqual([]);
		expect(shown.circumstancesOver).toMatchObject([{ topic: 'work', before: [{ words: 'Shop' }] }]);
	});

	it('did not happen where it was refused', () => {
		expect(assembleSnapshot(overlay([held], [pending(1, work, true)])).circumstances).toEqual([held]);
	});
});
