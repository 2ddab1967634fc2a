import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormCommand } from '#lib/domain/commands/on-phone.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { dialects } from './databases.ts';
import { decisionForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { makePerson, NOW } from './people.ts';
import { postForm, type Fields } from './post-form.ts';

describe.each([...dialects])('the person’s side, posted without script, on %s', (dialect) => {
	let scene: FairProcessScene;
	let eventId: string;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
		eventId = await scene.miss();
	});
	afterEach(() => scene.close());

	async function theEvent() {
		const [event] = (await scene.phone()).complianceEvents;
		if (!event) throw new Error('no event');
		return event;
	}
	const post = (type: FormCommand, fields: Fields, { actor = scene.dan.actor, now = NOW } = {}) =>
		postForm({ stage: scene, actor, type, next: (id) => `/me/events/${eventId}?saved=${id}`, now }, fields);
	const decide = async () => {
		await post('account.give', [
			['eventId', eventId],
			['words', 'I was ill']
		]);
		await scene.decide(eventId, decisionForm);
		return (await theEvent()).decisions[0]?.id ?? '';
	};

	it('takes an account of a tap alone, and shows both times', async () => {
		const commandId = newIdentifier();
		const fields: Fields = [
			['commandId', commandId],
			['eventId', eventId],
			['category', 'bus_or_train'],
			['wish', 'call_me']
		];
		const answer = await post('account.give', fields);
		expect(answer).toEqual({ status: 303, location: `/me/events/${eventId}?saved=${commandId}` });
		expect(await post('account.give', fields)).toEqual(answer);
		expect((await theEvent()).accounts).toMatchObject([
			{
				id: commandId,
				categories: ['bus_or_train'],
				wishes: ['call_me'],
				words: '',
				tappedAt: NOW,
				receivedAt: NOW
			}
		]);
	});

	it('gives back an empty account with what is missing, and keeps markup as words', async () => {
		expect(await post('account.give', [['eventId', eventId]])).toMatchObject({
			status: 422,
			problems: [{ field: '', code: 'report_is_empty' }],
			typed: { eventId: [eventId] }
		});
		await post('account.give', [
			['eventId', eventId],
			['words', '<b>late</b>\r\nsorry']
		]);
		expect((await theEvent()).accounts.map(({ words }) => words)).toEqual(['<b>late</b>\nsorry']);
	});

	it('adds later accounts, and never replaces one', async () => {
		for (const [minute, words] of ['First', 'And more'].entries()) {
			const fields: Fields = [
				['eventId', eventId],
				['words', words]
			];
			await post('account.give', fields, { now: NOW + minute * 60_000 });
		}
		expect((await theEvent()).accounts.map(({ words }) => words)).toEqual(['First', 'And more']);
	});

	it('asks for another look once there is a decision, and not before', async () => {
		const request: Fields = [
			['eventId', eventId],
			['askedOf', 'manager'],
			['words', 'The card came'],
			['proof', 'A card']
		];
		expect(await post('look.ask', request)).toMatchObject({
			status: 409,
			problems: [{ code: 'no_decision_yet' }]
		});
		const decisionId = await decide();
		expect(await post('look.ask', request)).toMatchObject({ status: 303 });
		expect((await theEvent()).looks).toMatchObject([
			{ decisionId, askedOf: 'manager', words: 'The card came', proof: 'A card', answer: null }
		]);
		expect(await post('look.ask', [['eventId', eventId]])).toMatchObject({ status: 422 });
	});

	it('marks a decision and the answers on its page as read', async () => {
		const decisionId = await decide();
		await post('look.ask', [
			['eventId', eventId],
			['askedOf', 'officer'],
			['words', 'Look']
		]);
		const lookId = (await theEvent()).looks[0]?.id ?? '';
		await scene.order('look.answer', { lookId, result: 'stands', words: 'I did' });
		expect((await theEvent()).decisions[0]?.readAt).toBeNull();
		await post('decision.read', [['decisionId', decisionId]]);
		const { decisions, looks } = await theEvent();
		expect([decisions[0]?.readAt, looks[0]?.answer?.readAt]).toEqual([NOW, NOW]);
	});

	it('takes three answers once, and asks for all three', async () => {
		const decisionId = await decide();
		const two: Fields = [
			['decisionId', decisionId],
			['saidMySide', 'yes'],
			['understoodWhy', 'partly']
		];
		expect(await post('pulse.give', two)).toMatchObject({
			status: 422,
			problems: [{ field: '', code: 'pulse_incomplete' }],
			typed: { saidMySide: ['yes'], understoodWhy: ['partly'] }
		});
		const answer = await post('pulse.give', [...two, ['treatedWithRespect', 'no']]);
		expect(answer).toMatchObject({ status: 303 });
		expect((await theEvent()).decisions[0]?.pulseGiven).toBe(true);
	});

	it('is nobody else’s, though they have the same officer', async () => {
		const amy = await makePerson(scene.database, scene.officer, 'Amy');
		const decisionId = await decide();
		const attempts: [FormCommand, Fields][] = [
			[
				'account.give',
				[
					['eventId', eventId],
					['words', 'Not mine']
				]
			],
			[
				'look.ask',
				[
					['eventId', eventId],
					['askedOf', 'officer'],
					['words', 'Not mine']
				]
			],
			['decision.read', [['decisionId', decisionId]]],
			[
				'pulse.give',
				[
					['decisionId', decisionId],
					['saidMySide', 'no'],
					['understoodWhy', 'no'],
					['treatedWithRespect', 'no']
				]
			]
		];
		for (const [type, fields] of attempts)
			expect(await post(type, fields, { actor: amy.actor })).toMatchObject({
				status: 404,
				problems: [{ code: 'not_found' }]
			});
	});
});
