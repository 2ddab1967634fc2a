import type { CommandType } from './commands.ts';
import { orNull, textOf, textsOf, type FormFields } from '#lib/domain/text/form-reader.ts';

/** A day among answers that are no days, such as `before`. */
const dayOrNull = (value: string): string | null => (/^\d/.test(value) ? value : null);

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

/**
 * A command's payload from the fields of its form, still to be checked against the command's own schema. The same on
 * the phone and, where there is no script, on the server, so that both ways of saving mean the same.
 */
export const payloadFromForm = {
	'obstacle.report': (form) => ({
		about: subject(form),
		categories: textsOf(form, 'category'),
		wanted: textsOf(form, 'wanted'),
		words: textOf(form, 'words'),
		ifThenPlan: ifThenPlan(form),
		proof: textOf(form, 'proof')
	}),
	'obstacle.withdraw': (form) => ({ obstacleId: textOf(form, 'obstacleId') }),
	'positive_change.record': (form) => ({
		area: orNull(form, 'area'),
		words: textOf(form, 'words'),
		strength: textOf(form, 'strength')
	}),
	'reflection.record': (form) => ({
		about: subject(form),
		prompt: textOf(form, 'prompt'),
		words: textOf(form, 'words'),
		feeling: orNull(form, 'feeling')
	}),
	// A question that nobody answered has been answered: they would rather not say.
	'relapse.report': (form) => ({
		substance: orNull(form, 'substance') ?? 'not_said',
		safeNow: orNull(form, 'safeNow') ?? 'not_said',
		wanted: textsOf(form, 'wanted'),
		words: textOf(form, 'words')
	}),
	'appointment.reply': (form) => ({
		appointmentId: textOf(form, 'appointmentId'),
		reply: textOf(form, 'reply')
	}),
	'step.claim': (form) => ({
		stepId: textOf(form, 'stepId'),
		words: textOf(form, 'words'),
		doneOn: dayOrNull(textOf(form, 'doneOn'))
	}),
	'step.choose': (form) => ({ stepIds: textsOf(form, 'stepId') }),
	'goal.propose': (form) => ({ area: orNull(form, 'area'), words: textOf(form, 'words') }),
	'step.propose': (form) => ({ goalId: orNull(form, 'goalId'), words: textOf(form, 'words') }),
	'plan.disagree': (form) => ({ about: partOfPlan(form), words: textOf(form, 'words') }),
	'answer.read': (form) => ({ answerIds: textsOf(form, 'answerId') }),
	'account.give': (form) => ({
		eventId: textOf(form, 'eventId'),
		categories: textsOf(form, 'category'),
		wishes: textsOf(form, 'wish'),
		words: textOf(form, 'words'),
		proof: textOf(form, 'proof')
	}),
	'look.ask': (form) => ({
		eventId: textOf(form, 'eventId'),
		askedOf: textOf(form, 'askedOf'),
		words: textOf(form, 'words'),
		proof: textOf(form, 'proof')
	}),
	'decision.read': (form) => ({ decisionId: textOf(form, 'decisionId') }),
	'pulse.give': (form) => ({
		decisionId: textOf(form, 'decisionId'),
		saidMySide: textOf(form, 'saidMySide'),
		understoodWhy: textOf(form, 'understoodWhy'),
		treatedWithRespect: textOf(form, 'treatedWithRespect')
	}),
	'settings.change': (form) => {
		const language = orNull(form, 'language');
		const textSize = orNull(form, 'textSize');
		return { ...(language && { language }), ...(textSize && { textSize }) };
	}
} satisfies { [Type in CommandType]?: (form: FormFields) => unknown };

/** The commands a person can give with a form. */
export type FormCommand = keyof typeof payloadFromForm;
