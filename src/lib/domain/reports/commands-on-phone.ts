import { asSent, type OnPhone } from '#lib/domain/declarations/on-phone.ts';
import { orNull, textOf, textsOf, type FormFields } from '#lib/domain/text/form-reader.ts';
import type { reportCommands } from './commands.ts';
import type { ReportRecord } from './record.ts';
import { allReportKinds } from './report-kinds.ts';

function subject(form: FormFields) {
	const kind = textOf(form, 'aboutKind');
	return kind === 'appointment' || kind === 'step' ? { kind, id: textOf(form, 'aboutId') } : { kind: 'life' };
}

function partOfPlan(form: FormFields) {
	const kind = textOf(form, 'aboutKind');
	return kind === 'goal' || kind === 'step' ? { kind, id: textOf(form, 'aboutId') } : { kind: 'plan' };
}

function ifThenPlan(form: FormFields) {
	const isEmpty = orNull(form, 'if') === null && orNull(form, 'then') === null;
	return isEmpty ? null : { if: textOf(form, 'if'), then: textOf(form, 'then') };
}

/** Once is enough: the first time stands. */
function takenBack<Entry extends { takenBackAt?: number | null | undefined }>(
	entry: Entry,
	at: number
): Entry {
	return { ...entry, takenBackAt: entry.takenBackAt ?? at };
}

/** A day that was typed is meant, also where nobody tapped that it is a day. */
function sinceWhen(form: FormFields) {
	const since = textOf(form, 'since');
	if (since === 'today') return textOf(form, 'toldOn');
	if (since === 'unknown') return null;
	return since === 'day' ? textOf(form, 'sinceDay') : orNull(form, 'sinceDay');
}

const asTold = {
	kind: 'circumstance_change' as const,
	lookOn: null,
	lookedAgainOn: null,
	takenBackAt: null,
	answers: []
};
const asProposed = { kind: 'proposal' as const, outcome: null, becameId: null, answers: [] };

export const reportsOnPhone = {
	'obstacle.report': {
		fromForm: (form) => ({
			about: subject(form),
			categories: textsOf(form, 'category'),
			wanted: textsOf(form, 'wanted'),
			words: textOf(form, 'words'),
			ifThenPlan: ifThenPlan(form),
			proof: textOf(form, 'proof')
		}),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), kind: 'obstacle', state: 'sent', answers: [] })
	},
	'obstacle.withdraw': {
		fromForm: (form) => ({ obstacleId: textOf(form, 'obstacleId') }),
		changes: (records, { payload }) =>
			records.change('obstacle', payload.obstacleId, (obstacle) => ({ ...obstacle, state: 'withdrawn' }))
	},
	'positive_change.record': {
		fromForm: (form) => ({
			changeKind: orNull(form, 'changeKind') ?? 'went_well',
			area: orNull(form, 'area'),
			words: textOf(form, 'words'),
			strength: textOf(form, 'strength'),
			noticedBy: orNull(form, 'noticedBy')
		}),
		adds: (records, given) =>
			records.add({
				...given.payload,
				...asSent(given),
				kind: 'positive_change',
				takenBackAt: null,
				answers: []
			}),
		upgrades: [(older) => ({ ...older, changeKind: 'went_well', noticedBy: null })]
	},
	'positive_change.take_back': {
		fromForm: (form) => ({ positiveChangeId: textOf(form, 'positiveChangeId') }),
		changes: (records, { payload, tap }) =>
			records.change('positive_change', payload.positiveChangeId, (change) => takenBack(change, tap.at))
	},
	'reflection.record': {
		fromForm: (form) => ({
			about: subject(form),
			prompt: textOf(form, 'prompt'),
			words: textOf(form, 'words'),
			feeling: orNull(form, 'feeling')
		}),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), kind: 'reflection', takenBackAt: null, answers: [] })
	},
	'reflection.take_back': {
		fromForm: (form) => ({ reflectionId: textOf(form, 'reflectionId') }),
		changes: (records, { payload, tap }) =>
			records.change('reflection', payload.reflectionId, (reflection) => takenBack(reflection, tap.at))
	},
	'relapse.report': {
		// A question that nobody answered has been answered: they would rather not say.
		fromForm: (form) => ({
			substance: orNull(form, 'substance') ?? 'not_said',
			safeNow: orNull(form, 'safeNow') ?? 'not_said',
			wanted: textsOf(form, 'wanted'),
			words: textOf(form, 'words')
		}),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), kind: 'relapse', recorded: null, answers: [] })
	},
	'circumstance_change.tell': {
		fromForm: (form) => ({
			changed: textsOf(form, 'changed'),
			since: sinceWhen(form),
			toldOn: textOf(form, 'toldOn'),
			wanted: textsOf(form, 'wanted'),
			words: textOf(form, 'words')
		}),
		adds: (records, given) => {
			const { toldOn: _, ...told } = given.payload;
			records.add({ ...told, ...asSent(given), ...asTold });
		}
	},
	'circumstance_change.take_back': {
		fromForm: (form) => ({ circumstanceChangeId: textOf(form, 'circumstanceChangeId') }),
		changes: (records, { payload, tap }) =>
			records.change('circumstance_change', payload.circumstanceChangeId, (told) => takenBack(told, tap.at))
	},
	'goal.propose': {
		fromForm: (form) => ({ area: orNull(form, 'area'), words: textOf(form, 'words') }),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), ...asProposed, proposed: 'goal', goalId: null })
	},
	'step.propose': {
		fromForm: (form) => ({ goalId: orNull(form, 'goalId'), words: textOf(form, 'words') }),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), ...asProposed, proposed: 'step', area: null })
	},
	'plan.disagree': {
		fromForm: (form) => ({ about: partOfPlan(form), words: textOf(form, 'words') }),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), kind: 'disagreement', answers: [] })
	},
	'answer.read': {
		fromForm: (form) => ({ answerIds: textsOf(form, 'answerId') }),
		changes: (records, { payload: { answerIds }, tap }) => {
			const mark = <Answer extends { id: string; readAt: number | null }>(answer: Answer): Answer =>
				answerIds.includes(answer.id) ? { ...answer, readAt: answer.readAt ?? tap.at } : answer;
			const markAll = <Report extends ReportRecord>(report: Report): Report => ({
				...report,
				answers: report.answers.map(mark)
			});
			for (const kind of allReportKinds) records.changeEach(kind, markAll);
		}
	}
} satisfies OnPhone<typeof reportCommands, ReportRecord>;
