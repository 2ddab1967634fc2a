import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { restartForm, warningForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { busReport, makePractitioner, NOW } from './people.ts';

describe.each([...dialects])('events on Today, on %s', (dialect) => {
	let scene: FairProcessScene;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	const waits = async (reaching = scene.officer.actor) => {
		const items = await readWaiting(scene.database.kysely, reaching, NOW);
		return attentionOrder(items, NOW, localDate(NOW)).map(({ item, reason }) => ({
			kind: item.kind,
			id: item.subjectId,
			code: reason.code,
			words: 'words' in item ? item.words : null
		}));
	};

	it('asks for a first contact, then for a decision once the person has told their side', async () => {
		const id = await scene.miss();
		expect(await waits()).toEqual([{ kind: 'event', id, code: 'contact_due', words: '' }]);
		await scene.tell(id);
		expect(await waits()).toEqual([{ kind: 'event', id, code: 'to_decide', words: 'I was ill' }]);
		await scene.order('event.see', { eventId: id });
		expect((await waits()).map(({ code }) => code)).toEqual(['to_decide']);
	});

	it('lists an event once, where a report about the same appointment came as well', async () => {
		const id = await scene.miss();
		const { appointment_id: about } = await scene.database.kysely
			.selectFrom('compliance_events')
			.select('appointment_id')
			.executeTakeFirstOrThrow();
		const report = { ...busReport, about: { kind: 'appointment' as const, id: about ?? '' } };
		await scene.order('obstacle.report', report, scene.dan.actor);
		expect(await waits()).toEqual([{ kind: 'event', id, code: 'to_decide', words: 'The 9:10 is cancelled' }]);
	});

	it('puts a call that is asked for first, until the person is reached', async () => {
		const id = await scene.miss();
		await scene.tell(id, { wishes: ['call_me'], words: '' });
		expect((await waits()).map(({ code }) => code)).toEqual(['call_wanted']);
		const reached = {
			eventId: id,
			channel: 'telephone',
			on: localDate(NOW),
			reached: true,
			words: ''
		} as const;
		await scene.order('contact_attempt.record', reached);
		expect((await waits()).map(({ code }) => code)).toEqual(['to_decide']);
	});

	it('keeps a warning until its fresh start, and a look at it before that', async () => {
		const id = await scene.warn();
		expect((await waits()).map(({ code }) => code)).toEqual(['restart_due']);
		const asked = { eventId: id, askedOf: 'officer', words: 'I have a letter now', proof: '' } as const;
		const lookId = await scene.order('look.ask', asked, scene.dan.actor);
		expect(await waits()).toEqual([{ kind: 'event', id, code: 'look_asked', words: 'I have a letter now' }]);
		const answer = { lookId, result: 'stands', words: 'The letter is about another day.' } as const;
		await scene.order('look.answer', answer);
		await scene.order('restart.make', { eventId: id, ...restartForm });
		expect(await waits()).toEqual([]);
	});

	it('shows nothing while a manager has it, and a decision that one sent back', async () => {
		const id = await scene.refer();
		expect(await waits()).toEqual([]);
		const back = { eventId: id, version: await scene.version(id), agreed: false, words: 'Try a bus pass.' };
		await scene.order('decision.countersign', back, scene.manager);
		expect((await waits()).map(({ code }) => code)).toEqual(['sent_back']);
	});

	it('opens again what is to be looked at again', async () => {
		const id = await scene.warn();
		await scene.order('restart.make', { eventId: id, ...restartForm });
		await scene.tell(id, { words: 'I was in hospital' });
		const [item] = await readWaiting(scene.database.kysely, scene.officer.actor, NOW);
		if (item?.kind !== 'event' || item.reason.code !== 'look_asked') throw new Error('no look is asked');
		const { lookId } = item.reason;
		const again = { lookId, result: 'looks_again', words: 'I will ask the ward.' } as const;
		await scene.order('look.answer', again);
		expect((await waits()).map(({ code }) => code)).toEqual(['to_decide']);
	});

	it('owes a fresh start again for a decision made anew, whatever came before it', async () => {
		const id = await scene.warn();
		await scene.order('restart.make', { eventId: id, ...restartForm });
		const asked = { eventId: id, askedOf: 'officer', words: 'Look again', proof: '' } as const;
		const lookId = await scene.order('look.ask', asked, scene.dan.actor);
		await scene.order('look.answer', { lookId, result: 'looks_again', words: 'I will.' });
		const later = NOW + 60_000;
		await scene.decide(id, warningForm, later);
		expect((await waits()).map(({ code }) => code)).toEqual(['restart_due']);
		await scene.order('restart.make', { eventId: id, ...restartForm }, scene.officer.actor, later);
		expect(await waits()).toEqual([]);
	});

	it('is nothing of another practitioner’s', async () => {
		await scene.miss();
		const other = await makePractitioner(scene.database, 'Other', scene.teamId);
		expect(await waits(other.actor)).toEqual([]);
	});
});
