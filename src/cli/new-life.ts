import type { NewLife, Restart } from '#lib/server/ops/life.ts';

const reasons: Record<Restart, string> = {
	backup: 'The database is a backup that was put back.',
	moved: 'The database was moved here from one of another kind.',
	older_copy: 'The database is an older copy: something that was written before is not in it.',
	other_place:
		'The database is not where it was written last: a dump was taken back, or the server failed over.',
	unknown_past:
		'Nothing beside the database says how far it had come (it was moved, or written by an older Waymark).'
};

/** What an operator should know after a restore, whoever noticed it. */
export function wordsOnNewLife({ why, lost }: NewLife): string {
	const missing =
		lost === null
			? 'What staff did after the copy was made must be done again.'
			: `${lost} changes are missing; what staff did among them must be done again.`;
	return `${reasons[why]} It begins a new life: phones compare all they hold with it, and send again by themselves what people wrote in the last 35 days. ${missing}`;
}
