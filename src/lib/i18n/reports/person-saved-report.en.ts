import { kindWords } from './kind-words.ts';
import { reportKindsEn } from './report-kinds.en.ts';

/** What comes of something that was just saved. */
export const savedReportEn = {
	/** Before it has reached us: nobody can read it yet. */
	onceSent: kindWords(reportKindsEn, ({ onceSent }) => onceSent),
	next: kindWords(reportKindsEn, ({ next }) => next),
	soon: 'Is your appointment today or tomorrow? Call as well, to be sure.'
};

export type SavedReportText = typeof savedReportEn;
