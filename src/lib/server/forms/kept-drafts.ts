import type { ActorOf, StaffRole } from '#lib/domain/access/actor.ts';
import { draftLimits } from '#lib/domain/access/limits.ts';
import type { FormDrafts } from '#lib/domain/commands/form-draft.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { practitionersInReach } from '#lib/server/queries/access/reach.ts';

type Staff = ActorOf<StaffRole>;

/** Those of whom this member of staff may write anything: an administrator of nobody. */
export function peopleInReach(connection: Connection, actor: Staff) {
	return connection
		.selectFrom('people')
		.select('people.id')
		.where(({ eb }) =>
			actor.role === 'administrator'
				? eb('people.id', 'is', null)
				: eb('people.practitioner_id', 'in', practitionersInReach(connection, actor))
		);
}

/** What this member of staff typed on the page and has not sent. Nobody else's, and of nobody whose case they gave up. */
export async function readDrafts(
	connection: Connection,
	actor: Staff,
	address: string,
	now: number
): Promise<FormDrafts> {
	const rows = await connection
		.selectFrom('form_drafts')
		.select(['form', 'typed', 'begun_at', 'kept_at'])
		.where('account_id', '=', actor.accountId)
		.where('address', '=', address)
		.where('kept_at', '>', now - draftLimits.keptMs)
		.where((where) =>
			where.or([where('person_id', 'is', null), where('person_id', 'in', peopleInReach(connection, actor))])
		)
		.orderBy('kept_at')
		.execute();
	return Object.fromEntries(
		rows.map(({ form, typed, begun_at: begunAt, kept_at: keptAt }) => [
			form,
			{ typed: fromJson(typed), begunAt, keptAt }
		])
	);
}
