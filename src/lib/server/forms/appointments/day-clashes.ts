import type { RequestEvent } from '@sveltejs/kit';
import type { ChangeDay } from '#lib/domain/appointments/booking.ts';
import { clashesOfDay, type ClashOfDay } from '#lib/domain/appointments/clashes-of-day.ts';
import { requireCaseReader } from '#lib/server/access/guards.ts';
import { dayClashes, readOfTheDay } from '#lib/server/queries/appointments/day-clashes.ts';

/** What a day that is moved to another meets there; nothing where it is cancelled. */
export async function clashesOnOtherDay(
	event: RequestEvent,
	{ appointments, moveTo }: ChangeDay
): Promise<ClashOfDay[]> {
	const actor = requireCaseReader(event);
	if (moveTo === null) return [];
	const { kysely } = event.locals.database;
	const all = await readOfTheDay(kysely, actor, appointments);
	const met = await dayClashes(kysely, all, moveTo, event.locals.now);
	return clashesOfDay(all.map(({ personId, name }, index) => ({ personId, name, met: met[index] ?? [] })));
}
