import { quoted, sentences } from './reason-sentences.ts';
import type { PlanChangeWords } from './plan-change-words.ts';

/** What both sides read. */
export const planChangeWordsCy: PlanChangeWords = {
	goal_added: (title) => `Mae’r nod hwn yn newydd: ${quoted(title)}.`,
	goal_achieved: (title) => `Mae’r nod hwn wedi’i gyrraedd: ${quoted(title)}.`,
	goal_back: (title) => `Mae’r nod hwn yn ôl yn y cynllun: ${quoted(title)}.`,
	goal_removed: (title, reason) =>
		sentences(`Tynnwyd y nod hwn allan: ${quoted(title)}.`, reason && `Y rheswm yw ${quoted(reason)}.`),
	goal_changed: (title) => `Newidiwyd y nod hwn: ${quoted(title)}.`,
	step_added: (step) => `Mae’r cam hwn yn newydd: ${quoted(step)}.`,
	step_done: (step) => `Mae’r cam hwn wedi’i wneud: ${quoted(step)}.`,
	step_back: (step) => `Mae’r cam hwn yn ôl yn y cynllun: ${quoted(step)}.`,
	step_no_longer_needed: (step, reason) =>
		sentences(`Nid oes angen y cam hwn mwyach: ${quoted(step)}.`, reason && `Y rheswm yw ${quoted(reason)}.`),
	step_changed: (step) => `Newidiwyd y cam hwn: ${quoted(step)}.`,
	field: {
		title: 'Geiriau',
		description: 'Geiriau',
		status: 'Sefyllfa',
		area: 'Rhan o fywyd',
		actor: 'Pwy sy’n ei wneud',
		actorName: 'Enw',
		targetDate: 'Dyddiad i anelu ato',
		goalId: 'Y nod y mae’n rhan ohono'
	}
};
