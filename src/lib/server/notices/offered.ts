import * as z from 'zod';
import { readMeta, writeMeta } from '#lib/server/db/meta.ts';
import type { Connection } from '#lib/server/db/database.ts';

/** Which ways this service can send by, as its last start found it. Pages and commands of every process read the same. */
export const Offered = z.object({
	text: z.boolean(),
	email: z.boolean(),
	/** The public key that browsers ask their push service with; null where no phone can be asked. */
	pushKey: z.nullable(z.string()),
	/** Push services that the operator trusts beside those of the browsers, as origins. */
	pushServices: z.array(z.string())
});
export type Offered = z.infer<typeof Offered>;

const PLACE = 'noticeWays';
const nothingOffered: Offered = { text: false, email: false, pushKey: null, pushServices: [] };

export async function readOffered(connection: Connection): Promise<Offered> {
	const kept = await readMeta(connection, PLACE);
	return kept === undefined ? nothingOffered : Offered.parse(JSON.parse(kept));
}

export async function keepOffered(connection: Connection, offered: Offered): Promise<void> {
	await writeMeta(connection, PLACE, JSON.stringify(offered));
}
