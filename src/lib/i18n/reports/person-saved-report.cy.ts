import { kindWords } from './kind-words.ts';
import { reportKindsCy } from './report-kinds.cy.ts';
import type { SavedReportText } from './person-saved-report.en.ts';

export const savedReportCy: SavedReportText = {
	onceSent: kindWords(reportKindsCy, ({ onceSent }) => onceSent),
	next: kindWords(reportKindsCy, ({ next }) => next),
	always: 'Ydy hi fel hyn bob wythnos? Ysgrifennwch ef unwaith, a bydd i’w weld cyn trefnu amser:',
	soon: 'Ydy eich apwyntiad heddiw neu yfory? Ffoniwch hefyd, i fod yn siŵr.'
};
