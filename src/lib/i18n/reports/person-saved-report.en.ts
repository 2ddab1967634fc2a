import { kindWords } from './kind-words.ts';
import { reportKindsEn } from './report-kinds.en.ts';

/** What comes of something that was just saved. */
export const savedReportEn = {
	/** Before it has reached us: nobody can read it yet. */
	onceSent: kindWords(reportKindsEn, ({ onceSent }) => onceSent),
	next: kindWords(reportKindsEn, ({ next }) => next),
	/** Of shifts, care or the way: what comes each week need not be told each time. */
	always: 'Is it like this each week? Write it once, and it is seen before a time is booked:',
	soon: 'Is your appointment today or tomorrow? Call as well, to be sure.'
};

export type SavedReportText = typeof savedReportEn;
