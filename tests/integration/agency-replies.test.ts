import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { MOST_AGENCY_ANSWERS, REPLY_LINK_LIFE_MS } from '#lib/domain/plan/agency-reply.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { findReplyLink } from '#lib/server/access/reply-links.ts';
import { visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readAgencySide } from '#lib/server/queries/plan/agency-replies.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { envelope, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const TODAY = localDate(NOW);

describe.each([...dialects])('an agency that answers, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;
	let referralId: string;

	beforeEach(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
		referralId = await scene.order('referral.make', {
			personId,
			stepId: null,
			intervention: 'Help to find a room',
			agencyId: null,
			agencyName: 'Riverside',
			state: 'made',
			on: '2026-10-01',
			reason: '',
			nextCheckOn: null,
			expectedOn: null,
			instead: null
		});
	});
	afterEach(() => scene.close());

	const makeLink = async (now = NOW) => {
		const made = await execute(
			scene.database,
			scene.officer.actor,
			envelope('reply_link.make', { referralId }, now),
			now
		);
		return made.reveal ?? '';
	};
	const open = (code: string, now = NOW) => findReplyLink(scene.database.kysely, code, now);
	const reply = async (
		code: string,
		more: Partial<PayloadOf<'agency_reply.give'>> = {},
		now = NOW,
		linkId?: string
	) => {
		const found = linkId ?? (await open(code, now))?.linkId ?? newIdentifier();
		const said = { linkId: found, answer: 'waiting', on: null, until: null, words: '', ...more } as const;
		return scene.tryTo('agency_reply.give', said, visitor, now);
	};
	const side = (actor = scene.officer.actor) =>
		readAgencySide(scene.database.kysely, actor, { personId, referralId }, NOW);
	const waits = async () =>
		attentionOrder(await readWaiting(scene.database.kysely, scene.officer.actor, NOW), NOW, TODAY);
	const codes = async () => (await waits()).map(({ reason }) => reason.code);

	it('has a secret link of one referral, shown once and kept as a hash alone', async () => {
		const code = await makeLink();
		expect(code).toMatch(/^([2-9A-HJKMNP-Z]{5}-){5}[2-9A-HJKMNP-Z]{5}$/);
		expect(await open(code)).toMatchObject({ intervention: 'Help to find a room', agency: 'Riverside' });
		expect(await open(`https://example.org/agency-reply#${code.toLowerCase()}`)).not.toBeNull();
		const rows = await scene.database.kysely.selectFrom('reply_links').selectAll().execute();
		const audit = await scene.database.kysely.selectFrom('audit_log').selectAll().execute();
		const commands = await scene.database.kysely.selectFrom('commands').selectAll().execute();
		for (const part of [code, code.replaceAll('-', '')])
			expect(JSON.stringify([rows, audit, commands])).not.toContain(part);
		expect(JSON.stringify(await open(code))).not.toMatch(/Dan|Example/);
	});

	it('works no more once it is over, taken back, replaced, of somebody who has died, or was never made: all the same', async () => {
		const first = await makeLink();
		expect(await open(first, NOW + REPLY_LINK_LIFE_MS)).toBeNull();
		const second = await makeLink();
		expect(await open(first)).toBeNull();
		await scene.order('reply_link.revoke', { referralId });
		expect(await open(second)).toBeNull();
		expect(await scene.tryTo('reply_link.revoke', { referralId })).toMatchObject({
			code: 'nothing_to_answer'
		});
		expect(await open('22222-22222-22222-22222-22222-22222')).toBeNull();
		const third = await makeLink();
		const linkId = (await open(third))?.linkId ?? '';
		await scene.order('reply_link.revoke', { referralId });
		expect(await reply(third, {}, NOW, linkId)).toMatchObject({ code: 'not_found' });
		const fourth = await makeLink();
		await scene.order('death.record', { personId, diedOn: TODAY });
		expect(await open(fourth)).toBeNull();
		expect(await codes()).toEqual([]);
	});

	it('is the officer’s to make and to take back, and nobody else’s', async () => {
		for (const actor of [scene.stranger.actor, scene.dan.actor])
			for (const type of ['reply_link.make', 'reply_link.revoke'] as const)
				expect((await scene.tryTo(type, { referralId }, actor)).code).toMatch(/not_found|not_allowed/);
		const said = { linkId: newIdentifier(), answer: 'accepted', on: null, until: null, words: '' } as const;
		expect(await scene.tryTo('agency_reply.give', said, scene.officer.actor)).toMatchObject({
			code: 'not_allowed'
		});
		expect((await side(scene.stranger.actor)).link).toBeNull();
	});

	it('adds each answer to those before, as theirs, and changes nothing of where the referral stands', async () => {
		const code = await makeLink();
		await reply(code, { until: '2027-01-10', words: 'Six weeks' });
		await reply(code, { answer: 'attended', on: '2026-11-20' }, NOW + 1);
		expect(await reply(code, { answer: 'declined' })).toMatchObject({ code: 'words_missing' });
		const backwards = { on: '2026-12-20', until: '2026-12-01' };
		expect(await reply(code, backwards)).toMatchObject({ code: 'end_before_start' });
		const { replies } = await side();
		expect(replies.map(({ answer, agency, words }) => [answer, agency, words])).toEqual([
			['attended', 'Riverside', ''],
			['waiting', 'Riverside', 'Six weeks']
		]);
		const referral = await scene.database.kysely
			.selectFrom('referrals')
			.select(['state', 'version', 'last_report_on'])
			.executeTakeFirstOrThrow();
		expect(referral).toEqual({ state: 'made', version: 1, last_report_on: TODAY });
		const outcomes = await scene.database.kysely
			.selectFrom('appointments')
			.select('outcome_code')
			.where('outcome_code', 'is not', null)
			.execute();
		expect(outcomes).toEqual([]);
		expect((await side(scene.stranger.actor)).replies).toEqual([]);
	});

	it('has no day before it was asked, and says so at its field with all that was typed', async () => {
		const code = await makeLink();
		expect(await reply(code, { answer: 'accepted', on: '2026-09-30' })).toMatchObject({
			code: 'date_before_referral'
		});
		expect(await reply(code, { answer: 'accepted', on: '2026-10-01' })).toMatchObject({ code: null });
		const sent = await answerOf('answer', {
			database: scene.database,
			actor: null as never,
			route: '/(public)/agency-reply',
			params: {},
			now: NOW,
			form: { code, answer: 'accepted', on: '2020-01-01', until: '', words: 'Ask for Bo' }
		});
		expect(sent.data).toMatchObject({
			data: {
				problems: [{ field: 'on', code: 'date_before_referral' }],
				typed: { on: ['2020-01-01'], words: ['Ask for Bo'] }
			}
		});
		expect((await side()).replies).toHaveLength(1);
	});

	it('closes the gap of no answer, and waits on Today until its officer has read it', async () => {
		expect(await codes()).toContain('not_delivered');
		const code = await makeLink();
		await reply(code);
		expect(await codes()).not.toContain('not_delivered');
		expect((await waits()).find(({ reason }) => reason.code === 'agency_answered')).toMatchObject({
			item: { kind: 'agency_reply', agency: 'Riverside', answer: 'waiting', referralId }
		});
		const replyIds = (await side()).replies.map(({ id }) => id);
		await reply(code, { words: 'One more' }, NOW + 1);
		await scene.order('agency_reply.read', { referralId, replyIds });
		expect(await codes()).toContain('agency_answered');
		const all = (await side()).replies.map(({ id }) => id);
		await scene.order('agency_reply.read', { referralId, replyIds: all });
		expect(await codes()).not.toContain('agency_answered');
	});

	it('is read for danger, which comes first', async () => {
		await reply(await makeLink(), { words: 'He said: I want to kill myself' });
		expect((await codes())[0]).toBe('may_be_in_danger');
	});

	it('is read in another language with its code and all that was typed, and nothing is sent by that', async () => {
		const code = await makeLink();
		const inWelsh = async (form: Record<string, string>) =>
			answerOf('language', {
				database: scene.database,
				actor: null as never,
				route: '/(public)/agency-reply',
				params: {},
				now: NOW,
				form: { language: 'cy', ...form }
			});
		const typed = { code, commandId: newIdentifier(), answer: 'waiting', words: 'Six weeks' };
		expect((await inWelsh(typed)).data).toMatchObject({
			code,
			commandId: typed.commandId,
			opened: { agency: 'Riverside' },
			typed: { answer: ['waiting'], words: ['Six weeks'] }
		});
		expect((await inWelsh({ code })).data).toEqual({ code });
		expect((await inWelsh({ here: 'sent' })).data).toEqual({ sent: true });
		expect(await inWelsh({ code: '' })).toMatchObject({ status: 303, location: '/agency-reply' });
		await scene.order('reply_link.revoke', { referralId });
		for (const form of [typed, { here: 'dead', words: 'Six weeks' }])
			expect((await inWelsh(form)).data).toMatchObject({
				data: { typed: { words: ['Six weeks'] }, problems: [{ code: 'link_not_working' }] }
			});
		expect((await side()).replies).toEqual([]);
	});

	it('takes no more than an honest agency sends, and the same form once', async () => {
		const code = await makeLink();
		const linkId = (await open(code))?.linkId ?? '';
		const said = { linkId, answer: 'accepted', on: null, until: null, words: '' } as const;
		const sent = envelope('agency_reply.give', said);
		await execute(scene.database, visitor, sent, NOW);
		await execute(scene.database, visitor, sent, NOW);
		expect((await side()).replies).toHaveLength(1);
		for (let index = 1; index < MOST_AGENCY_ANSWERS; index += 1) await reply(code);
		expect(await reply(code)).toMatchObject({ code: 'too_much_sent' });
		expect((await side()).replies).toHaveLength(MOST_AGENCY_ANSWERS);
	});

	it('stands beside a log of contacts, written by the officer alone', async () => {
		const contact = { referralId, on: '2026-11-20', talkedWith: 'Ann, at the desk', words: 'A place in May' };
		await scene.order('agency_contact.record', contact);
		expect((await side()).contacts).toMatchObject(
			[{ ...contact, referralId: undefined, by: 'Test Officer' }].map(({ referralId: _, ...rest }) => rest)
		);
		expect(await scene.tryTo('agency_contact.record', contact, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		expect(await scene.tryTo('agency_contact.record', { ...contact, on: '2026-11-24' })).toMatchObject({
			code: 'date_in_future'
		});
		expect(await scene.tryTo('agency_contact.record', { ...contact, talkedWith: ' ' })).toMatchObject({
			code: 'name_missing'
		});
	});

	it('says the contacts of one day in the order in which they were noted, not in that of their forms', async () => {
		const told = (words: string) => ({ referralId, on: '2026-11-20', talkedWith: 'Ann', words });
		const [drawnFirst, drawnLast] = [
			envelope('agency_contact.record', told('And a place from May on'), NOW - 2_000),
			envelope('agency_contact.record', told('A list of six weeks'), NOW - 1_000)
		];
		await execute(scene.database, scene.officer.actor, drawnLast, NOW);
		await execute(scene.database, scene.officer.actor, drawnFirst, NOW + 1_000);
		const { contacts } = await side();
		expect(contacts.map(({ id }) => id)).toEqual([drawnFirst.id, drawnLast.id]);
	});
});
