import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { isUndecided, type Position } from '#lib/domain/compliance/standing.ts';
import { positionWords } from '#lib/i18n/standing.ts';
import type { Me } from './me.svelte.ts';

/** Where the person stands, in words; nobody is said to look at what has not left this phone. */
export function standingWords(me: Me, position: Position): ReturnType<typeof positionWords> {
	const words = positionWords(position, me.text.standing, (date) => me.date(date));
	if (!isSideUnsent(me, position)) return words;
	const { sideUnsent, nothingDecided } = me.text.events;
	return {
		...words,
		home: `${sideUnsent} ${me.whenSent}`,
		rules: [sideUnsent, `${me.whenSent} ${nothingDecided}`]
	};
}

/** Whether all that they said about it is still on this phone. */
function isSideUnsent(me: Me, position: Position): boolean {
	if (position.kind !== 'waiting_for_decision' || !isUndecided(position)) return false;
	const { eventId, appointmentId } = position;
	const event = me.snapshot.complianceEvents.find(({ id }) => id === eventId);
	if (event?.accounts.some(({ receivedAt }) => receivedAt !== null)) return false;
	return me.world.isUnsent(({ type, payload }) => {
		if (type === 'account.give') return (payload as PayloadOf<'account.give'>).eventId === eventId;
		if (type !== 'obstacle.report') return false;
		const { about } = payload as PayloadOf<'obstacle.report'>;
		return about.kind === 'appointment' && about.id === appointmentId;
	});
}
