import type { NoticeState, NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** How many notices of one way came to what. */
export interface NoticeCount {
	way: NoticeWay;
	state: NoticeState;
	count: number;
}

/** Of everybody together, since a moment; what is still to be sent among them. */
export async function countNotices(connection: Connection, since: Instant): Promise<NoticeCount[]> {
	const rows = await connection
		.selectFrom('notices')
		.select((build) => ['way', 'state', build.fn.countAll<number | string>().as('count')])
		.where('at', '>=', since)
		.where('way', 'is not', null)
		.groupBy(['way', 'state'])
		.orderBy('way')
		.orderBy('state')
		.execute();
	return rows.flatMap(({ way, state, count }) =>
		way === null ? [] : [{ way, state, count: Number(count) }]
	);
}

/** Ways by which something should have gone off and was tried in vain, for so long that somebody should look. */
export async function stuckWays(connection: Connection, dueBefore: Instant): Promise<NoticeWay[]> {
	const rows = await connection
		.selectFrom('notices')
		.select('way')
		.distinct()
		.where('state', '=', 'due')
		.where('due_at', '<', dueBefore)
		.where('attempts', '>', 1)
		.where('why', 'in', ['provider_away', 'refused'])
		.execute();
	return rows.flatMap(({ way }) => way ?? []).sort();
}
