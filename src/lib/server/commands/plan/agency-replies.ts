import { MOST_AGENCY_ANSWERS, REPLY_LINK_LIFE_MS } from '#lib/domain/plan/agency-reply.ts';
import { wordsOfDanger } from '#lib/domain/reports/danger/danger-of-entry.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { hashReplyCode, newReplyCode } from '#lib/server/access/reply-links.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type Handler, type HandlerContext } from '#lib/server/commands/handling/handler.ts';
import { refusedAt } from '#lib/server/commands/handling/refused-at.ts';
import { refuseFuture } from '#lib/server/commands/handling/refuse-future.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

/** The code is given back once and kept nowhere. */
export const makeReplyLink: Handler<'reply_link.make'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'referrals', payload.referralId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { referralId } = command.payload;
		const referral = await referralRow(transaction, personId, referralId);
		if (referral.agency_name === null) throw new CommandRefused('agency_missing');
		await revokeLinks(transaction, personId, referralId, now);
		const code = newReplyCode();
		await transaction
			.insertInto('reply_links')
			.values({
				id: command.id,
				person_id: personId,
				referral_id: referralId,
				code_hash: hashReplyCode(code),
				expires_at: now + REPLY_LINK_LIFE_MS,
				revoked_at: null,
				...doneBy(context)
			})
			.execute();
		return { changed: [], subject: `referral:${referralId}`, reveal: code };
	}
};

export const revokeReplyLink: Handler<'reply_link.revoke'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'referrals', payload.referralId, personId),
	async run({ transaction, command, personId, now }) {
		const { referralId } = command.payload;
		if (!(await revokeLinks(transaction, personId, referralId, now)))
			throw new CommandRefused('nothing_to_answer');
		return { changed: [], subject: `referral:${referralId}` };
	}
};

async function revokeLinks(
	transaction: Transaction,
	personId: string,
	referralId: string,
	now: number
): Promise<boolean> {
	const { numUpdatedRows } = await transaction
		.updateTable('reply_links')
		.set({ revoked_at: now })
		.where('person_id', '=', personId)
		.where('referral_id', '=', referralId)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

async function referralRow(
	transaction: Transaction,
	personId: string,
	id: string
): Promise<Row<'referrals'>> {
	return transaction
		.selectFrom('referrals')
		.selectAll()
		.where('person_id', '=', personId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}

/**
 * What the agency says stands as theirs. That they have been heard from closes the gap of their silence; where the referral stands
 * is for the officer to say.
 */
export const giveAgencyReply: Handler<'agency_reply.give'> = {
	personOf: async ({ transaction, command: { payload, personId }, now }) => {
		const [link, another] = await transaction
			.selectFrom('reply_links')
			.select('person_id')
			.where('id', '=', payload.linkId)
			.$if(personId !== undefined, (query) => query.where('person_id', '=', personId ?? ''))
			.where('revoked_at', 'is', null)
			.where('expires_at', '>', now)
			.limit(2)
			.execute();
		return another === undefined ? (link?.person_id ?? null) : null;
	},
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { linkId, answer, on, until, words } = command.payload;
		const { referral_id: referralId } = await transaction
			.selectFrom('reply_links')
			.select('referral_id')
			.where('person_id', '=', personId)
			.where('id', '=', linkId)
			.executeTakeFirstOrThrow();
		if (on !== null && (answer === 'attended' || answer === 'not_attended')) refuseFuture(on, now);
		await refuseTooMany(transaction, personId, linkId);
		const referral = await referralRow(transaction, personId, referralId);
		refuseBefore(referral.asked_on, { on, until });
		await transaction
			.insertInto('agency_replies')
			.values({
				id: command.id,
				person_id: personId,
				referral_id: referralId,
				link_id: linkId,
				answer,
				on_date: on,
				until_date: until,
				words,
				agency_name: referral.agency_name ?? '',
				received_at: now,
				read_at: null,
				read_by: null
			})
			.execute();
		await transaction
			.updateTable('referrals')
			.set({ last_report_on: localDate(now) })
			.where('person_id', '=', personId)
			.where('id', '=', referralId)
			.execute();
		await noticeDangerIn(context, referralId);
		return { changed: [{ kind: 'referral', id: referralId }] };
	}
};

/** Nothing starts, and nobody waits, before the agency was asked. */
function refuseBefore(askedOn: LocalDate | null, days: Record<'on' | 'until', LocalDate | null>): void {
	for (const field of ['on', 'until'] as const)
		if (askedOn !== null && days[field] !== null && days[field] < askedOn)
			throw refusedAt('date_before_referral', field);
}

async function refuseTooMany(transaction: Transaction, personId: string, linkId: string): Promise<void> {
	const { count } = await transaction
		.selectFrom('agency_replies')
		.select(({ fn }) => fn.countAll().as('count'))
		.where('person_id', '=', personId)
		.where('link_id', '=', linkId)
		.executeTakeFirstOrThrow();
	if (Number(count) >= MOST_AGENCY_ANSWERS) throw new CommandRefused('too_much_sent');
}

/** Whoever wrote it: that somebody may be in danger does not wait to be read in its turn. */
async function noticeDangerIn(
	{ transaction, command, personId, now }: HandlerContext<'agency_reply.give'>,
	referralId: string
): Promise<void> {
	const said = wordsOfDanger({ words: command.payload.words });
	if (said.length === 0) return;
	await transaction
		.insertInto('danger_signs')
		.values({
			id: command.id,
			person_id: personId,
			wrote: 'agency_reply',
			subject_id: referralId,
			words: said.join('\n'),
			tapped_at: now,
			received_at: now,
			clock: null,
			outcome: null,
			note: null,
			handled_at: null,
			handled_by: null
		})
		.execute();
}

export const readAgencyReply: Handler<'agency_reply.read'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'referrals', payload.referralId, personId),
	async run({ transaction, actor, command, personId, now }) {
		const { referralId, replyIds } = command.payload;
		if (replyIds.length > 0)
			await transaction
				.updateTable('agency_replies')
				.set({ read_at: now, read_by: actor.name })
				.where('person_id', '=', personId)
				.where('referral_id', '=', referralId)
				.where('id', 'in', replyIds)
				.where('read_at', 'is', null)
				.execute();
		return { changed: [], subject: `referral:${referralId}` };
	}
};

export const recordAgencyContact: Handler<'agency_contact.record'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'referrals', payload.referralId, personId),
	async run(context) {
		const { transaction, command, personId, now } = context;
		const { referralId, on, talkedWith, words } = command.payload;
		refuseFuture(on, now);
		await transaction
			.insertInto('agency_contacts')
			.values({
				id: command.id,
				person_id: personId,
				referral_id: referralId,
				on_date: on,
				talked_with: talkedWith,
				words,
				...doneBy(context)
			})
			.execute();
		return { changed: [], subject: `referral:${referralId}` };
	}
};
