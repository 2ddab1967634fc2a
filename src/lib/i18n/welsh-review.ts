import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** Where the check of the Welsh texts by a human translator stands; pages in Welsh show it. */
export const welshReview: { status: 'awaiting_human_check' | 'checked'; date: LocalDate } = {
	status: 'awaiting_human_check',
	date: '2026-11-22'
};
