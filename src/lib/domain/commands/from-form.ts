import { cleanText } from '#lib/domain/text/clean-text.ts';
import type { CommandType } from './commands.ts';

/** The part of `FormData` that is read here. */
export type FormFields = Pick<FormData, 'get' | 'getAll'>;

const text = (form: FormFields, name: string): string => {
	const value = form.get(name);
	// A form sends line ends as two characters; the phone's own entries have one.
	return typeof value === 'string' ? cleanText(value.replaceAll('\r\n', '\n')) : '';
};
const texts = (form: FormFields, name: string): string[] =>
	form.getAll(name).filter((value) => typeof value === 'string');
const orNull = (value: string): string | null => (value.trim() === '' ? null : value);

/** A day among answers that are no days, such as `before`. */
const dayOrNull = (value: string): string | null => (/^\d/.test(value) ? value : null);

function subject(form: FormFields) {
	const kind = text(form, 'aboutKind');
	return kind === 'appointment' || kind === 'step' ? { kind, id: text(form, 'aboutId') } : { kind: 'life' };
}

function partOfPlan(form: FormFields) {
	const kind = text(form, 'aboutKind');
	return kind === 'goal' || kind === 'step' ? { kind, id: text(form, 'aboutId') } : { kind: 'plan' };
}

function ifThenPlan(form: FormFields) {
	const plan = { if: text(form, 'if'), then: text(form, 'then') };
	return orNull(plan.if) === null && orNull(plan.then) === null ? null : plan;
}

/**
 * A command's payload from the fields of its form, still to be checked against the command's own schema. The same on
 * the phone and, where there is no script, on the server, so that both ways of saving mean the same.
 */
export const payloadFromForm = {
	'obstacle.report': (form) => ({
		about: subject(form),
		categories: texts(form, 'category'),
		wanted: texts(form, 'wanted'),
		words: text(form, 'words'),
		ifThenPlan: ifThenPlan(form),
		proof: text(form, 'proof')
	}),
	'obstacle.withdraw': (form) => ({ obstacleId: text(form, 'obstacleId') }),
	'positive_change.record': (form) => ({
		area: orNull(text(form, 'area')),
		words: text(form, 'words'),
		strength: text(form, 'strength')
	}),
	'reflection.record': (form) => ({
		about: subject(form),
		prompt: text(form, 'prompt'),
		words: text(form, 'words'),
		feeling: orNull(text(form, 'feeling'))
	}),
	// A question that nobody answered has been answered: they would rather not say.
	'relapse.report': (form) => ({
		substance: orNull(text(form, 'substance')) ?? 'not_said',
		safeNow: orNull(text(form, 'safeNow')) ?? 'not_said',
		wanted: texts(form, 'wanted'),
		words: text(form, 'words')
	}),
	'appointment.reply': (form) => ({
		appointmentId: text(form, 'appointmentId'),
		reply: text(form, 'reply')
	}),
	'step.claim': (form) => ({
		stepId: text(form, 'stepId'),
		words: text(form, 'words'),
		doneOn: dayOrNull(text(form, 'doneOn'))
	}),
	'step.choose': (form) => ({ stepIds: texts(form, 'stepId') }),
	'goal.propose': (form) => ({ area: orNull(text(form, 'area')), words: text(form, 'words') }),
	'step.propose': (form) => ({ goalId: orNull(text(form, 'goalId')), words: text(form, 'words') }),
	'plan.disagree': (form) => ({ about: partOfPlan(form), words: text(form, 'words') }),
	'answer.read': (form) => ({ answerIds: texts(form, 'answerId') }),
	'account.give': (form) => ({
		eventId: text(form, 'eventId'),
		categories: texts(form, 'category'),
		wishes: texts(form, 'wish'),
		words: text(form, 'words'),
		proof: text(form, 'proof')
	}),
	'look.ask': (form) => ({
		eventId: text(form, 'eventId'),
		askedOf: text(form, 'askedOf'),
		words: text(form, 'words'),
		proof: text(form, 'proof')
	}),
	'decision.read': (form) => ({ decisionId: text(form, 'decisionId') }),
	'pulse.give': (form) => ({
		decisionId: text(form, 'decisionId'),
		saidMySide: text(form, 'saidMySide'),
		understoodWhy: text(form, 'understoodWhy'),
		treatedWithRespect: text(form, 'treatedWithRespect')
	}),
	'settings.change': (form) => {
		const language = orNull(text(form, 'language'));
		const textSize = orNull(text(form, 'textSize'));
		return { ...(language && { language }), ...(textSize && { textSize }) };
	}
} satisfies { [Type in CommandType]?: (form: FormFields) => unknown };

/** The commands a person can give with a form. */
export type FormCommand = keyof typeof payloadFromForm;
