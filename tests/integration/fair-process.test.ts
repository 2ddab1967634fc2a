import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { stateOfEvent } from '#lib/domain/compliance/event-facts.ts';
import type { RecordOf } from '#lib/domain/snapshot/records.ts';
import { assembleSnapshot } from '#lib/domain/snapshot/snapshot.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { decisionForm, restartForm, warningForm } from './fair-process-payloads.ts';
import {
	envelope,
	give,
	makeMiss,
	makeOrder,
	makePerson,
	makePractitioner,
	makeTeam,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

const DAY_MS = 86_400_000;
const TODAY = '2026-11-23';
/** The last day of the person's side is over, for a miss on 20 November. */
const AFTER_WINDOW = NOW + 8 * DAY_MS;

describe.each([...dialects])('the fair process on %s', (dialect) => {
	let stage: Stage;
	let officer: MadePractitioner;
	let manager: Extract<Actor, { role: 'manager' }>;
	let dan: MadePerson;
	let personId: string;
	let missed: string;

	beforeEach(async () => {
		stage = await openStage(dialect);
		const team = await makeTeam(stage.database, 'North');
		officer = await makePractitioner(stage.database, 'Officer', team);
		manager = { ...(await makePractitioner(stage.database, 'Manager', team)).actor, role: 'manager' };
		dan = await makePerson(stage.database, officer, 'Dan');
		personId = dan.actor.personId;
		await makeOrder(stage.database, personId, 'community_order');
		missed = await makeMiss(stage.database, personId, NOW - 3 * DAY_MS);
	});
	afterEach(() => stage.close());

	const order = <Type extends CommandType>(
		type: Type,
		payload: PayloadOf<Type>,
		actor: Actor = officer.actor
	) => give(stage.database, actor, type, payload);
	const tryTo = <Type extends CommandType>(
		type: Type,
		payload: PayloadOf<Type>,
		actor: Actor = officer.actor,
		now = NOW
	) => execute(stage.database, actor, envelope(type, payload, now), now);
	const phone = async () => {
		const { records } = await readSync(stage.database.kysely, personId, null, NOW);
		return assembleSnapshot(records.map(({ body }) => body));
	};
	const theEvent = async (): Promise<RecordOf<'compliance_event'>> => {
		const event = (await phone()).complianceEvents.at(-1);
		if (!event) throw new Error('no event');
		return event;
	};
	const stateOf = async () => stateOfEvent(await theEvent(), await phone(), TODAY);
	const version = async (eventId: string) =>
		(
			await stage.database.kysely
				.selectFrom('compliance_events')
				.select('version')
				.where('id', '=', eventId)
				.executeTakeFirstOrThrow()
		).version;
	const miss = (appointmentId = missed) =>
		order('outcome.record', { appointmentId, code: 'failed_to_attend', reason: null, facts: '' });
	const tell = (eventId: string, at = NOW) =>
		execute(
			stage.database,
			dan.actor,
			envelope(
				'account.give',
				{ eventId, categories: ['ill'], wishes: [], words: 'I was ill', proof: '' },
				at
			),
			NOW
		);
	const decide = async (
		eventId: string,
		form: Omit<PayloadOf<'event.decide'>, 'eventId' | 'version'>,
		actor: Actor = officer.actor
	) => tryTo('event.decide', { eventId, version: await version(eventId), ...form }, actor);
	const warn = async () => {
		await miss();
		const { id } = await theEvent();
		await tell(id);
		expect(await decide(id, warningForm)).toMatchObject({ status: 'created' });
		return id;
	};
	const refer = async () => {
		await miss();
		const { id } = await theEvent();
		await tell(id);
		const made = await decide(id, { ...warningForm, action: 'referral', statutory: null });
		expect(made).toMatchObject({ status: 'created' });
		return id;
	};

	it('asks the person after a miss, with a day, and decides nothing', async () => {
		await miss();
		const event = await theEvent();
		expect(event).toMatchObject({
			appointmentId: missed,
			eventKind: 'failed_to_attend',
			orderKind: 'community_order',
			occurredOn: '2026-11-20',
			accountDueOn: '2026-11-30',
			decisions: []
		});
		expect(await stateOf()).toBe('awaiting_account');
		expect((await phone()).appointments.find(({ id }) => id === missed)).toMatchObject({
			accountDueOn: '2026-11-30',
			outcome: { code: 'failed_to_attend' }
		});
	});

	it.each(['sent_home_service_issue', 'rescheduled_by_staff', 'rescheduled_by_person'] as const)(
		'7: asks nothing of the person after %s',
		async (code) => {
			await order('outcome.record', { appointmentId: missed, code, reason: null, facts: '' });
			expect((await phone()).complianceEvents).toEqual([]);
		}
	);

	it('asks nothing where the reason is accepted at once, and wants that reason', async () => {
		const accepted = { appointmentId: missed, code: 'acceptable_absence', facts: '' } as const;
		expect(await tryTo('outcome.record', { ...accepted, reason: null })).toMatchObject({
			code: 'accepted_reason_missing'
		});
		await order('outcome.record', { ...accepted, reason: 'medical' });
		expect((await phone()).complianceEvents).toEqual([]);
		const opened = { personId, appointmentId: missed, kind: 'failed_to_attend', facts: 'Not there' } as const;
		expect(await tryTo('event.open', { ...opened, occurredOn: '2026-11-20' })).toMatchObject({
			code: 'nothing_to_answer'
		});
	});

	it('records no outcome of what has not begun, and none over an open question', async () => {
		const coming = {
			appointmentId: dan.appointmentId,
			code: 'attended_complied',
			reason: null,
			facts: ''
		} as const;
		expect(await tryTo('outcome.record', coming)).toMatchObject({ code: 'outcome_before_start' });
		await miss();
		expect(await tryTo('outcome.record', { ...coming, appointmentId: missed })).toMatchObject({
			code: 'event_is_open'
		});
	});

	it('8: decides nothing before the person is heard, or two ways were tried and the day is over', async () => {
		await miss();
		const { id } = await theEvent();
		expect(await decide(id, decisionForm)).toMatchObject({
			code: 'not_heard_yet',
			detail: [{ code: 'not_heard_yet', field: 'outcome' }]
		});
		const attempt = { eventId: id, on: '2026-11-21', reached: false, words: '' } as const;
		await order('contact_attempt.record', { ...attempt, channel: 'telephone' });
		await order('contact_attempt.record', { ...attempt, channel: 'letter' });
		expect(await decide(id, warningForm)).toMatchObject({ code: 'not_heard_yet' });
		const late = { eventId: id, version: await version(id), ...warningForm };
		expect(await tryTo('event.decide', late, officer.actor, AFTER_WINDOW)).toMatchObject({
			status: 'created'
		});
		expect((await theEvent()).attempts.map(({ channel }) => channel).sort()).toEqual(['letter', 'telephone']);
	});

	it('hears first, then accepts: it does not count, and the letter says why', async () => {
		await miss();
		const { id } = await theEvent();
		await tell(id);
		expect(await stateOf()).toBe('to_decide');
		await decide(id, decisionForm);
		const { decisions } = await theEvent();
		expect(decisions).toMatchObject([{ outcome: 'accepted', state: 'in_effect', by: 'Test Officer' }]);
		const said = decisions[0]?.letter?.sections.flatMap(({ paragraphs }) => paragraphs) ?? [];
		expect(said).toContainEqual({ text: 'I was ill', by: 'service_user' });
		expect(said).toContainEqual({ text: decisionForm.reasons, by: 'officer' });
		const snapshot = await phone();
		expect(snapshot.warnings).toEqual([]);
		expect(snapshot.appointments.find((each) => each.id === missed)).toMatchObject({
			outcome: { code: 'acceptable_absence', reason: 'medical' },
			accountDueOn: null
		});
		expect(await stateOf()).toBe('closed');
	});

	it('warns, and closes only with a fresh start that has a day', async () => {
		const id = await warn();
		expect((await phone()).warnings).toMatchObject([
			{ form: 'warning', givenOn: TODAY, withdrawnOn: null, eventId: id }
		]);
		expect(await stateOf()).toBe('restart_due');
		const restart = { eventId: id, ...restartForm };
		expect(await tryTo('restart.make', { ...restart, nextOn: '2026-11-01' })).toMatchObject({
			code: 'restart_needs_a_day'
		});
		expect(await tryTo('restart.make', { ...restart, appointmentId: missed })).toMatchObject({
			code: 'restart_needs_a_day'
		});
		expect(await tryTo('restart.make', { ...restart, stepId: newIdentifier() })).toMatchObject({
			code: 'not_found'
		});
		await order('restart.make', { ...restart, appointmentId: dan.appointmentId, nextOn: null });
		expect((await theEvent()).restart).toMatchObject({
			nextOn: '2026-11-24',
			nextStep: restartForm.nextStep
		});
		expect(await stateOf()).toBe('closed');
	});

	it('13: gives no warning that lacks what the law demands', async () => {
		await miss();
		const { id } = await theEvent();
		await tell(id);
		const without = { ...warningForm.statutory, liable: 'Please come next time.' };
		expect(await decide(id, { ...warningForm, statutory: without })).toMatchObject({
			code: 'statutory_part_missing',
			detail: [{ code: 'statutory_part_missing', field: 'statutory.liable' }]
		});
		expect(await decide(id, { ...warningForm, statutory: null })).toMatchObject({
			code: 'statutory_part_missing'
		});
		expect((await phone()).warnings).toEqual([]);
	});

	it('2, 5: must refer under a live warning, and may warn again once that is withdrawn', async () => {
		await warn();
		const again = await makeMiss(stage.database, personId, NOW - DAY_MS);
		await miss(again);
		const second = (await phone()).complianceEvents[0];
		await tell(second?.id ?? '');
		expect(await decide(second?.id ?? '', warningForm)).toMatchObject({ status: 'created' });
	});

	it('2: must refer for what happens while a warning counts', async () => {
		await warn();
		const later = NOW + 10 * DAY_MS;
		const again = await makeMiss(stage.database, personId, later - DAY_MS);
		await execute(
			stage.database,
			officer.actor,
			envelope(
				'outcome.record',
				{ appointmentId: again, code: 'failed_to_attend', reason: null, facts: '' },
				later
			),
			later
		);
		const second = (await phone()).complianceEvents[0]?.id ?? '';
		await tell(second);
		const attempt = async () =>
			execute(
				stage.database,
				officer.actor,
				envelope('event.decide', { eventId: second, version: await version(second), ...warningForm }, later),
				later
			);
		expect(await attempt()).toMatchObject({ code: 'action_not_available' });
		const warning = (await phone()).warnings[0]?.id ?? '';
		await order('warning.withdraw', { warningId: warning, reason: 'The letter from the hospital came.' });
		expect((await phone()).warnings[0]).toMatchObject({
			withdrawnOn: TODAY,
			withdrawnReason: 'The letter from the hospital came.'
		});
		expect(await attempt()).toMatchObject({ status: 'created' });
	});

	it('lets one of two decisions at once through', async () => {
		await miss();
		const { id } = await theEvent();
		await tell(id);
		const payload = { eventId: id, version: await version(id), ...decisionForm };
		const results = await Promise.all([tryTo('event.decide', payload), tryTo('event.decide', payload)]);
		expect(results.map(({ status }) => status).sort()).toEqual(['created', 'rejected']);
		expect(results.map(({ code }) => code)).toContain('event_moved_on');
	});

	it('shows a referral to the person only once a manager has countersigned it', async () => {
		const id = await refer();
		expect((await theEvent()).decisions).toMatchObject([
			{ state: 'awaiting_countersign', action: null, letter: null }
		]);
		expect(await stateOf()).toBe('awaiting_countersign');
		const words = { agreed: true, words: 'Other ways were tried.' };
		const other = { ...(await makePractitioner(stage.database, 'Other')).actor, role: 'manager' as const };
		expect(
			await tryTo('decision.countersign', { eventId: id, version: await version(id), ...words }, other)
		).toMatchObject({ code: 'not_found' });
		await order('decision.countersign', { eventId: id, version: await version(id), ...words }, manager);
		expect((await theEvent()).decisions).toMatchObject([
			{ state: 'in_effect', action: 'referral', countersignedBy: 'Test Manager' }
		]);
		expect(await stateOf()).toBe('with_enforcement');
		await order('enforcement_result.record', {
			eventId: id,
			result: 'not_taken_to_court',
			on: TODAY,
			words: ''
		});
		expect(await stateOf()).toBe('restart_due');
		const twice = { eventId: id, result: 'order_continues', on: TODAY, words: '' } as const;
		expect(await tryTo('enforcement_result.record', twice)).toMatchObject({ code: 'result_does_not_fit' });
	});

	it('sends a referral back to be decided again, and shows nothing of it', async () => {
		const id = await refer();
		const back = { eventId: id, version: await version(id), agreed: false, words: 'Try the bus pass first.' };
		await order('decision.countersign', back, manager);
		expect(await stateOf()).toBe('to_decide');
		expect((await theEvent()).decisions).toEqual([]);
		expect(await decide(id, decisionForm)).toMatchObject({ status: 'created' });
	});

	it('looks again when asked, and a new decision takes the warning back', async () => {
		const id = await warn();
		const asked = { eventId: id, askedOf: 'officer', words: 'I have a letter now', proof: '' } as const;
		const lookId = await order('look.ask', asked, dan.actor);
		await order('look.answer', { lookId, result: 'looks_again', words: 'I will look at the letter.' });
		expect(await tryTo('look.answer', { lookId, result: 'stands', words: 'No' })).toMatchObject({
			code: 'already_answered'
		});
		expect(await stateOf()).toBe('to_decide');
		await decide(id, decisionForm);
		const event = await theEvent();
		expect(event.decisions.map(({ state, outcome }) => [state, outcome])).toEqual([
			['superseded', 'not_accepted'],
			['in_effect', 'accepted']
		]);
		expect((await phone()).warnings).toMatchObject([
			{ withdrawnOn: TODAY, withdrawnReason: decisionForm.reasons }
		]);
	});

	it('keeps an account that comes after the decision, in both times, and asks for another look by itself', async () => {
		await miss();
		const { id } = await theEvent();
		const attempt = { eventId: id, on: '2026-11-21', reached: false, words: '' } as const;
		await order('contact_attempt.record', { ...attempt, channel: 'telephone' });
		await order('contact_attempt.record', { ...attempt, channel: 'visit' });
		const late = { eventId: id, version: await version(id), ...warningForm };
		await execute(stage.database, officer.actor, envelope('event.decide', late, AFTER_WINDOW), AFTER_WINDOW);
		await tell(id, NOW - DAY_MS);
		const event = await theEvent();
		expect(event.accounts).toMatchObject([{ tappedAt: NOW - DAY_MS, receivedAt: NOW, words: 'I was ill' }]);
		expect(event.looks).toMatchObject([{ byItself: true, answer: null }]);
	});

	it('takes down what somebody says by phone, as theirs, and gives more time', async () => {
		await miss();
		const { id } = await theEvent();
		const more = { ...decisionForm, outcome: 'more_time', moreTimeUntil: '2026-12-04' } as const;
		await decide(id, { ...more, reasons: 'You wait for the letter.' });
		expect(await theEvent()).toMatchObject({ accountDueOn: '2026-12-04' });
		const said = {
			eventId: id,
			words: 'My son was ill',
			proof: '',
			channel: 'telephone',
			on: TODAY
		} as const;
		expect(await tryTo('account.record', { ...said, on: '2026-12-01' })).toMatchObject({
			code: 'date_in_future'
		});
		await execute(
			stage.database,
			officer.actor,
			envelope('account.record', said, NOW + 60_000),
			NOW + 60_000
		);
		expect((await theEvent()).accounts).toMatchObject([
			{ words: 'My son was ill', recordedBy: 'Test Officer' }
		]);
		expect(await stateOf()).toBe('to_decide');
	});

	it('keeps the three answers without anybody’s name, once', async () => {
		await warn();
		const decisionId = (await theEvent()).decisions[0]?.id ?? '';
		const pulse = {
			decisionId,
			saidMySide: 'yes',
			understoodWhy: 'no',
			treatedWithRespect: 'partly'
		} as const;
		await order('pulse.give', pulse, dan.actor);
		expect(await tryTo('pulse.give', pulse, dan.actor)).toMatchObject({ code: 'already_answered' });
		const [kept] = await stage.database.kysely.selectFrom('pulses').selectAll().execute();
		expect(kept).toMatchObject({ month: '2026-11', said_my_side: 'yes' });
		expect(JSON.stringify(kept)).not.toContain(personId);
		await order('decision.read', { decisionId }, dan.actor);
		expect((await theEvent()).decisions[0]).toMatchObject({ pulseGiven: true, readAt: NOW });
	});

	it('opens nothing for supervision that the law ended, a youth sentence, or a day without an order', async () => {
		const other = { personId, appointmentId: null, kind: 'other', facts: 'Not at home' } as const;
		expect(await tryTo('event.open', { ...other, occurredOn: '2019-01-01' })).toMatchObject({
			code: 'no_order_then'
		});
		const kysely = stage.database.kysely;
		await kysely.updateTable('people').set({ date_of_birth: '2010-01-01' }).execute();
		expect(await tryTo('event.open', { ...other, occurredOn: TODAY })).toMatchObject({ code: 'adults_only' });
		await kysely.updateTable('orders').set({ order_kind: 'post_sentence_supervision' }).execute();
		expect(await tryTo('event.open', { ...other, occurredOn: TODAY })).toMatchObject({
			code: 'supervision_ended_by_law'
		});
	});

	it('is nobody else’s: not another practitioner’s, not another person’s', async () => {
		await miss();
		const { id } = await theEvent();
		const stranger = await makePractitioner(stage.database, 'Stranger');
		const amy = await makePerson(stage.database, officer, 'Amy');
		expect(await decide(id, decisionForm, stranger.actor)).toMatchObject({ code: 'not_found' });
		const words = { eventId: id, categories: [], wishes: [], words: 'Mine', proof: '' };
		expect(await tryTo('account.give', words, amy.actor)).toMatchObject({ code: 'not_found' });
		const look = { eventId: id, askedOf: 'officer', words: 'Mine', proof: '' } as const;
		expect(await tryTo('look.ask', look, amy.actor)).toMatchObject({ code: 'not_found' });
		expect(await tryTo('look.ask', look, dan.actor)).toMatchObject({ code: 'no_decision_yet' });
	});

	it('records that the urgent procedure was used, and opens no event for it', async () => {
		const urgent = { personId, matter: 'threat', on: TODAY, words: 'Used at 2pm' } as const;
		await order('urgent_procedure.record', urgent);
		const snapshot = await phone();
		expect(snapshot.complianceEvents).toEqual([]);
		expect(JSON.stringify(snapshot)).not.toContain('Used at 2pm');
	});
});
