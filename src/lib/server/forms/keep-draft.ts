import type { ActorOf, StaffRole } from '#lib/domain/access/actor.ts';
import { draftLimits } from '#lib/domain/access/limits.ts';
import { keptOf } from '#lib/domain/commands/form-draft.ts';
import type { FormValues } from '#lib/domain/text/form-reader.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import { toJson } from '#lib/server/db/json.ts';
import { peopleInReach } from './kept-drafts.ts';

/*
 * What staff typed and have not sent is no change of anybody's world, and no command: see
 * docs/decisions/045-what-is-not-sent-yet.md.
 */

/** Whose, on which page and in which of its forms. */
export interface NamedDraft {
	actor: ActorOf<StaffRole>;
	address: string;
	form: string;
	personId: string | null;
}

export interface TypedDraft {
	typed: FormValues;
	/** The window it comes from; empty where no script runs. */
	tab: string;
	/** Which kept version that window shows, by its moment; null for none. */
	seen: number | null;
	/** True where it was sent and came back: what somebody sent last is what they mean. */
	wasSent: boolean;
}

export type KeptDraft = 'kept' | 'elsewhere' | 'too_large' | 'too_many' | 'not_there';

/** Keeps what is typed. What another window of the same account kept since is never overwritten unseen: `elsewhere`. */
export async function keepDraft(
	{ kysely }: Database,
	named: NamedDraft,
	draft: TypedDraft,
	now: number
): Promise<KeptDraft> {
	const typed = toJson(keptOf(draft.typed));
	if (Buffer.byteLength(typed) > draftLimits.bytes) return 'too_large';
	return kysely.transaction().execute(async (transaction) => {
		await forgetOld(transaction, now);
		if (!(await isInReach(transaction, named))) return 'not_there';
		const held = await heldDraft(transaction, named);
		if (held && !draft.wasSent && !isSeen(held, draft)) return 'elsewhere';
		if (!held && (await countOf(transaction, named)) >= draftLimits.forms) return 'too_many';
		await write(transaction, named, { typed, tab: draft.tab, now });
		return 'kept';
	});
}

/** When it is sent, or not wanted any more. Without a form: all of the page. */
export async function forgetDraft(
	{ kysely }: Database,
	{ actor, address }: Pick<NamedDraft, 'actor' | 'address'>,
	form?: string
): Promise<void> {
	await kysely
		.deleteFrom('form_drafts')
		.where('account_id', '=', actor.accountId)
		.where('address', '=', address)
		.$if(form !== undefined, (query) => query.where('form', '=', form ?? ''))
		.execute();
}

async function forgetOld(transaction: Transaction, now: number): Promise<void> {
	await transaction
		.deleteFrom('form_drafts')
		.where('kept_at', '<=', now - draftLimits.keptMs)
		.execute();
}

async function isInReach(transaction: Transaction, { actor, personId }: NamedDraft): Promise<boolean> {
	if (personId === null) return true;
	const found = await peopleInReach(transaction, actor).where('people.id', '=', personId).executeTakeFirst();
	return found !== undefined;
}

function heldDraft(transaction: Transaction, { actor, address, form }: NamedDraft) {
	return transaction
		.selectFrom('form_drafts')
		.select(['tab', 'kept_at'])
		.where('account_id', '=', actor.accountId)
		.where('address', '=', address)
		.where('form', '=', form)
		.executeTakeFirst();
}

/** Without a script nobody can say which window it was: what is sent by hand is meant. */
function isSeen(held: { tab: string; kept_at: number }, { tab, seen }: TypedDraft): boolean {
	return tab === '' || held.tab === tab || held.kept_at === seen;
}

async function countOf(transaction: Transaction, { actor }: NamedDraft): Promise<number> {
	const { count } = await transaction
		.selectFrom('form_drafts')
		.select(({ fn }) => fn.countAll<number | string>().as('count'))
		.where('account_id', '=', actor.accountId)
		.executeTakeFirstOrThrow();
	return Number(count);
}

async function write(
	transaction: Transaction,
	{ actor, address, form, personId }: NamedDraft,
	{ typed, tab, now }: { typed: string; tab: string; now: number }
): Promise<void> {
	await transaction
		.insertInto('form_drafts')
		.values({
			account_id: actor.accountId,
			address,
			form,
			person_id: personId,
			typed,
			tab,
			begun_at: now,
			kept_at: now
		})
		.onConflict((conflict) =>
			conflict.columns(['account_id', 'address', 'form']).doUpdateSet({ typed, tab, kept_at: now })
		)
		.execute();
}
