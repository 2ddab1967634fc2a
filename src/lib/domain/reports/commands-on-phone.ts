import { asSent, timesOf, type OnPhone, type Unsynced } from '#lib/domain/declarations/on-phone.ts';
import { canStillChoose } from '#lib/domain/appointments/choice-of-time.ts';
import { timesIn } from '#lib/domain/appointments/times-in-form.ts';
import { orNull, textOf, textsOf, type FormFields } from '#lib/domain/text/form-reader.ts';
import type { reportCommands } from './commands.ts';
import type { IfThenPlanRecord } from './if-then-plan.ts';
import type { ReportRecord } from './record.ts';
import { isSameStrength } from './same-strength.ts';
import type { StoryNoteRecord, StoryRecord } from './story.ts';
import type { StrengthRecord } from './strength-record.ts';
import { allReportKinds } from './report-kinds.ts';

const subjectCalled = (kind: string, id: string) =>
	kind === 'appointment' || kind === 'step' ? { kind, id } : { kind: 'life' };

function subject(form: FormFields) {
	return subjectCalled(textOf(form, 'aboutKind'), textOf(form, 'aboutId'));
}

/** As `subjectKey` writes it: one field, to be chosen. */
function ifThen(form: FormFields) {
	const [kind = '', id = ''] = textOf(form, 'about').split(':');
	return {
		about: subjectCalled(kind, id),
		categories: textsOf(form, 'category'),
		if: textOf(form, 'if'),
		then: textOf(form, 'then')
	};
}

type Planned = Pick<IfThenPlanRecord, 'about' | 'categories' | 'if' | 'then' | 'from'>;

function keptPlan(given: Unsynced<unknown>, plan: Planned): IfThenPlanRecord {
	const { seenAt: _, ...sent } = asSent(given);
	return { ...plan, ...sent, kind: 'if_then_plan', lastChangeId: given.id, changedAt: null, letGoAt: null };
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
	if (since === 'day') return textOf(form, 'sinceDay');
	return orNull(form, 'sinceDay') ?? (since === 'today' ? textOf(form, 'toldOn') : null);
}

const asTold = {
	kind: 'circumstance_change' as const,
	lookOn: null,
	lookedAgainOn: null,
	takenBackAt: null,
	answers: []
};
function letGo(plan: IfThenPlanRecord, at: number): IfThenPlanRecord {
	return { ...plan, letGoAt: plan.letGoAt ?? at };
}

const asProposed = { kind: 'proposal' as const, outcome: null, becameId: null, answers: [] };

export const reportsOnPhone = {
	'obstacle.report': {
		fromForm: (form) => ({
			about: subject(form),
			categories: textsOf(form, 'category'),
			wanted: textsOf(form, 'wanted'),
			words: textOf(form, 'words'),
			ifThenPlan: ifThenPlan(form),
			proof: textOf(form, 'proof'),
			...timesIn(form)
		}),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), kind: 'obstacle', state: 'sent', answers: [] })
	},
	'obstacle.take_time': {
		fromForm: (form) => {
			const time = textOf(form, 'time');
			return {
				obstacleId: textOf(form, 'obstacleId'),
				answerId: textOf(form, 'answerId'),
				time: time === 'none' ? null : Number(time || NaN)
			};
		},
		// Whether the time is still free nobody knows before it arrives.
		changes: (records, { payload: { obstacleId, answerId, time }, ...given }) =>
			records.change('obstacle', obstacleId, (obstacle) => ({
				...obstacle,
				answers: obstacle.answers.map((answer) =>
					answer.id === answerId && answer.times && canStillChoose(answer.times, timesOf(given))
						? {
								...answer,
								times: { ...answer.times, chosen: { time, ...timesOf(given), came: null, movedTo: null } }
							}
						: answer
				)
			}))
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
			strength: orNull(form, 'strength') ?? textOf(form, 'strengthPicked'),
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
			feeling: orNull(form, 'feeling'),
			wouldRatherTalk: orNull(form, 'wouldRatherTalk') !== null
		}),
		adds: (records, given) =>
			records.add({ ...given.payload, ...asSent(given), kind: 'reflection', takenBackAt: null, answers: [] }),
		upgrades: [(older) => ({ ...older, wouldRatherTalk: false })]
	},
	'problem.think_through': {
		fromForm: (form) => ({
			about: subject(form),
			categories: textsOf(form, 'category'),
			feeling: orNull(form, 'feeling'),
			words: textOf(form, 'words'),
			options: textsOf(form, 'option').filter((option) => option.trim() !== ''),
			willTry: textOf(form, 'willTry'),
			if: textOf(form, 'if')
		}),
		adds: (records, given) => {
			const { about, categories, feeling, words, options, willTry, if: when } = given.payload;
			const thought = { about, feeling, words, prompt: 'problem', problem: { options, willTry } } as const;
			records.add({ ...thought, ...asSent(given), kind: 'reflection', takenBackAt: null, answers: [] });
			if (when === '') return;
			const from = { kind: 'reflection', id: given.id } as const;
			records.add(keptPlan(given, { about, categories, if: when, then: willTry, from }));
		}
	},
	'if_then_plan.keep': {
		fromForm: (form) => {
			const [kind = '', id = ''] = textOf(form, 'from').split(':');
			return { ...ifThen(form), from: kind === '' ? null : { kind, id } };
		},
		adds: (records, given) => records.add(keptPlan(given, given.payload))
	},
	'if_then_plan.change': {
		fromForm: (form) => ({ ...ifThen(form), planId: textOf(form, 'planId'), seen: textOf(form, 'seen') }),
		changes: (records, { id, payload: { planId, seen: _, ...said }, tap }) =>
			records.change('if_then_plan', planId, (plan) => ({
				...plan,
				...said,
				lastChangeId: id,
				changedAt: tap.at
			}))
	},
	'if_then_plan.let_go': {
		fromForm: (form) => ({ planId: textOf(form, 'planId') }),
		changes: (records, { payload, tap }) =>
			records.change('if_then_plan', payload.planId, (plan) => letGo(plan, tap.at))
	},
	'reflection.take_back': {
		fromForm: (form) => ({ reflectionId: textOf(form, 'reflectionId') }),
		changes: (records, { payload: { reflectionId }, tap }) => {
			records.change('reflection', reflectionId, (reflection) => takenBack(reflection, tap.at));
			records.changeEach('if_then_plan', (plan) =>
				plan.from?.kind === 'reflection' && plan.from.id === reflectionId ? letGo(plan, tap.at) : plan
			);
		}
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
	'strength.say': {
		fromForm: (form) => ({
			choice: orNull(form, 'choice'),
			words: textOf(form, 'words'),
			mine: textOf(form, 'mine') !== 'no'
		}),
		// What is refused did not become one of theirs: its words wait with what was not taken.
		changes: (records, { id, tap, payload: { choice, words, mine } }) => {
			const state = mine ? 'kept' : 'not_me';
			let isThere = false;
			records.changeEach('strength', (strength) => {
				if (!isSameStrength(strength, { choice, words })) return strength;
				isThere = true;
				return { ...strength, state };
			});
			if (isThere) return;
			const named = { namedBy: 'person' as const, byName: null, reason: null, namedAt: tap.at };
			records.add({ kind: 'strength', id, words, choice, ...named, state, place: null });
		}
	},
	'strength.settle': {
		fromForm: (form) => ({ strengthId: textOf(form, 'strengthId'), state: textOf(form, 'state') }),
		// What is the same in other words of theirs, or of an officer's, goes with it.
		changes: (records, { payload: { strengthId, state } }) => {
			let named: StrengthRecord | undefined;
			records.change('strength', strengthId, (strength) => (named = strength));
			records.changeEach('strength', (strength) =>
				named && isSameStrength(named, strength) ? { ...strength, state } : strength
			);
		}
	},
	'strength.order': {
		fromForm: (form) => ({ strengthIds: textOf(form, 'strengthIds').split(' ').filter(Boolean) }),
		changes: (records, { payload: { strengthIds } }) =>
			records.changeEach('strength', (strength) => {
				const place = strengthIds.indexOf(strength.id);
				return { ...strength, place: place === -1 ? null : place };
			})
	},
	'story.see': {
		fromForm: (form) => ({ storyId: textOf(form, 'storyId') }),
		changes: (records, { payload, tap }) =>
			records.change('story', payload.storyId, (story) => ({ ...story, seenAt: story.seenAt ?? tap.at }))
	},
	'story.note': {
		fromForm: (form) => ({ storyId: orNull(form, 'storyId'), words: textOf(form, 'words') }),
		adds: (records, given) => records.add({ ...given.payload, ...asSent(given), kind: 'story_note' })
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
} satisfies OnPhone<
	typeof reportCommands,
	ReportRecord | IfThenPlanRecord | StrengthRecord | StoryRecord | StoryNoteRecord
>;
