import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refuse } from '#lib/server/http/refuse.ts';

/**
 * Leads from an address that named somebody's thing by its id alone to the one that names the person too; not there where
 * the id is nobody's in reach, or that of two. A form that was open before is sent on with all that was typed.
 */
export function leadOn(event: RequestEvent, found: readonly string[]): never {
	const [address] = found;
	if (address === undefined || found.length > 1) return refuse(event, 'not_found');
	redirect(308, address + event.url.search);
}
