import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInTime } from '#lib/domain/compliance/event.ts';
import { isToldAfter, lateAccount } from '#lib/domain/compliance/late-account.ts';
import { stateOfEvent } from '#lib/domain/compliance/event-facts.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { instantAt, localDate } from '#lib/domain/time/local-date.ts';
import { dialects } from './databases.ts';
import { decisionForm, restartForm, warningForm } from './compliance-payloads.ts';
import { DAY_MS, openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { makeMiss, makePerson, makePractitioner, NOW } from './people.ts';

const TODAY = '2026-11-23';
/** The last day of the person's side is over, for a miss on 20 November. */
const AFTER_WINDOW = NOW + 8 * DAY_MS;

describe.each([...dialects])('the fair process on %s', (dialect) => {
	let scene: FairProcessScene;
	let personId: string;
	let missed: string;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
		personId = scene.dan.actor.personId;
		missed = await makeMiss(scene.database, personId, NOW - 3 * DAY_MS);
	});
	afterEach(() => scene.close());

	const theEvent = async (): Promise<RecordOf<'compliance_event'>> => {
		const event = (await scene.phone()).complianceEvents.at(-1);
		if (!event) throw new Error('no event');
		return event;
	};
	const stateOf = async () => stateOfEvent(await theEvent(), await scene.phone(), TODAY);
	const miss = (appointmentId = missed) => scene.recordMiss(appointmentId);

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
		expect((await scene.phone()).appointments.find(({ id }) => id === missed)).toMatchObject({
			accountDueOn: '2026-11-30',
			outcome: { code: 'failed_to_attend' }
		});
	});

	it.each(['sent_home_service_issue', 'rescheduled_by_staff', 'rescheduled_by_person'] as const)(
		'7: asks nothing of the person after %s',
		async (code) => {
			await scene.order('outcome.record', { appointmentId: missed, code, reason: null, facts: '' });
			expect((await scene.phone()).complianceEvents).toEqual([]);
		}
	);

	it('asks nothing where the reason is accepted at once, and wants that reason', async () => {
		const accepted = { appointmentId: missed, code: 'acceptable_absence', facts: '' } as const;
		expect(await scene.tryTo('outcome.record', { ...accepted, reason: null })).toMatchObject({
			code: 'accepted_reason_missing'
		});
		await scene.order('outcome.record', { ...accepted, reason: 'medical' });
		expect((await scene.phone()).complianceEvents).toEqual([]);
		const opened = { personId, appointmentId: missed, kind: 'failed_to_attend', facts: 'Not there' } as const;
		expect(await scene.tryTo('event.open', { ...opened, occurredOn: '2026-11-20' })).toMatchObject({
			code: 'nothing_to_answer'
		});
	});

	it('records no outcome of what has not begun, and none over an open question', async () => {
		const coming = {
			appointmentId: scene.dan.appointmentId,
			code: 'attended_complied',
			reason: null,
			facts: ''
		} as const;
		expect(await scene.tryTo('outcome.record', coming)).toMatchObject({ code: 'outcome_before_start' });
		await miss();
		expect(await scene.tryTo('outcome.record', { ...coming, appointmentId: missed })).toMatchObject({
			code: 'event_is_open'
		});
	});

	it('8: decides nothing before the person is heard, or two ways were tried and the day is over', async () => {
		const id = await miss();
		expect(await scene.tryToDecide(id, decisionForm)).toMatchObject({
			code: 'not_heard_yet',
			detail: [{ code: 'not_heard_yet', field: 'outcome' }]
		});
		const attempt = { eventId: id, on: '2026-11-21', reached: false, words: '' } as const;
		await scene.order('contact_attempt.record', { ...attempt, channel: 'telephone' });
		await scene.order('contact_attempt.record', { ...attempt, channel: 'letter' });
		expect(await scene.tryToDecide(id, warningForm)).toMatchObject({ code: 'not_heard_yet' });
		const late = await scene.tryToDecide(id, warningForm, scene.officer.actor, AFTER_WINDOW);
		expect(late).toMatchObject({ status: 'created' });
		expect((await theEvent()).attempts.map(({ channel }) => channel).sort()).toEqual(['letter', 'telephone']);
	});

	it('hears first, then accepts: it does not count, and the letter says why', async () => {
		const id = await miss();
		await scene.tell(id);
		expect(await stateOf()).toBe('to_decide');
		await scene.decide(id, decisionForm);
		const { decisions } = await theEvent();
		expect(decisions).toMatchObject([{ outcome: 'accepted', state: 'in_effect', by: 'Test Officer' }]);
		const said = decisions[0]?.letter?.sections.flatMap(({ paragraphs }) => paragraphs) ?? [];
		expect(said).toContainEqual({ text: 'I was ill', by: 'service_user' });
		expect(said).toContainEqual({ text: decisionForm.reasons, by: 'officer' });
		const snapshot = await scene.phone();
		expect(snapshot.warnings).toEqual([]);
		expect(snapshot.appointments.find((each) => each.id === missed)).toMatchObject({
			outcome: { code: 'acceptable_absence', reason: 'medical' },
			accountDueOn: null
		});
		expect(await stateOf()).toBe('closed');
	});

	it('warns, and closes only with a fresh start that has a day', async () => {
		const id = await scene.warn();
		expect((await scene.phone()).warnings).toMatchObject([
			{ form: 'warning', givenOn: TODAY, withdrawnOn: null, eventId: id }
		]);
		expect(await stateOf()).toBe('restart_due');
		const restart = { eventId: id, ...restartForm };
		expect(await scene.tryTo('restart.make', { ...restart, nextOn: '2026-11-01' })).toMatchObject({
			code: 'date_in_past'
		});
		expect(await scene.tryTo('restart.make', { ...restart, appointmentId: missed })).toMatchObject({
			code: 'restart_needs_a_day'
		});
		expect(await scene.tryTo('restart.make', { ...restart, stepId: newIdentifier() })).toMatchObject({
			code: 'not_found'
		});
		await scene.order('restart.make', { ...restart, appointmentId: scene.dan.appointmentId, nextOn: null });
		expect((await theEvent()).restart).toMatchObject({
			nextOn: '2026-11-24',
			nextStep: restartForm.nextStep
		});
		expect(await stateOf()).toBe('closed');
	});

	it('13: gives no warning that lacks what the law demands', async () => {
		const id = await miss();
		await scene.tell(id);
		const without = { ...warningForm.statutory, liable: 'Please come next time.' };
		expect(await scene.tryToDecide(id, { ...warningForm, statutory: without })).toMatchObject({
			code: 'statutory_part_missing',
			detail: [{ code: 'statutory_part_missing', field: 'statutory.liable' }]
		});
		expect(await scene.tryToDecide(id, { ...warningForm, statutory: null })).toMatchObject({
			code: 'statutory_part_missing'
		});
		expect((await scene.phone()).warnings).toEqual([]);
	});

	it('2, 5: must refer under a live warning, and may warn again once that is withdrawn', async () => {
		await scene.warn();
		const again = await makeMiss(scene.database, personId, NOW - DAY_MS);
		const second = await miss(again);
		await scene.tell(second);
		expect(await scene.tryToDecide(second, warningForm)).toMatchObject({ status: 'created' });
	});

	it('2: must refer for what happens while a warning counts', async () => {
		await scene.warn();
		const later = NOW + 10 * DAY_MS;
		const again = await makeMiss(scene.database, personId, later - DAY_MS);
		const second = await scene.recordMiss(again, later);
		await scene.tell(second);
		const attempt = () => scene.tryToDecide(second, warningForm, scene.officer.actor, later);
		expect(await attempt()).toMatchObject({ code: 'action_not_available' });
		const warning = (await scene.phone()).warnings[0]?.id ?? '';
		await scene.order('warning.withdraw', {
			warningId: warning,
			reason: 'The letter from the hospital came.'
		});
		expect((await scene.phone()).warnings[0]).toMatchObject({
			withdrawnOn: TODAY,
			withdrawnReason: 'The letter from the hospital came.'
		});
		expect(await attempt()).toMatchObject({ status: 'created' });
	});

	it('lets one of two decisions at once through', async () => {
		const id = await miss();
		await scene.tell(id);
		const payload = { eventId: id, version: await scene.version(id), ...decisionForm };
		const results = await Promise.all([
			scene.tryTo('event.decide', payload),
			scene.tryTo('event.decide', payload)
		]);
		expect(results.map(({ status }) => status).sort()).toEqual(['created', 'rejected']);
		expect(results.map(({ code }) => code)).toContain('event_moved_on');
	});

	it('shows a referral to the person only once a manager has countersigned it', async () => {
		const id = await scene.refer();
		expect((await theEvent()).decisions).toMatchObject([
			{ state: 'awaiting_countersign', action: null, letter: null }
		]);
		expect(await stateOf()).toBe('awaiting_countersign');
		const countersign = {
			eventId: id,
			version: await scene.version(id),
			agreed: true,
			words: 'Other ways were tried.'
		};
		const other = { ...(await makePractitioner(scene.database, 'Other')).actor, role: 'manager' as const };
		expect(await scene.tryTo('decision.countersign', countersign, other)).toMatchObject({
			code: 'not_found'
		});
		await scene.order('decision.countersign', countersign, scene.manager);
		expect((await theEvent()).decisions).toMatchObject([
			{ state: 'in_effect', action: 'referral', countersignedBy: 'Test Manager' }
		]);
		expect(await stateOf()).toBe('with_enforcement');
		await scene.order('enforcement_result.record', {
			eventId: id,
			result: 'not_taken_to_court',
			on: TODAY,
			words: ''
		});
		expect(await stateOf()).toBe('restart_due');
		const twice = { eventId: id, result: 'order_continues', on: TODAY, words: '' } as const;
		expect(await scene.tryTo('enforcement_result.record', twice)).toMatchObject({
			code: 'result_does_not_fit'
		});
	});

	it('sends a referral back to be decided again, and shows nothing of it', async () => {
		const id = await scene.refer();
		const back = {
			eventId: id,
			version: await scene.version(id),
			agreed: false,
			words: 'Try the bus pass first.'
		};
		await scene.order('decision.countersign', back, scene.manager);
		expect(await stateOf()).toBe('to_decide');
		expect((await theEvent()).decisions).toEqual([]);
		expect(await scene.tryToDecide(id, decisionForm)).toMatchObject({ status: 'created' });
	});

	it('looks again when asked, and a new decision takes the warning back', async () => {
		const id = await scene.warn();
		const asked = { eventId: id, askedOf: 'officer', words: 'I have a letter now', proof: '' } as const;
		const lookId = await scene.order('look.ask', asked, scene.dan.actor);
		await scene.order('look.answer', { lookId, result: 'looks_again', words: 'I will look at the letter.' });
		expect(await scene.tryTo('look.answer', { lookId, result: 'stands', words: 'No' })).toMatchObject({
			code: 'already_answered'
		});
		expect(await stateOf()).toBe('to_decide');
		await scene.decide(id, decisionForm);
		const event = await theEvent();
		expect(event.decisions.map(({ state, outcome }) => [state, outcome])).toEqual([
			['superseded', 'not_accepted'],
			['in_effect', 'accepted']
		]);
		expect((await scene.phone()).warnings).toMatchObject([
			{ withdrawnOn: TODAY, withdrawnReason: decisionForm.reasons }
		]);
	});

	it('keeps an account that comes after the decision, in both times, and asks for another look by itself', async () => {
		const id = await miss();
		const attempt = { eventId: id, on: '2026-11-21', reached: false, words: '' } as const;
		await scene.order('contact_attempt.record', { ...attempt, channel: 'telephone' });
		await scene.order('contact_attempt.record', { ...attempt, channel: 'visit' });
		await scene.decide(id, warningForm, AFTER_WINDOW);
		await scene.tell(id, {}, NOW - DAY_MS);
		const event = await theEvent();
		expect(event.accounts).toMatchObject([{ tappedAt: NOW - DAY_MS, receivedAt: NOW, words: 'I was ill' }]);
		expect(event.looks).toMatchObject([{ byItself: true, answer: null }]);
	});

	it('counts what somebody told us on the day on which they did, whenever it was written down', async () => {
		const id = await miss();
		const { accountDueOn } = await theEvent();
		const said = {
			eventId: id,
			words: 'My son was ill',
			proof: '',
			channel: 'telephone',
			on: accountDueOn
		} as const;
		await scene.order('account.record', said, scene.officer.actor, AFTER_WINDOW + DAY_MS);
		const [account] = (await theEvent()).accounts;
		expect(account && isInTime(account, accountDueOn)).toBe(true);
		expect(account).toMatchObject({ receivedAt: AFTER_WINDOW + DAY_MS, recordedBy: 'Test Officer' });
		await scene.decide(id, warningForm, AFTER_WINDOW + DAY_MS);
		const letter = (await theEvent()).decisions.at(-1)?.letter;
		const told = letter?.sections.find(({ part }) => part === 'told')?.paragraphs ?? [];
		expect(told.map(({ text }) => text)).toContain(
			'You told us this on Monday 30 November 2026. Your officer wrote it down for you.'
		);
	});

	it('keeps what was told before a decision and written down after it apart from what came after', async () => {
		const id = await miss();
		const attempt = { eventId: id, on: '2026-11-21', reached: false, words: '' } as const;
		await scene.order('contact_attempt.record', { ...attempt, channel: 'telephone' });
		await scene.order('contact_attempt.record', { ...attempt, channel: 'visit' });
		await scene.decide(id, warningForm, AFTER_WINDOW);
		const later = AFTER_WINDOW + 2 * DAY_MS;
		const said = { eventId: id, words: 'My son was ill', proof: '', channel: 'telephone' } as const;
		await scene.order('account.record', { ...said, on: TODAY }, scene.officer.actor, later);
		await scene.order('account.record', { ...said, on: localDate(later) }, scene.officer.actor, later + 1);
		const event = await theEvent();
		expect(
			event.looks.map((look) => [lateAccount(look, event.accounts)?.tappedAt, isToldAfter(look, event)])
		).toEqual([
			[instantAt(TODAY, 12, 0), false],
			[later + 1, true]
		]);
		expect(event.looks.map(({ tappedAt }) => tappedAt)).toEqual([later, later + 1]);
	});

	it('takes no day for what somebody told us from long before it happened, nor from before their order', async () => {
		const id = await miss();
		const said = { eventId: id, words: 'My son was ill', proof: '', channel: 'telephone' } as const;
		const tryOn = (on: string) => scene.tryTo('account.record', { ...said, on });
		expect(await tryOn('2001-01-01')).toMatchObject({ detail: [{ code: 'date_before_event', field: 'on' }] });
		expect(await tryOn('2026-10-01')).toMatchObject({ status: 'created' });
		await scene.database.kysely.updateTable('orders').set({ start_date: '2026-11-01' }).execute();
		expect(await tryOn('2026-10-31')).toMatchObject({ detail: [{ code: 'date_before_order', field: 'on' }] });
		expect(await tryOn('2026-11-01')).toMatchObject({ status: 'created' });
	});

	it('takes no result from before the decision', async () => {
		const id = await scene.refer();
		const countersign = { eventId: id, version: await scene.version(id), agreed: true, words: 'Yes.' };
		await scene.order('decision.countersign', countersign, scene.manager);
		const result = { eventId: id, result: 'not_taken_to_court', words: '' } as const;
		expect(await scene.tryTo('enforcement_result.record', { ...result, on: '2026-11-22' })).toMatchObject({
			detail: [{ code: 'date_before_decision', field: 'on' }]
		});
		expect(await scene.tryTo('enforcement_result.record', { ...result, on: TODAY })).toMatchObject({
			status: 'created'
		});
	});

	it('waits for whoever was given more time, whatever is written down later of what they told before', async () => {
		const id = await miss();
		const more = { ...decisionForm, outcome: 'more_time', moreTimeUntil: '2026-12-04' } as const;
		await scene.decide(id, { ...more, reasons: 'You wait for the letter.' }, NOW + DAY_MS);
		const said = {
			eventId: id,
			words: 'My son was ill',
			proof: '',
			channel: 'telephone',
			on: TODAY
		} as const;
		await scene.order('account.record', said, scene.officer.actor, NOW + 2 * DAY_MS);
		expect(await stateOf()).toBe('awaiting_account');
	});

	it('takes down what somebody says by phone, as theirs, and gives more time', async () => {
		const id = await miss();
		const more = { ...decisionForm, outcome: 'more_time', moreTimeUntil: '2026-12-04' } as const;
		await scene.decide(id, { ...more, reasons: 'You wait for the letter.' });
		expect(await theEvent()).toMatchObject({ accountDueOn: '2026-12-04' });
		const said = {
			eventId: id,
			words: 'My son was ill',
			proof: '',
			channel: 'telephone',
			on: TODAY
		} as const;
		expect(await scene.tryTo('account.record', { ...said, on: '2026-12-01' })).toMatchObject({
			code: 'date_in_future'
		});
		await scene.order('account.record', said, scene.officer.actor, NOW + 60_000);
		expect((await theEvent()).accounts).toMatchObject([
			{ words: 'My son was ill', recordedBy: 'Test Officer' }
		]);
		expect(await stateOf()).toBe('to_decide');
	});

	it('keeps the three answers without anybody’s name, once', async () => {
		await scene.warn();
		const decisionId = (await theEvent()).decisions[0]?.id ?? '';
		const pulse = {
			decisionId,
			saidMySide: 'yes',
			understoodWhy: 'no',
			treatedWithRespect: 'partly'
		} as const;
		await scene.order('pulse.give', pulse, scene.dan.actor);
		expect(await scene.tryTo('pulse.give', pulse, scene.dan.actor)).toMatchObject({
			code: 'already_answered'
		});
		const [kept] = await scene.database.kysely.selectFrom('pulses').selectAll().execute();
		expect(kept).toMatchObject({ month: '2026-11', said_my_side: 'yes' });
		expect(JSON.stringify(kept)).not.toContain(personId);
		await scene.order('decision.read', { decisionId }, scene.dan.actor);
		expect((await theEvent()).decisions[0]).toMatchObject({ pulseGiven: true, readAt: NOW });
	});

	it('opens nothing for supervision that the law ended, a youth sentence, or a day without an order', async () => {
		const other = { personId, appointmentId: null, kind: 'other', facts: 'Not at home' } as const;
		expect(await scene.tryTo('event.open', { ...other, occurredOn: '2019-01-01' })).toMatchObject({
			code: 'no_order_then'
		});
		const kysely = scene.database.kysely;
		await kysely.updateTable('people').set({ date_of_birth: '2010-01-01' }).execute();
		expect(await scene.tryTo('event.open', { ...other, occurredOn: TODAY })).toMatchObject({
			code: 'adults_only'
		});
		await kysely.updateTable('orders').set({ order_kind: 'post_sentence_supervision' }).execute();
		expect(await scene.tryTo('event.open', { ...other, occurredOn: TODAY })).toMatchObject({
			code: 'supervision_ended_by_law'
		});
	});

	it('is nobody else’s: not another practitioner’s, not another person’s', async () => {
		const id = await miss();
		const amy = await makePerson(scene.database, scene.officer, 'Amy');
		expect(await scene.tryToDecide(id, decisionForm, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		const words = { eventId: id, categories: [], wishes: [], words: 'Mine', proof: '' };
		expect(await scene.tryTo('account.give', words, amy.actor)).toMatchObject({ code: 'not_found' });
		const look = { eventId: id, askedOf: 'officer', words: 'Mine', proof: '' } as const;
		expect(await scene.tryTo('look.ask', look, amy.actor)).toMatchObject({ code: 'not_found' });
		expect(await scene.tryTo('look.ask', look, scene.dan.actor)).toMatchObject({ code: 'no_decision_yet' });
	});

	it('records that the urgent procedure was used, and opens no event for it', async () => {
		const urgent = { personId, matter: 'threat', on: TODAY, words: 'Used at 2pm' } as const;
		await scene.order('urgent_procedure.record', urgent);
		const snapshot = await scene.phone();
		expect(snapshot.complianceEvents).toEqual([]);
		expect(JSON.stringify(snapshot)).not.toContain('Used at 2pm');
	});
});
